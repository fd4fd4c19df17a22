// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/tray/traystate.h"

#include <QIcon>

namespace Rufzeichen {

/** What the tray icon shows: the one thing that matters most. The tooltip has the rest. */
enum class TrayPicture : quint8 {
    Idle,
    Offline,
    Ringing,
    RingingPause, ///< the second picture of a blinking Ringing
    Active,
    Missed,
    Quiet,
};

/** Whether the panel draws a named icon in its own colour. A panel that gets pixels can't. */
enum class PanelColouring : quint8 {
    Recolours,
    Keeps,
};

/** A call that rings or runs, no connection, missed calls and quiet time, in this order. */
[[nodiscard]] TrayPicture trayPicture(const TrayState &state);

/** The name of the symbolic icon in the desktop's icon theme, once the program is installed. */
[[nodiscard]] QString trayIconName(TrayPicture picture);

/**
 * The icon for a panel. TrayIconStyle::Automatic is a named icon where the panel recolours it and the theme has it,
 * else the coloured one: no program can know how dark the panel is, and that one can be told from any.
 */
[[nodiscard]] QIcon trayPictureIcon(TrayPicture picture, TrayIconStyle style, PanelColouring panel);

} // namespace Rufzeichen
