// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharetrust.h"

#include <QString>

namespace Rufzeichen {

/** The history that an office shares on a server. The password is no setting: see SecretStore. */
struct ShareSettings {
    bool enabled = false;
    QString host {};
    quint16 port = 5432;
    QString database = QStringLiteral("rufzeichen");
    QString user {};
    ShareTrust trust = ShareTrust::Verified;
    QString authorities {}; ///< file with the certificates that are trusted; empty: those of the system
    QString name {}; ///< who sits here, as the others see it; empty: the name of the user's account

    bool operator==(const ShareSettings &) const = default;
};

} // namespace Rufzeichen
