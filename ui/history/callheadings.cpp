// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callheadings.h"

#include "ui/history/callview.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

CallHeadings::CallHeadings(CallView &view)
    : m_view(view)
{
}

void CallHeadings::measure()
{
    m_height = m_view.fontMetrics().height() * 2;
    update();
}

void CallHeadings::update()
{
    QHeaderView *heights = m_view.verticalHeader();
    // Thousands of days are one change: else each of them makes the header add up all rows above it.
    const QSignalBlocker quiet(heights);
    heights->setUpdatesEnabled(false);
    for (const int row : std::as_const(m_tallRows)) {
        if (row < heights->count()) {
            heights->resizeSection(row, m_view.rowHeight());
        }
    }
    m_tallRows = m_view.calls().rowsWithHeading();
    for (const int row : std::as_const(m_tallRows)) {
        heights->resizeSection(row, m_view.rowHeight() + m_height);
    }
    heights->setUpdatesEnabled(true);
}

void CallHeadings::updateAfterInsertion(int first, int last)
{
    QHeaderView *heights = m_view.verticalHeader();
    m_tallRows = m_view.calls().rowsWithHeading();
    if (last + 1 < heights->count() && !m_view.calls().headingAt(last + 1)) {
        heights->resizeSection(last + 1, m_view.rowHeight()); // its day begins further up now
    }
    const QSignalBlocker quiet(heights);
    heights->setUpdatesEnabled(false); // as above
    const auto begin = std::lower_bound(m_tallRows.cbegin(), m_tallRows.cend(), first);
    for (auto row = begin; row != m_tallRows.cend() && *row <= last + 1; ++row) {
        heights->resizeSection(*row, m_view.rowHeight() + m_height);
    }
    heights->setUpdatesEnabled(true);
}

bool CallHeadings::isAt(int row, int y) const
{
    return m_view.calls().headingAt(row) && y < m_view.rowViewportPosition(row) + m_height;
}

void CallHeadings::paint(QPainter &painter) const
{
    for (int row = m_view.rowAt(0); row >= 0 && row < m_view.calls().rowCount(); ++row) {
        if (m_view.rowViewportPosition(row) >= m_view.viewport()->height()) {
            break;
        }
        if (const std::optional<QString> heading = m_view.calls().headingAt(row)) {
            paint(painter, row, *heading);
        }
    }
}

void CallHeadings::paint(QPainter &painter, int row, const QString &text) const
{
    const QPalette &palette = m_view.palette();
    const QRect area(0, m_view.rowViewportPosition(row), m_view.viewport()->width(), m_height);
    painter.fillRect(area, palette.color(QPalette::Base));
    QFont bold = m_view.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::Text));
    const int margin = m_view.fontMetrics().height() / 2;
    const QRect place = area.adjusted(margin, 0, -margin, -margin / 2);
    painter.drawText(place, int(QStyle::visualAlignment(m_view.layoutDirection(), Qt::AlignLeft) | Qt::AlignBottom),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    QColor line = palette.color(QPalette::Text);
    line.setAlphaF(0.2F);
    painter.setPen(line);
    painter.drawLine(area.left() + margin, area.bottom(), area.right() - margin, area.bottom());
}

} // namespace Rufzeichen
