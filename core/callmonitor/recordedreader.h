// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/lineframer.h"

#include <QByteArrayView>
#include <QIODevice>
#include <algorithm>
#include <cstring>
#include <optional>

namespace Rufzeichen {

/**
 * The line of the call monitor in a line of a recorded file, which people annotate and other programs log: nothing
 * where that is blank or starts with `#`. What stands before the stamp, as in a system's log, is left out. A comment
 * after a line starts at a `#` that follows `;` and white space, because a number may end in `#`. The result points
 * into @p line.
 */
[[nodiscard]] std::optional<QByteArrayView> recordedLine(QByteArrayView line);

/**
 * Reads the lines of the call monitor in a recorded file, piece by piece: without comments, blank lines and byte
 * order marks. Needs memory for one line, however large the file is.
 *
 * A line may be in the UTF-16 of a console of Windows, of either kind, also where others are not. A CR alone ends a
 * line as well.
 */
class RecordedReader
{
public:
    /** Bytes that are read at once, at most. An import writes the calls of each piece in one transaction. */
    static constexpr qint64 pieceSize = 1 << 19;

    /** @p device is open, best unbuffered, and outlives the reader. */
    explicit RecordedReader(QIODevice &device)
        : m_device(device)
        , m_buffer(pieceSize, Qt::Uninitialized)
    {
    }

    /**
     * Reads the next piece and calls `sink(QByteArrayView line, LineFramer::Completeness)` for each line; the view is
     * valid during that call only. Returns how many bytes there were: 0 at the end, -1 if they can't be read.
     */
    template <typename Sink> [[nodiscard]] qint64 readPiece(Sink &&sink)
    {
        const auto take = [this, &sink](QByteArrayView line, LineFramer::Completeness completeness) {
            QByteArray narrow;
            QByteArrayView row = withoutByteOrderMark(line);
            if (m_hasZeros && isWide(row)) {
                narrow = row.toByteArray().replace('\0', QByteArrayView());
                row = narrow;
            } else if (m_hasZeros && row.startsWith('\0') && row.sliced(1).front() != '\0') {
                row = row.sliced(1); // of the end of a wide line before it
            }
            if (row.isEmpty()) {
                return;
            }
            const auto recorded = recordedLine(row);
            if (completeness == LineFramer::Completeness::Whole) {
                if (recorded) {
                    sink(*recorded, completeness);
                }
            } else if (recorded && recorded->end() != row.end()) {
                sink(*recorded, LineFramer::Completeness::Whole); // only its comment is too long
            } else if (!row.startsWith('#')) {
                sink(row, completeness);
            }
        };
        // atEnd() says nothing about a pipe.
        const qint64 size = m_device.read(m_buffer.data(), pieceSize);
        if (size > 0) {
            m_framer.feed(asText(size), take);
        }
        if (size == 0) {
            m_framer.finish(take); // the last line of a file may lack its end
        }
        return size;
    }

private:
    // What is in the buffer, with LF as the only end of lines.
    QByteArrayView asText(qint64 size)
    {
        char *const begin = m_buffer.data();
        m_hasZeros = m_hasZeros || std::memchr(begin, '\0', static_cast<size_t>(size)) != nullptr;
        std::replace(begin, begin + size, '\r', '\n');
        return {begin, size};
    }

    // Lines are ASCII, so each second byte is zero; at its ends are those of the line's ends. Some letters of a
    // comment may need both of their bytes.
    static bool isWide(QByteArrayView line)
    {
        const auto zeros = std::count(line.begin(), line.end(), '\0');
        const bool isCut = line.startsWith('\0') || line.endsWith('\0');
        return isCut && zeros * 3 >= line.size() && !line.contains(QByteArrayView("\0\0", 2));
    }

    // In front of a file, or of what was added to it.
    static QByteArrayView withoutByteOrderMark(QByteArrayView line)
    {
        for (const QByteArrayView mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
            if (line.startsWith(mark)) {
                return line.sliced(mark.size());
            }
        }
        return line;
    }

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_hasZeros = false;
    LineFramer m_framer;
};

} // namespace Rufzeichen
