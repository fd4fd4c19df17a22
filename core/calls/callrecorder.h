// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"

#include <QList>
#include <QObject>
#include <chrono>
#include <functional>

namespace Rufzeichen {

class CallFeed;
class CallHistory;
struct CallMonitorState;
struct StoredCall;

/**
 * Keeps in the history what a call monitor tells: calls, and when nothing was heard. Wired once for all programs that
 * do so. A call is stored before anybody is told of it, by CallHistory::callStored().
 */
class CallRecorder : public QObject
{
    Q_OBJECT
public:
    /** Both must outlive it. */
    CallRecorder(CallFeed &feed, CallHistory &history, QObject *parent = nullptr);

    /** Notes that nothing is heard from now on, if it was started. */
    ~CallRecorder() override;

    /** What is done with each call right before it is stored. */
    void setPreparation(const std::function<void(const Call &)> &prepare) { m_prepare = prepare; }

    /** While @p readsAlong says so, another program writes all of that, and nothing is written here. */
    void setReadingAlong(const std::function<bool()> &readsAlong) { m_readsAlong = readsAlong; }

    /**
     * Goes on where whoever wrote before has ended: the last run, or another program that is gone now. The history is
     * open. Returns the calls that may still run.
     */
    QList<StoredCall> start();

private:
    [[nodiscard]] bool writes() const { return !m_readsAlong || !m_readsAlong(); }
    void store(const Call &call);
    void remember(const Call &call);
    void storeUnwritten();
    void takeState(const CallMonitorState &state);

    CallFeed &m_feed;
    CallHistory &m_history;
    std::function<void(const Call &)> m_prepare; // may be empty
    std::function<bool()> m_readsAlong; // likewise
    struct Over {
        Call call;
        std::chrono::milliseconds heard {0}; // by timeSinceBoot()
    };
    QList<Over> m_over; // ended just now, while another program wrote; the oldest first
    bool m_isStarted = false;
    bool m_isConnected = false; // the monitor, as it has told last
};

} // namespace Rufzeichen
