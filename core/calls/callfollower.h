// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"

#include <QList>
#include <QObject>

namespace Rufzeichen {

class CallHistory;

/**
 * Tells of the calls that another program hears and writes into the history: as CallHistory::callStored() tells of
 * those of this one. Looks only when the file has changed. Of a flood it tells of the newest calls.
 */
class CallFollower : public QObject
{
    Q_OBJECT
public:
    /** More new calls are not told of at once. */
    static constexpr int atMost = 256;

    /** @p history must outlive it. */
    explicit CallFollower(const CallHistory &history, QObject *parent = nullptr);

    /** From now on, beginning with the calls that run. The history is open. */
    void start();

    /** Tells of what has come until now. */
    void stop();

Q_SIGNALS:
    /** A call has begun, gone on or ended. */
    void callChanged(const StoredCall &call);

private:
    void look();

    const CallHistory &m_history;
    qint64 m_last = 0; // the id of the newest call that was looked at
    QList<StoredCall> m_running; // as they were told of
};

} // namespace Rufzeichen
