// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/messagematch.h"

#include "core/calls/callreader.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

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

// The box's list of messages does not say which calls they are of. One that nobody has heard is made up.
StoredCall callOfMessage(const TamMessage &message, const CallReader &calls,
                         const CallListMatch::CanonicalNumber &canonical)
{
    const auto near = message.date ? calls.around({*message.date}) : std::nullopt;
    const auto known = callWithMessage(message, near.value_or(QList<StoredCall>()), canonical);
    if (known) {
        return *known;
    }
    StoredCall call;
    call.call = {.key = u"message-"_s + message.id(),
                 .phase = CallPhase::Ended,
                 .direction = CallDirection::Incoming,
                 .outcome = CallOutcome::Machine,
                 .remote = message.remote,
                 .local = message.local,
                 .moment = message.date,
                 .started = message.date};
    call.party = calls.party(message.remote).value_or(Party {.name = message.name, .place = {}});
    return call;
}

} // namespace Rufzeichen
