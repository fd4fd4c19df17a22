// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/httpconnection.h"

#include <QTcpSocket>

namespace Rufzeichen::Simulation {

namespace {

constexpr qint64 bytesAtOnce = 1 << 16;
constexpr qint64 mostUnsent = 1 << 20;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, Transport transport, HttpHandler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_transport(transport)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(bytesAtOnce);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &HttpConnection::answer);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::goOn);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::goOn);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
}

void HttpConnection::goOn()
{
    while (isReady()) {
        serve();
        if (isReady()) {
            const QByteArray more = m_socket->read(bytesAtOnce);
            if (more.isEmpty()) {
                return;
            }
            m_bytes += more;
        }
    }
}

// Who sends requests but reads no answers waits, in buffers that are bounded.
bool HttpConnection::isReady() const
{
    return !m_delay.isActive() && m_socket->state() == QAbstractSocket::ConnectedState
        && m_socket->bytesToWrite() < mostUnsent;
}

void HttpConnection::serve()
{
    const HttpReading reading = readHttpRequest(m_bytes);
    switch (reading.state) {
    case HttpReading::State::Incomplete:
        if (reading.awaitsContinue && !m_saidContinue) {
            m_saidContinue = true;
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        return;
    case HttpReading::State::Broken:
        m_socket->write(
            HttpAnswer::page(reading.status, "Bad Request").toWire({.headers = {{"connection", "close"}}}));
        end();
        return;
    case HttpReading::State::Complete:
        break;
    }
    m_saidContinue = false;
    m_bytes.remove(0, reading.size);
    m_request = reading.request;
    m_request.transport = m_transport;
    m_answer = m_handler(m_request);
    m_delay.start(m_answer.delay); // also if it is none: many requests in one piece do not nest
}

void HttpConnection::answer()
{
    m_socket->write(m_answer.toWire(m_request));
    if (m_answer.isEndless) {
        m_socket->disconnect(this);
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { writeOn(); });
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    } else if (!m_request.keepsAlive() || m_answer.cutOffAfter) {
        end();
    } else {
        goOn();
    }
}

void HttpConnection::writeOn()
{
    if (m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesToWrite() < mostUnsent) {
        m_socket->write(m_answer.body);
    }
}

void HttpConnection::end()
{
    m_socket->disconnect(this);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_socket->disconnectFromHost();
    if (m_socket->state() == QAbstractSocket::UnconnectedState) {
        deleteLater();
    }
}

} // namespace Rufzeichen::Simulation
