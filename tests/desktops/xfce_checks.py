# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true on Xfce, and needs its tools."""


def check_pointer_after_start(home):
    """The pointer is busy no longer when the program has started, also without a window"""
    listener = home.desktop.start("xev", "-root", "-event", "property")
    entry = home.desktop.write(".local/share/applications/hidden.desktop", (
        "[Desktop Entry]\nType=Application\nName=Rufzeichen\nStartupNotify=true\n"
        f"Exec=rufzeichen --minimized {' '.join(map(str, home.address))}\n"))

    def told():
        return listener.output.read_text().count("_NET_STARTUP_INFO_BEGIN")
    try:
        home.desktop.start("gtk-launch", entry.rsplit("/", 1)[1])
        home.wait_for(lambda: told() >= 1, "the start to be told of")
        home.wait_for(home.desktop.tray_items, "the icon in the tray")
        home.wait_for(lambda: told() >= 2, "the end of the start to be told of", timeout=3)
        assert not home.desktop.windows(), home.desktop.windows()
    finally:
        home.again("--quit")
        home.desktop.stop(listener)
