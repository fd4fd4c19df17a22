# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts one desktop and checks the program on it.

    one.py FOLDER PACKAGE.deb DESKTOP [NAME_OF_CHECK…]

Prints a line for each check. Run by run.py, which gives it namespaces of its own.
"""

import importlib
import os
import pathlib
import re
import sys
import time

import checks
import desktops
from desktop import TIME_ZONE
from household import Household
from root import Roots, run


def words_of(check):
    return check.__doc__.splitlines()[0]


def perform(home, name, check):
    """Prints what has become of a check. Returns whether it has passed."""
    started = time.monotonic()
    try:
        home.begin()
        check(home)
    except Exception as error:  # whatever it is: the next check begins anew
        picture = home.desktop.picture(f"failed-{name}")
        print(f"FAILED  {home.desktop.name}: {words_of(check)}\n{error}\nSeen: {picture}", flush=True)
        return False
    print(f"ok      {home.desktop.name}: {words_of(check)} ({time.monotonic() - started:.0f} s)", flush=True)
    return True


def main():
    os.environ["TZ"] = TIME_ZONE
    time.tzset()  # the box tells local time
    folder, package, name, *wanted = sys.argv[1:]
    roots = Roots(folder)
    pictures = pathlib.Path(folder) / "pictures"
    pictures.mkdir(exist_ok=True)
    for old in pictures.glob(f"{name}-*.png"):
        old.unlink()
    place = pathlib.Path(folder) / "run"
    place.mkdir(exist_ok=True)
    run("mount", "-t", "tmpfs", "tmpfs", place)  # what happens on the desktop is gone with it
    with roots.overlay(place, [roots.layer(name) / "changes", roots.base], place / "root") as root:
        module = importlib.import_module(desktops.DESKTOPS[name].module)
        started = time.monotonic()
        desktop = module.Desktop(root, package, pictures)
        print(f"==      {desktop.name}: started in {time.monotonic() - started:.0f} s", flush=True)
        home = Household(desktop)
        found = {key: check for key, check in checks.all_checks(*module.MORE_CHECKS).items()
                 if key not in module.LEFT_OUT and (not wanted or re.search("|".join(wanted), key))}
        passed = [perform(home, key, check) for key, check in found.items()]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
