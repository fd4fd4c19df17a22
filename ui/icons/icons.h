// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"

#include <QIcon>
#include <QLatin1StringView>
#include <QPalette>

namespace Rufzeichen {

/** What the coloured icons for notifications and the tray tell. */
enum class StatusIcon : quint8 {
    Idle, ///< the program's own icon
    Incoming,
    IncomingPause, ///< the second picture of a blinking Incoming
    Active,
    Missed,
    Offline,
    Quiet,
};

/** The program's icon: the one that is installed, else the built-in one. */
[[nodiscard]] QIcon appIcon();

/**
 * Whether other programs find an icon by its name, as panels and notification services do. That the program itself
 * finds it says nothing: it looks into its own resources too.
 */
[[nodiscard]] bool isInstalledIcon(const QString &name);

/** The name of a coloured icon in the desktop's icon theme, once the program is installed. */
[[nodiscard]] QString statusIconName(StatusIcon icon);

/** A coloured icon. Always the built-in one, which has all sizes. */
[[nodiscard]] QIcon statusIcon(StatusIcon icon);

/** A symbolic SVG, sharp at any size, whose text colour, `#232629` as KDE has it, is this one in all states. */
[[nodiscard]] QIcon paintedIcon(const QString &file, const QColor &colour);

/** The name of the icon for a call, for symbolicIcon(). Each kind of call has a shape of its own. */
[[nodiscard]] QLatin1StringView callIconName(const Call &call);

/**
 * The colour of a call's icon where it tells what became of the call, on @p palette's base. It never is the only
 * sign: the shapes differ too.
 */
[[nodiscard]] QColor callColour(const Call &call, const QPalette &palette);

/** The icon for a call in callColour(), in a list. To be asked for again when the palette changes. */
[[nodiscard]] QIcon callIcon(const Call &call, const QPalette &palette);

/**
 * The icon for a button or a menu: `call-back`, `copy`, `export`, `filter`, `pause`, `play`, `remove`, `search`,
 * `seen`, `settings` or `statistics`, in the colours of text on a button. To be asked for again when the palette
 * changes. Not the icon theme's: many lack some, and theirs don't follow a dark palette.
 */
[[nodiscard]] QIcon actionIcon(QLatin1StringView name, const QPalette &palette);

/** The same for a row of a list: in the colours of text there, also where it is selected. */
[[nodiscard]] QIcon listIcon(QLatin1StringView name, const QPalette &palette);

/** A built-in icon of one colour, by the name of its file in resources/icons/symbolic/. */
[[nodiscard]] QIcon symbolicIcon(QLatin1StringView name, const QColor &colour);

} // namespace Rufzeichen
