// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callreader.h"

#include <optional>

namespace Rufzeichen {

/**
 * Cuts a query into some for fewer days, in its order. What the first ones find can be shown before all calls were
 * looked at, and whoever asks for something else meanwhile drops the others. Queries that few numbers fit stay whole.
 */
class CallPieces
{
public:
    /** For a query that is done. @p reader must outlive this. */
    explicit CallPieces(const CallReader &reader);

    CallPieces(const CallReader &reader, const CallQuery &query);

    struct Piece {
        CallQuery query;
        CallReader::Way way = CallReader::Way::ByNumber; ///< that is the faster one
    };

    /** The next piece; nothing if the history could not be read. */
    [[nodiscard]] std::optional<Piece> next();

    /** Whether there is none any more. */
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }

private:
    const CallReader *m_reader; // never null: a pointer, so that other pieces can replace these
    CallQuery m_rest; // what is not in a piece yet
    std::optional<bool> m_isNarrow; // not known yet
    int m_calls = 0; // that the next piece looks at
    bool m_isAtEnd = true;
};

} // namespace Rufzeichen
