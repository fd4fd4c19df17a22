// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/callmonitorstate.h"

namespace Rufzeichen {

bool ConnectionNews::isNews(const CallMonitorState &state)
{
    using Phase = CallMonitorState::Phase;
    const std::optional<Phase> before = m_told;
    switch (state.phase) {
    case Phase::Connected:
        m_failuresTold.clear();
        m_told = state.phase;
        return before != Phase::Connected;
    case Phase::Connecting:
        if (before) {
            return false; // one of many tries
        }
        m_told = state.phase;
        return true;
    case Phase::Disconnected:
        break;
    }
    if (!state.failure) { // stopped
        m_told.reset();
        m_failuresTold.clear();
        return before.has_value();
    }
    m_told = state.phase;
    const qsizetype known = m_failuresTold.size();
    m_failuresTold.insert(static_cast<int>(*state.failure));
    return before == Phase::Connected || m_failuresTold.size() > known;
}

} // namespace Rufzeichen
