// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/reconnectbackoff.h"

#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace std::chrono_literals;

std::chrono::milliseconds reconnectDelay(int failures, std::chrono::milliseconds outage,
                                         std::chrono::milliseconds shortest)
{
    constexpr std::chrono::milliseconds longestAtFirst = 9s;
    constexpr std::chrono::milliseconds longest = 60s;
    constexpr int enoughDoublings = 7; // 64 s

    const auto limit = outage < 10min ? longestAtFirst : longest;
    return std::min(shortest * (1 << std::clamp(failures - 1, 0, enoughDoublings)), limit);
}

ReconnectBackoff::ReconnectBackoff(std::chrono::milliseconds proven, std::chrono::milliseconds shortest)
    : m_proven(proven)
    , m_shortest(shortest)
{
}

void ReconnectBackoff::restart(Time now)
{
    m_failures = 0;
    m_outageBegan = now;
    m_connectedAt.reset();
}

std::chrono::milliseconds ReconnectBackoff::noteEnd(Time now)
{
    if (const auto connectedAt = std::exchange(m_connectedAt, std::nullopt);
        connectedAt && now - *connectedAt >= m_proven) {
        restart(now);
    }
    ++m_failures;
    const std::chrono::milliseconds outage = now - m_outageBegan;
    return std::max(reconnectDelay(m_failures, outage, m_shortest) - sinceTry(now), m_shortest);
}

} // namespace Rufzeichen
