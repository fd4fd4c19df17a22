// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <utility>

namespace Rufzeichen {

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

} // namespace Rufzeichen
