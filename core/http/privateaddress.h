// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

namespace Rufzeichen {

/**
 * Whether the address belongs to a home or office network, or to this computer: RFC 1918, link-local, unique local,
 * loopback. A FRITZ!Box has no other; `fritz.box` has been the name of somebody else's server in the internet.
 */
[[nodiscard]] bool isPrivate(const QHostAddress &address);

} // namespace Rufzeichen
