// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/boxlisttable.h"

#include "core/calls/callreader.h"
#include "core/calls/callrow.h"
#include "core/calls/callwriter.h"
#include "core/calls/outagetable.h"

#include <QDateTime>
#include <QVariant>
#include <algorithm>

namespace Rufzeichen::BoxListTable {

using namespace Qt::StringLiterals;
using CallListMerge::ListState;

namespace {

QString joined(const QList<qint64> &ids)
{
    QString text = u""_s; // a null one would be bound as NULL
    for (const qint64 id : ids) {
        text += QString::number(id) + u',';
    }
    return text;
}

QList<qint64> split(const QString &text)
{
    QList<qint64> ids;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        const qint64 id = each.toLongLong();
        if (id > 0) { // a box has no others, and somebody else may have written them
            ids.append(id);
        }
    }
    return ids;
}

QList<BoxTime> timesOf(const BoxCallList &list)
{
    QList<BoxTime> times;
    for (const BoxCall &entry : list.calls) {
        times.append(entry.started);
    }
    return times;
}

bool writeAll(HistoryTransaction &transaction, const CallListMerge::Changes &changes, const BoxTime &now)
{
    CallWriter writer(transaction);
    const QDateTime arrival(now.date(), QTime(now.hour, now.minute, now.second));
    const auto update = [&writer](const StoredCall &call) { return writer.update(call); };
    const auto add = [&](const StoredCall &call) { return writer.restore(call, arrival); };
    const auto name = [&writer](const auto &each) { return writer.writeListedName(each.first, each.second); };
    return std::all_of(changes.changed.begin(), changes.changed.end(), update)
        && std::all_of(changes.added.begin(), changes.added.end(), add)
        && std::all_of(changes.names.begin(), changes.names.end(), name);
}

// One, or none. Nothing if that could not be read.
std::optional<QList<ListState>> find(const HistoryDatabase &database, const QString &udn)
{
    return database.rows(u"SELECT id, timestamp, last, unfinished, reach, told FROM boxes WHERE udn = ?"_s, {udn},
                         [](const SqlRow &row) {
                             // The box is known by calls that others have shared, its list is not.
                             const bool wasNeverMerged = row.text(1).isEmpty() && row.integer(2) == 0;
                             return ListState {
                                 .box = row.integer(0),
                                 .timestamp = wasNeverMerged ? QString() : row.text(1),
                                 .last = row.integer(2),
                                 .unfinished = split(row.text(3)),
                                 .reach = CallRow::time(row.integer(4)),
                                 .toldUntil = CallRow::time(row.integer(5)),
                             };
                         });
}

bool write(HistoryTransaction &transaction, const ListState &state)
{
    return transaction
        .change(u"UPDATE boxes SET timestamp = ?, last = ?, unfinished = ?, reach = ?, told = ? WHERE id = ?"_s,
                {state.timestamp, state.last, joined(state.unfinished), CallRow::seconds(state.reach),
                 CallRow::seconds(state.toldUntil), state.box})
        .has_value();
}

} // namespace

std::optional<BoxListPosition> position(const HistoryDatabase &database, const QString &udn)
{
    const auto found = find(database, udn);
    const bool wasMerged = found && !found->isEmpty() && !found->first().timestamp.isNull();
    return wasMerged ? std::optional(found->first().position()) : std::nullopt;
}

std::optional<MergeSummary> merge(HistoryTransaction &transaction, const QString &udn, const BoxCallList &list,
                                  const CallListMatch::CanonicalNumber &canonical, const BoxTime &now,
                                  const OwnMachines &machines)
{
    const auto isThere = transaction.change(u"INSERT OR IGNORE INTO boxes (udn, timestamp, last, unfinished, reach) "
                                            "VALUES (?, '', 0, '', 0)"_s,
                                            {udn});
    const CallReader reader(transaction.database());
    const auto states = find(transaction.database(), udn);
    const auto stored = reader.around(timesOf(list));
    const auto locals = reader.unsortedLocals();
    const auto outages = OutageTable::lastBegin(transaction.database());
    if (!isThere || !states || states->isEmpty() || !stored || !locals || !outages) {
        return std::nullopt;
    }
    const CallListMerge::Changes changes = CallListMerge::changesOf(
        list,
        {
            .state = states->first(),
            .stored = *stored,
            .locals = *locals,
            .lastOutage = outages->isEmpty() ? std::nullopt : std::optional(outages->first()),
            .keyPrefix = randomKeyPrefix(),
            .now = now,
            .machines = machines,
        },
        canonical);
    const bool written = writeAll(transaction, changes, now) && write(transaction, changes.state)
        && OutageTable::fill(transaction, changes.state.reach);
    return written ? std::optional(changes.summary) : std::nullopt;
}

} // namespace Rufzeichen::BoxListTable
