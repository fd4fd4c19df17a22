// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/icons/icons.h"
#include "ui/tray/traystate.h"

#include <QIcon>

namespace Rufzeichen {

/** Whether the panel draws a named icon in its own colour. A panel that gets pixels can't. */
enum class PanelColouring : quint8 {
    Recolours,
    Keeps,
};

/**
 * That of a panel which is told the name of an icon. @p desktops is XDG_CURRENT_DESKTOP, names with colons between
 * them; a desktop that is not known keeps the colour, dark on dark in the worst case.
 */
[[nodiscard]] PanelColouring panelColouring(const QString &desktops);

/** What matters most: a call that rings or runs, no connection, missed calls, quiet time, in this order. */
[[nodiscard]] StatusIcon trayPicture(const TrayState &state);

/** The name of the symbolic icon in the desktop's icon theme, once the program is installed. */
[[nodiscard]] QString trayIconName(StatusIcon picture);

/**
 * The icon for a panel. TrayIconStyle::Automatic is a named icon where the panel recolours it and the theme has it,
 * else the coloured one: no program can know how dark the panel is, and that one can be told from any.
 */
[[nodiscard]] QIcon trayPictureIcon(StatusIcon picture, TrayIconStyle style, PanelColouring panel);

} // namespace Rufzeichen
