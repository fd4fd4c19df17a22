// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Rufzeichen {

/** How long the computer has been on, by a clock that nobody sets and that goes on while the computer sleeps. */
[[nodiscard]] std::chrono::milliseconds timeSinceBoot();

} // namespace Rufzeichen
