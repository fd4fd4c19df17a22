// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorline.h"
#include "core/calls/calltransition.h"

#include <array>
#include <vector>

namespace Rufzeichen {

/** What recorded lines amount to. Indexed by the enumerators. */
struct CallCounts {
    quint64 lines = 0;
    std::array<quint64, 6> events {}; ///< by CallMonitorEvent
    quint64 calls = 0; ///< calls that began, those still open at the end among them
    std::array<quint64, 7> outcomes {}; ///< by CallOutcome

    [[nodiscard]] quint64 of(CallMonitorEvent event) const { return events.at(static_cast<size_t>(event)); }
    [[nodiscard]] quint64 of(CallOutcome outcome) const { return outcomes.at(static_cast<size_t>(outcome)); }

    bool operator==(const CallCounts &) const = default;
};

/**
 * Counts lines and calls by the same rules as CallTracker, but keeps no texts: for files of millions of lines.
 */
class CallCounter
{
public:
    /** Takes the next line, with the other party that it names. */
    void count(const CallMonitorFacts &line, const CallParty &party);

    [[nodiscard]] const CallCounts &counts() const { return m_counts; }

private:
    struct Running {
        int id = 0;
        OpenCall open;
        CallDirection direction = CallDirection::Unknown;
        std::chrono::milliseconds since {0}; ///< the last step
    };

    void end(std::vector<Running>::iterator call, CallOutcome outcome);

    CallCounts m_counts;
    StampClock m_clock;
    std::vector<Running> m_running;
};

} // namespace Rufzeichen
