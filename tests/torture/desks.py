# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks that share a history: real programs, what their files have, and what the server has."""

import collections
import contextlib
import itertools
import pathlib
import sqlite3
import time

from home import Home, end, finish, wait_until
from traffic import Facts, Traffic
from wire import Wire

DIRECTIONS = ("incoming", "outgoing", "unknown")
OUTCOMES = ("answered", "missed", "rejected", "machine", "fax", "unanswered", "lost")
ENDED = 3
TIME_TO_SETTLE = 150  # seconds; generous: a program that was refused waits for one minute

SETTINGS = """[fritzbox]
host=127.0.0.1
port={box}
[numbers]
countryCode=49
areaCode=221
[program]
firstRunDone=true
[history]
retentionDays=0
[sharing]
enabled=true
host=127.0.0.1
port={server}
database={database}
user={user}
name={user}
"""

CALLS = """SELECT key, direction, outcome, remote, local, started, connected, ended, duration, seen, settled,
    coalesce(calls.note, '') FROM calls LEFT JOIN numbers ON numbers.id = calls.number WHERE phase = ?"""

SHARED_CALLS = """SELECT key, direction, outcome, remote, local, extract(epoch from started)::bigint,
    extract(epoch from connected)::bigint, extract(epoch from ended)::bigint, duration, seen::int, settled::int,
    coalesce(note, '') FROM rufzeichen.calls WHERE NOT removed"""


class Row(collections.namedtuple("Row", "facts seen settled note")):
    """A call of a history, without its key."""


def known(text):
    return None if text == "null" else text


def whole(text):
    return None if text == "null" else int(text)


class Desk(Home):
    """A program of somebody, with a history of his own. @p tray: its environment, where it is no recorder."""

    def __init__(self, place, programs, user, password, tray=None, **variables):
        super().__init__(place, programs.cli, RUFZEICHEN_SHARE_PASSWORD=password, **(tray or {}), **variables)
        self.user = user
        self.words = ("--minimized",) if tray else ("record",)
        self.starts = programs.tray if tray else programs.cli
        self.process = None
        if not tray:
            runtime = self.place / "run"
            runtime.mkdir(mode=0o700)
            self.environment["XDG_RUNTIME_DIR"] = str(runtime)

    def __str__(self):
        return self.user

    def configure(self, **values):
        self.settings.parent.mkdir(parents=True, exist_ok=True)
        self.settings.write_text(SETTINGS.format(user=self.user, **values))

    def begin(self):
        self.process = self.start(*self.words, program=self.starts)

    def end(self):
        """Returns its exit code; None if it hung."""
        return end(self.process)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def read(self, question, *values):
        """Rows of its file; none while there is none."""
        if not self.database.exists():
            return []
        with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=30)) as file:
            return file.execute(question, values).fetchall()

    def rows(self):
        """Its calls that have ended, by their keys."""
        return {key: Row(Facts(DIRECTIONS[direction], OUTCOMES[outcome], remote, *facts), *plans)
                for key, direction, outcome, remote, *rest in self.read(CALLS, ENDED)
                for facts, plans in [(rest[:5], rest[5:])]}

    def count(self):
        """How many of its calls have ended."""
        return self.read("SELECT count(*) FROM calls WHERE phase = ?", ENDED)[0][0]

    def running(self):
        """How many of its calls have not ended."""
        return self.read("SELECT count(*) FROM calls WHERE phase <> ?", ENDED)[0][0]

    def unsent(self):
        return (self.read("SELECT count(*) FROM outbox") or [[0]])[0][0]

    def anonymous_memory(self):
        """In KiB."""
        status = pathlib.Path("/proc", str(self.process.pid), "status").read_text()
        return int(next(line.split()[1] for line in status.splitlines() if line.startswith("RssAnon:")))

    def cpu_ticks(self):
        fields = pathlib.Path("/proc", str(self.process.pid), "stat").read_text().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def bytes_with(self, text):
        """The names of its files that have this text."""
        return [path.name for path in self.folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


class Office:
    """Desks around one box, with a database of their own on the server."""

    def __init__(self, world, name, desks, trays=(), tablespace=None):
        from box import Box  # home.py knows where it is
        self.world = world
        self.name = name
        self.box = Box()
        self.traffic = Traffic(seed=name)
        self.wire = Wire(world.cluster.port)
        self.desks = []
        self._numbers = itertools.count(1)
        world.cluster.sql(f"CREATE DATABASE {name}" + (f" TABLESPACE {tablespace}" if tablespace else ""), "postgres")
        world.share("init", self.url)
        for tray in itertools.chain(trays, [None] * (desks - len(trays))):
            self.add(tray=tray)

    @property
    def url(self):
        return f"postgresql://admin@127.0.0.1:{self.world.cluster.port}/{self.name}"

    def add(self, tray=None, box=None, **variables):
        """One desk more, which does not run yet."""
        user = f"{self.name}{next(self._numbers)}"
        desk = Desk(self.world.folder / user, self.world.programs, user, self.world.password_of(self.url, user), tray,
                    **variables)
        desk.configure(box=(box or self.box).port, server=self.wire.port, database=self.name)
        self.desks.append(desk)
        return desk

    def begin(self, desks=None):
        """Starts programs and waits until they hear the box."""
        before = self.box.clients
        begun = self.desks if desks is None else desks
        for desk in begun:
            desk.begin()
        wait_until(lambda: self.box.clients >= before + len(begun), f"the desks of {self.name} to hear the box")

    def end(self):
        for desk in self.desks:
            if desk.process:
                desk.process.terminate()
        for desk in self.desks:
            if desk.process:
                finish(desk.process)
        self.box.switch_off()
        self.wire.close()

    def play(self, lines, seconds, box=None, after_each=lambda: None):
        """The box tells these lines, evenly in so many seconds."""
        lines = list(lines)
        began = time.monotonic()
        for number, line in enumerate(lines):
            (box or self.box).tell(str(line))
            after_each()
            time.sleep(max(0, began + seconds * (number + 1) / len(lines) - time.monotonic()))

    def shared(self):
        """The calls of the server, by their keys."""
        return {key: Row(Facts(direction, outcome, known(remote), known(local), *map(whole, numbers[:4])),
                         *map(whole, numbers[4:6]), numbers[6])
                for key, direction, outcome, remote, local, *numbers in self.world.cluster.sql(SHARED_CALLS, self.name)}

    def differences(self, desks, truth):
        """What is not equal, as texts. @p truth: the facts of all calls; None where nobody knows."""
        shared = self.shared()
        if truth is not None:
            told, were = collections.Counter(row.facts for row in shared.values()), collections.Counter(truth)
            if lost := were - told:
                yield f"{lost.total()} calls are not on the server, as {min(lost, key=str)}"
            if added := told - were:
                yield f"{added.total()} calls too many on the server, as {min(added, key=str)}"
        for desk in desks:
            rows = desk.rows()
            if lacking := shared.keys() - rows.keys():
                yield f"{desk}: {len(lacking)} calls lack, as {shared[min(lacking)]}"
            if more := rows.keys() - shared.keys():
                yield f"{desk}: {len(more)} calls too many, as {rows[min(more)]}"
            if other := [key for key in rows.keys() & shared.keys() if rows[key] != shared[key]]:
                yield f"{desk}: {len(other)} calls differ, as {rows[min(other)]} from {shared[min(other)]}"
            if unsent := desk.unsent():
                yield f"{desk}: {unsent} changes still to be told"

    def settle(self, checks, desks=None, truth=(), timeout=TIME_TO_SETTLE):
        """Waits until all are equal. What is not is a fault. Returns the seconds."""
        desks = self.desks if desks is None else desks
        truth = self.traffic.calls if truth == () else truth
        began = time.monotonic()
        while (found := list(self.differences(desks, truth))) and time.monotonic() < began + timeout:
            time.sleep(0.5)
        checks.add(len(desks) + 1, found)
        for desk in desks:
            checks.expect(desk.process.poll() is None, f"{desk} has ended: {desk.errors.strip()[-500:]}")
        return time.monotonic() - began
