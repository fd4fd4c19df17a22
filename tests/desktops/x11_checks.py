# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true on desktops with X11 and a session manager."""

import time

HISTORY = "Call history"


def check_other_workspace(home):
    """The icon and a second start fetch a window that is on another workspace"""
    run = home.desktop.run
    run("xdotool", "set_num_desktops", "2")
    with home.running("--show", "history"):
        home.focus(HISTORY)
        home.wait_for(home.desktop.icon_place, "the icon")
        for fetch in (lambda: home.desktop.open_by_icon(*home.icon), home.again):
            there = run("xdotool", "get_desktop").strip()
            run("xdotool", "set_desktop", "0" if there == "1" else "1")
            home.wait_for(lambda: run("xdotool", "get_desktop").strip() != there
                          and HISTORY not in home.desktop.active_window(), "the empty workspace")
            time.sleep(1)  # the focus must not seem to be taken by the click
            fetch()
            home.focus(HISTORY)
            window = home.desktop.search("--name", HISTORY)[0]
            assert run("xdotool", "get_desktop_for_window", window) == run("xdotool", "get_desktop"), "it is elsewhere"


def check_saved_session(home):
    """A session that is saved does not start the program again"""
    with home.running("--show", "history"):
        home.focus(HISTORY)
        saved = home.desktop.save_session()
        assert home.desktop.SAVED in saved, f"nothing at all is saved:\n{saved}"
        assert "rufzeichen" not in saved, saved
