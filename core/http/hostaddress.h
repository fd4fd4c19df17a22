// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Rufzeichen {

/**
 * Whether the address belongs to a home or office network, or to this computer: RFC 1918, link-local, unique local,
 * loopback. A FRITZ!Box has no other; `fritz.box` has been the name of somebody else's server in the internet.
 */
[[nodiscard]] bool isPrivate(const QHostAddress &address);

/**
 * Looks up the addresses of a host and tells them later; none if there is no such host. An address as text needs no
 * name server. Nobody is told once @p context is gone, yet the system goes on looking: that can't be stopped.
 */
void lookUpHost(const QString &host, QObject *context, const std::function<void(const QList<QHostAddress> &)> &done);

/** Whether the system looks up any host for this process. The end of QCoreApplication waits for that, half a minute
 * maybe where the name server is silent. */
[[nodiscard]] bool isLookingUpHosts();

} // namespace Rufzeichen
