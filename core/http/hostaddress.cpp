// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/hostaddress.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QPointer>
#include <algorithm>
#include <array>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

int lookupsUnderWay = 0; // one for the process, to which the threads that look up belong

} // namespace

bool isPrivate(const QHostAddress &address)
{
    if (address.isLoopback() || address.isLinkLocal()) {
        return true;
    }
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4); // also of ::ffff:192.168.178.1
    if (!isIPv4) {
        return address.isUniqueLocalUnicast();
    }
    const QHostAddress plain(ipv4);
    const std::array<std::pair<QHostAddress, int>, 4> ranges {{
        {QHostAddress(u"10.0.0.0"_s), 8},
        {QHostAddress(u"172.16.0.0"_s), 12},
        {QHostAddress(u"192.168.0.0"_s), 16},
        {QHostAddress(u"169.254.0.0"_s), 16},
    }};
    return plain.isLoopback() || std::any_of(ranges.begin(), ranges.end(), [&plain](const auto &range) {
               return plain.isInSubnet(range.first, range.second);
           });
}

void lookUpHost(const QString &host, QObject *context, const std::function<void(const QList<QHostAddress> &)> &done)
{
    if (const QHostAddress address(host); !address.isNull()) {
        // QHostInfo would ask a name server for its name, and wait for the answer.
        QMetaObject::invokeMethod(
            context, [done, address] { done({address}); }, Qt::QueuedConnection);
        return;
    }
    ++lookupsUnderWay;
    QHostInfo::lookupHost(host, qApp, [taker = QPointer<QObject>(context), done](const QHostInfo &found) {
        --lookupsUnderWay;
        if (taker) {
            done(found.addresses());
        }
    });
}

bool isLookingUpHosts()
{
    return lookupsUnderWay > 0;
}

} // namespace Rufzeichen
