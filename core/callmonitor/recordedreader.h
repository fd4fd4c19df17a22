// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/lineframer.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QStringDecoder>
#include <optional>
#include <utility>

namespace Rufzeichen {

/**
 * The line of the call monitor in a line of a recorded file, which people annotate and other programs log: nothing
 * where that is blank or starts with `#`. What stands before the stamp, as in a system's log, is left out. A comment
 * after a line starts at a `#` that follows `;` and white space, because a number may end in `#`. The result points
 * into @p line.
 */
[[nodiscard]] std::optional<QByteArrayView> recordedLine(QByteArrayView line);

/**
 * Reads the lines of the call monitor in a recorded file, piece by piece: without comments, blank lines and a byte
 * order mark, in UTF-8 or in the UTF-16 of a console of Windows. Needs memory for one line, however large the file
 * is.
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
            } else if (recorded && recorded->end() != row.end()) {
                sink(*recorded, LineFramer::Completeness::Whole); // only its comment is too long
            } else if (!row.startsWith('#')) {
                sink(row, completeness);
            }
        };
        // atEnd() says nothing about a pipe.
        const qint64 size = m_device.read(m_buffer.data(), pieceSize);
        if (size >= 0) {
            m_framer.feed(decoded(QByteArrayView(m_buffer.constData(), size)), take);
        }
        if (size == 0) {
            m_framer.finish(take); // the last line of a file may lack its end
        }
        return size;
    }

private:
    // The first bytes of a file tell what the rest is: a mark, or every other one is zero.
    QByteArray decoded(QByteArrayView bytes)
    {
        if (!m_encodingKnown) {
            m_head += bytes;
            if (m_head.size() < 4 && !bytes.isEmpty()) {
                return {};
            }
            m_encodingKnown = true;
            const auto hasZerosAt = [this](qsizetype first) {
                return m_head.size() > 3 && m_head[first] == '\0' && m_head[first + 2] == '\0'
                    && m_head[1 - first] != '\0' && m_head[3 - first] != '\0';
            };
            const bool isLittle = m_head.startsWith("\xff\xfe") || hasZerosAt(1);
            if (isLittle || m_head.startsWith("\xfe\xff") || hasZerosAt(0)) {
                m_decoder.emplace(isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
            }
            const QByteArray head = std::exchange(m_head, {});
            return m_decoder ? QString(m_decoder->decode(head)).toUtf8() : head;
        }
        return m_decoder ? QString(m_decoder->decode(bytes)).toUtf8()
                         : QByteArray::fromRawData(bytes.data(), bytes.size());
    }

    // Some editors put it in front.
    static QByteArrayView withoutByteOrderMark(QByteArrayView line)
    {
        constexpr QByteArrayView mark = "\xef\xbb\xbf";
        return line.startsWith(mark) ? line.sliced(mark.size()) : line;
    }

    QIODevice &m_device;
    QByteArray m_buffer;
    QByteArray m_head; // until the encoding is known
    bool m_encodingKnown = false;
    std::optional<QStringDecoder> m_decoder; // for UTF-16
    LineFramer m_framer;
    bool m_atBegin = true;
};

} // namespace Rufzeichen
