// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/outagetable.h"

#include "core/calls/callrow.h"
#include "core/calls/storedcall.h"

#include <QVariant>
#include <algorithm>

namespace Rufzeichen::OutageTable {

using namespace Qt::StringLiterals;

namespace {

qint64 startOf(QDate day)
{
    return CallRow::seconds({.year = static_cast<quint16>(day.year()),
                             .month = static_cast<quint8>(day.month()),
                             .day = static_cast<quint8>(day.day())});
}

std::optional<BoxTime> timeIn(QSqlQuery query)
{
    return query.next() && !query.isNull(0) ? std::optional(CallRow::time(query.value(0).toLongLong()))
                                            : std::nullopt;
}

} // namespace

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
    return transaction.change(u"DELETE FROM outages WHERE until < ?"_s, {startOf(day)}).has_value();
}

QList<Outage> ofDays(const HistoryDatabase &database, QDate since, QDate until)
{
    QSqlQuery found = database.run(u"SELECT since, until, filled FROM outages WHERE since < ? AND "
                                   "(until >= ? OR until IS NULL) ORDER BY since, id"_s,
                                   {startOf(until.addDays(1)), startOf(since)});
    QList<Outage> outages;
    while (found.next()) {
        Outage outage {.from = CallRow::time(found.value(0).toLongLong()), .filled = found.value(2).toInt() != 0};
        if (!found.isNull(1)) {
            outage.until = CallRow::time(found.value(1).toLongLong());
        }
        outages.append(outage);
    }
    return outages;
}

std::optional<BoxTime> lastBegin(const HistoryDatabase &database)
{
    return timeIn(database.run(u"SELECT max(since) FROM outages"_s));
}

std::optional<BoxTime> lastHeard(const HistoryDatabase &database)
{
    const auto ended = timeIn(database.run(u"SELECT max(until) FROM outages"_s));
    const auto called = timeIn(database.run(u"SELECT moment FROM calls WHERE source = ? ORDER BY day DESC, moment "
                                            "DESC LIMIT 1"_s,
                                            {static_cast<int>(CallSource::Live)}));
    return std::max(ended, called);
}

} // namespace Rufzeichen::OutageTable
