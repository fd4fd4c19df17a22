// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorline.h"
#include "core/callmonitor/callmonitorstate.h"
#include "core/callmonitor/lineframer.h"
#include "core/callmonitor/networkwatcher.h"
#include "core/callmonitor/reconnectbackoff.h"
#include "core/callmonitor/tcplink.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

namespace Rufzeichen {

/** Where the call monitor listens. */
struct CallMonitorAddress {
    QString host; ///< name, IPv4 or IPv6 address
    quint16 port = 1012;

    bool operator==(const CallMonitorAddress &) const = default;
};

/** The time limits of a CallMonitor. Tests shorten them. */
struct CallMonitorTiming {
    std::chrono::milliseconds attempt {5000}; ///< a try to connect that takes longer has failed
    std::chrono::milliseconds proven {
        10000}; ///< a connection that lived as long has worked; with a line in it or not
    std::chrono::milliseconds shortestDelay {500}; ///< between the starts of the first two tries
    std::chrono::milliseconds betweenHints {1000}; ///< at the least, between tries that the network's return causes
    std::chrono::milliseconds probing {5000}; ///< how long a doubtful connection is probed each second
    KeepAlive keepAlive;
};

/**
 * Follows the call monitor of one box for ever: connects, probes the idle connection, and connects anew after each
 * failure of whatever kind, with a new socket each time; to private addresses only. Delivers whole lines; knows
 * nothing of calls. Sends nothing.
 */
class CallMonitor : public QObject
{
    Q_OBJECT
public:
    explicit CallMonitor(const CallMonitorTiming &timing = {}, QObject *parent = nullptr);
    ~CallMonitor() override;

    /**
     * How many bytes are read before anything else has its turn; 64 KiB if nobody says otherwise. A window that
     * stores each call takes less, so that it goes on answering when a box sends more than it can store. Before
     * start().
     */
    void setReadSize(qint64 bytes) { m_readSize = bytes; }

    /**
     * Begins to follow @p address, or changes to it. Returns at once; the box need not be there. @p last is the
     * moment of what an earlier run of the program has heard, so that the order of time goes on from there.
     */
    void start(const CallMonitorAddress &address, const std::optional<BoxTime> &last = {});

    /** Ends the connection and all tries. Allowed at any time, also from a slot of a signal of this object. */
    void stop();

    /**
     * A hint that something about the network has changed: tries at once instead of at the next try, or probes the
     * connection that there is. Comes by itself from NetworkWatcher.
     */
    void checkNow();

    [[nodiscard]] const CallMonitorState &state() const { return m_state; }
    [[nodiscard]] const CallMonitorAddress &address() const { return m_address; }

Q_SIGNALS:
    /** Something about state() has changed, except for the time of the last line. */
    void stateChanged(const CallMonitorState &state);

    /** Lines in the order of their arrival; those that arrived together come together. Never empty. */
    void linesReceived(const QList<CallMonitorLine> &lines);

private:
    using Phase = CallMonitorState::Phase;

    struct DeleteLater {
        void operator()(QTcpSocket *socket) const;
    };

    void tryToConnect();
    void useAddresses(const QList<QHostAddress> &addresses);
    void connectTo(const QHostAddress &address);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_clock.elapsed()); }
    void becomeConnected();
    void proveLink();
    void readLines();
    void deliverUnfinishedLine();
    void deliver(QList<CallMonitorLine> lines);
    void handleError(QAbstractSocket::SocketError error);
    [[nodiscard]] ConnectionFailure failureOf(QAbstractSocket::SocketError error) const;
    void fail(ConnectionFailure failure);
    void dropSocket();
    void setPhase(Phase phase);

    const CallMonitorTiming m_timing;
    qint64 m_readSize = 65536;
    CallMonitorAddress m_address;
    CallMonitorState m_state;
    NetworkWatcher m_networkWatcher;
    std::unique_ptr<QObject> m_lookup; // while the name is looked up
    std::unique_ptr<QTcpSocket, DeleteLater> m_socket; // a new one for each try
    std::optional<TcpLink> m_link; // while connected
    LineFramer m_framer;
    LineTimes m_lineTimes; // of this box
    QTimer m_attemptTimer; // ends a try that takes too long
    QTimer m_retryTimer; // begins the next try
    QTimer m_provingTimer; // until the connection counts as one, after another did not live long enough
    QTimer m_probingTimer; // ends the probing of a doubtful connection
    ReconnectBackoff m_backoff;
    QElapsedTimer m_clock;
};

} // namespace Rufzeichen
