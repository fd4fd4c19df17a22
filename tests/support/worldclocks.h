// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Rufzeichen {

/** The clocks of a box and of a computer, of which either may be wrong or jump. */
struct WorldClocks {
    using Seconds = std::chrono::seconds;
    static constexpr Seconds unset {1970}; ///< of the box: it does not know the time

    Seconds now {0}; ///< since the beginning; nobody sees this one
    Seconds boxIsOff {0};
    Seconds computerIsOff {0};

    /** Since 1970, as they show it. */
    [[nodiscard]] Seconds box() const { return boxIsOff == unset ? now % 9000 : beginning + now + boxIsOff; }
    [[nodiscard]] Seconds computer() const { return beginning + now + computerIsOff; }

private:
    static constexpr Seconds beginning {1'600'000'000};
};

} // namespace Rufzeichen
