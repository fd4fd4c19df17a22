// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/knowncalls.h"

#include "core/calls/call.h"
#include "core/calls/callrow.h"
#include "core/calls/storedcall.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int noExtension = -1;

qint64 secondKey(qint64 seconds, CallDirection direction)
{
    return seconds * 4 + static_cast<int>(direction);
}

} // namespace

KnownCalls::KnownCalls(const HistoryDatabase &database, CallMatch::CanonicalNumber canonical)
    : m_database(database)
    , m_canonical(std::move(canonical))
{
}

void KnownCalls::beginFile()
{
    m_taken.clear();
    m_notCommitted.clear();
    m_day.reset();
    m_listedDay.reset();
    m_wholes.day.reset();
    m_halves.day.reset();
    if (m_misplaced) {
        m_misplaced->beginFile();
    }
}

void KnownCalls::add(qint64 id, const Call &call)
{
    m_taken.insert(id);
    m_notCommitted.append(id);
    if (m_misplaced && MisplacedCalls::mayBe(call)) {
        m_misplaced->add(id, call);
    }
}

void KnownCalls::commit()
{
    m_notCommitted.clear();
}

// What was read of the file may have been taken out since: it is read again.
void KnownCalls::rollBack()
{
    for (const qint64 id : std::exchange(m_notCommitted, {})) {
        m_taken.remove(id);
    }
    m_day.reset();
    m_listedDay.reset();
    m_wholes.day.reset();
    m_halves.day.reset();
    m_misplaced.reset();
}

std::optional<KnownCalls::Known> KnownCalls::take(const Call &call)
{
    std::optional<Known> known = Known();
    if (const std::optional<BoxTime> stamp = CallRow::stamp(call)) {
        const BoxTime moment = call.moment.value_or(*stamp);
        known = takePlaced(call, *stamp, moment);
        known = known && known->id == 0 ? takeListed(call, moment) : known;
    }
    if (known && known->id == 0 && MisplacedCalls::mayBe(call)) {
        known = takeMisplaced(call);
    }
    if (known && known->id > 0) {
        m_taken.insert(known->id);
        m_notCommitted.append(known->id);
    }
    return known;
}

std::optional<KnownCalls::Known> KnownCalls::takePlaced(const Call &call, const BoxTime &stamp, const BoxTime &moment)
{
    if (call.direction != CallDirection::Unknown) {
        return takeBegun(call, stamp, moment);
    }
    for (const HeardFrom from : {HeardFrom::Beginning, HeardFrom::Connect}) {
        const std::optional<CallCandidate> found = takeAnswered(call, moment, from);
        if (!found || found->id > 0) {
            return found ? std::optional(Known {.id = found->id}) : std::nullopt;
        }
    }
    return Known();
}

std::optional<KnownCalls::Known> KnownCalls::takeBegun(const Call &call, const BoxTime &stamp, const BoxTime &moment)
{
    if (const qint64 day = CallRow::dayNumber(moment.date()); day != m_day && !loadDay(day)) {
        return std::nullopt;
    }
    const qint64 second = secondKey(CallRow::seconds(stamp), call.direction);
    if (const Known known = takeFrom(keyOf(second, call.remote, call.local), call); known.id > 0) {
        return known;
    }
    // Somebody may have come in the middle of it.
    const std::optional<CallCandidate> found = takeAnswered(call, moment, HeardFrom::Connect);
    if (!found || found->id == 0) {
        return found ? std::optional(Known()) : std::nullopt;
    }
    Known half = known(*found, call);
    half.isPartial = true;
    return half;
}

std::optional<KnownCalls::Known> KnownCalls::takeListed(const Call &call, const BoxTime &moment)
{
    using CallMatch::Nearness;
    if (const qint64 day = CallRow::dayNumber(moment.date()); day != m_listedDay && !loadListed(day)) {
        return std::nullopt;
    }
    if (m_listed.isEmpty()) { // what is compared need not be made
        return Known();
    }
    const CallMatch::Facts facts = CallMatch::factsOf({.call = call, .source = CallSource::Import}, {}, m_canonical);
    for (const Nearness nearness : {Nearness::Alike, Nearness::SameTime, Nearness::Near}) {
        if (const auto found = m_listed.take(facts, nearness)) {
            return Known {.id = *found, .isListed = true, .remote = call.remote, .local = call.local};
        }
    }
    return Known();
}

std::optional<KnownCalls::Known> KnownCalls::takeMisplaced(const Call &call)
{
    if (!m_misplaced && !m_misplaced.emplace().load(m_database)) {
        m_misplaced.reset();
        return std::nullopt;
    }
    const std::optional<MisplacedCalls::Found> found = m_misplaced->take(call, m_taken);
    if (!found) {
        return Known();
    }
    Known result = known(found->candidate, call);
    result.isPartial |= found->lacksBegin;
    return result;
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

KnownCalls::Known KnownCalls::takeFrom(const Key &key, const Call &call)
{
    const auto then = m_candidates.find(key);
    if (then == m_candidates.end()) {
        return {};
    }
    const auto exact
        = [&call](const CallCandidate &each) { return each.remote == call.remote && each.local == call.local; };
    const auto masked = [this, &call](const CallCandidate &each) {
        return m_numbers.isSame(each.remote, call.remote) && m_numbers.isSame(each.local, call.local);
    };
    const auto ended = CallRow::seconds(call.ended);
    auto found = std::find_if(then->cbegin(), then->cend(),
                              [&](const CallCandidate &each) { return each.ended == ended && exact(each); });
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

KnownCalls::Known KnownCalls::known(const CallCandidate &candidate, const Call &call) const
{
    const std::optional<qint64> ended = CallRow::seconds(call.ended);
    const bool hasAnotherEnd = candidate.isImported && candidate.ended && ended && candidate.ended != ended;
    const bool isMasked
        = m_numbers.isMaskOf(candidate.remote, call.remote) || m_numbers.isMaskOf(candidate.local, call.local);
    return {.id = candidate.id,
            .isPartial = hasAnotherEnd || (candidate.isLost && call.outcome != CallOutcome::Lost),
            .isMasked = isMasked,
            .remote = m_numbers.isMaskOf(call.remote, candidate.remote) ? candidate.remote : call.remote,
            .local = m_numbers.isMaskOf(call.local, candidate.local) ? candidate.local : call.local};
}

// By the one moment that both halves of a call may have.
std::optional<CallCandidate> KnownCalls::takeAnswered(const Call &call, const BoxTime &moment, HeardFrom from)
{
    if (!call.connected) {
        return CallCandidate();
    }
    AnsweredCalls &answered = from == HeardFrom::Beginning ? m_wholes : m_halves;
    const qint64 day = CallRow::dayNumber(moment.date());
    if (answered.day != day && !loadAnswered(answered, day, from)) {
        return std::nullopt;
    }
    const std::pair key(CallRow::seconds(*call.connected), call.extension.value_or(noExtension));
    while (answered.calls.contains(key)) {
        if (const CallCandidate found = answered.calls.take(key); !m_taken.contains(found.id)) {
            return found;
        }
    }
    return CallCandidate();
}

KnownCalls::Key KnownCalls::keyOf(qint64 second, const std::optional<QString> &remote,
                                  const std::optional<QString> &local) const
{
    return {second, qHashMulti(0, m_numbers.hash(remote), m_numbers.hash(local))};
}

bool KnownCalls::loadDay(qint64 day)
{
    m_candidates.clear();
    m_day.reset();
    const bool whole = m_database.visit(
        u"SELECT calls.id, remote, local, coalesce(started, connected, ended, moment), direction, source, outcome, "
        "ended FROM calls LEFT JOIN numbers ON numbers.id = number WHERE day = ? AND source <> ? "
        "ORDER BY day, moment, calls.id"_s,
        {day, static_cast<int>(CallSource::Box)}, [this](const SqlRow &row) {
            const CallCandidate call {.id = row.integer(0),
                                      .remote = row.optionalText(1),
                                      .local = row.optionalText(2),
                                      .isLost = row.optionalInteger(6) == static_cast<int>(CallOutcome::Lost),
                                      .isImported = row.integer(5) == static_cast<int>(CallSource::Import),
                                      .ended = row.optionalInteger(7)};
            if (m_taken.contains(call.id)) {
                return;
            }
            const qint64 time = secondKey(row.integer(3), static_cast<CallDirection>(row.integer(4)));
            m_candidates[keyOf(time, call.remote, call.local)].append(call);
        });
    if (whole) {
        m_day = day;
    }
    return whole;
}

bool KnownCalls::loadListed(qint64 day)
{
    m_listed = {};
    m_listedDay.reset();
    const qint64 start = CallRow::startOf(CallRow::day(day));
    const qint64 end = CallRow::startOf(CallRow::day(day + 1));
    constexpr qint64 margin = CallMatch::farthest * 60; // seconds
    const bool whole = m_database.visit(
        u"SELECT %1 FROM calls LEFT JOIN numbers ON numbers.id = calls.number WHERE day BETWEEN ? AND ? AND moment "
        "BETWEEN ? AND ? AND source = ? ORDER BY day, moment, calls.id"_s.arg(CallRow::columns()),
        {day - 1, day + 1, start - margin, end + margin, static_cast<int>(CallSource::Box)},
        [this](const SqlRow &row) {
            const StoredCall listed = CallRow::of(row);
            if (!m_taken.contains(listed.id)) {
                m_listed.add(listed.id, CallMatch::factsOf(listed, {}, m_canonical));
            }
        });
    if (whole) {
        m_listedDay = day;
    }
    return whole;
}

// A call may be over midnight, and stand on either day.
bool KnownCalls::loadAnswered(AnsweredCalls &answered, qint64 day, HeardFrom from) const
{
    answered = {};
    const QString comparison = from == HeardFrom::Connect ? u"="_s : u"<>"_s;
    const bool whole = m_database.visit(
        u"SELECT calls.id, connected, extension, remote FROM calls LEFT JOIN numbers ON numbers.id = number WHERE "
        "day BETWEEN ? AND ? AND connected IS NOT NULL AND direction %1 ?"_s.arg(comparison),
        {day - 1, day + 1, static_cast<int>(CallDirection::Unknown)}, [&answered](const SqlRow &row) {
            answered.calls.insert({row.integer(1), int(row.optionalInteger(2).value_or(noExtension))},
                                  {.id = row.integer(0), .remote = row.optionalText(3)});
        });
    if (whole) {
        answered.day = day;
    }
    return whole;
}

} // namespace Rufzeichen
