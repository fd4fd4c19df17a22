// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"

#include <QDateTime>
#include <chrono>
#include <optional>

namespace Rufzeichen {

/**
 * Tells calls that arrive minutes late, after the network has held them back, from a box whose clock is wrong or was
 * set. In doubt nothing is late: a call that does not pop up is worse than one that pops up too late.
 */
class BoxClock
{
public:
    /** There is a new connection: what was known of the clocks counts no more. */
    void reset() { m_difference.reset(); }

    /**
     * Whether a call that the box stamped @p stamp is over by all that is known: minutes old by two clocks that
     * agreed to some seconds until now. @p now is the computer's local time, @p steady the same moment by a clock
     * that nobody sets, and that goes on while the computer sleeps.
     */
    [[nodiscard]] bool isLate(const BoxTime &stamp, const QDateTime &now, std::chrono::milliseconds steady);

private:
    std::optional<qint64> m_difference; // of the computer's clock and the box's, seconds
    std::optional<qint64> m_suspected; // the same, by a line that seemed to be late
    std::optional<qint64> m_computer; // of the computer's clock and the steady one, seconds
};

} // namespace Rufzeichen
