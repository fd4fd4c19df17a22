// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhalves.h"

#include "core/calls/calltransition.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <chrono>
#include <limits>
#include <utility>

namespace Rufzeichen {

namespace {

using Halves = QList<CallHalf>;

constexpr qint64 worst = std::numeric_limits<qint64>::max();

bool isBegin(const CallMonitorLine &line)
{
    return line.event == CallMonitorEvent::Ring || line.event == CallMonitorEvent::Call;
}

bool isBefore(const CallMonitorLine &one, const CallMonitorLine &other)
{
    const auto place = [](const CallMonitorLine &line) {
        return line.event == CallMonitorEvent::Disconnect ? 2 : line.event == CallMonitorEvent::Connect ? 1 : 0;
    };
    return one.moment != other.moment ? one.moment < other.moment : place(one) < place(other);
}

bool startsBefore(const CallHalf &one, const CallHalf &other)
{
    return isBefore(one.lines.constFirst(), other.lines.constFirst());
}

CallHalf together(const CallHalf &one, const CallHalf &other)
{
    CallHalf whole {.lines = one.lines, .isNew = one.isNew || other.isNew};
    for (const CallMonitorLine &line : other.lines) {
        const bool isThere = std::any_of(one.lines.cbegin(), one.lines.cend(),
                                         [&line](const CallMonitorLine &each) { return each.raw == line.raw; });
        if (!isThere) {
            whole.lines.append(line);
        }
    }
    std::stable_sort(whole.lines.begin(), whole.lines.end(), isBefore);
    return whole;
}

// How far the box's figure is from the time between these two; much more where the clock must have been set
// meanwhile. Nothing where they can't be of one call.
qint64 distance(const CallMonitorLine &connect, const CallMonitorLine &end)
{
    constexpr qint64 tolerance = 5; // seconds
    constexpr qint64 setClock = 1000;
    if (!end.duration || !connect.time || !end.time || connect.moment > end.moment) {
        return worst;
    }
    const qint64 stamped = secondsBetween(*connect.time, *end.time);
    for (const qint64 change : {0, 3600, -3600, 1800, -1800}) {
        const qint64 off = std::abs(stamped - change - *end.duration);
        if (off <= tolerance) {
            return off + (change == 0 ? 0 : setClock);
        }
    }
    const qint64 placed = secondsBetween(*connect.moment, *end.moment);
    const bool hasLearnedTheTime = !canBeTrue(*connect.time) && canBeTrue(*end.time);
    return hasLearnedTheTime && placed + tolerance >= *end.duration ? 2 * setClock + placed : worst;
}

// Whether @p line is what became of the ring in @p half.
bool endsRinging(const CallHalf &half, const CallMonitorLine &line)
{
    const CallMonitorLine &ring = half.lines.constFirst();
    if (!half.hasBegin() || half.connect() != nullptr || half.hasEnd() || !ring.moment || !line.moment
        || *line.moment < *ring.moment) {
        return false;
    }
    const std::chrono::seconds rang(secondsBetween(*ring.moment, *line.moment));
    if (line.event == CallMonitorEvent::Disconnect) {
        return line.duration == 0 && rang <= longestRinging;
    }
    const QString number = line.remote.value_or(QString());
    const bool isSame = !number.isEmpty() && number == ring.remote;
    return rang <= (isSame ? ringingTimeout : longestRinging)
        && !CallParty(number).contradicts(CallParty(ring.remote.value_or(QString())));
}

// Takes the halves that have the same line for one.
Halves withoutOverlap(const Halves &halves)
{
    Halves found;
    QHash<QByteArray, qsizetype> placeOf;
    for (const CallHalf &half : halves) {
        CallHalf whole = half;
        for (const CallMonitorLine &line : half.lines) {
            const qsizetype place = placeOf.value(line.raw, -1);
            if (place >= 0 && !found.at(place).lines.isEmpty()) {
                whole = together(std::exchange(found[place], {}), whole);
            }
        }
        for (const CallMonitorLine &line : std::as_const(whole.lines)) {
            placeOf.insert(line.raw, found.size());
        }
        found.append(whole);
    }
    found.removeIf([](const CallHalf &half) { return half.lines.isEmpty(); });
    return found;
}

// Each of the halves that @p isRest is put to the one that comes before it and is nearest.
template <typename IsRest, typename Distance> void attach(Halves &halves, IsRest isRest, Distance distanceTo)
{
    for (qsizetype rest = 0; rest < halves.size(); ++rest) {
        if (!isRest(halves.at(rest))) {
            continue;
        }
        qsizetype nearest = -1;
        qint64 least = worst;
        for (qsizetype each = 0; each < halves.size(); ++each) {
            const qint64 far = each == rest ? worst : distanceTo(halves.at(each), halves.at(rest));
            if (far < worst && far <= least) { // of equals the latest
                nearest = each;
                least = far;
            }
        }
        if (nearest >= 0) {
            halves[nearest] = together(halves.at(nearest), halves.at(rest));
            halves.remove(rest);
            --rest;
        }
    }
}

// Of one connection id, in the order of time.
Halves joinOfOneId(Halves halves)
{
    const auto sinceRing = [](const CallHalf &half, const CallMonitorLine &line) {
        return endsRinging(half, line) ? secondsBetween(*half.lines.constFirst().moment, *line.moment) : worst;
    };
    attach(
        halves, [](const CallHalf &half) { return half.lines.constFirst().event == CallMonitorEvent::Connect; },
        [&sinceRing](const CallHalf &half, const CallHalf &rest) {
            return sinceRing(half, rest.lines.constFirst());
        });
    // An end that its own CONNECT doesn't explain is one after a call was passed on.
    const auto isEnd = [](const CallHalf &half) {
        return half.hasEnd() && !half.hasBegin()
            && (half.connect() == nullptr || distance(*half.connect(), half.lines.constLast()) == worst);
    };
    attach(halves, isEnd, [](const CallHalf &half, const CallHalf &rest) {
        return half.connect() != nullptr && !half.hasEnd() ? distance(*half.connect(), rest.lines.constLast())
                                                           : worst;
    });
    attach(
        halves, [](const CallHalf &half) { return half.lines.constFirst().event == CallMonitorEvent::Disconnect; },
        [&sinceRing](const CallHalf &half, const CallHalf &rest) { return sinceRing(half, rest.lines.constLast()); });
    return halves;
}

} // namespace

std::optional<CallHalf> CallHalf::of(const Fragment &fragment)
{
    CallHalf half;
    LineTimes times;
    for (const QByteArray &bytes : fragment.lines.split('\n')) {
        CallMonitorLine line = CallMonitorLine::parse(bytes);
        line.moment = half.lines.isEmpty() ? times.byArrival(fragment.moment) : times.byOrder(line.time);
        half.lines.append(line);
    }
    const auto id = half.lines.constFirst().id;
    const bool isWhole = std::all_of(half.lines.cbegin(), half.lines.cend(),
                                     [id](const CallMonitorLine &line) { return line.id && line.id == id; });
    return isWhole ? std::optional(half) : std::nullopt;
}

std::optional<Fragment> CallHalf::fragment() const
{
    if (!lines.constFirst().moment) {
        return std::nullopt;
    }
    Fragment fragment {.kind = hasEnd() ? Fragment::Kind::End : Fragment::Kind::Begin,
                       .moment = *lines.constFirst().moment,
                       .lines = {}};
    for (const CallMonitorLine &line : lines) {
        fragment.lines += (fragment.lines.isEmpty() ? QByteArray() : QByteArray("\n")) + line.raw;
    }
    return fragment;
}

bool CallHalf::hasBegin() const
{
    return isBegin(lines.constFirst());
}

const CallMonitorLine *CallHalf::connect() const
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [](const CallMonitorLine &line) {
        return line.event == CallMonitorEvent::Connect;
    });
    return found == lines.cend() ? nullptr : &*found;
}

bool CallHalf::hasOneOf(const QSet<QByteArray> &rawLines) const
{
    return std::any_of(lines.cbegin(), lines.cend(),
                       [&rawLines](const CallMonitorLine &line) { return rawLines.contains(line.raw); });
}

QList<CallHalf> joinHalves(const QList<CallHalf> &halves)
{
    QHash<int, Halves> ofId;
    QList<CallHalf> joined;
    for (const CallHalf &half : withoutOverlap(halves)) {
        const bool canBeCompared = half.lines.constFirst().moment && half.lines.constFirst().id;
        (canBeCompared ? ofId[*half.lines.constFirst().id] : joined).append(half);
    }
    for (Halves &each : ofId) {
        std::stable_sort(each.begin(), each.end(), startsBefore);
        joined += joinOfOneId(each);
    }
    std::stable_sort(joined.begin(), joined.end(), startsBefore);
    return joined;
}

} // namespace Rufzeichen
