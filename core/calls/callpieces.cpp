// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callpieces.h"

namespace Rufzeichen {

namespace {

// Calls that are looked at: the first piece is there at once, the later ones hold up no key.
constexpr int firstPiece = 10'000;
constexpr int laterPiece = 60'000;

} // namespace

CallPieces::CallPieces(const CallReader &reader)
    : m_reader(&reader)
{
}

CallPieces::CallPieces(const CallReader &reader, const CallQuery &query)
    : m_reader(&reader)
    , m_rest(query)
    , m_calls(firstPiece)
    , m_isAtEnd(false)
{
}

std::optional<CallPieces::Piece> CallPieces::next()
{
    if (!m_isNarrow) {
        m_isNarrow = m_reader->fitsFewNumbers(m_rest);
    }
    if (*m_isNarrow) {
        m_isAtEnd = true;
        return Piece {.query = m_rest, .way = CallReader::Way::ByNumber};
    }
    const std::optional<QDate> last = m_reader->dayOfCall(m_rest, m_calls);
    if (!last) {
        return std::nullopt;
    }
    Piece piece {.query = m_rest, .way = CallReader::Way::AlongTime};
    m_calls = laterPiece;
    m_isAtEnd = !last->isValid();
    if (!m_isAtEnd && m_rest.order == Qt::DescendingOrder) {
        piece.query.since = *last;
        m_rest.until = last->addDays(-1);
    } else if (!m_isAtEnd) {
        piece.query.until = *last;
        m_rest.since = last->addDays(1);
    }
    return piece;
}

} // namespace Rufzeichen
