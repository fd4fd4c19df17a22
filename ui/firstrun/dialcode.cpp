// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/dialcode.h"

#include <QPainter>

namespace Rufzeichen {

DialCode::DialCode(const QString &code, QWidget *parent)
    : QWidget(parent)
    , m_code(code)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleName(tr("Code to dial: %1").arg(code));
}

DialCode::~DialCode() = default;

QSize DialCode::sizeHint() const
{
    const int keys = static_cast<int>(m_code.size());
    return {keys * keySize() + (keys - 1) * gap(), keySize()};
}

QSize DialCode::minimumSizeHint() const
{
    return sizeHint();
}

int DialCode::keySize() const
{
    return fontMetrics().lineSpacing() * 3;
}

int DialCode::gap() const
{
    return fontMetrics().lineSpacing() / 2;
}

void DialCode::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont large = font();
    large.setPixelSize(keySize() / 2);
    large.setBold(true);
    painter.setFont(large);
    QColor border = palette().color(QPalette::ButtonText);
    border.setAlphaF(0.4F);
    qreal x = (width() - sizeHint().width()) / 2.0;
    for (const QChar key : m_code) {
        const QRectF square(x, 0, keySize(), keySize());
        painter.setPen(QPen(border, 1));
        painter.setBrush(palette().color(QPalette::Button));
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), keySize() / 6.0, keySize() / 6.0);
        painter.setPen(palette().color(QPalette::ButtonText));
        painter.drawText(square, Qt::AlignCenter, QString(key));
        x += keySize() + gap();
    }
}

} // namespace Rufzeichen
