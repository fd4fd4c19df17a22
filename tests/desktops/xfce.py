# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Xfce on X11, with its own session manager, panel, window manager and notification service."""

import x11_checks
import xfce_checks
from desktop import HOME
from x11 import X11Desktop

MORE_CHECKS = (x11_checks, xfce_checks)  # modules
LEFT_OUT = ()  # names of checks that mean nothing here


class Desktop(X11Desktop):
    name = "xfce"
    variables = {**X11Desktop.variables, "XDG_CURRENT_DESKTOP": "XFCE", "XDG_SESSION_DESKTOP": "xfce",
                 "DESKTOP_SESSION": "xfce", "XDG_MENU_PREFIX": "xfce-"}
    SAVED = "xfce4-panel"  # what a saved session has in any case
    notification_class = "^Xfce4-notifyd$"

    def start_session(self):
        self.start_display()
        self.start("xfce4-session")
        self.wait_for(lambda: self.bus.name_has_owner("org.kde.StatusNotifierWatcher"), "the panel", timeout=90)
        self.wait_for(lambda: self.search("--class", "^Xfdesktop$"), "the desktop", timeout=60)
        self.join_session("xfce4-panel")

    def activate(self, bubble):
        """A click beside the buttons only closes it; the first one does what it is for."""
        x, y, _width, height = bubble
        self.click(x + 60, y + height - 32)

    def icon_place(self):
        """The part of the panel with icons, a window of its own, is one pixel wide when it is empty."""
        found = [self.place(each) for each in self.search("--class", "^Wrapper-2.0$")]
        tray = min(filter(None, found), default=None)
        return tray if tray and tray[2] > 10 and len(found) > 2 else None

    def save_session(self):
        """Saves the session as a logout does. Returns what was saved."""
        self.call("org.xfce.SessionManager", "/org/xfce/SessionManager", "org.xfce.Session.Manager.Checkpoint", "")
        folder = self.root / HOME[1:] / ".cache/sessions"
        file = self.wait_for(lambda: next(folder.glob("xfce4-session-*"), None), "the session's file")
        return file.read_text()

    def set(self, channel, name, kind, value):
        """Changes a setting of Xfce."""
        self.run("xfconf-query", "--channel", channel, "--property", name, "--create", "--type", kind, "--set", value)

    def set_dark_panel(self, on):
        self.set("xsettings", "/Net/ThemeName", "string", "Adwaita-dark" if on else "Adwaita")
        self.set("xfce4-panel", "/panels/dark-mode", "bool", "true" if on else "false")

    def set_quiet(self, on):
        self.set("xfce4-notifyd", "/do-not-disturb", "bool", "true" if on else "false")

    def set_dark(self, on):
        self.run("gsettings", "set", "org.gnome.desktop.interface", "color-scheme",
                 "prefer-dark" if on else "default")
