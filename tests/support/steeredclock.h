// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Rufzeichen::SteeredClock {

/**
 * The clocks of a test program that is linked with steeredclock.cpp: they stand still but for this. From now on the
 * clock that never goes back shows @p passed since the start of the program, and the one that people set @p wall
 * since 1970. Timers wait for the former.
 */
void set(std::chrono::seconds passed, std::chrono::seconds wall);

} // namespace Rufzeichen::SteeredClock
