# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders with a desktop in each, from the distribution's packages.

    root.py FOLDER PACKAGE.deb DESKTOP…

A base has what all of them need, also what the package of the program asks for. Each desktop is a layer upon it, by an
overlay. What is there already, with the same packages, stays. Must run as root, in a mount namespace of its own.
"""

import contextlib
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import time

import desktops

USER = "tester"
BASE_PACKAGES = """dbus dbus-x11 xvfb x11-utils x11-xserver-utils xdotool xclip wmctrl imagemagick libglib2.0-bin
    python3-dbusmock fonts-noto-core desktop-file-utils shared-mime-info hicolor-icon-theme xdg-utils
    ca-certificates""".split()
DEVICES = {"null": (1, 3), "zero": (1, 5), "full": (1, 7), "random": (1, 8), "urandom": (1, 9), "tty": (5, 0)}


class Roots:
    """All folders that belong to this suite."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.base = self.folder / "base"

    def layer(self, name):
        """What a desktop has more than the base."""
        return self.folder / "layers" / name

    def prepare(self, package, names):
        """Makes what is missing for these desktops. Without network only if nothing is missing."""
        wanted = f"{' '.join(BASE_PACKAGES)}\n{needs_of(package)}\n"
        if read(self.folder / "base.done") != wanted:
            self._make_base(package)
            (self.folder / "base.done").write_text(wanted)
        for name in names:
            packages = desktops.DESKTOPS[name].packages
            done = self.folder / f"{name}.done"
            if read(done) != f"{wanted}{' '.join(packages)}\n":
                self._make_layer(name, packages)
                done.write_text(f"{wanted}{' '.join(packages)}\n")

    def _make_base(self, package):
        say("Making the base; this takes some minutes")
        shutil.rmtree(self.folder / "layers", ignore_errors=True)
        if not (self.base / "etc/debian_version").exists() or (self.base / "debootstrap").exists():
            shutil.rmtree(self.base, ignore_errors=True)
            self.base.mkdir(parents=True)
            run("debootstrap", "--variant=minbase", codename(), self.base)
        with workplace(self.base):
            install(self.base, BASE_PACKAGES)
            apt(self.base, "satisfy", needs_of(package))
            if f"\n{USER}:" not in (self.base / "etc/passwd").read_text():
                run("chroot", self.base, "useradd", "--create-home", "--uid", "1000", "--shell", "/bin/bash", USER)

    def _make_layer(self, name, packages):
        say(f"Installing {name}; this takes some minutes")
        started = time.monotonic()
        folder = self.layer(name)
        shutil.rmtree(folder, ignore_errors=True)
        with self.overlay(folder, [self.base], folder / "root") as root, workplace(root):
            install(root, packages)
        say(f"{name} took {time.monotonic() - started:.0f} s")

    @contextlib.contextmanager
    def overlay(self, upper, lower, root):
        """The folders @p lower, the first one on top, and what is changed into @p upper, seen as one in @p root."""
        for folder in (upper / "changes", upper / "work", root):
            folder.mkdir(parents=True, exist_ok=True)
        run("mount", "-t", "overlay", "overlay", "-o",
            f"lowerdir={':'.join(map(str, lower))},upperdir={upper / 'changes'},workdir={upper / 'work'}", root)
        try:
            yield root
        finally:
            run("umount", "--lazy", root)


def furnish(root):
    """Mounts what programs expect of the kernel. The devices are new ones, so that the machine's are not reached."""
    run("mount", "-t", "proc", "proc", root / "proc")
    run("mount", "--bind", "-o", "ro", "/sys", root / "sys")
    run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", root / "dev")
    for name, number in DEVICES.items():
        os.mknod(root / "dev" / name, stat.S_IFCHR | 0o666, os.makedev(*number))
        (root / "dev" / name).chmod(0o666)
    for name in ("pts", "shm"):
        (root / "dev" / name).mkdir()
    run("mount", "-t", "devpts", "-o", "newinstance,ptmxmode=666", "devpts", root / "dev/pts")
    (root / "dev/ptmx").symlink_to("pts/ptmx")
    (root / "dev/fd").symlink_to("/proc/self/fd")
    run("mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", root / "dev/shm")
    for name, mode in (("run", "755"), ("tmp", "1777")):
        run("mount", "-t", "tmpfs", "-o", f"mode={mode}", "tmpfs", root / name)


@contextlib.contextmanager
def workplace(root):
    """For installing something: with network, and no service that is started by an installation."""
    furnish(root)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    (root / "etc/dpkg/dpkg.cfg.d/rufzeichen").write_text("force-unsafe-io\n")  # whatever is lost can be made again
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)
    try:
        yield
    finally:
        policy.unlink()
        for name in ("tmp", "run", "dev/shm", "dev/pts", "dev", "sys", "proc"):
            run("umount", "--lazy", root / name)


def install(root, packages):
    apt(root, "install", *packages)


def apt(root, command, *words):
    quietly = ["env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", "apt-get", "-q", "-y",
               "--no-install-recommends"]
    run("chroot", root, *quietly, "update")
    run("chroot", root, *quietly, command, *words)
    run("chroot", root, "apt-get", "clean")


def needs_of(package):
    """What the program's package depends on, and what makes it a program for Wayland."""
    return f"{run('dpkg-deb', '--field', package, 'Depends').strip()}, qt6-wayland, pipewire-bin | pulseaudio-utils"


def codename():
    """The release that the program was built on: its package fits only that."""
    words = dict(line.split("=", 1) for line in pathlib.Path("/etc/os-release").read_text().splitlines() if "=" in line)
    if words.get("ID") != "debian":
        sys.exit("These tests know the packages of Debian only.")
    return words["VERSION_CODENAME"]


def read(file):
    return file.read_text() if file.exists() else ""


def run(*command):
    """Runs a command and returns what it printed. What a failed one has said ends everything."""
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout[-3000:]}{result.stderr[-3000:]}")
    return result.stdout


def say(words):
    print(f"== {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    Roots(sys.argv[1]).prepare(sys.argv[2], sys.argv[3:])
