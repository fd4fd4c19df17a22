// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/searchreply.h"

#include "core/http/hostaddress.h"

#include <QUrl>
#include <QtEndian>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *gatewayDevice = "urn:dslforum-org:device:InternetGatewayDevice:1";

std::optional<QHostAddress> privateAddress(const QByteArray &location)
{
    const QUrl url(QString::fromLatin1(location), QUrl::StrictMode);
    const QHostAddress address(url.host());
    const bool isGood = url.scheme() == "http"_L1 && address.protocol() == QAbstractSocket::IPv4Protocol;
    return isGood && isPrivate(address) ? std::optional(address) : std::nullopt;
}

} // namespace

QByteArray searchRequest(const QHostAddress &address, quint16 port)
{
    return "M-SEARCH * HTTP/1.1\r\n"
           "HOST: "
        + address.toString().toLatin1() + ':' + QByteArray::number(port)
        + "\r\n"
          "MAN: \"ssdp:discover\"\r\n"
          "MX: 2\r\n"
          "ST: "
        + gatewayDevice + "\r\n\r\n";
}

std::optional<QHostAddress> parseSearchReply(const QByteArray &reply)
{
    QList<QByteArray> lines = reply.split('\n');
    const QByteArray status = lines.takeFirst().trimmed();
    if (!status.startsWith("HTTP/1.") || status.mid(8, 4).trimmed() != "200") {
        return std::nullopt;
    }
    QByteArray target;
    QByteArray location;
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        if (name == "st") {
            target = line.sliced(colon + 1).trimmed();
        } else if (name == "location") {
            location = line.sliced(colon + 1).trimmed();
        }
    }
    return target == gatewayDevice ? privateAddress(location) : std::nullopt;
}

std::optional<QHostAddress> defaultGateway(const QByteArray &routeTable)
{
    enum Column { Interface, Destination, Gateway, Flags, ReferenceCount, Use, Metric, Mask, ColumnCount };
    constexpr uint viaGateway = 0x3; // RTF_UP and RTF_GATEWAY
    std::optional<QHostAddress> gateway;
    uint lowestMetric = 0;
    for (const QByteArray &line : routeTable.split('\n')) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < ColumnCount || columns[Destination] != "00000000" || columns[Mask] != "00000000"
            || (columns[Flags].toUInt(nullptr, 16) & viaGateway) != viaGateway) {
            continue;
        }
        bool isAddress = false;
        const quint32 address = columns[Gateway].toUInt(&isAddress, 16); // as it lies in memory
        const uint metric = columns[Metric].toUInt();
        if (isAddress && (!gateway || metric < lowestMetric)) {
            gateway = QHostAddress(qFromBigEndian(address));
            lowestMetric = metric;
        }
    }
    return gateway;
}

} // namespace Rufzeichen
