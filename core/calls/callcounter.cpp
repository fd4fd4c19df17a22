// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callcounter.h"

#include "core/calls/calltracker.h"

#include <algorithm>

namespace Rufzeichen {

void CallCounter::count(const CallMonitorFacts &line)
{
    ++m_counts.lines;
    ++m_counts.events.at(static_cast<size_t>(line.event));
    if (!line.id) {
        return;
    }
    auto call = std::find_if(m_running.begin(), m_running.end(),
                             [id = *line.id](const Running &running) { return running.id == id; });
    const CallStep step = call == m_running.end() ? CallStep::Idle : call->step;
    const CallTransition transition = callTransition(step, line);
    const CallStep next = nextStep(step, transition, line.event);
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
        m_running.push_back({*line.id, next, callDirection(line.event), line.extension});
        return;
    case CallTransition::Close:
        end(call, callOutcome(call->direction, step, call->extension));
        return;
    case CallTransition::Accept:
        call->step = next;
        return;
    case CallTransition::Connect:
    case CallTransition::Update:
        call->step = next;
        call->extension = line.extension ? line.extension : call->extension;
        return;
    }
}

void CallCounter::end(std::vector<Running>::iterator call, CallOutcome outcome)
{
    ++m_counts.outcomes.at(static_cast<size_t>(outcome));
    m_running.erase(call);
}

} // namespace Rufzeichen
