// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QTime>
#include <optional>

namespace Rufzeichen {

/**
 * Hours of the week in which nothing pops up, in the computer's local time. They may pass midnight: then the day is
 * the one on which they begin. From and until the same: the whole day.
 */
struct QuietHours {
    bool enabled = false;
    QTime from {22, 0};
    QTime until {7, 0};
    QSet<int> days {1, 2, 3, 4, 5, 6, 7}; ///< Qt::DayOfWeek: 1 is Monday

    /** Whether @p moment, local time, is quiet. */
    [[nodiscard]] bool contain(const QDateTime &moment) const;

    /** When contain() changes next after @p moment; nothing if it never does. */
    [[nodiscard]] std::optional<QDateTime> nextChange(const QDateTime &moment) const;

    bool operator==(const QuietHours &) const = default;
};

/** `22:00` */
[[nodiscard]] std::optional<QTime> readTimeOfDay(const QString &text);
[[nodiscard]] QString toText(QTime time);

/** `12345`: digits of the days, 1 is Monday. Empty text is no day at all. */
[[nodiscard]] std::optional<QSet<int>> readDays(const QString &text);
[[nodiscard]] QString toText(const QSet<int> &days);

} // namespace Rufzeichen
