// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callrows.h"

#include "ui/history/callcell.h"

#include <algorithm>
#include <numeric>

namespace Rufzeichen {

namespace {

constexpr int atOnce = 2; // pieces of a query, in which nothing may be found: some hundredths of a second

} // namespace

CallRows::CallRows(const CallReader &reader)
    : m_reader(reader)
    , m_pieces(reader)
{
}

bool CallRows::load(const CallQuery &query, Extent extent)
{
    const Grouping grouping = groupingOf(query);
    CallPieces pieces = grouping == Grouping::Days ? CallPieces(m_reader, query) : CallPieces(m_reader);
    auto days = std::optional(QList<DayOfCalls>());
    const auto isEnough = [&](int read) { return read == atOnce || countOf(*days) >= pageSize; };
    for (int read = 0; days && !pieces.isAtEnd() && (extent == Extent::All || !isEnough(read)); ++read) {
        const auto more = daysOf(pieces);
        days = more ? std::optional(*days + *more) : std::nullopt;
    }
    const auto numbers = grouping == Grouping::Numbers ? m_reader.numbers(query) : QList<CallsOfNumber>();
    const auto ids = grouping == Grouping::Ids ? m_reader.ids(query) : QList<qint64>();
    if (!days || !numbers || !ids) {
        return false;
    }
    m_query = query;
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
    m_count = int(m_ids.size());
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

qint64 CallRows::keyOf(qsizetype group) const
{
    return hasDays() ? m_days.at(group).day.toJulianDay() : m_numbers.at(group).number;
}

qsizetype CallRows::indexOf(qint64 key) const
{
    return hasDays() ? indexOfDay(QDate::fromJulianDay(key)) : m_places.value(key, -1);
}

const QList<int> &CallRows::firstRows() const
{
    static const QList<int> none;
    return hasDays() ? m_firstRows : none;
}

const StoredCall *CallRows::at(int row)
{
    if (row < 0 || row >= m_count) {
        return nullptr;
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
        return m_reader.callsOfDay(m_query, QDate::fromJulianDay(key.first), offset, pageSize);
    case Grouping::Numbers:
        return m_reader.callsOfNumber(m_query, key.first, offset, pageSize);
    case Grouping::Ids:
        break;
    }
    return m_reader.calls(m_ids.mid(offset, pageSize));
}

std::optional<int> CallRows::knownRowOf(qint64 id) const
{
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
    if (!hasDays()) {
        const std::optional<qint64> number = m_reader.numberOf(id);
        const qsizetype group = number ? indexOf(*number) : -1;
        return group < 0 ? std::nullopt : rowInGroup(group, id);
    }
    const std::optional<StoredCall> call = m_reader.call(id);
    if (!call) {
        return std::nullopt;
    }
    if (const std::optional<BoxTime> time = beginning(call->call)) {
        const qsizetype day = indexOfDay(time->date());
        return day < 0 ? std::nullopt : rowInGroup(day, id);
    }
    // Without a time of the box's it is among the calls of the day when it came, which only the history knows.
    const qsizetype row = m_reader.ids(m_query).value_or(QList<qint64>()).indexOf(id);
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

std::optional<int> CallRows::rowInGroup(qsizetype group, qint64 id)
{
    const int count = hasDays() ? m_days.at(group).count : m_numbers.at(group).count;
    for (int number = 0; number * pageSize < count; ++number) {
        const Page *calls = page({keyOf(group), number});
        const auto call = std::find_if(calls->cbegin(), calls->cend(), [id](auto &each) { return each.id == id; });
        if (call != calls->cend()) {
            return m_firstRows.at(group) + number * pageSize + int(call - calls->cbegin());
        }
    }
    return std::nullopt;
}

std::optional<DayOfCalls> CallRows::dayBeginningAt(int row) const
{
    const auto found = std::lower_bound(m_firstRows.cbegin(), m_firstRows.cend(), row);
    const bool begins = hasDays() && found != m_firstRows.cend() && *found == row;
    return begins ? std::optional(m_days.at(found - m_firstRows.cbegin())) : std::nullopt;
}

std::optional<qint64> CallRows::countNow(QDate day) const
{
    if ((m_query.since && day < *m_query.since) || (m_query.until && day > *m_query.until)) {
        return 0;
    }
    CallQuery onThatDay = m_query;
    onThatDay.since = day;
    onThatDay.until = day;
    return m_reader.count(onThatDay);
}

RowChange CallRows::probe(const StoredCall &call)
{
    if (call.id == 0) {
        return {}; // waits to be written
    }
    const std::optional<int> known = knownRowOf(call.id);
    if (!hasDays()) {
        // What a call that has ended is sorted by may be new.
        const bool runs = call.call.phase != CallPhase::Ended;
        return known && runs ? RowChange {.kind = RowChange::Kind::Changed, .row = *known}
                             : RowChange {.kind = RowChange::Kind::Unclear};
    }
    const std::optional<BoxTime> time = beginning(call.call);
    if (!time || !isComplete()) {
        return {.kind = RowChange::Kind::Unclear};
    }
    const qsizetype day = indexOfDay(time->date());
    const int before = day < 0 ? 0 : m_days.at(day).count;
    const std::optional<qint64> now = countNow(time->date());
    if (now == before) {
        return known ? RowChange {.kind = RowChange::Kind::Changed, .row = *known} : RowChange {};
    }
    return now == before + 1 && !known ? probeNew(call, time->date(), int(*now))
                                       : RowChange {.kind = RowChange::Kind::Unclear};
}

// Only where calls usually come: at the newest end.
RowChange CallRows::probeNew(const StoredCall &call, QDate day, int countOfDay)
{
    const bool descending = m_query.order == Qt::DescendingOrder;
    const QDate newest = m_days.isEmpty() ? day : (descending ? m_days.first() : m_days.last()).day;
    if (day < newest) {
        return {.kind = RowChange::Kind::Unclear};
    }
    const auto atEnd = m_reader.callsOfDay(m_query, day, descending ? 0 : countOfDay - 1, 1);
    if (!atEnd || atEnd->isEmpty() || atEnd->first().id != call.id) {
        return {.kind = RowChange::Kind::Unclear};
    }
    return {.kind = RowChange::Kind::Inserted, .row = descending ? 0 : m_count};
}

void CallRows::apply(const RowChange &change, const StoredCall &call)
{
    if (change.kind == RowChange::Kind::Changed) {
        const Place place = placeOf(change.row);
        if (Page *calls = m_pages.object(place.page); calls && place.index < calls->size()) {
            (*calls)[place.index] = call;
        }
    } else if (change.kind == RowChange::Kind::Inserted) {
        insert(call);
    }
}

void CallRows::insert(const StoredCall &call)
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
