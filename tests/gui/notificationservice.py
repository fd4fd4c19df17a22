# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Template for dbusmock: a notification service with the habits that its parameters name. Its ids count from 1.

refuses: it refuses the text that it took last for a second, as Plasma does.
drops: it never shows what is less urgent in place of something critical, as GNOME does.
"""

BUS_NAME = "org.freedesktop.Notifications"
MAIN_OBJ = "/org/freedesktop/Notifications"
MAIN_IFACE = "org.freedesktop.Notifications"
USER_IFACE = "test.User"
SYSTEM_BUS = False

NOTIFY = """
import time
import dbus
text, urgency = tuple(args[3:5]), int(args[6].get("urgency", 1))
if self.refuses and text == self.last_text and time.monotonic() < self.last_time + 1:
    raise dbus.exceptions.DBusException("too often", name=
        "org.freedesktop.Notifications.Error.ExcessNotificationGeneration")
self.last_text, self.last_time = text, time.monotonic()
ret = args[1]
if not ret:
    ret = self.next_id
    self.next_id += 1
if self.on_screen.pop(ret, urgency) <= urgency or not self.drops:
    self.on_screen[ret] = urgency
"""

CLOSE = """
if self.on_screen.pop(args[0], None) is not None:
    self.EmitSignal("", "NotificationClosed", "uu", [args[0], 3])
"""


def load(mock, parameters):
    mock.refuses = "refuses" in parameters["habits"]
    mock.drops = "drops" in parameters["habits"]
    mock.next_id = 1
    mock.on_screen = {}  # ids and how urgent they are
    mock.last_text = mock.last_time = None
    mock.AddMethods(MAIN_IFACE, [
        ("GetCapabilities", "", "as", f"ret = {parameters['capabilities'].split()!r}"),
        ("CloseNotification", "u", "", CLOSE),
        ("Notify", "susssasa{sv}i", "u", NOTIFY),
    ])
    mock.AddMethod(USER_IFACE, "OnScreen", "", "au", "ret = list(self.on_screen)")
