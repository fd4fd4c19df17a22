// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <algorithm>
#include <optional>

namespace Rufzeichen {

/** What a retention would remove now. */
struct ExpiredCalls {
    int calls = 0;
    int days = 0; ///< on so many different days they were made

    bool operator==(const ExpiredCalls &) const = default;
};

/**
 * The first day whose calls stay, where calls are kept for @p days days. Nothing if none may expire: @p days is not
 * positive, or @p newest is invalid. @p newest is the day of the newest call as the box told it; days after it do not
 * count, since a computer's clock that is years ahead shall not end all calls. @p today is the computer's day.
 */
[[nodiscard]] inline std::optional<QDate> firstKeptDay(QDate newest, QDate today, int days)
{
    if (!newest.isValid() || days <= 0) {
        return std::nullopt;
    }
    // The two clocks may be of different days around midnight.
    return std::min(today, newest.addDays(1)).addDays(-days);
}

/**
 * Whether a person has to be asked before @p expired goes, where calls are kept for @p days days and somebody has
 * agreed to @p confirmedDays; 0: to nothing. Who runs the program each day loses the calls of one day at a time. More
 * at once may come from a file that somebody has mistyped, or copied from another computer.
 */
[[nodiscard]] inline bool needsConfirmation(const ExpiredCalls &expired, int days, int confirmedDays)
{
    const bool isConfirmed = confirmedDays > 0 && confirmedDays <= days;
    return expired.days > 1 && !isConfirmed;
}

} // namespace Rufzeichen
