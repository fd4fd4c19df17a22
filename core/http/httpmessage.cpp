// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpmessage.h"

#include <QUrl>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QByteArray httpMessage(const HttpRequest &request, const QByteArray &host)
{
    QByteArray message
        = request.method + ' ' + request.path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : request.headers) {
        message += name + ": " + value + "\r\n";
    }
    if (request.method != "GET") {
        message += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    }
    return message + "\r\n" + request.body;
}

std::optional<QByteArray> pathOfUrl(const QString &url)
{
    constexpr qsizetype longest = 2048;
    if (url.size() > longest) {
        return std::nullopt;
    }
    // Alone, a path that starts with two slashes would be taken for a host.
    const QUrl parsed(url.startsWith(u'/') ? u"http://box"_s + url : url);
    const bool isWeb = parsed.scheme() == "http"_L1 || parsed.scheme() == "https"_L1;
    QByteArray path = parsed.path(QUrl::FullyEncoded).toLatin1();
    if (parsed.hasQuery()) {
        path += '?' + parsed.query(QUrl::FullyEncoded).toLatin1();
    }
    const bool isPlain
        = std::all_of(path.cbegin(), path.cend(), [](char character) { return character > ' ' && character < 0x7f; });
    return parsed.isValid() && isWeb && path.startsWith('/') && isPlain ? std::optional(path) : std::nullopt;
}

QList<QByteArray> HttpResponse::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &[header, content] : headers) {
        if (header == name) {
            found.append(content);
        }
    }
    return found;
}

bool HttpResponse::isWebPage() const
{
    const QByteArray start = body.first(std::min<qsizetype>(body.size(), 1024)).trimmed().toLower();
    return value("content-type").toLower().startsWith("text/html") || start.startsWith("<!doctype html")
        || start.startsWith("<html");
}

} // namespace Rufzeichen
