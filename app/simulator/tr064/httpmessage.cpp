// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/httpmessage.h"

#include <QHash>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace Rufzeichen::Simulation {

namespace {

constexpr qsizetype largestHead = 16 << 10;
constexpr qsizetype largestBody = 1 << 20;
constexpr QByteArrayView endOfHead = "\r\n\r\n";

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons {
        {200, "OK"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {413, "Payload Too Large"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
    };
    return reasons.value(status, "Bad Request");
}

HttpReading broken(int status)
{
    return {.state = HttpReading::State::Broken, .status = status};
}

// Reads the lines before the body; false if they are none.
bool readHead(const QByteArray &head, HttpRequest &request)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1.")) {
        return false;
    }
    request.method = words[0];
    request.target = words[1];
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1) {
            return false;
        }
        request.headers.append({line.first(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    if (words[2] == "HTTP/1.0" && request.header("connection").isEmpty()) {
        request.headers.emplaceBack("connection", "close");
    }
    return true;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found
        = std::find_if(headers.begin(), headers.end(), [name](const auto &header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

QString HttpRequest::path() const
{
    return QUrl::fromPercentEncoding(target.first(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')));
}

std::optional<QString> HttpRequest::queryValue(const QString &name) const
{
    const qsizetype begin = target.indexOf('?');
    const QUrlQuery query(begin < 0 ? QString() : QString::fromUtf8(target.mid(begin + 1)));
    return query.hasQueryItem(name) ? std::optional(query.queryItemValue(name, QUrl::FullyDecoded)) : std::nullopt;
}

bool HttpRequest::keepsAlive() const
{
    return header("connection").toLower() != "close";
}

HttpAnswer HttpAnswer::page(int status, const QByteArray &title)
{
    return {.status = status,
            .contentType = "text/html",
            .body = "<HTML><HEAD><TITLE>" + title + "</TITLE></HEAD><BODY><H1>" + title + "</H1></BODY></HTML>\n"};
}

QByteArray HttpAnswer::toWire(const HttpRequest &request) const
{
    const bool goesOn = request.keepsAlive() && !cutOffAfter;
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
        + "\r\nContent-Type: " + contentType + "\r\nConnection: " + (goesOn ? "keep-alive" : "close") + "\r\n";
    if (!isEndless) {
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    for (const auto &[name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
    }
    bytes += "\r\n";
    if (request.method != "HEAD") {
        bytes += body.left(cutOffAfter.value_or(body.size()));
    }
    return bytes;
}

HttpReading readHttpRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf(endOfHead);
    if (end < 0) {
        return bytes.size() > largestHead ? broken(431) : HttpReading();
    }
    HttpReading reading;
    if (!readHead(bytes.first(end), reading.request)) {
        return broken(400);
    }
    if (!reading.request.header("transfer-encoding").isEmpty()) {
        return broken(501);
    }
    const QByteArray length = reading.request.header("content-length");
    bool isNumber = length.isEmpty();
    const qlonglong size = isNumber ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || size < 0) {
        return broken(400);
    }
    if (size > largestBody) {
        return broken(413);
    }
    const qsizetype begin = end + endOfHead.size();
    if (bytes.size() - begin < size) {
        reading.awaitsContinue = reading.request.header("expect").toLower() == "100-continue";
        return reading;
    }
    reading.state = HttpReading::State::Complete;
    reading.request.body = bytes.mid(begin, size);
    reading.size = begin + size;
    return reading;
}

} // namespace Rufzeichen::Simulation
