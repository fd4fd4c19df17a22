// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historydatabase.h"

#include <QString>

namespace Rufzeichen {

/**
 * Puts @p calls incoming calls from @p numbers numbers in turn into the history at @p path, five minutes apart from
 * 2014 on, with ids from 1 on: for tests that need more than anybody would store one by one. All numbers begin with
 * 0.
 */
[[nodiscard]] inline bool fillWithCalls(const QString &path, int calls, int numbers)
{
    HistoryDatabase database(path);
    if (!database.open().failure.isEmpty()) {
        return false;
    }
    const QString counting = QStringLiteral(
        "WITH RECURSIVE counted (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM counted WHERE i + 1 < ?) ");
    const QString insertNumbers = QStringLiteral(
        "INSERT INTO numbers (id, remote, name, place, text) SELECT i + 1, '0' || (100000 + i), '', '', "
        "char(10) || char(10) || '0' || (100000 + i) FROM counted");
    const QString insertCalls = QStringLiteral(
        "INSERT INTO calls (id, key, number, local, direction, phase, outcome, started, moment, day, source, seen) "
        "SELECT i + 1, 'call ' || i, i % ? + 1, '732123', 0, 3, 0, t, t, t / 86400, 2, 1 "
        "FROM (SELECT i, 1388534400 + i * 300 AS t FROM counted)");
    return database
        .inTransaction([&](HistoryTransaction &transaction) {
            const auto written = transaction.change(counting + insertNumbers, {numbers});
            return written ? transaction.change(counting + insertCalls, {calls, numbers}) : std::nullopt;
        })
        .has_value();
}

} // namespace Rufzeichen
