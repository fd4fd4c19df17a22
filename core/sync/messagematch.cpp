// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/messagematch.h"

namespace Rufzeichen {

bool isLeftIn(const TamMessage &message, const Call &call, const CallListMatch::CanonicalNumber &canonical)
{
    constexpr qint64 secondsOfMinute = 60;
    constexpr qint64 tolerance = 60; // seconds, beyond those that a minute hides
    const std::optional<BoxTime> begin = call.started ? call.started : call.moment;
    if (!message.date || !begin || call.direction != CallDirection::Incoming || call.phase != CallPhase::Ended
        || CallListMatch::comparable(message.remote, canonical)
            != CallListMatch::comparable(call.remote.value_or(QString()), canonical)) {
        return false;
    }
    return secondsBetween(*message.date, *begin) < secondsOfMinute + tolerance
        && secondsBetween(call.ended.value_or(*begin), *message.date) <= tolerance;
}

std::optional<StoredCall> callWithMessage(const TamMessage &message, const QList<StoredCall> &calls,
                                          const CallListMatch::CanonicalNumber &canonical)
{
    std::optional<StoredCall> found;
    for (const StoredCall &call : calls) {
        const bool isBetter
            = !found || call.call.outcome == CallOutcome::Machine || found->call.outcome != CallOutcome::Machine;
        if (isBetter && isLeftIn(message, call.call, canonical)) {
            found = call;
        }
    }
    return found;
}

} // namespace Rufzeichen
