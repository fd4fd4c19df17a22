// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharetrust.h"

#include <QString>
#include <optional>

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

/**
 * A server: its name or address without a port, or the folder of its socket, which begins with a slash; empty is one,
 * too.
 */
[[nodiscard]] std::optional<QString> readShareHost(const QString &text);

/** A name that PostgreSQL can have for a database: 1 to 63 bytes of UTF-8 without control characters. */
[[nodiscard]] std::optional<QString> readShareDatabase(const QString &text);

/** The same for a user; empty is one, too. */
[[nodiscard]] std::optional<QString> readShareUser(const QString &text);

/** The whole path of a file; empty is one, too. */
[[nodiscard]] std::optional<QString> readShareAuthorities(const QString &text);

/** What the others call who sits here: up to 64 characters without control characters; empty is one, too. */
[[nodiscard]] std::optional<QString> readShareName(const QString &text);

/** The name that the others see: that of the settings, else of the account. Empty where there is none that can be. */
[[nodiscard]] QString shownShareName(const ShareSettings &settings);

} // namespace Rufzeichen
