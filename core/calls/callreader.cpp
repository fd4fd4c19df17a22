// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callreader.h"

#include "core/calls/callrow.h"
#include "core/calls/callsql.h"
#include "core/calls/missedcall.h"
#include "core/numbers/canonicalnumber.h"

#include <QVariant>
#include <algorithm>
#include <iterator>
#include <numeric>

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

std::optional<int> asInt(const std::optional<qint64> &number)
{
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

// Jumps from one to the next, without a look at all the calls between.
QString ownNumbers()
{
    return u"WITH RECURSIVE own (local) AS (SELECT min(local) FROM calls UNION ALL "
           "SELECT (SELECT min(local) FROM calls WHERE calls.local > own.local) FROM own WHERE own.local IS NOT "
           "NULL) "
           "SELECT local FROM own WHERE local IS NOT NULL "_s;
}

struct RankedCall {
    qint64 id = 0;
    qint32 rank = 0; // of its number
};

// The ids of calls by their ranks, the highest of which is @p last; those of the same rank stay in the order that
// they have.
QList<qint64> inOrder(const QList<RankedCall> &calls, qint32 last)
{
    QList<qsizetype> places(last + 2); // of the next call of each rank
    for (const RankedCall &call : calls) {
        ++places[call.rank + 1];
    }
    std::partial_sum(places.begin(), places.end(), places.begin());
    QList<qint64> ids(calls.size());
    for (const RankedCall &call : calls) {
        ids[places[call.rank]++] = call.id;
    }
    return ids;
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

std::optional<QList<int>> CallReader::extensions() const
{
    return m_database.rows(u"SELECT DISTINCT extension FROM calls WHERE id > (SELECT max(id) FROM calls) - ? AND "
                           "extension >= 0 ORDER BY extension"_s,
                           {CallRow::newestCalls},
                           [](const SqlRow &row) { return static_cast<int>(row.integer(0)); });
}

QString CallReader::deviceOf(int extension) const
{
    const auto found
        = m_database.rows(u"SELECT device FROM calls WHERE id > (SELECT max(id) FROM calls) - ? AND extension = ? "
                          u"AND device IS NOT NULL "
                          "ORDER BY id DESC LIMIT 1"_s,
                          {CallRow::newestCalls, extension}, [](const SqlRow &row) { return row.text(0); });
    return found ? found->value(0) : QString();
}

QString CallReader::numberNote(const QString &remote) const
{
    const auto found = m_database.rows(u"SELECT note FROM numbers WHERE remote = ?"_s, {remote},
                                       [](const SqlRow &row) { return row.text(0); });
    return found ? found->value(0) : QString();
}

std::optional<qint64> CallReader::count(const CallQuery &query) const
{
    return countWhere(CallSql::of(query));
}

std::optional<qint64> CallReader::countWhere(const CallSql &sql) const
{
    const Condition where = condition(sql, Way::ByNumber);
    return m_database.number(u"SELECT count(*) FROM calls "_s + where.sql, where.values);
}

std::optional<QList<DayOfCalls>> CallReader::days(const CallQuery &query, Way way) const
{
    const Condition where = condition(CallSql::of(query), way);
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
    const Condition where = condition(CallSql::of(each), way);
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
        u"SELECT day FROM calls "_s + joined({sql.calls}) + u" ORDER BY "_s + sql.order + u" LIMIT 1 OFFSET ?"_s,
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
    return rows(joined({u"day = ?"_s, sql.calls, orNoted(sql.numbers, sql)}) + u" ORDER BY "_s + sql.order
                    + u" LIMIT ? OFFSET ?"_s,
                values);
}

// Through the index calls_of_number, which has all that is asked for.
std::optional<QList<CallsOfNumber>> CallReader::numbers(const CallQuery &query) const
{
    const CallSql sql = CallSql::of(query);
    const Condition where = condition(sql, Way::ByNumber);
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
    return rows(u"WHERE calls.id IN (SELECT calls.id FROM calls "_s + joined({one, sql.calls}) + u" ORDER BY "_s
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
        return idsByNumber(query);
    }
    const Condition where = condition(sql, Way::ByNumber);
    return m_database.rows(u"SELECT calls.id"_s + fromCalls + where.sql + u" ORDER BY "_s + sql.order, where.values,
                           [](const SqlRow &row) { return row.integer(0); });
}

// SQLite would compare the texts of a million calls. There are far fewer numbers: they are sorted, and the calls,
// which come in the order of time, are dealt out to them.
std::optional<QList<qint64>> CallReader::idsByNumber(const CallQuery &query) const
{
    const auto numbers = ranks(query);
    if (!numbers) {
        return std::nullopt;
    }
    const Condition where = condition(CallSql::of(query), fitsFewNumbers(query) ? Way::ByNumber : Way::AlongTime);
    const auto last
        = static_cast<qint32>(numbers->size() + 1); // for calls without a number, and numbers without a rank
    QList<RankedCall> calls;
    const bool whole
        = m_database.visit(u"SELECT number, calls.id FROM calls "_s + where.sql + u" ORDER BY "_s + latestFirst(),
                           where.values, [&](const SqlRow &row) {
                               calls.append({.id = row.integer(1), .rank = numbers->value(row.integer(0), last)});
                           });
    return whole ? std::optional(inOrder(calls, last)) : std::nullopt;
}

// The places of the numbers in the order of the query. Those with the same key, as many places have, share one.
std::optional<QHash<qint64, qint32>> CallReader::ranks(const CallQuery &query) const
{
    const QString direction = query.order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    const QString ranked = keepsNumbersTogether(query.sort) ? QString() : u"WHERE key IS NOT NULL"_s;
    QHash<qint64, qint32> ranks;
    const bool whole = m_database.visit(
        u"SELECT id, dense_rank() OVER (ORDER BY key %2 NULLS LAST) FROM (SELECT id, %1 AS key FROM numbers) %3"_s
            .arg(CallSql::of(query).numberKey, direction, ranked),
        {}, [&](const SqlRow &row) { ranks.insert(row.integer(0), static_cast<qint32>(row.integer(1))); });
    return whole ? std::optional(ranks) : std::nullopt;
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
    const Condition where = condition(sql, Way::ByNumber);
    const QString from = query.sort == CallSort::Time ? u" FROM calls "_s : QString(fromCalls);
    return rows(u"WHERE calls.id IN (SELECT calls.id"_s + from + where.sql + u" ORDER BY "_s + sql.order
                    + u" LIMIT ? OFFSET ?) ORDER BY "_s + sql.order,
                where.values + QVariantList {limit, offset});
}

// Own numbers are few, and calls are many: at most a hundred thousand calls of each number are counted.
std::optional<QStringList> CallReader::locals() const
{
    return texts(
        ownNumbers()
        + u"ORDER BY (SELECT count(*) FROM (SELECT 1 FROM calls WHERE calls.local = own.local LIMIT 100000)) "
          "DESC, local"_s);
}

std::optional<QStringList> CallReader::unsortedLocals() const
{
    return texts(ownNumbers());
}

std::optional<QStringList> CallReader::remotes() const
{
    return texts(u"SELECT remote FROM numbers WHERE remote <> ''"_s);
}

std::optional<QDate> CallReader::newestDay() const
{
    // What has no time of its own is where it arrived, by this computer's clock.
    const auto found = m_database.rows(u"SELECT day FROM calls WHERE source <> ? AND started IS NOT NULL "
                                       "ORDER BY day DESC LIMIT 1"_s,
                                       {static_cast<int>(CallSource::Import)},
                                       [](const SqlRow &row) { return CallRow::day(row.integer(0)); });
    return found ? std::optional(found->value(0)) : std::nullopt;
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

std::optional<BoxTime> CallReader::lastMoment() const
{
    const auto found = m_database.rows(u"SELECT moment FROM calls WHERE source = ? ORDER BY id DESC LIMIT 1"_s,
                                       {static_cast<int>(CallSource::Live)},
                                       [](const SqlRow &row) { return CallRow::time(row.integer(0)); });
    return found && !found->isEmpty() ? std::optional(found->constFirst()) : std::nullopt;
}

std::optional<QList<Outage>> CallReader::outages(QDate since, QDate until) const
{
    return m_database.rows(u"SELECT since, until, filled FROM outages WHERE since < ? AND "
                           "(until >= ? OR until IS NULL) ORDER BY since, id"_s,
                           {CallRow::startOf(until.addDays(1)), CallRow::startOf(since)}, [](const SqlRow &row) {
                               Outage outage {.from = CallRow::time(row.integer(0)), .filled = row.integer(2) != 0};
                               if (!row.isNull(1)) {
                                   outage.until = CallRow::time(row.integer(1));
                               }
                               return outage;
                           });
}

// The end of the last outage or the latest call that was heard, whichever is later.
std::optional<BoxTime> CallReader::lastHeard() const
{
    const auto found
        = m_database.rows(u"SELECT max(until) FROM outages UNION ALL SELECT * FROM (SELECT moment FROM "
                          "calls WHERE source = ? ORDER BY day DESC, moment DESC LIMIT 1)"_s,
                          {static_cast<int>(CallSource::Live)}, [](const SqlRow &row) {
                              return row.isNull(0) ? std::nullopt : std::optional(CallRow::time(row.integer(0)));
                          });
    return found ? *std::max_element(found->begin(), found->end()) : std::nullopt;
}

// Times that are near each other are one range, so that no call comes twice.
std::optional<bool> CallReader::owesRemovals() const
{
    const std::optional<qint64> found = m_database.number(u"SELECT EXISTS (SELECT 1 FROM removals)"_s);
    return found ? std::optional(*found != 0) : std::nullopt;
}

std::optional<QDate> CallReader::lastCheck() const
{
    const auto days = m_database.rows(u"SELECT day FROM checks"_s, {},
                                      [](const SqlRow &row) { return CallRow::day(row.integer(0)); });
    return days ? std::optional(days->value(0)) : std::nullopt;
}

std::optional<QList<StoredCall>> CallReader::around(const QList<BoxTime> &times) const
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
        const auto found
            = rows(u"WHERE day BETWEEN ? AND ? AND moment BETWEEN ? AND ? ORDER BY day, moment, calls.id"_s,
                   {CallRow::dayNumber(CallRow::time(from).date()), CallRow::dayNumber(CallRow::time(until).date()),
                    from, until});
        if (!found) {
            return std::nullopt;
        }
        calls += *found;
        first = std::next(last);
    }
    return calls;
}

std::optional<QStringList> CallReader::spellings(const QString &number, const DialPlan &plan) const
{
    std::optional<QStringList> found = remotes();
    if (found) {
        const QString canonical = canonicalNumber(number, plan);
        found->removeIf([&](const QString &each) {
            return each != number && (canonical.isEmpty() || canonicalNumber(each, plan) != canonical);
        });
    }
    return found;
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
    const Condition where = condition(expiredBefore(*firstKept), Way::ByNumber);
    const auto found = m_database.rows(
        u"SELECT count(*), count(DISTINCT day) FROM calls "_s + where.sql, where.values, [](const SqlRow &row) {
            return ExpiredCalls {.calls = static_cast<int>(row.integer(0)), .days = static_cast<int>(row.integer(1))};
        });
    return found && !found->isEmpty() ? std::optional(found->first()) : std::nullopt;
}

std::optional<Party> CallReader::party(const QString &remote) const
{
    const auto found = m_database.rows(
        u"SELECT name, place, kind FROM numbers WHERE remote = ?"_s, {remote}, [](const SqlRow &row) {
            return Party {.name = row.text(0), .place = row.text(1), .kind = CallRow::kind(row, 2)};
        });
    return found ? std::optional(found->value(0)) : std::nullopt;
}

// The plus keeps SQLite from the index of numbers.
CallReader::Condition CallReader::condition(const CallSql &sql, Way way) const
{
    if (sql.numbers.isEmpty()) {
        return {.sql = joined({sql.calls}), .values = sql.callValues};
    }
    const QString number = way == Way::AlongTime ? u"+number"_s : u"number"_s;
    const QString ofNumbers = number + u" IN (SELECT id FROM numbers WHERE "_s + sql.numbers + u')';
    return {.sql = joined({sql.calls, orNoted(ofNumbers, sql)}), .values = sql.callValues + sql.numberValues};
}

// Few calls have notes. Where none fits, nothing more is asked of all the others.
QString CallReader::orNoted(const QString &numbers, const CallSql &sql) const
{
    constexpr int most = 10'000;
    if (sql.words.isEmpty()) {
        return numbers;
    }
    const QString all = QStringList(sql.words.size(), u"instr(words, ?)"_s).join(u" AND "_s);
    const auto noted = m_database.rows(
        u"SELECT id FROM calls INDEXED BY calls_noted WHERE note IS NOT NULL AND %1 LIMIT %2"_s.arg(all).arg(most),
        QVariantList(sql.words.begin(), sql.words.end()), [](const SqlRow &row) { return row.integer(0); });
    if (!noted || noted->isEmpty()) {
        return numbers;
    }
    return u"(%1 OR calls.id IN (SELECT value FROM json_each('%2')))"_s.arg(numbers, CallRow::list(*noted));
}

std::optional<QStringList> CallReader::texts(const QString &sql) const
{
    const auto found = m_database.rows(sql, {}, [](const SqlRow &row) { return row.text(0); });
    return found ? std::optional(QStringList(*found)) : std::nullopt;
}

std::optional<QList<StoredCall>> CallReader::rows(const QString &sql, const QVariantList &values) const
{
    return m_database.rows(u"SELECT "_s + CallRow::columns() + fromCalls + sql, values, CallRow::of);
}

} // namespace Rufzeichen
