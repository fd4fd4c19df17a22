# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real tray application on real displays and buses: run.py PATH_TO_rufzeichen SUBJECT [NAME_OF_TEST…]

SUBJECT is the part after `test_` of a file beside this one. Exit code 0: all passed, 1: some failed, 77: can't be run
here.
"""

import importlib.util
import os
import shutil
import sys
import unittest

SKIPPED = 77
PATH = os.environ.get("PATH", os.defpath) + ":/usr/libexec"
PROGRAMS = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "xclip", "xprop", "xwininfo", "xev", "xlsatoms", "trayer",
            "dunst", "dunstctl")
MODULES = ("dbus", "dbusmock", "gi")
# What one subject needs besides.
MORE_PROGRAMS = {"dbus": ("busctl",), "messages": ("at-spi-bus-launcher",), "program": ("import", "xsettingsd"),
                 "screenreader": ("at-spi-bus-launcher",)}
MORE_MODULES = {"messages": ("pyatspi",), "screenreader": ("pyatspi",)}


def missing_parts(subject=""):
    """What is not installed of that which the tests of a subject need, as a text; empty if all is there."""
    programs = PROGRAMS + MORE_PROGRAMS.get(subject, ())
    modules = MODULES + MORE_MODULES.get(subject, ())
    missing = [name for name in programs if not shutil.which(name, path=PATH)]
    missing += [f"python3-{name}" for name in modules if not importlib.util.find_spec(name)]
    return ", ".join(missing)


def main():
    subject = sys.argv[2]
    if missing := missing_parts(subject):
        print(f"Skipped: {missing} not installed.")
        return SKIPPED
    os.environ["RUFZEICHEN"] = os.path.abspath(sys.argv[1])
    module = f"test_{subject}"
    tests = [f"{module}.{name}" for name in sys.argv[3:]] or [module]
    suite = unittest.defaultTestLoader.loadTestsFromNames(tests)
    return 0 if unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
