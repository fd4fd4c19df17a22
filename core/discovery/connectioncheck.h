// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitor.h"
#include "core/tr064/devicedescription.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace Rufzeichen {

/** What is wrong with the way to a call monitor, or that nothing is. */
enum class ConnectionFinding {
    Working,
    Refused, ///< the device answers, but nothing listens: the call monitor is off
    Timeout, ///< nothing answers at the address
    Blocked, ///< a FRITZ!Box answers, but its call monitor can't be reached: a firewall, or another network
    HostNotFound, ///< the name has no address
    WrongNetwork, ///< the address belongs to a network that this computer is not in
    NotPrivate, ///< the address leads out of the home network; it was not contacted
    ZoneMissing, ///< an address like fe80::1 means nothing without the interface that leads to it
    NotFritzBox, ///< another kind of device, or another service on the port
    Dropped, ///< a FRITZ!Box, but it ends the connection at once
};

/** All that was seen of the way to a call monitor. */
struct ConnectionEvidence {
    CallMonitorAddress address;
    std::optional<QHostAddress> contacted; ///< absent: the name was not found, or no address of it is private
    bool nameFound = true;
    bool zoneMissing = false; ///< all addresses are of the link and do not say of which
    bool inOwnNetwork = true; ///< one of this computer's networks has the address
    std::optional<ConnectionFailure> failure; ///< absent: the connection was made
    bool endedAtOnce = false; ///< the connection was made and ended by the other side
    bool spokeOtherwise = false; ///< something came that is no line of a call monitor
    DeviceKind device = DeviceKind::Unknown;
    QString model; ///< as the device names it

    bool operator==(const ConnectionEvidence &) const = default;
};

/** The finding that the evidence allows. */
[[nodiscard]] ConnectionFinding diagnose(const ConnectionEvidence &evidence);

/** How long a ConnectionCheck waits for what. Tests are faster. */
struct CheckTiming {
    std::chrono::milliseconds connecting {4000}; ///< for each address
    std::chrono::milliseconds listening {700}; ///< to an open connection
    HttpTimeouts description = descriptionTimeouts;
    quint16 descriptionPort = Rufzeichen::descriptionPort;
};

/**
 * Tries the way to a call monitor once, over the private addresses that its name has, in at most some seconds for
 * each. One object for one check.
 */
class ConnectionCheck : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionCheck(const CallMonitorAddress &address, const CheckTiming &timing = {},
                             QObject *parent = nullptr);
    ~ConnectionCheck() override;

    /** Begins the check; finished() follows, later. */
    void start();

Q_SIGNALS:
    void finished(const ConnectionEvidence &evidence);

private:
    void useAddresses(const QList<QHostAddress> &addresses);
    void tryNextAddress();
    void listenToCallMonitor();
    void askWhatItIs();
    void endTry(std::optional<ConnectionFailure> failure);

    const CheckTiming m_timing;
    ConnectionEvidence m_evidence;
    QTcpSocket m_socket;
    QTimer m_connecting; // until the connection counts as not answered
    QTimer m_listening; // to an open connection
    std::unique_ptr<HttpExchange> m_request;
    QList<QHostAddress> m_untried; // further addresses of the name
};

} // namespace Rufzeichen
