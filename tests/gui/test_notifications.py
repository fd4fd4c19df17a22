# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls pop up: on a notification service, on a real one, and where there is none."""

import shutil
import unittest

import dbus

from doubles import NotificationService
from harness import GuiTest

CALLER = "03023125222"
SHOWN = "030 23125222"  # as people write it


class AnyService:
    """What holds on each kind of service, which plays the user."""

    def setUp(self):
        super().setUp()
        self.program = self.start_in_tray()

    def ring(self):
        self.box.ring(CALLER)
        return self.service.wait_for("Incoming call")

    def test_incoming_call(self):
        shown = self.ring()
        self.assertEqual(shown.application, "Rufzeichen")
        self.assertEqual(shown.replaces, 0)
        self.assertEqual(shown.icon, "de.airport1.rufzeichen-incoming")
        self.assertIn(SHOWN, shown.summary + shown.body)
        self.assertIn("732123", shown.body)
        self.assertEqual(list(shown.buttons), ["default", "call-copy", "call-lookup", "call-block"])
        self.assertEqual(shown.expires, 0)
        self.assertEqual((shown.hints["urgency"], type(shown.hints["urgency"])), (2, dbus.Byte))
        self.assertEqual(shown.hints["category"], "call.incoming")
        self.assertEqual(shown.hints["desktop-entry"], "de.airport1.rufzeichen")
        self.assertTrue(shown.hints["resident"])
        self.assertNotIn("sound-name", shown.hints)  # the service can't play any

    def test_icon_is_sent_where_it_is_not_installed(self):
        self.program.quit()
        shutil.rmtree(self.session.folder / "data/icons")
        self.program = self.start_in_tray()
        shown = self.ring()
        self.assertEqual(shown.icon, "")
        self.assertIn("image-data", shown.hints)

    def test_copy(self):
        self.ring()
        self.service.press(1, "call-copy")
        self.wait_for(lambda: self.clipboard() == CALLER, lambda: f"the number on the clipboard: {self.clipboard()}")

    def test_notifications_of_others_are_left_alone(self):
        self.ring()
        self.service.press(99, "call-copy")
        self.service.press(1, "default")
        self.program.window("Call history")
        self.assertNotEqual(self.clipboard(), CALLER)

    def test_missed_call_is_a_bubble_of_its_own(self):
        self.ring()
        self.box.hang_up()
        missed = self.service.wait_for("Missed call")
        self.wait_for(lambda: self.service.on_screen() == [2], lambda: f"one bubble: {self.service.on_screen()}")
        self.assertEqual(missed.replaces, 0)
        self.assertEqual(missed.icon, "de.airport1.rufzeichen-missed")
        self.assertEqual(missed.hints["category"], "call.unanswered")
        self.assertEqual(missed.hints["urgency"], 1)
        self.assertEqual(list(missed.buttons), ["default", "call-back", "call-copy", "mark-seen", "call-block"])

    def test_answered_call_goes_away(self):
        self.ring()
        self.box.answer(CALLER)
        self.service.wait_for("In call")
        self.wait_for(lambda: self.service.on_screen() == [2], lambda: f"one bubble: {self.service.on_screen()}")
        self.box.hang_up(seconds=3)
        self.wait_for(lambda: not self.service.on_screen(), "the bubble to close")

    def test_two_who_say_the_same(self):
        self.box.ring("")
        self.box.ring("", connection=1)
        self.wait_for(lambda: len(self.service.on_screen()) == 2, "a bubble for each call")

    def test_call_that_rings_at_the_end_is_closed(self):
        self.ring()
        self.assertEqual(self.program.quit(), 0, self.program.output)
        self.wait_for(lambda: 1 in self.service.closed(), "the bubble to close")

    def test_break_keeps_the_bubble(self):
        self.ring()
        before = self.box.connections
        self.box.switch_off()
        self.box.switch_on()
        self.wait_for(lambda: self.box.connections > before, "the connection")
        self.assertNotIn(1, self.service.closed())
        self.box.hang_up()
        self.service.wait_for("Missed call")
        self.assertEqual(len(self.calls()), 1)

    def test_barred_call_never_shows(self):
        self.box.say("RING;0;0900555123;732123;SIP0;", "DISCONNECT;0;0;")
        self.box.ring(CALLER, connection=1)
        self.service.wait_for("Incoming call")
        self.assertFalse([each for each in self.service.shown() if "0900555123" in each.summary + each.body])
        self.assertEqual(len(self.calls()), 2)

    def test_late_lines_never_ring(self):
        self.ring()  # from this one the program knows the box's clock
        self.box.say("RING;1;0221555123;732123;SIP0;", age=150)
        self.box.ring(CALLER, connection=2)
        self.service.wait_for("Incoming call", count=2)
        rung = [each.summary + each.body for each in self.service.shown() if "Incoming" in each.summary]
        self.assertFalse([each for each in rung if "0221555123" in each])

    def test_untrusted_text_is_escaped(self):
        self.box.ring("<b>0</b>&1")
        shown = self.service.wait_for("Incoming call")
        self.assertNotIn("<b>", shown.body)

    def test_service_that_restarts(self):
        self.ring()
        self.service.stop()
        self.service.__init__(self.session, kind=self.service.kind)
        self.box.ring("0221555123", connection=1)
        self.assertEqual(self.service.wait_for("Incoming call").replaces, 0)



class Plain(AnyService, GuiTest):
    """A service without habits of its own, as Xfce's."""

    notification_service = "plain"


class Plasma(AnyService, GuiTest):
    """One that refuses the same text for a second."""

    notification_service = "plasma"


class Gnome(AnyService, GuiTest):
    """One that shows nothing less urgent in place of something critical, and gives no token."""

    notification_service = "gnome"


class Trouble(GuiTest):
    """What goes wrong with files is told of, even if no window is ever opened."""

    def wait_for_words(self, words):
        self.wait_for(lambda: any(words in each.body for each in self.service.shown()),
                      lambda: f"“{words}” in {[each.body for each in self.service.shown()]}")

    def test_history_that_is_removed_meanwhile(self):
        program = self.start_in_tray()
        self.box.ring(CALLER)
        self.service.wait_for("Incoming call")
        self.box.hang_up()
        self.service.wait_for("Missed call")
        for file in self.session.database.parent.glob("calls.sqlite*"):
            file.unlink()
        self.box.ring(CALLER)
        self.service.wait_for("Incoming call", count=2)
        self.wait_for_words("removed or replaced")
        self.assertTrue(self.session.database.exists())
        self.assertEqual(program.windows(), {})

    def test_settings_that_are_none(self):
        self.session.settings_file.parent.mkdir(parents=True, exist_ok=True)
        self.session.settings_file.write_text("Dear diary\n")
        self.start_in_tray()
        self.wait_for_words("was not a settings file")


class Sound(GuiTest):
    """With a service that plays sounds."""

    notification_service = None

    def test_sound(self):
        service = NotificationService(self.session, capabilities="body actions sound")
        self.start_in_tray()
        self.box.ring(CALLER)
        self.assertEqual(service.wait_for("Incoming call").hints["sound-name"], "phone-incoming-call")


class WithoutService(GuiTest):
    """The own pop-up, where nobody shows notifications."""

    notification_service = None

    def test_popup_does_not_take_the_focus(self):
        self.session.start("xev", "-name", "typing")
        typing = self.wait_for(
            lambda: self.session.run("xdotool", "search", "--onlyvisible", "--name", "^typing$", check=False).strip(),
            "a window to type in")
        self.wait_for(lambda: self.active_window() == typing, "the focus in it")
        program = self.start_in_tray()
        self.box.ring(CALLER)
        popup = program.window("Incoming call")
        self.assertEqual(self.active_window(), typing)
        self.assertNotEqual(self.session.run("xdotool", "getwindowfocus").strip(), popup)
        self.box.answer(CALLER)
        self.box.hang_up(seconds=2)
        program.wait_until_gone("Incoming call")

    def test_keyboard_goes_into_the_popup(self):
        program = self.start()
        history = program.window("Call history")
        self.wait_for(lambda: self.active_window() == history, "the focus")
        self.box.ring(CALLER)
        popup = program.window("Incoming call")

        def has_focus():
            return self.session.run("xdotool", "getwindowfocus", check=False).strip() == popup
        self.assertFalse(has_focus())
        self.session.run("xdotool", "key", "F6")
        self.wait_for(has_focus, "the focus in the pop-up")
        self.session.run("xdotool", "key", "Tab", "Tab", "Return")
        self.wait_for(lambda: self.clipboard() == CALLER, lambda: f"the number: {self.clipboard()}")
        self.session.run("xdotool", "key", "Escape")
        program.wait_until_gone("Incoming call")

    def test_service_that_comes_later_takes_over(self):
        self.start_in_tray()
        service = NotificationService(self.session)
        self.wait_for(lambda: service.calls("GetCapabilities"), "the service to be noticed")
        self.box.ring(CALLER)
        service.wait_for("Incoming call")


class RealService(GuiTest):
    """With dunst."""

    notification_service = None

    def setUp(self):
        super().setUp()
        self.session.start("dunst")
        self.session.wait_for_name("org.freedesktop.Notifications")
        self.program = self.start_in_tray()

    def count(self, what):
        return int(self.session.run("dunstctl", "count", what))

    def test_bubble_and_its_action(self):
        self.box.ring(CALLER)
        self.wait_for(lambda: self.count("displayed") == 1, "a bubble")
        self.session.run("dunstctl", "action", "0")
        self.program.window("Call history")

    def test_missed_call_is_one_bubble(self):
        self.box.ring(CALLER)
        self.wait_for(lambda: self.count("displayed") == 1, "a bubble")
        self.box.hang_up()
        self.panel.wait_for_tool_tip("1 new missed call")
        self.wait_for(lambda: self.count("displayed") == 1, "one bubble")


if __name__ == "__main__":
    unittest.main()
