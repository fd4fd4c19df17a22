# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives many inputs to each fuzzer of a build: fuzz.py BUILD INPUTS SECONDS [NAME...].

Each runs up to INPUTS inputs, and no longer than SECONDS, one on each core. What finds something new is kept in
BUILD/tests/fuzz/found, and the next night begins with it; an input that crashes lies in BUILD/tests/fuzz. One line
tells of each fuzzer, the last one of all. The exit code is 0 only if nothing has crashed.
"""

import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor


def fuzzers(build, wanted):
    """The tests that are fuzzers, by their names, with the commands that ctest runs."""
    listed = subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1", "-R", "^fuzz_"],
                            capture_output=True, text=True, check=True)
    tests = json.loads(listed.stdout)["tests"]
    return {test["name"]: test["command"] for test in tests if not wanted or test["name"] in wanted}


def run(name, command, inputs, seconds):
    """Runs one fuzzer. Returns its name, how many inputs it has had, and what it said if it came to a bad end."""
    command = [each for each in command if not each.startswith("-max_total_time=")]
    limits = [f"-runs={inputs}", f"-max_total_time={seconds}", "-timeout=20"]
    ended = subprocess.run([*command, *limits], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    said = ended.stderr.decode(errors="replace")
    counts = re.findall(r"stat::number_of_executed_units: (\d+)|^#(\d+)\b", said, re.MULTILINE)
    count = max((int(one or other) for one, other in counts), default=0)
    return name, count, said if ended.returncode != 0 else ""


def main():
    build, inputs, seconds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    wanted = fuzzers(build, sys.argv[4:])
    total = 0
    crashed = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = [pool.submit(run, name, command, inputs, seconds) for name, command in wanted.items()]
        for each in runs:
            name, count, said = each.result()
            total += count
            crashed += [name] if said else []
            if said:
                print(said[-4000:], file=sys.stderr)
            print(f"{name}: {count} inputs, {1 if said else 0} crashes", flush=True)
    print(f"{len(wanted)} fuzzers, {total} inputs, {len(crashed)} crashes")
    return 1 if crashed or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
