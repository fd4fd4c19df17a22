// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/steppicture.h"

#include "ui/icons/icons.h"

#include <QLinearGradient>
#include <QPainter>
#include <algorithm>

namespace Rufzeichen {

StepPicture::StepPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
}

StepPicture::~StepPicture() = default;

void StepPicture::setSign(const QString &file)
{
    m_file = file;
    update();
}

QSize StepPicture::sizeHint() const
{
    return {fontMetrics().lineSpacing() * 9, fontMetrics().lineSpacing() * 12};
}

void StepPicture::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Active, QPalette::Highlight);
    QLinearGradient gradient(0, 0, 0, height());
    gradient.setColorAt(0, ground.lighter(112));
    gradient.setColorAt(1, ground.darker(128));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    const int round = fontMetrics().height() / 2;
    painter.drawRoundedRect(rect(), round, round);

    const QColor ink = palette().color(QPalette::Active, QPalette::HighlightedText);
    const int across = std::min(width(), height());
    const QPointF middle(width() / 2.0, std::max(across / 2.0, height() * 0.4));
    painter.setClipRect(rect());
    for (const double part : {0.44, 0.33}) { // rings, as of a sound
        QColor ring = ink;
        ring.setAlphaF(0.12F);
        painter.setBrush(ring);
        painter.drawEllipse(middle, across * part, across * part);
    }
    QRect sign(0, 0, across * 2 / 5, across * 2 / 5);
    sign.moveCenter(middle.toPoint());
    paintedIcon(m_file, ink).paint(&painter, sign);
}

} // namespace Rufzeichen
