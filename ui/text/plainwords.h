// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen {

/** Control and format characters, which could steer a terminal or turn a text around, are replaced. */
[[nodiscard]] QString harmless(const QString &text);

/** `1:49`, `1:02:03` */
[[nodiscard]] QString durationText(int seconds);

} // namespace Rufzeichen
