// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/wordtable.h"

/** The words that scripts and our own files know calls by (docs/command-line.md). */
namespace Rufzeichen::CallWords {

inline constexpr WordTable<CallPhase, 4> phaseWords {{
    {CallPhase::Ringing, "ringing"_L1},
    {CallPhase::Dialling, "dialling"_L1},
    {CallPhase::Talking, "talking"_L1},
    {CallPhase::Ended, "ended"_L1},
}};

inline constexpr WordTable<CallDirection, 3> directionWords {{
    {CallDirection::Incoming, "incoming"_L1},
    {CallDirection::Outgoing, "outgoing"_L1},
    {CallDirection::Unknown, "unknown"_L1},
}};

inline constexpr WordTable<CallOutcome, 7> outcomeWords {{
    {CallOutcome::Answered, "answered"_L1},
    {CallOutcome::Missed, "missed"_L1},
    {CallOutcome::Rejected, "rejected"_L1},
    {CallOutcome::Machine, "machine"_L1},
    {CallOutcome::Fax, "fax"_L1},
    {CallOutcome::Unanswered, "unanswered"_L1},
    {CallOutcome::Lost, "lost"_L1},
}};

inline constexpr WordTable<CallSource, 3> sourceWords {{
    {CallSource::Live, "live"_L1},
    {CallSource::Import, "import"_L1},
    {CallSource::Box, "box"_L1},
}};

} // namespace Rufzeichen::CallWords
