# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed beside the programs: test_packaging.py SOURCE BUILD rufzeichen rufzeichen-cli

Desktop entry, metainfo, manual pages, completions and docs/command-line.md must be valid and tell the same as the
programs do. Exit code
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
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z0-9-]*")


def run(*command, **variables):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **variables}
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)


def options_of(program):
    lines = [program] + ([f"{program} {name}" for name in commands()] if program == "rufzeichen-cli" else [])
    return {option for line in lines for option in Help(line).options}


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


    def test_units(self):
        """systemd's own opinion of the recorder's sandbox: 0 is best, 10 worst."""
        for unit in sorted((BUILD / "systemd").rglob("*.service")):
            with self.subTest(unit=unit):
                self.check("systemd-analyze", "security", "--no-pager", "--offline=true", "--threshold=15", unit)


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
            for file in (f"man/{program}.1", f"man/de/{program}.1"):
                with self.subTest(file=file):
                    self.assertEqual(set(OPTION.findall(words(RESOURCES / file))), options)


class Commands(unittest.TestCase):
    """What is written about the commands of rufzeichen-cli is what they say of themselves."""

    @classmethod
    def setUpClass(cls):
        cls.commands = {name: Help(f"rufzeichen-cli {name}") for name in commands()}

    def table(self, heading):
        """The rows of the table in docs/command-line.md that begins with @p heading, as lists of cells."""
        text = (SOURCE / "docs/command-line.md").read_text()
        rows = text[text.index(f"| {heading} |"):].split("\n\n")[0].splitlines()[2:]
        return [[cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]] for row in rows]

    def test_table_of_commands(self):
        written = {name: formats.split(", ")
                   for names, _does, formats in self.table("command") for name in names_in(names)}
        self.assertEqual(written, {name: help.values.get("--format", [""]) for name, help in self.commands.items()})

    def test_table_of_options(self):
        """Each option stands there with all commands that have it, and with no others."""
        written = {name: set() for name in self.commands}
        for options, meant_for, _meaning in self.table("option"):
            for option in OPTION.findall(options):
                for name in self.meant(meant_for):
                    written[name].add(option)
        for name, help in self.commands.items():
            with self.subTest(name):
                self.assertEqual(written[name], set(help.options))

    def meant(self, text):
        """The commands that a cell of the table of options means. A group may leave some out in brackets."""
        if text.startswith("all but "):
            return set(self.commands) - self.meant(text.removeprefix("all but "))
        names = set(self.commands) if text == "all" else set()
        if "[the box]" in text:
            names |= {name for name, help in self.commands.items() if "--trust-certificate" in help.options}
        for group, without in re.findall(r"`([a-z ]+)`(?: \(not ([^)]*)\))?", text):
            members = {name for name in self.commands if name == group or name.startswith(group + " ")}
            self.assertTrue(members, group)
            names |= members - {f"{group} {each}" for each in re.findall("`([a-z]+)`", without)}
        return names

    def test_man_pages(self):
        for page in ("man", "man/de"):
            text = re.sub(r"\\f.|[\".]|^\.[A-Z]+ ", "", words(RESOURCES / page / "rufzeichen-cli.1"), flags=re.M)
            for name in self.commands:
                with self.subTest(page=page, command=name):
                    self.assertIn(name, text)


class Help:
    """What `--help` says: of rufzeichen, or of a command of rufzeichen-cli."""

    ROW = re.compile(r"^  (?:-., )?(--[a-z0-9-]+)(?: (\S+))?", re.MULTILINE)

    def __init__(self, command):
        program, *name = command.split()
        self.text = run(PROGRAMS[program], *name, "--help").stdout
        self.values = {option: value.split("|") for option, value in self.ROW.findall(self.text)}
        self.options = list(self.values)


def commands():
    return re.findall(r"^  ([a-z]+(?: [a-z]+)?)(?: .*)?$", run(PROGRAMS["rufzeichen-cli"], "--help").stdout, re.MULTILINE)


def names_in(cell):
    """The commands in a cell such as "`phonebook add`, `edit ID`": what follows has the first word, too."""
    names = [re.match("[a-z ]+", each)[0].strip() for each in re.findall("`([^`]+)`", cell)]
    group = names[0].split()[0] + " " if " " in names[0] else ""
    return names[:1] + [each if each.startswith(group) else group + each for each in names[1:]]


class Completion(unittest.TestCase):
    """What the shells offer, which they ask the programs."""

    def complete(self, line):
        """What bash offers at the end of the line."""
        program, *rest = line.split(" ")
        script = f"""
            cd / && source "$1" && shift
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
            _{program.replace("-", "_")} && printf '%s\\n' "${{COMPREPLY[@]}}"
            """
        result = run("bash", "-c", script, "bash", BUILD / "completions" / program, PROGRAMS[program], *rest)
        self.assertEqual(result.stderr, "")
        return result.stdout.split()

    def test_bash(self):
        for line, offered in (("rufzeichen-cli hist", ["history"]),
                              ("rufzeichen-cli history ", ["backups", "export", "import", "list", "note", "purge",
                                                           "reopen", "repair", "restore", "settle", "sync"]),
                              ("rufzeichen-cli --host box history l", ["list"]),
                              ("rufzeichen-cli history list --x", []),
                              ("rufzeichen-cli dial 1 --tls = p", ["preferred"]),
                              ("rufzeichen-cli dial 1 --tls ", ["off", "preferred", "required"]),
                              ("rufzeichen-cli simulate --scenario res", ["reset", "restart"]),
                              ("rufzeichen-cli parse /usr/share/doc/ba", None),
                              ("rufzeichen --quiet ", ["1h", "off", "on", "until-morning"]),
                              ("rufzeichen --lo", ["--log", "--log-dir"])):
            with self.subTest(line):
                if offered is None:
                    self.assertIn("/usr/share/doc/bash", self.complete(line))
                else:
                    self.assertEqual(self.complete(line), offered)

    def test_bash_knows_all(self):
        self.assertEqual(set(self.complete("rufzeichen-cli ")), {name.split()[0] for name in commands()})
        for line in ["rufzeichen"] + [f"rufzeichen-cli {name}" for name in commands()]:
            with self.subTest(line):
                help = Help(line)
                self.assertEqual(set(self.complete(f"{line} --")), set(help.options))
                for option, words_of_option in help.values.items():
                    if len(words_of_option) > 1:
                        self.assertLessEqual({word for word in words_of_option if word.islower()},
                                             set(self.complete(f"{line} {option} ")))

    def test_zsh(self):
        if not shutil.which("zsh"):
            self.skipTest("zsh is not installed")
        script = """
            setopt extendedglob
            _arguments() { print -rl -- "$@" }
            complete() { words=("$@") CURRENT=$#; source $file }
            file=$1; shift; complete "$@"
            """
        for line in ["rufzeichen"] + [f"rufzeichen-cli {name}" for name in commands()]:
            with self.subTest(line):
                program, *rest = line.split()
                result = run("zsh", "-f", "-c", script, "zsh", BUILD / "completions" / f"_{program}",
                             PROGRAMS[program], *rest, "")
                self.assertEqual(result.stderr, "")
                self.assertEqual(re.findall(r"^\*(--[a-z0-9-]+)\[", result.stdout, re.MULTILINE), Help(line).options)


def files_of(root):
    return {str(file.relative_to(root)) for file in root.rglob("*") if file.is_file()}


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
                             share / "man/de/man1" / f"{program}.1", share / "zsh/vendor-completions" / f"_{program}",
                             share / "bash-completion/completions" / program, share / "doc" / program / "copyright"]
            self.assertEqual([file for file in expected if not file.is_file()], [])
            optional = {file.stem for name in ("sound", "mqtt", "sharing") for file in BUILD.glob(f"lib*/**/rufzeichen-{name}.so")}
            self.assertEqual({file.stem for file in root.glob("lib*/**/plugins/*.so")},
                             {"rufzeichen-charts", "rufzeichen-keychain", "rufzeichen-numbers"} | optional)
            everything = files_of(root)
            foreign = [file for file in share.rglob("*.svg") if not file.name.startswith(ID)]
            self.assertEqual(foreign, [])
        # One package is enough: that of the tray holds all but the papers of the other one.
        papers = {file for file in everything if file.startswith("share/doc/rufzeichen-cli/")}
        both = self.files_of_package("rufzeichen") - {"share/doc/rufzeichen/changelog.Debian"}
        self.assertEqual(both, everything - papers)
        terminal = self.files_of_package("rufzeichen-cli")
        self.assertLessEqual(papers | {"bin/rufzeichen-cli"}, terminal)
        self.assertNotIn("bin/rufzeichen", terminal)

    def files_of_package(self, name):
        with tempfile.TemporaryDirectory() as folder:
            result = run("cmake", "--install", BUILD, "--prefix", "/usr", "--component", name, DESTDIR=folder)
            self.assertEqual(result.returncode, 0, result.stderr)
            return files_of(pathlib.Path(folder, "usr"))


if __name__ == "__main__":
    outcome = unittest.main(argv=sys.argv[:1], exit=False, verbosity=2).result
    if not outcome.wasSuccessful():
        sys.exit(1)
    sys.exit(SKIPPED if outcome.skipped else 0)
