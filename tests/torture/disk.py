# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a disk may hold after a power cut in the midst of a recording.

What was brought onto the disk is there. Of what was written since, each sector may be there or not. Names follow in
the order in which they changed, up to any moment: at least to the last sync of anything (a journal, as ext4 has), or,
for each folder by itself, to the last sync of that folder (a loose disk, which does no more than it must).
"""

import bisect
import collections
import dataclasses
import os
import pathlib

from recording import EMPTIED, NAMELESS, NEW, Kind

SECTOR = 512


@dataclasses.dataclass
class File:
    """A file, whatever its name: what was on the disk at first, and its changes."""

    base: bytes = b""
    changes: list = dataclasses.field(default_factory=list)  # (index, offset, data); data None: the size is offset
    syncs: list = dataclasses.field(default_factory=list)

    def content(self, upto):
        """Everything that was written by the event."""
        return self._apply(change for change in self.changes if change[0] <= upto)

    def after_cut(self, upto, chance):
        """One of the contents that the disk may hold."""
        at = bisect.bisect_right(self.syncs, upto)
        safe = self.syncs[at - 1] if at else -1
        kept = [change for change in self.changes if change[0] <= safe]
        return self._apply(kept + _some([each for each in self.changes if safe < each[0] <= upto], chance))

    def _apply(self, changes):
        content = bytearray(self.base)
        for _, offset, data in changes:
            if data is None:
                content[offset:] = bytes(max(0, offset - len(content)))
                continue
            if offset > len(content):
                content.extend(bytes(offset - len(content)))
            content[offset:offset + len(data)] = data
        return bytes(content)


def _some(changes, chance):
    """Those that have reached the disk by themselves."""
    fate = chance.choice(("all", "none", "prefix", "torn", "any", "any"))
    if fate == "all" or not changes:
        return changes
    if fate == "none":
        return []
    if fate == "any":
        return [piece for change in changes for piece in _sectors(change) if chance.random() < 0.5]
    end = chance.randrange(len(changes))
    torn = list(_sectors(changes[end])) if fate == "torn" else []
    return changes[:end] + torn[:chance.randrange(len(torn) + 1)]


def _sectors(change):
    index, offset, data = change
    if data is None:
        yield change
        return
    position = 0
    while position < len(data):
        size = SECTOR - (offset + position) % SECTOR
        yield index, offset + position, data[position:position + size]
        position += size


class Disk:
    """Plays a recording that began with @p snapshot."""

    def __init__(self, snapshot, events):
        self.root = snapshot.root
        self.events = events
        self._syncs = []  # indices, of anything
        self._folder_syncs = collections.defaultdict(list)  # folder: indices
        self._names = []  # (index, folder, changes of names as (path, file or None))
        self._named = collections.defaultdict(list)  # path: (index, file) whenever it was given to a file
        self._first = {path: File(content) for path, (_, content) in snapshot.files.items()}
        self._by_inode = {inode: self._first[path] for path, (inode, _) in snapshot.files.items()}
        self._now = dict(self._first)
        self._files = list(self._first.values())
        for index, event in enumerate(events):
            self._take(index, event)

    def _take(self, index, event):
        file = self._by_inode.get(event.inode)
        if event.kind == Kind.OPEN and self._has(event.path):
            self._opened(index, event)
        elif event.kind == Kind.WRITE and file:
            file.changes.append((index, event.number, event.data))
        elif event.kind == Kind.TRUNCATE and file:
            file.changes.append((index, event.number, None))
        elif event.kind == Kind.SYNC:
            self._syncs.append(index)
            if event.path:
                self._folder_syncs[event.path].append(index)
            elif file:
                file.syncs.append(index)
        elif event.kind in (Kind.RENAME, Kind.LINK) and self._has(event.target) and file:
            gone = [(event.path, None)] if event.kind == Kind.RENAME else []
            self._change(index, gone + [(event.target, file)])
            self._named[event.target].append((index, file))
        elif event.kind == Kind.UNLINK and event.path in self._now:
            self._change(index, [(event.path, None)])

    def _has(self, path):
        return path.startswith(self.root + os.sep)

    def _opened(self, index, event):
        if event.number in (NEW, NAMELESS):
            file = self._by_inode[event.inode] = File()
            self._files.append(file)
            if event.number == NEW:
                self._change(index, [(event.path, file)])
        elif event.number == EMPTIED and event.inode in self._by_inode:
            self._by_inode[event.inode].changes.append((index, 0, None))

    def _change(self, index, names):
        self._names.append((index, os.path.dirname(names[-1][0]), names))
        for path, file in names:
            if file is None:
                self._now.pop(path, None)
            else:
                self._now[path] = file

    def forget_syncs(self):
        """From now on it is a disk that nothing is ever brought onto in time."""
        self._syncs.clear()
        self._folder_syncs.clear()
        for file in self._files:
            file.syncs.clear()

    def is_final(self, path):
        """Whether a file is meant to stay under this name."""
        return path in self._first or path in self._now

    def whole_contents(self, path, upto):
        """All that a file of this name may hold that is never seen half."""
        first = [self._first[path].base] if path in self._first else []
        return first + [file.content(index) for index, file in self._named[path] if index <= upto]

    def after_cut(self, upto, chance, is_loose):
        """Files by their paths that the disk may hold after a power cut that follows event @p upto."""
        files = dict(self._first)
        ends = {}  # of each journal of names
        for index, folder, names in self._names:
            journal = folder if is_loose else ""
            if journal not in ends:
                syncs = self._folder_syncs[folder] if is_loose else self._syncs
                ends[journal] = self._end_of_names(upto, syncs, chance)
            for path, file in names if index <= ends[journal] else ():
                if file is None:
                    files.pop(path, None)
                else:
                    files[path] = file
        return {path: files[path].after_cut(upto, chance) for path in sorted(files)}

    @staticmethod
    def _end_of_names(upto, syncs, chance):
        """The last event whose change of names the disk has."""
        at = bisect.bisect_right(syncs, upto)
        safe = syncs[at - 1] if at else -1
        return chance.choice((safe, upto, chance.randint(safe, upto)))


def write(contents, root, folder):
    """Makes @p folder hold what was below @p root."""
    for path, content in contents.items():
        place = pathlib.Path(folder, os.path.relpath(path, root))
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
