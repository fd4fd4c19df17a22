// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/connectioncheck.h"

#include "core/http/hostaddress.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr qsizetype mostAddresses = 8; // whoever answers for a name may tell as many as he likes
constexpr qint64 mostHeard = 1 << 16;

bool isInOwnNetwork(const QHostAddress &address)
{
    if (address.isLoopback()) {
        return true;
    }
    for (const QNetworkInterface &networkInterface : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry &entry : networkInterface.addressEntries()) {
            if (entry.prefixLength() > 0 && address.isInSubnet(entry.ip(), entry.prefixLength())) {
                return true;
            }
        }
    }
    return false;
}

// RFC 4007: such an address is one of many links.
bool lacksZone(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.isLinkLocal()
        && address.scopeId().isEmpty();
}

// A call may come in just now; anything that is no line of a call monitor was said by something else. A line that has
// not ended yet counts only where there is no other: a prompt has no end.
bool isCallMonitorTalk(QByteArrayView heard)
{
    const qsizetype linesEnd = heard.lastIndexOf('\n') + 1;
    const bool hasLine = !heard.first(linesEnd).trimmed().isEmpty();
    LineFramer framer;
    bool all = true;
    const auto check = [&all](QByteArrayView line, LineFramer::Completeness) {
        all = all && CallMonitorLineView::parse(line).event != CallMonitorEvent::Malformed;
    };
    framer.feed(hasLine ? heard.first(linesEnd) : heard, check);
    framer.finish(check);
    return all;
}

} // namespace

ConnectionFinding diagnose(const ConnectionEvidence &evidence)
{
    if (!evidence.nameFound) {
        return ConnectionFinding::HostNotFound;
    }
    if (evidence.zoneMissing) {
        return ConnectionFinding::ZoneMissing;
    }
    if (!evidence.contacted) {
        return ConnectionFinding::NotPrivate;
    }
    // A call monitor that works needs no description: what answers on the other port may be anything.
    const bool isOther = evidence.device == DeviceKind::Other && (evidence.failure || !evidence.model.isEmpty());
    if (isOther || evidence.spokeOtherwise) {
        return ConnectionFinding::NotFritzBox;
    }
    if (evidence.failure == ConnectionFailure::Refused) {
        return ConnectionFinding::Refused;
    }
    if (evidence.failure && evidence.device == DeviceKind::FritzBox) {
        return ConnectionFinding::Blocked;
    }
    if (evidence.failure) {
        return evidence.inOwnNetwork ? ConnectionFinding::Timeout : ConnectionFinding::WrongNetwork;
    }
    if (evidence.endedAtOnce) {
        return evidence.device == DeviceKind::FritzBox ? ConnectionFinding::Dropped : ConnectionFinding::NotFritzBox;
    }
    return ConnectionFinding::Working;
}

ConnectionCheck::ConnectionCheck(const CallMonitorAddress &address, const CheckTiming &timing, QObject *parent)
    : QObject(parent)
    , m_timing(timing)
{
    m_evidence.address = address;
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(mostHeard);
    for (QTimer *timer : {&m_connecting, &m_listening}) {
        timer->setSingleShot(true);
    }
    connect(&m_connecting, &QTimer::timeout, this, [this] { endTry(ConnectionFailure::Timeout); });
    connect(&m_listening, &QTimer::timeout, this, [this] { endTry(std::nullopt); });
    connect(&m_socket, &QTcpSocket::connected, this, &ConnectionCheck::listenToCallMonitor);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (m_listening.isActive()) {
            m_evidence.endedAtOnce = true;
            endTry(std::nullopt);
        } else if (m_connecting.isActive()) {
            endTry(error == QAbstractSocket::ConnectionRefusedError ? ConnectionFailure::Refused
                                                                    : ConnectionFailure::Network);
        }
    });
}

ConnectionCheck::~ConnectionCheck()
{
    m_socket.disconnect(this);
}

void ConnectionCheck::start()
{
    lookUpHost(m_evidence.address.host, this,
               [this](const QList<QHostAddress> &addresses) { useAddresses(addresses); });
}

void ConnectionCheck::useAddresses(const QList<QHostAddress> &addresses)
{
    m_evidence.nameFound = !addresses.isEmpty();
    m_untried = addresses;
    m_untried.removeIf([](const QHostAddress &address) { return !isPrivate(address); });
    m_untried = m_untried.first(std::min(m_untried.size(), mostAddresses));
    m_evidence.zoneMissing = !m_untried.isEmpty() && std::all_of(m_untried.cbegin(), m_untried.cend(), lacksZone);
    if (m_untried.isEmpty() || m_evidence.zoneMissing) {
        Q_EMIT finished(m_evidence);
        return;
    }
    tryNextAddress();
}

void ConnectionCheck::tryNextAddress()
{
    m_connecting.start(m_timing.connecting);
    m_socket.connectToHost(m_untried.first(), m_evidence.address.port);
}

// A call monitor ignores what it is told and stays silent; a web server, the likeliest mistake, answers this.
void ConnectionCheck::listenToCallMonitor()
{
    m_connecting.stop();
    m_listening.start(m_timing.listening);
    m_socket.write("GET / HTTP/1.0\r\n\r\n");
}

void ConnectionCheck::endTry(std::optional<ConnectionFailure> failure)
{
    m_connecting.stop();
    m_listening.stop();
    const QHostAddress address = m_untried.takeFirst();
    // Of several failures the most telling one counts, which is that a device answers.
    const bool saysMore = !m_evidence.contacted || !failure || failure == ConnectionFailure::Refused;
    if (saysMore) {
        m_evidence.contacted = address;
        m_evidence.inOwnNetwork = isInOwnNetwork(address);
        m_evidence.failure = failure;
        m_evidence.spokeOtherwise = !isCallMonitorTalk(m_socket.read(mostHeard));
    }
    m_socket.abort();
    if (failure && !m_untried.isEmpty()) {
        tryNextAddress();
    } else {
        askWhatItIs();
    }
}

void ConnectionCheck::askWhatItIs()
{
    m_request = askForDescription(*m_evidence.contacted, m_timing.descriptionPort, m_timing.description);
    connect(m_request.get(), &HttpExchange::finished, this, [this](const HttpOutcome &outcome) {
        if (const std::optional<DeviceDescription> description = askedDescription(outcome)) {
            // Any answer over HTTP that does not describe a FRITZ!Box comes from something else, a repeater for one.
            m_evidence.device = description->kind();
            m_evidence.model = description->model;
        }
        Q_EMIT finished(m_evidence);
    });
}

} // namespace Rufzeichen
