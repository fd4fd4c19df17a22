// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/reconnectdelay.h"

#include <algorithm>

namespace Rufzeichen {

using namespace std::chrono_literals;

std::chrono::milliseconds reconnectDelay(int failures, std::chrono::milliseconds outage)
{
    constexpr std::chrono::milliseconds shortest = 500ms;
    constexpr std::chrono::milliseconds longestAtFirst = 9s;
    constexpr std::chrono::milliseconds longest = 60s;
    constexpr int enoughDoublings = 7; // 64 s

    const auto limit = outage < 10min ? longestAtFirst : longest;
    return std::min(shortest * (1 << std::clamp(failures - 1, 0, enoughDoublings)), limit);
}

} // namespace Rufzeichen
