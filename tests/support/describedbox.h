// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace Rufzeichen {

/** The part of a box that answers `GET /tr64desc.xml`, or whatever else a test makes it answer. */
class DescribedBox : public QObject
{
public:
    /** Listens on @p address, on any free port if @p port is 0. */
    explicit DescribedBox(const QHostAddress &address, quint16 port = 0)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &DescribedBox::serve);
        if (!m_server.listen(address, port)) {
            qFatal("can't listen: %s", qPrintable(m_server.errorString()));
        }
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    QByteArray status = "200 OK"; ///< with further headers, if they are wanted
    QByteArray body;
    QList<QByteArray> requests; ///< their first lines

private:
    void serve()
    {
        QTcpSocket *client = m_server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [this, client] {
            if (!client->peek(1 << 14).contains("\r\n\r\n")) {
                return;
            }
            requests.append(client->readAll().split('\r').first());
            client->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
                          + "\r\nConnection: close\r\n\r\n" + body);
            client->disconnectFromHost();
        });
    }

    QTcpServer m_server;
};

} // namespace Rufzeichen
