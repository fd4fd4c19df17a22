// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "core/wallclocktimer.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

namespace Rufzeichen {

/**
 * Tells of calls that the user wants to be reminded of, when that is due. Waits for the next one only. The history
 * keeps a reminder until the user has followed it: one that nobody has seen shows there, and comes again when the
 * program starts the next time.
 */
class Reminders : public QObject
{
    Q_OBJECT
public:
    /** @p history must outlive it. */
    explicit Reminders(CallHistory &history, QObject *parent = nullptr);
    ~Reminders() override;

    /** The history is open. What was due while the program did not run comes at once. */
    void start();

    /** The user has done what the reminder of the call with this id was for: that was it. */
    void writeOff(qint64 id);

Q_SIGNALS:
    /** It is time, told once. */
    void due(const StoredCall &call);

private:
    struct Told {
        QDateTime due {};
        bool isOver = false; ///< only the history could not be written
    };

    void look();
    void tryToWriteOff(qint64 id);

    CallHistory &m_history;
    QHash<qint64, Told> m_told; // by the id of the call: what is due and still in the history
    WallClockTimer m_timer;
};

} // namespace Rufzeichen
