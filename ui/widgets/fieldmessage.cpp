// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fieldmessage.h"

#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace Rufzeichen {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor colourOf(MessageKind kind, const QPalette &palette)
{
    switch (kind) {
    case MessageKind::Busy:
    case MessageKind::Note:
        break;
    case MessageKind::Good:
        return isDark(palette) ? QColor(0x6f, 0xdd, 0x8b) : QColor(0x15, 0x6f, 0x2f);
    case MessageKind::Bad:
        return isDark(palette) ? QColor(0xff, 0x9a, 0x8f) : QColor(0xb0, 0x22, 0x1a);
    }
    return palette.color(QPalette::WindowText);
}

// The shape in a square of 16, so that the colour is not all that tells.
QPainterPath shapeOf(MessageKind kind)
{
    QPainterPath path;
    switch (kind) {
    case MessageKind::Busy:
        for (const qreal x : {4.5, 8.0, 11.5}) {
            path.addEllipse(QPointF(x, 8), 0.6, 0.6);
        }
        break;
    case MessageKind::Good:
        path.moveTo(4.5, 8.4);
        path.lineTo(7, 10.9);
        path.lineTo(11.6, 5.6);
        break;
    case MessageKind::Note:
        path.addEllipse(QPointF(8, 4.9), 0.4, 0.4);
        path.moveTo(8, 7.6);
        path.lineTo(8, 11.4);
        break;
    case MessageKind::Bad:
        path.moveTo(5.4, 5.4);
        path.lineTo(10.6, 10.6);
        path.moveTo(10.6, 5.4);
        path.lineTo(5.4, 10.6);
        break;
    }
    return path;
}

QPixmap iconOf(MessageKind kind, const QColor &colour, int size, qreal ratio)
{
    QPixmap pixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 16.0, size / 16.0);
    painter.setPen(QPen(colour, 1.4));
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(shapeOf(kind));
    return pixmap;
}

} // namespace

FieldMessage::FieldMessage(QWidget *parent)
    : Announced(parent)
    , m_icon(new QLabel(this))
    , m_text(new SelectableText(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy wide = sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    setSizePolicy(wide);
    hide();
}

FieldMessage::~FieldMessage() = default;

void FieldMessage::setMessage(MessageKind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    announce(text);
    paintMessage();
    show();
}

void FieldMessage::clear()
{
    hide();
    m_text->clear();
    setAccessibleName(QString());
}

QString FieldMessage::text() const
{
    return m_text->text();
}

// As SmallPrint::sizeHint().
QSize FieldMessage::sizeHint() const
{
    return {Announced::sizeHint().width(), fontMetrics().height()};
}

QSize FieldMessage::minimumSizeHint() const
{
    return {Announced::minimumSizeHint().width(), fontMetrics().height()};
}

void FieldMessage::changeEvent(QEvent *event)
{
    Announced::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !text().isEmpty()) {
        paintMessage();
    }
}

void FieldMessage::paintMessage()
{
    const QColor colour = colourOf(m_kind, palette());
    m_icon->setPixmap(iconOf(m_kind, colour, fontMetrics().height(), devicePixelRatioF()));
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, colour);
    m_text->setPalette(coloured);
}

} // namespace Rufzeichen
