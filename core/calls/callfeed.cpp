// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callfeed.h"

#include <QDate>

namespace Rufzeichen {

CallFeed::CallFeed(CallMonitor &monitor, CallMonitorLog &log, std::chrono::milliseconds giveUpRinging)
    : m_monitor(monitor)
    , m_log(log)
    , m_tracker(giveUpRinging)
{
    m_clock.start();
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &CallFeed::expireCalls);
    connect(&monitor, &CallMonitor::linesReceived, this, &CallFeed::takeLines);
    connect(&monitor, &CallMonitor::stateChanged, this, [this](const CallMonitorState &state) {
        Q_EMIT stateChanged(state);
        if (state.phase != CallMonitorState::Phase::Connected) {
            loseCalls();
        }
    });
}

CallFeed::~CallFeed() = default;

void CallFeed::takeLines(const QList<CallMonitorLine> &lines)
{
    m_log.append(lines, QDate::currentDate());
    for (const CallMonitorLine &line : lines) {
        Q_EMIT lineReceived(line);
        tell(m_tracker.process(line, now()));
    }
    scheduleExpiry();
    Q_EMIT caughtUp();
    if (m_monitor.state().phase != CallMonitorState::Phase::Connected) {
        loseCalls(); // a slot has ended the connection, and later lines have opened calls
    }
}

void CallFeed::tell(const QList<Call> &calls)
{
    for (const Call &call : calls) {
        Q_EMIT callChanged(call);
    }
}

// What happens while there is no connection is never told later: the end of a running call will not be seen.
void CallFeed::loseCalls()
{
    const QList<Call> lost = m_tracker.loseAll();
    if (!lost.isEmpty()) {
        tell(lost);
        scheduleExpiry();
        Q_EMIT caughtUp();
    }
}

void CallFeed::expireCalls()
{
    tell(m_tracker.expire(now()));
    scheduleExpiry();
    Q_EMIT caughtUp();
}

void CallFeed::scheduleExpiry()
{
    const auto expiry = m_tracker.nextExpiry();
    if (!expiry) {
        m_expiry.stop();
        return;
    }
    m_expiry.start(std::max(*expiry - now(), std::chrono::milliseconds(1)));
}

std::chrono::milliseconds CallFeed::now() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

} // namespace Rufzeichen
