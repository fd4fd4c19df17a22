# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded lives of the programs: each run is played by a Disk, with what must be found after a power cut in it."""

import dataclasses
import json
import pathlib
import re

import recording
from disk import Disk
from home import TIMEOUT, Home, SimulatedBox, end, wait_until
from recording import Kind

from box import Box
from desktop import Desktop, text_of

PATIENCE = 45000  # microseconds; the program waits 50 ms for the disk, and then shows a call that may get lost
NUMBER = re.compile(rb"0302312\d{4}")
CALLS = 8  # of each run of the tray application, which does not show many in a minute
IMPORTED = 200


@dataclasses.dataclass(frozen=True)
class Promise:
    """Something that was told at an event: a call, or that there are so many."""

    index: int
    number: str = ""
    is_missed: bool = False
    count: int = 0


@dataclasses.dataclass
class Life:
    """One run of a program."""

    name: str
    disk: Disk
    promises: list
    kept: list  # numbers of calls that earlier runs have shown


class Recorder:
    """Records runs in one home, one after the other."""

    def __init__(self, folder, program, tray, library, **variables):
        self.home = Home(pathlib.Path(folder, "recorded"), program, **variables)
        self.tray = tray
        self.library = library
        self.record_file = pathlib.Path(folder, "record")
        self.lives = []
        self._kept = []

    def run(self, name, *words, program=None, drive=None, promises=None):
        """Records one run. @p drive is called while it goes on, and ends it; @p promises reads what was promised."""
        self.record_file.unlink(missing_ok=True)
        snapshot = recording.Snapshot.of(self.home.folder)
        process = self.home.start(*words, program=program, LD_PRELOAD=self.library, DISK_RECORD=str(self.record_file))
        try:
            code = drive(process) if drive else process.wait(TIMEOUT)
        finally:
            process.kill()
            process.wait()
        if code != 0:
            raise AssertionError(f"{name}: {code} {self.home.errors}")
        events = recording.read(self.record_file)
        found = promises(events) if promises else []
        self.lives.append(Life(name, Disk(snapshot, events), found, list(self._kept)))
        self._kept += sorted({promise.number for promise in found if promise.number})


def shown_calls(events):
    """The calls in what a tray application has sent to the desktop."""
    journals = {event.inode for event in events if event.path.endswith("-wal")}
    last_write = 0
    first_writes = {}  # number: index
    promises = []
    for index, event in enumerate(events):
        if event.kind == Kind.WRITE and event.inode in journals:
            last_write = index
            for number in NUMBER.findall(event.data):
                first_writes.setdefault(number, index)
        elif event.kind == Kind.TOLD:
            told = event.data.replace(b" ", b"")  # people see blanks in numbers
            is_missed = b"issedcall" in told
            for number in sorted(set(NUMBER.findall(told))):
                if not _is_late(events, last_write if is_missed else first_writes.get(number, 0), index):
                    promises.append(Promise(index, number.decode(), is_missed))
    return promises


def _is_late(events, written, told):
    """Whether the program did not wait any longer for the disk before it told of something: it says so then."""
    is_synced = any(event.kind == Kind.SYNC for event in events[written:told])
    return not is_synced and events[told].microseconds - events[written].microseconds > PATIENCE


def imported_calls(events):
    """How many calls an import has told."""
    return [Promise(index, count=json.loads(event.data)["new"]) for index, event in enumerate(events)
            if event.kind == Kind.TOLD and event.data.startswith(b'{"type":"import"')]


def live_in_tray(recorder, desktop, first, options):
    """Calls that are missed and taken, from number @p first on."""
    box = Box()

    def drive(process):
        wait_until(lambda: box.clients, "the connection")
        for each in range(CALLS):
            number = f"0302312{first + each:04}"
            box.ring(number)
            desktop.wait_for(lambda: any(number in text_of(shown) for shown in desktop.notifications.shown()), number)
            if each % 3 == 0:
                box.answer(number)
            box.hang_up(seconds=0 if each % 3 else 1)
        last = f"0302312{first + CALLS - 1:04}"
        desktop.wait_for(lambda: any("issed call" in shown.summary and last in text_of(shown)
                                     for shown in desktop.notifications.shown()), "the last one to be missed")
        return end(process)

    recorder.run("tray", "--minimized", "--host", "127.0.0.1", "--port", box.port, "--log", "single", *options,
                 program=recorder.tray, drive=drive, promises=shown_calls)
    box.switch_off()


def live_in_terminal(recorder):
    """The monitor, which makes the settings and a log."""
    box = Box()

    def drive(process):
        wait_until(lambda: box.clients, "the connection")
        for each in range(CALLS):
            box.ring()
            box.hang_up()
            wait_until(lambda: recorder.home.output.count("missed call") > each, "the call")
        return end(process)

    recorder.run("monitor", "monitor", "--host", "127.0.0.1", "--port", box.port, "--log", "daily", "--pseudonymize",
                 drive=drive)
    box.switch_off()


def recorded_lines():
    """A recorded file with calls of one long day."""
    lines = []
    for each in range(IMPORTED):
        time = f"{each // 60:02}:{each % 60:02}"
        lines += [f"16.06.20 {time}:01;RING;0;0302314{each:04};732123;SIP1;",
                  f"16.06.20 {time}:09;DISCONNECT;0;0;"]
    return "\n".join(lines) + "\n"


def record(folder, program, tray, library):
    """All lives, recorded now."""
    desktop = Desktop()
    simulated = SimulatedBox(program, pathlib.Path(folder, "simulated"), "household", 1_000_000)
    try:
        recorder = Recorder(folder, program, tray, library, **desktop.variables)
        live_in_tray(recorder, desktop, 0, [])
        live_in_tray(recorder, desktop, CALLS, [])
        live_in_terminal(recorder)
        recorder.run("phonebook", "phonebook", "show", *simulated.access)
        recorder.run("sync", "history", "sync", *simulated.access)
        log = pathlib.Path(folder, "recorded.log")
        log.write_text(recorded_lines(), encoding="ascii")
        recorder.run("import", "history", "import", "--format", "json", log, promises=imported_calls)
        for kind in ("csv", "json"):  # the second replaces the first
            recorder.run("export", "history", "export", "--format", kind, recorder.home.folder / "exported")
        recorder.run("purge", "history", "purge", "--before", "2021-01-01")
        return recorder
    finally:
        simulated.stop()
        desktop.close()
