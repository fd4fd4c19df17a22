// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSize;
class QWidget;

namespace Rufzeichen {

/** The size of a window, measured in its own text. */
struct TextSize {
    int letters = 0; ///< average ones
    int lines = 0;
};

/** Gives @p window a size, in pixels or in its own text, but none that its screen has no room for. */
void resizeWithinScreen(QWidget &window, const QSize &size);
void resizeWithinScreen(QWidget &window, TextSize size);

/** Gives @p window the place that @p file has for it under @p name, or else @p usual as its size. */
void restorePlace(QWidget &window, const QString &file, const QString &name, TextSize usual);

void savePlace(const QWidget &window, const QString &file, const QString &name);

} // namespace Rufzeichen
