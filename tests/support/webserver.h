// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testdata.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <functional>

namespace Rufzeichen {

/** What a client has sent to a WebServer. */
struct WebRequest {
    QByteArray line {}; ///< `GET /path HTTP/1.1`
    QByteArray head {}; ///< the headers
    QByteArray body {};

    /** The value of a header; empty if it is not there. */
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &header : head.split('\n')) {
            if (header.toLower().startsWith(name.toLower() + ':')) {
                return header.sliced(name.size() + 1).trimmed();
            }
        }
        return {};
    }
    [[nodiscard]] QByteArray path() const { return line.split(' ').value(1); }
};

/** A server on loopback, plain or with TLS, that answers each request with what a test says, then hangs up. */
class WebServer : public QTcpServer
{
public:
    /** An answer that is none: the connection stays open, and nothing comes. */
    static QByteArray silence() { return {}; }

    /** An answer that is none: the connection is reset. */
    static QByteArray hangUp() { return "hang up"; }

    static QByteArray http(const QByteArray &status, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }

    /** With a certificate in tests/data it speaks TLS. */
    explicit WebServer(const QString &certificate = {})
    {
        if (!certificate.isEmpty()) {
            useCertificate(certificate);
        }
        if (!listen(QHostAddress::LocalHost)) {
            qFatal("can't listen: %s", qPrintable(errorString()));
        }
    }

    void useCertificate(const QString &file)
    {
        const QByteArray pem = testData(file);
        m_certificate = QSslCertificate(pem);
        m_key = QSslKey(pem, QSsl::Ec);
    }

    [[nodiscard]] QString fingerprint() const
    {
        return QString::fromLatin1(m_certificate.digest(QCryptographicHash::Sha256).toHex());
    }

    std::function<QByteArray(const WebRequest &)> answer;
    QList<WebRequest> requests;
    int connections = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *const client = new QSslSocket(this);
        client->setSocketDescriptor(descriptor);
        connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QSslSocket::readyRead, client, [this, client] { serve(client); });
        if (!m_certificate.isNull()) {
            client->setLocalCertificate(m_certificate);
            client->setPrivateKey(m_key);
            client->startServerEncryption();
        }
    }

private:
    void serve(QSslSocket *client)
    {
        const QByteArray bytes = client->peek(1 << 20);
        const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
        if (headEnd < 0) {
            return;
        }
        const qsizetype lineEnd = bytes.indexOf("\r\n");
        WebRequest request {.line = bytes.first(lineEnd), .head = bytes.mid(lineEnd + 2, headEnd - lineEnd - 2)};
        request.body = bytes.sliced(headEnd + 4);
        if (request.body.size() < request.header("Content-Length").toLongLong()) {
            return;
        }
        client->readAll();
        requests.append(request);
        const QByteArray reply = answer(request);
        if (reply == hangUp()) {
            client->abort();
        } else if (!reply.isEmpty()) {
            client->write(reply);
            client->disconnectFromHost();
        }
    }

    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace Rufzeichen
