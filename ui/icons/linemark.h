// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/linesettings.h"

#include <QIcon>
#include <QPalette>
#include <QRect>

class QPainter;

namespace Rufzeichen {

/**
 * The colour of an own number on @p palette's base; invalid for LineColour::None. The name of the number always
 * stands beside it: a colour alone says nothing.
 */
[[nodiscard]] QColor lineColour(LineColour colour, const QPalette &palette);

/** Paints the mark of a colour, with an outline of @p outline, so that it is seen on any ground. */
void paintLineMark(QPainter &painter, const QRect &place, LineColour colour, const QPalette &palette,
                   QPalette::ColorRole outline = QPalette::Text);

/** The mark as an icon, for lists; null for LineColour::None. To be asked for again when the palette changes. */
[[nodiscard]] QIcon lineIcon(LineColour colour, const QPalette &palette);

} // namespace Rufzeichen
