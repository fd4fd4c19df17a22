// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/boxdiscovery.h"

#include "core/discovery/searchreply.h"
#include "core/http/hostaddress.h"
#include "core/tr064/devicedescription.h"

#include <QFile>
#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProbes = 32; // a network of strangers may answer a search as often as it likes
constexpr qint64 longestReply = 4096;

bool isPrivateIPv4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol && isPrivate(address);
}

std::optional<QHostAddress> gatewayOfThisComputer()
{
    QFile table(u"/proc/net/route"_s); // Linux; elsewhere the other ways must do
    return table.open(QIODevice::ReadOnly) ? defaultGateway(table.readAll()) : std::nullopt;
}

// One for each interface that a box may be at.
QList<QHostAddress> addressesOfThisComputer()
{
    QList<QHostAddress> addresses;
    for (const QNetworkInterface &networkInterface : QNetworkInterface::allInterfaces()) {
        constexpr auto needed = QNetworkInterface::IsUp | QNetworkInterface::CanMulticast;
        if ((networkInterface.flags() & needed) != needed
            || networkInterface.flags().testFlag(QNetworkInterface::IsLoopBack)) {
            continue;
        }
        const QList<QNetworkAddressEntry> entries = networkInterface.addressEntries();
        const auto entry = std::find_if(entries.begin(), entries.end(), [](const QNetworkAddressEntry &candidate) {
            return isPrivateIPv4(candidate.ip());
        });
        if (entry != entries.end()) {
            addresses.append(entry->ip());
        }
    }
    return addresses;
}

} // namespace

DiscoveryOptions DiscoveryOptions::ofThisComputer()
{
    DiscoveryOptions options;
    options.addresses = {QHostAddress(u"192.168.178.1"_s), QHostAddress(u"169.254.1.1"_s)};
    options.gateway = gatewayOfThisComputer();
    options.searchFrom = addressesOfThisComputer();
    options.searchAddress = QHostAddress(u"239.255.255.250"_s);
    return options;
}

BoxDiscovery::BoxDiscovery(DiscoveryOptionsSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &BoxDiscovery::finish);
}

BoxDiscovery::~BoxDiscovery()
{
    stop();
}

void BoxDiscovery::start()
{
    stop();
    m_options = m_source();
    m_lookups = std::make_unique<QObject>();
    m_probed.clear();
    m_told.clear();
    m_linkLocal.clear();
    m_deadline.start(m_options.duration);
    if (m_options.gateway) {
        probe(*m_options.gateway);
    }
    for (const QHostAddress &address : std::as_const(m_options.addresses)) {
        probe(address);
    }
    for (const QString &name : std::as_const(m_options.names)) {
        lookUp(name);
    }
    for (const QHostAddress &address : std::as_const(m_options.searchFrom)) {
        search(address);
    }
}

void BoxDiscovery::stop()
{
    m_deadline.stop();
    m_lookups.reset();
    for (auto &search : m_searches) {
        search.release()->deleteLater(); // it may be its signal that leads here
    }
    m_searches.clear();
    for (auto &request : m_requests) {
        request->disconnect(this);
        request.release()->deleteLater();
    }
    m_requests.clear();
}

void BoxDiscovery::search(const QHostAddress &from)
{
    auto socket = std::make_unique<QUdpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->bind(from, 0)) {
        return; // the network is gone; there are other ways
    }
    connect(socket.get(), &QUdpSocket::readyRead, this, [this, source = socket.get()] {
        while (isRunning() && source->hasPendingDatagrams()) {
            takeReply(source->receiveDatagram(longestReply));
        }
    });
    // Datagrams get lost; a second one costs nothing.
    for (int i = 0; i < 2; ++i) {
        socket->writeDatagram(searchRequest(m_options.searchAddress, m_options.searchPort), m_options.searchAddress,
                              m_options.searchPort);
    }
    m_searches.push_back(std::move(socket));
}

void BoxDiscovery::takeReply(const QNetworkDatagram &reply)
{
    const std::optional<QHostAddress> device = parseSearchReply(reply.data());
    if (device && *device == reply.senderAddress()) { // nobody sends us to somebody else
        probe(*device);
    }
}

void BoxDiscovery::lookUp(const QString &name)
{
    lookUpHost(name, m_lookups.get(), [this](const QList<QHostAddress> &addresses) {
        for (const QHostAddress &address : addresses) {
            probe(address);
        }
    });
}

// A box always has an IPv4 address, and people know it by that.
void BoxDiscovery::probe(const QHostAddress &address)
{
    if (!isPrivateIPv4(address) || m_probed.contains(address) || m_probed.size() >= mostProbes) {
        return;
    }
    m_probed.append(address);
    auto request = askForDescription(address, m_options.descriptionPort);
    connect(request.get(), &HttpExchange::finished, this,
            [this, address](const HttpOutcome &outcome) { takeDescription(address, outcome); });
    m_requests.push_back(std::move(request));
}

void BoxDiscovery::takeDescription(const QHostAddress &address, const HttpOutcome &outcome)
{
    const DeviceDescription description = askedDescription(outcome).value_or(DeviceDescription());
    if (description.kind() != DeviceKind::FritzBox || !description.offersCallList()) {
        return; // another device, or a repeater
    }
    const FoundBox box {.address = address,
                        .model = description.model,
                        .name = description.name,
                        .version = description.version,
                        .udn = description.udn,
                        .isGateway = address == m_options.gateway};
    if (address.isLinkLocal()) {
        m_linkLocal.append(box);
    } else {
        tell(box);
    }
}

void BoxDiscovery::tell(const FoundBox &box)
{
    const QString identity = box.udn.isEmpty() ? box.address.toString() : box.udn;
    if (!m_told.contains(identity)) {
        m_told.insert(identity);
        Q_EMIT found(box);
    }
}

void BoxDiscovery::finish()
{
    stop();
    for (const FoundBox &box : std::exchange(m_linkLocal, {})) {
        tell(box);
    }
    Q_EMIT finished();
}

} // namespace Rufzeichen
