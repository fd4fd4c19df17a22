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
    constexpr std::chrono::milliseconds longestAtFirst = 2s;
    constexpr std::chrono::milliseconds longest = 30s;
    constexpr int enoughDoublings = 6; // 32 s

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
    m_wasShortLived = false;
}

void ReconnectBackoff::noteConnection(Time now)
{
    m_connectedAt = now;
    m_hasLine = false;
}

std::chrono::milliseconds ReconnectBackoff::noteEnd(Time now)
{
    if (const auto connectedAt = std::exchange(m_connectedAt, std::nullopt)) {
        m_wasShortLived = !m_hasLine && now - *connectedAt < m_proven;
        if (now - *connectedAt >= m_proven) {
            restart(now);
        }
    }
    ++m_failures;
    const std::chrono::milliseconds outage = now - m_outageBegan;
    return std::max(reconnectDelay(m_failures, outage, m_shortest) - sinceTry(now), m_shortest);
}

} // namespace Rufzeichen
