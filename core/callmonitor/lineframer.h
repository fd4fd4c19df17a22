// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <algorithm>
#include <cstring>

namespace Rufzeichen {

/**
 * Cuts a stream of bytes into lines, however the bytes are split on their way. Lines end with LF or CRLF; empty ones
 * are left out. Holds at most one unfinished line of maximumLength bytes, whatever the other side sends.
 */
class LineFramer
{
public:
    /** Bytes of a line without its end; of a longer line the rest is dropped. */
    static constexpr qsizetype maximumLength = 4096;

    enum class Completeness {
        Whole,
        TooLong, ///< the first maximumLength bytes of a longer line
    };

    /**
     * Takes the next @p bytes and calls `sink(QByteArrayView line, Completeness)` for each line that they complete.
     * The view is valid during that call only. A line that gets too long is reported at once, not at its end.
     */
    template <typename Sink> void feed(QByteArrayView bytes, Sink &&sink)
    {
        const char *position = bytes.begin();
        const char *const end = bytes.end();
        while (position != end) {
            const void *found = std::memchr(position, '\n', static_cast<size_t>(end - position));
            if (found == nullptr) {
                keep({position, end}, sink);
                return;
            }
            const char *lineEnd = static_cast<const char *>(found);
            finishLine({position, lineEnd}, sink);
            position = lineEnd + 1;
        }
    }

    /** The stream has ended: calls the sink for the unfinished line, if there is one, and begins anew. */
    template <typename Sink> void finish(Sink &&sink)
    {
        if (!m_skipping) {
            report(m_unfinished, sink);
        }
        m_unfinished.clear();
        m_skipping = false;
    }

private:
    static constexpr int mostReturns = 2; // some loggers add one

    static QByteArrayView withoutCarriageReturns(QByteArrayView line)
    {
        for (int each = 0; each < mostReturns && line.endsWith('\r'); ++each) {
            line.chop(1);
        }
        return line;
    }

    template <typename Sink> void finishLine(QByteArrayView bytes, Sink &sink)
    {
        if (m_skipping) {
            m_skipping = false;
            return;
        }
        if (m_unfinished.isEmpty()) {
            report(bytes, sink);
            return;
        }
        // One byte more than a line can have with its CRs is enough to know that it is too long.
        m_unfinished.append(bytes.first(std::min(bytes.size(), room() + 1)));
        report(m_unfinished, sink);
        m_unfinished.clear();
    }

    template <typename Sink> void keep(QByteArrayView bytes, Sink &sink)
    {
        if (m_skipping) {
            return;
        }
        if (bytes.size() <= room()) {
            m_unfinished.append(bytes);
            return;
        }
        m_unfinished.append(bytes.first(std::min(bytes.size(), room())));
        sink(QByteArrayView(m_unfinished).first(maximumLength), Completeness::TooLong);
        m_unfinished.clear();
        m_skipping = true;
    }

    template <typename Sink> static void report(QByteArrayView bytes, Sink &sink)
    {
        const QByteArrayView line = withoutCarriageReturns(bytes);
        if (line.size() > maximumLength) {
            sink(line.first(maximumLength), Completeness::TooLong);
        } else if (!line.isEmpty()) {
            sink(line, Completeness::Whole);
        }
    }

    [[nodiscard]] qsizetype room() const { return maximumLength + mostReturns - m_unfinished.size(); }

    QByteArray m_unfinished; // up to maximumLength and its CRs
    bool m_skipping = false; // inside a line that was reported as too long
};

} // namespace Rufzeichen
