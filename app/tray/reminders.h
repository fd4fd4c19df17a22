// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "core/wallclocktimer.h"

#include <QObject>

namespace Rufzeichen {

/** Tells of calls that the user wants to be reminded of, when that is due. Waits for the next one only. */
class Reminders : public QObject
{
    Q_OBJECT
public:
    /** @p history must outlive it. */
    explicit Reminders(CallHistory &history, QObject *parent = nullptr);
    ~Reminders() override;

    /** The history is open. What was due while the program did not run comes at once. */
    void start();

Q_SIGNALS:
    /** It is time. The history has forgotten the reminder by then. */
    void due(const StoredCall &call);

private:
    void look();

    CallHistory &m_history;
    WallClockTimer m_timer;
};

} // namespace Rufzeichen
