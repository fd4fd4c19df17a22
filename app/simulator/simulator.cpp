// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"

#include "core/callmonitor/boxtime.h"

#include <QtMath>
#include <algorithm>
#include <limits>

#ifdef Q_OS_WIN
#    include <winsock2.h>
#else
#    include <sys/socket.h>
#endif

namespace Rufzeichen {

using Action = ScenarioStep::Action;

namespace {

constexpr qint64 congestion = 1 << 18; // unsent bytes at which a long transmission pauses

// Makes closing a socket break its connection instead of ending it.
void breakOnClose(const QTcpSocket &socket)
{
    linger option {};
    option.l_onoff = 1;
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&option), sizeof(option));
}

} // namespace

Simulator::Simulator(QObject *parent)
    : QObject(parent)
{
    for (QTimer *timer : {&m_stepTimer, &m_acceptTimer, &m_pumpTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_server, &QTcpServer::newConnection, this, &Simulator::addClient);
    connect(&m_stepTimer, &QTimer::timeout, this, [this] { perform(m_scenario.steps.at(m_next++)); });
    connect(&m_acceptTimer, &QTimer::timeout, this, &Simulator::accept);
    connect(&m_pumpTimer, &QTimer::timeout, this, &Simulator::pump);
}

Simulator::~Simulator()
{
    m_server.disconnect(this);
    for (QTcpSocket *client : std::as_const(m_clients)) {
        client->disconnect(this);
    }
}

bool Simulator::listen(const QHostAddress &address, quint16 port)
{
    m_address = address;
    const bool listening = m_server.listen(address, port);
    m_port = listening ? m_server.serverPort() : port;
    return listening;
}

void Simulator::play(const Scenario &scenario, double speed)
{
    m_awaiting = false;
    m_together = false;
    m_bytewise = false;
    m_kept.clear();
    m_source = nullptr;
    m_scenario = scenario;
    m_speed = speed;
    m_next = 0;
    m_boxTime = QDateTime::currentDateTime();
    playNext();
}

void Simulator::sendLine(const QByteArray &line, const QDateTime &time)
{
    sendWholeLine(BoxTime::fromLocal(time).toWire() + ';' + line);
}

void Simulator::sendBytes(const QByteArray &bytes)
{
    send(bytes);
}

void Simulator::closeConnections()
{
    for (QTcpSocket *client : QList(m_clients)) {
        removeClient(client); // it may take time until the last bytes are sent
        client->disconnectFromHost();
    }
}

void Simulator::resetConnections()
{
    for (QTcpSocket *client : QList(m_clients)) {
        client->flush();
        breakOnClose(*client);
        client->abort();
    }
}

void Simulator::refuse()
{
    m_server.close();
}

void Simulator::accept()
{
    if (!m_server.isListening() && !m_server.listen(m_address, m_port)) {
        m_acceptTimer.start(100); // something else has the port
    }
}

void Simulator::addClient()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_clients.append(client);
        connect(client, &QTcpSocket::readyRead, client, [client] { client->skip(client->bytesAvailable()); });
        // Not at once: a piece goes to all clients before the next one is made.
        connect(client, &QTcpSocket::bytesWritten, this, [this] {
            if (m_source) {
                m_pumpTimer.start(0);
            }
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::disconnected, this, [this, client] { removeClient(client); });
        Q_EMIT clientConnected();
    }
    if (m_awaiting && !m_clients.isEmpty()) {
        m_awaiting = false;
        m_boxTime = QDateTime::currentDateTime();
        playNext();
    }
}

void Simulator::removeClient(QTcpSocket *client)
{
    if (m_clients.removeAll(client) > 0) {
        client->disconnect(this); // it may live on for a while, to send its last bytes
        Q_EMIT clientDisconnected();
        pump(); // it may have been the one that was slow
    }
}

void Simulator::playNext()
{
    if (m_next >= m_scenario.steps.size()) {
        Q_EMIT finished();
        return;
    }
    const std::chrono::milliseconds pause = m_scenario.steps.at(m_next).pause;
    m_boxTime = m_boxTime.addMSecs(pause.count());
    m_stepTimer.start(scaled(pause));
}

void Simulator::perform(const ScenarioStep &step)
{
    switch (step.action) {
    case Action::Await:
        if (m_clients.isEmpty()) {
            m_awaiting = true;
            return;
        }
        break;
    case Action::Close:
        closeConnections();
        break;
    case Action::Reset:
        resetConnections();
        break;
    case Action::Refuse:
        refuse();
        closeConnections();
        m_acceptTimer.start(scaled(std::chrono::milliseconds(step.amount)));
        break;
    case Action::Repeat:
        m_next = 0;
        break;
    default:
        transmit(step);
        break;
    }
    goOn();
}

void Simulator::transmit(const ScenarioStep &step)
{
    switch (step.action) {
    case Action::Line:
        sendWholeLine(stamped(step.bytes));
        break;
    case Action::Half:
        send(stamped(step.bytes));
        break;
    case Action::Bytes:
        send(step.bytes);
        break;
    case Action::Together:
    case Action::Apart:
        m_together = step.action == Action::Together;
        send(std::exchange(m_kept, {}));
        break;
    case Action::Bytewise:
    case Action::Whole:
        m_bytewise = step.action == Action::Bytewise;
        break;
    case Action::Burst:
        m_source = Transmissions::burst(step.amount, BoxTime::fromLocal(m_boxTime));
        break;
    case Action::Garbage:
        m_source = Transmissions::garbage(step.amount);
        break;
    case Action::Endless:
        m_source = Transmissions::endless(step.amount);
        break;
    default: // the others send nothing
        break;
    }
}

// A transmission that takes long ends before the next step begins.
void Simulator::goOn()
{
    if (m_source) {
        pump();
    } else {
        playNext();
    }
}

void Simulator::pump()
{
    if (!m_source || isCongested()) {
        return;
    }
    const QByteArray piece = m_source();
    if (piece.isEmpty()) {
        m_source = nullptr;
        playNext();
        return;
    }
    writeToAll(piece);
    m_pumpTimer.start(0);
}

void Simulator::sendWholeLine(const QByteArray &line)
{
    send(line + "\r\n");
    Q_EMIT lineSent(line);
}

void Simulator::send(const QByteArray &bytes)
{
    if (m_together) {
        m_kept += bytes;
    } else if (m_bytewise && !bytes.isEmpty()) {
        m_source = Transmissions::bytewise(bytes);
    } else {
        writeToAll(bytes);
    }
}

void Simulator::writeToAll(const QByteArray &bytes)
{
    for (QTcpSocket *client : QList(m_clients)) {
        client->write(bytes);
        client->flush();
    }
}

bool Simulator::isCongested() const
{
    return std::any_of(m_clients.begin(), m_clients.end(),
                       [](const QTcpSocket *client) { return client->bytesToWrite() > congestion; });
}

QByteArray Simulator::stamped(const QByteArray &line) const
{
    return BoxTime::fromLocal(m_boxTime).toWire() + ';' + line;
}

std::chrono::milliseconds Simulator::scaled(std::chrono::milliseconds duration) const
{
    constexpr double longest = std::numeric_limits<int>::max(); // of a QTimer: 24 days
    return std::chrono::milliseconds(qRound64(std::min(static_cast<double>(duration.count()) / m_speed, longest)));
}

} // namespace Rufzeichen
