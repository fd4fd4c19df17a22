// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/httpserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostConnections = 100;

} // namespace

HttpServer::HttpServer(Transport transport, HttpHandler handler, std::function<TlsAge()> age)
    : m_transport(transport)
    , m_handler(std::move(handler))
    , m_age(std::move(age))
{
    if (m_transport == Transport::Tls) {
        setCertificate(BoxCertificate::Usual);
    }
}

HttpServer::~HttpServer() = default;

void HttpServer::setCertificate(BoxCertificate certificate)
{
    QFile file(certificate == BoxCertificate::Usual ? u":/certificates/box.pem"_s : u":/certificates/changed.pem"_s);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificate(QSslCertificate(pem, QSsl::Pem));
    m_tls.setPrivateKey(QSslKey(pem, QSsl::Rsa, QSsl::Pem));
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
}

void HttpServer::breakConnections()
{
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    const bool isFull = findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly).size() >= mostConnections;
    auto *const socket = m_transport == Transport::Tls ? new QSslSocket : new QTcpSocket;
    auto *const connection = new HttpConnection(socket, m_transport, m_handler, this);
    if (!socket->setSocketDescriptor(descriptor) || isFull) {
        connection->deleteLater();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (auto *const secured = qobject_cast<QSslSocket *>(socket)) {
        QSslConfiguration configuration = m_tls;
        if (m_age() == TlsAge::Outdated) {
            QT_WARNING_PUSH
            QT_WARNING_DISABLE_DEPRECATED // that is the point of it
                configuration.setProtocol(QSsl::TlsV1_0);
            QT_WARNING_POP
        }
        secured->setSslConfiguration(configuration);
        secured->startServerEncryption();
    }
}

} // namespace Rufzeichen::Simulation
