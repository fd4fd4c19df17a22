# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What rufzeichen-cli does when a network fails: test_network.py PATH_TO_rufzeichen-cli

Each case has a computer, a switch and a box, each in a network namespace of its own, so that nothing outside is
touched and the cases can run at the same time. Exit code 0: all passed, 1: some failed, 77: can't be run here.
"""

import concurrent.futures
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

SKIPPED = 77
PORT = 1012
COMPUTER_ADDRESS = "10.99.7.1"
BOX_ADDRESS = "10.99.7.2"
BOX_HARDWARE_ADDRESS = "02:00:0a:63:07:02"
UNUSED_ADDRESS = "10.99.7.99"
FOREIGN_ADDRESS = "192.168.178.1"
LINE_INTERVAL = 0.5  # seconds
FIRST_CONNECTION = 10  # seconds; generous, for a program that is built with sanitizers

# What is required, in seconds.
LOSS_NOTICED = 30
CONNECTED_AGAIN = 10
RETURN_NOTICED = 3
LINE_ARRIVES = 10
DOCTOR_ANSWERS = 10


class Failure(Exception):
    """Why a case failed, for people."""


def run(*command):
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        raise Failure(f"{' '.join(command)}: {result.stderr.strip()}")
    return result.stdout


def call_line(number):
    return f"16.06.20 12:25:42;RING;0;0301234{number:04};732123;SIP1;"


def write_scenario(path):
    """For the simulator: a line every half second, each another one, for longer than a case takes."""
    with open(path, "w") as file:
        file.writelines(f"{LINE_INTERVAL} bytes {call_line(number)}\\r\\n\n" for number in range(600))


class Laboratory:
    """A computer and a box at a switch, built of network namespaces. close() removes them, whatever has happened."""

    def __init__(self, name, program, folder):
        self.program = program
        self.folder = os.path.join(folder, name)
        os.mkdir(self.folder)
        self.scenario = os.path.join(self.folder, "lines.txt")
        write_scenario(self.scenario)
        prefix = f"rufzeichen-{os.getpid()}-{name}"
        self.computer, self.switch, self.box = (f"{prefix}-{part}" for part in ("computer", "switch", "box"))
        self.closed = threading.Lock()

    def build(self):
        run("ip", "netns", "add", self.switch)
        run("ip", "-n", self.switch, "link", "add", "switch0", "up", "type", "bridge")
        self.plug_in(self.computer, COMPUTER_ADDRESS, "02:00:0a:63:07:01", "to-computer")
        self.power_on_box()

    def plug_in(self, namespace, address, hardware_address, port):
        run("ip", "netns", "add", namespace)
        run("ip", "link", "add", "lan0", "netns", namespace, "address", hardware_address,
            "type", "veth", "peer", "name", port, "netns", self.switch)
        run("ip", "-n", self.switch, "link", "set", port, "master", "switch0", "up")
        run("ip", "-n", namespace, "link", "set", "lo", "up")
        run("ip", "-n", namespace, "address", "add", f"{address}/24", "dev", "lan0")
        # No IPv6 address: it is ready only after a second or two, and a new address makes the program look about.
        run("ip", "-n", namespace, "link", "set", "lan0", "addrgenmode", "none", "up")

    def power_on_box(self):
        self.plug_in(self.box, BOX_ADDRESS, BOX_HARDWARE_ADDRESS, "to-box")
        self.server = subprocess.Popen(
            ["ip", "netns", "exec", self.box, self.program, "simulate", "--format", "json", "--host", BOX_ADDRESS,
             "--port", str(PORT), "--scenario", self.scenario],
            env=self.environment(), stdout=subprocess.PIPE)
        if not self.server.stdout.readline():
            raise Failure("the box did not start")

    def power_off_box(self):
        # The cable first: the end of the server must not be heard.
        run("ip", "-n", self.switch, "link", "delete", "to-box")
        self.server.kill()
        self.server.wait()
        run("ip", "netns", "delete", self.box)

    def cut(self):
        for chain in ("INPUT", "OUTPUT"):
            run("ip", "netns", "exec", self.box, "iptables", "-w", "-A", chain, "-j", "DROP")

    def mend(self):
        run("ip", "netns", "exec", self.box, "iptables", "-w", "-F")

    def set_link_of_computer(self, state):
        run("ip", "-n", self.computer, "link", "set", "lan0", state)

    def command(self, *arguments):
        """How the program is started on the computer, with files of its own."""
        return ["ip", "netns", "exec", self.computer, self.program, *arguments, "--port", str(PORT),
                "--config", os.path.join(self.folder, "rufzeichen.ini")]

    def environment(self):
        folders = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
        return os.environ | {variable: self.folder for variable in folders}

    def close(self):
        if not self.closed.acquire(blocking=False):
            return
        for namespace in (self.computer, self.box, self.switch):
            pids = subprocess.run(["ip", "netns", "pids", namespace], capture_output=True, text=True)
            for pid in pids.stdout.split():
                try:
                    os.kill(int(pid), signal.SIGKILL)
                except ProcessLookupError:
                    pass  # it has just ended by itself
            subprocess.run(["ip", "netns", "delete", namespace], capture_output=True)


class Monitor:
    """`rufzeichen-cli monitor` on the computer of a laboratory, and all that it has said."""

    def __init__(self, laboratory):
        self.said = []  # pairs: when it was read, and the object
        self.ended = False
        self.news = threading.Condition()
        self.process = subprocess.Popen(
            laboratory.command("monitor", "--format", "json", "--host", BOX_ADDRESS,
                               "--log-dir", os.path.join(laboratory.folder, "log")),
            env=laboratory.environment(), stdout=subprocess.PIPE, text=True)
        self.reader = threading.Thread(target=self.listen, daemon=True)
        self.reader.start()

    def listen(self):
        for text in self.process.stdout:
            with self.news:
                self.said.append((time.monotonic(), json.loads(text)))
                self.news.notify_all()
        with self.news:
            self.ended = True
            self.news.notify_all()

    def wait_for(self, since, seconds, **expected):
        """Waits for an object said after @p since that has these values. Returns how long after @p since it came."""
        deadline = since + seconds
        with self.news:
            while True:
                for when, found in self.said:
                    if when >= since and all(found.get(key) == value for key, value in expected.items()):
                        if when > deadline:
                            raise Failure(f"{expected} came only after {when - since:.1f} s, not within {seconds} s")
                        return when - since, found
                if self.ended:
                    raise Failure(f"the monitor ended, {expected} was awaited")
                if time.monotonic() > deadline:
                    raise Failure(f"no {expected} within {seconds} s, the last was {self.said[-1:]}")
                self.news.wait(deadline - time.monotonic() + 0.01)

    def wait_for_state(self, state, since, seconds, **expected):
        return self.wait_for(since, seconds, type="connection", state=state, **expected)

    def wait_for_lines(self, count, seconds):
        """Waits until so many lines have come in all, or the seconds are over. Returns how many have come."""
        deadline = time.monotonic() + seconds
        while len(self.lines()) < count and not self.ended and time.monotonic() < deadline:
            with self.news:
                self.news.wait(0.1)
        return len(self.lines())

    def states_since(self, since):
        with self.news:
            return [found["state"] for when, found in self.said if when >= since and found["type"] == "connection"]

    def lines(self):
        with self.news:
            return [found["raw"] for _, found in self.said if found["type"] == "line"]

    def __enter__(self):
        return self

    def __exit__(self, failed, *_):
        """Ends the program; if all went well, it must end well too."""
        if failed:
            self.process.kill()
            self.process.wait()
            return
        self.process.terminate()
        if self.process.wait(timeout=FIRST_CONNECTION) != 0:
            raise Failure(f"the monitor ended with {self.process.returncode}")


def start_and_see_line(monitor):
    """Afterwards the connection is known to work."""
    monitor.wait_for_state("connected", time.monotonic() - 60, 60 + FIRST_CONNECTION)
    see_line(monitor)


def see_line(monitor):
    """Waits for the next line."""
    return monitor.wait_for(time.monotonic(), LINE_ARRIVES, type="line")[0]


def silent_cut(laboratory):
    """Everything between computer and box is lost, and nobody says so."""
    with Monitor(laboratory) as monitor:
        start_and_see_line(monitor)
        cut = time.monotonic()
        laboratory.cut()
        noticed, _ = monitor.wait_for_state("disconnected", cut, LOSS_NOTICED, reason="dead")
        # Mended only after a try has failed, so that the way back begins with a delay.
        monitor.wait_for_state("disconnected", cut, LOSS_NOTICED + 10, reason="timeout")
        mended = time.monotonic()
        laboratory.mend()
        connected, _ = monitor.wait_for_state("connected", mended, CONNECTED_AGAIN)
        see_line(monitor)
        return f"dead after {noticed:.1f} s, connected {connected:.1f} s after mending"


def power_cycle(laboratory):
    """The box loses its power and knows nothing of the connection when it is back."""
    with Monitor(laboratory) as monitor:
        start_and_see_line(monitor)
        lost = time.monotonic()
        laboratory.power_off_box()
        time.sleep(4)  # it is off
        laboratory.power_on_box()
        noticed, found = monitor.wait_for_state("disconnected", lost, LOSS_NOTICED)
        if found["reason"] not in ("dead", "reset"):
            raise Failure(f"the reason is {found['reason']}")
        connected, _ = monitor.wait_for_state("connected", lost + noticed, CONNECTED_AGAIN)
        see_line(monitor)
        return f"{found['reason']} after {noticed:.1f} s, connected {connected:.1f} s later"


def network_returns(laboratory):
    """The computer's own network goes away for long, and its return counts more than the delay between tries."""
    with Monitor(laboratory) as monitor:
        start_and_see_line(monitor)
        lost = time.monotonic()
        laboratory.set_link_of_computer("down")
        monitor.wait_for_state("disconnected", lost, LOSS_NOTICED, reason="dead")
        time.sleep(9)
        back = time.monotonic()
        laboratory.set_link_of_computer("up")
        connected, _ = monitor.wait_for_state("connected", back, RETURN_NOTICED)
        see_line(monitor)
        return f"connected {connected:.1f} s after the link came back"


def short_outage(laboratory):
    """What is sent during some seconds without a network arrives after them, in order."""
    with Monitor(laboratory) as monitor:
        start_and_see_line(monitor)
        cut = time.monotonic()
        laboratory.cut()
        time.sleep(1)  # what was on its way has arrived
        before = len(monitor.lines())
        time.sleep(6)  # calls come over the whole outage
        mended = time.monotonic()
        during = len(monitor.lines()) - before
        laboratory.mend()
        first = see_line(monitor)
        # They come in several packets, and the sender waits for the first one to be acknowledged.
        arrived = monitor.wait_for_lines(before + int(6 / LINE_INTERVAL), LINE_ARRIVES) - before
        if during:
            raise Failure(f"the network was not cut: {during} lines arrived")
        lines = monitor.lines()
        begin = next(number for number in range(600) if call_line(number) == lines[0])
        if lines != [call_line(number) for number in range(begin, begin + len(lines))]:
            raise Failure(f"these lines arrived: {lines}")
        if arrived < 6 / LINE_INTERVAL:
            raise Failure(f"only {arrived} lines arrived after the outage")
        if monitor.states_since(cut):
            raise Failure(f"the connection did not survive: {monitor.states_since(cut)}")
        return f"outage of {mended - cut:.1f} s, {arrived} lines, the first {first:.1f} s after mending"


def doctor(laboratory):
    """Nobody at the address is another mistake than an address of another network."""
    nobody = diagnose(laboratory, UNUSED_ADDRESS, "timeout")
    no_route = diagnose(laboratory, FOREIGN_ADDRESS, "wrong-network")
    # Like a router without such a network behind it: it drops what comes and says nothing.
    run("ip", "netns", "exec", laboratory.box, "iptables", "-w", "-t", "raw", "-A", "PREROUTING",
        "-d", FOREIGN_ADDRESS, "-j", "DROP")
    run("ip", "-n", laboratory.computer, "route", "add", "default", "via", BOX_ADDRESS)
    dropped = diagnose(laboratory, FOREIGN_ADDRESS, "wrong-network")
    return f"nobody {nobody:.1f} s, no route {no_route:.1f} s, dropped {dropped:.1f} s"


def blocked(laboratory):
    """A box that answers, but not on the port of its call monitor, is switched on."""
    described = subprocess.Popen(
        ["ip", "netns", "exec", laboratory.box, laboratory.program, "simulate", "--format", "json", "--host",
         BOX_ADDRESS, "--port", "0", "--tr064-port", "49000"], env=laboratory.environment(), stdout=subprocess.PIPE)
    if not described.stdout.readline():
        raise Failure("the box does not describe itself")
    took = []
    for verdict in (["DROP"], *(["REJECT", "--reject-with", f"icmp-{reason}"]
                                for reason in ("host-prohibited", "admin-prohibited", "net-unreachable"))):
        rule = ["INPUT", "-p", "tcp", "--dport", str(PORT), "-j", *verdict]
        run("ip", "netns", "exec", laboratory.box, "iptables", "-w", "-A", *rule)
        took.append(diagnose(laboratory, BOX_ADDRESS, "blocked"))
        run("ip", "netns", "exec", laboratory.box, "iptables", "-w", "-D", *rule)
    return f"dropped {took[0]:.1f} s, rejected {max(took[1:]):.1f} s"


def diagnose(laboratory, address, expected):
    started = time.monotonic()
    doctor = subprocess.run(laboratory.command("doctor", "--format", "json", "--host", address),
                            env=laboratory.environment(), capture_output=True, text=True, timeout=60)
    found = [json.loads(text)["result"] for text in doctor.stdout.splitlines()]
    if found != [expected]:
        raise Failure(f"the doctor says {found} of {address}, not {expected}")
    if doctor.returncode != 1:
        raise Failure(f"the doctor's exit code is {doctor.returncode} for {address}, not 1")
    if len(doctor.stderr.splitlines()) != 1:
        raise Failure(f"the doctor's error is not one line: {doctor.stderr!r}")
    duration = time.monotonic() - started
    if duration > DOCTOR_ANSWERS:
        raise Failure(f"the doctor took {duration:.1f} s for {address}, not at most {DOCTOR_ANSWERS} s")
    return duration


CASES = (silent_cut, power_cycle, network_returns, short_outage, doctor, blocked)


def run_case(case, laboratory):
    """Returns whether the case passed, and the line that says so."""
    name = case.__name__.replace("_", "-")
    try:
        laboratory.build()
        return True, f"ok {name} ({case(laboratory)})"
    except Exception as error:  # whatever it is, the other cases go on
        return False, f"FAILED {name}: {error or repr(error)}"
    finally:
        laboratory.close()


def reason_to_skip(program, folder):
    if os.geteuid() != 0:
        return "network namespaces need root"
    for tool in ("ip", "iptables"):
        if not shutil.which(tool):
            return f"there is no {tool}"
    trial = Laboratory("trial", program, folder)
    try:
        trial.build()
        trial.cut()
    except Failure as error:
        return f"network namespaces do not work here: {error}"
    finally:
        trial.close()
    return None


def main(program):
    os.environ["PATH"] += ":/usr/sbin:/sbin"  # where ip and iptables may be
    with tempfile.TemporaryDirectory(prefix="rufzeichen-network-") as folder:
        if reason := reason_to_skip(program, folder):
            print(f"skipped: {reason}")
            return SKIPPED
        laboratories = [Laboratory(case.__name__, program, folder) for case in CASES]

        def give_up(*_):  # without their namespaces' processes all cases fail at once, and the test ends in order
            for laboratory in laboratories:
                laboratory.close()

        signal.signal(signal.SIGTERM, give_up)
        signal.signal(signal.SIGINT, give_up)
        passed = True
        with concurrent.futures.ThreadPoolExecutor(len(CASES)) as pool:
            tasks = [pool.submit(run_case, case, laboratory) for case, laboratory in zip(CASES, laboratories)]
            for task in concurrent.futures.as_completed(tasks):
                well, report = task.result()
                print(report, flush=True)
                passed = passed and well
        return 0 if passed else 1


if __name__ == "__main__":
    if len(sys.argv) == 2:
        sys.exit(main(os.path.abspath(sys.argv[1])))
    else:
        sys.exit(__doc__)
