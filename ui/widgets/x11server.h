// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QWindow>
#include <xcb/xcb.h>

/** What Qt does not say to an X server. Each of these does nothing under Wayland. */
namespace Rufzeichen::X11Server {

/** Qt's own connection; null where the program is on no X server. */
[[nodiscard]] xcb_connection_t *connection();

/** The number of a name, from a server that answers at once. */
[[nodiscard]] xcb_atom_t atom(xcb_connection_t *server, QByteArrayView name);

/** The window that owns a selection; XCB_WINDOW_NONE: nobody does. */
[[nodiscard]] xcb_window_t ownerOf(xcb_connection_t *server, xcb_atom_t selection);

/** From now on Qt gets the events that tell of another program's window: changes of properties, and its end. */
void hearOf(xcb_connection_t *server, xcb_window_t window);

/** The bytes of a window's property, up to a megabyte; null if it has none. */
[[nodiscard]] QByteArray bytes(xcb_connection_t *server, xcb_window_t window, xcb_atom_t property);

/**
 * Asks the window manager on behalf of the user for a window on the workspace where they are. Some managers, openbox
 * for one, never change the workspace for a window that is activated. Others do, Muffin for one: ask this first.
 */
void bringToWorkspace(WId window);

/**
 * Asks the window manager on behalf of the user to give a window the keyboard. Qt asks only for a window that is
 * mapped, which one on another workspace is not everywhere.
 */
void activate(WId window);

/**
 * Tells the panel that the program which it started with this id (DESKTOP_STARTUP_ID) is there, so that the pointer
 * stops being busy. Qt does so with the first window, and there may be none.
 */
void endStartupNotification(const QByteArray &id);

} // namespace Rufzeichen::X11Server
