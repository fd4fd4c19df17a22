# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast and how frugal rufzeichen-cli is, as a table. Nothing fails here: speed depends on the machine."""

import argparse
import contextlib
import datetime
import os
import select
import shutil
import socket
import statistics
import subprocess
import tempfile
import threading
import time

MILLION = 1_000_000
GIGABYTE = 1_000_000_000
LINES_OF_LATENCY = 1000
LINES_OF_BURST = 200_000
PATIENCE = 120  # seconds without anything happening, then a measurement is given up


def report(figure, measured, target="", reached=True):
    """One row of the table, printed at once: the next one may take a minute."""
    print(f"{figure:<58} {target:>11}  {measured}{'' if reached else '   MISSED'}", flush=True)


def headline(text):
    print(f"\n{text}", flush=True)


# What a household's box sends

def call_of(number, begin):
    """The lines of one call: of three calls one is missed, one answered and one goes out."""
    identifier = number % 4
    remote = f"0301234{number % 10000:04}"
    seconds = number % 600 if number % 3 else 0

    def stamp(later):
        return (begin + datetime.timedelta(seconds=later)).strftime("%d.%m.%y %H:%M:%S")

    end = f"{stamp(9 + seconds)};DISCONNECT;{identifier};{seconds};"
    if number % 3 == 0:
        return f"{stamp(0)};RING;{identifier};{remote};732123;SIP1;", end
    if number % 3 == 1:
        return (f"{stamp(0)};RING;{identifier};{remote};732123;SIP0;",
                f"{stamp(9)};CONNECT;{identifier};10;{remote};", end)
    return (f"{stamp(0)};CALL;{identifier};11;732123;{remote}#;SIP0;",
            f"{stamp(9)};CONNECT;{identifier};11;{remote};", end)


def lines(amount):
    """So many whole lines, as bytes."""
    moment = datetime.datetime(2020, 1, 1)
    made = 0
    number = 0
    while made < amount:
        for line in call_of(number, moment)[:amount - made]:
            yield f"{line}\r\n".encode()
            made += 1
        number += 1
        moment += datetime.timedelta(seconds=700)


def write_lines(path, amount):
    with open(path, "wb") as file:
        file.writelines(lines(amount))


# The program and its box

def memory_of(process, key):
    """VmRSS (now) or VmHWM (the most so far) of a process in megabytes; None once it has ended."""
    try:
        with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith(key):
                    return int(line.split()[1]) * 1024 / MILLION
    except FileNotFoundError:
        pass
    return None


class Box:
    """A silent call monitor on loopback, and the program that follows it."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(PATIENCE)

    @contextlib.contextmanager
    def monitor(self, *options):
        """Starts the program; gives its process and the box's end of the connection."""
        process = subprocess.Popen(
            [self.program, "monitor", "--host", "127.0.0.1", "--port", str(self.listener.getsockname()[1]),
             "--log-dir", self.folder, *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # raw tells of the connection on standard error
        try:
            client, _ = self.listener.accept()
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with client:
                yield process, client
        finally:
            process.terminate()
            process.communicate()


class Relay(Box):
    """`cat` instead of the program: what the system alone takes to wake up a reader and then the next one."""

    @contextlib.contextmanager
    def monitor(self, *options):
        connection = socket.create_connection(self.listener.getsockname())
        client, _ = self.listener.accept()
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with client, subprocess.Popen(["cat"], stdin=connection, stdout=subprocess.PIPE) as process:
            connection.close()
            try:
                yield process, client
            finally:
                process.terminate()


def read_some(process):
    """What has been printed, at least one byte."""
    if not select.select([process.stdout], [], [], PATIENCE)[0]:
        raise TimeoutError(f"nothing was printed for {PATIENCE} s")
    data = os.read(process.stdout.fileno(), 1 << 20)
    if not data:
        raise EOFError("the program has ended")
    return data


def see_line(process, client, text):
    """Sends a line and waits until it is printed: from then on the program is known to be idle."""
    client.sendall(f"16.06.20 12:25:42;{text}\r\n".encode())
    printed = b""
    while text.encode() not in printed or not printed.endswith(b"\n"):
        printed += read_some(process)


# The measurements

def duration_of(work):
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def split_with_python(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            line.split(";")


def report_speed(figure, work, amount):
    durations = [duration_of(work) for _ in range(5)]
    best, median = amount / min(durations), amount / statistics.median(durations)
    report(figure, f"best {best:,.0f} lines/s, median {median:,.0f} ({min(durations):.3f} s)")


def peak_memory_of_parse(program, path):
    """
    In megabytes. Asked of the running process again and again, since the ru_maxrss of a child is never less than
    the most that this program itself had needed when it started the child.
    """
    process = subprocess.Popen([program, "parse", "--format", "summary", path], stdout=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        peak = max(peak, memory_of(process, "VmHWM") or 0)
        time.sleep(0.002)
    return peak


def measure_parsing(program, folder):
    headline("parse --format summary")
    million = os.path.join(folder, "million.log")
    write_lines(million, MILLION)
    quiet = {"stdout": subprocess.PIPE, "check": True}  # on /dev/null grep would end at the first line that it finds
    report_speed("a million lines",
                 lambda: subprocess.run([program, "parse", "--format", "summary", million], **quiet), MILLION)
    report_speed("  beside it: grep -c RING",
                 lambda: subprocess.run(["grep", "-c", "RING", million], **quiet), MILLION)
    report_speed("  beside it: Python, line.split(';')", lambda: split_with_python(million), MILLION)
    of_million = peak_memory_of_parse(program, million)
    report("peak memory, a million lines", f"{of_million:.1f} MB")

    ten_million = os.path.join(folder, "ten-million.log")
    with open(ten_million, "wb") as target:
        for _ in range(10):
            with open(million, "rb") as source:
                shutil.copyfileobj(source, target)
    of_ten = peak_memory_of_parse(program, ten_million)
    os.remove(ten_million)
    report("peak memory, ten million lines", f"{of_ten:.1f} MB", "no growth", of_ten < of_million + 1)


def latencies_of(box, *options):
    """Milliseconds from just before a line is sent until what it causes has been read."""
    latencies = []
    with box.monitor(*options) as (process, client):
        see_line(process, client, "CALL;9;11;732123;0895550123;SIP0;")
        begin = time.perf_counter_ns()
        for index, line in enumerate(lines(LINES_OF_LATENCY)):
            time.sleep(max(0, begin + index * 5_000_000 - time.perf_counter_ns()) / 1e9)
            while select.select([process.stdout], [], [], 0)[0]:
                read_some(process)  # a call object may come after its line
            sent = time.perf_counter_ns()
            client.sendall(line)
            read_some(process)
            latencies.append((time.perf_counter_ns() - sent) / 1e6)
    return statistics.median(latencies), statistics.quantiles(latencies, n=100)[98]


def measure_latency(box, *options):
    median, worst = latencies_of(box, *options)
    report(f"monitor {' '.join(options)}", f"median {median:.3f} ms, p99 {worst:.3f} ms", "0.3, 1 ms",
           median <= 0.3 and worst <= 1)


def measure_burst(box, *options):
    burst = b"".join(lines(LINES_OF_BURST))
    marker = b'"type":"line"' if "json" in options else b";"  # JSON tells of calls, too
    with box.monitor(*options) as (process, client):
        see_line(process, client, "CALL;9;11;732123;0895550123;SIP0;")
        started = time.perf_counter()
        sender = threading.Thread(target=client.sendall, args=(burst,))
        sender.start()
        arrived, rest = 0, b""
        with contextlib.suppress(TimeoutError, EOFError):
            while arrived < LINES_OF_BURST:
                *whole, rest = (rest + read_some(process)).split(b"\n")
                arrived += sum(marker in line for line in whole)
        duration = time.perf_counter() - started
        sender.join()
    report(f"monitor {' '.join(options)}", f"{arrived:,} arrived, {arrived / duration:,.0f} lines/s",
           f"{LINES_OF_BURST:,}", arrived == LINES_OF_BURST)


def context_switches(process):
    total = 0
    for task in os.listdir(f"/proc/{process.pid}/task"):
        with open(f"/proc/{process.pid}/task/{task}/status", encoding="ascii") as status:
            total += sum(int(line.split()[1]) for line in status if "ctxt_switches" in line)
    return total


def measure_idleness(box, seconds):
    headline("monitor, connected and nothing happens")
    with box.monitor("--format", "json") as (process, client):
        see_line(process, client, "RING;0;01755290123;732123;SIP1;")
        time.sleep(1)  # not yet idle: printing that line, it goes on until it sleeps
        before = context_switches(process)
        time.sleep(seconds)
        switches = context_switches(process) - before
        memory = memory_of(process, "VmRSS")
    report(f"context switches of all threads in {seconds} s", switches, "0", switches == 0)
    report("memory", f"{memory:.1f} MB", "14 MB", memory < 14)


def measure_start(box):
    headline("monitor, from its start until the box has the connection")
    durations = []
    for _ in range(20):
        started = time.perf_counter()
        with box.monitor():
            durations.append((time.perf_counter() - started) * 1000)
    median = statistics.median(durations)
    report("median of 20", f"{median:.1f} ms (from {min(durations):.1f} to {max(durations):.1f})", "30 ms",
           median <= 30)


def measure_endless_line(box):
    headline("monitor, a gigabyte without a line end")
    with box.monitor("--format", "raw") as (process, client):
        before = memory_of(process, "VmHWM")
        piece = b"x" * MILLION
        started = time.perf_counter()
        for _ in range(GIGABYTE // MILLION):
            client.sendall(piece)
        client.sendall(b"\r\n")
        see_line(process, client, "RING;0;01755290123;732123;SIP1;")
        duration = time.perf_counter() - started
        peak = memory_of(process, "VmHWM")
    report("peak memory", f"{peak:.1f} MB ({before:.1f} MB before, took {duration:.2f} s)", "50 MB", peak < 50)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="the path of rufzeichen-cli")
    parser.add_argument("--quick", action="store_true", help="idle for 10 s instead of a minute")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    with tempfile.TemporaryDirectory(prefix="rufzeichen-bench-") as folder:
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = folder  # the user's own files stay as they are
        box = Box(program, folder)
        report("", "measured", "target")
        measure_parsing(program, folder)
        headline("1000 lines, one every 5 ms: from the box's socket to standard output")
        measure_latency(box, "--format", "raw")
        measure_latency(box, "--format", "json", "--log", "daily")
        median, worst = latencies_of(Relay(program, folder))
        report("  beside it: cat", f"median {median:.3f} ms, p99 {worst:.3f} ms")
        headline(f"{LINES_OF_BURST:,} lines at once")
        measure_burst(box, "--format", "raw")
        measure_burst(box, "--format", "raw", "--log", "single")
        measure_burst(box, "--format", "json")
        measure_start(box)
        measure_endless_line(box)
        measure_idleness(box, 10 if options.quick else 60)


if __name__ == "__main__":
    main()
