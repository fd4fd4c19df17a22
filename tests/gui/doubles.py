# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for what a desktop offers on the session bus: a notification service and a tray."""

import dataclasses
import json
import pathlib
import sys

import dbus
from dbusmock import MOCK_IFACE

TRAY_TEMPLATE = pathlib.Path(__file__).with_name("statusnotifierwatcher.py")
NOTIFICATION_TEMPLATE = pathlib.Path(__file__).with_name("notificationservice.py")


class Double:
    """A service by dbusmock in a process of its own, at the session's bus."""

    def __init__(self, session, template, name, path, **parameters):
        self.session = session
        self.name = name
        self.process = session.start(sys.executable, "-m", "dbusmock", "--session", "--template", template,
                                     "--parameters", json.dumps(parameters))
        session.wait_for_name(name)
        self.object = session.bus.get_object(name, path, introspect=False)
        self.mock = dbus.Interface(self.object, MOCK_IFACE)

    def calls(self, method):
        """The arguments of all calls of the method so far."""
        return [list(arguments) for _time, arguments in self.mock.GetMethodCalls(method, signature="s")]

    def stop(self):
        self.session.stop(self.process)


@dataclasses.dataclass
class Notification:
    """The arguments of Notify."""

    application: str
    replaces: int
    icon: str
    summary: str
    body: str
    actions: list
    hints: dict
    expires: int

    @property
    def buttons(self):
        return dict(zip(self.actions[::2], self.actions[1::2]))


# What notification services do; see notificationservice.py. A token is for the window that an action shows.
HABITS = {
    "plain": ["gives a token"],
    "plasma": ["refuses", "gives a token"],
    "gnome": ["drops"],
    "all": ["refuses", "drops"],
}


class NotificationService(Double):
    """Takes notifications, or refuses them, and plays the user. Its ids count from 1."""

    NAME = "org.freedesktop.Notifications"
    TOKEN = "token-of-the-service"

    def __init__(self, session, capabilities="body body-markup actions persistence", kind="all"):
        self.kind = kind
        super().__init__(session, str(NOTIFICATION_TEMPLATE), self.NAME, "/org/freedesktop/Notifications",
                         capabilities=capabilities, habits=HABITS[kind])

    def on_screen(self):
        """The ids of what the user sees."""
        return [int(each) for each in dbus.Interface(self.object, "test.User").OnScreen()]

    def shown(self):
        """All that was asked for."""
        return [Notification(*arguments) for arguments in self.calls("Notify")]

    def closed(self):
        """The ids that the program has closed."""
        return [int(arguments[0]) for arguments in self.calls("CloseNotification")]

    def wait_for(self, text, count=1):
        """Waits for @p count notifications with @p text in their summary, and returns the last one."""
        def found():
            return [each for each in self.shown() if text in each.summary]
        self.session.wait_for(lambda: len(found()) >= count,
                              lambda: f"a notification “{text}”; there are {[each.summary for each in self.shown()]}")
        return found()[-1]

    def press(self, identifier, action):
        """As the user does."""
        if "gives a token" in HABITS[self.kind]:
            self.mock.EmitSignal(self.NAME, "ActivationToken", "us", [dbus.UInt32(identifier), self.TOKEN],
                                 signature="sssav")
        self.mock.EmitSignal(self.NAME, "ActionInvoked", "us", [dbus.UInt32(identifier), action], signature="sssav")


class Tray(Double):
    """A panel's tray for StatusNotifierItems."""

    ITEM = "org.kde.StatusNotifierItem"
    MENU = "com.canonical.dbusmenu"

    def __init__(self, session):
        super().__init__(session, str(TRAY_TEMPLATE), "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")

    def wait_for_item(self, count=1):
        self.session.wait_for(lambda: len(self.calls("RegisterStatusNotifierItem")) >= count, "an icon in the tray")
        self._owner = str(self.calls("RegisterStatusNotifierItem")[-1][0])
        return self

    def _item(self, path, interface):
        return dbus.Interface(self.session.bus.get_object(self._owner, path, introspect=False), interface)

    def property(self, name):
        return self._item("/StatusNotifierItem", dbus.PROPERTIES_IFACE).Get(self.ITEM, name)

    def tool_tip(self):
        """All words of the tool tip."""
        _icon, _pixmaps, title, text = self.property("ToolTip")
        return f"{title}\n{text}".strip()

    def wait_for_tool_tip(self, text):
        self.session.wait_for(lambda: text in self.tool_tip(), lambda: f"“{text}” in the tool tip “{self.tool_tip()}”")

    def activate(self):
        self._item("/StatusNotifierItem", self.ITEM).Activate(0, 0, signature="ii")

    def menu(self):
        """The labels of the menu with their ids, sub-menus flattened; without mnemonics and separators."""
        _revision, layout = self._item("/MenuBar", self.MENU).GetLayout(0, -1, dbus.Array([], "s"), signature="iias")
        entries = {}

        def collect(entry):
            identifier, properties, children = entry
            if label := properties.get("label"):
                entries[str(label).replace("_", "")] = int(identifier)
            for child in children:
                collect(child)
        collect(layout)
        return entries

    def known_entries(self, identifiers):
        """Those of the ids that the program still keeps an entry for."""
        entries = self._item("/MenuBar", self.MENU).GetGroupProperties(
            dbus.Array(identifiers, "i"), dbus.Array([], "s"), signature="aias")
        return {int(identifier) for identifier, _properties in entries}

    def choose(self, text):
        """Clicks the first entry of the menu that has @p text in its label."""
        menu = self._item("/MenuBar", self.MENU)
        menu.AboutToShow(0, signature="i")
        identifier = next((each for label, each in self.menu().items() if text in label), None)
        if identifier is None:
            raise AssertionError(f"no “{text}” in the menu {list(self.menu())}")
        menu.Event(identifier, "clicked", dbus.String("", variant_level=1), dbus.UInt32(0), signature="isvu")
