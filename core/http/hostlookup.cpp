// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/hostlookup.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QPointer>

namespace Rufzeichen {

namespace {

int lookupsUnderWay = 0; // a fact about the process, as the threads that they run in are

} // namespace

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
