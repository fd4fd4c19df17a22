// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Rufzeichen {

/**
 * How long after the start of one try to connect the next one starts: 0.5 s, doubled with each failure up to 9 s, so
 * that a box that returns is found within 10 s; up to 60 s once the outage has lasted ten minutes.
 * @p failures counts the tries and short-lived connections since the last connection that worked, from 1.
 */
[[nodiscard]] std::chrono::milliseconds reconnectDelay(int failures, std::chrono::milliseconds outage);

} // namespace Rufzeichen
