// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"

#include <QString>

namespace Rufzeichen {

/** Calls for tests of what stores and shows them. */
namespace CallMaker {

inline BoxTime at(const char *wire)
{
    return *BoxTime::parse(wire);
}

/** An incoming call that rings at @p wire, a time like `16.06.20 12:25:42`. */
inline Call ringing(const QString &key, const char *wire, const QString &remote)
{
    Call call;
    call.key = key;
    call.phase = CallPhase::Ringing;
    call.direction = CallDirection::Incoming;
    call.remote = remote;
    call.local = QStringLiteral("732123");
    call.trunk = QStringLiteral("SIP1");
    call.moment = at(wire);
    call.started = at(wire);
    return call;
}

/** The same call, ended so. */
inline Call ended(Call call, CallOutcome outcome)
{
    call.phase = CallPhase::Ended;
    call.outcome = outcome;
    if (outcome != CallOutcome::Lost) {
        call.ended = call.started;
        call.duration = 0;
    }
    if (outcome == CallOutcome::Answered || outcome == CallOutcome::Machine) {
        call.connected = call.started;
        call.extension = outcome == CallOutcome::Machine ? 40 : 10;
        call.duration = 65;
    }
    return call;
}

inline Call missed(const QString &key, const char *wire, const QString &remote)
{
    return ended(ringing(key, wire, remote), CallOutcome::Missed);
}

} // namespace CallMaker

} // namespace Rufzeichen
