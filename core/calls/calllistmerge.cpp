// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/calllistmerge.h"

#include "core/calls/callrow.h"
#include "core/calls/calltracker.h"
#include "core/calls/missedcall.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <limits>
#include <tuple>

namespace Rufzeichen::CallListMerge {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestCall = std::chrono::seconds(CallTracker::longestTalking).count();
constexpr int mostMinutes = 30 * 24 * 60; // beyond that it is nonsense

bool isSameList(const BoxCallList &list, const ListState &state)
{
    return !state.timestamp.isNull() && state.timestamp == list.timestamp;
}

// The box's own figure is rounded up; nobody else has one.
int secondsOf(const BoxCall &entry)
{
    return std::clamp(entry.minutes, 0, mostMinutes) * 60;
}

// Keeps each valid id once: the list is not to be trusted.
QList<BoxCall> oldestFirst(QList<BoxCall> entries)
{
    const auto order = [](const BoxCall &entry) { return std::tuple(entry.started, entry.id); };
    std::stable_sort(entries.begin(), entries.end(),
                     [&order](const BoxCall &a, const BoxCall &b) { return order(a) < order(b); });
    QSet<qint64> seen;
    entries.removeIf([&seen](const BoxCall &entry) {
        const bool isUseless = entry.id < 1 || seen.contains(entry.id);
        seen.insert(entry.id);
        return isUseless;
    });
    return entries;
}

// What is new of the list. Where its ids begin anew, an id alone says nothing.
QList<BoxCall> newEntries(const BoxCallList &list, const Known &known,
                          const CallListMatch::CanonicalNumber &canonical)
{
    const ListState &state = known.state;
    QList<BoxCall> entries = oldestFirst(list.calls);
    entries.removeIf([&state, isSame = isSameList(list, state)](const BoxCall &entry) {
        return isSame ? entry.id <= state.last && !state.unfinished.contains(entry.id)
                      : canBeTrue(entry.started) && entry.started <= state.toldUntil;
    });
    QMultiHash<qint64, const StoredCall *> byId; // those of an earlier list have the same ones
    for (const StoredCall &each : known.stored) {
        if (each.boxCall && each.boxCall->box == state.box) {
            byId.insert(each.boxCall->id, &each);
        }
    }
    entries.removeIf([&](const BoxCall &entry) {
        const auto [begin, end] = byId.equal_range(entry.id);
        return std::any_of(begin, end,
                           [&](const StoredCall *same) { return CallListMatch::fits(entry, *same, canonical); });
    });
    return entries;
}

// The call monitor reports connections that the list may lack, the list outcomes that the call monitor can't report.
CallOutcome better(const Call &heard, const BoxCall &entry, const OwnMachines &machines)
{
    const CallOutcome listed = entry.outcome(machines).value_or(CallOutcome::Lost);
    const CallOutcome live = heard.outcome.value_or(CallOutcome::Lost);
    const bool tookIt = live == CallOutcome::Answered || live == CallOutcome::Machine || live == CallOutcome::Fax;
    const bool listedAsNotTaken = listed == CallOutcome::Missed || listed == CallOutcome::Unanswered;
    const bool namesNoDevice = listed == CallOutcome::Answered && !entry.extension;
    return tookIt && (listedAsNotTaken || namesNoDevice) ? live : listed;
}

StoredCall completed(StoredCall stored, const BoxCall &entry, const Known &known)
{
    Call &call = stored.call;
    const bool wasMissed = isMissed(call, {});
    call.remote = CallListMatch::namesRemote(call) ? call.remote : entry.remote;
    call.outcome = better(call, entry, known.machines);
    call.direction = entry.direction();
    call.local = call.local || entry.local.isEmpty() ? call.local : entry.local;
    call.extension = entry.extension ? entry.extension : call.extension;
    if (!call.started) {
        call.started = entry.started;
        call.moment = entry.started;
    }
    call.duration = call.duration ? call.duration : secondsOf(entry);
    stored.seen = !isMissed(call, {}) || (wasMissed && stored.seen);
    stored.settled = !isMissed(call, {}) || (wasMissed && stored.settled);
    stored.device = entry.device.isEmpty() ? stored.device : entry.device;
    stored.boxCall = {.box = known.state.box, .id = entry.id};
    return stored;
}

/** Makes calls of entries that nobody has heard. */
class Adder
{
public:
    Adder(const Known &known, bool isSameList, const CallListMatch::CanonicalNumber &canonical)
        : m_canonical(canonical)
        , m_keyPrefix(known.keyPrefix)
        , m_box(known.state.box)
        , m_machines(known.machines)
        , m_unseenSince(isSameList ? BoxTime() : known.lastOutage)
    {
        for (const QString &local : known.locals) {
            m_spellings.insert(CallListMatch::comparable(local, canonical), local);
        }
    }

    [[nodiscard]] StoredCall call(const BoxCall &entry) const
    {
        StoredCall stored;
        Call &call = stored.call;
        call.key = m_keyPrefix + u'-' + QString::number(entry.id);
        call.phase = CallPhase::Ended;
        call.direction = entry.direction();
        call.outcome = entry.outcome(m_machines);
        call.remote = entry.remote;
        if (!entry.local.isEmpty()) { // in the spelling of other calls, so that all are found by it
            call.local = m_spellings.value(CallListMatch::comparable(entry.local, m_canonical), entry.local);
        }
        call.extension = entry.extension;
        call.moment = entry.started;
        call.started = entry.started;
        call.duration = secondsOf(entry);
        stored.source = CallSource::Box;
        stored.seen = !isMissed(call, {}) || !m_unseenSince || entry.started < *m_unseenSince;
        stored.settled = stored.seen || entry.remote.isEmpty();
        stored.device = entry.device;
        stored.boxCall = {.box = m_box, .id = entry.id};
        return stored;
    }

private:
    const CallListMatch::CanonicalNumber &m_canonical;
    const QString m_keyPrefix;
    const qint64 m_box;
    const OwnMachines m_machines;
    const std::optional<BoxTime> m_unseenSince;
    QHash<QString, QString> m_spellings;
};

// The oldest comes first, so that the latest name stays.
void addName(Changes &changes, const StoredCall &call, const BoxCall &entry)
{
    // Some entries of the box have the number for a name.
    const bool isName = !entry.name.isEmpty() && entry.name != entry.remote;
    if (isName && call.call.remote && !call.call.remote->isEmpty()) {
        changes.names.append({*call.call.remote, entry.name});
    }
}

void add(Changes &changes, const StoredCall &call)
{
    changes.added.append(call);
    ++changes.summary.added;
    if (!call.seen) {
        ++changes.summary.missed;
        changes.summary.missedSince = changes.summary.missedSince ? changes.summary.missedSince : call.call.started;
    }
}

// A list begins anew where its timestamp does.
ListState following(const BoxCallList &list, const Known &known)
{
    if (isSameList(list, known.state)) {
        return {.box = known.state.box,
                .timestamp = list.timestamp,
                .last = known.state.last,
                .reach = known.state.reach};
    }
    const auto oldest = std::min_element(list.calls.begin(), list.calls.end(),
                                         [](const BoxCall &a, const BoxCall &b) { return a.started < b.started; });
    return {.box = known.state.box,
            .timestamp = list.timestamp.isNull() ? u""_s : list.timestamp,
            .reach = oldest == list.calls.end() ? known.now : oldest->started};
}

// Ids of one list stand close together, since it holds some hundred entries. One that is nonsense must not hide all
// that come later.
qint64 highestId(const QList<BoxCall> &calls, qint64 last)
{
    constexpr qint64 widestGap = 10'000;
    QList<qint64> ids;
    if (last > 0) {
        ids.append(last);
    }
    for (const BoxCall &entry : calls) {
        if (entry.id > last && entry.id <= std::numeric_limits<qint32>::max()) {
            ids.append(entry.id);
        }
    }
    std::sort(ids.begin(), ids.end());
    while (ids.size() > 1 && ids.last() - ids[ids.size() - 2] > widestGap) {
        ids.removeLast();
    }
    return ids.value(ids.size() - 1, last);
}

// All that the list has told by now began until then; not what runs, or what is stamped tomorrow.
BoxTime toldUntil(const BoxCallList &list, const QList<BoxCall> &running, const Known &known)
{
    constexpr qint64 day = 86400;
    const qint64 tomorrow = CallRow::seconds(known.now) + day;
    qint64 until = CallRow::seconds(known.state.toldUntil);
    for (const BoxCall &entry : list.calls) {
        const qint64 started = CallRow::seconds(entry.started);
        until = started < tomorrow ? std::max(until, started) : until;
    }
    for (const BoxCall &entry : running) {
        until = std::min(until, CallRow::seconds(entry.started) - 1);
    }
    return CallRow::time(std::max<qint64>(until, 0));
}

// The list will never report the end of a call that has run for longer than any call does.
void leaveForLater(Changes &changes, const QList<BoxCall> &running, const BoxCallList &list)
{
    qint64 newest = 0;
    for (const BoxCall &entry : list.calls) {
        newest = std::max(newest, CallRow::seconds(entry.started));
    }
    changes.state.last = highestId(list.calls, changes.state.last);
    for (const BoxCall &entry : running) {
        if (CallRow::seconds(entry.started) + longestCall >= newest) {
            changes.state.unfinished.append(entry.id);
        }
    }
    std::sort(changes.state.unfinished.begin(), changes.state.unfinished.end());
}

} // namespace

BoxListPosition ListState::position() const
{
    const auto first = std::min_element(unfinished.begin(), unfinished.end());
    return {.timestamp = timestamp, .id = first == unfinished.end() ? last : std::min(last, *first - 1)};
}

Changes changesOf(const BoxCallList &list, const Known &known, const CallListMatch::CanonicalNumber &canonical)
{
    Changes changes {.state = following(list, known), .summary = {.entries = static_cast<int>(list.calls.size())}};
    QList<BoxCall> entries = newEntries(list, known, canonical);
    const auto firstEnded = std::stable_partition(entries.begin(), entries.end(),
                                                  [](const BoxCall &entry) { return !entry.outcome(); });
    QList<BoxCall> running(entries.begin(), firstEnded);
    entries.erase(entries.begin(), firstEnded);
    const Adder adder(known, isSameList(list, known.state), canonical);
    const QList<std::optional<qsizetype>> places = CallListMatch::match(entries, known.stored, canonical);
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const BoxCall &entry = entries[index];
        if (!places[index]) {
            add(changes, adder.call(entry));
            addName(changes, changes.added.last(), entry);
        } else if (const StoredCall &stored = known.stored[*places[index]]; stored.call.phase != CallPhase::Ended) {
            running.append(entry); // its own end is still to be heard, and would overwrite this
            changes.summary.over.append(stored.call.key);
        } else {
            changes.changed.append(completed(stored, entry, known));
            ++changes.summary.matched;
            addName(changes, changes.changed.last(), entry);
        }
    }
    leaveForLater(changes, running, list);
    changes.state.toldUntil = toldUntil(list, running, known);
    return changes;
}

} // namespace Rufzeichen::CallListMerge
