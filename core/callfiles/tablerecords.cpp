// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/tablerecords.h"

#include "core/phonebook/untrustedtext.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

qsizetype lineEnd(QByteArrayView bytes)
{
    return std::find_if(bytes.begin(), bytes.end(), isLineEnd) - bytes.begin();
}

QString textOf(QByteArrayView bytes)
{
    return decodedText(bytes, '\n');
}

/** Reads the row at the beginning of some bytes. */
class RowScan
{
public:
    enum class State {
        Whole,
        Unfinished, ///< more bytes are needed
        Broken, ///< it is no row
    };

    RowScan(QByteArrayView bytes, char separator)
        : m_bytes(bytes)
        , m_separator(separator)
    {
        do {
            readCell();
        } while (m_state == State::Whole && m_cells.size() < TableRecords::mostCells && skipSeparator());
        if (m_state == State::Whole && m_at < m_bytes.size() && !isLineEnd(m_bytes[m_at])) {
            m_state = State::Broken; // too many cells
        }
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qsizetype size() const { return m_at; }
    [[nodiscard]] const TableRow &cells() const { return m_cells; }

private:
    [[nodiscard]] bool isCellEnd(qsizetype at) const
    {
        return at == m_bytes.size() || m_bytes[at] == m_separator || isLineEnd(m_bytes[at]);
    }

    bool skipSeparator()
    {
        const bool isThere = m_at < m_bytes.size() && m_bytes[m_at] == m_separator;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    void readCell()
    {
        if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
            readQuoted();
            return;
        }
        const qsizetype from = m_at;
        while (!isCellEnd(m_at)) {
            ++m_at;
        }
        m_cells.append({.text = textOf(m_bytes.sliced(from, m_at - from))});
    }

    void readQuoted()
    {
        QByteArray content;
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            if (m_bytes[m_at] == '"' && ++m_at < m_bytes.size() && m_bytes[m_at] != '"') {
                break;
            }
            if (m_at == m_bytes.size()) { // the last byte is a quote
                m_cells.append({.text = textOf(content), .isQuoted = true});
                return;
            }
            content += m_bytes[m_at];
        }
        if (m_at >= m_bytes.size()) {
            m_state = State::Unfinished;
        } else if (!isCellEnd(m_at)) {
            m_state = State::Broken;
        } else {
            m_cells.append({.text = textOf(content), .isQuoted = true});
        }
    }

    const QByteArrayView m_bytes;
    const char m_separator;
    qsizetype m_at = 0;
    State m_state = State::Whole;
    TableRow m_cells;
};

} // namespace

void TableRecords::feed(QByteArrayView bytes, const Sink &sink)
{
    // In pieces of the longest row, so that never much more than one is kept.
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(std::min(bytes.size(), longestRow));
        bytes = bytes.sliced(piece.size());
        m_bytes += piece;
        take(longestRow, sink);
    }
}

void TableRecords::finish(const Sink &sink)
{
    take(0, sink);
    m_bytes.clear();
    m_isSkipping = false;
}

// Reads rows until no more than @p enough bytes are left: among these the last row may lack its end.
void TableRecords::take(qsizetype enough, const Sink &sink)
{
    qsizetype at = 0;
    while (at < m_bytes.size()) {
        const QByteArrayView rest = QByteArrayView(m_bytes).sliced(at);
        if (isLineEnd(rest.front())) {
            m_isSkipping = false;
            ++at;
            continue;
        }
        if (m_isSkipping) {
            at += lineEnd(rest);
            continue;
        }
        if (rest.size() <= enough) {
            break;
        }
        const RowScan row(rest.first(std::min(rest.size(), longestRow)), m_separator);
        const bool isCut = row.size() == longestRow && rest.size() > longestRow && !isLineEnd(rest[longestRow]);
        if (row.state() == RowScan::State::Whole && !isCut) {
            sink(row.cells());
            at += row.size();
        } else {
            sink({});
            m_isSkipping = true;
        }
    }
    m_bytes.remove(0, at);
}

} // namespace Rufzeichen
