# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A long life of the tray application in a short time: many calls and broken connections, and nothing may pile up.

    endurance.py RUFZEICHEN RUFZEICHEN_CLI [CALLS [RECONNECTS]]

Exit code 0: it needs as much of everything as after the warm-up; 1: it does not; 77: can't be run here.
"""

import contextlib
import dataclasses
import os
import pathlib
import sqlite3
import sys
import tempfile
import time

from home import SKIPPED, Home, end, missing_for_desktop, wait_until

WARM_UP = 0.05  # part of the whole that comes before it
PAST_CALLS = 10000  # until SQLite keeps as much of its file in memory as it ever does, 2 MB
IDLE = 30  # seconds in which nothing may be written
PROVEN = 11  # seconds after which the program takes a connection for one that works
BETWEEN_PROVEN = 40  # connections: the program tries again ever more slowly where none lasts
MOST_GROWTH = 1 << 20  # bytes


@dataclasses.dataclass(frozen=True)
class Needs:
    """What a process has of the system at a moment."""

    anonymous: int  # bytes; what lies in files, as libraries do, depends on who else has them open
    descriptors: int
    threads: int
    match_rules: int

    @staticmethod
    def of(process, desktop):
        folder = pathlib.Path("/proc", str(process.pid))
        memory = dict(line.split()[:2] for line in (folder / "smaps_rollup").read_text().splitlines()[1:])
        return Needs(int(memory["Anonymous:"]) * 1024, len(list((folder / "fd").iterdir())),
                     len(list((folder / "task").iterdir())), match_rules(process.pid, desktop))

    def growth_since(self, before):
        """What has grown too much, as texts."""
        for field in dataclasses.fields(self):
            old, new = getattr(before, field.name), getattr(self, field.name)
            if new - old > (MOST_GROWTH if field.name == "anonymous" else 0):
                yield f"{field.name} grew from {old} to {new}"


def match_rules(pid, desktop):
    """How many rules the bus keeps for a process; 0 where the bus does not tell."""
    bus = desktop.bus.get_object("org.freedesktop.DBus", "/org/freedesktop/DBus", introspect=False)
    try:
        rules = bus.GetAllMatchRules(dbus_interface="org.freedesktop.DBus.Debug.Stats")
    except Exception:  # of the binding, which is not imported here
        return 0
    return sum(len(found) for name, found in rules.items()
               if name.startswith(":") and bus.GetConnectionUnixProcessID(name) == pid)


def written_bytes(process):
    lines = pathlib.Path("/proc", str(process.pid), "io").read_text().splitlines()
    return {line.split(":")[0]: int(line.split(":")[1]) for line in lines}["write_bytes"]


class Life:
    """A program and its box, with some calls for each connection."""

    def __init__(self, home, tray, desktop):
        from box import Box  # home.py knows where it is
        self.home = home
        self.desktop = desktop
        self.box = Box()
        self.calls = 0
        self.process = home.start("--minimized", "--host", "127.0.0.1", "--port", self.box.port, "--log", "daily",
                                  program=tray)
        wait_until(lambda: self.box.clients, "the connection")

    def call(self, calls):
        """Some calls, missed and taken."""
        for each in range(calls):
            self.box.ring(f"030{self.calls % 500:07}")
            if each % 2:
                self.box.answer(f"030{self.calls % 500:07}")
            self.box.hang_up(seconds=each % 2)
            self.calls += 1
        wait_until(lambda: self.stored() >= self.calls, lambda: f"{self.calls} calls; there are {self.stored()}")

    def live(self, calls):
        """Some calls, then a broken connection and a new one."""
        self.call(calls)
        before = self.box.connections
        self.box.switch_off()
        self.box.switch_on()
        wait_until(lambda: self.box.connections > before, "the connection to come back")
        self.desktop.notifications.mock.ClearCalls()

    def stored(self):
        with contextlib.closing(sqlite3.connect(f"file:{self.home.database}?mode=ro", uri=True)) as database:
            return database.execute("select count(*) from calls where outcome is not null").fetchone()[0]

    def settle(self):
        """Waits until nothing is written for a while. Returns what was written while nothing happened afterwards."""
        before = -1
        while before != (before := written_bytes(self.process)):
            time.sleep(5)
        time.sleep(IDLE)
        return written_bytes(self.process) - before


def endure(home, tray, desktop, calls, reconnects):
    """Returns what is wrong, as texts."""
    life = Life(home, tray, desktop)
    for _ in range(PAST_CALLS // 10):
        life.call(10)
    warm_up = max(1, int(reconnects * WARM_UP))
    for _ in range(warm_up):
        life.live(calls // reconnects)
    life.settle()
    before = Needs.of(life.process, desktop)
    for each in range(reconnects - warm_up):
        if each % BETWEEN_PROVEN == 0:
            time.sleep(PROVEN)
        life.live(calls // reconnects)
    idle_writes = life.settle()
    after = Needs.of(life.process, desktop)
    print(f"after the warm-up: {before}\nat the end:        {after}")
    faults = list(after.growth_since(before))
    if idle_writes:
        faults.append(f"{idle_writes} bytes written while nothing happened")
    if code := end(life.process):
        faults.append(f"ended with {code}")
    life.box.switch_off()
    return faults


def main():
    tray, program = (os.path.abspath(word) for word in sys.argv[1:3])
    if missing := missing_for_desktop():
        print(f"Skipped: {missing} not installed.")
        return SKIPPED
    from desktop import Desktop  # needs those
    calls, reconnects = (int(word) for word in (sys.argv[3:5] + ["20000", "2000"][len(sys.argv[3:5]):]))
    with tempfile.TemporaryDirectory(prefix="rufzeichen-") as folder, contextlib.closing(Desktop()) as desktop:
        faults = endure(Home(folder, program, **desktop.variables), tray, desktop, calls, reconnects)
    for fault in faults:
        print(fault)
    print(f"{calls} calls, {reconnects} reconnects: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
