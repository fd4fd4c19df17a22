// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace Rufzeichen {

/**
 * Brings all that was written to @p file onto the disk, and only then gives it its name. Returns the reason if that
 * failed: the file that had the name before stays. QSaveFile::commit() alone is not enough: of a small file it writes
 * everything at last, and overlooks that the disk is full.
 */
[[nodiscard]] QString commitWhole(QSaveFile &file);

/** The same for one that is open and has @p content. */
[[nodiscard]] QString writeWhole(QSaveFile &file, const QByteArray &content);

} // namespace Rufzeichen
