// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharelink.h"

#include <QString>
#include <optional>

namespace Rufzeichen {

/** Somebody of here wants to call back, or does not any more. */
struct ClaimWish {
    enum class Kind : quint8 { Claim, Release };

    Kind kind = Kind::Claim;
    QString key {}; ///< of the call
    QString by {}; ///< as the others see who it is
};

/** What became of that. */
struct ClaimAnswer {
    ClaimWish wish {};
    std::optional<ShareFailure> failure {}; ///< nobody knows
    QString claimant {}; ///< who calls back now; empty: nobody

    [[nodiscard]] bool isWon() const { return !failure && claimant == wish.by; }
};

/** Asks the server, which decides who is first. For a thread that may wait. */
[[nodiscard]] ClaimAnswer askClaim(ShareLink &link, const ClaimWish &wish);

/** The same with a connection of its own. */
[[nodiscard]] ClaimAnswer askClaim(const ShareAddress &address, const QString &library, const ClaimWish &wish);

} // namespace Rufzeichen
