// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitor.h"
#include "core/callmonitor/callmonitorlog.h"
#include "core/calls/calltracker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Rufzeichen {

/**
 * The way of a line through the core, wired once for all programs: from the socket into the log, then to those who
 * show lines, then into calls. What is told of is in the log already.
 */
class CallFeed : public QObject
{
    Q_OBJECT
public:
    /** @p monitor and @p log must outlive the feed; @p giveUpRinging is for tests. */
    CallFeed(CallMonitor &monitor, CallMonitorLog &log, OwnMachinesNow machines = {},
             std::chrono::milliseconds giveUpRinging = longestRinging);
    ~CallFeed() override;

    /**
     * Goes on with a call of CallReader::resumable(), at @p now by the computer's clock, in local time. Belongs
     * before the monitor's start.
     */
    void resume(const Call &call, const BoxTime &localTime);

    /** The calls of another box have nothing to do with those of the next one: gives up all that run. */
    void loseCalls();

    /**
     * Gives up those among the calls with these keys of which nothing was heard since the connection broke: the box
     * says that they are over. Returns whether there were any.
     */
    bool loseDoubtful(const QStringList &keys);

    /** What names the box for ever, asked with each call; while it gives nothing, the host does. */
    void setBox(const BoxName &box) { m_box = box; }

    /** The calls that run now. */
    [[nodiscard]] QList<Call> running() const { return m_tracker.running(); }

Q_SIGNALS:
    /** The connection has changed. */
    void stateChanged(const CallMonitorState &state);

    /** The next line. Comes before the changes of calls that it causes. */
    void lineReceived(const CallMonitorLine &line);

    /** A call has begun, gone on or ended. */
    void callChanged(const Call &call);

    /** Nothing more came together with the last line or change: a good moment to write out what was gathered. */
    void caughtUp();

private:
    void takeLines(const QList<CallMonitorLine> &lines);
    void tell(const QList<Call> &calls);
    void tellAtOnce(const QList<Call> &calls);
    void scheduleExpiry();
    [[nodiscard]] QString boxName() const;
    [[nodiscard]] std::chrono::milliseconds now() const;

    const CallMonitor &m_monitor;
    CallMonitorLog &m_log;
    CallTracker m_tracker;
    BoxName m_box; // may be empty
    QElapsedTimer m_clock; // never goes back
    QTimer m_expiry; // runs only while calls do
};

} // namespace Rufzeichen
