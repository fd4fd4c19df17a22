// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTime>

namespace Rufzeichen {

/** Control and format characters, which could steer a terminal or turn a text around, are replaced. */
[[nodiscard]] QString sanitized(const QString &text);

/** The same of a name that others have given, cut short where it is longer than names are: for a message. */
[[nodiscard]] QString inMessage(const QString &name);

/** A time of day as the user writes it, to the second: `15:04:05`, `3:04:05 PM`. */
[[nodiscard]] QString timeToTheSecond(QTime time);

/** `1:49`, `1:02:03` */
[[nodiscard]] QString durationText(int seconds);

} // namespace Rufzeichen
