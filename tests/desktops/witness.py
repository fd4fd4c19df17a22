# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Watches a session's bus: which notifications the program sends, and what the desktop answers."""

import dataclasses

import dbus
import dbus.lowlevel

SERVICE = "org.freedesktop.Notifications"
RULES = (f"type='method_call',interface='{SERVICE}'", f"type='signal',interface='{SERVICE}'",
         "type='method_return'", "type='error'")


@dataclasses.dataclass
class Notification:
    """What was sent with Notify, and what became of it."""

    replaces: int
    icon: str
    summary: str
    body: str
    buttons: dict
    hints: dict
    id: int = 0  # what the desktop has answered; 0 before that, and if it has refused
    error: str = ""


class Witness:
    """Hears everything from its beginning on. Use a connection of its own, which can't be used for anything else."""

    def __init__(self, bus):
        self.sent = []  # each Notify of the program
        self.closed = []  # ids, by the signals of the desktop
        self.taken_back = []  # ids, by the calls of the program
        self.actions = []  # (id, name)
        self._pending = {}  # those without an answer, by sender and serial
        bus.add_message_filter(self._take)
        monitoring = dbus.Interface(bus.get_object(dbus.BUS_DAEMON_NAME, dbus.BUS_DAEMON_PATH, introspect=False),
                                    "org.freedesktop.DBus.Monitoring")
        monitoring.BecomeMonitor(dbus.Array(RULES, "s"), dbus.UInt32(0))
        self._bus = bus

    def on_screen(self):
        """The ids that the desktop has given and not taken back."""
        given = {each.id for each in self.sent if each.id}
        return given - set(self.closed)

    def find(self, text):
        """The last notification with @p text in its heading, or nothing."""
        return next((each for each in reversed(self.sent) if text in each.summary), None)

    def forget(self):
        """Begins anew."""
        for each in (self.sent, self.closed, self.taken_back, self.actions):
            each.clear()

    def _take(self, _bus, message):
        kind = type(message)
        if kind is dbus.lowlevel.MethodCallMessage and message.get_interface() == SERVICE:
            self._take_call(message)
        elif kind in (dbus.lowlevel.MethodReturnMessage, dbus.lowlevel.ErrorMessage):
            self._take_answer(message)
        elif kind is dbus.lowlevel.SignalMessage and message.get_interface() == SERVICE:
            arguments = message.get_args_list()
            if message.get_member() == "NotificationClosed":
                self.closed.append(int(arguments[0]))
            elif message.get_member() == "ActionInvoked":
                self.actions.append((int(arguments[0]), str(arguments[1])))
        return dbus.lowlevel.HANDLER_RESULT_HANDLED  # whoever only listens must not answer

    def _take_call(self, message):
        arguments = message.get_args_list()
        if message.get_member() == "Notify" and arguments[0] == "Rufzeichen":
            _name, replaces, icon, summary, body, actions, hints, _expires = arguments
            if "sender-pid" in hints:
                return  # GNOME passes it on to the shell
            notification = Notification(int(replaces), str(icon), str(summary), str(body),
                                        dict(zip(actions[::2], actions[1::2])), dict(hints))
            self.sent.append(notification)
            self._pending[message.get_sender(), message.get_serial()] = notification
        elif message.get_member() == "CloseNotification":
            self.taken_back.append(int(arguments[0]))

    def _take_answer(self, message):
        key = (message.get_destination(), message.get_reply_serial())
        if notification := self._pending.pop(key, None):
            if isinstance(message, dbus.lowlevel.ErrorMessage):
                notification.error = message.get_error_name()
            else:
                notification.id = int(message.get_args_list()[0])
