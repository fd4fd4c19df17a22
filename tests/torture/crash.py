# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the power at many points of recorded lives, and looks what the program finds on the disk then.

    crash.py RUFZEICHEN RUFZEICHEN_CLI RECORDER POINTS [SEED]

RECORDER is the library made of diskrecorder.cpp. Exit code 0: nothing that was shown is lost, nothing is refused, no
file is half; 1: something is; 77: can't be run here.
"""

import concurrent.futures
import contextlib
import hashlib
import os
import pathlib
import random
import sqlite3
import sys
import tempfile

import disk
from home import SKIPPED, Home, missing_for_desktop

MOST_SHOWN = 40  # faults
CUTS_TO_SEE = 50
DATABASES = (".sqlite", ".db")
WRITTEN_IN_PLACE = (*(ending + journal for ending in DATABASES for journal in ("", "-wal", "-shm", "-journal")),
                    ".log", ".lock")


class Cutter:
    """Looks at disks after power cuts. What it has seen of a disk before it need not look at again."""

    def __init__(self, folder, program, recorder, seed):
        self.folder = folder
        self.program = program
        self.root = str(recorder.home.folder)
        self.lives = recorder.lives
        self.seed = seed
        self.checked = {}  # hash of a backup's files: what SQLite says of it
        self.listed = {}  # hash of the history's files: calls, or nothing if the program refused

    def cut(self, point):
        """Cuts the power once. Returns what is wrong then, as texts."""
        chance = random.Random(f"{self.seed} {point}")
        life = chance.choices(self.lives, weights=[len(each.disk.events) for each in self.lives])[0]
        upto = chance.randrange(-1, len(life.disk.events))
        contents = life.disk.after_cut(upto, chance, is_loose=chance.random() < 0.5)
        where = f"point {point}, {life.name} after event {upto}: "
        faults = [*self.half_files(life, upto, contents), *self.damaged_backups(contents),
                  *self.losses(life, upto, contents)]
        return [where + fault for fault in faults]

    def half_files(self, life, upto, contents):
        """Files that nobody has ever finished like that."""
        for path, content in contents.items():
            if path.endswith(WRITTEN_IN_PLACE) or not life.disk.is_final(path):
                continue
            if content not in life.disk.whole_contents(path, upto):
                yield f"{os.path.relpath(path, self.root)} is half, {len(content)} bytes"

    def damaged_backups(self, contents):
        """Backups that SQLite finds damaged, with the journal that lies beside them."""
        for path in (path for path in contents if "/backups/" in path and path.endswith(".db")):
            files = {name: content for name, content in contents.items() if name.startswith(path)}
            key = hashlib.sha256(repr(sorted(files.items())).encode()).digest()
            if key not in self.checked:
                with tempfile.TemporaryDirectory(dir=self.folder) as folder:
                    disk.write(files, self.root, folder)
                    self.checked[key] = checked(pathlib.Path(folder, os.path.relpath(path, self.root)))
            if self.checked[key] != "ok":
                yield f"{os.path.relpath(path, self.root)} is damaged: {self.checked[key]}"

    def losses(self, life, upto, contents):
        """Calls that were shown and are not in the list; or that there is no list."""
        calls = self.calls(contents)
        if calls is None:
            yield "the history is refused"
            return
        found = {call["remote"]: call for call in calls}
        for promise in life.promises:
            if promise.index > upto:
                continue
            if promise.number and promise.number not in found:
                yield f"{promise.number} was shown and is lost"
            elif promise.is_missed and found[promise.number]["outcome"] != "missed":
                yield f"{promise.number} was shown as missed and is not"
            elif len(calls) < promise.count:
                yield f"{promise.count} calls were told, there are {len(calls)}"
        if life.name != "purge":
            yield from (f"{number} of an earlier run is lost" for number in life.kept if number not in found)

    def calls(self, contents):
        """What the program lists on such a disk."""
        history = {path: content for path, content in contents.items() if ".sqlite" in path}
        key = hashlib.sha256(repr(sorted(history.items())).encode()).digest()
        if key not in self.listed:
            with tempfile.TemporaryDirectory(dir=self.folder) as folder:
                home = Home(folder, self.program)
                disk.write(history, self.root, home.folder)
                self.listed[key] = home.calls()
        return self.listed[key]


def checked(path):
    """What SQLite finds in a database: `ok`, or what is wrong."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        try:
            return database.execute("pragma integrity_check(1)").fetchone()[0]
        except sqlite3.Error as error:
            return str(error)


def sees_losses(cutter):
    """Whether losses are found on a disk that drops all that it was asked to keep: else nothing of this is true."""
    for life in cutter.lives:
        life.disk.forget_syncs()
    return any("is lost" in fault for point in range(CUTS_TO_SEE) for fault in cutter.cut(point))


def main():
    tray, program, library = (os.path.abspath(word) for word in sys.argv[1:4])
    if missing := missing_for_desktop():
        print(f"Skipped: {missing} not installed.")
        return SKIPPED
    from lives import record  # needs those
    points = int(sys.argv[4])
    seed = sys.argv[5] if len(sys.argv) > 5 else "1"
    with tempfile.TemporaryDirectory(prefix="rufzeichen-") as folder:
        cutter = Cutter(folder, program, record(folder, program, tray, library), seed)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
            faults = [fault for found in threads.map(cutter.cut, range(points)) for fault in found]
        if not sees_losses(cutter):
            faults.append("the disk loses nothing, whatever is done: what plays it is broken")
        for fault in faults[:MOST_SHOWN]:
            print(fault)
        print(f"{points} power cuts in {sum(len(life.disk.events) for life in cutter.lives)} events, "
              f"{len(cutter.listed)} different histories: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
