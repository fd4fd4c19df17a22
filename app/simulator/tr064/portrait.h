// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Rufzeichen::Simulation {

/** A small PNG picture, another one for each @p seed: stands for the photo of a contact. */
[[nodiscard]] QByteArray portrait(uint seed);

/** A WAV file with a second of silence: stands for a voice message. */
[[nodiscard]] QByteArray silence();

} // namespace Rufzeichen::Simulation
