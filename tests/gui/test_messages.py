# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Voice messages and faxes of a simulated box: the window with the messages, with the keyboard alone, and what opens."""

import pathlib
import shutil
import unittest

from harness import PROGRAM, GuiTest, Program
from screenreader import ScreenReader
from simulatedbox import SimulatedBox

TITLE = "Voice messages"
CALLER = "Autohaus Rheinblick"
RECORDER = """#!/bin/sh
    echo "$1" >"$0.part"
    mv "$0.part" "$0.record"
    """


class Opener:
    """A program that would open files, and only writes down which one."""

    def __init__(self, session):
        self.session = session
        self.folder = session.folder / "bin"
        self.folder.mkdir()
        self.path = f"{self.folder}:{session.environment['PATH']}"
        program = self.folder / "xdg-open"
        program.write_text(RECORDER)
        program.chmod(0o755)

    def wait_for_file(self):
        record = self.folder / "xdg-open.record"
        self.session.wait_for(record.exists, "another program to be started")
        return record.read_text().strip()


class Messages(GuiTest):
    """There is one message, which nobody has heard."""

    def setUp(self):
        super().setUp()
        self.reader = ScreenReader(self.session)
        self.simulated = SimulatedBox(self.session, PROGRAM)

    def press(self, *keys):
        self.session.run("xdotool", "key", "--delay", "50", *keys)

    def open(self, program):
        history = program.window("Call history")
        self.wait_for(lambda: self.active_window() == history, "the focus")
        self.press("ctrl+m")
        window = program.window(TITLE)
        self.wait_for(lambda: self.active_window() == window, "the messages in front")
        self.reader.do("read", "table cell", CALLER, window=TITLE)
        self.press("Home")
        return window

    def is_new(self):
        return self.simulated.messages()[0]["new"]

    def test_keyboard(self):
        program = self.start()
        window = self.open(program)
        # Where there is something to hear it with, it is heard, and else the window says why not.
        self.press("space")
        self.wait_for(lambda: any("no sound output" in each for each in self.reader.announced) or not self.is_new(),
                      lambda: f"the message to be heard, or a reason: {self.reader.announced}")
        self.press("ctrl+m")
        self.wait_for(lambda: not self.is_new(), "the message to be heard")
        self.reader.do("read", "table cell", "Heard", window=TITLE)
        self.press("Delete")
        self.wait_for(lambda: self.active_window() != window, "the question")
        self.press("alt+d")
        self.wait_for(lambda: not self.simulated.messages(), "the message to be deleted")
        self.reader.do("read", "label", "No messages", window=TITLE)
        self.press("ctrl+w")
        program.wait_until_gone(TITLE)

    def test_without_the_file_that_makes_sound(self):
        opener = Opener(self.session)
        alone = opener.folder / "rufzeichen"
        shutil.copy(PROGRAM, alone)
        program = Program(self.session, "--host", "127.0.0.1", "--port", self.box.port, executable=alone,
                          PATH=opener.path)
        self.programs.append(program)
        self.open(program)
        self.press("space")
        self.assertRegex(opener.wait_for_file(), r"/rufzeichen-\w{6}\.wav")
        self.wait_for(lambda: not self.is_new(), "the message to be heard")


class Listening(GuiTest):
    """A caller leaves a message: one notification tells of both, and is two clicks away from the sound at most."""

    SCENARIO = """0 await
        1 line RING;0;0221555123;69123;SIP2;
        1 line CONNECT;0;40;0221555123;
        1 line DISCONNECT;0;5;
        """

    def test_missed_call_offers_its_message(self):
        simulated = SimulatedBox(self.session, PROGRAM, self.SCENARIO)
        program = Program(self.session, "--minimized", "--host", "127.0.0.1", "--port", simulated.facts["port"])
        self.programs.append(program)
        self.service.wait_for("Missed call: Autohaus Rheinblick")

        def offers():
            return [each for each in self.service.shown() if "Listen" in each.buttons.values()]
        self.wait_for(offers, lambda: f"a button: {self.service.shown()}")
        self.assertEqual(offers()[-1].summary, "Missed call: Autohaus Rheinblick")
        self.wait_for(lambda: len(self.service.on_screen()) == 1, "one bubble")
        listen = next(name for name, label in offers()[-1].buttons.items() if label == "Listen")
        self.service.press(self.service.on_screen()[0], listen)
        program.window(TITLE)


class Faxes(GuiTest):
    """The box has taken one, and the history leads to it."""

    SCENARIO = """0 await
        1 line RING;0;0211555987;732125;SIP2;
        1 line CONNECT;0;5;0211555987;
        1 line DISCONNECT;0;31;
        """

    def test_fax_is_opened(self):
        reader = ScreenReader(self.session)
        opener = Opener(self.session)
        simulated = SimulatedBox(self.session, PROGRAM, self.SCENARIO)
        program = Program(self.session, "--host", "127.0.0.1", "--port", simulated.facts["port"], PATH=opener.path)
        self.programs.append(program)
        program.window("Call history")  # then there is a file
        self.wait_for(lambda: any(call["extension"] == 5 and call["ended"] for call in self.calls()), "the fax")
        reader.do("press", "table cell", "Fax")
        reader.choose("Call history", "Calls", "Open fax")
        file = opener.wait_for_file()
        self.assertRegex(file, r"/rufzeichen-\w{6}\.pdf")
        self.assertTrue(pathlib.Path(file.removeprefix("file://")).read_bytes().startswith(b"%PDF-"))


if __name__ == "__main__":
    unittest.main()
