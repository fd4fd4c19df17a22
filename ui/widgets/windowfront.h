// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Rufzeichen {

/** What decides how a window comes to the front. */
struct FrontSituation {
    QString platform {}; ///< QGuiApplication::platformName()
    bool isShown = false; ///< also behind others or minimised
    bool isActive = false; ///< it has the keyboard
    bool hasToken = false; ///< the desktop allows it: there is an XDG_ACTIVATION_TOKEN
};

/**
 * Whether a window must be hidden before it is shown: under Wayland no program may raise its window by itself, and
 * where the click that asked for it came without a token, GNOME only says that the window is ready. A window that is
 * new gets the keyboard.
 */
[[nodiscard]] bool mustBeShownAnew(const FrontSituation &situation);

/**
 * Shows a window wherever it is: hidden, minimised, behind others or on another workspace. Only when somebody has
 * asked for it: it takes the keyboard.
 */
void bringToFront(QWidget &window);

} // namespace Rufzeichen
