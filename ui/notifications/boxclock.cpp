// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/boxclock.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr qint64 tolerance = 10; // seconds
constexpr qsizetype delaysKept = 8; // after a clock was set, so many lines may be judged wrongly

} // namespace

qint64 secondsBetween(BoxTime from, BoxTime until)
{
    // UTC has no hours that are missing or twice.
    const auto moment
        = [](BoxTime time) { return QDateTime(time.date(), QTime(time.hour, time.minute, time.second), Qt::UTC); };
    return moment(from).secsTo(moment(until));
}

bool BoxClock::isLate(BoxTime stamp, const QDateTime &now)
{
    m_delays.append(secondsBetween(stamp, BoxTime::fromLocal(now)));
    if (m_delays.size() > delaysKept) {
        m_delays.removeFirst();
    }
    return m_delays.last() - *std::min_element(m_delays.cbegin(), m_delays.cend()) > tolerance;
}

} // namespace Rufzeichen
