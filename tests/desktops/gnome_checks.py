# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true on GNOME with Wayland."""

import time

from household import STRANGERS_NUMBER

HISTORY = "Call history"
LONGER_THAN_A_PANEL_STARTS = 36  # seconds; the program waits 30 s for a tray


def check_lock(home):
    """A locked screen takes the tray away for long, and no window opens for that"""
    with home.running("--minimized"):
        home.desktop.lock(True)
        time.sleep(LONGER_THAN_A_PANEL_STARTS)
        assert not home.desktop.all_windows(), home.desktop.all_windows()
        home.desktop.lock(False)
        home.wait_for(home.desktop.tray_items, "the icon to come back")
        assert not home.desktop.all_windows(), home.desktop.all_windows()


def check_without_tray(home):
    """Without any tray the window shows that the program runs, and a missed call brings it to the front"""
    home.desktop.show_tray(False)
    try:
        with home.running(tray=False):
            home.focus(HISTORY)
            time.sleep(1)  # nobody is faster
            home.desktop.press("ctrl+w")
            home.wait_for(lambda: not home.desktop.windows(), "it to be minimised")
            home.box.ring(STRANGERS_NUMBER)
            home.bubble("Incoming call")
            home.box.hang_up()
            home.bubble("Missed call")
            home.bubbles(1)
            home.point_at_bubble()
            home.desktop.activate(home.resting_bubble())
            home.focus(HISTORY)
    finally:
        home.desktop.show_tray(True)


def check_copying(home):
    """A number is offered to be copied only where that works: in the window, not in a bubble"""
    with home.running("--show", "history"):
        home.focus(HISTORY)
        home.box.ring(STRANGERS_NUMBER)
        assert "call-copy" not in home.bubble("Incoming call").buttons
        home.box.hang_up()
        home.bubble("Missed call")
        home.focus(HISTORY)
        for key in ("ctrl+f", "Down", "ctrl+c"):
            home.desktop.press(key)
        home.wait_for(lambda: home.desktop.clipboard() == STRANGERS_NUMBER, "the number on the clipboard")


def check_pointer_after_start(home):
    """The pointer is busy no longer when the program has started"""
    try:
        home.desktop.launch()
        home.wait_for(home.desktop.windows, "a window")
        home.wait_for(lambda: not home.desktop.ask("""Shell.WindowTracker.get_default().get_startup_sequences()
            .filter(each => !each.get_completed()).map(each => each.get_id())"""), "the start to end", timeout=5)
    finally:
        home.again("--quit")
