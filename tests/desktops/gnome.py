# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""GNOME on Wayland, without a screen, with the extension that shows tray icons.

Nothing may look at windows or press keys under Wayland, so the shell itself is asked: it evaluates JavaScript.
"""

import json
import time

import dbus

import gnome_checks
from desktop import Desktop as AnyDesktop

MORE_CHECKS = (gnome_checks,)  # modules
# Names of checks that mean nothing here: the panel is always dark, and a click on an icon opens its menu.
LEFT_OUT = ("check_icon_light", "check_icon_hides")
SHELL = "org.gnome.Shell"
EXTENSION = "ubuntu-appindicators@ubuntu.com"
WATCHER = "org.kde.StatusNotifierWatcher"
MODIFIERS = {"ctrl": "Control_L", "alt": "Alt_L", "shift": "Shift_L", "super": "Super_L"}


def pixels(place):
    """The numbers of a place as whole ones; nothing if the shell does not know them yet."""
    return tuple(map(int, place)) if place and None not in place else None


class Desktop(AnyDesktop):
    name = "gnome"
    variables = {"XDG_CURRENT_DESKTOP": "GNOME", "XDG_SESSION_TYPE": "wayland", "XDG_SESSION_DESKTOP": "gnome",
                 "DESKTOP_SESSION": "gnome", "XDG_MENU_PREFIX": "gnome-", "WAYLAND_DISPLAY": "wayland-0",
                 "DISPLAY": ":0"}
    is_wayland = True

    def start_session(self):
        for words in (("org.gnome.desktop.interface", "enable-animations", "false"),
                      ("org.gnome.desktop.session", "idle-delay", "0")):
            self.run("gsettings", "set", *words)
        self.start("env", "-u", "WAYLAND_DISPLAY", "-u", "DISPLAY", "gnome-shell", "--headless", "--unsafe-mode",
                   "--virtual-monitor", "1280x800", "--wayland-display", "wayland-0")
        self.wait_for(lambda: self.bus.name_has_owner(SHELL), "the shell", timeout=90)
        self.wait_for(self._is_ready, "it to be ready", timeout=90)
        self.ask("Main.overview.hide()")
        self.ask("""globalThis.seat = Clutter.get_default_backend().get_default_seat();
            globalThis.pointer = seat.create_virtual_device(Clutter.InputDeviceType.POINTER_DEVICE);
            globalThis.keyboard = seat.create_virtual_device(Clutter.InputDeviceType.KEYBOARD_DEVICE); 1""")
        self.show_tray(True)
        # It says that the screen can't be locked.
        self.wait_for(self.bubbles, "GNOME's own word")
        self.ask("Main.messageTray.getSources().forEach(source => source.destroy())")
        self.wait_for(lambda: not self.bubbles(), "it to go")

    def _is_ready(self):
        try:
            return self.ask("Main.layoutManager._startingUp === false")
        except dbus.DBusException:
            return False

    def ask(self, words):
        """What a piece of JavaScript has as its value in the shell."""
        done, answer = self.call(SHELL, "/org/gnome/Shell", f"{SHELL}.Eval",
                                 "const {Clutter, GLib, Meta, Shell} = imports.gi; const Main = imports.ui.main; "
                                 + words)
        assert done, f"{words}: {answer}"
        return json.loads(answer) if answer else None

    def show_tray(self, on):
        self.run("gnome-extensions", "enable" if on else "disable", EXTENSION)
        self.wait_for(lambda: self.bus.name_has_owner(WATCHER) == on, f"the tray: {on}")

    def icon_place(self):
        place = self.ask("""const name = Object.keys(Main.panel.statusArea).find(each => /^appindicator-/.test(each));
            const icon = name ? Main.panel.statusArea[name] : null;
            icon && icon.mapped ? [...icon.get_transformed_position(), ...icon.get_transformed_size()] : null""")
        return pixels(place)

    def windows(self):
        return self._titles("window.showing_on_its_workspace()")

    def all_windows(self):
        """Minimised ones as well."""
        return self._titles("true")

    def _titles(self, condition):
        return self.ask(f"""global.get_window_actors().map(actor => actor.meta_window)
            .filter(window => /rufzeichen/i.test(window.get_wm_class() ?? '') && {condition})
            .map(window => window.get_title() ?? '')""")

    def window_place(self, title):
        return tuple(self.ask(f"""const window = global.get_window_actors().map(actor => actor.meta_window)
            .find(window => (window.get_title() ?? '').includes({json.dumps(title)}));
            const frame = window.get_frame_rect(); [frame.x, frame.y, frame.width, frame.height]"""))

    def active_window(self):
        return self.ask("global.display.focus_window?.get_title() ?? ''")

    def take_picture(self, file):
        self.call(f"{SHELL}.Screenshot", "/org/gnome/Shell/Screenshot", f"{SHELL}.Screenshot.Screenshot",
                  False, False, file)

    def move_pointer(self, x, y):
        self.ask(f"pointer.notify_absolute_motion(GLib.get_monotonic_time(), {int(x)}, {int(y)})")
        time.sleep(0.2)

    def click(self, x, y):
        self.move_pointer(x, y)
        for pressed in (1, 0):
            self.ask(f"pointer.notify_button(GLib.get_monotonic_time(), Clutter.BUTTON_PRIMARY, {pressed})")
            time.sleep(0.1)

    def press(self, key):
        names = [MODIFIERS.get(each, each) for each in key.split("+")]
        for pressed, order in ((1, names), (0, reversed(names))):
            for name in order:
                self.ask(f"keyboard.notify_keyval(GLib.get_monotonic_time(), Clutter.KEY_{name}, {pressed})")

    def clipboard(self):
        self.ask("""globalThis.pasted = null; const {St} = imports.gi;
            St.Clipboard.get_default().get_text(St.ClipboardType.CLIPBOARD, (_, text) => pasted = text ?? ''); 1""")
        return self.wait_for(lambda: self.ask("pasted !== null") and self.ask("[pasted]"), "the clipboard")[0]

    def open_by_icon(self, x, y):
        """A click opens the menu here."""
        self.click(x, y)
        time.sleep(1)  # until it is there
        self.press("Down")
        self.press("Return")

    def launch(self):
        self.ask("Shell.AppSystem.get_default().lookup_app('de.airport1.rufzeichen.desktop')"
                 ".launch(GLib.get_monotonic_time() / 1000, -1, Shell.AppLaunchGpu.APP_PREF)")

    def bubbles(self):
        place = self.ask("""const banner = Main.messageTray._banner;
            banner?.mapped ? [...banner.get_transformed_position(), ...banner.get_transformed_size()] : null""")
        return [pixels(place)] if pixels(place) else []

    def set_dark_panel(self, on):
        """It is always dark."""

    def set_quiet(self, on):
        self.run("gsettings", "set", "org.gnome.desktop.notifications", "show-banners", "false" if on else "true")

    def set_dark(self, on):
        self.run("gsettings", "set", "org.gnome.desktop.interface", "color-scheme",
                 "prefer-dark" if on else "default")

    def lock(self, on):
        """What a lock does to extensions; the curtain itself needs GNOME's display manager."""
        self.ask("Main.sessionMode.pushMode('unlock-dialog')" if on else "Main.sessionMode.popMode('unlock-dialog')")
        self.wait_for(lambda: self.bus.name_has_owner(WATCHER) != on, "the tray to go or to come back")
