// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callfeed.h"

#include <QDate>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

CallFeed::CallFeed(CallMonitor &monitor, CallMonitorLog &log, OwnMachinesNow machines,
                   std::chrono::milliseconds giveUpRinging)
    : m_monitor(monitor)
    , m_log(log)
    , m_tracker(std::move(machines), giveUpRinging)
{
    m_clock.start();
    m_tracker.setBox([this] { return boxName(); });
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, [this] { tellAtOnce(m_tracker.expire(now())); });
    connect(&monitor, &CallMonitor::linesReceived, this, &CallFeed::takeLines);
    connect(&monitor, &CallMonitor::stateChanged, this, [this](const CallMonitorState &state) {
        Q_EMIT stateChanged(state);
        if (state.phase != CallMonitorState::Phase::Connected) {
            m_tracker.doubtAll(); // what happens until it is back is never told
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
    if (m_monitor.state().phase != CallMonitorState::Phase::Connected) {
        m_tracker.doubtAll(); // a slot has ended the connection, and later lines have opened calls
    }
    scheduleExpiry();
    Q_EMIT caughtUp();
}

void CallFeed::resume(const Call &call, const BoxTime &localTime)
{
    m_tracker.resume(call, ageOf(call, localTime), now());
    scheduleExpiry();
}

void CallFeed::loseCalls()
{
    tellAtOnce(m_tracker.loseAll());
}

bool CallFeed::loseDoubtful(const QStringList &keys)
{
    const QList<Call> lost = m_tracker.loseDoubtful(keys);
    tellAtOnce(lost);
    return !lost.isEmpty();
}

void CallFeed::tell(const QList<Call> &calls)
{
    for (const Call &call : calls) {
        Q_EMIT callChanged(call);
    }
}

void CallFeed::tellAtOnce(const QList<Call> &calls)
{
    scheduleExpiry();
    if (!calls.isEmpty()) {
        tell(calls);
        Q_EMIT caughtUp();
    }
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

QString CallFeed::boxName() const
{
    const QString known = m_box ? m_box() : QString();
    return known.isEmpty() ? u"host:"_s + m_monitor.address().host.toLower() : known;
}

std::chrono::milliseconds CallFeed::now() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

} // namespace Rufzeichen
