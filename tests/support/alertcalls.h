// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"

#include <QDateTime>

namespace Rufzeichen {

/** An incoming call that rings now, from somebody whose name is known. */
inline StoredCall ringingCall(qint64 id = 1)
{
    StoredCall call;
    call.id = id;
    call.call.key = QStringLiteral("key-%1").arg(id);
    call.call.direction = CallDirection::Incoming;
    call.call.remote = QStringLiteral("030123456");
    call.call.local = QStringLiteral("732123");
    call.call.started = BoxTime::fromLocal(QDateTime::currentDateTime());
    call.party = {.name = QStringLiteral("Erika Mustermann"), .place = QStringLiteral("Berlin")};
    return call;
}

/** @p call once a cordless phone, or the device given, has taken it. */
inline StoredCall taken(StoredCall call, int extension = 10)
{
    call.call.phase = CallPhase::Talking;
    call.call.extension = extension;
    call.call.connected = call.call.started;
    return call;
}

/** @p call at its end, so many seconds after its begin. */
inline StoredCall ended(StoredCall call, CallOutcome outcome, int seconds = 0)
{
    call.call.phase = CallPhase::Ended;
    call.call.outcome = outcome;
    if (call.call.started) {
        const BoxTime from = *call.call.started;
        const QDateTime begin(from.date(), QTime(from.hour, from.minute, from.second), Qt::UTC);
        call.call.ended = BoxTime::fromLocal(begin.addSecs(seconds));
    }
    if (outcome == CallOutcome::Missed) {
        call.call.rang = std::chrono::seconds(seconds);
    }
    return call;
}

} // namespace Rufzeichen
