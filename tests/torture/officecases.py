# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens in the offices of office.py. Each case leaves an office as it was: all run, and all are equal."""

import contextlib
import json
import os
import random
import subprocess
import time

from desks import Office
from home import finish, wait_until
from traffic import Facts, Line, Traffic


def told(office, checks, calls_before, seconds):
    """Notes how many calls a case had and how long it took until all were equal after the last."""
    checks.note(f"{len(office.traffic.calls) - calls_before} calls, equal after {seconds:.1f} s")


def all_hear_one_box(checks, office):
    """Calls at once, without number, the same number twice in a minute, taken and missed, out and in."""
    office.play(office.traffic.lines(300), seconds=20)
    told(office, checks, 0, office.settle(checks))


def some_begin_in_the_middle(checks, office):
    """These know calls by their CONNECT only, which gives them keys of their own."""
    before = len(office.traffic.calls)
    late = 0
    for turn in range(6):
        lines = list(office.traffic.lines(25, gap=4))
        some = office.desks[turn % 3::3]
        for desk in some:
            desk.end()
        office.wire.refuses = turn % 2 == 1  # then nobody hears of the calls by the server before they have ended
        if office.wire.refuses:
            office.wire.break_all()
        office.play(lines[:len(lines) // 2], seconds=1)
        office.begin(some)
        office.play(lines[len(lines) // 2:], seconds=1)
        late += sum(row[0] for desk in some for row in desk.read("SELECT count(*) FROM calls WHERE direction = 2"))
        office.wire.heal()
    checks.note(f"{late} calls were known by their CONNECT")
    told(office, checks, before, office.settle(checks))


def the_server_is_away_for_long(checks, office):
    before = len(office.traffic.calls)
    office.world.cluster.stop()
    office.play(office.traffic.lines(200), seconds=20)
    office.world.cluster.start()
    told(office, checks, before, office.settle(checks))


def the_server_is_killed(checks, office):
    """In the middle of traffic, 20 times."""
    before = len(office.traffic.calls)
    for _ in range(20):
        office.play(office.traffic.lines(12), seconds=0.8)
        office.world.cluster.kill()
        office.play(office.traffic.lines(4), seconds=0.2)
        office.world.cluster.start()
    told(office, checks, before, office.settle(checks))


def the_network_breaks(checks, office):
    """After any number of bytes in either direction, so in the middle of logins, questions and answers."""
    before = len(office.traffic.calls)
    chance = random.Random(3)
    office.wire.cut = lambda: [int(10 ** chance.uniform(1, 4.5)) for _ in range(2)]
    office.wire.break_all()
    office.play(office.traffic.lines(250), seconds=30)
    office.wire.delay = 0.3
    office.play(office.traffic.lines(50), seconds=8)
    checks.note(f"{office.wire.cuts} cuts")
    office.wire.heal()
    told(office, checks, before, office.settle(checks))


def the_network_swallows(checks, office):
    """What was sent is lost, and nobody is told."""
    before = len(office.traffic.calls)
    office.wire.swallows = True
    office.play(office.traffic.lines(40), seconds=4)
    office.wire.heal()
    told(office, checks, before, office.settle(checks))


def programs_are_killed(checks, office):
    """At any moment; others hear what they miss. Who hears alone must have told all that he had stored."""
    from box import Box  # home.py knows where it is
    before = len(office.traffic.calls)
    chance = random.Random(4)
    alone = Box()
    lonely = office.add(box=alone)
    lonely.begin()
    wait_until(lambda: alone.clients, "the desk with a box of its own")
    own = Traffic(seed="alone", days_ago=3)
    own_begin = own.now
    shown = {}
    kills = 0
    for _ in range(25):
        some = chance.sample(office.desks[:-1], 2)
        lines = list(office.traffic.lines(6))
        office.play(own.lines(4), seconds=chance.uniform(0.1, 0.4), box=alone)
        office.play(lines[:len(lines) // 2], seconds=chance.uniform(0.05, 0.3))
        for desk in [*some, lonely]:
            desk.kill()
            kills += 1
        shown.update(lonely.rows())
        office.play(lines[len(lines) // 2:], seconds=0.1)
        for desk in [*some, lonely]:
            desk.begin()
        wait_until(lambda: office.box.clients == len(office.desks) - 1 and alone.clients, "all to hear the box again")
    office.settle(checks, truth=None)
    shared = office.shared()
    lost = shown.keys() - shared.keys()
    checks.expect(not lost, f"{len(lost)} calls of the lonely desk are lost")
    own_keys = {key for key, row in shared.items() if row.facts.started and own_begin <= row.facts.started}
    checks.note(f"{kills} kills, {len(own_keys)} calls heard by one desk alone")
    office.desks.remove(lonely)
    lonely.end()
    alone.switch_off()
    office.traffic.calls += [shared[key].facts for key in own_keys]
    running = sum(desk.running() for desk in office.desks)
    checks.note(f"{running} calls still run in files")
    told(office, checks, before, office.settle(checks))


def a_desk_was_away(checks, office):
    """For long: it comes back with notes, and without a number that it was told to forget; others forget one, too."""
    before = len(office.traffic.calls)
    away, other = office.desks[-3:-1]
    office.play(office.traffic.lines(60), seconds=3)
    office.settle(checks)
    calls = [facts.remote for facts in office.traffic.calls if facts.remote and facts.outcome == "missed"]
    numbers = list(dict.fromkeys(reversed(calls)))
    forgotten_here, forgotten_away = numbers[:2]
    away.end()
    keys = [key for key, row in away.rows().items() if row.facts.remote in numbers[2:12]]
    for desk, number in ((away, numbers[0]), (other, numbers[1])):  # each writes about what the other one forgets
        key = next(key for key, row in desk.rows().items() if row.facts.remote == number)
        is_written = desk.run("history", "note", key, "--about-number", "unfreundlich")[0] == 0
        checks.expect(is_written, "a note about a number can't be written")
    for key in keys:
        checks.expect(away.run("history", "note", key, "von weit weg")[0] == 0, "a note can't be written")
        checks.expect(away.run("history", "settle", key)[0] == 0, "a call can't be settled")
        checks.expect(other.run("history", "note", key, "von hier")[0] == 0, "nor beside a recorder")
    for desk, number in ((away, forgotten_away), (other, forgotten_here)):
        code, output, errors = desk.run("history", "purge", "--number", number, "--format", "json")
        checks.expect(code == 0 and json.loads(output)["removed"] > 0, f"purge: {output}{errors}")
    office.play(office.traffic.lines(100), seconds=5)
    away.begin()
    truth = [facts for facts in office.traffic.calls if facts.remote not in (forgotten_away, forgotten_here)]
    office.traffic.calls = truth
    told(office, checks, before, office.settle(checks))
    shared = office.shared()
    checks.expect(all({"von weit weg", "von hier"} == set(shared[key].note.split("\n")) and shared[key].settled
                      for key in keys), "notes of two desks are not both there")
    wait_until(lambda: not any(desk.read("SELECT 1 FROM removals") for desk in office.desks), "backups to forget")
    dump = office.world.cluster.dump(office.name)
    checks.expect("rufzeichen.calls" in dump, "no dump")
    for desk in office.desks:
        desk.process.terminate()
    for desk in office.desks:
        checks.expect((code := finish(desk.process)) == 0, f"{desk} ended with {code}")
    for number in (forgotten_away, forgotten_here):
        checks.expect(number[1:] not in dump, "the server has a forgotten number")
        for desk in office.desks:
            checks.expect(not (found := desk.bytes_with(number[1:])), f"{desk} has a forgotten number in {found}")
    office.begin()
    office.settle(checks)


def idle(checks, office, minutes):
    """Nobody asks the server anything."""
    cluster = office.world.cluster
    office.settle(checks)
    cluster.sql("ALTER SYSTEM SET log_statement = 'all'", "postgres")
    cluster.sql("SELECT pg_reload_conf()", "postgres")
    wait_until(lambda: cluster.sql("SHOW log_statement", office.name) == [["all"]], "the server to log all")
    time.sleep(5)  # what was begun ends
    position = len(cluster.log)
    ticks = sum(desk.cpu_ticks() for desk in office.desks)
    time.sleep(60 * minutes)
    used = (sum(desk.cpu_ticks() for desk in office.desks) - ticks) * 1000 / os.sysconf("SC_CLK_TCK")
    asked = [line for line in cluster.log[position:].splitlines()
             if line.startswith(f"{office.name} ") and not line.startswith(f"{office.name} admin ")]
    checks.expect(not asked, f"{len(asked)} lines about statements, as {asked[:1]}")
    checks.note(f"{len(office.desks)} desks for {minutes:g} minutes, {used:.0f} ms of CPU together")
    cluster.sql("ALTER SYSTEM RESET log_statement", "postgres")
    cluster.sql("SELECT pg_reload_conf()", "postgres")


@contextlib.contextmanager
def opened(world, name, desks, **how):
    """An office of its own for a case."""
    office = Office(world, name, desks, **how)
    try:
        office.begin()
        yield office
    finally:
        office.end()


def twins(checks, world, wanted):
    """Two callers without a number at the same second on the same line, and somebody who comes later."""
    with opened(world, "twins", 2) as office:
        for _ in range(5):
            stamp = office.traffic.now + 10
            lines = [Line(stamp, "RING;0;;732123;SIP0;"), Line(stamp, "RING;1;;732123;SIP0;"),
                     Line(stamp + 3, "DISCONNECT;0;0;"), Line(stamp + 5, "DISCONNECT;1;0;")]
            office.play(lines, seconds=0.5)
            office.traffic.now = stamp + 60
            office.traffic.calls += [Facts("incoming", "missed", "", "732123", stamp, None, stamp + end, 0)
                                     for end in (3, 5)]
        office.settle(checks, timeout=20)
        office.begin([office.add()])
        office.settle(checks, timeout=20)


def the_disk_is_full(checks, world, wanted):
    """That of the server: the table space of one database."""
    place = world.folder / "small"
    place.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "none", place],
                                           capture_output=True, check=False).returncode:
        checks.note("skipped: nothing can be mounted here")
        return
    try:
        world.cluster.give(place)
        world.cluster.sql(f"CREATE TABLESPACE small LOCATION '{place}'", "postgres")
        with opened(world, "crowded", 4, tablespace="small") as office:
            office.play(office.traffic.lines(50), seconds=2)
            office.settle(checks)
            ballast = place / "ballast"
            with contextlib.suppress(OSError), open(ballast, "wb", buffering=0) as file:
                while file.write(bytes(4096)):
                    pass
            position = len(world.cluster.log)
            office.play(office.traffic.lines(600), seconds=20)
            checks.note(f"{world.cluster.log[position:].count('No space left')} writes failed")
            checks.expect("No space left" in world.cluster.log[position:], "the disk was not full")
            for desk in office.desks:
                checks.expect(desk.process.poll() is None, f"{desk} has ended")
            ballast.unlink()
            told(office, checks, 0, office.settle(checks))
        world.cluster.sql("DROP DATABASE crowded WITH (FORCE)", "postgres")
        world.cluster.sql("DROP TABLESPACE small", "postgres")
    finally:
        subprocess.run(["umount", "-l", place], check=False)


def the_server_is_newer(checks, world, wanted):
    with opened(world, "newer", 4) as office:
        office.play(office.traffic.lines(40), seconds=2)
        office.settle(checks)
        world.cluster.sql("UPDATE rufzeichen.share SET version = 99, oldest = 99", office.name)
        office.wire.break_all()
        office.play(office.traffic.lines(60), seconds=3)
        for desk in office.desks:
            code, output, _ = desk.run("share", "status", "--format", "json")
            checks.expect(code == 1 and json.loads(output)["failure"] == "newer", f"{desk} says {output}")
            wait_until(lambda: len(desk.rows()) >= len(office.traffic.calls), f"{desk} to have all calls")
            checks.expect("newer" in desk.errors, f"{desk} does not say so: {desk.errors.strip()}")
        checks.expect(len(office.shared()) < len(office.traffic.calls), "the newer server was written to")
        world.cluster.sql("UPDATE rufzeichen.share SET version = 1, oldest = 1", office.name)
        told(office, checks, 0, office.settle(checks))


def ten_days(checks, world, wanted):
    """Of a busy office, one after the other as fast as they go. Desks come and go."""
    with opened(world, "days", 8) as office:
        stayer = office.desks[0]
        began = time.monotonic()
        chance = random.Random(9)
        memory = []
        for day in range(wanted.days):
            gone = chance.sample(office.desks[1:], 3)
            for desk in gone:
                desk.end()
            lines = list(office.traffic.lines(wanted.calls, gap=40))
            for start in range(0, len(lines), 500):
                office.play(lines[start:start + 500], seconds=0)
                wanted_calls = len(office.traffic.calls) - (len(lines) - start) // 2
                wait_until(lambda: stayer.count() > wanted_calls - 1500, "the recorder to keep up")
            office.begin(gone)
            memory.append(stayer.anonymous_memory())
        seconds = office.settle(checks, timeout=600)
        checks.note(f"{wanted.days} days, {len(office.shared())} rows in {time.monotonic() - began:.0f} s")
        memory.append(stayer.anonymous_memory())
        checks.note(f"KiB of a recorder after each day and at the end {' '.join(map(str, memory))}")
        told(office, checks, 0, seconds)


OF_THE_OFFICE = (all_hear_one_box, some_begin_in_the_middle, the_server_is_away_for_long, the_server_is_killed,
                 the_network_breaks, the_network_swallows, programs_are_killed, a_desk_was_away)
OF_OTHERS = (twins, the_disk_is_full, the_server_is_newer, ten_days)
