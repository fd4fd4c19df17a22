# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of the documentation: screenshots.py PATH_TO_rufzeichen FOLDER [WORD_IN_THE_NAME]"""

import datetime
import os
import pathlib
import random
import sys
import time

os.environ["RUFZEICHEN"] = os.path.abspath(sys.argv[1])
# Wherever it is a quarter to six in the afternoon now: a day whose calls can be seen.
_late = (time.time() - 17.75 * 3600) % 86400
os.environ["TZ"] = f"<+00>{int(_late // 3600):02}:{int(_late % 3600 // 60):02}"
time.tzset()

from box import Box  # noqa: E402
from doubles import NotificationService, Tray  # noqa: E402
from harness import Program, Session  # noqa: E402

FOLDER = pathlib.Path(sys.argv[2])
WANTED = sys.argv[3] if len(sys.argv) > 3 else ""
LONGEST_CHANGE = 2  # seconds, until a window is painted
LANGUAGES = {"en": "en_GB.UTF-8", "de": "de_DE.UTF-8"}
WORDS = {
    "en": {"history": "Call history", "settings": "Settings", "statistics": "Call statistics",
           "wizard": "First steps", "incoming": "Incoming call", "seen": "as seen", "phonebook": "Phone books",
           "messages": "Voice messages", "private": "Home", "work": "Office", "page": "Show the customer",
           "music": "Music"},
    "de": {"history": "Anrufliste", "settings": "Einstellungen", "statistics": "Anrufstatistik",
           "wizard": "Erste Schritte", "incoming": "Anruf", "seen": "gesehen", "phonebook": "Telefonbücher",
           "messages": "Sprachnachrichten", "private": "Privat", "work": "Büro", "page": "Kunden zeigen",
           "music": "Musik"},
}
# Qt takes its colours from this file of Plasma's.
DARK = {
    "Window": ("49,54,59", "239,240,241"), "View": ("35,38,41", "239,240,241"), "Button": ("49,54,59", "239,240,241"),
    "Tooltip": ("49,54,59", "239,240,241"), "Selection": ("61,174,233", "252,252,252"),
}
LIGHT = {
    "Window": ("239,240,241", "35,38,41"), "View": ("255,255,255", "35,38,41"), "Button": ("252,252,252", "35,38,41"),
    "Tooltip": ("247,247,247", "35,38,41"), "Selection": ("61,174,233", "255,255,255"),
}
NUMBERS = ["03023125222", "01755290123", "0895550123", "0221555123", "0211555987", "+441632960123", "0403690123",
           "06915550199", ""]
NAMES = {"01755290123": "Erika Mustermann", "03023125222": "Jürgen Öztürk", "0895550123": "Praxis Dr. Weiß & Söhne",
         "0221555123": "Autohaus Rheinblick", "+441632960123": "Tante Ursel", "0404911223": "Käthe O'Neill"}
SHADES = {
    "light": {"background": "#eff0f1", "foreground": "#232629", "frame": "#b8bcc0"},
    "dark": {"background": "#31363b", "foreground": "#eff0f1", "frame": "#5a6067"},
}
WINDOW_MANAGER = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><theme><name>Flat</name><titleLayout>NLIMC</titleLayout>
<font place="ActiveWindow"><name>Noto Sans</name><size>10</size><weight>bold</weight></font></theme></openbox_config>
"""
FRAMES = """border.width: 1
border.color: {frame}
window.handle.width: 0
window.client.padding.width: 0
padding.width: 8
padding.height: 6
window.*.title.bg: flat solid
window.*.title.bg.color: {background}
window.*.label.bg: parentrelative
window.*.label.text.color: {foreground}
window.label.text.justify: center
window.*.button.*.bg: parentrelative
window.*.button.*.image.color: {foreground}
"""
DUNST = """[global]
font = Noto Sans 11
width = 380
offset = 24x24
origin = bottom-right
show_indicators = no
frame_width = 1
frame_color = "{frame}"
icon_path = {icons}/hicolor/scalable/status
max_icon_size = 48
[urgency_critical]
background = "{background}"
foreground = "{foreground}"
[urgency_normal]
background = "{background}"
foreground = "{foreground}"
"""


class Studio:
    """A session in one language and shade, with a history of some weeks."""

    def __init__(self, language, shade):
        self.language = language
        self.shade = shade
        self.words = WORDS[language]
        self.session = Session(LANGUAGES[language])
        self.session.environment.update(XDG_CURRENT_DESKTOP="KDE", KDE_FULL_SESSION="true", KDE_SESSION_VERSION="5")
        self.colours = SHADES[shade]
        self.write_colours()
        self.write_frames()
        self.write_names()
        self.session.start_window_manager()
        self.box = Box()

    def write_frames(self):
        theme = self.session.folder / ".themes/Flat/openbox-3/themerc"
        settings = self.session.folder / "config/openbox/rc.xml"
        for file, text in ((theme, FRAMES.format(**self.colours)), (settings, WINDOW_MANAGER)):
            file.parent.mkdir(parents=True)
            file.write_text(text)

    def write_colours(self):
        groups = ["[General]\nfont=Noto Sans,10,-1,5,50,0,0,0,0,0\n[KDE]\nwidgetStyle=Fusion\nCursorBlinkRate=0\n"]
        for name, (background, text) in (DARK if self.shade == "dark" else LIGHT).items():
            groups.append(f"[Colors:{name}]\nBackgroundNormal={background}\nBackgroundAlternate={background}\n"
                          f"ForegroundNormal={text}\nForegroundInactive=127,140,141\nForegroundLink=41,128,185\n"
                          "ForegroundVisited=127,140,141\n")
        (self.session.folder / "config/kdeglobals").write_text("".join(groups))

    def write_names(self):
        """People whose calls the history shows."""
        cards = self.session.folder / "Friends.vcf"
        cards.write_text("".join(f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nTEL;VALUE=text:{number}\r\nEND:VCARD\r\n"
                                 for number, name in NAMES.items()))
        settings = self.session.folder / "config/rufzeichen/rufzeichen.ini"
        settings.parent.mkdir(parents=True, mode=0o700)
        words = self.words
        settings.write_text(f"[phonebooks]\nfiles={cards}\n[lines]\nnames=732123={words['private']}, "
                            f"69123={words['work']}\ncolours=732123=blue, 69123=orange\n[rule-1]\nname={words['page']}\n"
                            "on=answered\nline=69123\nurl=https://crm.example/search?number=%1\n"
                            f"[rule-2]\nname={words['music']}\non=answered\npause=yes\n")

    def start(self, *options):
        program = Program(self.session, "--host", "127.0.0.1", "--port", self.box.port, *options)
        self.session.wait_for(lambda: self.box.clients == 1, f"the connection: {program.output}")
        return program

    def fill_history(self, tray):
        """Plays the calls of three weeks, as a box would tell of them; one of them is ringing."""
        dice = random.Random(7)
        now = datetime.datetime.now()
        for day in range(21, -1, -1):
            for hour in sorted(dice.sample(range(8, 18 if day == 0 else 21), dice.randint(3, 6))):
                at = (now - datetime.timedelta(days=day)).replace(hour=hour, minute=dice.randrange(15, 40))
                self.play_call(dice, (now - at).total_seconds())
            if day == 1:
                self.session.wait_for(lambda: any(self.words["seen"] in each for each in tray.menu()), "the calls")
                tray.choose(self.words["seen"])
        self.box.ring("0404911223", connection=2)
        tray.wait_for_tool_tip(NAMES["0404911223"])

    def play_call(self, dice, age):
        number = dice.choice(NUMBERS[:2] + NUMBERS)
        seconds = dice.choice([15, 64, 128, 340, 905])
        own = dice.choice(["732123", "732123", "69123"])
        kind = dice.choice(["taken", "taken", "missed", "machine", "outgoing", "outgoing"])
        device = {"machine": 40}.get(kind, dice.choice([10, 11, 20]))
        if kind == "outgoing":
            self.box.say(f"CALL;1;{device};{own};{number or NUMBERS[0]};SIP0;", age=age)
        else:
            self.box.say(f"RING;1;{number};{own};SIP0;", age=age)
        if kind != "missed":
            self.box.say(f"CONNECT;1;{device};{number};", age=age - 9)
        seconds = 0 if kind == "missed" else seconds
        self.box.say(f"DISCONNECT;1;{seconds};", age=age - 9 - seconds)

    def take(self, name, window="root"):
        file = FOLDER / f"{name}-{self.language}-{self.shade}.png"
        raw = self.session.folder / "raw.png"
        self.session.run("import", "-window", window, *(["-frame"] if window != "root" else []), raw)
        self.session.run("convert", raw, "-strip", "+dither", "-colors", "256", f"png8:{file}")
        print(file)

    def windows(self):
        """The windows, one after the other."""
        tray = Tray(self.session)
        NotificationService(self.session)  # so that no own pop-up covers them
        program = self.start("--minimized")
        tray.wait_for_item()
        self.fill_history(tray)
        self.take_window(program, "statistics")
        self.take_window(program, "settings", "ctrl+f", "Tab", "Down")  # the second page
        self.take_window(program, "settings", "Down", "Down", name="lines")
        self.take_window(program, "settings", "Down", name="rules")
        self.take_window(program, "settings", "Down", name="home-automation")
        self.take_window(program, "history")
        self.box.switch_off()
        self.take_window(program, "wizard")
        program.quit()

    def take_window(self, program, window_name, *keys, name=None, settled=0.4):
        Program(self.session, "--show", window_name).wait()
        window = program.window(self.words[window_name])
        self.session.wait_for(lambda: self.session.run("xdotool", "getactivewindow", check=False).strip() == window,
                              "the focus")
        self.settle(window, settled)
        for key in keys:
            self.session.run("xdotool", "key", key)
            self.settle(window)
        self.take(name or window_name, window)

    def notification(self):
        settings = self.session.folder / "dunstrc"
        icons = pathlib.Path(__file__).parents[2] / "resources/icons"
        settings.write_text(DUNST.format(icons=icons, **self.colours))
        self.session.start("dunst", "-config", settings)
        self.session.wait_for_name("org.freedesktop.Notifications")
        program = self.start("--minimized")
        self.box.ring()
        self.session.wait_for(lambda: self.session.run("dunstctl", "count", "displayed").strip() == "1", "a bubble")
        self.settle(self.named("dunst"))
        self.take("notification", self.named("dunst"))
        program.quit()

    def popup(self):
        program = self.start("--minimized")
        self.box.ring()
        window = program.window(self.words["incoming"])
        self.settle(window)
        self.take("popup", window)
        program.quit()

    def demo(self):
        """What a login to the box brings."""
        NotificationService(self.session)  # so that no own pop-up covers it
        Tray(self.session)
        program = Program(self.session, "--demo", "--show", "history")
        history = program.window(self.words["history"])
        self.session.run("xdotool", "windowactivate", "--sync", history, "key", "ctrl+b")
        phonebook = program.window(self.words["phonebook"])
        self.settle(phonebook, 2)
        self.session.run("xdotool", "windowactivate", "--sync", phonebook, "key", "Down", "key", "Down")
        self.settle(phonebook, 2)
        self.take("phonebook", phonebook)
        self.session.run("xdotool", "windowactivate", "--sync", history, "key", "ctrl+m")
        messages = program.window(self.words["messages"])
        self.settle(messages, 2)
        self.take("messages", messages)
        program.quit()

    def named(self, name):
        return self.session.wait_for(
            lambda: self.session.run("xdotool", "search", "--onlyvisible", "--class", name, check=False).split(),
            name)[-1]

    def settle(self, window, seconds=0.4):
        """Waits until the window looks the same for a while; not for ever, since calls that run have a pulse."""
        seen = b""
        started = since = time.monotonic()

        def same():
            nonlocal seen, since
            file = self.session.folder / "settling.xwd"
            self.session.run("import", "-window", window, f"xwd:{file}")
            if (looks := file.read_bytes()) != seen:
                seen, since = looks, time.monotonic()
            return time.monotonic() - since > seconds or time.monotonic() - started > seconds + LONGEST_CHANGE
        self.session.wait_for(same, "the window to be painted")


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        for shade in ("light", "dark"):
            for scene in ("popup", "windows", "notification", "demo"):
                if WANTED in f"{scene}-{language}-{shade}":
                    studio = Studio(language, shade)
                    try:
                        getattr(studio, scene)()
                    finally:
                        studio.session.close()


if __name__ == "__main__":
    main()
