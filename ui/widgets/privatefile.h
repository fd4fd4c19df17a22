// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Rufzeichen {

/**
 * Opens something with the program that the desktop has for its kind, by the end of its name: `.wav`. It gets a file
 * that only this user can read, and that goes when this program ends. False if that failed.
 */
[[nodiscard]] bool openPrivately(const QByteArray &content, const QString &ending);

} // namespace Rufzeichen
