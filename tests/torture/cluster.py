# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real server of PostgreSQL in a folder of its own, which can be stopped and killed."""

import contextlib
import csv
import io
import os
import pathlib
import pwd
import secrets
import signal
import socket
import subprocess

from home import TIMEOUT, wait_until

DATABASE = "rufzeichen"


def programs():
    """The folder with the server's programs; None where there are none."""
    with contextlib.suppress(OSError):
        own = pathlib.Path(subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True,
                                          check=False).stdout.strip())
        if (own / "initdb").exists():
            return own
    found = [path.parent for path in pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(found, key=lambda path: int(path.parent.name.split(".")[0]), default=None)


class Cluster:
    """Listens on 127.0.0.1, wants passwords (SCRAM), writes through to the disk, and never runs as root."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.programs = programs()
        self.password = secrets.token_hex(16)
        self.process = None
        self.folder.mkdir(mode=0o700)
        secret = self.folder / "password"
        secret.touch(mode=0o600)
        secret.write_text(self.password)
        for path in (self.folder, secret):
            self.give(path)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._start("initdb", "--pgdata", self.data, "--username", "admin", "--pwfile", secret, "--auth",
                    "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync").wait()
        with open(self.data / "postgresql.conf", "a", encoding="utf-8") as settings:
            settings.write(f"port = {self.port}\nlisten_addresses = '127.0.0.1'\nmax_connections = 120\n"
                           f"unix_socket_directories = '{self.folder}'\nlog_line_prefix = '%d %u '\nfsync = on\n")
        self.start()

    @property
    def data(self):
        return self.folder / "data"

    @property
    def log(self):
        """What it has told so far."""
        return (self.folder / "log").read_text(errors="replace")

    def give(self, path):
        """Lets the server own a file; it does so anyway where this is not run by root."""
        if user := self._user():
            os.chown(path, user.pw_uid, user.pw_gid)

    def start(self):
        """Returns when it lets in. After kill() its other processes may still have to end first."""

        def is_ready():
            if self.process is None or self.process.poll() is not None:
                self.process = self._start("postgres", "-D", self.data)
            return self._run("pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)).returncode == 0

        wait_until(is_ready, "the server")

    def stop(self):
        """In order; whoever is connected is thrown out."""
        self._end(signal.SIGINT)

    def kill(self):
        """As if the computer had lost its power, but for the disk."""
        self._end(signal.SIGKILL)

    def sql(self, statements, database=DATABASE):
        """Runs SQL as the administrator. Returns the rows as lists of texts, with `null` where there is nothing."""
        done = self._run("psql", "-X", "-q", "-t", "--csv", "-P", "null=null", "-v", "ON_ERROR_STOP=1", "-h",
                         "127.0.0.1", "-p", str(self.port), "-U", "admin", "-d", database, "-f", "-", given=statements)
        if done.returncode:
            raise RuntimeError(done.stderr.strip())
        return list(csv.reader(io.StringIO(done.stdout)))

    def dump(self, database=DATABASE):
        """All that the database has, as SQL."""
        return self._run("pg_dump", "-h", "127.0.0.1", "-p", str(self.port), "-U", "admin", database).stdout

    def _end(self, how):
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(TIMEOUT)

    @staticmethod
    def _user():
        return pwd.getpwnam("postgres") if os.geteuid() == 0 else None

    def _environment(self):
        kept = {name: value for name, value in os.environ.items() if name == "PATH"}
        return {**kept, "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin", "PGPASSWORD": self.password}

    def _run(self, program, *words, given=""):
        return subprocess.run([self.programs / program, *words], input=given, capture_output=True, text=True,
                              timeout=TIMEOUT, env=self._environment(), check=False)

    def _start(self, program, *words):
        changes = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": ()} if (user := self._user()) else {}
        with open(self.folder / "log", "ab") as log:
            return subprocess.Popen([self.programs / program, *words], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                    cwd="/", env=self._environment(), **changes)
