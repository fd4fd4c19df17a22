# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop session of its own for each test: display, session bus, home, and the real program in it.

Nothing outside is touched, so that tests can run side by side. Tests wait for conditions, never for time.
"""

import contextlib
import ctypes
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

import dbus
import dbus.mainloop.glib
from gi.repository import GLib

from box import Box
from doubles import NotificationService, Tray

PROGRAM = os.environ.get("RUFZEICHEN", "rufzeichen")
ICONS = pathlib.Path(__file__).parents[2] / "resources/icons/hicolor"
TIMEOUT = 30  # seconds; generous, for a program with sanitizers on a busy computer
MEMORY_CHECKED = "ERROR: AddressSanitizer|ERROR: LeakSanitizer|runtime error:"
QT_COMPLAINS = "QObject::|QWidget::|QLayout|QPainter|QSql|QTimer|QFont::|invalid nullptr|Could not parse|QDBus"

# No service is started on demand: whether there is one is up to the test.
BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""

_libc = ctypes.CDLL(None)
_main_loop = dbus.mainloop.glib.DBusGMainLoop()


def _die_with_parent():
    parent_death_signal = 1
    _libc.prctl(parent_death_signal, signal.SIGKILL)


class Processes:
    """Programs in one environment, with a folder of their own. close() ends everything that was started."""

    def __init__(self, **environment):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="rufzeichen-"))
        self.processes = []
        self.environment = environment

    def command(self, words, variables):
        """How a command is started: its words, and its whole environment."""
        return [str(word) for word in words], {**self.environment, **variables}

    def start(self, *command, stdin=subprocess.DEVNULL, stdout=None, pass_fds=(), **variables):
        """Starts a process that ends with the session, or with this one. Its output is in `output-NUMBER`."""
        words, environment = self.command(command, variables)
        with open(self.folder / f"output-{len(self.processes)}", "wb") as output:
            process = subprocess.Popen(words, env=environment, stdin=stdin, stdout=stdout or output, stderr=output,
                                       pass_fds=pass_fds, preexec_fn=_die_with_parent)
        process.output = pathlib.Path(output.name)
        self.processes.append(process)
        return process

    def run(self, *command, check=True):
        """Runs a short command and returns what it printed."""
        words, environment = self.command(command, {})
        result = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=TIMEOUT, check=False)
        if check and result.returncode != 0:
            raise AssertionError(f"{command}: {result.stderr.strip()}")
        return result.stdout

    def stop(self, process):
        """Ends a process in order, or else by force. Returns its exit code."""
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(TIMEOUT)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        return process.returncode

    def close(self):
        for process in reversed(self.processes):
            self.stop(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def wait_for(self, condition, what, timeout=TIMEOUT):
        """Waits until @p condition is true and returns its value. @p what, a text or a function, is for people."""
        deadline = time.monotonic() + timeout
        context = GLib.MainContext.default()
        while True:
            while context.pending():
                context.iteration(False)
            if value := condition():
                return value
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for {what() if callable(what) else what}\n{self.report()}")
            time.sleep(0.02)

    def report(self):
        """How things stand with the processes, for people."""
        lines = []
        for process in self.processes:
            lines.append(f"{process.args}: {'running' if process.poll() is None else process.returncode}")
            lines.append(process.output.read_text(errors="replace")[-2000:])
        return "\n".join(lines)


class Session(Processes):
    """A display, a bus and a home. stop() ends everything that was started in it."""

    def __init__(self, language="C.UTF-8", screen="1280x800"):
        kept = ("PATH", "LSAN_OPTIONS", "ASAN_OPTIONS", "TSAN_OPTIONS")
        super().__init__(**{name: value for name, value in os.environ.items() if name in kept})
        self.environment.update(
            HOME=str(self.folder), TZ=os.environ.get("TZ", "Europe/Berlin"), LC_ALL=language, LANGUAGE="",
            QT_QPA_PLATFORM="xcb", DBUS_SYSTEM_BUS_ADDRESS=f"unix:path={self.folder}/none")
        for name in ("config", "data", "state", "cache", "runtime"):
            folder = self.folder / name
            folder.mkdir(mode=0o700)
            key = "XDG_RUNTIME_DIR" if name == "runtime" else f"XDG_{name.upper()}_HOME"
            self.environment[key] = str(folder)
        # As a package installs them.
        shutil.copytree(ICONS, self.folder / "data/icons/hicolor")
        self.settings_file = self.folder / "config/rufzeichen/rufzeichen.ini"
        self.database = self.folder / "data/rufzeichen/calls.sqlite"
        self._start_display(screen)
        self._start_bus()

    def _start_display(self, screen):
        reading, writing = os.pipe()
        # Without -noreset it begins anew when its last client leaves, and refuses whoever comes at that moment.
        self.start("Xvfb", "-displayfd", writing, "-screen", "0", f"{screen}x24", "-nolisten", "tcp", "-noreset",
                   pass_fds=[writing])
        os.close(writing)
        with open(reading, encoding="ascii") as number:
            self.environment["DISPLAY"] = f":{number.readline().strip()}"

    def _start_bus(self):
        configuration = self.folder / "bus.conf"
        configuration.write_text(BUS_CONFIGURATION.format(folder=self.folder))
        bus = self.start("dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1",
                         stdout=subprocess.PIPE)
        address = bus.stdout.readline().decode().strip()
        bus.stdout.close()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self.bus = dbus.bus.BusConnection(address, mainloop=_main_loop)
        self.bus.set_exit_on_disconnect(False)

    def close(self):
        self.bus.close()
        super().close()

    def report(self):
        """Takes a picture as well, if RUFZEICHEN_PICTURES names a folder."""
        if folder := os.environ.get("RUFZEICHEN_PICTURES"):
            self.run("import", "-window", "root", f"{folder}/{self.folder.name}.png", check=False)
        return super().report()

    def wait_for_name(self, name):
        self.wait_for(lambda: self.bus.name_has_owner(name), f"{name} on the bus")

    def start_window_manager(self):
        self.start("openbox")
        self.wait_for(lambda: "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK", check=False),
                      "the window manager")


class Program:
    """The real program in a session, with a box to follow."""

    def __init__(self, session, *options, executable=PROGRAM, **variables):
        self.session = session
        self.process = session.start(executable, *options, **variables)

    @property
    def output(self):
        return self.process.output.read_text(errors="replace")

    def windows(self, only_visible=True):
        """The titles of the program's windows, with their ids."""
        visible = ["--onlyvisible"] if only_visible else []
        found = self.session.run("xdotool", "search", "--all", *visible, "--pid", self.process.pid, "--name", "",
                                 check=False)
        titles = {}
        for window in found.split():
            # It may be gone meanwhile.
            if title := self.session.run("xdotool", "getwindowname", window, check=False).strip():
                titles[title] = window
        return titles

    def window(self, text):
        """Waits for a visible window with @p text in its title, and returns its id."""
        def found():
            return next((window for title, window in self.windows().items() if text in title), None)
        return self.session.wait_for(found, lambda: f"a window “{text}”; there are {list(self.windows())}")

    def wait_until_gone(self, text):
        self.session.wait_for(lambda: not any(text in title for title in self.windows()), f"“{text}” to close")

    def quit(self):
        """Ends the program as the system does at a logout. Returns the exit code."""
        return self.session.stop(self.process)

    def wait(self):
        self.process.wait(TIMEOUT)
        return self.process.returncode


class GuiTest(unittest.TestCase):
    """Starts a session for each test, and looks at the end whether the program ended well and silently."""

    language = "C.UTF-8"
    screen = "1280x800"
    window_manager = True
    notification_service = "all"  # its kind; None: there is none
    tray = True

    def setUp(self):
        self.session = Session(self.language, self.screen)
        self.addCleanup(self.session.close)
        self.wait_for = self.session.wait_for
        self.programs = []
        self.box = Box()
        self.addCleanup(self.box.switch_off)
        if self.window_manager:
            self.session.start_window_manager()
        kind = self.notification_service
        self.service = NotificationService(self.session, kind=kind) if kind else None
        self.panel = Tray(self.session) if self.tray else None

    def tearDown(self):
        for program in self.programs:
            running = program.process.poll() is None
            code = program.quit()
            output = program.output
            with self.subTest("the end of the program"):
                if running:
                    self.assertEqual(code, 0, output)
                self.assertIsNone(re.search(f"{MEMORY_CHECKED}|{QT_COMPLAINS}", output), output)

    def start(self, *options, connected=True, **variables):
        """Starts the program so that it follows the box, and waits until it does."""
        before = self.box.connections
        program = Program(self.session, "--host", "127.0.0.1", "--port", self.box.port, *options, **variables)
        self.programs.append(program)
        if connected:
            self.wait_for(lambda: self.box.connections > before, lambda: f"the connection: {program.output}")
        return program

    def start_in_tray(self, *options, **variables):
        """Starts the program without a window, and waits for box, tray and notification service."""
        program = self.start("--minimized", *options, **variables)
        if self.panel:
            self.panel.wait_for_item()
        return program

    def again(self, *options):
        """A second start. Returns its exit code."""
        return Program(self.session, *options).wait()

    def clipboard(self):
        return self.session.run("xclip", "-selection", "clipboard", "-o", check=False)

    def calls(self, query="select * from calls"):
        """What the history holds, as rows by column name."""
        if not self.session.database.exists():
            return []
        with contextlib.closing(sqlite3.connect(f"file:{self.session.database}?mode=ro", uri=True)) as database:
            database.row_factory = sqlite3.Row
            return [dict(row) for row in database.execute(query)]

    def active_window(self):
        return self.session.run("xdotool", "getactivewindow", check=False).strip()
