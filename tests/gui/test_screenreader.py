# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What AT-SPI gets of the program: what is announced, and windows that are driven through it alone."""

import unittest

from harness import GuiTest, Program
from screenreader import ScreenReader


CALLER = "03023125222"
SHOWN = "030 23125222"  # as people write it
ENDED = 3  # a phase, as the history counts them


class ScreenReaderTest(GuiTest):
    def setUp(self):
        super().setUp()
        self.reader = ScreenReader(self.session)


class Announcements(ScreenReaderTest):
    """Spoken wherever the focus is."""

    notification_service = None

    def test_connection(self):
        self.start()
        self.reader.wait_for_announcement("Connected to 127.0.0.1")
        self.box.switch_off()
        self.reader.wait_for_announcement("Not connected")
        self.box.switch_on()

    def test_message_bar(self):
        program = self.start()
        program.window("Call history")
        self.reader.choose("Call history", "Calls", "Close window")
        self.reader.wait_for_announcement("Rufzeichen keeps running")

    def test_window_without_messages(self):
        self.start()
        self.reader.choose("Call history", "Calls", "Voice messages")
        self.reader.wait_for_announcement("The messages can't be read")

    def test_popup(self):
        self.start_in_tray()
        self.box.ring(CALLER)
        self.reader.wait_for_announcement(f"Incoming call: {SHOWN}")


class Windows(ScreenReaderTest):
    """Driven through AT-SPI alone."""

    def test_first_steps(self):
        program = self.start()
        self.again("--show", "wizard")
        self.reader.do("read", "label", "Welcome to Rufzeichen")
        self.reader.do("press", "push button", "Next")
        self.reader.do("press", "radio button", "Other address")
        self.reader.do("type", "text", "Other address", "127.0.0.1")
        self.reader.do("press", "push button", "Next")
        self.reader.do("read", "label", "Switch on the call monitor")
        self.reader.do("press", "push button", "Next")
        self.reader.do("read", "label", "Try it out")
        self.reader.do("press", "push button", "Next")
        self.reader.do("read", "label", "Ready for calls")
        self.reader.do("press", "push button", "Finish")
        program.wait_until_gone("First steps")

    def test_history(self):
        self.start()
        self.box.ring(CALLER)
        self.box.hang_up()
        self.wait_for(lambda: [call["phase"] for call in self.calls()] == [ENDED], "the call")
        self.reader.do("type", "text", "Search calls", "23125")
        self.reader.do("press", "table cell", "Missed call")
        self.reader.choose("Call history", "Edit", "Delete")
        self.wait_for(lambda: not self.calls(), "the call to be deleted")
        self.reader.do("press", "push button", "Undo")
        self.wait_for(self.calls, "the call to come back")

    def test_settings(self):
        self.start()
        self.again("--show", "settings")
        self.reader.do("press", "list item", "General")
        before = self.session.settings_file.read_text()
        self.reader.do("press", "check box", "blink")
        self.wait_for(lambda: self.session.settings_file.read_text() != before, "the setting in its file")

    def test_phone_books(self):
        program = Program(self.session, "--demo")
        self.programs.append(program)
        program.window("Call history")
        self.reader.choose("Call history", "Calls", "Phone books")
        self.reader.do("read", "list item", "Phone book,", window="Phone books")
        self.reader.do("type", "text", "Search contacts", "mustermann", window="Phone books")
        self.reader.do("press", "table cell", "Erika Mustermann", window="Phone books")
        self.reader.do("read", "label", "Erika Mustermann", window="Phone books")
        self.reader.choose("Phone books", "Contact", "Edit")
        self.reader.do("type", "text", "Name", "", window="Edit contact")
        self.reader.do("press", "push button", "Save", window="Edit contact")
        self.reader.wait_for_announcement("Enter a name.")
        self.reader.do("type", "text", "Name", "Ursel Mustermann", window="Edit contact")
        self.reader.do("press", "push button", "Save", window="Edit contact")
        self.reader.do("read", "label", "Ursel Mustermann", window="Phone books")


if __name__ == "__main__":
    unittest.main()
