// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>
#include <chrono>
#include <optional>

namespace Rufzeichen {

/** Why there is no connection to the box. */
enum class ConnectionFailure {
    Refused, ///< nothing listens: the call monitor is switched off, or the box restarts
    Timeout, ///< no answer at all
    HostNotFound, ///< the name has no address
    NotPrivate, ///< the address leads out of the home network, and was not contacted
    Network, ///< no route, no permission, any other error
    Closed, ///< the box ended the connection
    Reset, ///< the box does not know the connection any more; told apart from Closed on Linux only
    Dead, ///< an established connection no longer answered
};

/** How things stand with the connection to the call monitor. Times are the computer's. */
struct CallMonitorState {
    enum class Phase { Disconnected, Connecting, Connected };

    Phase phase = Phase::Disconnected;
    std::optional<ConnectionFailure>
        failure; ///< why it is not connected; absent before the first try and when stopped
    QDateTime since; ///< since when it is connected, or not connected (whatever number of tries that takes)
    std::optional<QDateTime> lastLine; ///< when the last line arrived, in UTC
    std::optional<std::chrono::milliseconds> retryIn; ///< the pause before the next try, from its beginning
    std::optional<QDateTime> nextTry; ///< when that is
    bool wasConnected = false; ///< it was connected at this address before, since the monitor was started there
    int attempts = 0; ///< tries since it was last connected; while connected, the tries that took

    bool operator==(const CallMonitorState &) const = default;
};

/**
 * Decides which changes of state are worth a line in a log or on a terminal: the first try, each connection, each
 * loss, and each new reason during an outage once. Never one line for each try.
 */
class ConnectionNews
{
public:
    /** Whether to tell of @p state, the one that follows the last one given. */
    [[nodiscard]] bool isNews(const CallMonitorState &state);

private:
    std::optional<CallMonitorState::Phase> m_told; // nothing before the start and after the end
    QSet<int> m_failuresTold; // of this outage
};

} // namespace Rufzeichen
