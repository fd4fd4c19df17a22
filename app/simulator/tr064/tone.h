// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <chrono>

namespace Rufzeichen::Simulation {

/** A recording as boxes make them, a WAV file with 8,000 samples in A-law a second, of a soft tone. */
[[nodiscard]] QByteArray tone(int hertz, std::chrono::milliseconds length);

} // namespace Rufzeichen::Simulation
