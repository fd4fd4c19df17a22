# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts and ends, second starts, the settings by keyboard, and what is kept."""

import configparser
import os
import signal
import sys
import unittest

import dbus
from dbusmock import MOCK_IFACE

from harness import PROGRAM, GuiTest, Program

CALLER = "03023125222"
RINGING, TALKING, ENDED = 0, 2, 3  # phases, as the history counts them
MISSED = 1  # an outcome


class Instance(GuiTest):
    """A second start passes its wishes on."""

    def setUp(self):
        super().setUp()
        self.program = self.start_in_tray()

    def test_second_start_opens_the_history(self):
        self.assertEqual(self.again(), 0)
        self.program.window("Call history")

    def test_options_of_the_start_are_not_taken_silently(self):
        second = Program(self.session, "--host", "other.example", "--show", "settings")
        self.assertEqual(second.wait(), 0)
        self.assertIn("--host has no effect now", second.output)
        self.program.window("Settings")

    def test_window_is_raised(self):
        self.again()
        history = self.program.window("Call history")
        self.again("--show", "settings")
        settings = self.program.window("Settings")
        self.wait_for(lambda: self.active_window() == settings, "the settings in front")
        self.again("--show", "history")
        self.wait_for(lambda: self.active_window() == history, "the history in front")

    def test_windows(self):
        for name, title in (("settings", "Settings"), ("statistics", "Call statistics"), ("wizard", "First steps")):
            with self.subTest(name):
                self.assertEqual(self.again("--show", name), 0)
                self.program.window(title)

    def test_quiet(self):
        self.assertEqual(self.again("--quiet", "1h"), 0)
        self.panel.wait_for_tool_tip("Quiet until")
        self.assertEqual(self.again("--quiet", "off"), 0)
        self.wait_for(lambda: "Quiet" not in self.panel.tool_tip(), "the quiet to end")
        self.assertEqual(self.program.windows(), {})

    def test_quit(self):
        self.assertEqual(self.again("--quit"), 0)
        self.assertEqual(self.program.wait(), 0, self.program.output)

    def test_number(self):
        self.assertEqual(self.again("tel:+49-30-23125222"), 0)
        self.program.window("Call history")
        self.wait_for(lambda: self.clipboard() == "03023125222", lambda: f"the number: {self.clipboard()}")

    def test_program_that_was_killed_is_no_obstacle(self):
        self.program.process.kill()
        self.program.wait()
        self.start_in_tray()


class Ends(GuiTest):
    def test_signals(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with self.subTest(number.name):
                program = self.start_in_tray()
                program.process.send_signal(number)
                self.assertEqual(program.wait(), 0, program.output)

    def test_without_display(self):
        nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
        program = Program(self.session, **nowhere)
        self.assertEqual(program.wait(), 1)
        self.assertEqual(program.output, "There is no display for windows here. In a terminal, rufzeichen-cli monitor "
                                         "shows who is calling.\n")
        stale = Program(self.session, DISPLAY=":4711", WAYLAND_DISPLAY="wayland-gone")
        self.assertEqual(stale.wait(), 1)
        self.assertIn("rufzeichen-cli monitor", stale.output)

        running = self.start_in_tray()
        self.assertEqual(Program(self.session, "--quit", **nowhere).wait(), 0)
        self.assertEqual(running.wait(), 0, running.output)

    def test_wrong_usage(self):
        self.assertEqual(self.again("--show", "nothing"), 2)

    def test_words_need_no_display(self):
        for option in ("--help", "--version", "--wrong"):
            with self.subTest(option):
                process = self.session.start(PROGRAM, option, DISPLAY="")
                self.assertEqual(process.wait(30), 2 if option == "--wrong" else 0, process.output.read_text())


class FirstStart(GuiTest):
    def test_assistant_shows_without_a_box(self):
        program = Program(self.session)
        self.programs.append(program)
        program.window("First steps")


class HistoryKeys(GuiTest):
    """The list of calls without a mouse."""

    def test_keys_of_the_context_menu(self):
        program = self.start("--show", "history")
        history = program.window("Call history")
        older = "0302312522"
        for number in (older, CALLER):
            self.box.ring(number)
            self.box.hang_up()
        self.wait_for(lambda: [call["phase"] for call in self.calls()] == [ENDED, ENDED], "the calls")
        self.wait_for(lambda: self.active_window() == history, "the focus")
        windows = self.shown_windows(program)
        for row, key, number in (("Home", "shift+F10", CALLER), ("End", "Menu", older)):
            self.session.run("xdotool", "key", "--delay", "100", row, key)
            self.wait_for(lambda: self.shown_windows(program) > windows, f"a menu by {key}")
            self.session.run("xdotool", "key", "c")  # Copy
            self.wait_for(lambda: self.clipboard() == number, "the number of the row")
            self.wait_for(lambda: self.shown_windows(program) == windows, "the menu to close")

    def shown_windows(self, program):
        return len(self.session.run("xdotool", "search", "--all", "--onlyvisible", "--pid", program.process.pid,
                                    "--name", "", check=False).split())

    def test_escape_of_a_drop_down_keeps_the_search(self):
        program = self.start("--show", "history")
        history = program.window("Call history")
        self.wait_for(lambda: self.active_window() == history, "the focus")
        windows = self.shown_windows(program)
        self.press("ctrl+f")
        self.session.run("xdotool", "type", "--delay", "20", "302")
        self.press("Tab")
        self.press("alt+Down")
        self.wait_for(lambda: self.shown_windows(program) > windows, "the drop-down")
        self.press("Escape")
        self.wait_for(lambda: self.shown_windows(program) == windows, "the drop-down to close")
        self.press("ctrl+f", "ctrl+a", "ctrl+c")
        self.wait_for(lambda: self.clipboard() == "302", "the search")
        self.press("Escape", "ctrl+a", "ctrl+c")  # nothing is selected any more
        self.session.run("xdotool", "type", "--delay", "20", "5")
        self.press("ctrl+a", "ctrl+c")
        self.wait_for(lambda: self.clipboard() == "5", "the new search")

    def press(self, *keys):
        self.session.run("xdotool", "key", "--delay", "50", *keys)


class Demonstration(GuiTest):
    """A box of its own, with phone books and a call list."""

    def setUp(self):
        super().setUp()
        self.program = Program(self.session, "--demo")
        self.programs.append(self.program)
        self.history = self.program.window("Call history")

    def test_leaves_everything_alone(self):
        self.service.wait_for("Incoming call")
        self.assertFalse(self.session.settings_file.exists())
        self.assertFalse(self.session.database.exists())

    def test_callers_have_names_and_faces(self):
        self.service.wait_for("Incoming call: Erika Mustermann")
        # Her picture is fetched when she rings. Where that takes longer than her call, her next one has it.
        self.wait_for(lambda: any("image-data" in each.hints for each in self.service.shown()
                                  if each.summary == "Incoming call: Erika Mustermann"), "her picture", timeout=150)

    def test_phone_books(self):
        self.wait_for(lambda: self.active_window() == self.history, "the focus")
        self.session.run("xdotool", "key", "ctrl+b")
        books = self.program.window("Phone book")
        self.wait_for(lambda: self.active_window() == books, "the phone books in front")


class DemonstrationInTheWindow(GuiTest):
    """Played from the empty history, it takes that window's place."""

    def shown(self, title):
        return self.session.run("xdotool", "search", "--onlyvisible", "--name", f"^{title}", check=False).split()

    def test_takes_the_place_of_the_history(self):
        program = self.start("--show", "history")
        history = program.window("Call history")
        self.wait_for(lambda: self.active_window() == history, "the focus")
        self.session.run("xdotool", "key", "alt+y")
        self.wait_for(lambda: self.shown(r"Call history \(demo\)"), "the demo")
        self.wait_for(lambda: not program.windows(), "the history to make place")
        demo, = self.shown(r"Call history \(demo\)")
        self.wait_for(lambda: self.active_window() == demo, "the focus on the demo")
        self.session.run("xdotool", "key", "alt+d")  # End the demo
        self.wait_for(lambda: program.windows(), "the history to come back")
        self.assertFalse(self.shown(r"Call history \(demo\)"))

    def test_ends_with_the_program(self):
        program = self.start("--show", "history")
        history = program.window("Call history")
        self.wait_for(lambda: self.active_window() == history, "the focus")
        self.session.run("xdotool", "key", "alt+y")
        self.wait_for(lambda: self.shown(r"Call history \(demo\)"), "the demo")
        self.assertEqual(program.quit(), 0)
        self.wait_for(lambda: not self.shown(r"Call history \(demo\)"), "the demo to end")


class Memory(GuiTest):
    """What the history holds."""

    def test_call_has_a_row_from_its_first_line_on(self):
        self.start_in_tray()
        self.box.ring(CALLER)
        self.wait_for(lambda: [call["phase"] for call in self.calls()] == [RINGING], "the call that rings")
        self.box.answer(CALLER)
        self.wait_for(lambda: [call["phase"] for call in self.calls()] == [TALKING], "the call that is taken")
        self.box.hang_up(seconds=5)
        self.wait_for(lambda: [call["phase"] for call in self.calls()] == [ENDED], "the call that is over")
        call, = self.calls("select * from calls join numbers on calls.number = numbers.id")
        self.assertEqual((call["remote"], call["local"], call["trunk"], call["extension"], call["duration"]),
                         (CALLER, "732123", "SIP0", 10, 5))

    def test_files_are_private(self):
        self.start_in_tray()
        self.wait_for(self.session.database.exists, "the history")
        for file in (self.session.database, self.session.settings_file):
            self.assertEqual(file.stat().st_mode & 0o777, 0o600, file)
            self.assertEqual(file.parent.stat().st_mode & 0o777, 0o700, file.parent)

    def test_what_was_shown_survives_a_kill(self):
        program = self.start_in_tray()
        for number in range(5):
            self.box.ring(f"0302312522{number}", connection=number)
        self.wait_for(lambda: len(self.service.shown()) >= 5, "five bubbles")
        program.process.send_signal(signal.SIGKILL)
        program.wait()
        self.assertEqual(len(self.calls()), 5)
        self.start_in_tray()
        for number in range(5):
            self.box.hang_up(connection=number)
        self.wait_for(lambda: {call["phase"] for call in self.calls()} == {ENDED}, "the calls to go on")
        self.assertEqual({call["outcome"] for call in self.calls()}, {MISSED})
        self.assertEqual(len(self.calls()), 5)

    def test_log(self):
        folder = self.session.folder / "log"
        self.start_in_tray("--log", "single", "--log-dir", folder, "--anonymize")
        self.box.ring(CALLER)
        self.service.wait_for("Incoming call")
        log = (folder / "callmonitor.log").read_text()
        self.assertIn("RING;0;03023125xxx;732xxx;SIP0;", log)


class StartedPrograms(GuiTest):
    """What the programs get that this one starts: a browser and a player that only write that down."""

    PASSWORD = "geheim1!"
    RECORDER = """#!/bin/sh
        { umask; grep SigIgn /proc/self/status; env; } >"$0.part"
        mv "$0.part" "$0.record"
        exit 1
        """

    def setUp(self):
        super().setUp()
        self.addCleanup(os.umask, os.umask(0o027))
        self.programs_folder = self.session.folder / "bin"
        tone = self.session.folder / "data/sounds/freedesktop/stereo/phone-incoming-call.oga"
        for folder in (self.programs_folder, tone.parent):
            folder.mkdir(parents=True)
        tone.touch()
        for name in ("xdg-open", "pw-play"):
            program = self.programs_folder / name
            program.write_text(self.RECORDER)
            program.chmod(0o755)

    def check(self, name):
        record = self.programs_folder / f"{name}.record"
        self.wait_for(record.exists, f"{name} to be started")
        mask, ignored, *environment = record.read_text().splitlines()
        self.assertEqual(int(mask, 8), 0o027)
        self.assertEqual(int(ignored.split()[1], 16), 0)
        self.assertEqual([each for each in environment if each.startswith("QT_NO_GLIB") or self.PASSWORD in each], [])

    def test_get_what_the_user_has(self):
        path = f"{self.programs_folder}:{self.session.environment['PATH']}"
        self.start_in_tray(PATH=path, RUFZEICHEN_PASSWORD=self.PASSWORD)
        self.box.ring(CALLER)
        self.service.wait_for("Incoming call")
        self.check("pw-play")
        self.service.press(1, "call-lookup")
        self.check("xdg-open")


class PlasmaColours(GuiTest):
    """On Plasma without its plugin for Qt, which then reads the colours by itself, but does not hear of all changes."""

    SETTINGS = "org.freedesktop.portal.Settings"
    SHADES = {"dark": (32, 240), "light": (240, 32)}  # of what is behind a text, and of the text

    def setUp(self):
        super().setUp()
        name, path = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
        self.session.start(sys.executable, "-m", "dbusmock", "--session", name, path, self.SETTINGS)
        self.session.wait_for_name(name)
        self.portal = dbus.Interface(self.session.bus.get_object(name, path, introspect=False), MOCK_IFACE)
        self.portal.AddMethod(self.SETTINGS, "Read", "ss", "v", "ret = dbus.UInt32(2)")

    def write(self, shade):
        behind, text = (",".join([str(each)] * 3) for each in self.SHADES[shade])
        (self.session.folder / "config/kdeglobals").write_text("".join(
            f"[Colors:{part}]\nBackgroundNormal={behind}\nForegroundNormal={text}\n"
            for part in ("Button", "View", "Window", "Selection", "Tooltip")))

    def tell(self, group, name, value):
        self.portal.EmitSignal(self.SETTINGS, "SettingChanged", "ssv", dbus.Array([group, name, value], "v"))

    def wait_until(self, shade):
        def is_there():
            brightness = self.session.run("import", "-window", self.program.window("Call history"), "-colorspace",
                                          "Gray", "-format", "%[fx:mean]", "info:-")
            return (float(brightness) > 0.5) == (shade == "light")
        self.wait_for(is_there, f"a {shade} window")

    def test_light_that_only_the_portal_tells(self):
        self.write("light")
        self.program = self.start("--show", "history", XDG_CURRENT_DESKTOP="KDE", KDE_SESSION_VERSION="5")
        self.wait_until("light")
        self.write("dark")
        self.tell("org.freedesktop.appearance", "color-scheme", dbus.UInt32(1))
        self.wait_until("dark")
        self.tell("org.kde.kdeglobals.General", "ColorScheme", "BreezeDark")  # Qt reads the colours, and says nothing
        self.tell("org.freedesktop.appearance", "color-scheme", dbus.UInt32(2))
        self.wait_until("light")


class ThemeOfGtk(GuiTest):
    """On Cinnamon, whose portal has no answer: only programs of GTK are told, on the X server."""

    def choose(self, theme):
        self.file.write_text(f'Xft/DPI 98304\nNet/IconThemeName "Papirus-Light"\nNet/ThemeName "{theme}"\n')

    def begin(self, theme):
        self.file = self.session.folder / "xsettingsd.conf"
        self.choose(theme)
        self.manager = self.session.start("xsettingsd", "-c", str(self.file))
        self.wait_for(lambda: "_XSETTINGS_S0" in self.session.run("xlsatoms"), "the manager of settings")

    def change(self, theme):
        self.choose(theme)
        self.manager.send_signal(signal.SIGHUP)

    def wait_until(self, shade):
        def is_there():
            brightness = self.session.run("import", "-window", self.program.window("Call history"), "-colorspace",
                                          "Gray", "-format", "%[fx:mean]", "info:-")
            return (float(brightness) > 0.5) == (shade == "light")
        self.wait_for(is_there, f"a {shade} window")

    def test_it_changes(self):
        self.begin("Mint-Y-Dark-Aqua")
        self.program = self.start("--show", "history", XDG_CURRENT_DESKTOP="X-Cinnamon")
        self.wait_until("dark")
        self.change("Mint-Y-Aqua")
        self.wait_until("light")
        self.change("Adwaita:dark")
        self.wait_until("dark")
        self.session.stop(self.manager)
        self.wait_until("light")

    def test_it_is_told_later(self):
        self.program = self.start("--show", "history", XDG_CURRENT_DESKTOP="X-Cinnamon")
        self.wait_until("light")
        self.begin("Mint-Y-Dark")
        self.wait_until("dark")


class Keyboard(GuiTest):
    """The settings without a mouse."""

    def settings(self):
        file = configparser.ConfigParser(interpolation=None)
        file.optionxform = str
        file.read(self.session.settings_file)
        return file

    def press(self, *keys):
        self.session.run("xdotool", "key", "--delay", "50", *keys)

    def test_settings(self):
        program = self.start_in_tray()
        self.again("--show", "settings")
        window = program.window("Settings")
        self.wait_for(lambda: self.active_window() == window, "the focus")
        self.press("ctrl+f")
        self.session.run("xdotool", "type", "--delay", "20", "blink")
        before = self.settings()["appearance"]["blink"]
        self.press("Return", "space")
        self.wait_for(lambda: self.settings()["appearance"]["blink"] != before, "the setting in its file")
        self.press("ctrl+w")
        program.wait_until_gone("Settings")

    def type(self, text):
        self.session.run("xdotool", "type", "--delay", "20", text)

    def wait_for_focus(self, program, title):
        window = program.window(title)
        self.wait_for(lambda: self.active_window() == window, f"the focus in “{title}”")

    def test_rule(self):
        told = self.session.folder / "told"
        teller = self.session.folder / "teller"
        teller.write_text(f'#!/bin/sh\necho "$CALL_EVENT $CALL_NUMBER" >"{told}.part"\nmv "{told}.part" "{told}"\n')
        teller.chmod(0o755)
        program = self.start_in_tray()
        self.again("--show", "settings")
        self.wait_for_focus(program, "Settings")
        self.press("ctrl+f")
        self.type("what is done about calls")
        self.press("Return", "alt+d")  # from the list to its button
        self.wait_for_focus(program, "New rule")
        self.type("Tell")
        self.press("alt+a", "Up", "Up", "Up", "Up", "Return")  # the fourth from below
        self.type(str(teller))
        self.press("Return")
        program.wait_until_gone("New rule")
        self.wait_for(lambda: "rule-1" in self.settings(), "the rule in its file")
        self.assertEqual(dict(self.settings()["rule-1"]), {"name": "Tell", "on": "rings", "run": str(teller)})
        self.assertEqual(program.quit(), 0, program.output)
        self.start_in_tray()
        self.box.ring(CALLER)
        self.wait_for(told.exists, "the rule to be done")
        self.assertEqual(told.read_text(), f"rings {CALLER}\n")

    def test_history(self):
        program = self.start_in_tray()
        self.box.ring(CALLER)
        self.box.hang_up()
        self.wait_for(lambda: [call["phase"] for call in self.calls()] == [ENDED], "the call")
        self.again()
        window = program.window("Call history")
        self.wait_for(lambda: self.active_window() == window, "the focus")
        self.press("ctrl+f")
        self.session.run("xdotool", "type", "--delay", "20", "23125")
        self.press("Down", "ctrl+c")
        self.wait_for(lambda: self.clipboard() == CALLER, lambda: f"the number on the clipboard: {self.clipboard()}")
        self.press("Delete")
        self.wait_for(lambda: not self.calls(), "the call to be deleted")
        self.press("ctrl+z")
        self.wait_for(lambda: len(self.calls()) == 1, "the call to come back")
        self.press("ctrl+q")
        self.assertEqual(program.wait(), 0, program.output)


if __name__ == "__main__":
    unittest.main()
