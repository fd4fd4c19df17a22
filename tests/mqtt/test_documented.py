# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of docs/home-automation.md, as they stand: test_documented.py PATH_TO_rufzeichen-cli"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

DOCUMENT = pathlib.Path(__file__).parents[2] / "docs/home-automation.md"
SKIPPED = 77


def commands_and_output():
    section = DOCUMENT.read_text(encoding="utf-8").partition("## Trying it without a box\n")[2].partition("\n## ")[0]
    lines = [line[4:] for line in section.splitlines() if line.startswith("    ")]
    return [line[2:] for line in lines if line.startswith("$ ")], [line for line in lines if not line.startswith("$ ")]


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    path = os.pathsep.join([str(program.parent), os.environ["PATH"], "/usr/sbin"])
    if not shutil.which("mosquitto", path=path) or not shutil.which("mosquitto_sub", path=path):
        print("mosquitto is not installed")
        return SKIPPED
    commands, expected = commands_and_output()
    assert len(commands) > 8, commands
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "PATH": path, "HOME": home, "LC_ALL": "C.UTF-8"}
        environment |= {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        result = subprocess.run(["bash", "-m", "-c", "\n".join(commands)], cwd=home, env=environment, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=100, check=False)
    if result.stdout.splitlines() != expected:
        print("expected:", *expected, "printed:", result.stdout, result.stderr, sep="\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
