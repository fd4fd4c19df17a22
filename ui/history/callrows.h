// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callpieces.h"
#include "core/calls/callreader.h"

#include <QCache>
#include <QHash>
#include <QList>
#include <QSet>
#include <optional>
#include <utility>

namespace Rufzeichen {

/** What a changed call does to the rows. */
struct RowChange {
    enum class Kind {
        None, ///< it has no row
        Changed, ///< the call in this row is another
        Inserted, ///< a row is to be put in here
        Ended, ///< the call in this row runs no more, and belongs to its day
        Unclear, ///< only load() helps
    };

    Kind kind = Kind::None;
    int row = 0;
};

/**
 * The calls of a query as numbered rows, read in pages when asked for; keeps those in memory that were used last.
 * Where the latest calls come first, those that run come before all others.
 */
class CallRows
{
public:
    static constexpr int pageSize = 64;
    static constexpr int mostCalls = 4096;

    /** @p reader must outlive this. */
    explicit CallRows(const CallReader &reader);

    /** How many of the rows to read. */
    enum class Extent {
        All,
        Beginning, ///< those that are found at once; readMore() finds the others
    };

    /** Reads the rows again. False, and nothing has changed, if the history could not be read. */
    [[nodiscard]] bool load(const CallQuery &query, const QSet<qint64> &running, Extent extent = Extent::All);

    /** Whether all rows are there. */
    [[nodiscard]] bool isComplete() const { return m_pieces.isAtEnd(); }

    /** Looks for more rows, for append(); nothing if the history could not be read. */
    [[nodiscard]] std::optional<QList<DayOfCalls>> readMore();

    [[nodiscard]] static int countOf(const QList<DayOfCalls> &days);

    /** Adds rows at the end. */
    void append(const QList<DayOfCalls> &days);

    [[nodiscard]] const CallQuery &query() const { return m_query; }
    [[nodiscard]] int count() const { return m_count; }

    /** How many rows, from the first one on, have calls that run. */
    [[nodiscard]] int runningCount() const { return int(m_running.size()); }

    /** The ids of all rows, read anew; nothing if the history could not be read. */
    [[nodiscard]] std::optional<QList<qint64>> ids() const;

    /** The call in @p row; null if it was removed or can't be read. Valid until the next function is called. */
    [[nodiscard]] const StoredCall *at(int row);

    /** The id of the call in @p row if that is in memory. */
    [[nodiscard]] std::optional<qint64> knownIdAt(int row) const;

    /** The row of a call that is in memory. */
    [[nodiscard]] std::optional<int> knownRowOf(qint64 id) const;

    /** The row of a call; nothing if it does not belong to the query. */
    [[nodiscard]] std::optional<int> rowOf(qint64 id);

    /** The day that begins with @p row. */
    [[nodiscard]] std::optional<DayOfCalls> dayBeginningAt(int row) const;

    /** The rows that a day begins with, ascending; none where the order has no days. */
    [[nodiscard]] QList<int> firstRows() const;

    /** Whether a call is on now. That some were never told of as ended is no reason to think so. */
    enum class Runs {
        Now,
        NoMore,
    };

    /** What a call that is new or has changed does to the rows. Changes nothing yet. */
    [[nodiscard]] RowChange probe(const StoredCall &call, Runs runs);

    /** Does to the rows what probe() said. */
    void apply(const RowChange &change, const StoredCall &call, Runs runs);

private:
    /** What calls are counted and read by. */
    enum class Grouping {
        Days, ///< ordered by time
        Numbers, ///< ordered by what a number has: its calls stand together
        Ids, ///< ordered by anything else: the id of each call is known
    };

    using PageKey = std::pair<qint64, int>; // Julian day or number, 0 where calls have ids; count of the page in it
    using Page = QList<StoredCall>;

    struct Place {
        PageKey page;
        int index = 0; ///< in the page
    };

    [[nodiscard]] std::optional<QList<DayOfCalls>> daysOf(CallPieces &pieces) const;
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int firstRowOfPage(const PageKey &key) const;
    [[nodiscard]] const Page *page(const PageKey &key);
    [[nodiscard]] qsizetype indexOfDay(QDate day) const;
    [[nodiscard]] std::optional<int> rowInGroup(qsizetype group, const StoredCall &call);
    [[nodiscard]] static Grouping groupingOf(const CallQuery &query);
    [[nodiscard]] bool hasDays() const { return groupingOf(m_query) == Grouping::Days; }
    [[nodiscard]] static bool putsRunningFirst(const CallQuery &query);
    [[nodiscard]] qsizetype indexOfRunning(qint64 id) const;
    [[nodiscard]] qint64 keyOf(qsizetype group) const;
    [[nodiscard]] qsizetype indexOf(qint64 key) const;
    [[nodiscard]] std::optional<Page> readPage(const PageKey &key) const;
    [[nodiscard]] std::optional<qint64> countNow(const CallQuery &query, QDate day) const;
    [[nodiscard]] RowChange probeRunning(const StoredCall &call, Runs runs);
    [[nodiscard]] RowChange probeNew(const StoredCall &call, QDate day, int countOfDay);
    [[nodiscard]] bool isAtEnd(const CallQuery &query, qint64 id, QDate day, int countOfDay) const;
    void count(const StoredCall &call);
    void setRunning(const QList<StoredCall> &calls);
    void number();

    const CallReader &m_reader;
    CallPieces m_pieces; // that were not read yet
    CallQuery m_query;
    QList<StoredCall> m_running; // the latest first
    CallQuery m_rest; // without those
    int m_count = 0;
    QList<DayOfCalls> m_days; // in the order of the rows, as are the others
    QList<CallsOfNumber> m_numbers;
    QHash<qint64, int> m_places; // in m_numbers
    QList<int> m_firstRows; // of m_days, or m_numbers
    QList<qint64> m_ids;
    QCache<PageKey, Page> m_pages {mostCalls};
};

} // namespace Rufzeichen
