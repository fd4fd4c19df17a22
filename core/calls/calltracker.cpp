// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/calltracker.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Rufzeichen {

namespace {

CallPhase phaseOf(CallStep step)
{
    constexpr std::array phases {CallPhase::Ended, CallPhase::Ringing, CallPhase::Ringing, CallPhase::Dialling,
                                 CallPhase::Talking};
    static_assert(phases.size() == static_cast<size_t>(CallStep::Talking) + 1);
    return phases.at(static_cast<size_t>(step));
}

CallStep stepOf(CallPhase phase)
{
    switch (phase) {
    case CallPhase::Ringing:
        return CallStep::Ringing;
    case CallPhase::Dialling:
        return CallStep::Dialling;
    case CallPhase::Talking:
        return CallStep::Talking;
    case CallPhase::Ended:
        break;
    }
    return CallStep::Idle;
}

// Lines may be late and come together; their stamps have whole seconds.
std::chrono::milliseconds rangFor(const Call &call, std::chrono::milliseconds heard)
{
    constexpr std::chrono::seconds rounding(1);
    const std::chrono::seconds stamped(call.started && call.ended ? secondsBetween(*call.started, *call.ended) : 0);
    return std::max<std::chrono::milliseconds>(heard, stamped - rounding);
}

Call asLost(Call call)
{
    call.phase = CallPhase::Ended;
    call.outcome = CallOutcome::Lost;
    return call;
}

std::optional<BoxTime> stampOfStep(const Call &call)
{
    return call.phase == CallPhase::Talking ? call.connected : call.started;
}

} // namespace

// Where the time of CONNECT can't be true, it was at some time while the phone rang.
std::chrono::seconds ageOf(const Call &call, const BoxTime &now)
{
    using std::chrono::seconds;
    const bool isSure = call.connected && canBeTrue(*call.connected);
    const std::optional<BoxTime> step = isSure ? call.connected : call.moment;
    const seconds unsure = !isSure && call.connected && call.started ? ringingTimeout : seconds(0);
    return std::max(seconds(step ? secondsBetween(*step, now) : 0) - unsure, seconds(0));
}

CallTracker::CallTracker(OwnMachinesNow machines, std::chrono::milliseconds giveUpRinging)
    : m_machines(std::move(machines))
    , m_giveUpRinging(giveUpRinging)
{
}

std::chrono::milliseconds CallTracker::expiryOf(const Entry &entry) const
{
    const bool mayTalk = entry.open.step == CallStep::Talking || entry.toldLost;
    return entry.since + (mayTalk ? std::chrono::milliseconds(longestTalking) : m_giveUpRinging);
}

QList<Call> CallTracker::process(const CallMonitorLine &line, std::chrono::milliseconds now)
{
    if (!line.id) {
        return {};
    }
    const qsizetype index = indexOf(*line.id);
    const OpenCall before = index < 0 ? OpenCall() : m_running[index].open;
    const CallParty party(line.remote.value_or(QString()));
    const auto sinceStep = index < 0 ? std::chrono::milliseconds(0) : elapsed(m_running[index], line, now);
    const CallTransition transition = callTransition(before, line, party, sinceStep);
    const CallStep next = nextStep(before.step, transition, line.event);

    QList<Call> changed;
    switch (transition) {
    case CallTransition::Ignore:
        break;
    case CallTransition::Open:
    case CallTransition::OpenTalking:
        if (index >= 0 || m_running.size() == mostCalls) {
            changed = takeLost(std::max<qsizetype>(index, 0));
        }
        open(line, party, next, now);
        changed.append(m_running.last().call);
        break;
    case CallTransition::Accept:
        m_running[index].open.step = next;
        m_running[index].open.acceptedAt = line.time;
        break;
    case CallTransition::Connect:
    case CallTransition::Update: {
        Entry &entry = m_running[index];
        entry.open.device = deviceAfter(entry.open, line.extension, machinesOf(m_machines));
        entry.open.step = next;
        entry.open.doubtful = false;
        const bool isNews = connectCall(entry, line);
        if (transition == CallTransition::Connect) {
            entry.since = now;
            entry.isAgeGuessed = false;
            entry.toldLost = false;
            entry.call.phase = phaseOf(next);
            entry.call.connected = line.time;
        }
        if (isNews || transition == CallTransition::Connect) {
            changed.append(entry.call);
        }
        break;
    }
    case CallTransition::Close:
        changed.append(takeEnded(index, line, now));
        break;
    case CallTransition::Lose:
        changed = takeLost(index);
        break;
    }
    return changed;
}

void CallTracker::doubtAll()
{
    for (Entry &entry : m_running) {
        entry.open.doubtful = true;
    }
}

void CallTracker::resume(const Call &stored, std::chrono::milliseconds age, std::chrono::milliseconds now)
{
    Call call = stored;
    const bool toldLost = call.outcome.has_value();
    if (toldLost) {
        call.phase = call.direction == CallDirection::Outgoing ? CallPhase::Dialling : CallPhase::Ringing;
        call.outcome.reset();
    }
    if (const qsizetype older = call.connectionId ? indexOf(*call.connectionId) : -1; older >= 0) {
        m_running[older].call.connectionId.reset(); // its end was never told
    }
    const CallMonitorEvent openedBy = call.direction == CallDirection::Incoming ? CallMonitorEvent::Ring
        : call.direction == CallDirection::Outgoing                             ? CallMonitorEvent::Call
                                                                                : CallMonitorEvent::Connect;
    m_running.append({.open = {.step = stepOf(call.phase),
                               .openedBy = openedBy,
                               .openedAt = call.started ? call.started : call.connected,
                               .party = CallParty(call.remote.value_or(QString())),
                               .device = call.extension,
                               .doubtful = true},
                      .call = call,
                      .since = now - age,
                      .toldLost = toldLost,
                      .isAgeGuessed = true});
}

QList<Call> CallTracker::loseAll()
{
    QList<Call> lost;
    while (!m_running.isEmpty()) {
        lost += takeLost(0);
    }
    return lost;
}

QList<Call> CallTracker::loseDoubtful(const QStringList &keys)
{
    QList<Call> lost;
    for (qsizetype index = m_running.size() - 1; index >= 0; --index) {
        if (m_running[index].open.doubtful && keys.contains(m_running[index].call.key)) {
            lost = takeLost(index) + lost;
        }
    }
    return lost;
}

QList<Call> CallTracker::expire(std::chrono::milliseconds now)
{
    QList<Call> lost;
    for (qsizetype index = 0; index < m_running.size();) {
        Entry &entry = m_running[index];
        if (expiryOf(entry) > now) {
            ++index;
        } else if (entry.open.step == CallStep::Talking || entry.toldLost) {
            lost += takeLost(index);
        } else {
            entry.toldLost = true;
            entry.open.doubtful = true;
            lost.append(asLost(entry.call));
        }
    }
    return lost;
}

std::optional<std::chrono::milliseconds> CallTracker::nextExpiry() const
{
    const auto first = std::min_element(m_running.begin(), m_running.end(),
                                        [this](const Entry &a, const Entry &b) { return expiryOf(a) < expiryOf(b); });
    return first == m_running.end() ? std::nullopt : std::optional(expiryOf(*first));
}

QList<Call> CallTracker::running() const
{
    QList<Call> calls;
    for (const Entry &entry : m_running) {
        if (!entry.toldLost) {
            calls.append(entry.call);
        }
    }
    return calls;
}

std::chrono::milliseconds CallTracker::elapsed(const Entry &entry, const CallMonitorLine &line,
                                               std::chrono::milliseconds now)
{
    const std::chrono::milliseconds counted = now - entry.since;
    const std::optional<BoxTime> step = stampOfStep(entry.call);
    if (!entry.isAgeGuessed || !step || !line.time || !canBeTrue(*step) || !canBeTrue(*line.time)) {
        return counted;
    }
    return std::min<std::chrono::milliseconds>(counted, std::chrono::seconds(secondsBetween(*step, *line.time)));
}

qsizetype CallTracker::indexOf(int id) const
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [id](const Entry &entry) { return entry.call.connectionId == id; });
    return found == m_running.end() ? -1 : found - m_running.begin();
}

void CallTracker::open(const CallMonitorLine &line, const CallParty &party, CallStep step,
                       std::chrono::milliseconds now)
{
    Entry entry {
        .open
        = {.step = step, .openedBy = line.event, .openedAt = line.time, .party = party, .device = line.extension},
        .call = {},
        .since = now};
    Call &call = entry.call;
    call.key = m_keys.keyOf(line);
    call.connectionId = line.id;
    call.phase = phaseOf(step);
    call.direction = callDirection(line.event);
    call.remote = line.remote;
    call.local = line.local;
    call.trunk = line.trunk;
    call.extension = line.extension;
    call.moment = line.moment ? line.moment : line.time;
    (step == CallStep::Talking ? call.connected : call.started) = line.time;
    m_running.append(entry);
}

// Nothing if that was told before. Without its id, so that no later run of the program goes on with it.
QList<Call> CallTracker::takeLost(qsizetype index)
{
    Entry entry = m_running.takeAt(index);
    entry.call.connectionId.reset();
    return entry.toldLost ? QList<Call>() : QList<Call> {asLost(entry.call)};
}

Call CallTracker::takeEnded(qsizetype index, const CallMonitorLine &line, std::chrono::milliseconds now)
{
    const Entry entry = m_running.takeAt(index);
    Call call = entry.call;
    call.phase = CallPhase::Ended;
    call.outcome = callOutcome(entry.open, call.direction, line, machinesOf(m_machines));
    call.ended = line.time;
    call.duration = line.duration;
    if (call.outcome == CallOutcome::Missed && call.direction == CallDirection::Incoming) {
        call.rang = rangFor(call, now - entry.since);
    }
    return call;
}

// CONNECT tells the device. Its number may differ from that of RING or CALL and never replaces it.
bool CallTracker::connectCall(Entry &entry, const CallMonitorLine &line)
{
    const Call before = entry.call;
    entry.call.extension = entry.open.device;
    if (!entry.call.remote) {
        entry.call.remote = line.remote;
    }
    return entry.call != before;
}

} // namespace Rufzeichen
