// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorstate.h"
#include "core/wordtable.h"

namespace Rufzeichen {

/** The words that scripts and other programs know the state of the connection by (docs/command-line.md). */
inline constexpr WordTable<CallMonitorState::Phase, 3> connectionWords {{
    {CallMonitorState::Phase::Disconnected, "disconnected"_L1},
    {CallMonitorState::Phase::Connecting, "connecting"_L1},
    {CallMonitorState::Phase::Connected, "connected"_L1},
}};

} // namespace Rufzeichen
