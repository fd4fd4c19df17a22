// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpresponse.h"

#include <algorithm>

namespace Rufzeichen {

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
