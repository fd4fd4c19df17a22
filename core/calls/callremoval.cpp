// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callremoval.h"

#include "core/calls/callrow.h"
#include "core/calls/callsql.h"
#include "core/calls/fragmenttable.h"
#include "core/calls/outagetable.h"
#include "core/calls/outboxtable.h"

#include <QVariant>
#include <algorithm>
#include <limits>

namespace Rufzeichen::CallRemoval {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ofNumber = "number = (SELECT id FROM numbers WHERE remote = ?)"_L1;

constexpr QLatin1StringView withoutCalls = "NOT EXISTS (SELECT 1 FROM calls WHERE number = numbers.id)"_L1;

std::optional<int> removeSome(HistoryTransaction &transaction, const QString &condition, const QVariantList &values,
                              int atMost)
{
    return transaction.change(
        u"DELETE FROM calls WHERE id IN (SELECT id FROM calls WHERE %1 LIMIT ?)"_s.arg(condition),
        values + QVariantList {atMost});
}

// With numbers go the lines of files, which have numbers too.
std::optional<int> forgetWhere(HistoryTransaction &transaction, const QString &condition,
                               const QVariantList &values = {})
{
    const auto forgotten = transaction.change(u"DELETE FROM numbers WHERE "_s + condition, values);
    return forgotten == 0 || (forgotten && FragmentTable::clear(transaction)) ? forgotten : std::nullopt;
}

int numberOf(DayRemoval::Rule rule)
{
    return static_cast<int>(rule);
}

} // namespace

std::optional<Count> forget(HistoryTransaction &transaction, const QStringList &remotes, int atMost)
{
    Count count;
    for (auto each = remotes.begin(); count.calls < atMost && each != remotes.end(); ++each) {
        const auto removed = removeSome(transaction, ofNumber, {*each}, atMost - count.calls);
        const auto forgotten = forgetWhere(transaction, u"remote = ? AND "_s + withoutCalls, {*each});
        if (!removed || !forgotten) {
            return std::nullopt;
        }
        count.calls += *removed;
        count.numbers += *forgotten;
    }
    return count;
}

std::optional<int> remove(HistoryTransaction &transaction, const DayRemoval &days, int atMost)
{
    const CallSql which = days.rule == DayRemoval::Rule::Ended ? endedBefore(days.day) : expiredBefore(days.day);
    const auto removeCalls = [&] { return removeSome(transaction, which.calls, which.callValues, atMost); };
    // How long calls are kept is for each desk to decide; what somebody has removed is removed for all.
    const auto removed
        = days.rule == DayRemoval::Rule::Expired ? OutboxTable::unnoted(transaction, removeCalls) : removeCalls();
    const QString isIdle = withoutCalls + u" AND note = ''"_s; // what the user has written stays
    const bool cleared = removed == atMost
        || (OutageTable::purge(transaction, days.day) && forgetWhere(transaction, isIdle).has_value());
    return cleared ? removed : std::nullopt;
}

bool note(HistoryTransaction &transaction, const QStringList &remotes)
{
    return std::all_of(remotes.begin(), remotes.end(), [&transaction](const QString &remote) {
        return transaction
            .change(u"INSERT INTO removals (remote) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM removals WHERE "
                    "remote = ?1)"_s,
                    {remote})
            .has_value();
    });
}

bool note(HistoryTransaction &transaction, const DayRemoval &days)
{
    return transaction
        .change(u"INSERT INTO removals (day, rule) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM removals WHERE "
                "day = ?1 AND rule = ?2)"_s,
                {CallRow::dayNumber(days.day), numberOf(days.rule)})
        .has_value();
}

std::optional<PendingRemovals> pending(const HistoryDatabase &database)
{
    PendingRemovals found;
    const bool isWhole = database.visit(
        u"SELECT id, remote, day, rule FROM removals ORDER BY id"_s, {}, [&found](const SqlRow &row) {
            found.last = row.integer(0);
            if (const auto remote = row.optionalText(1)) {
                found.numbers.append(*remote);
            } else {
                found.days.append({.day = CallRow::day(row.integer(2)),
                                   .rule = row.integer(3) == numberOf(DayRemoval::Rule::Ended)
                                       ? DayRemoval::Rule::Ended
                                       : DayRemoval::Rule::Expired});
            }
        });
    return isWhole ? std::optional(found) : std::nullopt;
}

bool apply(HistoryTransaction &backup, const PendingRemovals &removals)
{
    constexpr int all = std::numeric_limits<int>::max();
    const auto removeDays = [&backup](const DayRemoval &days) { return remove(backup, days, all).has_value(); };
    return forget(backup, removals.numbers, all).has_value()
        && std::all_of(removals.days.begin(), removals.days.end(), removeDays) && FragmentTable::clear(backup)
        && backup.change(u"DELETE FROM removals"_s).has_value();
}

bool clear(HistoryTransaction &transaction, const PendingRemovals &removals)
{
    return transaction.change(u"DELETE FROM removals WHERE id <= ?"_s, {removals.last}).has_value();
}

} // namespace Rufzeichen::CallRemoval
