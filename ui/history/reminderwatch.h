// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wallclocktimer.h"

#include <QObject>

namespace Rufzeichen {

class CallHistory;

/** Waits for the next reminder that comes due, for whoever shows which ones are. */
class ReminderWatch : public QObject
{
    Q_OBJECT
public:
    /** @p history must outlive the watch. */
    explicit ReminderWatch(CallHistory &history, QObject *parent = nullptr);
    ~ReminderWatch() override;

Q_SIGNALS:
    /** One that was ahead is past due now. */
    void passed();

private:
    void look();

    CallHistory &m_history;
    WallClockTimer m_timer;
};

} // namespace Rufzeichen
