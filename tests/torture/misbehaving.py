# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Services of a desktop that do not do as they should: misbehaving.py NAME_OF_ONE, on the session's bus.

Prints a line when it is there. It ends with whoever has started it.
"""

import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NOTIFICATIONS = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"
FLOOD = 2000  # signals each second


class Notifications(dbus.service.Object):
    """A notification service as it should be; the others do one thing otherwise."""

    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/Notifications")
        self.bus = bus
        self.last = 0

    @dbus.service.method(NOTIFICATIONS, out_signature="as")
    def GetCapabilities(self):
        return ["body", "actions", "body-markup"]

    @dbus.service.method(NOTIFICATIONS, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, _name, replaces, _icon, _summary, _body, _actions, _hints, _expires):
        self.last += not replaces
        return replaces or self.last

    @dbus.service.method(NOTIFICATIONS, in_signature="u")
    def CloseNotification(self, identifier):
        pass

    @dbus.service.signal(NOTIFICATIONS, signature="us")
    def ActionInvoked(self, identifier, action):
        pass

    @dbus.service.signal(NOTIFICATIONS, signature="uu")
    def NotificationClosed(self, identifier, reason):
        pass


class Hanging(Notifications):
    """Never answers."""

    @dbus.service.method(NOTIFICATIONS, in_signature="susssasa{sv}i", out_signature="u",
                         async_callbacks=("answer", "fail"))
    def Notify(self, _name, _replaces, _icon, _summary, _body, _actions, _hints, _expires, answer, fail):
        pass


class Mistyped(Notifications):
    """Answers with values of other types."""

    @dbus.service.method(NOTIFICATIONS, out_signature="a{su}")
    def GetCapabilities(self):
        return {"body": 1}

    @dbus.service.method(NOTIFICATIONS, in_signature="susssasa{sv}i", out_signature="as")
    def Notify(self, _name, _replaces, _icon, _summary, _body, _actions, _hints, _expires):
        return ["1"] * 1000

    @dbus.service.signal(NOTIFICATIONS, signature="su")
    def ActionInvoked(self, identifier, action):
        pass


class Flooding(Notifications):
    """Tells all the time of actions, and of bubbles that were closed, some of which are there."""

    def __init__(self, bus):
        super().__init__(bus)
        GLib.timeout_add(10, self._flood)

    def _flood(self):
        for each in range(FLOOD // 100):
            self.ActionInvoked(each, "call-copy" if each % 2 else "x" * 10000)
            self.NotificationClosed(1000 + each, 2)
        return True


class Restarting(Notifications):
    """Loses its name and gets it again."""

    def __init__(self, bus):
        super().__init__(bus)
        GLib.timeout_add(100, self._restart)

    def _restart(self):
        self.bus.release_name(NOTIFICATIONS)
        self.bus.request_name(NOTIFICATIONS)
        return True


class LyingWatcher(dbus.service.Object):
    """What icons of a panel register with: says all the time that a panel has come, and is never clear about it."""

    def __init__(self, bus):
        super().__init__(bus, "/StatusNotifierWatcher")
        GLib.timeout_add(10, self._flood)

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, _interface, _name):
        return dbus.Array([dbus.Struct(("yes", 1))])

    @dbus.service.method(WATCHER, in_signature="s")
    def RegisterStatusNotifierItem(self, _name):
        pass

    @dbus.service.signal(WATCHER)
    def StatusNotifierHostRegistered(self):
        pass

    def _flood(self):
        for _ in range(FLOOD // 100):
            self.StatusNotifierHostRegistered()
        return True


SERVICES = {each.__name__: each for each in (Hanging, Mistyped, Flooding, Restarting, LyingWatcher)}


def main():
    bus = dbus.SessionBus(mainloop=dbus.mainloop.glib.DBusGMainLoop())
    kind = SERVICES[sys.argv[1]]
    service = kind(bus)
    bus.request_name(WATCHER if kind is LyingWatcher else NOTIFICATIONS)
    print("there", flush=True)
    GLib.MainLoop().run()
    return service


if __name__ == "__main__":
    main()
