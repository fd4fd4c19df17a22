// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpexchange.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace Rufzeichen {

namespace {

constexpr qint64 readBuffer = 1 << 18; // bytes

QByteArray hostHeader(const HttpServerAddress &server)
{
    if (!server.host.isEmpty()) {
        return server.host;
    }
    QHostAddress address = server.address;
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    address.setScopeId({}); // which means something here only
    const QByteArray text = address.toString().toLatin1();
    return (isIPv6 ? '[' + text + ']' : text) + ':' + QByteArray::number(server.port);
}

// Whether the certificate is the one that was accepted is all that counts: no authority has signed the box's own.
QSslConfiguration pinnedConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace

HttpExchange::HttpExchange(const HttpServerAddress &server, const HttpRequest &request, const HttpTimeouts &timeouts,
                           QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_message(httpMessage(request, hostHeader(server)))
    , m_reader(request.largestAnswer)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(readBuffer);
    m_silence.setSingleShot(true);
    m_silence.setInterval(timeouts.silence);
    m_whole.setSingleShot(true);
    m_whole.setInterval(timeouts.whole);
    for (QTimer *timer : {&m_silence, &m_whole}) {
        connect(timer, &QTimer::timeout, this, [this] { fail(HttpError::Timeout); });
        timer->start();
    }
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_connected = true;
        if (m_server.security == HttpServerAddress::Security::Plain) {
            send();
        }
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &HttpExchange::checkCertificate);
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpExchange::read);
    // An error ends the connection; the end alone is none where the length of the answer was not told.
    connect(&m_socket, &QSslSocket::errorOccurred, this, &HttpExchange::takeDisconnection);
    connect(&m_socket, &QSslSocket::disconnected, this, &HttpExchange::takeDisconnection);
    QMetaObject::invokeMethod(this, &HttpExchange::connectToServer, Qt::QueuedConnection);
}

HttpExchange::~HttpExchange()
{
    m_socket.disconnect(this);
}

void HttpExchange::connectToServer()
{
    // An address as text needs no look-up.
    const QString address = m_server.address.toString();
    if (m_server.security == HttpServerAddress::Security::Plain) {
        m_socket.connectToHost(address, m_server.port);
    } else {
        if (m_server.security == HttpServerAddress::Security::Pinned) {
            m_socket.setSslConfiguration(pinnedConfiguration());
        }
        m_socket.connectToHostEncrypted(address, m_server.port, m_server.name);
    }
}

void HttpExchange::checkCertificate()
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    if (certificate.isNull()) {
        fail(HttpError::Network);
        return;
    }
    if (m_server.security == HttpServerAddress::Security::Trusted) {
        send(); // the socket has seen to it
        return;
    }
    const QString fingerprint = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    if (fingerprint == m_server.certificate) {
        send();
    } else {
        end({.error = m_server.certificate.isEmpty() ? HttpError::CertificateUnknown : HttpError::CertificateChanged,
             .fingerprint = fingerprint});
    }
}

void HttpExchange::send()
{
    m_sent = true;
    m_socket.write(m_message);
    m_silence.start();
}

void HttpExchange::read()
{
    m_silence.start();
    switch (m_reader.feed(m_socket.readAll())) {
    case HttpReader::State::Reading:
        break;
    case HttpReader::State::Complete:
        end({.response = m_reader.response(), .sent = true});
        break;
    case HttpReader::State::Bad:
        fail(HttpError::BadAnswer);
        break;
    case HttpReader::State::TooLarge:
        fail(HttpError::TooLarge);
        break;
    }
}

void HttpExchange::takeDisconnection()
{
    if (m_sent && !m_ended) {
        read();
    }
    if (!m_ended && m_sent && m_reader.finish() == HttpReader::State::Complete) {
        end({.response = m_reader.response(), .sent = true});
    }
    fail(hasNoCommonTls() ? HttpError::TlsTooWeak : HttpError::Network);
}

// Each side refuses what is not safe enough for it; some servers only hang up then.
bool HttpExchange::hasNoCommonTls() const
{
    const QAbstractSocket::SocketError error = m_socket.error();
    return m_server.security == HttpServerAddress::Security::Pinned && m_connected && !m_socket.isEncrypted()
        && (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::RemoteHostClosedError);
}

void HttpExchange::fail(HttpError error)
{
    end({.error = error, .sent = m_sent});
}

void HttpExchange::end(const HttpOutcome &outcome)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_silence.stop();
    m_whole.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT finished(outcome);
}

} // namespace Rufzeichen
