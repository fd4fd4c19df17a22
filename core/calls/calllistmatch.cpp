// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/calllistmatch.h"

#include "core/calls/callrow.h"
#include "core/calls/calltracker.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Rufzeichen::CallListMatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfMinute = 60;
constexpr qint64 tolerance = 1; // minutes, of the time and of the duration
constexpr qsizetype shortestEnd = 5; // digits by which two writings of an own number are the same
constexpr qint64 longestRingingMinutes = 10; // by clocks that may differ

/** What is compared of a call, in the form in which it is comparable. */
struct Facts {
    std::optional<qint64> minute; ///< when it began, or was first heard
    CallDirection direction = CallDirection::Unknown;
    std::optional<QString> remote; ///< nothing: not known
    QString origin; ///< empty: none but remote
    QString local; ///< empty: not known
    std::optional<qint64> minutes; ///< how long it took, rounded up
    bool connected = false;
    bool taken = false;
};

/** How much of two calls must agree. */
enum class Strictness {
    Alike, ///< everything, and both or neither were connected
    Possible,
};

bool isConnected(std::optional<CallOutcome> outcome)
{
    return outcome == CallOutcome::Answered || outcome == CallOutcome::Machine || outcome == CallOutcome::Fax;
}

Facts factsOf(const BoxCall &entry, const CanonicalNumber &canonical)
{
    return {
        .minute = CallRow::seconds(entry.started) / secondsOfMinute,
        .direction = entry.direction(),
        .remote = comparable(entry.remote, canonical),
        .origin = comparable(entry.origin, canonical),
        .local = canonical(entry.local),
        .minutes = entry.minutes,
        .connected = isConnected(entry.outcome()),
    };
}

Facts factsOf(const StoredCall &stored, const CanonicalNumber &canonical)
{
    const Call &call = stored.call;
    Facts facts {
        .minute = std::nullopt,
        .direction = call.direction,
        .remote = std::nullopt,
        .origin = {},
        .local = canonical(call.local.value_or(QString())),
        .minutes = std::nullopt,
        .connected = call.connected.has_value() || isConnected(call.outcome),
        .taken = stored.boxCall.has_value(),
    };
    if (const std::optional<BoxTime> moment = CallRow::stamp(call)) {
        facts.minute = CallRow::seconds(*moment) / secondsOfMinute;
    }
    if (namesRemote(call)) {
        facts.remote = comparable(*call.remote, canonical);
    }
    if (call.duration) {
        facts.minutes = (*call.duration + secondsOfMinute - 1) / secondsOfMinute;
    }
    return facts;
}

bool isSameRemote(const Facts &entry, const Facts &stored, Strictness strictness)
{
    if (!stored.remote) {
        return strictness == Strictness::Possible;
    }
    return stored.remote == entry.remote || (!entry.origin.isEmpty() && stored.remote == entry.origin);
}

bool isSameTime(const Facts &entry, const Facts &stored)
{
    if (!stored.minute) {
        return false;
    }
    const qint64 later = *stored.minute - *entry.minute;
    const qint64 latest = stored.direction == CallDirection::Unknown ? longestRingingMinutes : tolerance;
    return later >= -tolerance && later <= latest;
}

bool isSame(const Facts &entry, const Facts &stored, Strictness strictness)
{
    const bool isSameDirection = stored.direction == entry.direction
        || (strictness == Strictness::Possible && stored.direction == CallDirection::Unknown);
    return isSameDirection && (strictness == Strictness::Possible || stored.connected == entry.connected)
        && isSameRemote(entry, stored, strictness) && isSameLocal(entry.local, stored.local)
        && isSameTime(entry, stored) && (!stored.minutes || std::abs(*stored.minutes - *entry.minutes) <= tolerance);
}

/** The stored calls in the order of their time, and which of them are still to be had. */
class Candidates
{
public:
    Candidates(const QList<StoredCall> &stored, const CanonicalNumber &canonical)
    {
        for (qsizetype place = 0; place < stored.size(); ++place) {
            const Facts facts = factsOf(stored[place], canonical);
            if (facts.minute && !facts.taken) {
                const qint64 second = CallRow::seconds(*CallRow::stamp(stored[place].call));
                m_all.append({.place = place, .order = {second, stored[place].id}, .facts = facts});
            }
        }
        // Whatever the order was: the same calls always find the same entries.
        std::sort(m_all.begin(), m_all.end(),
                  [](const Candidate &a, const Candidate &b) { return a.order < b.order; });
    }

    std::optional<qsizetype> take(const Facts &entry, Strictness strictness)
    {
        const qint64 first = *entry.minute - tolerance;
        auto each
            = std::lower_bound(m_all.begin(), m_all.end(), first, [](const Candidate &candidate, qint64 minute) {
                  return *candidate.facts.minute < minute;
              });
        for (; each != m_all.end() && *each->facts.minute <= *entry.minute + longestRingingMinutes; ++each) {
            if (!each->facts.taken && isSame(entry, each->facts, strictness)) {
                each->facts.taken = true;
                return each->place;
            }
        }
        return std::nullopt;
    }

private:
    struct Candidate {
        qsizetype place = 0;
        std::pair<qint64, qint64> order; ///< the second and the id of the call
        Facts facts;
    };

    QList<Candidate> m_all;
};

} // namespace

QString comparable(const QString &number, const CanonicalNumber &canonical)
{
    if (number == u"0"_s) {
        return u""_s;
    }
    const QString form = canonical(number);
    return form.isEmpty() ? number : form;
}

// The dial plan need not be known, which would tell.
bool isSameLocal(const QString &one, const QString &other)
{
    const bool ends
        = std::min(one.size(), other.size()) >= shortestEnd && (one.endsWith(other) || other.endsWith(one));
    return one.isEmpty() || other.isEmpty() || one == other || ends;
}

bool namesRemote(const Call &call)
{
    return call.remote && (call.direction == CallDirection::Incoming || !call.remote->isEmpty());
}

QList<std::optional<qsizetype>> match(const QList<BoxCall> &entries, const QList<StoredCall> &stored,
                                      const CanonicalNumber &canonical)
{
    Candidates candidates(stored, canonical);
    QList<std::optional<qsizetype>> found(entries.size());
    for (const Strictness strictness : {Strictness::Alike, Strictness::Possible}) {
        for (qsizetype index = 0; index < entries.size(); ++index) {
            if (!found[index]) {
                found[index] = candidates.take(factsOf(entries[index], canonical), strictness);
            }
        }
    }
    return found;
}

bool fits(const BoxCall &entry, const StoredCall &stored, const CanonicalNumber &canonical)
{
    return isSame(factsOf(entry, canonical), factsOf(stored, canonical), Strictness::Possible);
}

} // namespace Rufzeichen::CallListMatch
