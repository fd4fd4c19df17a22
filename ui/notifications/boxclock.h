// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"

#include <QDateTime>
#include <QList>

namespace Rufzeichen {

/** Seconds from one stamp to another; negative if the other is earlier. */
[[nodiscard]] qint64 secondsBetween(BoxTime from, BoxTime until);

/**
 * Tells lines that arrive late, after the network has held them back, from a box whose clock is wrong. A line can
 * only be late, never early: the smallest delay among the last ones is the difference of the clocks, and what exceeds
 * it is lateness. The first line is never late: the box sends nothing that happened before the connection.
 */
class BoxClock
{
public:
    /** Whether what the box stamped @p stamp is old by now, the computer's local time. */
    [[nodiscard]] bool isLate(BoxTime stamp, const QDateTime &now);

private:
    QList<qint64> m_delays; // of the last lines, seconds
};

} // namespace Rufzeichen
