# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulated FRITZ!Box behind its call monitor, for whoever logs in to it."""

import json
import pathlib
import subprocess

USER = "fritz1234"
PASSWORD = "geheim1!"
SCENARIO = "0 await\n"  # and then nothing


class SimulatedBox:
    """Runs in the session. Its settings lead a program there, without TLS."""

    def __init__(self, session, program, scenario=SCENARIO):
        self.session = session
        self.terminal = pathlib.Path(program).with_name("rufzeichen-cli")
        session.environment["RUFZEICHEN_PASSWORD"] = PASSWORD
        file = session.folder / "box.scenario"
        file.write_text(scenario)
        process = session.start(self.terminal, "simulate", "--scenario", file, "--port", "0", "--tr064-port", "0",
                                "--user", USER, "--format", "json", stdout=subprocess.PIPE)
        self.facts = json.loads(process.stdout.readline())
        session.settings_file.parent.mkdir(mode=0o700, exist_ok=True)
        session.settings_file.write_text(f"[fritzbox]\nuser={USER}\ntr064Port={self.facts['tr064Port']}\ntls=off\n")

    def messages(self):
        """What is on its answering machines."""
        lines = self.session.run(self.terminal, "messages", "list", "--format", "json", "--host", "127.0.0.1")
        return [json.loads(line) for line in lines.splitlines()]
