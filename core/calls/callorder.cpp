// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callorder.h"

#include "core/calls/callcondition.h"
#include "core/calls/callsql.h"
#include "core/calls/historydatabase.h"

#include <QHash>
#include <numeric>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

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

// The places of the numbers in the order of the query. Those with the same key, as many places have, share one.
std::optional<QHash<qint64, qint32>> ranks(const HistoryDatabase &database, const CallQuery &query)
{
    const QString direction = query.order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    const QString ranked = keepsNumbersTogether(query.sort) ? QString() : u"WHERE key IS NOT NULL"_s;
    QHash<qint64, qint32> places;
    const bool whole = database.visit(
        u"SELECT id, dense_rank() OVER (ORDER BY key %2 NULLS LAST) FROM (SELECT id, %1 AS key FROM numbers) %3"_s
            .arg(CallSql::of(query).numberKey, direction, ranked),
        {}, [&](const SqlRow &row) { places.insert(row.integer(0), static_cast<qint32>(row.integer(1))); });
    return whole ? std::optional(places) : std::nullopt;
}

} // namespace

std::optional<QList<qint64>> idsByNumber(const HistoryDatabase &database, const CallQuery &query, CallWay way)
{
    const auto numbers = ranks(database, query);
    if (!numbers) {
        return std::nullopt;
    }
    const CallCondition where = callCondition(database, CallSql::of(query), way);
    const auto last
        = static_cast<qint32>(numbers->size() + 1); // for calls without a number, and numbers without a rank
    QList<RankedCall> calls;
    const bool whole
        = database.visit(u"SELECT number, calls.id FROM calls "_s + where.sql + u" ORDER BY "_s + latestFirst(),
                         where.values, [&](const SqlRow &row) {
                             calls.append({.id = row.integer(1), .rank = numbers->value(row.integer(0), last)});
                         });
    return whole ? std::optional(inOrder(calls, last)) : std::nullopt;
}

} // namespace Rufzeichen
