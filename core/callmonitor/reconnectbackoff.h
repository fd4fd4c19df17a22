// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace Rufzeichen {

/**
 * How long after the start of one try to connect the next one starts: 0.5 s, doubled with each failure up to 2 s, so
 * that a box that returns is found at once; up to 30 s once the outage has lasted ten minutes.
 * @p failures counts the tries and short-lived connections since the last connection that worked, from 1.
 * @p shortest is the first delay.
 */
[[nodiscard]] std::chrono::milliseconds reconnectDelay(int failures, std::chrono::milliseconds outage,
                                                       std::chrono::milliseconds shortest
                                                       = std::chrono::milliseconds(500));

/**
 * Remembers what became of tries to connect, and says when the next one is due. Has no clock: each @p now is the time
 * since one moment, whichever it is.
 */
class ReconnectBackoff
{
public:
    using Time = std::chrono::milliseconds;

    /** A connection that lived as long as @p proven has worked; after shorter ones the delay goes on growing. */
    explicit ReconnectBackoff(std::chrono::milliseconds proven,
                              std::chrono::milliseconds shortest = std::chrono::milliseconds(500));

    /** Forgets all failures: from now on another box is tried, or the same one anew. */
    void restart(Time now);

    void noteTry(Time now) { m_triedAt = now; }
    void noteConnection(Time now);

    /** The connection has brought a line. It was one then, but if it ends soon, the delay goes on growing. */
    void noteLine() { m_hasLine = true; }

    /** Whether the last connection ended soon, and without a line. */
    [[nodiscard]] bool wasShortLived() const { return m_wasShortLived; }

    /** The try, or the connection that it led to, has ended. Returns the wait until the next try. */
    [[nodiscard]] std::chrono::milliseconds noteEnd(Time now);

    [[nodiscard]] std::chrono::milliseconds sinceTry(Time now) const { return now - m_triedAt; }

private:
    std::chrono::milliseconds m_proven;
    std::chrono::milliseconds m_shortest;
    Time m_outageBegan {0};
    Time m_triedAt {0};
    std::optional<Time> m_connectedAt; // while connected
    bool m_hasLine = false; // this connection
    bool m_wasShortLived = false;
    int m_failures = 0; // since the outage began
};

} // namespace Rufzeichen
