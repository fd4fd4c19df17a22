// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpmessage.h"
#include "core/http/httpreader.h"

#include <QHostAddress>
#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <chrono>

namespace Rufzeichen {

/** How long a server may take. */
struct HttpTimeouts {
    std::chrono::milliseconds silence {15000}; ///< without a byte, also while connecting
    std::chrono::milliseconds whole {180000}; ///< for all of the answer

    bool operator==(const HttpTimeouts &) const = default;
};

/** The end of a connection that an exchange uses. */
struct HttpServerAddress {
    /** What the connection is. */
    enum class Security : quint8 {
        Plain,
        Pinned, ///< TLS, with one certificate only
        Trusted, ///< TLS, with a certificate of the name that the system trusts
    };

    QHostAddress address {};
    quint16 port = 0;
    Security security = Security::Plain;
    QString name {}; ///< of the server, for TLS
    QByteArray host {}; ///< what the server is told that it is called; empty: the address
    QString certificate {}; ///< its SHA-256, in hexadecimal digits; none matches an empty one

    bool operator==(const HttpServerAddress &) const = default;
};

/** What became of an exchange. */
struct HttpOutcome {
    HttpError error = HttpError::None;
    HttpResponse response {}; ///< without an error
    QString fingerprint {}; ///< of a certificate that is not the right one
    bool sent = false; ///< the server may have got the request

    bool operator==(const HttpOutcome &) const = default;
};

/**
 * One request and its answer, over a connection of its own to one address: no redirections, no proxies, no cookies,
 * and nothing is sent again by itself. (QNetworkAccessManager sends a POST up to three times when the server hangs
 * up.) Over TLS nothing is sent before the certificate is the right one. Destroying it ends the exchange.
 */
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    /** Begins at once; finished() follows, never from within here. */
    HttpExchange(const HttpServerAddress &server, const HttpRequest &request, const HttpTimeouts &timeouts,
                 QObject *parent = nullptr);
    ~HttpExchange() override;

Q_SIGNALS:
    /** Once. The object may be destroyed by whoever is told. */
    void finished(const HttpOutcome &outcome);

private:
    void connectToServer();
    void checkCertificate();
    void send();
    void read();
    void takeDisconnection();
    [[nodiscard]] bool hasNoCommonTls() const;
    void end(const HttpOutcome &outcome);
    void fail(HttpError error);

    HttpServerAddress m_server;
    QByteArray m_message;
    HttpReader m_reader;
    QSslSocket m_socket;
    QTimer m_silence;
    QTimer m_whole;
    bool m_connected = false;
    bool m_sent = false;
    bool m_ended = false;
};

} // namespace Rufzeichen
