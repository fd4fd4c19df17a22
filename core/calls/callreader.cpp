// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callreader.h"

#include "core/calls/callrow.h"

#include <QVariant>
#include <algorithm>
#include <iterator>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView fromCalls = " FROM calls LEFT JOIN numbers ON numbers.id = calls.number "_L1;

QString joined(const QStringList &conditions)
{
    QStringList given = conditions;
    given.removeAll(QString());
    return given.isEmpty() ? QString() : u"WHERE "_s + given.join(u" AND "_s);
}

qint64 numberIn(QSqlQuery query)
{
    return query.next() ? query.value(0).toLongLong() : 0;
}

// Jumps from one to the next, without a look at all the calls between.
QString ownNumbers()
{
    return u"WITH RECURSIVE own (local) AS (SELECT min(local) FROM calls UNION ALL "
           "SELECT (SELECT min(local) FROM calls WHERE calls.local > own.local) FROM own WHERE own.local IS NOT "
           "NULL) "
           "SELECT local FROM own WHERE local IS NOT NULL "_s;
}

} // namespace

CallReader::CallReader(const HistoryDatabase &database)
    : m_database(database)
{
}

std::optional<StoredCall> CallReader::call(qint64 id) const
{
    const QList<StoredCall> found = calls({id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

int CallReader::unseenCount(bool machineIsMissed) const
{
    return static_cast<int>(numberIn(m_database.run(u"SELECT count(*) FROM calls INDEXED BY calls_unseen WHERE "
                                                    "seen = 0 AND "_s
                                                    + missedCondition(machineIsMissed))));
}

qint64 CallReader::count(const CallQuery &query) const
{
    const Condition where = condition(CallSql::of(query));
    return numberIn(m_database.run(u"SELECT count(*) FROM calls "_s + where.sql, where.values));
}

QList<DayOfCalls> CallReader::days(const CallQuery &query) const
{
    const Condition where = condition(CallSql::of(query));
    const QString order = query.order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    QSqlQuery found = m_database.run(
        u"SELECT day, count(*) FROM calls "_s + where.sql + u" GROUP BY day ORDER BY day "_s + order, where.values);
    QList<DayOfCalls> days;
    while (found.next()) {
        days.append({.day = CallRow::day(found.value(0).toLongLong()), .count = found.value(1).toInt()});
    }
    return days;
}

// A day has few calls: each one's number is looked at.
QList<StoredCall> CallReader::callsOfDay(const CallQuery &query, QDate day, int offset, int limit) const
{
    CallSql sql = CallSql::of(query);
    const QVariantList values
        = QVariantList {CallRow::dayNumber(day)} + sql.callValues + sql.numberValues + QVariantList {limit, offset};
    return rows(joined({u"day = ?"_s, sql.calls, sql.numbers}) + u" ORDER BY "_s + sql.order + u" LIMIT ? OFFSET ?"_s,
                values);
}

QList<qint64> CallReader::ids(const CallQuery &query) const
{
    const CallSql sql = CallSql::of(query);
    const Condition where = condition(sql);
    QSqlQuery found
        = m_database.run(u"SELECT calls.id"_s + fromCalls + where.sql + u" ORDER BY "_s + sql.order, where.values);
    QList<qint64> ids;
    while (found.next()) {
        ids.append(found.value(0).toLongLong());
    }
    return ids;
}

QList<StoredCall> CallReader::calls(const QList<qint64> &ids) const
{
    QSqlQuery found = m_database.run(
        u"SELECT "_s + CallRow::columns()
            + u" FROM (SELECT key AS nth, value AS wanted FROM json_each(?)) JOIN calls ON calls.id = wanted "
              "LEFT JOIN numbers ON numbers.id = calls.number ORDER BY nth"_s,
        {CallRow::list(ids)});
    QList<StoredCall> calls;
    while (found.next()) {
        calls.append(CallRow::of(found));
    }
    return calls;
}

// The page is counted off without a look at its rows.
QList<StoredCall> CallReader::calls(const CallQuery &query, int limit, int offset) const
{
    const CallSql sql = CallSql::of(query);
    const Condition where = condition(sql);
    const QString from = query.sort == CallSort::Time ? u" FROM calls "_s : QString(fromCalls);
    return rows(u"WHERE calls.id IN (SELECT calls.id"_s + from + where.sql + u" ORDER BY "_s + sql.order
                    + u" LIMIT ? OFFSET ?) ORDER BY "_s + sql.order,
                where.values + QVariantList {limit, offset});
}

// There are few, and calls without end. A hundred thousand are much used.
QStringList CallReader::locals() const
{
    return texts(
        ownNumbers()
        + u"ORDER BY (SELECT count(*) FROM (SELECT 1 FROM calls WHERE calls.local = own.local LIMIT 100000)) "
          "DESC, local"_s);
}

QStringList CallReader::unsortedLocals() const
{
    return texts(ownNumbers());
}

QStringList CallReader::remotes() const
{
    return texts(u"SELECT remote FROM numbers WHERE remote <> ''"_s);
}

std::optional<QDate> CallReader::newestDay() const
{
    // What has no time of its own is where it arrived, by this computer's clock.
    QSqlQuery found = m_database.run(u"SELECT day FROM calls WHERE source <> ? AND started IS NOT NULL "
                                     "ORDER BY day DESC LIMIT 1"_s,
                                     {static_cast<int>(CallSource::Import)});
    return found.next() ? std::optional(CallRow::day(found.value(0).toLongLong())) : std::nullopt;
}

// Times that are near each other are one range, so that no call comes twice.
QList<StoredCall> CallReader::around(const QList<BoxTime> &times) const
{
    constexpr qint64 margin = 900; // seconds: a phone rings for ten minutes at most
    QList<qint64> moments;
    for (const BoxTime &time : times) {
        moments.append(CallRow::seconds(time));
    }
    std::sort(moments.begin(), moments.end());
    QList<StoredCall> calls;
    for (auto first = moments.begin(); first != moments.end();) {
        const auto isGap = [](qint64 one, qint64 next) { return next - one > 2 * margin; };
        const auto gap = std::adjacent_find(first, moments.end(), isGap);
        const auto last = gap == moments.end() ? std::prev(gap) : gap;
        const qint64 from = *first - margin;
        const qint64 until = *last + margin;
        calls += rows(u"WHERE day BETWEEN ? AND ? AND moment BETWEEN ? AND ? ORDER BY day, moment, calls.id"_s,
                      {CallRow::dayNumber(CallRow::time(from).date()),
                       CallRow::dayNumber(CallRow::time(until).date()), from, until});
        first = std::next(last);
    }
    return calls;
}

int CallReader::countOf(const QString &remote) const
{
    return static_cast<int>(
        numberIn(m_database.run(u"SELECT count(*) FROM calls JOIN numbers ON numbers.id = number WHERE remote = ?"_s,
                                {remote.isNull() ? u""_s : remote})));
}

Party CallReader::party(const QString &remote) const
{
    QSqlQuery rows = m_database.run(u"SELECT name, place, kind FROM numbers WHERE remote = ?"_s,
                                    {remote.isNull() ? u""_s : remote});
    if (!rows.next()) {
        return {};
    }
    Party party {.name = rows.value(0).toString(), .place = rows.value(1).toString()};
    if (!rows.isNull(2)) {
        party.kind = static_cast<NumberKind>(rows.value(2).toInt());
    }
    return party;
}

// Few numbers: the calls of each are looked up. Most of them: all calls are looked through, which is faster then; the
// plus keeps SQLite from the index.
CallReader::Condition CallReader::condition(const CallSql &sql) const
{
    if (sql.numbers.isEmpty()) {
        return {.sql = joined({sql.calls}), .values = sql.callValues};
    }
    const QString number = fitsMostNumbers(sql) ? u"+number"_s : u"number"_s;
    return {.sql = joined({sql.calls, number + u" IN (SELECT id FROM numbers WHERE "_s + sql.numbers + u')'}),
            .values = sql.callValues + sql.numberValues};
}

bool CallReader::fitsMostNumbers(const CallSql &sql) const
{
    return numberIn(m_database.run(
               u"SELECT 2 * (SELECT count(*) FROM numbers WHERE %1) > (SELECT count(*) FROM numbers)"_s.arg(
                   sql.numbers),
               sql.numberValues))
        != 0;
}

QStringList CallReader::texts(const QString &sql) const
{
    QSqlQuery found = m_database.run(sql);
    QStringList texts;
    while (found.next()) {
        texts.append(found.value(0).toString());
    }
    return texts;
}

QList<StoredCall> CallReader::rows(const QString &sql, const QVariantList &values) const
{
    QSqlQuery found = m_database.run(u"SELECT "_s + CallRow::columns() + fromCalls + sql, values);
    QList<StoredCall> calls;
    while (found.next()) {
        calls.append(CallRow::of(found));
    }
    return calls;
}

} // namespace Rufzeichen
