// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfiles/listedcall.h"
#include "core/callfiles/tablerecords.h"

#include <array>
#include <optional>

namespace Rufzeichen {

/**
 * A table with calls that the box or another program has written: its "save" of the call list in all languages and
 * versions, and what JFritz and jAnrufmonitor export. The words of the first row tell what stands where.
 */
class CallTable
{
public:
    /** By the row with the heads; nothing if these are not those of calls. */
    [[nodiscard]] static std::optional<CallTable> ofHeads(const TableRow &heads);

    /** A list of jAnrufmonitor without heads: time, country, area and number. By its first row. */
    [[nodiscard]] static std::optional<CallTable> ofFirstCall(const TableRow &row);

    /** What becomes of a row. */
    enum class Reading {
        Call,
        Running, ///< a call that has not ended, and comes again
        Unreadable,
    };

    struct Result {
        Reading reading = Reading::Unreadable;
        ListedCall call {};
    };

    [[nodiscard]] Result read(const TableRow &row) const;

private:
    enum class Column : quint8 {
        Type,
        Date,
        Time,
        Name,
        Number,
        Device,
        Own,
        Duration,
        Country, ///< its code
        Area, ///< its code
    };
    static constexpr int columns = 10;

    /** What the numbers of the first column mean. */
    enum class Types : quint8 {
        Older, ///< 3 went out
        Newer, ///< 3 was rejected, 4 went out
        Either, ///< the other columns tell
        Mailed, ///< of a mail of old boxes, which counts otherwise
    };

    CallTable();
    [[nodiscard]] static std::optional<Column> columnOf(const QString &head, const CallTable &before);
    [[nodiscard]] qsizetype place(Column column) const { return m_places[static_cast<size_t>(column)]; }
    void setPlace(Column column, qsizetype place) { m_places[static_cast<size_t>(column)] = place; }
    void setWidth(const TableRow &first);
    [[nodiscard]] bool has(Column column) const { return place(column) >= 0; }
    [[nodiscard]] QString text(const TableRow &row, Column column) const;
    [[nodiscard]] TableRow withoutExtraCells(const TableRow &row) const;
    [[nodiscard]] std::optional<BoxCallType> type(const TableRow &row) const;
    [[nodiscard]] std::optional<BoxCallType> numberedType(const TableRow &row, int number) const;
    [[nodiscard]] std::optional<ListedTime> time(const TableRow &row) const;

    std::array<qsizetype, columns> m_places; // negative: there is none
    qsizetype m_width = 0; // cells of a row
    qsizetype m_fewest = 0; // of them; a row with less is cut off
    Types m_types = Types::Either;
};

} // namespace Rufzeichen
