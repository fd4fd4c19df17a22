// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

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

} // namespace Rufzeichen
