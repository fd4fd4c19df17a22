// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/boxlisttable.h"

#include "core/calls/callreader.h"
#include "core/calls/callrow.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QVariant>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using CallListMerge::ListState;

namespace {

// Of no call before, here or on another computer.
QString randomKeyPrefix()
{
    return QString::number(QRandomGenerator::system()->generate64(), 36);
}

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
        ids.append(each.toLongLong());
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

bool writeAll(const CallListMerge::Plan &plan, CallWriter &writer, const BoxTime &now)
{
    const QDateTime arrival(now.date(), QTime(now.hour, now.minute, now.second));
    const auto update = [&writer](const StoredCall &call) { return writer.update(call); };
    const auto add = [&](const StoredCall &call) { return writer.restore(call, arrival); };
    const auto name = [&writer](const auto &each) { return writer.writeListedName(each.first, each.second); };
    return std::all_of(plan.changed.begin(), plan.changed.end(), update)
        && std::all_of(plan.added.begin(), plan.added.end(), add)
        && std::all_of(plan.names.begin(), plan.names.end(), name);
}

} // namespace

BoxListTable::BoxListTable(const HistoryDatabase &database)
    : m_database(database)
    , m_outages(database)
{
}

std::optional<BoxListPosition> BoxListTable::position(const QString &udn) const
{
    const std::optional<ListState> state = find(udn);
    return state ? std::optional(state->position()) : std::nullopt;
}

std::optional<MergeSummary> BoxListTable::merge(const QString &udn, const BoxCallList &list,
                                                const CallListMatch::CanonicalNumber &canonical, CallWriter &writer,
                                                const BoxTime &now) const
{
    std::optional<ListState> state = find(udn);
    if (!state) {
        state = make(udn);
    }
    if (!state) {
        return std::nullopt;
    }
    const CallReader reader(m_database);
    const CallListMerge::Plan plan = CallListMerge::plan(list,
                                                         {
                                                             .state = *state,
                                                             .stored = reader.around(timesOf(list)),
                                                             .locals = reader.unsortedLocals(),
                                                             .lastOutage = m_outages.lastBegin(),
                                                             .keyPrefix = randomKeyPrefix(),
                                                             .now = now,
                                                         },
                                                         canonical);
    const bool written = writeAll(plan, writer, now) && write(plan.state) && m_outages.fill(plan.state.reach);
    return written ? std::optional(plan.summary) : std::nullopt;
}

std::optional<ListState> BoxListTable::find(const QString &udn) const
{
    QSqlQuery found
        = m_database.run(u"SELECT id, timestamp, last, unfinished, reach FROM boxes WHERE udn = ?"_s, {udn});
    if (!found.next()) {
        return std::nullopt;
    }
    return ListState {
        .box = found.value(0).toLongLong(),
        .timestamp = found.value(1).toString(),
        .last = found.value(2).toLongLong(),
        .unfinished = split(found.value(3).toString()),
        .reach = CallRow::time(found.value(4).toLongLong()),
    };
}

std::optional<ListState> BoxListTable::make(const QString &udn) const
{
    QSqlQuery added = m_database.run(
        u"INSERT INTO boxes (udn, timestamp, last, unfinished, reach) VALUES (?, '', 0, '', 0) RETURNING id"_s,
        {udn});
    return added.next() ? std::optional(ListState {.box = added.value(0).toLongLong()}) : std::nullopt;
}

bool BoxListTable::write(const ListState &state) const
{
    return m_database
        .run(u"UPDATE boxes SET timestamp = ?, last = ?, unfinished = ?, reach = ? WHERE id = ?"_s,
             {state.timestamp, state.last, joined(state.unfinished), CallRow::seconds(state.reach), state.box})
        .isActive();
}

} // namespace Rufzeichen
