# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A FRITZ!Box's call monitor on loopback, for exact timing."""

import contextlib
import datetime
import socket
import struct
import threading


class Box:
    """Sends lines to all who are connected. Thread-safe; a thread of its own takes in clients."""

    def __init__(self):
        self._lock = threading.Lock()
        self._clients = []
        self._listener = None
        self.connections = 0  # since the beginning
        self.port = 0
        self.switch_on()

    def switch_on(self):
        """Listens, on the port of before."""
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.port))
        listener.listen()
        self.port = listener.getsockname()[1]
        self._listener = listener
        threading.Thread(target=self._take_in, args=[listener], daemon=True).start()

    def switch_off(self):
        """Breaks all connections and refuses new ones, as a box does that restarts."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for client in self._clients:
                with contextlib.suppress(OSError):  # the other side may have broken it meanwhile
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    client.shutdown(socket.SHUT_RD)  # its thread closes it, which breaks the connection

    def say(self, *lines, age=0):
        """Sends lines in one piece, with time stamps @p age seconds old."""
        stamp = (datetime.datetime.now() - datetime.timedelta(seconds=age)).strftime("%d.%m.%y %H:%M:%S")
        self.tell("".join(f"{stamp};{line}\r\n" for line in lines))

    def tell(self, text):
        """Sends whole lines, with time stamps and ends."""
        data = text.encode()
        with self._lock:
            for client in self._clients:
                with contextlib.suppress(OSError):  # it may be gone
                    client.sendall(data)

    def ring(self, number="03023125222", connection=0):
        self.say(f"RING;{connection};{number};732123;SIP0;")

    def answer(self, number="03023125222", connection=0, extension=10):
        self.say(f"CONNECT;{connection};{extension};{number};")

    def hang_up(self, connection=0, seconds=0):
        self.say(f"DISCONNECT;{connection};{seconds};")

    @property
    def clients(self):
        with self._lock:
            return len(self._clients)

    def _take_in(self, listener):
        while True:
            try:
                client = listener.accept()[0]
            except OSError:
                return  # switched off
            with self._lock:
                self._clients.append(client)
                self.connections += 1
            threading.Thread(target=self._follow, args=[client], daemon=True).start()

    def _follow(self, client):
        try:
            while client.recv(4096):
                pass
        except OSError:
            pass
        with self._lock:
            self._clients.remove(client)
            client.close()
