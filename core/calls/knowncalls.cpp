// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/knowncalls.h"

#include "core/calls/call.h"
#include "core/calls/callrow.h"
#include "core/calls/storedcall.h"

#include <QVariant>
#include <algorithm>
#include <chrono>
#include <utility>

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

constexpr qint64 withoutStamp = -1;

// Whether it may stand elsewhere in the history than its stamps say.
bool isMisplaced(const Call &call)
{
    const std::optional<BoxTime> stamp = CallRow::stamp(call);
    return !stamp || !canBeTrue(*stamp) || (call.moment && call.moment != stamp);
}

// Negative, so that it is never the key of a second.
qint64 minuteKey(qint64 seconds, CallDirection direction)
{
    return -secondKey(seconds / 60, direction) - 1;
}

} // namespace

KnownCalls::Misplaced KnownCalls::Misplaced::of(const Call &call)
{
    return {.candidate
            = {.id = 0, .remote = call.remote, .local = call.local, .isLost = call.outcome == CallOutcome::Lost},
            .direction = call.direction,
            .started = CallRow::seconds(call.started),
            .connected = CallRow::seconds(call.connected),
            .extension = call.extension,
            .duration = call.duration};
}

qint64 KnownCalls::Misplaced::stamp() const
{
    return started.value_or(connected.value_or(candidate.ended.value_or(withoutStamp)));
}

KnownCalls::KnownCalls(const HistoryDatabase &database)
    : m_database(database)
{
}

void KnownCalls::beginFile()
{
    m_taken.clear();
    m_day.reset();
    if (m_misplaced) {
        m_misplaced->unite(std::exchange(m_misplacedTaken, {}));
    }
}

void KnownCalls::add(qint64 id, const Call &call)
{
    m_taken.insert(id);
    if (m_misplaced && isMisplaced(call)) {
        Misplaced added = Misplaced::of(call);
        added.candidate.id = id;
        added.candidate.isImported = true;
        insert(m_misplacedTaken, added);
    }
}

std::optional<KnownCalls::Known> KnownCalls::take(const Call &call)
{
    std::optional<Known> known = Known();
    if (const std::optional<BoxTime> stamp = CallRow::stamp(call)) {
        known = takePlaced(call, *stamp, call.moment.value_or(*stamp));
    }
    if (known && known->id == 0 && isMisplaced(call)) {
        known = takeMisplaced(call);
    }
    if (known && known->id > 0) {
        m_taken.insert(known->id);
    }
    return known;
}

std::optional<KnownCalls::Known> KnownCalls::takePlaced(const Call &call, const BoxTime &stamp, const BoxTime &moment)
{
    if (call.direction != CallDirection::Unknown) {
        return takeBegun(call, stamp, moment);
    }
    const std::optional<qint64> id = findConnected(call, moment, {});
    return id ? std::optional(Known {.id = *id}) : std::nullopt;
}

std::optional<KnownCalls::Known> KnownCalls::takeBegun(const Call &call, const BoxTime &stamp, const BoxTime &moment)
{
    if (const qint64 day = CallRow::dayNumber(moment.date()); day != m_day && !loadDay(day)) {
        return std::nullopt;
    }
    const qint64 seconds = CallRow::seconds(stamp);
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
        if (partial.id == 0 || partial.extension != call.extension || m_taken.contains(partial.id)) {
            return Known();
        }
        Known half = known({.id = partial.id, .remote = partial.remote, .local = {}}, call);
        half.isPartial = true;
        return half;
    }
    const auto id = findConnected(call, *call.connected,
                                  u" AND direction = %1"_s.arg(static_cast<int>(CallDirection::Unknown)));
    return id ? std::optional(Known {.id = *id, .isPartial = *id > 0, .remote = call.remote, .local = call.local})
              : std::nullopt;
}

std::optional<KnownCalls::Known> KnownCalls::takeMisplaced(const Call &call)
{
    if (!m_misplaced && !loadMisplaced()) {
        return std::nullopt;
    }
    const auto wanted = Misplaced::of(call);
    for (const qint64 key : {wanted.stamp(), wanted.connected.value_or(wanted.stamp())}) {
        for (auto each = m_misplaced->find(key); each != m_misplaced->end() && each.key() == key;) {
            const Misplaced stored = *each;
            const bool isTaken = m_taken.contains(stored.candidate.id);
            if (!isTaken && !fits(stored, wanted)) {
                ++each;
                continue;
            }
            m_misplacedTaken.insert(key, stored);
            each = m_misplaced->erase(each);
            if (!isTaken) {
                Known found = known(stored.candidate, call);
                found.isPartial
                    |= stored.direction == CallDirection::Unknown && call.direction != CallDirection::Unknown;
                return found;
            }
        }
    }
    return Known();
}

bool KnownCalls::fits(const Misplaced &known, const Misplaced &call) const
{
    const auto agree = [](const auto &one, const auto &other) { return !one || !other || one == other; };
    if (known.direction != call.direction) { // one of them was heard from its CONNECT on
        const bool isHalf = known.direction == CallDirection::Unknown || call.direction == CallDirection::Unknown;
        return isHalf && call.connected && known.connected == call.connected && known.extension == call.extension;
    }
    const bool hasStamp = call.stamp() != withoutStamp;
    return known.stamp() == call.stamp() && isSame(known.candidate.remote, call.candidate.remote)
        && isSame(known.candidate.local, call.candidate.local) && agree(known.connected, call.connected)
        && agree(known.candidate.ended, call.candidate.ended)
        && (hasStamp || (known.extension == call.extension && known.duration == call.duration));
}

std::optional<bool> KnownCalls::hasWhole(const CallHalf &half) const
{
    constexpr qint64 setClock = 3600; // seconds
    const CallMonitorLine &first = half.lines.constFirst();
    if (!first.moment || !first.time) {
        return false;
    }
    const QString column = half.hasBegin() ? u"started"_s : half.connect() != nullptr ? u"connected"_s : u"ended"_s;
    const qint64 lasted = std::chrono::seconds(ringingTimeout).count() + first.duration.value_or(0);
    const qint64 until = CallRow::seconds(*first.moment) + setClock;
    const qint64 since = CallRow::seconds(*first.moment) - setClock - lasted;
    // Through the index by day and moment; longer than a day no call lasts.
    const auto found = m_database.number(
        u"SELECT count(*) FROM calls WHERE day IN (?, ?) AND moment BETWEEN ? AND ? AND direction <> ? AND ended IS "
        "NOT NULL AND connection = ? AND %1 = ?"_s.arg(column),
        {CallRow::dayNumber(CallRow::time(since).date()), CallRow::dayNumber(CallRow::time(until).date()), since,
         until, static_cast<int>(CallDirection::Unknown), *first.id, CallRow::seconds(*first.time)});
    return found ? std::optional(*found > 0) : std::nullopt;
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
    const auto ended = CallRow::seconds(call.ended);
    auto found = std::find_if(then->cbegin(), then->cend(),
                              [&](const Candidate &each) { return each.ended == ended && exact(each); });
    if (found == then->cend()) {
        found = std::find_if(then->cbegin(), then->cend(), exact);
    }
    if (found == then->cend()) {
        found = std::find_if(then->cbegin(), then->cend(), masked);
    }
    if (found == then->cend()) {
        return {};
    }
    const Known result = known(*found, call);
    then->erase(found);
    return result;
}

KnownCalls::Known KnownCalls::known(const Candidate &candidate, const Call &call) const
{
    const auto isMaskOf = [this](const std::optional<QString> &masked, const std::optional<QString> &number) {
        return masked && number && *masked != *number && m_mask.number(*number) == *masked;
    };
    const std::optional<qint64> ended = CallRow::seconds(call.ended);
    const bool hasAnotherEnd = candidate.isImported && candidate.ended && ended && candidate.ended != ended;
    return {.id = candidate.id,
            .isPartial = hasAnotherEnd || (candidate.isLost && call.outcome != CallOutcome::Lost),
            .isMasked = isMaskOf(candidate.remote, call.remote) || isMaskOf(candidate.local, call.local),
            .remote = isMaskOf(call.remote, candidate.remote) ? candidate.remote : call.remote,
            .local = isMaskOf(call.local, candidate.local) ? candidate.local : call.local};
}

// By the one moment that both halves of a call may have. It may be of the day before.
std::optional<qint64> KnownCalls::findConnected(const Call &call, const BoxTime &moment, const QString &condition)
{
    if (!call.connected) {
        return 0;
    }
    const qint64 day = CallRow::dayNumber(moment.date());
    const auto ids = m_database.rows(
        u"SELECT id FROM calls WHERE day BETWEEN ? AND ? AND connected = ? AND extension IS ?"_s + condition,
        {day - 1, day, CallRow::seconds(*call.connected), call.extension ? QVariant(*call.extension) : QVariant()},
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
        u"SELECT calls.id, remote, local, coalesce(started, connected, ended, moment), direction, source, outcome, "
        "connected, extension, ended FROM calls LEFT JOIN numbers ON numbers.id = number WHERE day = ? "
        "ORDER BY day, moment, calls.id"_s,
        {day}, [this](const SqlRow &row) {
            const qint64 id = row.integer(0);
            if (m_taken.contains(id)) {
                return;
            }
            const qint64 seconds = row.integer(3);
            const auto direction = static_cast<CallDirection>(row.integer(4));
            if (direction == CallDirection::Unknown && !row.isNull(7)) {
                const auto extension = row.isNull(8) ? std::nullopt : std::optional(int(row.integer(8)));
                m_partials.insert(row.integer(7), {.id = id, .extension = extension, .remote = text(row, 1)});
            }
            const bool isOfMinute = row.integer(5) == static_cast<int>(CallSource::Box);
            m_candidates[isOfMinute ? minuteKey(seconds, direction) : secondKey(seconds, direction)].append(
                {.id = id,
                 .remote = text(row, 1),
                 .local = text(row, 2),
                 .isLost = !row.isNull(6) && row.integer(6) == static_cast<int>(CallOutcome::Lost),
                 .isImported = row.integer(5) == static_cast<int>(CallSource::Import),
                 .ended = row.isNull(9) ? std::nullopt : std::optional(row.integer(9))});
        });
    if (whole) {
        m_day = day;
    }
    return whole;
}

// All at once: few are misplaced, and no index finds them. Not those of the box's list, whose times are true.
bool KnownCalls::loadMisplaced()
{
    constexpr int most = 100000;
    m_misplaced.emplace();
    const bool whole = m_database.visit(
        u"SELECT calls.id, remote, local, direction, started, connected, ended, extension, duration, outcome, source "
        "FROM calls LEFT JOIN numbers ON numbers.id = number WHERE source <> ? AND (moment < ? OR moment IS NOT "
        "coalesce(started, connected, ended)) ORDER BY calls.id DESC LIMIT ?"_s,
        {static_cast<int>(CallSource::Box), CallRow::startOf(QDate(BoxTime::firstTrueYear, 1, 1)), most},
        [this](const SqlRow &row) {
            const auto number = [&row](int column) {
                return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
            };
            insert(*m_misplaced,
                   {.candidate = {.id = row.integer(0),
                                  .remote = text(row, 1),
                                  .local = text(row, 2),
                                  .isLost = number(9) == static_cast<int>(CallOutcome::Lost),
                                  .isImported = number(10) == static_cast<int>(CallSource::Import),
                                  .ended = number(6)},
                    .direction = static_cast<CallDirection>(row.integer(3)),
                    .started = number(4),
                    .connected = number(5),
                    .extension = number(7),
                    .duration = number(8)});
        });
    if (!whole) {
        m_misplaced.reset();
    }
    return whole;
}

void KnownCalls::insert(QMultiHash<qint64, Misplaced> &calls, const Misplaced &call)
{
    calls.insert(call.stamp(), call);
    if (call.connected && call.connected != call.stamp()) {
        calls.insert(*call.connected, call);
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
