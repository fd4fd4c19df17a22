# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs are doing while a system call fails, and what must hold afterwards."""

import collections
import contextlib
import json
import os
import pathlib
import queue

from home import Home, SimulatedBox, end, finish, wait_until

from box import Box
from desktop import OCCASIONS, Desktop, text_of

CALLS = 20
MOST_MESSAGES = 3  # lines: what failed, and what it means for something else
PATIENCE = 3  # seconds, after which another number rings
SETTINGS = "[fritzbox]\nhost=127.0.0.1\n\n[general]\nfirstRunDone=true\n"


def what_is_said(code, errors):
    """Faults that any program may have: its end, and its messages."""
    lines = errors.splitlines()
    if code is None:
        yield "hangs"
    elif code < 0:
        yield f"died of signal {-code}"
    elif code not in (0, 1):
        yield f"ended with {code}"
    if "Sanitizer" in errors or "runtime error" in errors:
        yield "a sanitizer complains"
    if code == 1 and not lines:
        yield "failed without a word"
    for_people = [line for line in lines if not line.startswith("rufzeichen.")]  # the others are for the log
    if max(collections.Counter(for_people).values(), default=0) > 1 or len(for_people) > MOST_MESSAGES:
        yield "too many words"


class Case:
    """One thing that a program does. What is here does nothing: cases are made of it."""

    name = ""
    workers = os.cpu_count()
    spared = {}  # kind of call: how many of the first ones do not fail

    def __init__(self, world):
        self.world = world

    def prepare(self, home):
        """Before the program starts."""

    def run(self, home, variables):
        """Runs the program with these variables. Yields what is wrong."""
        raise NotImplementedError


class Command(Case):
    """A command that runs by itself. The same again, without a failure, must do all of it."""

    def words(self, home):
        raise NotImplementedError

    def run(self, home, variables):
        code = finish(home.start(*self.words(home), **variables))
        yield from what_is_said(code, home.errors)
        if code == 0 and not home.errors:
            yield from self.missing(home, home.output)
        yield from self.half(home)
        code, output, errors = home.run(*self.words(home))
        if code != 0:
            yield f"the next run ended with {code}: {errors.strip()}"
        yield from (f"after the next run: {fault}" for fault in self.missing(home, output))

    def missing(self, home, output):
        """What is not there although it must be, when all has gone well."""
        return ()

    def half(self, home):
        """What is neither as it was nor as it should be."""
        return ()


class Import(Command):
    """Recorded lines into the history."""

    name = "import"

    def words(self, home):
        return "history", "import", self.world.recorded

    def missing(self, home, output):
        calls = home.calls()
        if calls is None or len(calls) != CALLS:
            yield f"{calls and len(calls)} of {CALLS} calls"


class Restore(Command):
    """The calls of a backup into a history that has none of them."""

    name = "restore"

    def prepare(self, home):
        home.run("history", "import", self.world.recorded)
        backups = home.database.parent / "backups"
        backups.mkdir()
        home.database.rename(backups / "history-2026-11-30.db")

    def words(self, home):
        return "history", "restore", "history-2026-11-30.db"

    def missing(self, home, output):
        calls = home.calls()
        if calls is None or len(calls) != CALLS:
            yield f"{calls and len(calls)} of {CALLS} calls"


class Merge(Command):
    """The box's list into a history that has calls."""

    name = "merge"

    def prepare(self, home):
        home.run("history", "import", self.world.recorded)

    def words(self, home):
        return "history", "sync", *self.world.simulated.access

    def missing(self, home, output):
        calls = home.calls()
        if calls is None or len(calls) != CALLS + self.world.listed:
            yield f"{calls and len(calls)} of {CALLS + self.world.listed} calls"


class Phonebook(Command):
    """The box's phone books, which are stored."""

    name = "phonebook"

    def words(self, home):
        return "phonebook", "show", "--format", "json", *self.world.simulated.access

    def missing(self, home, output):
        if len(output.splitlines()) != self.world.contacts:
            yield f"{len(output.splitlines())} of {self.world.contacts} contacts"
        code, stored, _ = home.run("lookup", self.world.known, "--host", "127.0.0.1", "--format", "json")
        if code != 0 or json.loads(stored)["name"] is None:
            yield "the phone books are not stored"

    def half(self, home):
        for file in home.folder.rglob("*.xml"):
            if not file.read_bytes().rstrip().endswith(b">"):
                yield f"{file.name} is half"


class Export(Command):
    """The history into a file that replaces another one."""

    name = "export"
    old = "what was there before"

    def prepare(self, home):
        home.run("history", "import", self.world.recorded)
        (home.folder / "calls.json").write_text(self.old)

    def words(self, home):
        return "history", "export", "--format", "json", home.folder / "calls.json"

    def missing(self, home, output):
        content = (home.folder / "calls.json").read_text()
        if content == self.old or len(json.loads(content)) != CALLS:
            yield "the file is not written"

    def half(self, home):
        content = (home.folder / "calls.json").read_text()
        if content != self.old and len(json.loads(content)) != CALLS:
            yield "the file is half"


class Settings(Case):
    """The monitor adds keys to a settings file."""

    name = "settings"

    def prepare(self, home):
        home.settings.parent.mkdir(parents=True)
        home.settings.write_text(SETTINGS)

    def run(self, home, variables):
        process = home.start("monitor", "--format", "json", "--log", "off", "--port", "1", **variables)
        with contextlib.suppress(TimeoutError):
            wait_until(lambda: "connection" in home.output or process.poll() is not None, "the first words")
        code = end(process)
        yield from what_is_said(code, home.errors)
        text = home.settings.read_text()
        if text != SETTINGS and "[log]" not in text:
            yield f"the settings are half: {text}"
        if text == SETTINGS and not home.errors:
            yield "the settings are not saved, and nothing says so"


class Line:
    """A box on which a new number rings until one is told: the failure may have cost the connection, or a call."""

    def __init__(self):
        self.box = Box()
        self.rang = []

    def close(self):
        self.box.switch_off()

    def follow(self, process, is_told):
        """Until a call is told, or the program has ended by itself."""
        def is_done():
            return process.poll() is not None or self.rang and is_told(self.rang[-1])

        def next_is_told():
            if self.box.clients and not is_done():
                self.rang.append(f"0302312{len(self.rang):04}")
                self.box.ring(self.rang[-1])
            with contextlib.suppress(TimeoutError):
                wait_until(is_done, "", timeout=PATIENCE)
            self.box.hang_up()
            return is_done()

        wait_until(next_is_told, "a call that is told")


class Monitor(Case):
    """The monitor in the terminal, with a log."""

    name = "monitor"

    def run(self, home, variables):
        with contextlib.closing(Line()) as line:
            process = home.start("monitor", "--host", "127.0.0.1", "--port", line.box.port, "--log", "single",
                                 "--format", "json", **variables)
            try:
                line.follow(process, lambda number: number in home.output)
            except TimeoutError:
                yield "no call is told any more"
            ended = process.poll() is not None
            code = end(process)
        yield from what_is_said(code, home.errors)
        if code == 0 and ended:
            yield "ended by itself"
        log = home.folder / "state/rufzeichen/callmonitor.log"
        logged = log.read_text() if log.exists() else ""
        yield from (f"{number} was told and is not in the log" for number in line.rang
                    if number in home.output and number not in logged)


class Tray(Case):
    """The tray application. What it shows must be in its history."""

    name = "tray"
    spared = {"thread": 1}  # of Qt's own connection to the bus, which Qt waits for without end

    def run(self, home, variables):
        with self.world.desktop() as desktop:
            yield from self._run(home, variables, desktop)

    def _run(self, home, variables, desktop):
        notifications = desktop.notifications
        notifications.mock.ClearCalls()
        with contextlib.closing(Line()) as line:
            process = home.start("--minimized", "--host", "127.0.0.1", "--port", line.box.port, "--log", "single",
                                 program=self.world.tray, **variables, **desktop.variables)
            try:
                line.follow(process, lambda number: any(number in text_of(each) for each in notifications.shown()))
            except TimeoutError:
                yield "no call is shown any more"
            code = end(process)
        shown = notifications.shown()
        warnings = [str(each.body) for each in shown if not OCCASIONS.search(each.summary)]
        yield from what_is_said(code, "\n".join(warnings) if code == 0 else home.errors)
        calls = home.calls()
        if calls is None:
            yield "the history is refused"
        found = {call["remote"] for call in calls or []}
        yield from (f"{number} was shown and is lost" for number in line.rang
                    if number not in found and any(number in text_of(each) for each in shown))


class World:
    """What the cases have around them: a box with a list and phone books, desktops, and a recorded file."""

    def __init__(self, folder, program, tray):
        self.tray = tray
        self.recorded = pathlib.Path(folder, "recorded.log")
        self.recorded.write_text("".join(
            f"16.06.20 12:{each:02}:01;RING;0;0302314{each:04};732123;SIP1;\n"
            f"16.06.20 12:{each:02}:09;DISCONNECT;0;0;\n" for each in range(CALLS)), encoding="ascii")
        self.all_desktops = [Desktop() for _ in range(Case.workers)]
        self.free_desktops = queue.SimpleQueue()
        for each in self.all_desktops:
            self.free_desktops.put(each)
        self.simulated = SimulatedBox(program, pathlib.Path(folder, "simulated"))
        home = Home(pathlib.Path(folder, "first"), program)
        home.run("history", "sync", *self.simulated.access)
        self.listed = len(home.calls())
        _, contacts, _ = home.run("phonebook", "show", "--format", "json", *self.simulated.access)
        self.contacts = len(contacts.splitlines())
        self.known = json.loads(contacts.splitlines()[0])["numbers"][0]["number"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.simulated.stop()
        for each in self.all_desktops:
            each.close()

    @contextlib.contextmanager
    def desktop(self):
        """One that nobody else uses meanwhile."""
        desktop = self.free_desktops.get()
        try:
            yield desktop
        finally:
            self.free_desktops.put(desktop)

    def cases(self):
        return [kind(self) for kind in (Import, Restore, Merge, Phonebook, Export, Settings, Monitor,
                                         Tray)]

    @property
    def variables(self):
        """What the environment of the programs needs."""
        return self.all_desktops[0].variables
