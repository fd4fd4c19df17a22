# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tray icon on both kinds of panels, and what happens without any."""

import re
import time
import unittest

from doubles import Tray
from harness import TIMEOUT, GuiTest

CALLER = "03023125222"
SHOWN = "030 23125222"  # as people write it


class StatusNotifier(GuiTest):
    """On a panel for StatusNotifierItems, as Plasma and most others have."""

    def setUp(self):
        super().setUp()
        self.updates = []
        self.session.bus.add_signal_receiver(
            lambda entry, properties: self.updates.append((str(entry), dict(properties))),
            signal_name="Update", dbus_interface="com.canonical.Unity.LauncherEntry")
        self.program = self.start_in_tray()

    def miss_a_call(self):
        self.box.ring(CALLER)
        self.service.wait_for("Incoming call")
        self.box.hang_up()
        self.service.wait_for("Missed call")

    def test_item(self):
        self.assertEqual(self.panel.property("Category"), "ApplicationStatus")
        self.assertEqual(self.panel.property("Status"), "Active")
        self.panel.wait_for_tool_tip("Connected to 127.0.0.1")
        self.assertEqual(self.program.windows(), {})

    def test_click_toggles_the_window(self):
        self.panel.activate()
        self.wait_for_focus("Call history")
        self.panel.activate()
        self.program.wait_until_gone("Call history")
        self.panel.activate()
        self.program.window("Call history")

    def test_click_fetches_a_window_from_behind(self):
        self.panel.activate()
        self.wait_for_focus("Call history")
        self.panel.choose("Settings")
        self.wait_for_focus("Settings")
        time.sleep(0.5)  # the focus must not seem to be taken by the click
        self.panel.activate()
        self.wait_for_focus("Call history")

    def test_click_fetches_a_window_from_another_workspace(self):
        self.panel.activate()
        self.wait_for_focus("Call history")
        self.session.run("xdotool", "set_num_desktops", "2")
        self.session.run("xdotool", "set_desktop", "1")
        self.wait_for(lambda: self.session.run("xdotool", "get_desktop").strip() == "1"
                      and not self.program.windows(), "the empty workspace")
        time.sleep(0.5)  # the focus must not seem to be taken by the click
        self.panel.activate()
        self.wait_for_focus("Call history")

    def test_workspace_is_asked_for_before_the_keyboard(self):
        """Mutter and Muffin change the workspace for a window that is activated on another one."""
        self.panel.activate()
        self.wait_for_focus("Call history")
        listener = self.session.start("stdbuf", "-oL", "xev", "-root", "-event", "structure", "-event", "substructure",
                                      "-event", "property")

        def is_elsewhere():
            """Openbox takes a window on another workspace off the screen; theirs stay, and Qt has them activated."""
            self.session.run("xprop", "-root", "-format", "_NET_CURRENT_DESKTOP", "32c",
                             "-set", "_NET_CURRENT_DESKTOP", "1")
            return "_NET_CURRENT_DESKTOP" in listener.output.read_text()
        self.wait_for(is_elsewhere, "the change to be heard")

        def asked():
            return re.findall(r"message_type .*\((_NET_WM_DESKTOP|_NET_ACTIVE_WINDOW)\)", listener.output.read_text())
        self.assertEqual(self.again("--show", "history"), 0)
        self.wait_for(lambda: {"_NET_WM_DESKTOP", "_NET_ACTIVE_WINDOW"} <= set(asked()), asked)
        self.assertEqual(asked()[0], "_NET_WM_DESKTOP", asked())

    def wait_for_focus(self, title):
        def is_in_front():
            active = self.active_window()
            return any(title in name and window == active for name, window in self.program.windows().items())
        self.wait_for(is_in_front, f"“{title}” in front")

    def test_menu(self):
        labels = list(self.panel.menu())
        self.assertEqual(labels[0], "Open call history")
        self.assertEqual(labels[-1], "Quit")
        self.panel.choose("Settings")
        self.program.window("Settings")
        self.panel.choose("Quit")
        self.assertEqual(self.program.wait(), 0, self.program.output)

    def test_recent_call_is_copied(self):
        self.miss_a_call()
        self.wait_for(lambda: any(SHOWN in label for label in self.panel.menu()), "the call in the menu")
        self.panel.choose("Copy number")
        self.wait_for(lambda: self.clipboard() == CALLER, "the number on the clipboard")

    def test_menu_forgets_calls_that_it_lists_no_more(self):
        self.miss_a_call()

        def listed():
            """The entries of the call; nothing while the menu is made anew, because something becomes known of it."""
            found = [each for label, each in self.panel.menu().items() if label == "Copy number"]
            return found if self.panel.known_entries(found) == set(found) else None

        before = self.wait_for(listed, "the call in the menu")
        self.miss_a_call()
        self.wait_for(lambda: not self.panel.known_entries(before), "the actions of the old list to go")

    def test_ringing_shows(self):
        self.box.ring(CALLER)
        self.panel.wait_for_tool_tip(f"Incoming call: {SHOWN}")
        self.box.answer(CALLER)
        self.panel.wait_for_tool_tip("In call")
        self.box.hang_up(seconds=1)
        self.wait_for(lambda: "In call" not in self.panel.tool_tip(), "the end of the call")

    def test_late_ring_does_not_show(self):
        self.miss_a_call()  # tells how the clocks differ
        self.box.say(f"RING;0;{CALLER};732123;SIP0;", age=200)
        self.box.ring("03023125333", connection=1)
        self.panel.wait_for_tool_tip("Incoming call: 030 23125333")  # the hold of the other one was over before
        self.assertNotIn(SHOWN, self.panel.tool_tip())
        self.box.hang_up(connection=1)
        self.panel.wait_for_tool_tip("2 new missed calls")
        self.assertNotIn("Incoming call", self.panel.tool_tip())
        self.box.answer(CALLER)
        self.panel.wait_for_tool_tip("In call")

    def test_missed_call_is_counted_until_it_is_seen(self):
        self.miss_a_call()
        self.panel.wait_for_tool_tip("1 new missed call")
        entry = "application://de.airport1.rufzeichen.desktop"
        one = (entry, {"count": 1, "count-visible": True, "urgent": True})
        self.wait_for(lambda: one in self.updates, lambda: f"the badge of the task bar, not {self.updates}")
        self.panel.choose("Open call history")
        self.program.window("Call history")
        self.wait_for(lambda: "missed" not in self.panel.tool_tip(), "the missed call to be seen")
        self.wait_for(lambda: not self.updates[-1][1]["count-visible"], "the badge to go")
        self.wait_for(lambda: not self.service.on_screen(), "the bubble to close")

    def test_call_waits_until_somebody_calls_back(self):
        self.miss_a_call()
        self.panel.wait_for_tool_tip("1 call to call back")
        self.panel.choose("To call back (1)")
        self.program.window("Call history")
        self.box.say(f"CALL;0;10;732123;{CALLER};SIP0;")
        self.box.hang_up()
        self.wait_for(lambda: "call back" not in self.panel.tool_tip(), "the call to be settled")

    def test_quiet(self):
        self.panel.choose("For 1 hour")
        self.panel.wait_for_tool_tip("Quiet until")
        self.box.ring(CALLER)
        self.panel.wait_for_tool_tip("Incoming call")
        self.box.hang_up()
        self.panel.wait_for_tool_tip("1 new missed call")
        self.panel.choose("Off")
        self.wait_for(lambda: "Quiet" not in self.panel.tool_tip(), "the quiet to end")
        self.assertEqual(self.service.shown(), [])
        self.box.ring(CALLER)
        self.service.wait_for("Incoming call")

    def test_box_that_restarts(self):
        self.box.switch_off()
        self.panel.wait_for_tool_tip("Not connected to 127.0.0.1")
        before = self.box.connections
        self.box.switch_on()
        self.wait_for(lambda: self.box.connections > before, "the connection to come back")
        self.panel.wait_for_tool_tip("Connected to 127.0.0.1")

    def test_panel_that_restarts(self):
        self.panel.stop()
        self.panel.__init__(self.session)
        self.panel.wait_for_item()
        self.panel.wait_for_tool_tip("Connected")


class German(GuiTest):
    language = "de_DE.UTF-8"

    def test_menu_and_tool_tip(self):
        self.start_in_tray()
        labels = list(self.panel.menu())
        self.assertIn("Anrufliste öffnen", labels)
        self.assertIn("Einstellungen …", labels)
        self.assertEqual(labels[-1], "Beenden")
        self.panel.wait_for_tool_tip("Verbunden mit 127.0.0.1")


class LatePanel(GuiTest):
    """The panel starts after the program, as it may happen at a login."""

    tray = False

    def test_icon_comes_when_the_panel_does(self):
        program = self.start_in_tray()
        self.box.ring(CALLER)
        self.service.wait_for("Incoming call")  # it is up and does its work
        panel = Tray(self.session).wait_for_item()
        panel.wait_for_tool_tip("Connected")
        self.assertEqual(program.windows(), {})


class Embedded(GuiTest):
    """On a panel for XEmbed, as light desktops have."""

    tray = False

    def test_icon_opens_the_window(self):
        self.session.start("trayer", "--edge", "top", "--align", "right", "--width", "200", "--widthtype", "pixel",
                           "--height", "32")
        self.wait_for(lambda: "_NET_SYSTEM_TRAY" in self.session.run("xlsatoms") and self.panels(), "the panel")
        program = self.start_in_tray()
        self.click(-6, lambda: any("Call history" in title for title in program.windows()), "the window to open")
        # Too far from the first click for both to be a double click.
        self.click(6, lambda: not any("Call history" in title for title in program.windows()), "the window to close")

    def click(self, offset, condition, what):
        """Clicks on the icon. The panel may still be moving it: a click that reaches nothing is repeated."""
        tries = 3
        for remaining in reversed(range(tries)):
            x, y = self.wait_for(self.icon_position, "an icon in the panel")
            self.session.run("xdotool", "mousemove", x + offset, y, "click", 1)
            try:
                self.wait_for(condition, what, timeout=TIMEOUT / tries)
                return
            except AssertionError:
                if remaining == 0:
                    raise

    def panels(self):
        return self.session.run("xdotool", "search", "--onlyvisible", "--class", "trayer", check=False).split()

    def icon_position(self):
        """The middle of the icon, which is a child of the panel's window."""
        for line in self.session.run("xwininfo", "-root", "-tree").splitlines():
            if '"rufzeichen"' in line and "+" in line:
                geometry = line.split()[-2].split("+")[0]
                width, height = (int(each) for each in geometry.split("x"))
                x, y = (int(each) for each in line.split()[-1].lstrip("+").split("+"))
                if 8 <= width <= 64 and y < 40:
                    return x + width // 2, y + height // 2
        return None


class WithoutTray(GuiTest):
    """On a desktop that has no tray, the program is never invisible."""

    tray = False

    def test_window_is_shown(self):
        program = self.start()
        program.window("Call history")

    def test_window_is_minimised_when_no_tray_comes(self):
        program = self.start("--minimized")
        # The wait for a tray is bounded.
        window = self.wait_for(
            lambda: next((window for title, window in program.windows(only_visible=False).items()
                          if "Call history" in title), None), "a minimised window", timeout=90)
        self.wait_for(lambda: "Iconic" in self.session.run("xprop", "-id", window, "WM_STATE"), "it to be minimised")
        self.session.run("xdotool", "windowactivate", window)
        self.wait_for(lambda: self.active_window() == window, "the window in front")
        self.session.run("xdotool", "key", "ctrl+w")
        self.wait_for(lambda: "Iconic" in self.session.run("xprop", "-id", window, "WM_STATE"), "it to be minimised")
        self.assertIsNone(program.process.poll(), program.output)


if __name__ == "__main__":
    unittest.main()
