// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/numbers/dialplan.h"
#include "core/tr064/boxaccess.h"
#include "core/tr064/ownnumber.h"

#include <QList>
#include <optional>

namespace Rufzeichen {

/** See FritzBox::callList(). */
void fetchCallList(const BoxAccess &box, std::optional<BoxListPosition> since, QObject *context,
                   const BoxDone<BoxCallList> &done);

/** See FritzBox::dialPlan(). */
void askDialPlan(const BoxAccess &box, QObject *context, const BoxDone<DialPlan> &done);

/** See FritzBox::ownNumbers(). */
void askOwnNumbers(const BoxAccess &box, QObject *context, const BoxDone<QList<OwnNumber>> &done);

} // namespace Rufzeichen
