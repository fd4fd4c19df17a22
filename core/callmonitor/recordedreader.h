// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/lineframer.h"

#include <QByteArrayView>
#include <QIODevice>
#include <optional>
#include <utility>

namespace Rufzeichen {

/**
 * The line of the call monitor in a line of a recorded file, which people annotate: nothing where that is blank or
 * starts with `#`. A comment after a line starts at a `#` that follows `;` and white space, because a number may end
 * in `#`. The result points into @p line.
 */
[[nodiscard]] std::optional<QByteArrayView> recordedLine(QByteArrayView line);

/**
 * Reads the lines of the call monitor in a recorded file, piece by piece: without comments, blank lines and a byte
 * order mark. Needs memory for one line, however large the file is.
 */
class RecordedReader
{
public:
    /** Bytes that are read at once, at most. */
    static constexpr qint64 pieceSize = 1 << 18;

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
            const QByteArrayView row = std::exchange(m_atBegin, false) ? withoutByteOrderMark(line) : line;
            const auto recorded = recordedLine(row);
            if (completeness == LineFramer::Completeness::Whole) {
                if (recorded) {
                    sink(*recorded, completeness);
                }
            } else if (recorded && recorded->size() < row.size()) {
                sink(*recorded, LineFramer::Completeness::Whole); // only its comment is too long
            } else if (!row.startsWith('#')) {
                sink(row, completeness);
            }
        };
        // atEnd() says nothing about a pipe.
        const qint64 size = m_device.read(m_buffer.data(), pieceSize);
        if (size == 0) {
            m_framer.finish(take); // the last line of a file may lack its end
        } else if (size > 0) {
            m_framer.feed(QByteArrayView(m_buffer.constData(), size), take);
        }
        return size;
    }

private:
    // Some editors put it in front.
    static QByteArrayView withoutByteOrderMark(QByteArrayView line)
    {
        constexpr QByteArrayView mark = "\xef\xbb\xbf";
        return line.startsWith(mark) ? line.sliced(mark.size()) : line;
    }

    QIODevice &m_device;
    QByteArray m_buffer;
    LineFramer m_framer;
    bool m_atBegin = true;
};

} // namespace Rufzeichen
