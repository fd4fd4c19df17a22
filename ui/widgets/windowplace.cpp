// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/windowplace.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

void resizeWithinScreen(QWidget &window, const QSize &size)
{
    const int frame = window.fontMetrics().height() * 2; // title and edges, roughly
    window.resize(size.boundedTo(window.screen()->availableSize() - QSize(frame, frame)));
}

void resizeWithinScreen(QWidget &window, TextSize size)
{
    const QFontMetrics metrics = window.fontMetrics();
    resizeWithinScreen(window, QSize(metrics.averageCharWidth() * size.letters, metrics.height() * size.lines));
}

void restorePlace(QWidget &window, const QString &file, const QString &name, TextSize usual)
{
    resizeWithinScreen(window, usual);
    window.restoreGeometry(QSettings(file, QSettings::IniFormat).value(name + "/geometry"_L1).toByteArray());
}

void savePlace(const QWidget &window, const QString &file, const QString &name)
{
    QSettings(file, QSettings::IniFormat).setValue(name + "/geometry"_L1, window.saveGeometry());
}

} // namespace Rufzeichen
