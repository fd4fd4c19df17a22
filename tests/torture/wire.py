# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The network between programs and their server: it delays, cuts and swallows as it is told."""

import asyncio
import contextlib
import socket
import struct
import threading


class Wire:
    """Passes connections on to a port of this computer. Its attributes count at once, `cut` for new connections."""

    def __init__(self, target):
        self.target = target
        self.delay = 0  # seconds that each piece of data takes
        self.swallows = False  # what is sent meanwhile is lost, and all after it, and nobody is told
        self.refuses = False
        self.cut = None  # called for each connection: after how many bytes to the server and back it breaks
        self.cuts = 0
        self.connections = 0
        self._open = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._call(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = self._server.sockets[0].getsockname()[1]

    def heal(self):
        """All is well from now on, except for connections that have lost something."""
        self.delay, self.swallows, self.refuses, self.cut = 0, False, False, None

    def break_all(self):
        """Breaks all connections."""
        self._loop.call_soon_threadsafe(lambda: [self._break(each) for each in list(self._open)])

    def close(self):
        async def end():
            self._server.close()
            for writer in list(self._open):
                writer.transport.abort()

        self._call(end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _call(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    async def _serve(self, reader, writer):
        self.connections += 1
        if self.refuses:
            writer.transport.abort()
            return
        to_server, to_client = self.cut() if self.cut else (None, None)
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        both = {writer, far_writer}
        self._open |= both
        with contextlib.suppress(OSError):
            await asyncio.gather(self._pump(reader, far_writer, to_server, both),
                                 self._pump(far_reader, writer, to_client, both))
        for each in both:
            each.transport.abort()
        self._open -= both

    async def _pump(self, reader, writer, limit, both):
        is_lost = False
        while data := await reader.read(1 << 16):
            if self.delay:
                await asyncio.sleep(self.delay)
            is_lost = is_lost or self.swallows
            if is_lost:
                continue
            if limit is not None and len(data) >= limit:
                self.cuts += 1
                writer.write(data[:limit])
                await writer.drain()
                for each in both:
                    self._break(each)
                return
            limit = None if limit is None else limit - len(data)
            writer.write(data)
            await writer.drain()
        if not is_lost:  # else the end is lost, too
            for each in both:
                each.close()

    @staticmethod
    def _break(writer):
        if kind := writer.get_extra_info("socket"):
            with contextlib.suppress(OSError):
                kind.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.close()
