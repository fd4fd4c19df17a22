// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/scenario.h"
#include "app/simulator/transmissions.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace Rufzeichen {

/**
 * A FRITZ!Box's call monitor: a server that plays a scenario to all its clients, or does single things for a test.
 * Ignores what clients send, like the box. Keeps its memory bounded, however much it sends.
 */
class Simulator : public QObject
{
    Q_OBJECT
public:
    explicit Simulator(QObject *parent = nullptr);
    ~Simulator() override;

    /** Listens on @p port of @p address; on any free port if it is 0. False if it can't, see errorString(). */
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);

    [[nodiscard]] QString errorString() const { return m_server.errorString(); }
    [[nodiscard]] QHostAddress address() const { return m_address; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qsizetype clientCount() const { return m_clients.size(); }

    /** Plays @p scenario from its first step, @p speed times as fast as it says, instead of what it plays now. */
    void play(const Scenario &scenario, double speed = 1);

    /** Sends a line to all clients: @p line without the time stamp, which is @p time, and without line end. */
    void sendLine(const QByteArray &line, const QDateTime &time = QDateTime::currentDateTime());

    /** Sends @p bytes as they are to all clients. */
    void sendBytes(const QByteArray &bytes);

    /** Ends all connections in order, after what has been sent. */
    void closeConnections();

    /** Breaks all connections. */
    void resetConnections();

    /** Stops listening: who tries to connect is refused. Connections live on. */
    void refuse();

    /** Listens again, on the port of before. */
    void accept();

Q_SIGNALS:
    void clientConnected();
    void clientDisconnected();

    /** A line was sent, or would have been if there were clients: with its time stamp, without its end. Not for the
     * lines of bursts and other bytes. */
    void lineSent(const QByteArray &line);

    /** The last step has been played. Its last bytes may still be on their way. */
    void finished();

private:
    void addClient();
    void removeClient(QTcpSocket *client);
    void playNext();
    void perform(const ScenarioStep &step);
    void transmit(const ScenarioStep &step);
    void goOn();
    void pump();
    void sendWholeLine(const QByteArray &line);
    void send(const QByteArray &bytes);
    void writeToAll(const QByteArray &bytes);
    [[nodiscard]] bool isCongested() const;
    [[nodiscard]] QByteArray stamped(const QByteArray &line) const;
    [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds duration) const;

    QTcpServer m_server;
    QHostAddress m_address;
    quint16 m_port = 0;
    QList<QTcpSocket *> m_clients; // children of the server

    Scenario m_scenario;
    double m_speed = 1;
    qsizetype m_next = 0; // step
    QDateTime m_boxTime; // the box's clock: runs as fast as the scenario
    QTimer m_stepTimer;
    QTimer m_acceptTimer;
    QTimer m_pumpTimer;
    bool m_awaiting = false;
    bool m_together = false;
    bool m_bytewise = false;
    QByteArray m_kept;
    Transmissions::Source m_source; // of the long transmission that is under way
};

} // namespace Rufzeichen
