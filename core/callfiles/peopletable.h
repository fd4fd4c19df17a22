// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfiles/listedcall.h"
#include "core/callfiles/tablerecords.h"

#include <optional>

namespace Rufzeichen {

/**
 * A table that CallExport has written for people, in any of the program's languages. It has less than the history
 * knows: not which phone it was, and not what a call was before it ended.
 */
class PeopleTable
{
public:
    /** By the row with the heads; nothing if these are others. */
    [[nodiscard]] static std::optional<PeopleTable> ofHeads(const TableRow &heads);

    /** Nothing if that is no call. */
    [[nodiscard]] std::optional<ListedCall> read(const TableRow &row) const;

private:
    explicit PeopleTable(qsizetype columns)
        : m_columns(columns)
    {
    }

    qsizetype m_columns;
};

} // namespace Rufzeichen
