# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What other programs see on the session bus, and do there: the examples of docs/d-bus.md, as they are printed."""

import pathlib
import re

import dbus
import dbus.service
from harness import GuiTest, Program

NAME = "de.airport1.rufzeichen"
PATH = "/de/airport1/rufzeichen"
CALLS = f"{NAME}.Calls1"
APPLICATION = "org.freedesktop.Application"
CALLER = "03023125222"
DOCUMENT = (pathlib.Path(__file__).parents[2] / "docs/d-bus.md").read_text(encoding="utf-8")


def terminal_examples():
    """The commands of the document, and what they print."""
    section = DOCUMENT.partition("## In a terminal\n")[2].partition("\n## ")[0]
    lines = [line[4:] for line in section.splitlines() if line.startswith("    ")]
    return [line[2:] for line in lines if line.startswith("$ ")], [line for line in lines if not line.startswith("$ ")]


def python_examples():
    return re.findall(r"^```python\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


class BusTest(GuiTest):
    def setUp(self):
        super().setUp()
        self.program = self.start_in_tray()
        self.session.wait_for_name(NAME)

    def proxy(self, interface):
        return dbus.Interface(self.session.bus.get_object(NAME, PATH, introspect=False), interface)

    def property(self, name):
        return self.proxy("org.freedesktop.DBus.Properties").Get(CALLS, name)

    def refusal(self, method, *arguments, interface=CALLS):
        """The name of the error that a call gets."""
        with self.assertRaises(dbus.DBusException) as caught:
            getattr(self.proxy(interface), method)(*arguments)
        return caught.exception.get_dbus_name()


class Examples(BusTest):
    """What the document prints works."""

    def test_terminal(self):
        commands, printed = terminal_examples()
        self.assertGreater(len(commands), 5)
        self.wait_for(lambda: self.property("ConnectionState") == "connected", "the connection")
        self.assertEqual(self.session.run("sh", "-c", "exec 2>&1\n" + "\n".join(commands), check=False).splitlines(),
                         printed)
        self.program.window("Call history")

    def test_watching_in_python(self):
        watching = self.run_example(python_examples()[0])
        self.wait_for(lambda: "Rufzeichen is" in watching.output.read_text(), self.session.report)
        self.assertEqual(watching.output.read_text(), "Rufzeichen is connected\n")
        self.box.ring(CALLER)
        self.wait_for(lambda: f"Call from {CALLER}\n" in watching.output.read_text(), "the call")
        self.wait_for(lambda: self.service.shown(), "the call to be held no longer")
        self.box.hang_up()
        self.wait_for(lambda: watching.output.read_text().endswith("Missed calls: 1\n"), "the count")

    def test_dialling_in_python(self):
        dialling = self.run_example(python_examples()[1])
        self.assertEqual(dialling.wait(30), 1)
        self.assertEqual(dialling.output.read_text(), f"{NAME}.Error.NotLoggedIn\n")

    def run_example(self, text):
        file = self.session.folder / "example.py"
        file.write_text(text)
        self.wait_for(lambda: self.property("ConnectionState") == "connected", "the connection")
        return self.session.start("/usr/bin/python3", file)


class Calls(BusTest):
    def setUp(self):
        super().setUp()
        self.told = []
        self.session.bus.add_signal_receiver(lambda call: self.told.append(dict(call)), signal_name="CallChanged",
                                             dbus_interface=CALLS)

    def test_call(self):
        self.box.ring(CALLER)
        self.wait_for(lambda: self.told, "the call")
        call = self.told[0]
        self.assertEqual((call["phase"], call["direction"], call["remote"], call["local"], call["trunk"]),
                         ("ringing", "incoming", CALLER, "732123", "SIP0"))
        self.assertNotIn("type", call)
        self.assertNotIn("outcome", call)  # there is none yet
        self.wait_for(lambda: [each["key"] for each in self.property("Calls")] == [call["key"]], "the call to run")
        self.box.answer(CALLER)
        self.box.hang_up(seconds=5)
        self.wait_for(lambda: len(self.told) == 3, lambda: f"the end: {self.told}")
        end = self.told[-1]
        self.assertEqual((end["key"], end["phase"], end["outcome"], end["duration"], end["extension"]),
                         (call["key"], "ended", "answered", 5, 10))
        self.wait_for(lambda: not self.property("Calls"), "no call to run")

    def test_number_withheld(self):
        self.box.ring("")
        self.wait_for(lambda: self.told, "the call")
        self.assertEqual(self.told[0]["remote"], "")

    def test_lost_connection_is_told(self):
        changes = []
        self.session.bus.add_signal_receiver(lambda interface, changed, gone: changes.append(dict(changed)),
                                             signal_name="PropertiesChanged", path=PATH)
        self.box.switch_off()
        self.wait_for(lambda: any(each.get("ConnectionState") == "disconnected" for each in changes), "the loss")
        self.box.switch_on()


class Wishes(BusTest):
    def test_windows(self):
        for name, title in (("history", "Call history"), ("settings", "Settings"), ("statistics", "Call statistics"),
                            ("wizard", "First steps"), ("phonebooks", "Phone book"), ("messages", "Voice messages"),
                            ("blocked-numbers", "Blocked numbers")):
            with self.subTest(name):
                self.proxy(CALLS).Show(name)
                self.program.window(title)

    def test_quiet(self):
        self.proxy(CALLS).SetQuiet("1h")
        self.panel.wait_for_tool_tip("Quiet until")
        self.assertTrue(self.property("Quiet"))
        self.proxy(CALLS).SetQuiet("off")
        self.assertFalse(self.property("Quiet"))

    def test_application(self):
        self.proxy(APPLICATION).Activate(dbus.Dictionary(signature="sv"))
        self.program.window("Call history")
        self.proxy(APPLICATION).Open(["tel:+49-30-23125222"], dbus.Dictionary({"activation-token": "made-up"}, "sv"))
        self.wait_for(lambda: self.clipboard() == CALLER, lambda: f"the number: {self.clipboard()}")
        self.proxy(APPLICATION).ActivateAction("quit", dbus.Array(signature="v"), dbus.Dictionary(signature="sv"))
        self.assertEqual(self.program.wait(), 0, self.program.output)

    def test_what_is_refused(self):
        invalid = "org.freedesktop.DBus.Error.InvalidArgs"
        nothing, no_data = dbus.Array(signature="v"), dbus.Dictionary(signature="sv")
        for error, method, *arguments in (
                (invalid, "Show", "nothing"), (invalid, "Show", "x" * 100000), (invalid, "SetQuiet", "for ever"),
                (f"{NAME}.Error.NotANumber", "Dial", ""), (f"{NAME}.Error.NotANumber", "Dial", "Anna"),
                (f"{NAME}.Error.NotANumber", "Dial", "0" * 100000), (f"{NAME}.Error.BoxCode", "Dial", "*21*0171#"),
                (f"{NAME}.Error.NotLoggedIn", "Dial", CALLER)):
            with self.subTest(method=method, argument=arguments[0][:20]):
                self.assertEqual(self.refusal(method, *arguments), error)
        for uris in ([], ["mailto:a@example.org"], ["tel:" + "0" * 100000], ["tel:030", "tel:040"], ["--quit"]):
            with self.subTest(uris=str(uris)[:20]):
                self.assertEqual(self.refusal("Open", dbus.Array(uris, "s"), no_data, interface=APPLICATION), invalid)
        self.assertEqual(self.refusal("ActivateAction", "format", nothing, no_data, interface=APPLICATION), invalid)
        self.assertEqual(self.refusal("ActivateAction", "quit", dbus.Array([1], "v"), no_data, interface=APPLICATION), invalid)
        self.assertEqual(self.program.windows(), {})

    def test_flood_of_links_ends(self):
        answers = []
        for _ in range(30):
            try:
                self.proxy(APPLICATION).Open([f"tel:{CALLER}"], dbus.Dictionary(signature="sv"))
            except dbus.DBusException as error:
                answers.append(error.get_dbus_name())
        self.assertEqual(answers, ["org.freedesktop.DBus.Error.LimitsExceeded"] * 20)


class OtherPrograms(GuiTest):
    """Who has the name."""

    def test_name_of_another_program(self):
        other = dbus.service.BusName(NAME, self.session.bus, do_not_queue=True)
        program = self.start_in_tray()
        self.wait_for(lambda: f"another program has the name {NAME}" in program.output, "the log")
        self.box.ring(CALLER)
        self.service.wait_for("Incoming call")
        self.assertEqual(program.output.count(NAME), 1)
        del other

    def test_programs_with_other_files_leave_the_name(self):
        for options in (["--demo"], ["--config", self.session.folder / "other.ini", "--show", "history"]):
            with self.subTest(options[0]):
                program = Program(self.session, *options)
                self.programs.append(program)
                program.window("Call history")
                self.assertFalse(self.session.bus.name_has_owner(NAME))
        self.start_in_tray()
        self.session.wait_for_name(NAME)

    def test_without_a_bus(self):
        program = self.start("--show", "history", DBUS_SESSION_BUS_ADDRESS=f"unix:path={self.session.folder}/none")
        program.window("Call history")
        self.assertNotIn("rufzeichen.bus", program.output)
        self.assertNotIn(NAME, program.output)
