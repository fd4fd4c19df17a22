// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/outagetable.h"

#include "core/calls/callrow.h"

#include <QVariant>

namespace Rufzeichen::OutageTable {

using namespace Qt::StringLiterals;

std::optional<int> write(HistoryTransaction &transaction, const OutageEdge &edge)
{
    // The clock may have been set back since the beginning.
    const QString sql = edge.kind == OutageEdge::Kind::Begin
        ? u"INSERT INTO outages (since, filled) SELECT ?, 0 "
          "WHERE NOT EXISTS (SELECT 1 FROM outages WHERE until IS NULL)"_s
        : u"UPDATE outages SET until = max(since, ?) WHERE until IS NULL"_s;
    return transaction.change(sql, {CallRow::seconds(edge.time)});
}

bool fill(HistoryTransaction &transaction, const BoxTime &reach)
{
    return transaction
        .change(u"UPDATE outages SET filled = 1 WHERE filled = 0 AND until IS NOT NULL AND since >= ?"_s,
                {CallRow::seconds(reach)})
        .has_value();
}

bool purge(HistoryTransaction &transaction, QDate day)
{
    return transaction.change(u"DELETE FROM outages WHERE until < ?"_s, {CallRow::startOf(day)}).has_value();
}

std::optional<QList<BoxTime>> lastBegin(const HistoryDatabase &database)
{
    return database.rows(u"SELECT max(since) AS latest FROM outages HAVING latest IS NOT NULL"_s, {},
                         [](const SqlRow &row) { return CallRow::time(row.integer(0)); });
}

} // namespace Rufzeichen::OutageTable
