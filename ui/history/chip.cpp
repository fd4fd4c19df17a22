// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/chip.h"

#include <QPainter>

namespace Rufzeichen {

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::~Chip() = default;

QSize Chip::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    const int air = fontMetrics().height() / 2;
    const QSize icon = this->icon().isNull() ? QSize(0, 0) : QSize(iconSize().width() + air / 2, iconSize().height());
    return {text.width() + icon.width() + 3 * air, std::max(text.height(), icon.height()) + air};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor text = palette().color(group, isChecked() ? QPalette::HighlightedText : QPalette::WindowText);
    QColor outline = palette().color(group, QPalette::WindowText);
    QColor fill = isChecked() ? palette().color(group, QPalette::Highlight) : Qt::transparent;
    if (!isChecked() && (underMouse() || isDown())) {
        fill = outline;
        fill.setAlphaF(0.08F);
    }
    outline.setAlphaF(0.35F);

    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(outline));
    painter.setBrush(fill);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    if (hasFocus()) {
        const QRectF inner = area.adjusted(2, 2, -2, -2);
        painter.setPen(QPen(text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    }

    QRect inside = rect().adjusted(fontMetrics().height() / 2, 0, -fontMetrics().height() / 2, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, inside,
                     (layoutDirection() == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        const int width = iconSize().width();
        inside.adjust(layoutDirection() == Qt::LeftToRight ? 0 : width, 0,
                      layoutDirection() == Qt::LeftToRight ? -width : 0, 0);
    }
    painter.setPen(text);
    painter.drawText(inside, int(Qt::AlignCenter) | Qt::TextShowMnemonic, this->text());
}

} // namespace Rufzeichen
