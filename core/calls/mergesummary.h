// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"

#include <optional>

namespace Rufzeichen {

/** What a merge with the box's call list has brought. */
struct MergeSummary {
    int entries = 0; ///< of the list, running calls among them
    int added = 0; ///< calls that nobody had heard
    int matched = 0; ///< calls that were heard too, completed by what the list knew better
    int missed = 0; ///< of those that were added: missed, and not yet seen
    std::optional<BoxTime> missedSince {}; ///< when the first of these came

    bool operator==(const MergeSummary &) const = default;
};

} // namespace Rufzeichen
