# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it takes from the click on Listen in a notification until the message is heard.

    bench_listening.py PROGRAM [--quick]

The box is simulated, the sound output a null sink of PulseAudio. Each time is the first one of a program: the window is
made, what makes sound is loaded, and the recording is fetched.
"""

import array
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import threading
import time

os.environ["RUFZEICHEN"] = os.path.abspath(sys.argv[1])
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "gui"))

from doubles import NotificationService  # noqa: E402
from harness import PROGRAM, Program, Session  # noqa: E402
from simulatedbox import SimulatedBox  # noqa: E402

RUNS = 5 if "--quick" in sys.argv else 20
LOUD = 500  # of 32,767; the message is a tone of 6,000
SINK = "listening"
CALL = """0 await
    1 line RING;0;0221555123;69123;SIP2;
    1 line CONNECT;0;40;0221555123;
    1 line DISCONNECT;0;5;
    """


class Ear:
    """Hears what comes out of the session's sound output, and when it begins."""

    def __init__(self, session):
        session.start("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                      "-L", f"module-null-sink sink_name={SINK}", "-L", "module-native-protocol-unix")
        session.wait_for(lambda: SINK in session.run("pactl", "list", "short", "sinks", check=False), "the sound output")
        self.begin = None
        self._stream = session.start("parec", "-d", f"{SINK}.monitor", "--raw", "--format=s16le", "--rate=8000",
                                     "--channels=1", "--latency-msec=5", stdout=subprocess.PIPE)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        while piece := self._stream.stdout.read1(320):
            samples = array.array("h", piece[:len(piece) // 2 * 2])
            if self.begin is None and any(abs(sample) > LOUD for sample in samples):
                self.begin = time.time()


def measure():
    """Seconds from the click to the sound, in a session of its own."""
    session = Session()
    try:
        session.start_window_manager()
        service = NotificationService(session)
        ear = Ear(session)
        box = SimulatedBox(session, PROGRAM, CALL)
        program = Program(session, "--minimized", "--host", "127.0.0.1", "--port", box.facts["port"])

        def offers():
            return [each for each in service.shown() if "Listen" in each.buttons.values()]
        session.wait_for(lambda: offers() and service.on_screen(), "the notification")
        time.sleep(1)  # what is loaded after a notification is loaded
        name = next(name for name, label in offers()[-1].buttons.items() if label == "Listen")
        clicked = time.time()
        service.press(service.on_screen()[-1], name)
        session.wait_for(lambda: ear.begin, "the sound")
        program.quit()
        return ear.begin - clicked
    finally:
        session.close()


def main():
    if not shutil.which("pulseaudio"):
        print("Skipped: pulseaudio is not installed.")
        return
    seconds = sorted(measure() for _ in range(RUNS))
    print(f"click on Listen to sound, {RUNS} times: median {statistics.median(seconds) * 1000:.0f} ms, "
          f"slowest {seconds[-1] * 1000:.0f} ms")


if __name__ == "__main__":
    main()
