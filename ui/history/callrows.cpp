// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callrows.h"

#include "ui/history/callcell.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace Rufzeichen {

namespace {

constexpr int atOnce = 2; // pieces of a query, in which nothing may be found: some hundredths of a second

QList<qint64> idsOf(const QList<StoredCall> &calls)
{
    QList<qint64> ids;
    std::transform(calls.cbegin(), calls.cend(), std::back_inserter(ids), [](auto &call) { return call.id; });
    return ids;
}

} // namespace

CallRows::CallRows(const CallReader &reader)
    : m_reader(reader)
    , m_pieces(reader)
{
}

bool CallRows::load(const CallQuery &query, const QSet<qint64> &runningIds, Extent extent)
{
    const Grouping grouping = groupingOf(query);
    auto running = std::optional(QList<StoredCall>());
    if (putsRunningFirst(query) && !runningIds.isEmpty()) {
        CallQuery runningOnes = query;
        runningOnes.only = runningIds.values();
        running = m_reader.calls(runningOnes, int(runningIds.size()));
        if (running) {
            running->removeIf(
                [](auto &call) { return call.call.phase == CallPhase::Ended; }); // told by another program
        }
    }
    CallQuery rest = query;
    rest.without = idsOf(running.value_or(QList<StoredCall>()));
    CallPieces pieces = grouping == Grouping::Days ? CallPieces(m_reader, rest) : CallPieces(m_reader);
    auto days = std::optional(QList<DayOfCalls>());
    const auto isEnough = [&](int read) { return read == atOnce || countOf(*days) >= pageSize; };
    for (int read = 0; days && !pieces.isAtEnd() && (extent == Extent::All || !isEnough(read)); ++read) {
        const auto more = daysOf(pieces);
        days = more ? std::optional(*days + *more) : std::nullopt;
    }
    const auto numbers = grouping == Grouping::Numbers ? m_reader.numbers(query) : QList<CallsOfNumber>();
    const auto ids = grouping == Grouping::Ids ? m_reader.ids(query) : QList<qint64>();
    if (!running || !days || !numbers || !ids) {
        return false;
    }
    m_query = query;
    m_rest = rest;
    m_running = *running;
    m_pieces = pieces;
    m_pages.clear();
    m_days = *days;
    m_numbers = *numbers;
    m_ids = *ids;
    number();
    return true;
}

std::optional<QList<DayOfCalls>> CallRows::readMore()
{
    return daysOf(m_pieces);
}

std::optional<QList<DayOfCalls>> CallRows::daysOf(CallPieces &pieces) const
{
    const std::optional<CallPieces::Piece> piece = pieces.next();
    return piece ? m_reader.days(piece->query, piece->way) : std::nullopt;
}

int CallRows::countOf(const QList<DayOfCalls> &days)
{
    return std::accumulate(days.cbegin(), days.cend(), 0, [](int sum, auto &day) { return sum + day.count; });
}

void CallRows::append(const QList<DayOfCalls> &days)
{
    m_days += days;
    number();
}

void CallRows::number()
{
    m_firstRows.clear();
    m_places.clear();
    m_count = int(m_running.size() + m_ids.size());
    const auto add = [this](int calls) {
        m_firstRows.append(m_count);
        m_count += calls;
    };
    for (const DayOfCalls &day : std::as_const(m_days)) {
        add(day.count);
    }
    for (const CallsOfNumber &number : std::as_const(m_numbers)) {
        m_places.insert(number.number, int(m_places.size()));
        add(number.count);
    }
}

CallRows::Grouping CallRows::groupingOf(const CallQuery &query)
{
    return query.sort == CallSort::Time    ? Grouping::Days
        : keepsNumbersTogether(query.sort) ? Grouping::Numbers
                                           : Grouping::Ids;
}

bool CallRows::putsRunningFirst(const CallQuery &query)
{
    return query.sort == CallSort::Time && query.order == Qt::DescendingOrder;
}

qsizetype CallRows::indexOfRunning(qint64 id) const
{
    const auto call
        = std::find_if(m_running.cbegin(), m_running.cend(), [id](auto &running) { return running.id == id; });
    return call == m_running.cend() ? -1 : call - m_running.cbegin();
}

std::optional<QList<qint64>> CallRows::ids() const
{
    const std::optional<QList<qint64>> others = m_reader.ids(m_rest);
    return others ? std::optional(idsOf(m_running) + *others) : std::nullopt;
}

qint64 CallRows::keyOf(qsizetype group) const
{
    return hasDays() ? m_days.at(group).day.toJulianDay() : m_numbers.at(group).number;
}

qsizetype CallRows::indexOf(qint64 key) const
{
    return hasDays() ? indexOfDay(QDate::fromJulianDay(key)) : m_places.value(key, -1);
}

QList<int> CallRows::firstRows() const
{
    return hasDays() ? m_firstRows : QList<int>();
}

const StoredCall *CallRows::at(int row)
{
    if (row < 0 || row >= m_count) {
        return nullptr;
    }
    if (row < m_running.size()) {
        return &m_running.at(row);
    }
    const Place place = placeOf(row);
    const Page *calls = page(place.page);
    return place.index < calls->size() ? &calls->at(place.index) : nullptr;
}

std::optional<qint64> CallRows::knownIdAt(int row) const
{
    if (row < 0 || row >= m_count) {
        return std::nullopt;
    }
    if (row < m_running.size()) {
        return m_running.at(row).id;
    }
    if (!m_ids.isEmpty()) {
        return m_ids.at(row);
    }
    const Place place = placeOf(row);
    const Page *calls = m_pages.object(place.page);
    return calls && place.index < calls->size() ? std::optional(calls->at(place.index).id) : std::nullopt;
}

CallRows::Place CallRows::placeOf(int row) const
{
    if (groupingOf(m_query) == Grouping::Ids) {
        return {.page = {0, row / pageSize}, .index = row % pageSize};
    }
    const auto next = std::upper_bound(m_firstRows.cbegin(), m_firstRows.cend(), row);
    const qsizetype group = next - m_firstRows.cbegin() - 1;
    const int offset = row - m_firstRows.at(group);
    return {.page = {keyOf(group), offset / pageSize}, .index = offset % pageSize};
}

int CallRows::firstRowOfPage(const PageKey &key) const
{
    return m_firstRows.value(indexOf(key.first)) + key.second * pageSize;
}

const CallRows::Page *CallRows::page(const PageKey &key)
{
    if (const Page *known = m_pages.object(key)) {
        return known;
    }
    const std::optional<Page> found = readPage(key);
    if (!found) {
        static const Page none; // is asked for again
        return &none;
    }
    auto *calls = new Page(*found);
    const int offset = key.second * pageSize;
    if (!m_ids.isEmpty() && calls->size() < std::min<qsizetype>(pageSize, m_ids.size() - offset)) {
        // Each id keeps its place, that of a call which has gone stays empty.
        Page placed;
        for (const qint64 id : m_ids.mid(offset, pageSize)) {
            const auto call
                = std::find_if(calls->cbegin(), calls->cend(), [id](auto &each) { return each.id == id; });
            placed.append(call == calls->cend() ? StoredCall() : *call);
        }
        *calls = placed;
    }
    m_pages.insert(key, calls, std::max(int(calls->size()), 1));
    return calls;
}

std::optional<CallRows::Page> CallRows::readPage(const PageKey &key) const
{
    const int offset = key.second * pageSize;
    switch (groupingOf(m_query)) {
    case Grouping::Days:
        return m_reader.callsOfDay(m_rest, QDate::fromJulianDay(key.first), offset, pageSize);
    case Grouping::Numbers:
        return m_reader.callsOfNumber(m_query, key.first, offset, pageSize);
    case Grouping::Ids:
        break;
    }
    return m_reader.calls(m_ids.mid(offset, pageSize));
}

std::optional<int> CallRows::knownRowOf(qint64 id) const
{
    if (const qsizetype running = indexOfRunning(id); running >= 0) {
        return int(running);
    }
    if (groupingOf(m_query) == Grouping::Ids) {
        const qsizetype row = m_ids.indexOf(id);
        return row < 0 ? std::nullopt : std::optional(int(row));
    }
    for (const PageKey &key : m_pages.keys()) {
        const Page &calls = *m_pages.object(key);
        const auto call = std::find_if(calls.cbegin(), calls.cend(), [id](auto &each) { return each.id == id; });
        if (call != calls.cend()) {
            return firstRowOfPage(key) + int(call - calls.cbegin());
        }
    }
    return std::nullopt;
}

std::optional<int> CallRows::rowOf(qint64 id)
{
    if (const std::optional<int> row = knownRowOf(id); row || groupingOf(m_query) == Grouping::Ids) {
        return row;
    }
    const std::optional<StoredCall> call = m_reader.call(id);
    if (!call) {
        return std::nullopt;
    }
    if (!hasDays()) {
        const std::optional<qint64> number = m_reader.numberOf(id);
        const qsizetype group = number ? indexOf(*number) : -1;
        return group < 0 ? std::nullopt : rowInGroup(group, *call);
    }
    if (const std::optional<BoxTime> time = beginning(call->call)) {
        const qsizetype day = indexOfDay(time->date());
        return day < 0 ? std::nullopt : rowInGroup(day, *call);
    }
    // Without a time of the box's it is among the calls of the day when it came, which only the history knows.
    const qsizetype row = ids().value_or(QList<qint64>()).indexOf(id);
    return row < 0 || row >= m_count ? std::nullopt : std::optional(int(row));
}

qsizetype CallRows::indexOfDay(QDate day) const
{
    const bool descending = m_query.order == Qt::DescendingOrder;
    const auto found = std::lower_bound(m_days.cbegin(), m_days.cend(), day, [descending](auto &each, QDate wanted) {
        return descending ? each.day > wanted : each.day < wanted;
    });
    return found != m_days.cend() && found->day == day ? found - m_days.cbegin() : -1;
}

// The calls of a group are in the order of time: of the hundreds of pages that a day may have few need to be read.
std::optional<int> CallRows::rowInGroup(qsizetype group, const StoredCall &call)
{
    const bool isDescending = !hasDays() || m_query.order == Qt::DescendingOrder;
    const auto isBefore = [isDescending](const StoredCall &one, const StoredCall &other) {
        const auto placeInTime = [](const StoredCall &each) { return std::pair(each.call.moment, each.id); };
        return isDescending ? placeInTime(one) > placeInTime(other) : placeInTime(one) < placeInTime(other);
    };
    const int count = hasDays() ? m_days.at(group).count : m_numbers.at(group).count;
    int number = 0;
    for (int after = (count + pageSize - 1) / pageSize; number + 1 < after;) {
        const int middle = number + (after - number) / 2;
        const Page *calls = page({keyOf(group), middle});
        (calls->isEmpty() || isBefore(call, calls->constFirst()) ? after : number) = middle;
    }
    const Page *calls = page({keyOf(group), number});
    const auto found
        = std::find_if(calls->cbegin(), calls->cend(), [&call](auto &each) { return each.id == call.id; });
    return found == calls->cend()
        ? std::nullopt
        : std::optional(m_firstRows.at(group) + number * pageSize + int(found - calls->cbegin()));
}

std::optional<DayOfCalls> CallRows::dayBeginningAt(int row) const
{
    const auto found = std::lower_bound(m_firstRows.cbegin(), m_firstRows.cend(), row);
    const bool begins = hasDays() && found != m_firstRows.cend() && *found == row;
    return begins ? std::optional(m_days.at(found - m_firstRows.cbegin())) : std::nullopt;
}

std::optional<qint64> CallRows::countNow(const CallQuery &query, QDate day) const
{
    if ((query.since && day < *query.since) || (query.until && day > *query.until)) {
        return 0;
    }
    CallQuery onThatDay = query;
    onThatDay.since = day;
    onThatDay.until = day;
    return m_reader.count(onThatDay);
}

RowChange CallRows::probe(const StoredCall &call, Runs runs)
{
    if (call.id == 0) {
        return {}; // waits to be written
    }
    const std::optional<int> known = knownRowOf(call.id);
    if (!hasDays()) {
        // What a call that has ended is sorted by may be new.
        const bool ended = call.call.phase == CallPhase::Ended;
        return known && !ended ? RowChange {.kind = RowChange::Kind::Changed, .row = *known}
                               : RowChange {.kind = RowChange::Kind::Unclear};
    }
    const std::optional<BoxTime> time = beginning(call.call);
    if (!time || !isComplete()) {
        return {.kind = RowChange::Kind::Unclear};
    }
    if (putsRunningFirst(m_query) && (runs == Runs::Now || indexOfRunning(call.id) >= 0)) {
        return probeRunning(call, runs);
    }
    const qsizetype day = indexOfDay(time->date());
    const int before = day < 0 ? 0 : m_days.at(day).count;
    const std::optional<qint64> now = countNow(m_rest, time->date());
    if (now == before) {
        return known ? RowChange {.kind = RowChange::Kind::Changed, .row = *known} : RowChange {};
    }
    return now == before + 1 && !known ? probeNew(call, time->date(), int(*now))
                                       : RowChange {.kind = RowChange::Kind::Unclear};
}

RowChange CallRows::probeRunning(const StoredCall &call, Runs runs)
{
    const qsizetype known = indexOfRunning(call.id);
    if (runs == Runs::Now) {
        CallQuery thatOne = m_query;
        thatOne.only = {call.id};
        const bool isWanted = m_reader.count(thatOne) == 1;
        if (known >= 0 && isWanted) {
            return {.kind = RowChange::Kind::Changed, .row = int(known)};
        }
        const bool isElsewhere = known >= 0 || knownRowOf(call.id);
        return {.kind = isElsewhere ? RowChange::Kind::Unclear
                    : isWanted      ? RowChange::Kind::Inserted
                                    : RowChange::Kind::None};
    }
    // It stays in its row if its day comes next, and it in that day. Else all rows are read again.
    CallQuery rest = m_rest;
    rest.without.removeOne(call.id);
    const QDate day = beginning(call.call).value_or(BoxTime()).date();
    const qsizetype index = indexOfDay(day);
    const int before = index < 0 ? 0 : m_days.at(index).count;
    const bool staysHere = known == m_running.size() - 1 && countNow(rest, day) == before + 1
        && isAtEnd(rest, call.id, day, before + 1);
    return {.kind = staysHere ? RowChange::Kind::Ended : RowChange::Kind::Unclear, .row = int(known)};
}

// Only where calls usually come: at the newest end.
RowChange CallRows::probeNew(const StoredCall &call, QDate day, int countOfDay)
{
    if (!isAtEnd(m_rest, call.id, day, countOfDay)) {
        return {.kind = RowChange::Kind::Unclear};
    }
    const bool descending = m_query.order == Qt::DescendingOrder;
    return {.kind = RowChange::Kind::Inserted, .row = descending ? runningCount() : m_count};
}

/** Whether a call of @p day, which has so many then, is the newest of those that @p query asks for. */
bool CallRows::isAtEnd(const CallQuery &query, qint64 id, QDate day, int countOfDay) const
{
    const bool descending = query.order == Qt::DescendingOrder;
    const QDate newest = m_days.isEmpty() ? day : (descending ? m_days.first() : m_days.last()).day;
    const auto atEnd
        = day < newest ? std::nullopt : m_reader.callsOfDay(query, day, descending ? 0 : countOfDay - 1, 1);
    return atEnd && !atEnd->isEmpty() && atEnd->first().id == id;
}

void CallRows::apply(const RowChange &change, const StoredCall &call, Runs runs)
{
    switch (change.kind) {
    case RowChange::Kind::Changed:
        if (change.row < m_running.size()) {
            m_running[change.row] = call;
        } else if (Page *calls = m_pages.object(placeOf(change.row).page)) {
            if (const int index = placeOf(change.row).index; index < calls->size()) {
                (*calls)[index] = call;
            }
        }
        break;
    case RowChange::Kind::Inserted:
        if (putsRunningFirst(m_query) && runs == Runs::Now) {
            setRunning(QList<StoredCall> {call} + m_running);
            number();
        } else {
            count(call);
        }
        break;
    case RowChange::Kind::Ended:
        setRunning(m_running.first(change.row));
        count(call);
        break;
    case RowChange::Kind::None:
    case RowChange::Kind::Unclear:
        break;
    }
}

void CallRows::setRunning(const QList<StoredCall> &calls)
{
    m_running = calls;
    m_rest.without = idsOf(calls);
}

/** Among those of its day, which is the newest. */
void CallRows::count(const StoredCall &call)
{
    const QDate day = beginning(call.call).value_or(BoxTime()).date();
    const bool descending = m_query.order == Qt::DescendingOrder;
    if (m_days.isEmpty() || (descending ? m_days.first() : m_days.last()).day != day) {
        m_days.insert(descending ? 0 : m_days.size(), {.day = day, .count = 0});
    }
    DayOfCalls &grown = descending ? m_days.first() : m_days.last();
    for (int number = 0; number * pageSize <= grown.count; ++number) {
        m_pages.remove({day.toJulianDay(), number});
    }
    ++grown.count;
    number();
}

} // namespace Rufzeichen
