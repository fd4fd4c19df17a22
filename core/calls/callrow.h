// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/sqlstatement.h"
#include "core/calls/storedcall.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

/** A call as a row of the database, and back. */
namespace Rufzeichen::CallRow {

/** Among so many of the newest rows are all calls that still run; there is no index for them. */
constexpr int newestCalls = 1000;

/** How many columns of() reads; what a query asks for besides comes after them. */
constexpr int columnCount = 29;

/** The columns that of() reads, for `SELECT … FROM calls LEFT JOIN numbers ON numbers.id = calls.number`. */
[[nodiscard]] QString columns();

/** The call in a row of a query for columns(). An unknown enumerator is read as the one that says least. */
[[nodiscard]] StoredCall of(const SqlRow &row);

/** Seconds since 1970-01-01 in UTC, for what the user plans; and back. Nothing for no time at all. */
[[nodiscard]] std::optional<qint64> instant(const std::optional<QDateTime> &time);
[[nodiscard]] std::optional<QDateTime> dateTime(const std::optional<qint64> &instant);

/** Ids as one value to be bound, for `json_each(?)`. */
[[nodiscard]] QString list(const QList<qint64> &ids);

/** The kind of a number in a column. */
[[nodiscard]] NumberKind kind(const SqlRow &row, int column);

/** Seconds of the box's clock since 1970-01-01, as if that were UTC. */
[[nodiscard]] qint64 seconds(const BoxTime &time);
[[nodiscard]] std::optional<qint64> seconds(const std::optional<BoxTime> &time);
[[nodiscard]] BoxTime time(qint64 seconds);

/** The beginning of a day, likewise. */
[[nodiscard]] qint64 startOf(QDate day);

/** Days since 1970-01-01; 0 for no day at all. */
[[nodiscard]] qint64 dayNumber(QDate day);
[[nodiscard]] QDate day(qint64 number);

/** The box's stamp of when the call began, or the first one that is known of it. */
[[nodiscard]] std::optional<BoxTime> stamp(const Call &call);

} // namespace Rufzeichen::CallRow
