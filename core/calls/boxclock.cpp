// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/boxclock.h"

#include "core/calls/calltransition.h"

#include <cstdlib>
#include <utility>

namespace Rufzeichen {

namespace {

constexpr qint64 tolerance = 3; // seconds
constexpr qint64 halfHour
    = 1800; // zones and summer time are multiples of it, and no network holds back a line so long

bool areClose(qint64 one, qint64 other)
{
    return std::abs(one - other) <= tolerance;
}

} // namespace

bool BoxClock::isLate(const BoxTime &stamp, const QDateTime &now, std::chrono::milliseconds steady)
{
    const BoxTime local = BoxTime::fromLocal(now);
    const qint64 computer = secondsBetween(BoxTime::fromLocal(QDateTime(QDate(2001, 1, 1), QTime(0, 0))), local)
        - std::chrono::duration_cast<std::chrono::seconds>(steady).count();
    if (!areClose(std::exchange(m_computer, computer).value_or(computer), computer)) {
        m_difference.reset(); // somebody has set the computer's clock
    }
    if (!canBeTrue(stamp)) {
        return false;
    }
    const qint64 difference = secondsBetween(stamp, local);
    const qint64 age = difference - m_difference.value_or(difference);
    const std::optional<qint64> suspected = std::exchange(m_suspected, std::nullopt);
    const bool wasSet
        = age < -tolerance || age >= halfHour - tolerance || (suspected && areClose(*suspected, difference));
    if (!m_difference || wasSet || areClose(age, 0)) {
        m_difference = difference;
        return false;
    }
    if (age <= std::chrono::seconds(longestRinging).count()) {
        return false;
    }
    m_suspected = difference;
    return true;
}

} // namespace Rufzeichen
