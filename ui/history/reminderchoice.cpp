// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/reminderchoice.h"

namespace Rufzeichen {

QDateTime wholeMinute(const QDateTime &time)
{
    constexpr qint64 minute = 60'000; // milliseconds; all offsets of time zones are whole minutes today
    return time.addMSecs(-(time.toMSecsSinceEpoch() % minute));
}

QDateTime reminderTime(ReminderChoice choice, const QDateTime &now)
{
    constexpr int hour = 3600; // seconds
    const QTime morning(9, 0);
    return choice == ReminderChoice::InAnHour ? wholeMinute(now.addSecs(hour))
                                              : QDateTime(now.date().addDays(1), morning);
}

} // namespace Rufzeichen
