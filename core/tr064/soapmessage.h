// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace Rufzeichen {

/** The names and values that go with an action, in either direction. */
using SoapArguments = QList<std::pair<QString, QString>>;

/** One action of the box. */
struct SoapRequest {
    QString service {}; ///< without its namespace: `X_AVM-DE_OnTel:1`
    QString action {};
    SoapArguments arguments {};
    QString token {}; ///< of the second factor; empty: none

    bool operator==(const SoapRequest &) const = default;
};

/** A service's type as the box's description names it: `urn:dslforum-org:service:X_AVM-DE_OnTel:1`. */
[[nodiscard]] QString serviceType(const QString &service);

/** The body of the request: UTF-8, without the characters that XML forbids. */
[[nodiscard]] QByteArray soapEnvelope(const SoapRequest &request);

/** The request to @p controlUrl, as a service's description names it; nothing if that is no URL to be asked. */
[[nodiscard]] std::optional<HttpRequest> soapOverHttp(const SoapRequest &request, const QString &controlUrl);

/** Whether the box wants a user for this: a few actions are open to all in its network. */
[[nodiscard]] bool needsLogin(const SoapRequest &request);

} // namespace Rufzeichen
