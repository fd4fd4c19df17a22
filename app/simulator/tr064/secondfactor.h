// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen::Simulation {

/**
 * The confirmation at the box or a phone that some actions need. As there is nobody at a simulated box, it comes by
 * itself when the client has asked for the state so many times.
 */
class SecondFactor
{
public:
    int pollsUntilConfirmed = 2; ///< -1: nobody confirms; a test calls confirm()

    /** What became of start(). */
    enum class Start {
        Begun,
        Busy,
        Blocked,
    };

    /** Begins a confirmation; another one that waits is in the way. */
    [[nodiscard]] Start start();

    /** Ends it. */
    void stop();

    /** Somebody presses the button. */
    void confirm();

    /** Too many tries: nobody can begin any more, until unblock(). */
    void block() { m_state = State::Blocked; }
    void unblock() { m_state = State::Stopped; }

    /** The state in the box's words, for the client that has @p token. One poll. */
    [[nodiscard]] QString poll(const QString &token);

    [[nodiscard]] QString token() const { return m_token; }
    [[nodiscard]] QString stateName() const;

    /** Whether an action with this token may go on. */
    [[nodiscard]] bool admits(const QString &token) const;

private:
    enum class State {
        Stopped,
        Waiting,
        Authenticated,
        Blocked,
    };

    State m_state = State::Stopped;
    QString m_token;
    int m_polls = 0;
};

} // namespace Rufzeichen::Simulation
