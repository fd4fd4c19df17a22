# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on real desktops: run.py FOLDER PACKAGE.deb [DESKTOP…] [--only CHECK…]

Installs what is missing into FOLDER, then starts one desktop after the other there. The last line is
"N passed, N failed"; the exit code is 0 only if nothing failed.
"""

import argparse
import os
import pathlib
import subprocess
import sys

import desktops

HERE = pathlib.Path(__file__).parent
OWN_MOUNTS = ("unshare", "--mount")
# When the first process in there ends, so do all others, and what they have mounted is gone.
APART = (*OWN_MOUNTS, "--net", "--ipc", "--uts", "--pid", "--fork", "--kill-child", "--mount-proc")


def check_one(name, folder, package, only):
    """Returns how many checks have passed and failed on a desktop."""
    passed = failed = 0
    with subprocess.Popen([*APART, sys.executable, HERE / "one.py", folder, package, name, *only],
                          stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True) as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            passed += line.startswith("ok ")
            failed += line.startswith("FAILED ")
    if process.returncode != 0 and failed == 0:
        print(f"FAILED  {name}: the desktop itself ended with {process.returncode}")
        failed = 1
    return passed, failed


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("folder")
    reader.add_argument("package")
    reader.add_argument("desktops", nargs="*", metavar="DESKTOP")
    reader.add_argument("--only", nargs="+", default=[], metavar="CHECK", help="parts of the names of checks")
    wishes = reader.parse_args()
    names = wishes.desktops or list(desktops.DESKTOPS)
    if unknown := [name for name in names if name not in desktops.DESKTOPS]:
        reader.error(f"no desktop {', '.join(unknown)}: there are {', '.join(desktops.DESKTOPS)}")
    if os.geteuid() != 0:
        reader.error("only root can make folders that a whole desktop runs in: start it with sudo")
    folder, package = os.path.abspath(wishes.folder), os.path.abspath(wishes.package)
    os.makedirs(folder, exist_ok=True)
    subprocess.run([*OWN_MOUNTS, sys.executable, HERE / "root.py", folder, package, *names], check=True)
    counts = [check_one(name, folder, package, wishes.only) for name in names]
    print(f"Pictures of all this are in {folder}/pictures")
    failed = sum(each for _, each in counts)
    print(f"{sum(each for each, _ in counts)} passed, {failed} failed")
    return 0 if failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
