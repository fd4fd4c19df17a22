// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <optional>

namespace Rufzeichen {

/** The request that internet gateways answer over SSDP, by unicast within two seconds. */
[[nodiscard]] QByteArray searchRequest(const QHostAddress &address, quint16 port);

/**
 * The device that answered an SSDP search for internet gateways, by the LOCATION of its description. Nothing if the
 * reply is of another kind or names its device otherwise than by a private IPv4 address.
 */
[[nodiscard]] std::optional<QHostAddress> parseSearchReply(const QByteArray &reply);

/** The IPv4 default gateway of a table like `/proc/net/route`; of several the one with the lowest metric. */
[[nodiscard]] std::optional<QHostAddress> defaultGateway(const QByteArray &routeTable);

} // namespace Rufzeichen
