# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it takes from a line of the call monitor until a subscriber of a broker has the event.

    bench_mqtt.py PROGRAM [--quick]

Box and subscriber are here, the broker is mosquitto, all on loopback.
"""

import contextlib
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 50 if "--quick" in sys.argv else 300
PATIENCE = 20  # seconds


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def connected(port):
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), PATIENCE)
        except ConnectionRefusedError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


class Subscriber:
    """Hears one topic, by MQTT 3.1.1."""

    def __init__(self, port, topic):
        self._socket = connected(port)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.sendall(b"\x10\x10\x00\x04MQTT\x04\x02\x00\x00\x00\x04test")
        self._packet()
        name = len(topic).to_bytes(2, "big") + topic
        self._socket.sendall(bytes([0x82, len(name) + 3]) + b"\x00\x01" + name + b"\x00")
        self._packet()

    def _bytes(self, count):
        data = b""
        while len(data) < count:
            piece = self._socket.recv(count - len(data))
            if not piece:
                raise ConnectionError("the broker is gone")
            data += piece
        return data

    def _packet(self):
        self._bytes(1)
        length = shift = 0
        while True:
            digit = self._bytes(1)[0]
            length |= (digit & 0x7F) << shift
            shift += 7
            if digit < 0x80:
                return self._bytes(length)

    def wait_for(self, word):
        while word not in self._packet():
            pass
        return time.perf_counter()


def measure(program, folder):
    broker_port = free_port()
    (folder / "broker.conf").write_text(f"listener {broker_port} 127.0.0.1\nallow_anonymous true\nset_tcp_nodelay true\n")
    (folder / "home.ini").write_text(
        f"[notifications]\nholdMilliseconds=0\n[mqtt]\nenabled=true\nhost=127.0.0.1\nport={broker_port}\n")
    environment = {**os.environ, "HOME": str(folder)}
    environment |= {f"XDG_{name}_HOME": f"{folder}/{name}" for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    mosquitto = shutil.which("mosquitto", path=os.environ["PATH"] + ":/usr/sbin")
    with contextlib.ExitStack() as ends, socket.create_server(("127.0.0.1", 0)) as box:
        start(ends, [mosquitto, "-c", folder / "broker.conf"])
        start(ends, [program, "record", "--config", folder / "home.ini", "--database", folder / "calls.sqlite",
                     "--host", "127.0.0.1", "--port", str(box.getsockname()[1])], environment)
        line = box.accept()[0]
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        Subscriber(broker_port, b"rufzeichen/127_0_0_1/availability").wait_for(b"online")
        events = Subscriber(broker_port, b"rufzeichen/127_0_0_1/event")
        times = []
        for _ in range(RUNS):
            for text, word in ((b"RING;0;01755290123;732123;SIP1;", b'"ring"'), (b"DISCONNECT;0;0;", b'"missed"')):
                stamp = time.strftime("%d.%m.%y %H:%M:%S;").encode()
                begin = time.perf_counter()
                line.sendall(stamp + text + b"\r\n")
                times.append(events.wait_for(word) - begin)
                time.sleep(0.02)
        return sorted(times)


def start(ends, words, environment=None):
    process = subprocess.Popen(words, env=environment, stderr=subprocess.DEVNULL)
    ends.callback(process.wait, PATIENCE)
    ends.callback(process.terminate)


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # mosquitto reads its file as a user of its own
        times = measure(os.path.abspath(sys.argv[1]), pathlib.Path(folder))
    print(f"line to MQTT subscriber: median {statistics.median(times) * 1000:.2f} ms, "
          f"p99 {times[len(times) * 99 // 100] * 1000:.2f} ms, {len(times)} lines")


if __name__ == "__main__":
    main()
