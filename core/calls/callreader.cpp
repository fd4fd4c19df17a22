// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callreader.h"

#include "core/calls/callcondition.h"
#include "core/calls/callorder.h"
#include "core/calls/callrow.h"
#include "core/calls/callsql.h"
#include "core/calls/missedcall.h"
#include "core/calls/outboxtable.h"

#include <QVariant>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView fromCalls = " FROM calls LEFT JOIN numbers ON numbers.id = calls.number "_L1;

std::optional<int> asInt(const std::optional<qint64> &number)
{
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

struct Range {
    qint64 from = 0;
    qint64 until = 0;
};

// In the history's seconds. Times that are near each other are one range, so that no call comes twice.
QList<Range> rangesAround(const QList<BoxTime> &times)
{
    constexpr qint64 margin = 900; // seconds: a phone rings for ten minutes at most
    QList<qint64> moments;
    for (const BoxTime &time : times) {
        moments.append(CallRow::seconds(time));
    }
    std::sort(moments.begin(), moments.end());
    QList<Range> ranges;
    for (const qint64 moment : std::as_const(moments)) {
        if (ranges.isEmpty() || moment - margin > ranges.last().until) {
            ranges.append({.from = moment - margin, .until = 0});
        }
        ranges.last().until = moment + margin;
    }
    return ranges;
}

} // namespace

CallReader::CallReader(const HistoryDatabase &database)
    : m_database(database)
{
}

std::optional<StoredCall> CallReader::call(qint64 id) const
{
    const auto found = calls({id});
    return found && !found->isEmpty() ? std::optional(found->first()) : std::nullopt;
}

std::optional<int> CallReader::unseenCount(const MissedRule &rule) const
{
    return asInt(m_database.number(u"SELECT count(*) FROM calls INDEXED BY calls_unseen WHERE seen = 0 AND "_s
                                   + missedCondition(rule)));
}

std::optional<int> CallReader::unsettledCount(const MissedRule &rule) const
{
    return asInt(m_database.number(u"SELECT count(*) FROM calls WHERE "_s + unsettledCondition(rule)));
}

std::optional<QList<StoredCall>> CallReader::reminders() const
{
    return rows(u"WHERE calls.id IN (SELECT id FROM calls WHERE due IS NOT NULL ORDER BY due, id LIMIT 1000) "
                "ORDER BY due, calls.id"_s,
                {});
}

std::optional<qint64> CallReader::idOf(const QString &key) const
{
    return m_database.number(u"SELECT id FROM calls WHERE key = ?"_s, {key});
}

std::optional<qint64> CallReader::count(const CallQuery &query) const
{
    return countWhere(CallSql::of(query));
}

std::optional<qint64> CallReader::countWhere(const CallSql &sql) const
{
    const CallCondition where = callCondition(m_database, sql, Way::ByNumber);
    return m_database.number(u"SELECT count(*) FROM calls "_s + where.sql, where.values);
}

std::optional<QList<DayOfCalls>> CallReader::days(const CallQuery &query, Way way) const
{
    const CallCondition where = callCondition(m_database, CallSql::of(query), way);
    const QString order = query.order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    return m_database.rows(u"SELECT day, count(*) FROM calls "_s + where.sql + u" GROUP BY day ORDER BY day "_s
                               + order,
                           where.values, [](const SqlRow &row) {
                               return DayOfCalls {.day = CallRow::day(row.integer(0)), .count = int(row.integer(1))};
                           });
}

std::optional<QList<qint64>> CallReader::countKinds(const CallQuery &query, Way way) const
{
    CallQuery each = query;
    QStringList sums;
    for (int kind = 0; kind < callFilters; ++kind) {
        each.filter = static_cast<CallFilter>(kind);
        const QString ofKind = filterCondition(each);
        sums.append(ofKind.isEmpty() ? u"count(*)"_s : u"sum(%1)"_s.arg(ofKind));
    }
    each.filter = CallFilter::All;
    const CallCondition where = callCondition(m_database, CallSql::of(each), way);
    const auto found = m_database.rows(u"SELECT %1 FROM calls "_s.arg(sums.join(u", "_s)) + where.sql, where.values,
                                       [&](const SqlRow &row) {
                                           QList<qint64> counts;
                                           for (int kind = 0; kind < sums.size(); ++kind) {
                                               counts.append(row.integer(kind));
                                           }
                                           return counts;
                                       });
    return found ? std::optional(found->value(0)) : std::nullopt;
}

bool CallReader::fitsFewNumbers(const CallQuery &query) const
{
    constexpr int few = 1000; // of usual callers: their calls are looked up in some hundredths of a second
    const CallSql sql = CallSql::of(query);
    return !sql.numbers.isEmpty()
        && m_database.number(u"SELECT count(*) FROM numbers WHERE "_s + sql.numbers, sql.numberValues).value_or(0)
        <= few;
}

std::optional<QDate> CallReader::dayOfCall(const CallQuery &query, int calls) const
{
    CallQuery ofDays;
    ofDays.since = query.since;
    ofDays.until = query.until;
    ofDays.order = query.order;
    const CallSql sql = CallSql::of(ofDays);
    const auto found = m_database.rows(
        u"SELECT day FROM calls "_s + whereAll({sql.calls}) + u" ORDER BY "_s + sql.order + u" LIMIT 1 OFFSET ?"_s,
        sql.callValues + QVariantList {calls}, [](const SqlRow &row) { return CallRow::day(row.integer(0)); });
    return found ? std::optional(found->value(0)) : std::nullopt;
}

// A day has few calls: each one's number is looked at.
std::optional<QList<StoredCall>> CallReader::callsOfDay(const CallQuery &query, QDate day, int offset,
                                                        int limit) const
{
    const CallSql sql = CallSql::of(query);
    const QVariantList values
        = QVariantList {CallRow::dayNumber(day)} + sql.callValues + sql.numberValues + QVariantList {limit, offset};
    return rows(whereAll({u"day = ?"_s, sql.calls, orNoted(m_database, sql.numbers, sql)}) + u" ORDER BY "_s
                    + sql.order + u" LIMIT ? OFFSET ?"_s,
                values);
}

// Through the index calls_of_number, which has all that is asked for.
std::optional<QList<CallsOfNumber>> CallReader::numbers(const CallQuery &query) const
{
    const CallSql sql = CallSql::of(query);
    const CallCondition where = callCondition(m_database, sql, Way::ByNumber);
    const QString direction = query.order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    return m_database.rows(u"SELECT number, count FROM (SELECT number, count(*) AS count FROM calls INDEXED BY "
                           "calls_of_number "_s
                               + where.sql
                               + u" GROUP BY number) LEFT JOIN numbers ON numbers.id = number ORDER BY %1 %2 "
                                 "NULLS LAST, number IS NULL"_s.arg(sql.numberKey, direction),
                           where.values, [](const SqlRow &row) {
                               return CallsOfNumber {.number = row.integer(0), .count = int(row.integer(1))};
                           });
}

std::optional<QList<StoredCall>> CallReader::callsOfNumber(const CallQuery &query, qint64 number, int offset,
                                                           int limit) const
{
    const CallSql sql = CallSql::of(query);
    const QString one = number == 0 ? u"number IS NULL"_s : u"number = %1"_s.arg(number);
    return rows(u"WHERE calls.id IN (SELECT calls.id FROM calls "_s + whereAll({one, sql.calls}) + u" ORDER BY "_s
                    + latestFirst() + u" LIMIT ? OFFSET ?) ORDER BY "_s + latestFirst(),
                sql.callValues + QVariantList {limit, offset});
}

std::optional<qint64> CallReader::numberOf(qint64 id) const
{
    return m_database.number(u"SELECT coalesce(number, 0) FROM calls WHERE id = ?"_s, {id});
}

std::optional<QList<qint64>> CallReader::ids(const CallQuery &query) const
{
    const CallSql sql = CallSql::of(query);
    if (!sql.numberKey.isEmpty()) {
        return idsByNumber(m_database, query, fitsFewNumbers(query) ? Way::ByNumber : Way::AlongTime);
    }
    const CallCondition where = callCondition(m_database, sql, Way::ByNumber);
    return m_database.rows(u"SELECT calls.id"_s + fromCalls + where.sql + u" ORDER BY "_s + sql.order, where.values,
                           [](const SqlRow &row) { return row.integer(0); });
}

std::optional<QList<StoredCall>> CallReader::calls(const QList<qint64> &ids) const
{
    return m_database.rows(
        u"SELECT "_s + CallRow::columns()
            + u" FROM (SELECT key AS nth, value AS wanted FROM json_each(?)) JOIN calls ON calls.id = wanted "
              "LEFT JOIN numbers ON numbers.id = calls.number ORDER BY nth"_s,
        {CallRow::list(ids)}, CallRow::of);
}

// SQLite skips the rows before the page by the index, without reading them.
std::optional<QList<StoredCall>> CallReader::calls(const CallQuery &query, int limit, int offset) const
{
    const CallSql sql = CallSql::of(query);
    const CallCondition where = callCondition(m_database, sql, Way::ByNumber);
    const QString from = query.sort == CallSort::Time ? u" FROM calls "_s : QString(fromCalls);
    return rows(u"WHERE calls.id IN (SELECT calls.id"_s + from + where.sql + u" ORDER BY "_s + sql.order
                    + u" LIMIT ? OFFSET ?) ORDER BY "_s + sql.order,
                where.values + QVariantList {limit, offset});
}

std::optional<QMap<QString, QString>> CallReader::lineNames() const
{
    return OutboxTable::lineNames(m_database);
}

std::optional<QList<StoredCall>> CallReader::resumable() const
{
    return rows(u"WHERE calls.id IN (SELECT id FROM calls WHERE phase <> %1 UNION SELECT id FROM calls "
                "WHERE id > (SELECT max(id) FROM calls) - %2 AND outcome = %3 AND connected IS NULL AND source = %4 "
                "AND connection IS NOT NULL) ORDER BY calls.id"_s.arg(static_cast<int>(CallPhase::Ended))
                    .arg(CallRow::newestCalls)
                    .arg(static_cast<int>(CallOutcome::Lost))
                    .arg(static_cast<int>(CallSource::Live)),
                {});
}

std::optional<qint64> CallReader::newestId() const
{
    return m_database.number(u"SELECT coalesce(max(id), 0) FROM calls"_s, {});
}

std::optional<QList<StoredCall>> CallReader::heardAfter(qint64 id, int atMost) const
{
    auto found = rows(u"WHERE calls.id > ? AND source = ? ORDER BY calls.id DESC LIMIT ?"_s,
                      {id, static_cast<int>(CallSource::Live), atMost});
    if (found) {
        std::reverse(found->begin(), found->end());
    }
    return found;
}

std::optional<QList<StoredCall>> CallReader::around(const QList<BoxTime> &times) const
{
    QList<StoredCall> calls;
    for (const auto &[from, until] : rangesAround(times)) {
        const auto found
            = rows(u"WHERE day BETWEEN ? AND ? AND moment BETWEEN ? AND ? ORDER BY day, moment, calls.id"_s,
                   {CallRow::dayNumber(CallRow::time(from).date()), CallRow::dayNumber(CallRow::time(until).date()),
                    from, until});
        if (!found) {
            return std::nullopt;
        }
        calls += *found;
    }
    return calls;
}

std::optional<int> CallReader::countOf(const QStringList &remotes) const
{
    qint64 count = 0;
    for (const QString &remote : remotes) {
        const auto some = m_database.number(
            u"SELECT count(*) FROM calls JOIN numbers ON numbers.id = number WHERE remote = ?"_s, {remote});
        if (!some) {
            return std::nullopt;
        }
        count += *some;
    }
    return static_cast<int>(count);
}

std::optional<int> CallReader::countBefore(QDate day) const
{
    return asInt(countWhere(endedBefore(day)));
}

std::optional<ExpiredCalls> CallReader::expired(QDate today, int days) const
{
    const std::optional<QDate> newest = newestDay();
    if (!newest) {
        return std::nullopt;
    }
    const std::optional<QDate> firstKept = firstKeptDay(*newest, today, days);
    if (!firstKept) {
        return ExpiredCalls();
    }
    const CallCondition where = callCondition(m_database, expiredBefore(*firstKept), Way::ByNumber);
    const auto found = m_database.rows(
        u"SELECT count(*), count(DISTINCT day) FROM calls "_s + where.sql, where.values, [](const SqlRow &row) {
            return ExpiredCalls {.calls = static_cast<int>(row.integer(0)), .days = static_cast<int>(row.integer(1))};
        });
    return found && !found->isEmpty() ? std::optional(found->first()) : std::nullopt;
}

std::optional<QList<StoredCall>> CallReader::rows(const QString &sql, const QVariantList &values) const
{
    return m_database.rows(u"SELECT "_s + CallRow::columns() + fromCalls + sql, values, CallRow::of);
}

} // namespace Rufzeichen
