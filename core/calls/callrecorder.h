// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>

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

    /**
     * While @p readsAlong says so, another program writes all of that, and nothing is written here but the calls that
     * began before, or just then: what two programs write is one call, by its key.
     */
    void setReadingAlong(const std::function<bool()> &readsAlong) { m_readsAlong = readsAlong; }

    /**
     * Goes on where whoever wrote before has ended: the last run, or another program that is gone now. The history is
     * open. Returns the calls that may still run.
     */
    QList<StoredCall> start();

private:
    [[nodiscard]] bool writes() const { return !m_readsAlong || !m_readsAlong(); }
    [[nodiscard]] bool writes(const Call &call);
    void resumeOthers();
    [[nodiscard]] Call whole(const Call &call);
    void store(const Call &heard);
    void remember(const Call &call);
    void storeUnwritten();
    void takeState(const CallMonitorState &state);

    CallFeed &m_feed;
    CallHistory &m_history;
    std::function<void(const Call &)> m_prepare; // may be empty
    std::function<bool()> m_readsAlong; // likewise
    QHash<QString, Call> m_begunElsewhere; // by the keys that calls have here whose beginning only others have heard
    struct Over {
        Call call;
        std::chrono::milliseconds heard {0}; // by timeSinceBoot()
    };
    QSet<QString> m_begun; // keys of calls that are written here to their end
    std::optional<std::chrono::milliseconds> m_alongSince; // likewise by timeSinceBoot(); when a call was heard first
    QList<Over> m_over; // ended just now, while another program wrote; the oldest first
    bool m_isStarted = false;
    bool m_isConnected = false; // the monitor, as it has told last
};

} // namespace Rufzeichen
