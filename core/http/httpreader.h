// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpmessage.h"

#include <QByteArray>

namespace Rufzeichen {

/** Makes an answer out of the bytes that come over a connection, in pieces of any size. Keeps no more than allowed.
 */
class HttpReader
{
public:
    /** How far it is. */
    enum class State : quint8 {
        Reading,
        Complete,
        Bad, ///< this is no HTTP/1, or it is cut off
        TooLarge,
    };

    /** @p largestBody in bytes. */
    explicit HttpReader(qint64 largestBody);

    /** The next bytes. After Reading nothing counts any more. */
    State feed(const QByteArray &bytes);

    /** No more bytes will come: where the length was not told, that completes the answer. */
    State finish();

    [[nodiscard]] const HttpResponse &response() const { return m_response; }

private:
    enum class Part : quint8 { Head, Body, ChunkSize, Chunk, ChunkEnd, Trailer };

    bool readHead();
    bool readBody();
    bool readChunkSize();
    bool readChunk();
    bool readChunkEnd();
    bool readTrailer();
    bool takeLine(QByteArray &line);
    bool beginBody();
    bool end(State state);

    HttpResponse m_response;
    QByteArray m_buffer; // not understood yet
    qint64 m_largestBody;
    qint64 m_missing = -1; // bytes of the body or the chunk; negative: all until the connection ends
    int m_interimHeads = 0; // `100 Continue` and the like
    Part m_part = Part::Head;
    State m_state = State::Reading;
};

} // namespace Rufzeichen
