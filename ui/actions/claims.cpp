// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/claims.h"

#include "core/calls/storedcall.h"

namespace Rufzeichen {

ClaimChoice claimChoice(const std::optional<StoredCall> &call, const Claims *claims)
{
    if (claims == nullptr || !claims->areOffered()) {
        return ClaimChoice::NotOffered;
    }
    if (!call || call->settled) {
        return ClaimChoice::Nothing;
    }
    if (call->claimant.isEmpty()) {
        return ClaimChoice::Claim;
    }
    return call->claimant == claims->ownName() ? ClaimChoice::Release : ClaimChoice::Taken;
}

} // namespace Rufzeichen
