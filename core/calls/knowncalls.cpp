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
    , m_ofDay(database.prepared(
          u"SELECT calls.id, remote, local, moment, direction, source FROM calls LEFT JOIN numbers ON "
          "numbers.id = number WHERE day = ? ORDER BY day, moment, calls.id"_s))
    , m_connectedThen(database.prepared(u"SELECT id FROM calls WHERE day BETWEEN ? AND ? AND connected = ? "
                                        "AND extension IS ?"_s))
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
    m_connectedThen.bindValue(0, day - 1);
    m_connectedThen.bindValue(1, day);
    m_connectedThen.bindValue(2, CallRow::seconds(moment));
    m_connectedThen.bindValue(3, call.extension ? QVariant(*call.extension) : QVariant());
    m_database.run(m_connectedThen);
    std::optional<qint64> found;
    while (!found && m_connectedThen.next()) {
        const qint64 id = m_connectedThen.value(0).toLongLong();
        found = m_taken.contains(id) ? std::nullopt : std::optional(id);
    }
    m_connectedThen.finish();
    return found;
}

void KnownCalls::loadDay(qint64 day)
{
    m_candidates.clear();
    m_day = day;
    m_ofDay.bindValue(0, day);
    m_database.run(m_ofDay);
    while (m_ofDay.next()) {
        const qint64 id = m_ofDay.value(0).toLongLong();
        if (m_taken.contains(id)) {
            continue;
        }
        const qint64 seconds = m_ofDay.value(3).toLongLong();
        const auto direction = static_cast<CallDirection>(m_ofDay.value(4).toInt());
        const bool isOfMinute = m_ofDay.value(5).toInt() == static_cast<int>(CallSource::Box);
        m_candidates[isOfMinute ? minuteKey(seconds, direction) : secondKey(seconds, direction)].append(
            {.id = id, .remote = text(m_ofDay, 1), .local = text(m_ofDay, 2)});
    }
    m_ofDay.finish();
}

bool KnownCalls::isSame(const std::optional<QString> &one, const std::optional<QString> &other) const
{
    if (!one || !other) {
        return one == other;
    }
    return *one == *other || m_mask.number(*one) == *other || *one == m_mask.number(*other);
}

} // namespace Rufzeichen
