// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/tlspolicy.h"
#include "core/tr064/devicedescription.h"

#include <QString>

namespace Rufzeichen {

/** Where the box is, and how it may be spoken to. */
struct Tr064Address {
    QString host {}; ///< name, IPv4 or IPv6 address
    quint16 port = descriptionPort; ///< where it describes itself, in plain HTTP
    TlsPolicy tls = TlsPolicy::Required;
    QString certificate {}; ///< SHA-256 of the accepted one, see readFingerprint(); empty: none

    bool operator==(const Tr064Address &) const = default;
};

} // namespace Rufzeichen
