// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/lineframer.h"
#include "core/callmonitor/recordedline.h"

#include <QIODevice>
#include <utility>

namespace Rufzeichen {

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
        constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf"; // some editors put it in front
        const auto withoutComments = [&sink](QByteArrayView line, LineFramer::Completeness completeness) {
            if (const auto recorded = recordedLine(line)) {
                sink(completeness == LineFramer::Completeness::Whole ? *recorded : line, completeness);
            }
        };
        // atEnd() says nothing about a pipe.
        const qint64 size = m_device.read(m_buffer.data(), pieceSize);
        if (size == 0) {
            m_framer.finish(withoutComments); // the last line of a file may lack its end
        } else if (size > 0) {
            const QByteArrayView bytes(m_buffer.constData(), size);
            const bool marked = std::exchange(m_atBegin, false) && bytes.startsWith(byteOrderMark);
            m_framer.feed(marked ? bytes.sliced(byteOrderMark.size()) : bytes, withoutComments);
        }
        return size;
    }

private:
    QIODevice &m_device;
    QByteArray m_buffer;
    LineFramer m_framer;
    bool m_atBegin = true;
};

} // namespace Rufzeichen
