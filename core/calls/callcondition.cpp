// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callcondition.h"

#include "core/calls/callrow.h"
#include "core/calls/historydatabase.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

// The plus keeps SQLite from the index of numbers.
CallCondition callCondition(const HistoryDatabase &database, const CallSql &sql, CallWay way)
{
    if (sql.numbers.isEmpty()) {
        return {.sql = whereAll({sql.calls}), .values = sql.callValues};
    }
    const QString number = way == CallWay::AlongTime ? u"+number"_s : u"number"_s;
    const QString ofNumbers = number + u" IN (SELECT id FROM numbers WHERE "_s + sql.numbers + u')';
    return {.sql = whereAll({sql.calls, orNoted(database, ofNumbers, sql)}),
            .values = sql.callValues + sql.numberValues};
}

// Few calls have notes. Where none fits, nothing more is asked of all the others.
QString orNoted(const HistoryDatabase &database, const QString &numbers, const CallSql &sql)
{
    constexpr int most = 10'000;
    if (sql.words.isEmpty()) {
        return numbers;
    }
    const QString all = QStringList(sql.words.size(), u"instr(words, ?)"_s).join(u" AND "_s);
    const auto noted = database.rows(
        u"SELECT id FROM calls INDEXED BY calls_noted WHERE note IS NOT NULL AND %1 LIMIT %2"_s.arg(all).arg(most),
        QVariantList(sql.words.begin(), sql.words.end()), [](const SqlRow &row) { return row.integer(0); });
    if (!noted || noted->isEmpty()) {
        return numbers;
    }
    return u"(%1 OR calls.id IN (SELECT value FROM json_each('%2')))"_s.arg(numbers, CallRow::list(*noted));
}

QString whereAll(const QStringList &conditions)
{
    QStringList given = conditions;
    given.removeAll(QString());
    return given.isEmpty() ? QString() : u"WHERE "_s + given.join(u" AND "_s);
}

} // namespace Rufzeichen
