// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/answeringmachine.h"
#include "core/tr064/boxaccess.h"

#include <QList>

namespace Rufzeichen {

/** See FritzBox::answeringMachines(). */
void askAnsweringMachines(const BoxAccess &box, QObject *context, const BoxDone<QList<AnsweringMachine>> &done);

/** See FritzBox::messages(). */
void fetchMessages(const BoxAccess &box, int machine, QObject *context, const BoxDone<QList<TamMessage>> &done);

/** See FritzBox::markHeard(). */
void markMessageHeard(const BoxAccess &box, int machine, int message, QObject *context, const BoxDone<Nothing> &done);

} // namespace Rufzeichen
