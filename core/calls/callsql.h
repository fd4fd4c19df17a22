// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"

#include <QDate>
#include <QString>
#include <QVariantList>
#include <optional>

namespace Rufzeichen {

/**
 * A CallQuery in the words of SQL. Nothing that a user typed is ever part of them: that is bound. A condition that is
 * empty holds for everything.
 */
struct CallSql {
    QString calls; ///< the condition on the columns of `calls`
    QVariantList callValues; ///< to be bound to it
    QString numbers; ///< the condition on the columns of `numbers`
    QVariantList numberValues;
    QString order; ///< what comes after ORDER BY, for both tables joined
    QString numberKey; ///< what of `numbers` the calls are sorted by; empty if it is nothing of theirs

    [[nodiscard]] static CallSql of(const CallQuery &query);

    bool operator==(const CallSql &) const = default;
};

/** The order of time, the latest first: what comes after ORDER BY. */
[[nodiscard]] QString latestFirst();

/** The calls of days before @p day. Running ones stay. */
[[nodiscard]] CallSql endedBefore(QDate day);

/** Those of them that also came into the history before @p day: for the retention. */
[[nodiscard]] CallSql expiredBefore(QDate day);

/** The condition for the kind of calls that @p query is for; empty for all. */
[[nodiscard]] QString filterCondition(const CallQuery &query);

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
