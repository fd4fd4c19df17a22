# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop that runs in its folder: buses, session, a user, and the program installed by its package.

The process that uses it must have namespaces of its own for mounts, processes and networks, so that all of it is gone
when it ends, and nothing of the machine is reached.
"""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1] / "gui"))

import dbus
import dbus.mainloop.glib

import root as roots
from harness import Processes
from witness import Witness

UID = 1000
HOME = "/home/tester"
RUNTIME = f"/run/user/{UID}"
TIME_ZONE = "Europe/Berlin"
LOGIND = "org.freedesktop.login1"
BUS_POLICY = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><policy context="default"><allow own="*"/><allow send_destination="*"/></policy></busconfig>"""

_main_loop = dbus.mainloop.glib.DBusGMainLoop()


class Desktop(Processes):
    """What all desktops have in common. What is asked of a special one is in its module."""

    name = ""
    variables = {}  # what its session has in its environment
    has_tray = True
    is_wayland = False

    def __init__(self, root, package, pictures):
        super().__init__()
        self.root = root
        self.pictures = pictures
        self.environment.update(
            HOME=HOME, USER=roots.USER, LOGNAME=roots.USER, PATH="/usr/local/bin:/usr/bin:/bin:/usr/games",
            TZ=TIME_ZONE, LANG="C.UTF-8", XDG_RUNTIME_DIR=RUNTIME,
            DBUS_SESSION_BUS_ADDRESS=f"unix:path={RUNTIME}/bus", LIBGL_ALWAYS_SOFTWARE="1", XDG_SESSION_ID="c1",
            **self.variables)
        roots.run("ip", "link", "set", "lo", "up")
        roots.furnish(root)
        self._install(package)
        self._start_buses()
        self.start_session()

    def command(self, words, variables):
        inside = ["/usr/sbin/chroot", f"--userspec={roots.USER}:{roots.USER}", self.root, "env", "-C", HOME, *words]
        return super().command(inside, variables)

    def as_root(self, *words):
        """Runs a short command in there as root."""
        return roots.run("chroot", self.root, *words)

    def report(self):
        """The end of what the program itself has said: desktops say too much."""
        said = [each.output for each in self.processes if "rufzeichen" in each.args]
        return said[-1].read_text(errors="replace")[-1500:] if said else ""

    def _install(self, package):
        shutil.copy(package, self.root / "tmp/program.deb")
        self.as_root("dpkg", "--install", "/tmp/program.deb")

    def _start_buses(self):
        for folder in ("run/dbus", "run/systemd/seats", "tmp/.X11-unix", "tmp/.ICE-unix", RUNTIME[1:]):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
            (self.root / folder).chmod(0o1777 if folder.startswith("tmp") else 0o755)
        os.chown(self.root / RUNTIME[1:], UID, UID)
        (self.root / RUNTIME[1:]).chmod(0o700)
        self.as_root("dbus-uuidgen", "--ensure")
        (self.root / "etc/dbus-1/system.d/rufzeichen.conf").write_text(BUS_POLICY)
        self.as_root("dbus-daemon", "--system", "--fork", "--nopidfile")
        self._start_logind()
        self.start("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={RUNTIME}/bus")
        self.bus = self.wait_for(self._connect, "the session bus")
        self.witness = Witness(self._connect())

    def _start_logind(self):
        """A stand-in that knows one session at the display: GNOME asks for it."""
        subprocess.Popen(["chroot", self.root, "python3", "-m", "dbusmock", "--system", "--template", "logind"],
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        system = dbus.bus.BusConnection(f"unix:path={self.root}/run/dbus/system_bus_socket")
        self.wait_for(lambda: system.name_has_owner(LOGIND), "logind")
        mock = dbus.Interface(system.get_object(LOGIND, "/org/freedesktop/login1"), "org.freedesktop.DBus.Mock")
        mock.AddSession("c1", "seat0", dbus.UInt32(UID), roots.USER, True, signature="ssusb")

    def _connect(self):
        """A connection to the session's bus, which takes only its user."""
        os.seteuid(UID)
        try:
            bus = dbus.bus.BusConnection(f"unix:path={self.root}{RUNTIME}/bus", mainloop=_main_loop)
        except dbus.DBusException:
            return None
        finally:
            os.seteuid(0)
        bus.set_exit_on_disconnect(False)
        return bus

    def call(self, name, path, method, *arguments):
        """Calls a method by its full name. Returns what it answers."""
        interface, method = method.rsplit(".", 1)
        proxy = self.bus.get_object(name, path, introspect=False)
        return dbus.Interface(proxy, interface).get_dbus_method(method)(*arguments)

    def write(self, file, text):
        """Writes a file of the user. Returns its path as the user sees it."""
        path = self.root / HOME[1:] / file
        for folder in reversed([each for each in path.parents if not each.exists()]):
            folder.mkdir()
            os.chown(folder, UID, UID)
        path.write_text(text)
        os.chown(path, UID, UID)
        return f"{HOME}/{file}"

    def picture(self, name):
        """Takes a picture of the screen into the folder for pictures. Returns its file."""
        taken = self.root / "tmp/screen.png"
        with contextlib.suppress(FileNotFoundError):
            taken.unlink()
        self.take_picture("/tmp/screen.png")
        file = self.pictures / f"{self.name}-{name}.png"
        shutil.copy(taken, file)
        return file

    def tray_items(self):
        """The names on the bus of the icons that the panel has."""
        watcher = "org.kde.StatusNotifierWatcher"
        if not self.bus.name_has_owner(watcher):
            return []
        return list(self.call(watcher, "/StatusNotifierWatcher", f"{dbus.PROPERTIES_IFACE}.Get", watcher,
                              "RegisteredStatusNotifierItems"))

    def launch(self):
        """Starts the program as a click on its entry in the menu does, with the desktop's leave to show itself."""
        self.run("gio", "launch", "/usr/share/applications/de.airport1.rufzeichen.desktop")

    def activate(self, bubble):
        """Clicks on a notification at this place."""
        x, y, width, height = bubble
        self.click(x + width // 2, y + height // 2)

    def open_by_icon(self, x, y):
        """Opens the window by the icon in the panel, which is at this place."""
        self.click(x, y)

    # What each desktop answers in its own way.

    def start_session(self):
        """Starts the desktop, and returns when it is there."""
        raise NotImplementedError

    def windows(self):
        """The titles of the program's windows that can be seen."""
        raise NotImplementedError

    def active_window(self):
        """The title of the window that has the keyboard."""
        raise NotImplementedError

    def icon_place(self):
        """(x, y, width, height) of the program's icon in the panel, or nothing."""
        raise NotImplementedError

    def take_picture(self, file):
        raise NotImplementedError

    def move_pointer(self, x, y):
        raise NotImplementedError

    def click(self, x, y):
        raise NotImplementedError

    def press(self, key):
        """Presses a key, with X11's name, and modifiers before it: `ctrl+c`."""
        raise NotImplementedError

    def bubbles(self):
        """The places of the notifications that can be seen, each as (x, y, width, height)."""
        raise NotImplementedError
