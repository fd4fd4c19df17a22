# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast and how frugal the tray application is, on a display and a bus of its own.

    bench_tray.py PROGRAM [--quick]
"""

import contextlib
import os
import pathlib
import re
import statistics
import sys
import time

os.environ["RUFZEICHEN"] = sys.argv[1]
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "gui"))

from box import Box  # noqa: E402
from doubles import NotificationService, Tray  # noqa: E402
from harness import Program, Session  # noqa: E402

IDLE = 10 if "--quick" in sys.argv else 60  # seconds
CONTACTS = 10000
CALLS_IN_A_MINUTE = 9
CALLS = 54 if "--quick" in sys.argv else 300


def resident(process):
    """MB, millions of bytes."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    kilobytes = next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]
    return int(kilobytes) * 1024 / 1e6


def switches(process):
    """How often a thread of the process has waited for something so far."""
    total = 0
    for task in pathlib.Path(f"/proc/{process.pid}/task").iterdir():
        with contextlib.suppress(OSError):  # the thread has ended
            for line in (task / "status").read_text(encoding="ascii").splitlines():
                if line.startswith("voluntary_ctxt_switches"):
                    total += int(line.split()[1])
    return total


def settle(process):
    """Waits until nothing happens any more."""
    before = -1
    while before != (before := switches(process)):
        time.sleep(2)


def start(session, box, *options, cards=""):
    settings = session.settings_file
    settings.parent.mkdir(exist_ok=True)
    settings.write_text("[notifications]\nholdMilliseconds=0\nmissed=false\n[program]\nfirstRunDone=true\n[history]\nretentionDays=0\n"
                        f"[phonebooks]\nfiles={cards}\n", encoding="ascii")
    return Program(session, "--host", "127.0.0.1", "--port", box.port, *options)


def measure_start(session, box):
    """Seconds from the start of the process to the registration of its icon, the best of five."""
    times = []
    for _ in range(5):
        watch = session.start("dbus-monitor", "--profile", "member='RegisterStatusNotifierItem'")
        session.wait_for(lambda: "NameAcquired" in watch.output.read_text(), "dbus-monitor")
        begin = time.time()
        program = start(session, box, "--minimized")
        session.wait_for(lambda: "RegisterStatusNotifierItem" in watch.output.read_text(), "the icon")
        line = next(row for row in watch.output.read_text().splitlines() if "RegisterStatusNotifierItem" in row)
        times.append(float(line.split()[1]) - begin)
        program.quit()
        session.stop(watch)
    return times


def write_cards(session):
    """A phone book in which the callers are, with many others. Returns its file."""
    cards = session.folder / "Everybody.vcf"
    with cards.open("w", encoding="ascii") as file:
        for each in range(CONTACTS):
            file.write(f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Contact {each}\r\nTEL;VALUE=text:0302312{each:04}\r\nEND:VCARD\r\n")
    return cards


def measure_latency(session, box, cards=""):
    """Seconds from a line on the socket to Notify on the bus, in several lives of the program: what comes after more
    calls in a minute is a flood, which is told of later. The first one of each life is apart: it loads libraries. Returns
    the first ones, the others, and megabytes of memory afterwards."""
    watch = session.start("stdbuf", "-oL", "dbus-monitor", "member='Notify'")
    session.wait_for(lambda: "NameAcquired" in watch.output.read_text(), "dbus-monitor")
    latencies = []
    count = 0
    for _ in range(CALLS // CALLS_IN_A_MINUTE):
        program = start(session, box, "--minimized", cards=cards)
        session.wait_for(lambda: box.clients, "the connection")
        settle(program.process)
        latencies.append([])
        for each in range(CALLS_IN_A_MINUTE):
            sent = time.time()
            box.ring(f"0302312{each:04}")  # the service refuses the same text twice within a second
            count += 1
            session.wait_for(lambda: len(notified(watch)) >= count, "Notify")
            latencies[-1].append(notified(watch)[-1] - sent)
            box.hang_up()  # takes the notification away, and missed calls do not notify here
        settle(program.process)  # what formats numbers is loaded after the last one
        memory = resident(program.process)
        program.quit()
    session.stop(watch)
    return [life[0] for life in latencies], [each for life in latencies for each in life[1:]], memory


def notified(watch):
    """The times of all Notify so far that show something new. One that replaces a bubble says more of the same call."""
    return [float(time) for time in re.findall(
        r'method call time=([\d.]+) .*member=Notify\n +string ".*"\n +uint32 0\n', watch.output.read_text())]


def in_words(seconds):
    ordered = sorted(seconds)
    return f"median {statistics.median(ordered) * 1000:.2f} ms, p99 {ordered[int(len(ordered) * 0.99)] * 1000:.2f} ms"


def main():
    session = Session()
    box = Box()
    try:
        session.start_window_manager()
        service = NotificationService(session)
        panel = Tray(session)
        times = measure_start(session, box)
        print(f"start to icon in the tray: median {statistics.median(times) * 1000:.0f} ms, best {min(times) * 1000:.0f} ms")
        program = start(session, box, "--minimized")
        panel.wait_for_item()
        session.wait_for(lambda: box.clients, "the connection")
        settle(program.process)
        before = switches(program.process)
        time.sleep(IDLE)
        print(f"wake-ups in {IDLE} s in the tray: {switches(program.process) - before}")
        print(f"memory in the tray: {resident(program.process):.1f} MB")
        program.quit()
        first, latencies, memory = measure_latency(session, box)
        print(f"line to Notify: the first {statistics.median(first) * 1000:.2f} ms, then {in_words(latencies)}")
        print(f"memory after calls: {memory:.1f} MB")
        _, latencies, memory = measure_latency(session, box, write_cards(session))
        service.wait_for("Contact 5")
        print(f"line to Notify with a name among {CONTACTS} contacts: {in_words(latencies)}")
        print(f"memory with {CONTACTS} contacts: {memory:.1f} MB")
    finally:
        session.close()
        box.switch_off()


main()
