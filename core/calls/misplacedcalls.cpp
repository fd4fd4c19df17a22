// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/misplacedcalls.h"

#include "core/calls/callrow.h"
#include "core/calls/storedcall.h"

#include <QHash>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nothing = -1; // no second and no column of a row is that

} // namespace

bool MisplacedCalls::mayBe(const Call &call)
{
    const std::optional<BoxTime> stamp = CallRow::stamp(call);
    return !stamp || !canBeTrue(*stamp) || (call.moment && call.moment != stamp);
}

MisplacedCalls::Entry MisplacedCalls::Entry::of(const Call &call)
{
    return {.candidate = {.remote = call.remote, .local = call.local, .isLost = call.outcome == CallOutcome::Lost},
            .direction = call.direction,
            .started = CallRow::seconds(call.started),
            .connected = CallRow::seconds(call.connected),
            .extension = call.extension,
            .duration = call.duration};
}

std::optional<qint64> MisplacedCalls::Entry::stamp() const
{
    return started ? started : connected ? connected : candidate.ended;
}

bool MisplacedCalls::load(const HistoryDatabase &database)
{
    constexpr int most = 100000;
    m_calls.clear();
    m_ofNextFile.clear();
    const bool whole = database.visit(
        u"SELECT calls.id, remote, local, direction, started, connected, ended, extension, duration, outcome, source "
        "FROM calls LEFT JOIN numbers ON numbers.id = number WHERE source <> ? AND (moment < ? OR moment IS NOT "
        "coalesce(started, connected, ended)) ORDER BY calls.id DESC LIMIT ?"_s,
        {static_cast<int>(CallSource::Box), CallRow::startOf(QDate(BoxTime::firstTrueYear, 1, 1)), most},
        [this](const SqlRow &row) {
            insert(m_calls,
                   {.candidate = {.id = row.integer(0),
                                  .remote = row.optionalText(1),
                                  .local = row.optionalText(2),
                                  .isLost = row.optionalInteger(9) == static_cast<int>(CallOutcome::Lost),
                                  .isImported = row.integer(10) == static_cast<int>(CallSource::Import),
                                  .ended = row.optionalInteger(6)},
                    .direction = static_cast<CallDirection>(row.integer(3)),
                    .started = row.optionalInteger(4),
                    .connected = row.optionalInteger(5),
                    .extension = row.optionalInteger(7),
                    .duration = row.optionalInteger(8)});
        });
    if (!whole) {
        m_calls.clear();
    }
    return whole;
}

std::optional<MisplacedCalls::Found> MisplacedCalls::take(const Call &call, const QSet<qint64> &taken)
{
    const Entry wanted = Entry::of(call);
    for (const size_t key : {wholeKey(wanted), connectedKey(wanted)}) {
        for (auto each = m_calls.find(key); each != m_calls.end() && each.key() == key;) {
            const Entry known = *each;
            const bool isTaken = taken.contains(known.candidate.id);
            if (!isTaken && !fits(known, wanted)) {
                ++each;
                continue;
            }
            m_ofNextFile.insert(key, known);
            each = m_calls.erase(each);
            if (!isTaken) {
                return Found {.candidate = known.candidate,
                              .lacksBegin = known.direction == CallDirection::Unknown
                                  && wanted.direction != CallDirection::Unknown};
            }
        }
    }
    return std::nullopt;
}

void MisplacedCalls::add(qint64 id, const Call &call)
{
    Entry added = Entry::of(call);
    added.candidate.id = id;
    added.candidate.isImported = true;
    insert(m_ofNextFile, added);
}

void MisplacedCalls::beginFile()
{
    m_calls.unite(std::exchange(m_ofNextFile, {}));
}

bool MisplacedCalls::fits(const Entry &known, const Entry &call) const
{
    const auto agree = [](const auto &one, const auto &other) { return !one || !other || one == other; };
    if (known.direction != call.direction) { // one of them was heard from its CONNECT on
        const bool isHalf = known.direction == CallDirection::Unknown || call.direction == CallDirection::Unknown;
        return isHalf && call.connected && known.connected == call.connected && known.extension == call.extension;
    }
    return known.stamp() == call.stamp() && m_numbers.isSame(known.candidate.remote, call.candidate.remote)
        && m_numbers.isSame(known.candidate.local, call.candidate.local) && agree(known.connected, call.connected)
        && agree(known.candidate.ended, call.candidate.ended)
        && (call.stamp() || (known.extension == call.extension && known.duration == call.duration));
}

// Equal where fits() may hold for calls of one direction; else hardly ever, however many have one stamp or none.
size_t MisplacedCalls::wholeKey(const Entry &call) const
{
    const bool hasStamp = call.stamp().has_value();
    return qHashMulti(0, call.stamp().value_or(nothing), static_cast<int>(call.direction),
                      m_numbers.hash(call.candidate.remote), m_numbers.hash(call.candidate.local),
                      hasStamp ? nothing : call.extension.value_or(nothing),
                      hasStamp ? nothing : call.duration.value_or(nothing));
}

// The same for a call of which only one side has the direction.
size_t MisplacedCalls::connectedKey(const Entry &call)
{
    return qHashMulti(0, call.connected.value_or(nothing), call.extension.value_or(nothing));
}

void MisplacedCalls::insert(QMultiHash<size_t, Entry> &calls, const Entry &call) const
{
    calls.insert(wholeKey(call), call);
    if (call.connected) {
        calls.insert(connectedKey(call), call);
    }
}

} // namespace Rufzeichen
