# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true of the program on any desktop. A check is a function whose first line says what it checks."""

import time

import look
from household import FRIEND, FRIENDS_NUMBER, STRANGERS_NUMBER

HISTORY = "Call history"
DARK, LIGHT = 90, 150  # of 255: how bright a window is at most, at least
CLEAR_PIXELS = 20  # at least so many must differ clearly from the panel
NOTHING = 3  # seconds in which something would have happened


def check_no_display(home):
    """Without a display it says what to do instead, and ends with 1"""
    program = home.desktop.start("rufzeichen", DISPLAY="", WAYLAND_DISPLAY="")
    code = program.wait(30)
    words = program.output.read_text()
    assert code == 1 and "no display" in words and "rufzeichen-cli monitor" in words, f"{code}: {words}"


def check_first_steps(home):
    """The first steps come at the first start, and at no other"""
    with home.started():
        home.window("First steps")
        home.focus("First steps")
        home.desktop.picture("first-steps")
        home.desktop.press("Escape")
        home.wait_for(lambda: not any("First steps" in each for each in home.desktop.windows()), "them to close")
    with home.started():
        home.window(HISTORY)
        time.sleep(NOTHING)
        assert not any("First steps" in each for each in home.desktop.windows()), home.desktop.windows()


def check_icon_dark(home):
    """The icon in the tray can be seen on a dark panel"""
    icon_on(home, "dark")


def check_icon_light(home):
    """The icon in the tray can be seen on a light panel"""
    icon_on(home, "light")


def icon_on(home, shade):
    home.desktop.set_dark_panel(shade == "dark")
    time.sleep(NOTHING)
    assert not home.desktop.icon_place(), "an icon without a program"
    with home.running("--minimized"):
        place = home.wait_for(home.desktop.icon_place, "a place in the panel")
        home.wait_for(lambda: is_clear(home, place, shade), f"an icon that can be seen in the {shade} panel")
        home.icon = place[0] + place[2] // 2, place[1] + place[3] // 2


def is_clear(home, place, shade):
    time.sleep(0.5)
    icon = look.Picture(home.desktop.picture(f"panel-{shade}"), place)
    return (icon.brightness() < 128) == (shade == "dark") and icon.clear_pixels() >= CLEAR_PIXELS


def check_icon_opens(home):
    """Started in the tray it has no window; the icon opens one in front"""
    with home.running("--minimized"):
        time.sleep(NOTHING)
        assert not home.desktop.windows(), home.desktop.windows()
        home.desktop.open_by_icon(*home.icon)
        home.focus(HISTORY)
        home.desktop.picture("history")


def check_icon_hides(home):
    """A click on the icon hides a window in front"""
    with home.running("--show", "history"):
        home.focus(HISTORY)
        home.wait_for(home.desktop.icon_place, "the icon")
        home.desktop.click(*home.icon)
        home.wait_for(lambda: not home.desktop.windows(), "the window to go")


def check_ringing(home):
    """A known caller shows in one bubble, with a name and a face"""
    with home.running("--minimized"):
        home.box.ring(FRIENDS_NUMBER)
        shown = home.bubble("Incoming call")
        home.bubbles(1)
        time.sleep(1)  # until it is drawn
        home.desktop.picture("ringing")
        assert FRIEND in shown.summary and "image-data" in shown.hints, shown
        home.box.answer(FRIENDS_NUMBER)
        home.bubble("In call")
        home.wait_for(lambda: len(home.witness.on_screen()) == 1 >= len(home.desktop.bubbles()), "the old one to go")
        home.box.hang_up(seconds=2)
        home.bubbles(0)


def check_missed(home):
    """A missed call is a new bubble, alone on the screen; a click on it brings the window"""
    with home.running("--minimized"):
        home.box.ring(STRANGERS_NUMBER)
        ringing = home.bubble("Incoming call")
        home.bubbles(1)
        home.box.hang_up()
        missed = home.bubble("Missed call")
        home.bubbles(1)
        home.point_at_bubble()
        time.sleep(1)
        home.desktop.picture("missed")
        assert missed.id != ringing.id and ringing.id in home.witness.closed, (missed, ringing)
        home.desktop.activate(home.resting_bubble())
        home.focus(HISTORY)
        home.bubbles(0)


def check_end_while_ringing(home):
    """Nothing stays on the screen if the program ends while the phone rings"""
    with home.running("--minimized"):
        home.box.ring(FRIENDS_NUMBER)
        home.bubble("Incoming call")
        home.bubbles(1)
        home.quit()
        home.bubbles(0)


def check_face_that_comes_later(home):
    """A face that the box sends while the phone rings makes no second bubble, and none that stays"""
    with home.started("--demo", "--minimized"):
        home.bubble("Incoming call")
        home.wait_for(lambda: any("image-data" in each.hints for each in home.witness.sent), "a face", timeout=150)
        assert len(home.desktop.bubbles()) <= 1, home.desktop.bubbles()
        home.desktop.picture("face")
        home.quit()
        home.bubbles(0)


def check_quiet(home):
    """The desktop's “do not disturb” is kept to, and calls show again after it"""
    home.desktop.set_quiet(True)
    try:
        with home.running("--minimized"):
            home.box.ring(STRANGERS_NUMBER)
            time.sleep(NOTHING)
            assert not home.desktop.bubbles() and not home.witness.sent, home.witness.sent
            home.box.hang_up()
            time.sleep(NOTHING)
            home.desktop.set_quiet(False)
            time.sleep(NOTHING)
            home.box.ring(FRIENDS_NUMBER)
            home.bubble("Incoming call")
            home.bubbles(1)
            home.box.answer(FRIENDS_NUMBER)
            home.box.hang_up(seconds=1)
    finally:
        home.desktop.set_quiet(False)


def check_second_start(home):
    """A second start brings a window to the front that is behind another"""
    with home.running("--show", "history"):
        home.focus(HISTORY)
        home.again("--show", "settings")
        home.focus("Settings")
        home.desktop.launch()
        home.focus(HISTORY)


def check_colours(home):
    """Dark and light are followed while the window is open"""
    with home.running("--show", "history"):
        home.focus(HISTORY)
        for dark in (True, False):
            home.desktop.set_dark(dark)
            shade = "dark" if dark else "light"
            home.wait_for(lambda: is_dark(home, shade) == dark, f"the window to be {shade}")


def is_dark(home, shade):
    time.sleep(0.5)
    place = home.desktop.window_place(HISTORY)
    brightness = look.Picture(home.desktop.picture(f"window-{shade}"), place).brightness()
    return True if brightness <= DARK else False if brightness >= LIGHT else None


def all_checks(*more):
    """These, and those of modules with more of them, in the order in which they are written."""
    found = {name: check for name, check in globals().items() if name.startswith("check_")}
    for module in more:
        found.update({name: check for name, check in vars(module).items() if name.startswith("check_")})
    return found
