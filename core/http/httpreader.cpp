// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpreader.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace Rufzeichen {

namespace {

constexpr qsizetype largestHead = 1 << 14; // bytes
constexpr int mostInterimHeads = 5; // one is usual
constexpr qsizetype longestLine = 256; // of a chunk's size, or after the last chunk

// A number without any sign, blank or prefix.
std::optional<qint64> readSize(const QByteArray &text, int base)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(),
                                   [](char digit) { return std::isxdigit(static_cast<unsigned char>(digit)) != 0; });
    bool isNumber = false;
    const qint64 size = text.toLongLong(&isNumber, base);
    return plain && isNumber ? std::optional(size) : std::nullopt;
}

// `HTTP/1.1 200 OK`; 0 if it is something else.
int readStatus(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const std::optional<qint64> status = readSize(words.value(1), 10);
    return line.startsWith("HTTP/1.") && status && *status >= 100 && *status < 600 ? static_cast<int>(*status) : 0;
}

} // namespace

HttpReader::HttpReader(qint64 largestBody)
    : m_largestBody(largestBody)
{
}

HttpReader::State HttpReader::feed(const QByteArray &bytes)
{
    if (m_state != State::Reading) {
        return m_state;
    }
    m_buffer += bytes;
    bool goesOn = true;
    while (goesOn) {
        switch (m_part) {
        case Part::Head:
            goesOn = readHead();
            break;
        case Part::Body:
            goesOn = readBody();
            break;
        case Part::ChunkSize:
            goesOn = readChunkSize();
            break;
        case Part::Chunk:
            goesOn = readChunk();
            break;
        case Part::ChunkEnd:
            goesOn = readChunkEnd();
            break;
        case Part::Trailer:
            goesOn = readTrailer();
            break;
        }
    }
    return m_state;
}

HttpReader::State HttpReader::finish()
{
    if (m_state == State::Reading) {
        end(m_part == Part::Body && m_missing < 0 ? State::Complete : State::Bad);
    }
    return m_state;
}

// Each of these is true if there may be more to do with what is in the buffer.

bool HttpReader::readHead()
{
    const qsizetype size = m_buffer.indexOf("\r\n\r\n");
    if (size < 0 || size > largestHead) {
        return m_buffer.size() > largestHead + 3 ? end(State::Bad) : false; // its end may have come in part
    }
    QList<QByteArray> lines = m_buffer.first(size).split('\n');
    m_buffer.remove(0, size + 4);
    m_response = {.status = readStatus(lines.takeFirst().trimmed())};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            return end(State::Bad);
        }
        m_response.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
    }
    if (m_response.status == 0) {
        return end(State::Bad);
    }
    if (m_response.status >= 200) {
        return beginBody();
    }
    return ++m_interimHeads <= mostInterimHeads || end(State::Bad); // 1xx: the real one follows
}

bool HttpReader::beginBody()
{
    const QList<QByteArray> lengths = m_response.values("content-length");
    if (m_response.status == 204 || m_response.status == 304) {
        return end(State::Complete);
    }
    if (m_response.value("transfer-encoding").toLower() == "chunked") {
        m_part = Part::ChunkSize;
        return true;
    }
    m_part = Part::Body;
    m_missing = -1;
    if (!lengths.isEmpty()) {
        const std::optional<qint64> length = readSize(lengths.first(), 10);
        if (!length || lengths.count(lengths.first()) != lengths.size()) {
            return end(State::Bad);
        }
        if (*length > m_largestBody) {
            return end(State::TooLarge);
        }
        m_missing = *length;
    }
    return true;
}

bool HttpReader::readBody()
{
    const qint64 size = m_missing < 0 ? m_buffer.size() : std::min<qint64>(m_missing, m_buffer.size());
    if (m_response.body.size() + size > m_largestBody) {
        return end(State::TooLarge);
    }
    m_response.body += m_buffer.first(size);
    m_buffer.remove(0, size);
    m_missing -= m_missing < 0 ? 0 : size;
    return m_missing == 0 ? end(State::Complete) : false;
}

bool HttpReader::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line)) {
        return false;
    }
    const std::optional<qint64> size = readSize(line.split(';').first().trimmed(), 16);
    if (!size) {
        return end(State::Bad);
    }
    if (*size > m_largestBody - m_response.body.size()) {
        return end(State::TooLarge);
    }
    m_missing = *size;
    m_part = *size == 0 ? Part::Trailer : Part::Chunk;
    return true;
}

bool HttpReader::readChunk()
{
    const qint64 size = std::min<qint64>(m_missing, m_buffer.size());
    m_response.body += m_buffer.first(size);
    m_buffer.remove(0, size);
    m_missing -= size;
    m_part = m_missing == 0 ? Part::ChunkEnd : Part::Chunk;
    return m_missing == 0;
}

bool HttpReader::readChunkEnd()
{
    QByteArray line;
    if (!takeLine(line)) {
        return false;
    }
    m_part = Part::ChunkSize;
    return line.isEmpty() || end(State::Bad);
}

bool HttpReader::readTrailer()
{
    QByteArray line;
    if (!takeLine(line)) {
        return false;
    }
    return line.isEmpty() ? end(State::Complete) : true;
}

bool HttpReader::takeLine(QByteArray &line)
{
    const qsizetype size = m_buffer.indexOf("\r\n");
    if (size < 0 || size > longestLine) {
        return m_buffer.size() > longestLine + 1 ? end(State::Bad) : false;
    }
    line = m_buffer.first(size);
    m_buffer.remove(0, size + 2);
    return true;
}

bool HttpReader::end(State state)
{
    m_state = state;
    m_buffer.clear();
    return false;
}

} // namespace Rufzeichen
