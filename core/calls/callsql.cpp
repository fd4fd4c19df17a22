// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callsql.h"

#include "core/calls/callrow.h"
#include "core/calls/missedcall.h"
#include "core/calls/searchtext.h"
#include "core/numbers/writings.h"

#include <QStringList>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString number(CallDirection direction)
{
    return QString::number(static_cast<int>(direction));
}

QString number(CallOutcome outcome)
{
    return QString::number(static_cast<int>(outcome));
}

void addDays(const CallQuery &query, QStringList &conditions, QVariantList &values)
{
    if (query.since) {
        conditions.append(u"day >= ?"_s);
        values.append(CallRow::dayNumber(*query.since));
    }
    if (query.until) {
        conditions.append(u"day <= ?"_s);
        values.append(CallRow::dayNumber(*query.until));
    }
}

QString list(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids) {
        texts.append(QString::number(id));
    }
    return texts.join(u',');
}

void addIds(const CallQuery &query, QStringList &conditions)
{
    if (!query.only.isEmpty()) {
        conditions.append(u"calls.id IN (%1)"_s.arg(list(query.only)));
    }
    if (!query.without.isEmpty()) {
        conditions.append(u"calls.id NOT IN (%1)"_s.arg(list(query.without)));
    }
}

void addWords(const QString &text, QStringList &conditions, QVariantList &values)
{
    for (const QString &word : SearchText::words(text)) {
        const QString digits = SearchText::digits(word);
        values.append(word);
        if (digits.isEmpty() || digits == word) {
            conditions.append(u"instr(text, ?)"_s);
        } else {
            conditions.append(u"(instr(text, ?) OR instr(text, ?))"_s);
            values.append(digits);
        }
    }
}

// What a call is sorted by, or nothing where it lacks that.
QString sortValue(CallSort sort)
{
    switch (sort) {
    case CallSort::Time:
        break;
    case CallSort::Name:
        return u"nullif(CASE name WHEN '' THEN remote ELSE text END, '')"_s;
    case CallSort::Number:
        return u"nullif(remote, '')"_s;
    case CallSort::Place:
        return u"CASE place WHEN '' THEN NULL ELSE substr(text, instr(text, char(10)) + 1) END"_s;
    case CallSort::Local:
        return u"local"_s;
    case CallSort::Extension:
        return u"extension"_s;
    case CallSort::Duration:
        return u"duration"_s;
    }
    return {};
}

bool isOfNumber(CallSort sort)
{
    return sort == CallSort::Name || sort == CallSort::Number || sort == CallSort::Place;
}

// What lacks the value comes last in either order; what has the same one comes with the latest first.
QString order(const CallQuery &query)
{
    const QString direction = query.order == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s;
    if (query.sort == CallSort::Time) {
        return u"day%1, moment%1, calls.id%1"_s.arg(direction);
    }
    // The withheld number has no key either.
    const QString unknown = keepsNumbersTogether(query.sort) ? u"number IS NULL, "_s : QString();
    return sortValue(query.sort) + direction + u" NULLS LAST, "_s + unknown + latestFirst();
}

} // namespace

CallSql CallSql::of(const CallQuery &query)
{
    CallSql sql;
    QStringList calls;
    QStringList numbers;
    if (const QString filter = filterCondition(query); !filter.isEmpty()) {
        calls.append(filter);
    }
    if (query.outcome) {
        calls.append(u"outcome = "_s + number(*query.outcome));
    }
    addDays(query, calls, sql.callValues);
    addIds(query, calls);
    if (!query.local.isEmpty()) {
        const QStringList writings = writingsOf(query.local, query.plan);
        calls.append(ownNumberCondition(writings));
        sql.callValues += QVariantList(writings.begin(), writings.end());
    }
    if (!query.remote.isEmpty()) {
        numbers.append(u"remote = ?"_s);
        sql.numberValues.append(query.remote);
    }
    addWords(query.text, numbers, sql.numberValues);
    if (query.remote.isEmpty()) {
        sql.words = SearchText::words(query.text);
    }
    sql.calls = calls.join(u" AND "_s);
    sql.numbers = numbers.join(u" AND "_s);
    sql.order = Rufzeichen::order(query);
    if (isOfNumber(query.sort)) {
        sql.numberKey = sortValue(query.sort);
    }
    return sql;
}

// Not by its index: half of all calls have it.
QString ownNumberCondition(const QStringList &writings)
{
    return u"+local IN (%1)"_s.arg(QStringList(writings.size(), u"?"_s).join(u','));
}

QString latestFirst()
{
    return u"day DESC, moment DESC, calls.id DESC"_s;
}

CallSql endedBefore(QDate day)
{
    CallSql sql;
    sql.calls = u"day < ? AND phase = "_s + QString::number(static_cast<int>(CallPhase::Ended));
    sql.callValues = {CallRow::dayNumber(day)};
    return sql;
}

CallSql expiredBefore(QDate day)
{
    CallSql sql = endedBefore(day);
    sql.calls += u" AND arrived < ?"_s;
    sql.callValues.append(CallRow::dayNumber(day));
    return sql;
}

QString filterCondition(const CallQuery &query)
{
    switch (query.filter) {
    case CallFilter::All:
        break;
    case CallFilter::Missed:
        return missedCondition(query.missedRule);
    case CallFilter::Incoming:
        return u"direction = "_s + number(CallDirection::Incoming);
    case CallFilter::Outgoing:
        return u"direction = "_s + number(CallDirection::Outgoing);
    case CallFilter::Machine:
        return u"outcome = "_s + number(CallOutcome::Machine);
    case CallFilter::Rejected:
        return u"outcome = "_s + number(CallOutcome::Rejected);
    case CallFilter::ToCallBack:
        return unsettledCondition(query.missedRule);
    }
    return {};
}

} // namespace Rufzeichen
