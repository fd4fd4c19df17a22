// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/connectionlabel.h"

#include "ui/text/connectiontext.h"
#include "ui/text/plainwords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

ConnectionLabel::ConnectionLabel(QWidget *parent)
    : Announced(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setConnection({}, {}, ConnectionHelp::Advice);
}

ConnectionLabel::~ConnectionLabel() = default;

void ConnectionLabel::setConnection(const CallMonitorState &state, const CallMonitorAddress &address,
                                    ConnectionHelp help)
{
    const QString host = sanitized(address.host);
    m_phase = state.phase;
    m_help = help;
    switch (state.phase) {
    case CallMonitorState::Phase::Connected:
        m_text = tr("Connected to %1").arg(host);
        break;
    case CallMonitorState::Phase::Connecting:
        m_text = tr("Connecting to %1 …").arg(host);
        break;
    case CallMonitorState::Phase::Disconnected:
        m_text = help == ConnectionHelp::SetUp ? tr("Not connected: set up…")
            : state.failure                    ? tr("Not connected: %1").arg(ConnectionText::reason(state))
                                               : tr("Not connected");
        break;
    }
    // Each further attempt is no news.
    if (state.phase == CallMonitorState::Phase::Connecting || m_text == m_announced) {
        setAccessibleName(m_text);
    } else {
        announce(m_announced = m_text);
    }
    const bool hasHelp = m_phase == CallMonitorState::Phase::Disconnected;
    setFocusPolicy(hasHelp ? Qt::TabFocus : Qt::NoFocus);
    setCursor(hasHelp ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const bool setsUp = help == ConnectionHelp::SetUp;
    setAccessibleDescription(!hasHelp     ? QString()
                                 : setsUp ? tr("Press Enter for the first steps")
                                          : tr("Press Enter for help"));
    const QString hint
        = !hasHelp ? QString() : u'\n' + (setsUp ? tr("Click for the first steps") : tr("Click for help"));
    setToolTip(u"<qt>%1</qt>"_s.arg((m_text + hint).toHtmlEscaped().replace(u'\n', u"<br>"_s)));
    updateGeometry();
    update();
}

int ConnectionLabel::markSize() const
{
    return fontMetrics().ascent() * 2 / 3;
}

QSize ConnectionLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * markSize() + 2, fontMetrics().height()};
}

QSize ConnectionLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 16), fontMetrics().height()};
}

void ConnectionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    const QColor good(dark ? 0x5f : 0x1b, dark ? 0xd3 : 0x85, dark ? 0x7a : 0x3b);
    const QColor bad(dark ? 0xf2 : 0xb4, dark ? 0xa3 : 0x53, dark ? 0x4c : 0x09);
    const bool connected = m_phase == CallMonitorState::Phase::Connected;
    const int mark = markSize();
    const QRectF circle = QStyle::visualRect(layoutDirection(), rect(), QRect(1, (height() - mark) / 2, mark, mark));

    // Full, half or empty: not by its colour alone.
    painter.setPen(QPen(connected ? good : bad, 1.5));
    painter.setBrush(connected ? QBrush(good) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (m_phase == CallMonitorState::Phase::Connecting) {
        constexpr int sixteenths = 16;
        painter.setBrush(bad);
        painter.drawPie(circle, 90 * sixteenths, 180 * sixteenths);
    }
    const QRect space = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(2 * mark, 0, 0, 0));
    const bool hasHelp = m_phase == CallMonitorState::Phase::Disconnected;
    painter.setPen(palette().color(hasHelp ? QPalette::Link : QPalette::WindowText));
    if (hasHelp) {
        QFont underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    painter.drawText(space, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, space.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect frame;
        frame.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
    }
}

void ConnectionLabel::click()
{
    if (m_phase == CallMonitorState::Phase::Disconnected) {
        Q_EMIT helpWanted(m_help);
    }
}

void ConnectionLabel::keyPressEvent(QKeyEvent *event)
{
    const bool presses
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (presses) {
        click();
    } else {
        Announced::keyPressEvent(event);
    }
}

void ConnectionLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        click();
    }
}

} // namespace Rufzeichen
