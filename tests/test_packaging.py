# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed beside the programs: test_packaging.py SOURCE BUILD rufzeichen rufzeichen-cli

Desktop entry, metainfo, manual pages and completions must be valid and tell the same as the programs do. Exit code
0: all passed, 1: some failed, 77: passed, but a tool was missing.
"""

import configparser
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

SKIPPED = 77
ID = "de.airport1.rufzeichen"
SOURCE, BUILD = (pathlib.Path(argument) for argument in sys.argv[1:3])
PROGRAMS = {pathlib.Path(path).name: path for path in sys.argv[3:]}
RESOURCES = SOURCE / "resources"
DESKTOP_ENTRY = RESOURCES / f"{ID}.desktop"
METAINFO = RESOURCES / f"{ID}.metainfo.xml"
MAN_PAGES = sorted((RESOURCES / "man").rglob("*.1"))
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def run(*command, **variables):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **variables}
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)


def options_of(program):
    return set(OPTION.findall(run(PROGRAMS[program], "--help").stdout))


def words(file):
    """The text of a file, without the formatting of manual pages."""
    return file.read_text().replace(r"\-", "-")


class Tools(unittest.TestCase):
    """What the validators say."""

    def check(self, *command, **variables):
        if not shutil.which(command[0]):
            self.skipTest(f"{command[0]} is not installed")
        result = run(*command, **variables)
        self.assertEqual((result.returncode, result.stderr.strip()), (0, ""), result.stdout)

    def test_desktop_entry(self):
        self.check("desktop-file-validate", DESKTOP_ENTRY)

    def test_metainfo(self):
        self.check("appstreamcli", "validate", "--no-net", "--explain", METAINFO)

    def test_man_pages(self):
        self.assertTrue(MAN_PAGES)
        for page in MAN_PAGES:
            with self.subTest(page=page):
                self.check("man", "--warnings", "-E", "UTF-8", "-l", page, MANROFFSEQ="", MANWIDTH="80")


class Consistency(unittest.TestCase):
    """A fact that has to be in several files is the same in all of them."""

    def setUp(self):
        self.entry = configparser.ConfigParser(delimiters=["="], interpolation=None)
        self.entry.optionxform = str
        self.entry.read(DESKTOP_ENTRY)
        self.main = self.entry["Desktop Entry"]
        self.metainfo = ElementTree.parse(METAINFO).getroot()

    def test_names(self):
        self.assertEqual(self.metainfo.findtext("id"), ID)
        self.assertEqual(self.metainfo.findtext("launchable"), DESKTOP_ENTRY.name)
        self.assertEqual(self.metainfo.findtext("icon"), self.main["Icon"])
        self.assertEqual(self.metainfo.findtext("name"), self.main["Name"])
        self.assertEqual(self.metainfo.findtext("summary"), self.main["Comment"])
        provided = self.metainfo.find("provides")
        self.assertEqual({each.text for each in provided.findall("binary")}, set(PROGRAMS))
        self.assertEqual([each.text + ";" for each in provided.findall("mediatype")], [self.main["MimeType"]])

    def test_icon_exists(self):
        icon = RESOURCES / "icons/hicolor/scalable/apps" / (self.main["Icon"] + ".svg")
        self.assertTrue(icon.is_file(), icon)

    def test_actions(self):
        names = self.main["Actions"].rstrip(";").split(";")
        self.assertEqual([section for section in self.entry.sections()[1:]],
                         [f"Desktop Action {name}" for name in names])
        options = options_of("rufzeichen")
        for section in self.entry.sections():
            command = self.entry[section]["Exec"]
            self.assertEqual(command.split()[0], "rufzeichen")
            self.assertLessEqual(set(OPTION.findall(command)), options)

    def test_german_is_complete(self):
        for section in self.entry.sections():
            for key in self.entry[section]:
                if key in ("Name", "GenericName", "Comment", "Keywords") and self.entry[section][key] != "Rufzeichen":
                    self.assertIn(f"{key}[de]", self.entry[section])

    def test_versions(self):
        version = re.search(r"project\(rufzeichen VERSION ([\d.]+)", (SOURCE / "CMakeLists.txt").read_text())[1]
        self.assertEqual(self.metainfo.find("releases/release").get("version"), version)
        self.assertTrue((SOURCE / "packaging/debian/changelog").read_text().startswith(f"rufzeichen ({version}-"))

    def test_options(self):
        for program in PROGRAMS:
            options = options_of(program)
            self.assertIn("--help", options)
            for file in (f"man/{program}.1", f"man/de/{program}.1", f"completions/{program}.bash",
                         f"completions/_{program}"):
                with self.subTest(file=file):
                    self.assertEqual(set(OPTION.findall(words(RESOURCES / file))), options)


class Installation(unittest.TestCase):
    """What `cmake --install` puts where."""

    def test_install(self):
        with tempfile.TemporaryDirectory() as folder:
            result = run("cmake", "--install", BUILD, "--prefix", "/usr", DESTDIR=folder)
            self.assertEqual(result.returncode, 0, result.stderr)
            root = pathlib.Path(folder, "usr")
            share = root / "share"
            expected = [share / "applications" / DESKTOP_ENTRY.name, share / "metainfo" / METAINFO.name,
                        share / "icons/hicolor/scalable/apps" / f"{ID}.svg"]
            for program in PROGRAMS:
                expected += [root / "bin" / program, share / "man/man1" / f"{program}.1",
                             share / "man/de/man1" / f"{program}.1", share / "zsh/site-functions" / f"_{program}",
                             share / "bash-completion/completions" / program, share / "doc" / program / "copyright"]
            self.assertEqual([file for file in expected if not file.is_file()], [])
            self.assertEqual({file.stem for file in root.glob("lib*/**/plugins/*.so")},
                             {"rufzeichen-charts", "rufzeichen-keychain", "rufzeichen-numbers"})
            foreign = [file for file in share.rglob("*.svg") if not file.name.startswith(ID)]
            self.assertEqual(foreign, [])


if __name__ == "__main__":
    outcome = unittest.main(argv=sys.argv[:1], exit=False, verbosity=2).result
    if not outcome.wasSuccessful():
        sys.exit(1)
    sys.exit(SKIPPED if outcome.skipped else 0)
