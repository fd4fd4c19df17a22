// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/outagetable.h"

#include "core/calls/callrow.h"
#include "core/calls/storedcall.h"

#include <QVariant>
#include <algorithm>

namespace Rufzeichen {

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

OutageTable::OutageTable(const HistoryDatabase &database)
    : m_database(database)
{
}

int OutageTable::write(const OutageEdge &edge) const
{
    // The clock may have been set back since the beginning.
    const QString sql = edge.kind == OutageEdge::Kind::Begin
        ? u"INSERT INTO outages (since, filled) SELECT ?, 0 "
          "WHERE NOT EXISTS (SELECT 1 FROM outages WHERE until IS NULL)"_s
        : u"UPDATE outages SET until = max(since, ?) WHERE until IS NULL"_s;
    return m_database.run(sql, {CallRow::seconds(edge.time)}).numRowsAffected();
}

bool OutageTable::fill(const BoxTime &reach) const
{
    return m_database
        .run(u"UPDATE outages SET filled = 1 WHERE filled = 0 AND until IS NOT NULL AND since >= ?"_s,
             {CallRow::seconds(reach)})
        .isActive();
}

void OutageTable::purge(QDate day) const
{
    m_database.run(u"DELETE FROM outages WHERE until < ?"_s, {startOf(day)});
}

QList<Outage> OutageTable::ofDays(QDate since, QDate until) const
{
    QSqlQuery found = m_database.run(u"SELECT since, until, filled FROM outages WHERE since < ? AND "
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

std::optional<BoxTime> OutageTable::lastBegin() const
{
    return timeIn(m_database.run(u"SELECT max(since) FROM outages"_s));
}

std::optional<BoxTime> OutageTable::lastHeard() const
{
    const auto ended = timeIn(m_database.run(u"SELECT max(until) FROM outages"_s));
    const auto called = timeIn(m_database.run(u"SELECT moment FROM calls WHERE source = ? ORDER BY day DESC, moment "
                                              "DESC LIMIT 1"_s,
                                              {static_cast<int>(CallSource::Live)}));
    return std::max(ended, called);
}

} // namespace Rufzeichen
