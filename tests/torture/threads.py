# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All tests with ThreadSanitizer.

    threads.py BUILD [NAME_OF_TEST…]

What it reports of the tests, and of the programs that they start, is in files of the build folder.
"""

import os
import pathlib
import subprocess
import sys
import xml.etree.ElementTree

MARK = "WARNING: ThreadSanitizer:"


def main():
    build = pathlib.Path(sys.argv[1])
    folder = build / "tests" / "threads"
    for old in folder.glob("report.*"):
        old.unlink()
    result = (build / "threads.xml").absolute()
    result.unlink(missing_ok=True)
    names = ["-R", "^(" + "|".join(sys.argv[2:]) + ")$"] if sys.argv[2:] else []
    subprocess.run(["ctest", "--test-dir", build, "--output-on-failure", "--no-tests=error", "--output-junit", result,
                    "-j", str(2 * (os.cpu_count() or 1)), *names], check=False)
    suite = xml.etree.ElementTree.parse(result).getroot()
    tests, failed, skipped = (int(suite.get(each, 0)) for each in ("tests", "failures", "skipped"))
    reports = 0
    for file in sorted(folder.glob("report.*")):
        said = file.read_text(errors="replace")
        reports += said.count(MARK)
        print(said[:4000])
    print(f"{tests - skipped} tests, {failed} failed, {reports} reports")
    return 1 if failed or reports else 0


if __name__ == "__main__":
    sys.exit(main())
