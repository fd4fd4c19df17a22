// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>

namespace Rufzeichen {

/** Who may put something on the clipboard. */
enum class ClipboardRule : quint8 {
    Free, ///< every program
    NeedsFocus, ///< the one whose window the user works in
};

/**
 * The rule of this @p platform. Wayland's compositors take a new content only together with the user's last key or
 * click in a window of the program, and refuse all else without a word. A button of a notification or an entry in the
 * menu of the tray is drawn by others, so what it copies would never arrive. Showing a window first does not help: Qt
 * has nothing to name before a key or a click has come into it, though the window has the focus.
 */
[[nodiscard]] ClipboardRule clipboardRule(const QString &platform = QGuiApplication::platformName());

} // namespace Rufzeichen
