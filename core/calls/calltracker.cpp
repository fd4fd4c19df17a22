// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/calltracker.h"

#include <algorithm>
#include <array>

namespace Rufzeichen {

namespace {

CallPhase phaseOf(CallStep step)
{
    constexpr std::array phases {CallPhase::Ended, CallPhase::Ringing, CallPhase::Ringing, CallPhase::Dialling,
                                 CallPhase::Talking};
    static_assert(phases.size() == static_cast<size_t>(CallStep::Talking) + 1);
    return phases.at(static_cast<size_t>(step));
}

} // namespace

CallTracker::CallTracker(std::chrono::milliseconds giveUpRinging)
    : m_giveUpRinging(giveUpRinging)
    , m_keyPrefix(randomKeyPrefix())
{
}

std::chrono::milliseconds CallTracker::giveUpAfter(CallStep step) const
{
    return step == CallStep::Talking ? longestTalking : m_giveUpRinging;
}

QList<Call> CallTracker::process(const CallMonitorLine &line, std::chrono::milliseconds now)
{
    if (!line.id) {
        return {};
    }
    const qsizetype index = indexOf(*line.id);
    const CallStep step = index < 0 ? CallStep::Idle : m_running[index].step;
    const CallTransition transition = callTransition(step, line);
    const CallStep next = nextStep(step, transition, line.event);

    QList<Call> changed;
    switch (transition) {
    case CallTransition::Ignore:
        break;
    case CallTransition::Open:
    case CallTransition::OpenTalking:
        if (index >= 0 || m_running.size() == mostCalls) {
            changed.append(takeLost(std::max<qsizetype>(index, 0)));
        }
        open(line, next, now);
        changed.append(m_running.last().call);
        break;
    case CallTransition::Accept:
        m_running[index].step = next;
        break;
    case CallTransition::Connect:
        m_running[index].step = next;
        m_running[index].expiry = now + giveUpAfter(next);
        m_running[index].call.phase = phaseOf(next);
        m_running[index].call.connected = line.time;
        [[fallthrough]];
    case CallTransition::Update:
        if (connectCall(m_running[index], line) || transition == CallTransition::Connect) {
            changed.append(m_running[index].call);
        }
        break;
    case CallTransition::Close:
        changed.append(takeEnded(index, line));
        break;
    }
    return changed;
}

QList<Call> CallTracker::loseAll()
{
    QList<Call> lost;
    while (!m_running.isEmpty()) {
        lost.append(takeLost(0));
    }
    return lost;
}

QList<Call> CallTracker::expire(std::chrono::milliseconds now)
{
    QList<Call> lost;
    for (qsizetype index = 0; index < m_running.size();) {
        if (m_running[index].expiry <= now) {
            lost.append(takeLost(index));
        } else {
            ++index;
        }
    }
    return lost;
}

std::optional<std::chrono::milliseconds> CallTracker::nextExpiry() const
{
    const auto first = std::min_element(m_running.begin(), m_running.end(),
                                        [](const Entry &a, const Entry &b) { return a.expiry < b.expiry; });
    return first == m_running.end() ? std::nullopt : std::optional(first->expiry);
}

QList<Call> CallTracker::running() const
{
    QList<Call> calls;
    for (const Entry &entry : m_running) {
        calls.append(entry.call);
    }
    return calls;
}

qsizetype CallTracker::indexOf(int id) const
{
    const auto found
        = std::find_if(m_running.begin(), m_running.end(), [id](const Entry &entry) { return entry.id == id; });
    return found == m_running.end() ? -1 : found - m_running.begin();
}

void CallTracker::open(const CallMonitorLine &line, CallStep step, std::chrono::milliseconds now)
{
    Entry entry {.id = *line.id, .step = step, .call = {}, .expiry = now + giveUpAfter(step)};
    Call &call = entry.call;
    call.key = m_keyPrefix + u'-' + QString::number(++m_lastKey);
    call.phase = phaseOf(step);
    call.direction = callDirection(line.event);
    call.remote = line.remote;
    call.local = line.local;
    call.trunk = line.trunk;
    call.extension = line.extension;
    (step == CallStep::Talking ? call.connected : call.started) = line.time;
    m_running.append(entry);
}

Call CallTracker::takeLost(qsizetype index)
{
    Call call = m_running.takeAt(index).call;
    call.phase = CallPhase::Ended;
    call.outcome = CallOutcome::Lost;
    return call;
}

Call CallTracker::takeEnded(qsizetype index, const CallMonitorLine &line)
{
    const Entry entry = m_running.takeAt(index);
    Call call = entry.call;
    call.phase = CallPhase::Ended;
    call.outcome = callOutcome(call.direction, entry.step, call.extension);
    call.ended = line.time;
    call.duration = line.duration;
    return call;
}

// CONNECT tells the device. Its number may differ from that of RING or CALL and never replaces it.
bool CallTracker::connectCall(Entry &entry, const CallMonitorLine &line)
{
    const Call before = entry.call;
    if (line.extension) {
        entry.call.extension = line.extension;
    }
    if (!entry.call.remote) {
        entry.call.remote = line.remote;
    }
    return entry.call != before;
}

} // namespace Rufzeichen
