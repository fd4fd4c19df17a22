// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/sharedcall.h"

#include "core/calls/callmatch.h"

#include <algorithm>
#include <tuple>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// What was changed on one side only is right; @p settle decides where it was on both.
template <typename Value, typename Settle>
Value threeWay(const Value &base, const Value &mine, const Value &theirs, const Settle &settle)
{
    if (mine == theirs || mine == base) {
        return theirs;
    }
    return theirs == base ? mine : settle(mine, theirs);
}

bool either(bool mine, bool theirs)
{
    return mine || theirs;
}

QString bothNotes(const QString &mine, const QString &theirs)
{
    if (theirs.contains(mine)) {
        return theirs;
    }
    if (mine.contains(theirs)) {
        return mine;
    }
    return QString(theirs + u'\n' + mine).left(longestNote);
}

// Not the full minute of a list.
bool hasExactStart(const SharedCall &shared)
{
    const auto &started = shared.stored.call.started;
    return started && (started->second != 0 || !shared.stored.boxCall);
}

// Of what the call was. Both are there.
SharedCall withFacts(const SharedCall &mine, const SharedCall &theirs)
{
    const bool knowsMore = mine.stored.boxCall && !theirs.stored.boxCall;
    const SharedCall &first = knowsMore ? mine : theirs;
    const SharedCall &second = knowsMore ? theirs : mine;
    SharedCall result = first;
    result.stored = CallMatch::combined(first.stored, second.stored);
    if (hasExactStart(second) && !hasExactStart(first)) {
        result.stored.call.started = second.stored.call.started;
        result.stored.call.moment = second.stored.call.moment;
    }
    if (!first.stored.boxCall) {
        result.stored.boxCall = second.stored.boxCall;
        result.box = second.box;
    }
    return result;
}

auto factsOf(const SharedCall &shared)
{
    const Call &call = shared.stored.call;
    return std::tuple(call.key, call.phase, call.direction, call.outcome, call.remote, call.local, call.trunk,
                      call.extension, call.started, call.connected, call.ended, call.duration, call.rang,
                      shared.stored.source, shared.stored.seen, shared.stored.settled, shared.stored.note,
                      shared.stored.device, shared.box,
                      shared.stored.boxCall ? std::optional(shared.stored.boxCall->id) : std::nullopt);
}

} // namespace

bool areAlike(const SharedCall &one, const SharedCall &other)
{
    const bool areRemoved = one.presence == CallPresence::Removed && other.presence == CallPresence::Removed;
    return areRemoved || (one.presence == other.presence && factsOf(one) == factsOf(other));
}

SharedCall merged(const CommonBase &base, const SharedCall &mine, const SharedCall &theirs)
{
    const auto wasRemoved = base.kind == CommonBase::Kind::Removed ? CallPresence::Removed : CallPresence::There;
    const auto removed = [](CallPresence, CallPresence) { return CallPresence::Removed; };
    const CallPresence presence = threeWay(wasRemoved, mine.presence, theirs.presence, removed);
    if (presence == CallPresence::Removed || theirs.presence == CallPresence::Removed) {
        SharedCall result = mine;
        result.presence = presence;
        result.sequence = theirs.sequence;
        return result;
    }
    if (mine.presence == CallPresence::Removed) {
        return theirs; // somebody else has brought it back
    }
    SharedCall result = withFacts(mine, theirs);
    const StoredCall &here = mine.stored;
    const StoredCall &there = theirs.stored;
    result.stored.seen = threeWay(base.seen, here.seen, there.seen, either);
    result.stored.settled = threeWay(base.settled, here.settled, there.settled, either);
    result.stored.note = threeWay(base.note, here.note, there.note, bothNotes);
    result.stored.claimant = there.claimant;
    result.stored.id = here.id;
    result.stored.reminder = here.reminder;
    result.stored.party = here.party;
    result.stored.numberNote = here.numberNote;
    result.sequence = theirs.sequence;
    return result;
}

QString mergedNote(const CommonBase &base, const QString &mine, const QString &theirs)
{
    return threeWay(base.note, mine, theirs, bothNotes);
}

QString keptKey(const SharedCall &one, const SharedCall &other)
{
    const auto rank = [](const SharedCall &call) {
        return std::tuple(call.stored.source == CallSource::Box, call.stored.call.direction == CallDirection::Unknown,
                          !hasExactStart(call), call.stored.call.key);
    };
    return std::min(rank(one), rank(other)) == rank(one) ? one.stored.call.key : other.stored.call.key;
}

CommonBase baseOf(const SharedCall &theirs)
{
    if (theirs.presence == CallPresence::Removed) {
        return {.kind = CommonBase::Kind::Removed};
    }
    return {.kind = CommonBase::Kind::Known,
            .seen = theirs.stored.seen,
            .settled = theirs.stored.settled,
            .note = theirs.stored.note};
}

} // namespace Rufzeichen
