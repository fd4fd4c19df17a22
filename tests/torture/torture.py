# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets each system call of the ways to disk and network fail once, one after the other, and looks what comes of it.

    torture.py RUFZEICHEN RUFZEICHEN_CLI FAILING_CALLS [CASE…]

FAILING_CALLS is the library made of failingcalls.cpp. Each case is run once for each call that it makes. Wrong is: a
crash, a program that hangs, a file that is half, something that is lost without a word, or with too many; or that
the next run does not do what this one could not. Exit code 0: nothing is wrong; 1: something is; 77: can't be run
here.
"""

import concurrent.futures
import dataclasses
import errno
import os
import pathlib
import struct
import sys
import tempfile

from home import SKIPPED, Home, missing_for_desktop

# In the order of failingcalls.cpp, with the errors that each may have.
KINDS = {
    "open": (errno.EMFILE, errno.EIO), "read": (errno.EIO, errno.EINTR), "write": (errno.ENOSPC, errno.EIO),
    "sync": (errno.EIO,), "rename": (errno.EIO, errno.ENOSPC), "truncate": (errno.EIO,), "unlink": (errno.EIO,),
    "folder": (errno.ENOSPC,), "map": (errno.ENOMEM,), "lock": (errno.ENOLCK, errno.EINTR),
    "connect": (errno.ECONNREFUSED,), "receive": (errno.ECONNRESET, errno.EINTR), "send": (errno.EPIPE,),
    "thread": (errno.EAGAIN,)}


@dataclasses.dataclass(frozen=True)
class Failure:
    """One call that fails: number @p at of its kind, counted from 1."""

    kind: str = "open"
    at: int = 0
    error: int = 0

    def __str__(self):
        return f"{self.kind} {self.at} {errno.errorcode.get(self.error, '')}"

    def variables(self, library, folder, counts):
        """What the environment of the program must have."""
        return {"LD_PRELOAD": library, "FAIL_FOLDER": str(folder), "FAIL_KIND": str(list(KINDS).index(self.kind)),
                "FAIL_AT": str(self.at), "FAIL_WITH": str(self.error), "FAIL_COUNTS": str(counts)}


def counted(file):
    """How many calls of each kind there were, and what the call was for that has failed."""
    content = file.read_bytes()
    counts = struct.unpack_from(f"<{len(KINDS)}Q", content)
    target = content[8 * len(KINDS):].split(b"\0")[0].decode()
    return dict(zip(KINDS, counts)), target


class Torturer:
    """Runs cases, each time in a home of its own."""

    def __init__(self, folder, program, library):
        self.folder = folder
        self.program = program
        self.library = library

    def run(self, case, failure):
        """Runs a case once. Returns its counts, and what is wrong, as texts."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            home = Home(folder, self.program, **case.world.variables)
            case.prepare(home)
            counts = pathlib.Path(folder, "counts")
            variables = failure.variables(self.library, home.folder, counts)
            faults = list(case.run(home, variables))
            numbers, target = counted(counts)
            where = f"{case.name}, {failure}, {target.removeprefix(str(home.folder))}: "
            said = home.errors.strip().replace("\n", " / ")
            return numbers, [f"{where}{fault} [{said}]" for fault in faults]

    def torture(self, case):
        """Lets each call fail. Returns how many did, and what is wrong."""
        numbers, faults = self.run(case, Failure())
        failures = [Failure(kind, at, error) for kind, errors in KINDS.items() for error in errors
                    for at in range(case.spared.get(kind, 0) + 1, numbers[kind] + 1)]
        with concurrent.futures.ThreadPoolExecutor(case.workers) as threads:
            for _, found in threads.map(lambda failure: self.run(case, failure), failures):
                faults += found
        return len(failures), faults


def main():
    tray, program, library = (os.path.abspath(word) for word in sys.argv[1:4])
    if missing := missing_for_desktop():
        print(f"Skipped: {missing} not installed.")
        return SKIPPED
    import cases  # needs those
    total = 0
    all_faults = []
    with tempfile.TemporaryDirectory(prefix="rufzeichen-") as folder, cases.World(folder, program, tray) as world:
        torturer = Torturer(folder, program, library)
        for case in world.cases():
            if not sys.argv[4:] or case.name in sys.argv[4:]:
                count, faults = torturer.torture(case)
                total += count
                all_faults += faults
                print(f"{case.name}: {count} calls failed, {len(faults)} faults", flush=True)
                for fault in faults:
                    print(f"  {fault}", flush=True)
    print(f"{total} calls failed: {len(all_faults)} faults")
    return 1 if all_faults else 0


if __name__ == "__main__":
    sys.exit(main())
