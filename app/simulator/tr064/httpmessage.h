// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>
#include <utility>

namespace Rufzeichen::Simulation {

/** How a connection is protected. */
enum class Transport {
    Plain,
    Tls,
};

/** A request as a client sent it. */
struct HttpRequest {
    Transport transport = Transport::Plain;
    QByteArray method {};
    QByteArray target {}; ///< path and query
    QList<std::pair<QByteArray, QByteArray>> headers {}; ///< names in lower case
    QByteArray body {};

    /** The value of a header, @p name in lower case; empty if there is none. */
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    /** The target without its query. */
    [[nodiscard]] QString path() const;

    /** A value of the query, decoded; nothing if it has none. */
    [[nodiscard]] std::optional<QString> queryValue(const QString &name) const;

    /** Whether the client wants to go on with this connection. */
    [[nodiscard]] bool keepsAlive() const;
};

/** What is answered, and how badly. */
struct HttpAnswer {
    int status = 200;
    QByteArray contentType = "text/xml; charset=\"utf-8\"";
    QByteArray body {};
    QList<std::pair<QByteArray, QByteArray>> headers {}; ///< further ones
    std::chrono::milliseconds delay {0}; ///< before it is sent
    bool isEndless = false; ///< the body is sent again and again
    std::optional<qsizetype> cutOffAfter {}; ///< so many bytes of the body are sent, then the connection ends

    /** A web page, as the box shows where something is wrong. */
    [[nodiscard]] static HttpAnswer page(int status, const QByteArray &title);

    /** The bytes to send to @p request. */
    [[nodiscard]] QByteArray toWire(const HttpRequest &request) const;
};

/** What the bytes of a connection hold so far. */
struct HttpReading {
    /** How far the first request has arrived. */
    enum class State {
        Incomplete,
        Complete,
        Broken, ///< to be refused with `status`
    };

    State state = State::Incomplete;
    HttpRequest request {};
    qsizetype size = 0; ///< of the request in bytes, if it is complete
    int status = 400;
    bool awaitsContinue = false; ///< the head is there; the client sends the body when it is told to
};

/** Reads the first request of @p bytes. Bounds what it accepts: 16 KiB of head, 1 MiB of body. */
[[nodiscard]] HttpReading readHttpRequest(const QByteArray &bytes);

} // namespace Rufzeichen::Simulation
