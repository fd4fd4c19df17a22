# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktops on X11 have in common: a display in memory, and tools that look at it and use it."""

import pathlib
import re

from desktop import Desktop

DISPLAY = ":7"
PROGRAM_CLASS = "^rufzeichen$"


class X11Desktop(Desktop):
    """On Xvfb."""

    variables = {"DISPLAY": DISPLAY, "XDG_SESSION_TYPE": "x11"}
    notification_class = ""  # of the windows with notifications

    def start_display(self):
        self.start("Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
        self.wait_for(lambda: "dimensions" in self.run("xdpyinfo", check=False), "the display")

    def join_session(self, program):
        """What is started from here on knows the session manager, as does that program of the desktop."""
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            if (process / "comm").read_text().strip() == program:
                variables = (process / "environ").read_bytes().decode().split("\0")
                found = dict(each.split("=", 1) for each in variables if "=" in each)
                self.environment["SESSION_MANAGER"] = found["SESSION_MANAGER"]

    def search(self, *words):
        """The ids of the visible windows that xdotool finds."""
        return self.run("xdotool", "search", "--onlyvisible", *words, check=False).split()

    def title(self, window):
        return self.run("xdotool", "getwindowname", window, check=False).strip()

    def place(self, window):
        """(x, y, width, height) of a window, or nothing if it is gone."""
        words = self.run("xwininfo", "-id", window, check=False)
        found = [re.search(rf"{name}:\s+(-?\d+)", words)
                 for name in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")]
        return tuple(int(each[1]) for each in found) if all(found) else None

    def windows(self):
        return [title for window in self.search("--class", PROGRAM_CLASS) if (title := self.title(window))]

    def window_place(self, title):
        """(x, y, width, height) of the program's window with this title."""
        return next(self.place(each) for each in self.search("--class", PROGRAM_CLASS) if title in self.title(each))

    def active_window(self):
        return self.run("xdotool", "getactivewindow", "getwindowname", check=False).strip()

    def take_picture(self, file):
        self.run("import", "-window", "root", file)

    def click(self, x, y):
        self.run("xdotool", "mousemove", int(x), int(y), "click", 1)

    def move_pointer(self, x, y):
        self.run("xdotool", "mousemove", int(x), int(y))

    def press(self, key):
        self.run("xdotool", "key", key)

    def bubbles(self):
        found = [self.place(window) for window in self.search("--class", self.notification_class)]
        return [place for place in filter(None, found) if place[2] > 50 and place[3] > 30]
