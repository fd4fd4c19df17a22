// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QtGlobal>
#include <optional>
#include <utility>

namespace Rufzeichen {

/** A request over HTTP. */
struct HttpRequest {
    QByteArray method = "GET";
    QByteArray path {}; ///< with the query
    QList<std::pair<QByteArray, QByteArray>> headers {}; ///< besides Host, Connection and Content-Length
    QByteArray body {};
    qint64 largestAnswer = 1 << 20; ///< bytes of the answer's body

    bool operator==(const HttpRequest &) const = default;
};

/** The bytes to send. @p host is that of the server, with its port. */
[[nodiscard]] QByteArray httpMessage(const HttpRequest &request, const QByteArray &host);

/**
 * Path and query of a URL that somebody else has made, fit to be sent. Nothing if it has no path from the root, or a
 * character that would end the request line.
 */
[[nodiscard]] std::optional<QByteArray> pathOfUrl(const QString &url);

/** An answer over HTTP. */
struct HttpResponse {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers {}; ///< names in lower case
    QByteArray body {};

    /** All values of a header, whose name is given in lower case. */
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;

    /** The first of them; empty if there is none. */
    [[nodiscard]] QByteArray value(QByteArrayView name) const { return values(name).value(0); }

    /** A page for people, whatever it calls itself: what the box sends instead of a file to whoever is not logged in.
     */
    [[nodiscard]] bool isWebPage() const;

    bool operator==(const HttpResponse &) const = default;
};

/** Why there is no answer. */
enum class HttpError : quint8 {
    None,
    Network, ///< the server can't be reached, or the connection broke
    Timeout,
    BadAnswer, ///< it is no HTTP, or cut off
    TooLarge,
    CertificateUnknown, ///< none was accepted yet: nothing was sent
    CertificateChanged, ///< it is not the one that was accepted: nothing was sent
    TlsTooWeak, ///< no encryption that both sides take: nothing was sent
};

} // namespace Rufzeichen
