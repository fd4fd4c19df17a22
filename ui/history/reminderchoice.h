// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Rufzeichen {

/** When the user may want to be reminded, besides a time of one's own. */
enum class ReminderChoice : quint8 {
    InAnHour,
    Tomorrow, ///< when people begin to work
};

/** The minute that @p time is in: what people see of it. */
[[nodiscard]] QDateTime wholeMinute(const QDateTime &time);

/** When that is, chosen at @p now: a whole minute. */
[[nodiscard]] QDateTime reminderTime(ReminderChoice choice, const QDateTime &now);

} // namespace Rufzeichen
