# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An office whose desks share a history on a server of PostgreSQL, and all that may go wrong there.

    office.py [--desks N] [--idle MINUTES] [--days N] [--calls N] RUFZEICHEN RUFZEICHEN_CLI WRONG_CLOCK [CASE…]

WRONG_CLOCK is the library made of wrongclock.cpp. 33 real programs (so many as --desks says) hear one simulated box;
after each case each call has to be in every file and on the server once, and equal everywhere. Exit code 0: nothing
is wrong; 1: something is; 77: can't be run here.
"""

import argparse
import concurrent.futures
import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import home  # knows where the harness is
from cluster import Cluster, programs
from desks import Office


class Checks:
    """What was looked at in a case, and what is wrong."""

    def __init__(self):
        self.count = 0
        self.faults = []
        self.notes = []

    def add(self, count, faults):
        self.count += count
        self.faults += faults

    def expect(self, is_right, fault):
        self.add(1, [] if is_right else [fault])

    def note(self, text):
        self.notes.append(text)


class Programs:
    """The programs that are tried."""

    def __init__(self, tray, cli, wrong_clock):
        self.tray, self.cli, self.wrong_clock = map(os.path.abspath, (tray, cli, wrong_clock))


class World:
    """The server, and what all offices have in common."""

    def __init__(self, folder, the_programs):
        self.folder = pathlib.Path(folder)
        self.folder.chmod(0o711)  # the server has its folder in it
        self.programs = the_programs
        self.cluster = Cluster(self.folder / "server")

    def share(self, *words):
        """What `rufzeichen-cli share` prints to who administers the server."""
        variables = {"RUFZEICHEN_SHARE_PASSWORD": self.cluster.password, "PATH": os.environ["PATH"],
                     "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
        done = subprocess.run([self.programs.cli, "share", *words], capture_output=True, text=True, env=variables,
                              timeout=home.TIMEOUT, check=False)
        if done.returncode:
            raise RuntimeError(f"share {words}: {done.stderr}")
        return done.stdout

    def password_of(self, url, user):
        return json.loads(self.share("user", url, user, "--format", "json"))["password"]


def options():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("--desks", type=int, default=33)
    parser.add_argument("--idle", type=float, default=2, help="minutes in which nothing happens")
    parser.add_argument("--days", type=int, default=10)
    parser.add_argument("--calls", type=int, default=300, help="on each of these days")
    parser.add_argument("programs", nargs=3)
    parser.add_argument("cases", nargs="*")
    return parser.parse_args()


def missing():
    """What is not installed, as a text."""
    lacking = ["postgresql"] * (programs() is None) + ["psql"] * (shutil.which("psql") is None)
    return ", ".join(lacking)


def run(case, *arguments):
    """Runs a case and tells of it. Returns its checks."""
    checks = Checks()
    began = time.monotonic()
    try:
        case(checks, *arguments)
    except Exception as trouble:  # the other cases are to be tried all the same
        checks.add(1, [f"{type(trouble).__name__}: {trouble}"])
    name = case.__name__.replace("_", " ")
    notes = "".join(f", {note}" for note in checks.notes)
    print(f"{name}: {checks.count} checks, {len(checks.faults)} faults, {time.monotonic() - began:.0f} s{notes}",
          flush=True)
    for fault in checks.faults:
        print(f"  {fault}", flush=True)
    return checks


def main():
    wanted = options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # nothing of it stays behind
    if lacking := missing():
        print(f"Skipped: {lacking} not installed.")
        return home.SKIPPED
    import officecases as cases
    all_checks = []
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="rufzeichen-"))
        world = World(folder, Programs(*wanted.programs))
        stack.callback(world.cluster.stop)
        trays = []
        if not home.missing_for_desktop():
            from desktop import Desktop  # needs that
            trays = [stack.enter_context(contextlib.closing(Desktop())).variables for _ in range(2)]
        office = Office(world, "rufzeichen", wanted.desks - 2, trays)
        stack.callback(office.end)
        for seconds in (86400, -86400):
            office.add(LD_PRELOAD=world.programs.wrong_clock, WRONG_BY=str(seconds))
        office.begin()
        is_wanted = lambda case: not wanted.cases or case.__name__ in wanted.cases  # noqa: E731
        for case in filter(is_wanted, cases.OF_THE_OFFICE):
            all_checks.append(run(case, office))
        # While the office has nothing to do, other offices do what they have to.
        with concurrent.futures.ThreadPoolExecutor() as threads:
            idle = threads.submit(run, cases.idle, office, wanted.idle) if is_wanted(cases.idle) else None
            for case in filter(is_wanted, cases.OF_OTHERS):
                all_checks.append(run(case, world, wanted))
            all_checks += [idle.result()] if idle else []
    faults = sum(len(checks.faults) for checks in all_checks)
    print(f"{sum(checks.count for checks in all_checks)} checks, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
