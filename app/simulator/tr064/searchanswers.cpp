// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/searchanswers.h"

#include <QNetworkDatagram>

namespace Rufzeichen::Simulation {

namespace {

constexpr const char *device = "urn:dslforum-org:device:InternetGatewayDevice:1";

bool isSearch(const QByteArray &request)
{
    return request.startsWith("M-SEARCH * HTTP/1.1\r\n") && request.contains("\"ssdp:discover\"")
        && (request.contains(device) || request.contains("ssdp:all"));
}

} // namespace

SearchAnswers::SearchAnswers(QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &SearchAnswers::answer);
}

SearchAnswers::~SearchAnswers() = default;

bool SearchAnswers::listen(const QHostAddress &address, quint16 port, const QString &location, const QString &udn)
{
    m_reply = QByteArray("HTTP/1.1 200 OK\r\nLOCATION: ") + location.toUtf8()
        + "\r\nSERVER: FRITZ!Box UPnP/1.0 AVM FRITZ!Box\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nST: " + device
        + "\r\nUSN: " + udn.toUtf8() + "::" + device + "\r\n\r\n";
    return m_socket.bind(address, port);
}

void SearchAnswers::answer()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram request = m_socket.receiveDatagram();
        if (isSearch(request.data())) {
            m_socket.writeDatagram(request.makeReply(m_reply));
        }
    }
}

} // namespace Rufzeichen::Simulation
