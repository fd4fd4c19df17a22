// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
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

} // namespace Rufzeichen
