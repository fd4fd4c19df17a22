// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QNetworkDatagram>
#include <QUdpSocket>

namespace Rufzeichen {

/** A device that answers SSDP searches with what a test tells it to. */
class SearchResponder : public QObject
{
public:
    explicit SearchResponder(const QHostAddress &address)
    {
        connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
            while (m_socket.hasPendingDatagrams()) {
                const QNetworkDatagram request = m_socket.receiveDatagram();
                requests.append(request.data());
                m_socket.writeDatagram(request.makeReply(reply));
            }
        });
        if (!m_socket.bind(address, 0)) {
            qFatal("can't bind: %s", qPrintable(m_socket.errorString()));
        }
    }

    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

    QByteArray reply;
    QList<QByteArray> requests;

private:
    QUdpSocket m_socket;
};

} // namespace Rufzeichen
