// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callmatch.h"

#include "core/calls/callrow.h"
#include "core/calls/maskednumbers.h"

#include <algorithm>
#include <cstdlib>

namespace Rufzeichen::CallMatch {

namespace {

constexpr qint64 secondsOfMinute = 60;

const MaskedNumbers &masks()
{
    static const MaskedNumbers numbers;
    return numbers;
}

bool areMasks(const QString &one, const QString &other)
{
    return masks().isMaskOf(one, other) || masks().isMaskOf(other, one);
}

bool isSameRemote(const Facts &one, const Facts &other, Nearness nearness)
{
    if (!one.remote || !other.remote) {
        return nearness != Nearness::Alike || one.remote == other.remote;
    }
    const auto isOrigin
        = [](const QString &origin, const QString &remote) { return !origin.isEmpty() && origin == remote; };
    return one.remote == other.remote || isOrigin(one.origin, *other.remote) || isOrigin(other.origin, *one.remote)
        || areMasks(one.writtenRemote, other.writtenRemote);
}

bool isSameLocal(const Facts &one, const Facts &other)
{
    return CallListMatch::isSameLocal(one.local, other.local) || areMasks(one.writtenLocal, other.writtenLocal);
}

// One of them may have been heard from its CONNECT on.
bool isSameDirection(const Facts &one, const Facts &other, Nearness nearness)
{
    const bool isHalf = one.direction == CallDirection::Unknown || other.direction == CallDirection::Unknown;
    return one.direction == other.direction || (isHalf && nearness != Nearness::Alike);
}

bool agree(const auto &one, const auto &other)
{
    return !one || !other || one == other;
}

// Both have seconds. One of which the beginning was not heard may have that of a list, in minutes.
bool isSameSecond(const Facts &one, const Facts &other, Nearness nearness)
{
    const bool isTakenAtOnce = one.connected && one.connected == other.connected && one.extension == other.extension;
    if (one.direction != other.direction || (isTakenAtOnce && nearness != Nearness::Alike)) {
        return isTakenAtOnce;
    }
    return one.stamp == other.stamp
        && (nearness != Nearness::Alike || (agree(one.ended, other.ended) && agree(one.duration, other.duration)));
}

bool isSameMinute(const Facts &one, const Facts &other, Nearness nearness)
{
    const bool isAlike = one.duration == other.duration && one.wasTaken == other.wasTaken;
    return one.minute() == other.minute() && agree(one.duration, other.duration)
        && (nearness != Nearness::Alike || isAlike);
}

bool isSecondOfMinute(const Facts &exact, const Facts &listed, Nearness nearness)
{
    const auto minutes = [](int seconds) { return (seconds + secondsOfMinute - 1) / secondsOfMinute; };
    const qint64 tolerance = nearness == Nearness::Near ? 1 : 0;
    const qint64 latest
        = nearness == Nearness::Near && exact.direction == CallDirection::Unknown ? farthest : tolerance;
    const qint64 later = exact.minute() - listed.minute();
    const bool lastsAsLong
        = !exact.duration || !listed.duration || std::abs(minutes(*exact.duration) - minutes(*listed.duration)) <= 1;
    return later >= -tolerance && later <= latest && lastsAsLong
        && (nearness != Nearness::Alike || exact.wasTaken == listed.wasTaken);
}

// What says more of a call is higher: the call monitor can't tell what was rejected, the list not always what a
// machine took. Lists round up, so that a call without a minute was hardly taken.
int knowledge(const Call &call, CallSource source)
{
    switch (call.outcome.value_or(CallOutcome::Lost)) {
    case CallOutcome::Lost:
        return 0;
    case CallOutcome::Missed:
    case CallOutcome::Unanswered:
        return 2;
    case CallOutcome::Answered:
        return source == CallSource::Box && call.duration == 0 ? 1 : 3;
    case CallOutcome::Rejected:
        return 4;
    case CallOutcome::Machine:
    case CallOutcome::Fax:
        break;
    }
    return 5;
}

template <typename Value> void fill(std::optional<Value> &known, const std::optional<Value> &other)
{
    known = known ? known : other;
}

void fillNumber(std::optional<QString> &known, const std::optional<QString> &other)
{
    const bool isBetter = !known || masks().isMaskOf(known, other);
    known = isBetter ? other : known;
}

} // namespace

qint64 Facts::minute() const
{
    return stamp.value_or(0) / secondsOfMinute;
}

Facts factsOf(const StoredCall &stored, const QString &origin, const CanonicalNumber &canonical)
{
    const Call &call = stored.call;
    Facts facts {
        .stamp = CallRow::seconds(CallRow::stamp(call)),
        .countsMinutes = stored.source == CallSource::Box,
        .direction = call.direction,
        .origin = CallListMatch::comparable(origin, canonical),
        .local = canonical(call.local.value_or(QString())),
        .writtenRemote = call.remote.value_or(QString()),
        .writtenLocal = call.local.value_or(QString()),
        .connected = CallRow::seconds(call.connected),
        .ended = CallRow::seconds(call.ended),
        .duration = call.duration,
        .extension = call.extension,
        .wasTaken = call.connected || call.outcome == CallOutcome::Answered || call.outcome == CallOutcome::Machine
            || call.outcome == CallOutcome::Fax,
    };
    if (CallListMatch::namesRemote(call)) {
        facts.remote = CallListMatch::comparable(*call.remote, canonical);
    }
    return facts;
}

bool isSame(const Facts &one, const Facts &other, Nearness nearness)
{
    if (!one.stamp || !other.stamp || !isSameDirection(one, other, nearness) || !isSameRemote(one, other, nearness)
        || !isSameLocal(one, other)) {
        return false;
    }
    if (one.countsMinutes != other.countsMinutes) {
        return one.countsMinutes ? isSecondOfMinute(other, one, nearness) : isSecondOfMinute(one, other, nearness);
    }
    return one.countsMinutes ? isSameMinute(one, other, nearness) : isSameSecond(one, other, nearness);
}

StoredCall combined(StoredCall known, const StoredCall &other)
{
    const bool knewMinutes = known.source == CallSource::Box;
    const bool knowsMinutes = other.source == CallSource::Box;
    const bool isMoreExact = knewMinutes && !knowsMinutes;
    const Call &rest = isMoreExact ? known.call : other.call;
    Call call = isMoreExact ? other.call : known.call;
    call.key = known.call.key;
    call.remote = CallListMatch::namesRemote(call) ? call.remote : std::nullopt;
    fillNumber(call.remote, rest.remote);
    fillNumber(call.local, rest.local);
    fill(call.trunk, rest.trunk);
    call.moment = call.started || !rest.started ? call.moment : rest.moment;
    fill(call.started, rest.started);
    fill(call.connected, rest.connected);
    fill(call.ended, rest.ended);
    fill(call.duration, rest.duration);
    fill(call.rang, rest.rang);
    fill(call.connectionId, rest.connectionId);
    const bool isListed
        = knewMinutes != knowsMinutes && rest.extension; // the list has the phone that took it in the end
    call.extension = isListed ? rest.extension : call.extension;
    fill(call.extension, rest.extension);
    call.direction = call.direction == CallDirection::Unknown ? rest.direction : call.direction;
    call.outcome = knowledge(other.call, other.source) > knowledge(known.call, known.source) ? other.call.outcome
                                                                                             : known.call.outcome;
    known.call = call;
    known.source = isMoreExact ? other.source : known.source;
    known.device = known.device.isEmpty() ? other.device : known.device;
    known.note = known.note.isEmpty() ? other.note : known.note;
    known.numberNote = known.numberNote.isEmpty() ? other.numberNote : known.numberNote;
    fill(known.reminder, other.reminder);
    return known;
}

} // namespace Rufzeichen::CallMatch
