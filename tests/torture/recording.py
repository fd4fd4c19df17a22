# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What diskrecorder.cpp has seen of one program: changes of files and what was told, in their order."""

import dataclasses
import enum
import pathlib
import struct

HEADER = struct.Struct("<IIIIQqQ")


class Kind(enum.IntEnum):
    OPEN = 0
    WRITE = 1
    TRUNCATE = 2
    SYNC = 3
    RENAME = 4
    LINK = 5
    UNLINK = 6
    TOLD = 7


# How a file was opened: the numbers of such events.
EXISTING, NEW, EMPTIED, NAMELESS = range(4)


@dataclasses.dataclass(frozen=True)
class Event:
    """number is an offset, a size, or how a file was opened; path is a folder's with a SYNC of that."""

    kind: Kind
    inode: int
    number: int
    microseconds: int
    path: str
    data: bytes

    @property
    def target(self):
        """The second path, of those that have two."""
        return self.data.decode()


def read(file):
    """All events in a record, up to one that is not whole."""
    content = pathlib.Path(file).read_bytes()
    events = []
    position = 0
    while position + HEADER.size <= len(content):
        kind, first, second, _, inode, number, time = HEADER.unpack_from(content, position)
        middle = position + HEADER.size + first
        path = content[position + HEADER.size:middle].decode(errors="surrogateescape")
        events.append(Event(Kind(kind), inode, number, time, path, content[middle:middle + second]))
        position = middle + second
    return events


@dataclasses.dataclass(frozen=True)
class Snapshot:
    """The files below a folder before a program starts: all of that is on the disk."""

    root: str
    files: dict  # path: (inode, content)

    @staticmethod
    def of(root):
        paths = [path for path in pathlib.Path(root).rglob("*") if path.is_file()]
        return Snapshot(str(root), {str(path): (path.stat().st_ino, path.read_bytes()) for path in paths})
