# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plasma on X11, with all that its own start script starts."""

import dbus

import plasma_checks
import x11_checks
from desktop import HOME
from look import Picture
from x11 import X11Desktop

MORE_CHECKS = (x11_checks, plasma_checks)  # modules
LEFT_OUT = ()  # names of checks that mean nothing here
NOTIFICATIONS = "org.freedesktop.Notifications"


class Desktop(X11Desktop):
    name = "plasma"
    variables = {**X11Desktop.variables, "XDG_CURRENT_DESKTOP": "KDE", "XDG_SESSION_DESKTOP": "KDE",
                 "DESKTOP_SESSION": "plasma", "KDE_FULL_SESSION": "true", "KDE_SESSION_VERSION": "5"}
    SAVED = "kdialog"  # what a saved session has in any case
    TRAY = (640, 756, 540, 44)  # without the clock
    _last_change = None
    _empty = None  # what the tray looks like without an icon of ours
    _quiet = None  # Plasma's number for our wish

    def start_session(self):
        self.start_display()
        self.start("startplasma-x11")
        self.wait_for(lambda: self.bus.name_has_owner("org.kde.StatusNotifierWatcher"), "the tray", timeout=120)
        self.wait_for(lambda: self.bus.name_has_owner(NOTIFICATIONS), "the notification service", timeout=60)
        self.join_session("plasmashell")

    def bubbles(self):
        found = [self.place(window) for window in self.search("--class", "^plasmashell$")
                 if "_NOTIFICATION" in self.run("xprop", "-id", window, "_NET_WM_WINDOW_TYPE", check=False)]
        return list(filter(None, found))

    def set_dark_panel(self, on):
        self.run("plasma-apply-desktoptheme", "breeze-dark" if on else "breeze-light")
        self._empty = self._last_change = None

    def icon_place(self):
        tray = Picture(self.picture("tray"), self.TRAY)
        if self._empty is None:
            self._empty = tray
        change = self._empty.change_to(tray)
        if not change or change != self._last_change:
            self._last_change = change  # something may still move
            return None
        return change[0], change[1], change[3], change[3]  # the icon is the first in its row, and a square

    def save_session(self):
        """Saves the session as a logout does. Returns what was saved."""
        other = self.start("kdialog", "--msgbox", "I am here")
        self.wait_for(lambda: self.search("--class", "kdialog"), "another program")
        self.call("org.kde.ksmserver", "/KSMServer", "org.kde.KSMServerInterface.saveCurrentSession")
        file = self.root / HOME[1:] / ".config/ksmserverrc"
        self.wait_for(lambda: file.exists() and "kdialog" in file.read_text(), "the session's file", timeout=10)
        self.stop(other)
        return file.read_text()

    def set_quiet(self, on):
        service = dbus.Interface(self.bus.get_object(NOTIFICATIONS, "/org/freedesktop/Notifications"), NOTIFICATIONS)
        if on:
            self._quiet = service.Inhibit("org.kde.kwrite", "a talk", dbus.Dictionary({}, "sv"))
        elif self._quiet is not None:
            service.UnInhibit(self._quiet)
            self._quiet = None

    def set_dark(self, on):
        self.run("plasma-apply-colorscheme", "BreezeDark" if on else "BreezeLight")
