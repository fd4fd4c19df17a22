# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of docs/office.md, as they stand: test_documented.py PATH_TO_rufzeichen-cli"""

import glob
import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile

DOCUMENT = pathlib.Path(__file__).parents[2] / "docs/office.md"
SKIPPED = 77


def commands_and_output():
    section = DOCUMENT.read_text(encoding="utf-8").partition("## Trying it on one computer\n")[2].partition("\n## ")[0]
    lines = [line[4:] for line in section.splitlines() if line.startswith("    ")]
    return [line[2:] for line in lines if line.startswith("$ ")], [line for line in lines if not line.startswith("$ ")]


def certificate_commands():
    """How the server's certificate is made: what needs no other rights."""
    section = DOCUMENT.read_text(encoding="utf-8").partition("**3. A certificate**")[2].partition("**4. ")[0]
    lines = [line[4:] for line in section.splitlines() if line.startswith("    ")]
    return [line for line in lines if not line.startswith("sudo ")]


def makes_certificates():
    """Whether the commands make what the server and the desks need."""
    commands = certificate_commands()
    assert len(commands) == 4, commands
    check = "openssl verify -CAfile office-ca.crt -verify_hostname db.office.example server.crt"
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(["bash", "-e", "-c", "\n".join([*commands, check])], cwd=folder, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=100, check=False)
    if result.returncode != 0:
        print(result.stdout)
    return result.returncode == 0


def plain_user():
    """Whom root becomes, since PostgreSQL's server runs for no root; None: it is no root that runs this."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    if not glob.glob("/usr/lib/postgresql/*/bin/initdb") or not shutil.which("openssl"):
        print("PostgreSQL's server or openssl is not installed")
        return SKIPPED
    commands, expected = commands_and_output()
    assert len(commands) > 20, commands
    user = plain_user()
    with tempfile.TemporaryDirectory() as home:
        identity = {}
        if user:
            os.chown(home, user.pw_uid, user.pw_gid)
            identity = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        environment = {**os.environ, "PATH": os.pathsep.join([str(program.parent), os.environ["PATH"]]),
                       "HOME": home, "LC_ALL": "C.UTF-8"}
        environment |= {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        try:
            result = subprocess.run(["bash", "-m", "-c", "\n".join(commands)], cwd=home, env=environment, text=True,
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=100, check=False,
                                    **identity)
        finally:
            postmaster = pathlib.Path(home, "data/postmaster.pid")
            if postmaster.exists():
                os.kill(int(postmaster.read_text(encoding="utf-8").split()[0]), 3)
    if result.stdout.splitlines() != expected:
        print("expected:", *expected, "printed:", result.stdout, result.stderr, sep="\n")
        return 1
    return 0 if makes_certificates() else 1


if __name__ == "__main__":
    sys.exit(main())
