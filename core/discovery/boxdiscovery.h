// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QNetworkDatagram;
class QUdpSocket;
QT_END_NAMESPACE

namespace Rufzeichen {

/**
 * A FRITZ!Box with telephony in one of this computer's networks. Whether its call monitor is on is not known. Its
 * texts come from the device: escape them before you show them.
 */
struct FoundBox {
    QHostAddress address; ///< private
    QString model; ///< `FRITZ!Box 7590`
    QString name; ///< the one that its owner gave it
    QString version; ///< of FRITZ!OS: `8.02`
    QString udn; ///< unique for the device
    bool isGateway = false; ///< this computer's way to the internet leads over it

    bool operator==(const FoundBox &) const = default;
};

class HttpExchange;
struct HttpOutcome;

/** Where a BoxDiscovery looks, and for how long. Tests look on loopback. */
struct DiscoveryOptions {
    QStringList names {QStringLiteral("fritz.box")};
    QList<QHostAddress> addresses; ///< that a box may have
    std::optional<QHostAddress> gateway; ///< this computer's way to the internet
    QList<QHostAddress> searchFrom; ///< this computer's addresses, one for each network to search
    QHostAddress searchAddress; ///< whom an SSDP search is sent to
    quint16 searchPort = 1900;
    quint16 descriptionPort = 49000;
    std::chrono::milliseconds duration {3000};

    /** The usual addresses of a FRITZ!Box, and the networks that this computer is in now. */
    [[nodiscard]] static DiscoveryOptions ofThisComputer();
};

/** Gives the options when a search begins: networks come and go. */
using DiscoveryOptionsSource = std::function<DiscoveryOptions()>;

/**
 * Looks for FRITZ!Boxes with telephony for three seconds: over SSDP, at the gateway and at the usual addresses. What
 * answers is asked for its description. Contacts private addresses only, and never needs a password.
 */
class BoxDiscovery : public QObject
{
    Q_OBJECT
public:
    explicit BoxDiscovery(DiscoveryOptionsSource source = &DiscoveryOptions::ofThisComputer,
                          QObject *parent = nullptr);
    ~BoxDiscovery() override;

    /** Looks anew; ends a search that is under way. */
    void start();

    /** Ends the search; finished() does not follow. */
    void stop();

    [[nodiscard]] bool isRunning() const { return m_deadline.isActive(); }

Q_SIGNALS:
    /** A box, once for each search, however many addresses it has. */
    void found(const FoundBox &box);

    /** The time is over. */
    void finished();

private:
    void search(const QHostAddress &from);
    void takeReply(const QNetworkDatagram &reply);
    void lookUp(const QString &name);
    void probe(const QHostAddress &address);
    void takeDescription(const QHostAddress &address, const HttpOutcome &outcome);
    void tell(const FoundBox &box);
    void finish();

    DiscoveryOptionsSource m_source;
    DiscoveryOptions m_options;
    QTimer m_deadline;
    std::vector<std::unique_ptr<QUdpSocket>> m_searches;
    std::vector<std::unique_ptr<HttpExchange>> m_requests;
    std::unique_ptr<QObject> m_lookups; // the context of those that are under way
    QList<QHostAddress> m_probed;
    QSet<QString> m_told; // by UDN
    QList<FoundBox> m_linkLocal; // second choice: a box answers at 169.254.1.1 too, whatever its address
};

} // namespace Rufzeichen
