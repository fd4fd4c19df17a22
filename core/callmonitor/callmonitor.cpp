// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/callmonitor.h"

#include "core/http/hostaddress.h"

#include <QNetworkProxy>
#include <algorithm>

namespace Rufzeichen {

using namespace std::chrono_literals;

void CallMonitor::DeleteLater::operator()(QTcpSocket *socket) const
{
    socket->deleteLater(); // it may be the sender of the signal that is being handled
}

CallMonitor::CallMonitor(const CallMonitorTiming &timing, QObject *parent)
    : QObject(parent)
    , m_timing(timing)
    , m_backoff(timing.proven, timing.shortestDelay)
{
    m_clock.start();
    for (QTimer *timer : {&m_attemptTimer, &m_retryTimer, &m_provingTimer, &m_probingTimer}) {
        timer->setSingleShot(true);
    }
    connect(&m_attemptTimer, &QTimer::timeout, this,
            [this] { fail(m_lookup ? ConnectionFailure::HostNotFound : ConnectionFailure::Timeout); });
    connect(&m_retryTimer, &QTimer::timeout, this, &CallMonitor::tryToConnect);
    m_provingTimer.setInterval(timing.proven);
    connect(&m_provingTimer, &QTimer::timeout, this, &CallMonitor::proveLink);
    connect(&m_probingTimer, &QTimer::timeout, this, [this] {
        if (m_link) {
            m_link->setKeepAlive(m_timing.keepAlive);
        }
    });
    connect(&m_networkWatcher, &NetworkWatcher::networkChanged, this, &CallMonitor::checkNow);
}

CallMonitor::~CallMonitor()
{
    dropSocket();
}

void CallMonitor::start(const CallMonitorAddress &address, const std::optional<BoxTime> &last)
{
    stop();
    m_address = address;
    m_state = CallMonitorState();
    m_state.since = QDateTime::currentDateTime();
    m_lineTimes = LineTimes(last);
    m_backoff.restart(now());
    tryToConnect();
}

void CallMonitor::stop()
{
    const bool running = isRunning();
    m_retryTimer.stop();
    dropSocket();
    if (running) {
        m_state.failure.reset();
        m_state.attempts = 0;
        setPhase(Phase::Disconnected);
    }
}

void CallMonitor::checkNow()
{
    if (m_link) {
        m_link->setKeepAlive({.idle = 1s, .interval = 1s, .probes = 5});
        m_probingTimer.start(m_timing.probing);
        return;
    }
    // A try that is under way gets some time: hints may come in a row.
    const auto enough = m_state.phase == Phase::Connecting ? 2 * m_timing.betweenHints : m_timing.betweenHints;
    if (isRunning() && m_backoff.sinceTry(now()) >= enough) {
        tryToConnect();
    } else if (m_retryTimer.isActive()) {
        m_retryTimer.start(std::min(m_retryTimer.remainingTimeAsDuration(), m_timing.betweenHints));
    }
}

void CallMonitor::tryToConnect()
{
    m_retryTimer.stop();
    dropSocket();
    m_backoff.noteTry(now());
    m_attemptTimer.start(m_timing.attempt);
    ++m_state.attempts;
    setPhase(Phase::Connecting);
    if (m_state.phase != Phase::Connecting || m_socket || m_lookup) {
        return; // a slot has called stop() or start()
    }
    m_lookup = std::make_unique<QObject>();
    lookUpHost(m_address.host, m_lookup.get(), [this](const QList<QHostAddress> &addresses) {
        m_lookup.reset();
        useAddresses(addresses);
    });
}

// A name may have several addresses, and one that never answers must not hide the others: each try takes the next.
// IPv4 comes first, because that is where every box listens.
void CallMonitor::useAddresses(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty()) {
        fail(ConnectionFailure::HostNotFound);
        return;
    }
    QList<QHostAddress> ordered = addresses;
    ordered.removeIf([](const QHostAddress &address) { return !isPrivate(address); });
    if (ordered.isEmpty()) {
        fail(ConnectionFailure::NotPrivate); // it may be another one in the next network
        return;
    }
    std::stable_partition(ordered.begin(), ordered.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    connectTo(ordered.at((m_state.attempts - 1) % ordered.size()));
}

void CallMonitor::connectTo(const QHostAddress &address)
{
    m_socket.reset(new QTcpSocket);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(m_readSize);
    connect(m_socket.get(), &QTcpSocket::connected, this, &CallMonitor::becomeConnected);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &CallMonitor::readLines);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &CallMonitor::handleError);
    m_socket->connectToHost(address, m_address.port);
}

bool CallMonitor::isRunning() const
{
    return m_state.phase != Phase::Disconnected || m_retryTimer.isActive();
}

void CallMonitor::becomeConnected()
{
    m_attemptTimer.stop();
    m_backoff.noteConnection(now());
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_link.emplace(m_socket->socketDescriptor());
    m_link->setKeepAlive(m_timing.keepAlive);
    if (m_backoff.wasShortLived()) {
        m_provingTimer.start();
    } else {
        proveLink();
    }
}

// A box that takes each connection and ends it is not reached: that is not told as a coming and going.
void CallMonitor::proveLink()
{
    m_provingTimer.stop();
    m_state.failure.reset();
    setPhase(Phase::Connected);
}

void CallMonitor::readLines()
{
    while (m_socket) {
        const QByteArray bytes = m_socket->read(m_readSize);
        if (bytes.isEmpty()) {
            return;
        }
        QList<CallMonitorLine> lines;
        m_framer.feed(bytes, [&lines](QByteArrayView line, LineFramer::Completeness completeness) {
            lines.append(completeness == LineFramer::Completeness::Whole
                             ? CallMonitorLine::parse(line)
                             : CallMonitorLine::broken(line, LineDefect::TooLong));
        });
        deliver(lines);
    }
}

// Half a line is shown, but as what it is: a number or a duration that lost its end would mislead.
void CallMonitor::deliverUnfinishedLine()
{
    QList<CallMonitorLine> lines;
    m_framer.finish([&lines](QByteArrayView line, LineFramer::Completeness completeness) {
        const bool whole = completeness == LineFramer::Completeness::Whole;
        lines.append(CallMonitorLine::broken(line, whole ? LineDefect::CutOff : LineDefect::TooLong));
    });
    deliver(lines);
}

void CallMonitor::deliver(QList<CallMonitorLine> lines)
{
    if (lines.isEmpty()) {
        return;
    }
    m_state.lastLine = QDateTime::currentDateTimeUtc(); // local time would cost a look at the time zone for each line
    std::optional<BoxTime> arrival; // so that is taken only where a stamp can't be true
    for (CallMonitorLine &line : lines) {
        line.moment = m_lineTimes.byStamp(line.time);
        if (!line.moment) {
            arrival = arrival ? arrival : BoxTime::fromLocal(QDateTime::currentDateTime());
            line.moment = m_lineTimes.byArrival(*arrival);
        }
    }
    m_backoff.noteLine();
    if (m_state.phase == Phase::Connecting) {
        proveLink(); // first of all: calls on a connection that does not count are doubtful
    }
    Q_EMIT linesReceived(lines);
}

void CallMonitor::handleError(QAbstractSocket::SocketError error)
{
    const ConnectionFailure failure = failureOf(error);
    const QTcpSocket *const socket = m_socket.get();
    if (m_link) {
        readLines();
    }
    if (m_link && m_socket.get() == socket) {
        deliverUnfinishedLine();
    }
    if (m_socket.get() == socket) { // else a slot has called stop() or start()
        fail(failure);
    }
}

ConnectionFailure CallMonitor::failureOf(QAbstractSocket::SocketError error) const
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return m_link && m_link->wasReset() ? ConnectionFailure::Reset : ConnectionFailure::Closed;
    case QAbstractSocket::SocketTimeoutError:
        return m_link ? ConnectionFailure::Dead : ConnectionFailure::Timeout;
    case QAbstractSocket::ConnectionRefusedError:
        return ConnectionFailure::Refused;
    case QAbstractSocket::HostNotFoundError:
        return ConnectionFailure::HostNotFound;
    default: // of the other twenty none says more
        return ConnectionFailure::Network;
    }
}

void CallMonitor::fail(ConnectionFailure failure)
{
    if (m_state.phase == Phase::Connected) {
        m_state.attempts = 0;
    }
    dropSocket();
    const std::chrono::milliseconds wait = m_backoff.noteEnd(now());
    m_retryTimer.start(wait);
    m_state.failure = failure;
    m_state.retryIn = wait;
    m_state.nextTry = QDateTime::currentDateTime().addMSecs(wait.count());
    setPhase(Phase::Disconnected);
}

void CallMonitor::dropSocket()
{
    m_attemptTimer.stop();
    m_provingTimer.stop();
    m_probingTimer.stop();
    m_link.reset();
    m_framer = LineFramer();
    m_lookup.reset();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.reset();
    }
}

void CallMonitor::setPhase(Phase phase)
{
    if (phase != Phase::Disconnected || !m_state.failure) {
        m_state.retryIn.reset();
        m_state.nextTry.reset();
    }
    if ((phase == Phase::Connected) != (m_state.phase == Phase::Connected)) {
        m_state.since = QDateTime::currentDateTime();
    }
    m_state.phase = phase;
    m_state.wasConnected = m_state.wasConnected || phase == Phase::Connected;
    Q_EMIT stateChanged(CallMonitorState(m_state)); // a copy: a slot may change the original
}

} // namespace Rufzeichen
