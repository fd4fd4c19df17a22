// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Rufzeichen {

namespace {

constexpr QRgb amber = 0xffe5a50a; // text is read on it, light or dark
constexpr int fewestOfMessage = 20; // letters in a line

} // namespace

MessageBar::MessageBar(QWidget *parent, Kind kind)
    : Announced(parent)
    , m_kind(kind)
    , m_text(new SelectableText(this))
    , m_layout(new QHBoxLayout(this))
    , m_buttons(new FlowLayout(FlowLayout::Lines::AtEnd))
{
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * fewestOfMessage);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_LineEditClearButton));
    close->setAccessibleName(tr("Dismiss message"));
    close->setToolTip(tr("Dismiss message"));
    close->setVisible(kind == Kind::Passing);
    m_layout->addWidget(m_text, 1);
    m_layout->addLayout(m_buttons);
    m_layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

MessageBar::~MessageBar() = default;

QPushButton *MessageBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void MessageBar::addWidget(QWidget *widget)
{
    m_layout->insertWidget(1, widget);
}

void MessageBar::showMessage(const QString &text)
{
    m_text->setText(text);
    announce(text);
    show();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    if (!isHidden()) {
        hide();
        Q_EMIT dismissed();
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool passes = m_kind == Kind::Passing;
    const QColor edge = passes ? palette().color(QPalette::Highlight) : QColor(amber);
    QColor fill = edge;
    fill.setAlphaF(passes ? 0.14F : 0.35F);
    painter.setPen(edge);
    painter.setBrush(fill);
    const int round = fontMetrics().height() / 4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

bool MessageBar::event(QEvent *event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (m_kind == Kind::Standing || !key || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape) {
        const bool taken = Announced::event(event);
        keepWhole(*this, *event);
        return taken;
    }
    if (event->type() == QEvent::KeyPress) {
        dismiss();
    }
    event->accept(); // before the window's own shortcut takes the key
    return true;
}

} // namespace Rufzeichen
