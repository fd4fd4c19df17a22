// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <array>
#include <cstring>

namespace Rufzeichen {

/**
 * The columns of a line. A `;` closes a column, so a final one opens no further column; what follows the last
 * column that any event knows is counted as one more column and not split.
 */
struct LineColumns {
    static constexpr int known = 7; ///< time, event, id and up to four more

    std::array<QByteArrayView, known + 1> column;
    int count = 0;

    /** Splits @p line; the columns point into it. */
    [[nodiscard]] static LineColumns split(QByteArrayView line)
    {
        LineColumns columns;
        const char *position = line.begin();
        const char *const end = line.end();
        while (position != end) {
            const char *stop = end;
            if (columns.count < known) {
                const void *found = std::memchr(position, ';', static_cast<size_t>(end - position));
                stop = found != nullptr ? static_cast<const char *>(found) : end;
            }
            columns.column[static_cast<size_t>(columns.count++)] = {position, stop};
            position = stop == end ? end : stop + 1;
        }
        return columns;
    }

    /** The column, or nothing where the line has no such column. */
    [[nodiscard]] QByteArrayView at(int index) const
    {
        return index < count ? column[static_cast<size_t>(index)] : QByteArrayView();
    }
};

} // namespace Rufzeichen
