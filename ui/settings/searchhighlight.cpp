// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/searchhighlight.h"

#include <QPainter>

namespace Rufzeichen {

SearchHighlight::SearchHighlight(QWidget *parent)
    : QFocusFrame(parent)
{
}

SearchHighlight::~SearchHighlight() = default;

void SearchHighlight::paintEvent(QPaintEvent * /*event*/)
{
    constexpr qreal width = 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), width * 2,
                            width * 2);
}

} // namespace Rufzeichen
