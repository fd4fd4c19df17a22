// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpmessage.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>
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

/** What the box answered to an action, over SOAP. Made by somebody else. */
struct SoapAnswer {
    /** What it is. */
    enum class Kind : quint8 {
        None, ///< no answer to this action: another document, or one that is broken or cut off
        Response,
        Fault,
    };

    Kind kind = Kind::None;
    SoapArguments arguments {}; ///< of a response
    int faultCode = 0; ///< of a fault; 0 if it has none that can be read

    bool operator==(const SoapAnswer &) const = default;
};

/**
 * Reads an answer to @p action. Namespaces don't matter, only the names. A document type declaration, which no real
 * answer has, makes it none: entities are never expanded. An answer with more arguments than any real one has is
 * none.
 */
[[nodiscard]] SoapAnswer parseSoapAnswer(const QByteArray &body, QStringView action);

/** The value of an argument, in whatever case its name is written; empty if it is not there. */
[[nodiscard]] QString valueOf(const SoapArguments &arguments, QStringView name);

} // namespace Rufzeichen
