# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop without a display, for the tray application: only a bus, and on it a service for notifications."""

import re

import home  # noqa: F401  knows where the harness is
from doubles import NotificationService
from harness import Session


# What notifications are about that are no warnings.
OCCASIONS = re.compile("(Incoming|In|Missed) call|answering machine|missed calls|calls in the last minute|not reachable")


def text_of(notification):
    """All that it says, with numbers as the box sent them: people see blanks in them."""
    return str(notification).replace(" ", "")


class Desktop(Session):
    """One for many starts of the program."""

    def __init__(self):
        super().__init__()
        self.notifications = NotificationService(self)

    def _start_display(self, screen):
        self.environment["QT_QPA_PLATFORM"] = "offscreen"

    @property
    def variables(self):
        """What the program's environment needs to find it."""
        return {name: self.environment[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")}
