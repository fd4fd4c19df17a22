# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A home of its own for the real programs, with libraries that are preloaded into them."""

import importlib.util
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "gui"))

TIMEOUT = 60  # seconds; generous: whatever takes longer hangs
PASSWORD = "geheim1!"  # of the simulated box
SKIPPED = 77  # exit code: can't be run here
KEPT = ("PATH", "LSAN_OPTIONS", "TSAN_OPTIONS", "LANG")


class Home:
    """Where the programs keep their files: `home`, in a folder that also has what they print.

    @p variables are added to their environment.
    """

    def __init__(self, place, program, **variables):
        self.place = pathlib.Path(place)
        self.folder = self.place / "home"
        self.program = program
        for folder in (self.folder, self.place / "tmp"):
            folder.mkdir(exist_ok=True, parents=True, mode=0o700)
        self.environment = {name: value for name, value in os.environ.items() if name in KEPT}
        self.environment.update(
            HOME=str(self.folder), TZ="Europe/Berlin", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen",
            DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent", TMPDIR=str(self.place / "tmp"),
            RUFZEICHEN_PASSWORD=PASSWORD, ASAN_OPTIONS="quarantine_size_mb=4:verify_asan_link_order=0")
        self.environment.update(variables)
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            self.environment[f"XDG_{name}_HOME"] = str(self.folder / name.lower())

    @property
    def database(self):
        return self.folder / "data/rufzeichen/calls.sqlite"

    @property
    def settings(self):
        return self.folder / "config/rufzeichen/rufzeichen.ini"

    def start(self, *words, program=None, kept_in="", **variables):
        """Starts a program in this home."""
        with open(self.place / f"{kept_in}out", "wb") as out, open(self.place / f"{kept_in}err", "wb") as err:
            return subprocess.Popen([program or self.program, *map(str, words)], stdin=subprocess.DEVNULL, stdout=out,
                                    stderr=err, env={**self.environment, **variables})

    def run(self, *words):
        """Runs rufzeichen-cli to its end, beside what was started. Returns its exit code, output and errors."""
        code = finish(self.start(*words, kept_in="run-"))
        return code, *((self.place / f"run-{name}").read_text(errors="replace") for name in ("out", "err"))

    @property
    def output(self):
        """What the program has printed that was started."""
        return (self.place / "out").read_text(errors="replace")

    @property
    def errors(self):
        return (self.place / "err").read_text(errors="replace")

    def calls(self):
        """The calls of the history, as the program lists them; nothing if it refuses to."""
        code, output, _ = self.run("history", "list", "--format", "json")
        return [json.loads(line) for line in output.splitlines()] if code == 0 else None


def missing_for_desktop():
    """What is not installed of that which a desktop of one's own needs, as a text; empty if all is there."""
    missing = [f"python3-{name}" for name in ("dbus", "dbusmock", "gi") if not importlib.util.find_spec(name)]
    return ", ".join(missing + ["dbus-daemon"] * (shutil.which("dbus-daemon") is None))


def wait_until(condition, what, timeout=TIMEOUT):
    """Waits for a value of @p condition that is true, and returns it."""
    deadline = time.monotonic() + timeout
    while not (value := condition()):
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.02)
    return value


def finish(process):
    """Waits for the end of a program. Returns its exit code, None if it hangs: then it is killed."""
    try:
        return process.wait(TIMEOUT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None


def end(process):
    """Ends a program in order."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    return finish(process)


class SimulatedBox:
    """The program's own box, with call list and phone books, which plays a scenario."""

    def __init__(self, program, home, scenario="demo", speed=1000):
        self.home = Home(home, program)
        self.process = self.home.start("simulate", "--port", 0, "--tr064-port", 0, "--format", "json",
                                       "--scenario", scenario, "--speed", speed)
        self.ports = json.loads(wait_until(lambda: self.home.output.strip(), "the simulated box"))

    @property
    def access(self):
        """The options that lead to it."""
        return ("--host", "127.0.0.1", "--tr064-port", self.ports["tr064Port"], "--tls", "off", "--user",
                self.ports["user"])

    def stop(self):
        end(self.process)
