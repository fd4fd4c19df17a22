// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/knowncalls.h"

#include "core/calls/call.h"
#include "core/calls/callrow.h"
#include "core/calls/storedcall.h"

#include <QVariant>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> text(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toString());
}

qint64 secondKey(qint64 seconds, CallDirection direction)
{
    return seconds * 4 + static_cast<int>(direction);
}

// Never that of a second.
qint64 minuteKey(qint64 seconds, CallDirection direction)
{
    return -secondKey(seconds / 60, direction) - 1;
}

} // namespace

KnownCalls::KnownCalls(const HistoryDatabase &database)
    : m_database(database)
{
}

void KnownCalls::beginFile()
{
    m_taken.clear();
    m_day.reset();
}

std::optional<qint64> KnownCalls::take(const Call &call)
{
    const std::optional<BoxTime> moment = CallRow::moment(call);
    if (!moment) {
        return std::nullopt;
    }
    const auto id
        = call.direction == CallDirection::Unknown ? takeConnected(call, *moment) : takeBegun(call, *moment);
    if (id) {
        m_taken.insert(*id);
    }
    return id;
}

std::optional<qint64> KnownCalls::takeBegun(const Call &call, const BoxTime &moment)
{
    if (const qint64 day = CallRow::dayNumber(moment.date()); day != m_day) {
        loadDay(day);
    }
    const qint64 seconds = CallRow::seconds(moment);
    const std::optional<qint64> id = takeFrom(secondKey(seconds, call.direction), call);
    return id ? id : takeFrom(minuteKey(seconds, call.direction), call);
}

std::optional<qint64> KnownCalls::takeFrom(qint64 key, const Call &call)
{
    const auto then = m_candidates.find(key);
    if (then == m_candidates.end()) {
        return std::nullopt;
    }
    const auto exact
        = [&call](const Candidate &each) { return each.remote == call.remote && each.local == call.local; };
    const auto masked = [this, &call](const Candidate &each) {
        return isSame(each.remote, call.remote) && isSame(each.local, call.local);
    };
    auto found = std::find_if(then->cbegin(), then->cend(), exact);
    if (found == then->cend()) {
        found = std::find_if(then->cbegin(), then->cend(), masked);
    }
    if (found == then->cend()) {
        return std::nullopt;
    }
    const qint64 id = found->id;
    then->erase(found);
    return id;
}

// Where the beginning is not in the file, its direction and numbers are not either. It may be of the day before.
std::optional<qint64> KnownCalls::takeConnected(const Call &call, const BoxTime &moment)
{
    const qint64 day = CallRow::dayNumber(moment.date());
    QSqlQuery rows = m_database.run(
        u"SELECT id FROM calls WHERE day BETWEEN ? AND ? AND connected = ? AND extension IS ?"_s,
        {day - 1, day, CallRow::seconds(moment), call.extension ? QVariant(*call.extension) : QVariant()});
    std::optional<qint64> found;
    while (!found && rows.next()) {
        const qint64 id = rows.value(0).toLongLong();
        found = m_taken.contains(id) ? std::nullopt : std::optional(id);
    }
    return found;
}

void KnownCalls::loadDay(qint64 day)
{
    m_candidates.clear();
    m_day = day;
    QSqlQuery rows
        = m_database.run(u"SELECT calls.id, remote, local, moment, direction, source FROM calls LEFT JOIN numbers ON "
                         "numbers.id = number WHERE day = ? ORDER BY day, moment, calls.id"_s,
                         {day});
    while (rows.next()) {
        const qint64 id = rows.value(0).toLongLong();
        if (m_taken.contains(id)) {
            continue;
        }
        const qint64 seconds = rows.value(3).toLongLong();
        const auto direction = static_cast<CallDirection>(rows.value(4).toInt());
        const bool isOfMinute = rows.value(5).toInt() == static_cast<int>(CallSource::Box);
        m_candidates[isOfMinute ? minuteKey(seconds, direction) : secondKey(seconds, direction)].append(
            {.id = id, .remote = text(rows, 1), .local = text(rows, 2)});
    }
}

bool KnownCalls::isSame(const std::optional<QString> &one, const std::optional<QString> &other) const
{
    if (!one || !other) {
        return one == other;
    }
    return *one == *other || m_mask.number(*one) == *other || *one == m_mask.number(*other);
}

} // namespace Rufzeichen
