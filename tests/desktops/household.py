# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks use: the program on a desktop, a box that rings, and people who call."""

import base64
import contextlib
import signal
import struct
import time
import zlib

import desktop  # noqa: F401  knows where the box is
from box import Box

FRIEND = "Erika Mustermann"
FRIENDS_NUMBER = "01755290123"
STRANGERS_NUMBER = "03023125222"
NOWHERE = (10, 400)  # where the pointer rests, so that no tool tip is in the way
CONTACTS = "friends.vcf"
SETTINGS = ".config/rufzeichen/rufzeichen.ini"
TRACES = (".config/rufzeichen", ".local/share/rufzeichen", ".local/state/rufzeichen", ".cache/rufzeichen")


def portrait(size=96):
    """A PNG file: as much as a picture of somebody needs to be."""
    rows = b"".join(b"\0" + bytes((200, 60 + y, 40)) * size for y in range(size))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class Household:
    """The program's user, who has a box and knows somebody."""

    def __init__(self, place):
        self.desktop = place
        self.witness = place.witness
        self.wait_for = place.wait_for
        self.box = Box()
        self.address = ("--host", "127.0.0.1", "--port", self.box.port)
        self.program = None

    def begin(self):
        """As if the program had never run; one contact is in a file."""
        self.desktop.run("rm", "-rf", *TRACES)
        picture = base64.b64encode(portrait()).decode()
        contacts = self.desktop.write(CONTACTS, (
            f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{FRIEND}\r\nTEL;VALUE=text:{FRIENDS_NUMBER}\r\n"
            f"PHOTO:data:image/png;base64,{picture}\r\nEND:VCARD\r\n"))
        self.desktop.write(SETTINGS, f"[phonebooks]\nfiles={contacts}\n")
        self.desktop.move_pointer(*NOWHERE)
        self.witness.forget()

    @contextlib.contextmanager
    def running(self, *options, tray=True, **variables):
        """The program in the tray, connected to the box. It ends in order."""
        before = self.box.connections
        with self.started(*self.address, *options, **variables):
            self.wait_for(lambda: self.box.connections > before, "the connection to the box")
            if tray and self.desktop.has_tray:
                self.wait_for(self.desktop.tray_items, "the icon in the tray")
            yield

    @contextlib.contextmanager
    def started(self, *options, **variables):
        """The program with these options. It ends in order."""
        self.program = program = self.desktop.start("rufzeichen", *options, **variables)
        try:
            yield program
        finally:
            code = self.desktop.stop(program)
        if code != 0:
            raise AssertionError(f"the program ended with {code}\n{program.output.read_text()}")

    def again(self, *options):
        """A second start. Returns what it says."""
        return self.desktop.run("rufzeichen", *options)

    def quit(self):
        """Ends the program as a logout does, and returns when it has gone."""
        self.program.send_signal(signal.SIGTERM)
        self.wait_for(lambda: self.program.poll() is not None, "the program to end")

    def window(self, title):
        """Waits until one of the program's windows with this title can be seen."""
        self.wait_for(lambda: any(title in each for each in self.desktop.windows()),
                      lambda: f"a window “{title}”; there are {self.desktop.windows()}")

    def focus(self, title):
        """Waits until such a window has the keyboard."""
        self.wait_for(lambda: title in self.desktop.active_window(),
                      lambda: f"“{title}” in front; there is “{self.desktop.active_window()}”")

    def bubble(self, text):
        """Waits for a notification that the desktop has taken, and returns it."""
        def found():
            sent = self.witness.find(text)
            return sent if sent and sent.id else None
        return self.wait_for(found, lambda: f"“{text}”; there are {[each.summary for each in self.witness.sent]}")

    def bubbles(self, count):
        """Waits until so many notifications are on the screen, by what the desktop says and by what can be seen."""
        self.wait_for(lambda: len(self.witness.on_screen()) == count and len(self.desktop.bubbles()) == count,
                      lambda: f"{count} bubbles; there are {self.witness.on_screen()} at {self.desktop.bubbles()}")

    def point_at_bubble(self):
        """Desktops keep it on the screen meanwhile."""
        x, y, width, height = self.resting_bubble()
        self.desktop.move_pointer(x + width // 2, y + height // 2)

    def resting_bubble(self):
        """The place of a bubble that does not move any more."""
        place = None

        def rests():
            nonlocal place
            before, place = place, next(iter(self.desktop.bubbles()), None)
            time.sleep(0.3)
            return place and place == before
        self.wait_for(rests, "a bubble that rests")
        return place
