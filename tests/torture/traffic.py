# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls as a box tells of them, by chance but always the same, with what each of them was."""

import datetime
import heapq
import random
import typing

LOCALS = ("732123", "732124", "732125")
EXTENSIONS = (0, 1, 10, 11, 20)
MACHINE = 40


class Facts(typing.NamedTuple):
    """What a call was. Times are the box's, in seconds since 1970 as if that were UTC."""

    direction: str
    outcome: str
    remote: str  # empty: withheld
    local: str
    started: int
    connected: int | None
    ended: int
    duration: int


class Line(typing.NamedTuple):
    """One of the call monitor, and when the box sends it."""

    moment: int
    text: str

    def __str__(self):
        stamp = datetime.datetime.fromtimestamp(self.moment, datetime.timezone.utc)
        return f"{stamp:%d.%m.%y %H:%M:%S};{self.text}\r\n"


class Traffic:
    """The calls of one box. Nobody calls in the same second as another one."""

    def __init__(self, seed, days_ago=20):
        self._random = random.Random(seed)
        start = datetime.datetime.now() - datetime.timedelta(days=days_ago)
        self.now = int(start.replace(tzinfo=datetime.timezone.utc).timestamp())
        self.calls = []  # the facts of all that have ended
        self._numbers = 0

    def lines(self, calls, gap=12):
        """The lines of so many calls, of which some run at once; @p gap: the longest pause between two."""
        waiting = []
        free = list(range(20))
        for _ in range(calls):
            self.now += self._random.randint(1, gap)
            while waiting and waiting[0][0] <= self.now:
                yield self._next(waiting, free)
            used = heapq.heappop(free)
            events, facts = self._call(used)
            for moment, text, is_last in events:
                heapq.heappush(waiting, (moment, used, text, facts if is_last else None))
            while waiting and waiting[0][0] <= self.now:
                yield self._next(waiting, free)
        while waiting:
            self.now = max(self.now, waiting[0][0])
            yield self._next(waiting, free)

    def number(self):
        """One that nobody else has."""
        self._numbers += 1
        return f"0221{5000000 + self._numbers}"

    def _next(self, waiting, free):
        moment, used, text, facts = heapq.heappop(waiting)
        if facts:
            heapq.heappush(free, used)
            self.calls.append(facts)
        return Line(moment, text)

    def _call(self, used):
        draw = self._random
        kind = draw.choices(("missed", "answered", "outgoing", "unanswered", "machine"), (40, 30, 20, 5, 5))[0]
        is_again = self.calls and draw.random() < 0.3
        remote = self.calls[-1].remote if is_again else self.number()
        is_outgoing = kind in ("outgoing", "unanswered")
        is_withheld = not is_outgoing and draw.random() < 0.15
        remote = "" if is_withheld else remote or self.number()
        local = draw.choice(LOCALS)
        extension = MACHINE if kind == "machine" else draw.choice(EXTENSIONS)
        started = self.now
        connected = started + draw.randint(1, 25) if kind in ("answered", "outgoing", "machine") else None
        duration = draw.randint(1, 90) if connected else 0
        ended = connected + duration if connected else started + draw.randint(1, 30)
        dials, rings = f"CALL;{used};{extension};{local};{remote};SIP0;", f"RING;{used};{remote};{local};SIP0;"
        events = [(started, dials if is_outgoing else rings, False)]
        if connected:
            events.append((connected, f"CONNECT;{used};{extension};{remote};", False))
        events.append((ended, f"DISCONNECT;{used};{duration};", True))
        outcome = "answered" if kind == "outgoing" else kind
        direction = "outgoing" if is_outgoing else "incoming"
        return events, Facts(direction, outcome, remote, local, started, connected, ended, duration)
