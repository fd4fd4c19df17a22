# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktops that are known: what each is made of, and the module that starts it."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Description:
    """A desktop of the distribution."""

    module: str  # beside this file; its class Desktop starts one
    packages: tuple


DESKTOPS = {
    "xfce": Description("xfce", (
        "xfce4-panel", "xfwm4", "xfce4-notifyd", "xfce4-settings", "xfconf", "xfdesktop4", "xfce4-session",
        "adwaita-icon-theme", "gnome-themes-extra", "librsvg2-common", "libgtk-3-bin", "xdg-desktop-portal-gtk",
        "dconf-gsettings-backend")),
    "gnome": Description("gnome", (
        "gnome-shell", "gjs", "gnome-settings-daemon", "gnome-session-bin", "gnome-session-common",
        "gnome-shell-extension-appindicator", "xdg-desktop-portal-gnome", "xwayland", "mutter", "gir1.2-gtk-4.0",
        "gir1.2-atspi-2.0", "ibus", "policykit-1", "adwaita-icon-theme", "librsvg2-common", "dconf-cli",
        "dconf-gsettings-backend", "gnome-backgrounds", "webp-pixbuf-loader", "fonts-cantarell",
        "at-spi2-core")),
    "plasma": Description("plasma", (
        "plasma-workspace", "plasma-desktop", "kwin-x11", "breeze", "breeze-icon-theme", "kde-cli-tools",
        "kactivitymanagerd", "kded5", "plasma-integration", "libkf5service-bin", "kio", "kde-config-gtk-style",
        "polkit-kde-agent-1", "kdialog", "xdg-desktop-portal-kde")),
}
