// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <functional>

namespace Rufzeichen {

/** A cell of a table. */
struct TableCell {
    QString text {};
    bool isQuoted = false; ///< so it is there, also where it is empty

    bool operator==(const TableCell &) const = default;
};

/** The cells of one row; none where it can't be read. */
using TableRow = QList<TableCell>;

/**
 * Reads a table after RFC 4180, piece by piece, with any separator and any end of lines. Each row is UTF-8, or
 * Windows-1252 where it is not. Needs memory for one row of the longest that there are. A row with a quote that is
 * never closed, or that is too long, costs one line. Empty lines are left out.
 */
class TableRecords
{
public:
    /** Of a row, in bytes. */
    static constexpr qsizetype longestRow = 1 << 14;
    static constexpr qsizetype mostCells = 100;

    using Sink = std::function<void(const TableRow &)>;

    explicit TableRecords(char separator)
        : m_separator(separator)
    {
    }

    /** The next bytes of the file. */
    void feed(QByteArrayView bytes, const Sink &sink);

    /** The end of the file. */
    void finish(const Sink &sink);

private:
    void take(qsizetype enough, const Sink &sink);

    const char m_separator;
    QByteArray m_bytes; // that are not read so far
    bool m_isSkipping = false; // until the line ends
};

} // namespace Rufzeichen
