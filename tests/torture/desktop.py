# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop without a display, for the tray application: only a bus, and on it a service for notifications."""

import home  # noqa: F401  knows where the harness is
from doubles import NotificationService
from harness import Session


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
