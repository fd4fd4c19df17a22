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

std::optional<QString> text(const SqlRow &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.text(column));
}

qint64 secondKey(qint64 seconds, CallDirection direction)
{
    return seconds * 4 + static_cast<int>(direction);
}

// Negative, so that it is never the key of a second.
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

std::optional<KnownCalls::Known> KnownCalls::take(const Call &call)
{
    const std::optional<BoxTime> moment = CallRow::stamp(call);
    if (!moment) {
        return Known();
    }
    std::optional<Known> known;
    if (call.direction != CallDirection::Unknown) {
        known = takeBegun(call, *moment);
    } else if (const std::optional<qint64> id = findConnected(call, *moment, {})) {
        known = Known {.id = *id};
    }
    if (known && known->id > 0) {
        m_taken.insert(known->id);
    }
    return known;
}

std::optional<KnownCalls::Known> KnownCalls::takeBegun(const Call &call, const BoxTime &moment)
{
    if (const qint64 day = CallRow::dayNumber(moment.date()); day != m_day && !loadDay(day)) {
        return std::nullopt;
    }
    const qint64 seconds = CallRow::seconds(moment);
    for (const qint64 key : {secondKey(seconds, call.direction), minuteKey(seconds, call.direction)}) {
        if (const Known known = takeFrom(key, call); known.id > 0) {
            return known;
        }
    }
    if (!call.connected) {
        return Known();
    }
    // Somebody came in the middle of it. Only over midnight is that not of the day that is loaded.
    if (call.connected->date() == moment.date()) {
        const Partial partial = m_partials.take(CallRow::seconds(*call.connected));
        const bool fits = partial.id > 0 && partial.extension == call.extension && !m_taken.contains(partial.id);
        return fits ? Known {.id = partial.id, .isPartial = true} : Known();
    }
    const auto id = findConnected(call, *call.connected,
                                  u" AND direction = %1"_s.arg(static_cast<int>(CallDirection::Unknown)));
    return id ? std::optional(Known {.id = *id, .isPartial = *id > 0}) : std::nullopt;
}

KnownCalls::Known KnownCalls::takeFrom(qint64 key, const Call &call)
{
    const auto then = m_candidates.find(key);
    if (then == m_candidates.end()) {
        return {};
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
        return {};
    }
    const Known known {.id = found->id, .isPartial = found->isLost && call.outcome != CallOutcome::Lost};
    then->erase(found);
    return known;
}

// By the one moment that both halves of a call may have. It may be of the day before.
std::optional<qint64> KnownCalls::findConnected(const Call &call, const BoxTime &connected, const QString &condition)
{
    const qint64 day = CallRow::dayNumber(connected.date());
    const auto ids = m_database.rows(
        u"SELECT id FROM calls WHERE day BETWEEN ? AND ? AND connected = ? AND extension IS ?"_s + condition,
        {day - 1, day, CallRow::seconds(connected), call.extension ? QVariant(*call.extension) : QVariant()},
        [](const SqlRow &row) { return row.integer(0); });
    if (!ids) {
        return std::nullopt;
    }
    const auto free = std::find_if(ids->begin(), ids->end(), [this](qint64 id) { return !m_taken.contains(id); });
    return free == ids->end() ? 0 : *free;
}

bool KnownCalls::loadDay(qint64 day)
{
    m_candidates.clear();
    m_partials.clear();
    m_day.reset();
    const bool whole = m_database.visit(
        u"SELECT calls.id, remote, local, moment, direction, source, outcome, connected, extension FROM calls LEFT "
        u"JOIN numbers ON "
        "numbers.id = number WHERE day = ? ORDER BY day, moment, calls.id"_s,
        {day}, [this](const SqlRow &row) {
            const qint64 id = row.integer(0);
            if (m_taken.contains(id)) {
                return;
            }
            const qint64 seconds = row.integer(3);
            const auto direction = static_cast<CallDirection>(row.integer(4));
            if (direction == CallDirection::Unknown && !row.isNull(7)) {
                const auto extension = row.isNull(8) ? std::nullopt : std::optional(int(row.integer(8)));
                m_partials.insert(row.integer(7), {.id = id, .extension = extension});
            }
            const bool isOfMinute = row.integer(5) == static_cast<int>(CallSource::Box);
            m_candidates[isOfMinute ? minuteKey(seconds, direction) : secondKey(seconds, direction)].append(
                {.id = id,
                 .remote = text(row, 1),
                 .local = text(row, 2),
                 .isLost = !row.isNull(6) && row.integer(6) == static_cast<int>(CallOutcome::Lost)});
        });
    if (whole) {
        m_day = day;
    }
    return whole;
}

bool KnownCalls::isSame(const std::optional<QString> &one, const std::optional<QString> &other) const
{
    if (!one || !other) {
        return one == other;
    }
    return *one == *other || m_mask.number(*one) == *other || *one == m_mask.number(*other);
}

} // namespace Rufzeichen
