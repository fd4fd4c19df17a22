# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader gets of the program, and can do in it: a process in the session, since libatspi knows one bus.

As a program it prints what is announced, and answers what it is asked, one JSON text a line. ScreenReader is the other
end of it.
"""

import contextlib
import json
import queue
import subprocess
import sys
import threading

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
MOST = 3000  # objects that are looked at


class ScreenReader:
    """Listens in @p session, which has to be told before the program starts."""

    def __init__(self, session):
        self.session = session
        session.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        session.start(LAUNCHER, "--launch-immediately")
        session.wait_for_name("org.a11y.Bus")
        self.announced = []
        self._answers = queue.Queue()
        self._process = session.start("/usr/bin/python3", __file__, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        threading.Thread(target=self._read, daemon=True).start()
        self._answers.get(timeout=30)  # it listens

    def _read(self):
        for line in self._process.stdout:
            kind, value = json.loads(line)
            if kind == "announced":
                self.announced.append(value)
            else:
                self._answers.put(value)

    def _ask(self, *question):
        self._process.stdin.write(json.dumps(question).encode() + b"\n")
        self._process.stdin.flush()
        return self._answers.get(timeout=60)

    def wait_for_announcement(self, text):
        self.session.wait_for(lambda: any(text in each for each in self.announced),
                              lambda: f"“{text}” to be announced; what was: {self.announced}")

    def do(self, what, role, name, *values, window=""):
        """Waits for an object that can be seen, and presses, types into or reads it. Returns its name.

        It is in a window with @p window in its title.
        """
        result = []

        def done():
            result[:] = [self._ask(what, window, role, name, *values)]
            return result[0] is not None
        self.session.wait_for(done, lambda: f"{role} “{name}”; there are {self._ask('list', window)}")
        return result[0]

    def choose(self, window, *names):
        """Goes through menus of a window to an action."""
        for name in names:
            self.do("press", "menu item", name, window=window)


def objects(top):
    """All objects that can be seen, with their roles and names, the topmost first."""
    import pyatspi
    waiting, seen = [top], 0
    while waiting and seen < MOST:
        each = waiting.pop(0)
        seen += 1
        try:
            if each.getState().contains(pyatspi.STATE_SHOWING):
                yield each, each.getRoleName(), each.name
                waiting += [each.getChildAtIndex(index) for index in range(min(each.childCount, 500))]
        except (AttributeError, LookupError, gi_error()):
            continue  # gone meanwhile


def gi_error():
    from gi.repository import GLib
    return GLib.GError


def program():
    import pyatspi
    desktop = pyatspi.Registry.getDesktop(0)
    return next((each for each in desktop if each and each.name == "rufzeichen"), None)


def perform(what, window, role="", name="", *values):
    inside = [each for each in program() or () if each and window in each.name]
    found = [each for top in inside for each in objects(top)]
    if what == "list":
        return [f"{role}: {name}" for _, role, name in found if name]
    for each, its_role, its_name in found:
        if its_role == role and name in its_name:
            if what == "press":
                each.queryAction().doAction(0)
            elif what == "type":
                each.queryEditableText().setTextContents(values[0])
            return its_name
    return None


def main():
    import pyatspi
    from gi.repository import GLib

    def tell(kind, value):
        print(json.dumps([kind, value]), flush=True)

    def announce(event):
        with contextlib.suppress(GLib.GError):  # gone meanwhile
            if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                tell("announced", event.source.name)

    def answer(source, _condition):
        line = source.readline()
        if not line:
            pyatspi.Registry.stop()
            return False
        try:
            tell("answer", perform(*json.loads(line)))
        except (GLib.GError, LookupError, NotImplementedError):
            tell("answer", None)  # gone meanwhile
        return True

    pyatspi.Registry.registerEventListener(announce, "object:state-changed:showing")
    # libatspi keeps names, and asks to be told of new ones for this.
    pyatspi.Registry.registerEventListener(lambda event: None, "object:property-change:accessible-name")
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, answer)
    tell("answer", "ready")
    pyatspi.Registry.start()


if __name__ == "__main__":
    main()
