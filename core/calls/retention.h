// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <optional>

namespace Rufzeichen {

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

} // namespace Rufzeichen
