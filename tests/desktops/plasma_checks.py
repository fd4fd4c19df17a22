# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true on Plasma."""

from household import STRANGERS_NUMBER

HISTORY = "Call history"


def check_list(home):
    """A missed call that has gone from the screen leaves Plasma's list when it is seen"""
    with home.running("--minimized"):
        home.box.ring(STRANGERS_NUMBER)
        home.bubble("Incoming call")
        home.box.hang_up()
        missed = home.bubble("Missed call")
        home.wait_for(lambda: not home.desktop.bubbles(), "it to go from the screen", timeout=60)
        assert missed.id not in home.witness.taken_back, "the program has taken it back by itself"
        home.again("--show", "history")
        home.focus(HISTORY)
        home.wait_for(lambda: missed.id in home.witness.taken_back, "it to be taken from the list")
