// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"

#include <optional>

namespace Rufzeichen {

/** A time in which calls were not heard: without a connection, or the program did not run. In local time, as calls.
 */
struct Outage {
    BoxTime from {};
    std::optional<BoxTime> until {}; ///< nothing while it lasts
    bool filled = false; ///< its calls were added from the box's call list

    bool operator==(const Outage &) const = default;
};

/** The moment from which calls are not heard, or are again. */
struct OutageEdge {
    enum class Kind { Begin, End };
    Kind kind = Kind::Begin;
    BoxTime time; ///< local time of this computer
};

} // namespace Rufzeichen
