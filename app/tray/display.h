// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Rufzeichen {

/**
 * Whether there is a display for windows, an X server or a Wayland compositor that answers. Qt ends a program where
 * there is none, with words for programmers. True where QT_QPA_PLATFORM names something that needs none.
 */
[[nodiscard]] bool hasDisplay();

} // namespace Rufzeichen
