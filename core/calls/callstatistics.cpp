// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callstatistics.h"

#include "core/calls/callrow.h"
#include "core/calls/callsql.h"
#include "core/calls/historydatabase.h"
#include "core/calls/missedcall.h"
#include "core/numbers/canonicalnumber.h"
#include "core/numbers/writings.h"

#include <QHash>
#include <QVariant>
#include <algorithm>
#include <map>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 farDay = 1'000'000; // beyond all days that a box or a computer knows

CallTally tallyOf(CallDirection direction, std::optional<CallOutcome> outcome, int count)
{
    if (direction == CallDirection::Outgoing) {
        return {.outgoing = count};
    }
    switch (outcome.value_or(CallOutcome::Lost)) {
    case CallOutcome::Answered:
    case CallOutcome::Fax:
        return {.answered = count};
    case CallOutcome::Machine:
        return {.machine = count};
    case CallOutcome::Missed: // those that count as such are taken out before
    case CallOutcome::Rejected:
    case CallOutcome::Unanswered:
    case CallOutcome::Lost:
        break;
    }
    return {.other = count, .otherIncoming = direction == CallDirection::Incoming ? count : 0};
}

// What each of the queries asks for, and their values.
struct Condition {
    QString sql;
    QVariantList values;
    bool allDays = true; // else the index by days leads to the calls fastest

    // The index whose order spares SQLite to sort them all.
    [[nodiscard]] QString index(QLatin1StringView ofAllDays) const
    {
        return u"INDEXED BY "_s + (allDays ? ofAllDays : "calls_in_time"_L1);
    }
};

Condition conditionOf(const StatisticsQuery &query)
{
    Condition condition {
        .sql = u"day BETWEEN ? AND ?"_s,
        .values = {query.since ? CallRow::dayNumber(*query.since) : -farDay,
                   query.until ? CallRow::dayNumber(*query.until) : farDay},
        .allDays = !query.since && !query.until,
    };
    if (!query.local.isEmpty()) {
        const QStringList writings = writingsOf(query.local, query.plan);
        condition.sql += u" AND "_s + ownNumberCondition(writings);
        condition.values += QVariantList(writings.begin(), writings.end());
    }
    return condition;
}

bool byCalls(const StatisticsParty &left, const StatisticsParty &right)
{
    return left.calls != right.calls ? left.calls > right.calls : left.number < right.number;
}

// What is written in several ways is one line.
QList<StatisticsParty> joined(const QList<StatisticsParty> &lines, const DialPlan &plan)
{
    QList<StatisticsParty> joined;
    QHash<QString, qsizetype> places;
    for (const StatisticsParty &line : lines) {
        const QString canonical = canonicalNumber(line.number, plan);
        const QString &form = canonical.isEmpty() ? line.number : canonical;
        if (const auto known = places.constFind(form); known != places.cend()) {
            joined[*known].calls += line.calls;
            joined[*known].talkSeconds += line.talkSeconds;
        } else {
            places.insert(form, joined.size());
            joined.append(line);
        }
    }
    return joined;
}

// In one pass: totals, own numbers and days.
bool countDays(const HistoryDatabase &database, const Condition &condition, const MissedRule &rule,
               CallStatistics &statistics, std::map<qint64, CallTally> &days)
{
    const auto take = [&](const SqlRow &rows) {
        const auto outcome = rows.isNull(3) ? std::nullopt : std::optional(static_cast<CallOutcome>(rows.integer(3)));
        const int count = int(rows.integer(4));
        const qint64 talk = outcome == CallOutcome::Answered ? rows.integer(5) : 0;
        const int missed = int(rows.integer(6));
        CallTally tally = tallyOf(static_cast<CallDirection>(rows.integer(2)), outcome, count - missed);
        tally.missed += missed;
        tally.missedAtMachine += outcome == CallOutcome::Machine ? missed : 0;
        statistics.calls += tally;
        statistics.talkSeconds += talk;
        days[rows.integer(1)] += tally;
        const QString local = rows.text(0);
        if (statistics.lines.isEmpty() || statistics.lines.last().number != local) {
            statistics.lines.append({.number = local, .name = {}});
        }
        statistics.lines.last().calls += count;
        statistics.lines.last().missed += missed;
        statistics.lines.last().talkSeconds += talk;
    };
    const bool whole = database.visit(
        u"SELECT local, day, direction, outcome, count(*), sum(duration), count(*) FILTER (WHERE %3) FROM calls %1 "
        "WHERE %2 GROUP BY local, day, direction, outcome"_s.arg(condition.index("calls_of_local"_L1), condition.sql,
                                                                 missedCondition(rule)),
        condition.values, take);
    return whole;
}

void fillPeriods(CallStatistics &statistics, const std::map<qint64, CallTally> &days, const StatisticsQuery &query)
{
    if (days.empty()) {
        return;
    }
    const QDate since = query.since.value_or(CallRow::day(days.begin()->first));
    const QDate until = query.until.value_or(CallRow::day(days.rbegin()->first));
    statistics.step = statisticsStep(since, until);
    auto day = days.begin();
    for (QDate first = periodStart(since, statistics.step); first <= until;) {
        const QDate next = nextPeriod(first, statistics.step);
        StatisticsPeriod period {.first = first, .calls = {}};
        for (; day != days.end() && CallRow::day(day->first) < next; ++day) {
            period.calls += day->second;
        }
        statistics.periods.append(period);
        first = next;
    }
}

bool countHours(const HistoryDatabase &database, const Condition &condition, CallStatistics &statistics)
{
    // The epoch began on a Thursday, three days after a Monday.
    return database.visit(
        u"SELECT (moment / 3600 + 72) % 168 AS hour, count(*) FROM calls WHERE %1 "
        "GROUP BY hour"_s.arg(condition.sql),
        condition.values, [&statistics](const SqlRow &row) {
            const int hour = int(row.integer(0));
            if (hour >= 0 && hour < 168) {
                statistics.hours.at(static_cast<size_t>(hour / 24)).at(static_cast<size_t>(hour % 24))
                    = int(row.integer(1));
            }
        });
}

bool findCallers(const HistoryDatabase &database, const Condition &condition, CallStatistics &statistics)
{
    const QVariantList values {static_cast<int>(CallOutcome::Answered), static_cast<int>(CallDirection::Incoming)};
    const auto callers = database.rows(
        u"WITH most AS (SELECT number, count(*) AS calls, sum(CASE WHEN outcome = ? THEN duration END) AS talk "
        "FROM calls %1 WHERE number IS NOT NULL "
        "AND number <> coalesce((SELECT id FROM numbers WHERE remote = ''), 0) AND direction = ? AND %2 "
        "GROUP BY number ORDER BY calls DESC, number LIMIT ?) "
        "SELECT remote, name, calls, talk FROM most JOIN numbers ON numbers.id = number ORDER BY calls DESC, remote"_s
            .arg(condition.index("calls_of_number"_L1), condition.sql),
        values + condition.values + QVariantList {CallStatistics::mostCallers}, [](const SqlRow &row) {
            return StatisticsParty {.number = row.text(0),
                                    .name = row.text(1),
                                    .calls = int(row.integer(2)),
                                    .talkSeconds = row.integer(3)};
        });
    statistics.callers = callers.value_or(QList<StatisticsParty>());
    return callers.has_value();
}

} // namespace

CallTally &CallTally::operator+=(const CallTally &more)
{
    answered += more.answered;
    machine += more.machine;
    missed += more.missed;
    otherIncoming += more.otherIncoming;
    missedAtMachine += more.missedAtMachine;
    outgoing += more.outgoing;
    other += more.other;
    return *this;
}

std::optional<CallStatistics> computeStatistics(const HistoryDatabase &database, const StatisticsQuery &query)
{
    const Condition condition = conditionOf(query);
    CallStatistics statistics;
    std::map<qint64, CallTally> days;
    const bool whole = countDays(database, condition, query.missedRule, statistics, days)
        && countHours(database, condition, statistics) && findCallers(database, condition, statistics);
    fillPeriods(statistics, days, query);
    std::sort(statistics.lines.begin(), statistics.lines.end(), byCalls);
    statistics.lines = joined(statistics.lines, query.plan);
    std::sort(statistics.lines.begin(), statistics.lines.end(), byCalls);
    return whole ? std::optional(statistics) : std::nullopt;
}

StatisticsStep statisticsStep(QDate since, QDate until)
{
    constexpr int mostDays = 45;
    constexpr int mostWeeks = 60;
    constexpr int mostMonths = 72;
    const qint64 days = since.daysTo(until) + 1;
    if (days <= mostDays) {
        return StatisticsStep::Day;
    }
    if (days <= mostWeeks * 7) {
        return StatisticsStep::Week;
    }
    return days <= mostMonths * 31 ? StatisticsStep::Month : StatisticsStep::Year;
}

QDate periodStart(QDate day, StatisticsStep step)
{
    switch (step) {
    case StatisticsStep::Day:
        break;
    case StatisticsStep::Week:
        return day.addDays(1 - day.dayOfWeek());
    case StatisticsStep::Month:
        return {day.year(), day.month(), 1};
    case StatisticsStep::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate nextPeriod(QDate first, StatisticsStep step)
{
    switch (step) {
    case StatisticsStep::Day:
        break;
    case StatisticsStep::Week:
        return first.addDays(7);
    case StatisticsStep::Month:
        return first.addMonths(1);
    case StatisticsStep::Year:
        return first.addYears(1);
    }
    return first.addDays(1);
}

} // namespace Rufzeichen
