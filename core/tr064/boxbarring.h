// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/phonebook/phonebook.h"
#include "core/tr064/boxaccess.h"

namespace Rufzeichen {

/** What came of blocking or unblocking a number. */
enum class BarringChange : quint8 {
    Made,
    NotNeeded, ///< it was so before
    BarredByPattern, ///< unblocked, but an entry for all numbers that begin like this still bars it
};

/** See FritzBox::barredNumbers(). */
void readBarredNumbers(const BoxAccess &box, QObject *context, const BoxDone<Phonebook> &done);

/** See FritzBox::block(). */
void blockNumber(const BoxAccess &box, const QString &number, const QString &name, const DialPlan &plan,
                 QObject *context, const BoxDone<BarringChange> &done);

/** See FritzBox::unblock(). */
void unblockNumber(const BoxAccess &box, const QString &number, const DialPlan &plan, QObject *context,
                   const BoxDone<BarringChange> &done);

} // namespace Rufzeichen
