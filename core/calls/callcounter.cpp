// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callcounter.h"

#include "core/calls/calltracker.h"

#include <algorithm>

namespace Rufzeichen {

void CallCounter::count(const CallMonitorFacts &line, const CallParty &party)
{
    ++m_counts.lines;
    ++m_counts.events.at(static_cast<size_t>(line.event));
    const std::chrono::milliseconds now = m_clock.at(line.time);
    if (!line.id) {
        return;
    }
    auto call = std::find_if(m_running.begin(), m_running.end(),
                             [id = *line.id](const Running &running) { return running.id == id; });
    const OpenCall open = call == m_running.end() ? OpenCall() : call->open;
    const auto elapsed = call == m_running.end() ? std::chrono::milliseconds(0) : now - call->since;
    const CallTransition transition = callTransition(open, line, party, elapsed);
    const CallStep next = nextStep(open.step, transition, line.event);
    switch (transition) {
    case CallTransition::Ignore:
        return;
    case CallTransition::Open:
    case CallTransition::OpenTalking:
        if (call != m_running.end()) {
            end(call, CallOutcome::Lost);
        } else if (m_running.size() == CallTracker::mostCalls) {
            end(m_running.begin(), CallOutcome::Lost);
        }
        ++m_counts.calls;
        m_running.push_back({.id = *line.id,
                             .open = {.step = next,
                                      .openedBy = line.event,
                                      .openedAt = line.time,
                                      .party = party,
                                      .device = line.extension},
                             .direction = callDirection(line.event),
                             .since = now});
        return;
    case CallTransition::Close:
        end(call, callOutcome(open, call->direction, line));
        return;
    case CallTransition::Lose:
        end(call, CallOutcome::Lost);
        return;
    case CallTransition::Accept:
        call->open.step = next;
        call->open.acceptedAt = line.time;
        return;
    case CallTransition::Connect:
        call->since = now;
        [[fallthrough]];
    case CallTransition::Update:
        call->open.device = deviceAfter(open, line.extension);
        call->open.step = next;
        return;
    }
}

void CallCounter::end(std::vector<Running>::iterator call, CallOutcome outcome)
{
    ++m_counts.outcomes.at(static_cast<size_t>(outcome));
    m_running.erase(call);
}

} // namespace Rufzeichen
