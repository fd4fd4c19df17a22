// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** Starts the program when its user logs in: a desktop entry in the user's autostart folder. */
namespace Rufzeichen::Autostart {

/** `$XDG_CONFIG_HOME/autostart/de.airport1.rufzeichen.desktop` */
[[nodiscard]] QString file();

/** The entry that starts @p program minimised. */
[[nodiscard]] QByteArray entry(const QString &program);

/** Whether the entry is there and not switched off by the desktop. */
[[nodiscard]] bool isOn();

/** Makes or removes the entry. Returns the system's reason if that failed, else an empty text. */
[[nodiscard]] QString switchOn(const QString &program);
[[nodiscard]] QString switchOff();

} // namespace Rufzeichen::Autostart
