// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons/linemark.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Lists ask for each of their rows, each time that they are painted.
QPixmap markPixmap(int side, LineColour colour, const QPalette &palette, QPalette::ColorRole outline)
{
    const QString cached = u"line mark %1 %2 %3"_s.arg(lineColour(colour, palette).name(),
                                                       palette.color(outline).name(), QString::number(side));
    QPixmap pixmap;
    if (!QPixmapCache::find(cached, &pixmap)) {
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const int margin = side / 8;
        paintLineMark(painter, pixmap.rect().adjusted(margin, margin, -margin, -margin), colour, palette, outline);
        painter.end();
        QPixmapCache::insert(cached, pixmap);
    }
    return pixmap;
}

} // namespace

// Told apart by most who are colour-blind, too, as Okabe and Ito propose: darker on light ground, lighter on dark.
QColor lineColour(LineColour colour, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
    const auto either = [dark](QRgb onLight, QRgb onDark) { return QColor::fromRgb(dark ? onDark : onLight); };
    switch (colour) {
    case LineColour::None:
        break;
    case LineColour::Blue:
        return either(0xff0068ad, 0xff56b4e9);
    case LineColour::Orange:
        return either(0xffc46200, 0xfff0a830);
    case LineColour::Green:
        return either(0xff007a55, 0xff35c995);
    case LineColour::Purple:
        return either(0xff9b3a93, 0xffe093c6);
    case LineColour::Red:
        return either(0xffb00020, 0xffff6f61);
    }
    return {};
}

void paintLineMark(QPainter &painter, const QRect &place, LineColour colour, const QPalette &palette,
                   QPalette::ColorRole outline)
{
    if (colour == LineColour::None) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(outline), std::max(1.0, place.width() / 12.0)));
    painter.setBrush(lineColour(colour, palette));
    painter.drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

QIcon lineIcon(LineColour colour, const QPalette &palette)
{
    QIcon icon;
    if (colour == LineColour::None) {
        return icon;
    }
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(markPixmap(side, colour, palette, QPalette::Text));
        icon.addPixmap(markPixmap(side, colour, palette, QPalette::HighlightedText), QIcon::Selected);
    }
    return icon;
}

} // namespace Rufzeichen
