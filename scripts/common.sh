# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: installs packages and says what happens. Expects the project's folder as $PWD.

set -euo pipefail

# The names are Debian's (12 and later) and Ubuntu's (24.04 and later). docs/building.md names those of other distributions.
build_packages=(g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-charts-dev libqt6opengl6-dev qt6-multimedia-dev libsqlite3-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libphonenumber-dev libprotobuf-dev libicu-dev qtkeychain-qt6-dev libmosquitto-dev libpq-dev)
test_packages=(libqt6sql6-sqlite clang lld llvm libclang-rt-dev clang-format curl python3 iproute2 iptables xvfb xauth dbus-daemon openbox imagemagick
    x11-utils xclip xdotool trayer dunst libnotify-bin libglib2.0-bin python3-dbusmock python3-dbus python3-gi
    python3-pyatspi at-spi2-core fonts-noto-core desktop-file-utils appstream man-db zsh xsettingsd mosquitto mosquitto-clients openssl postgresql)

say() {
    printf '\n== %s\n' "$*" >&2
}

# Installs those of the named packages that are missing, with the package manager. Elsewhere says what is needed.
install_packages() {
    if ! command -v apt-get > /dev/null; then
        say "This is no Debian or Ubuntu: docs/building.md names the packages that are needed. Going on without installing."
        return
    fi
    local missing=() package
    for package in "$@"; do
        if [[ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null)" != installed ]]; then
            missing+=("$package")
        fi
    done
    if ((${#missing[@]} == 0)); then
        return
    fi
    say "Installing: ${missing[*]}"
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo > /dev/null; then
            say "Only root can install them: become root or install sudo. Going on without."
            return
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -q >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

# Configures a preset and builds all of it, or only the named targets.
build_preset() {
    say "Building ($1)"
    cmake --preset "$1" > /dev/null
    cmake --build --preset "$1" ${2:+--target "${@:2}"} >&2
}
