// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;

namespace Rufzeichen {

/** One or two letters for a name, of its first and its last word: `Erika Mustermann` is `EM`. Empty if it has none.
 */
[[nodiscard]] QString initialsOf(const QString &name);

/** A colour of the person's own, always the same, dark enough for white letters. */
[[nodiscard]] QColor personColour(const QString &name);

/** A round picture of a person, or letters in a circle where there is no picture. @p name has letters. */
void paintAvatar(QPainter &painter, const QRect &place, const QString &name, const QPixmap &picture);

} // namespace Rufzeichen
