// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/calldelegate.h"

#include "ui/history/callview.h"
#include "ui/icons/icons.h"
#include "ui/icons/linemark.h"

#include <QPainter>

namespace Rufzeichen {

CallDelegate::CallDelegate(CallView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

CallDelegate::~CallDelegate() = default;

void CallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.rect.setTop(cell.rect.bottom() + 1 - m_view.rowHeight());
    cell.font.setBold(index.data(CallTableModel::UnseenRole).toBool());
    cell.fontMetrics = QFontMetrics(cell.font);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    cell.state.setFlag(QStyle::State_MouseOver, false); // rows are hovered over, not cells
    if (selected) {
        cell.state.setFlag(QStyle::State_HasFocus, false);
    } else if (index.row() == m_view.hoveredRow()) {
        QColor tint = cell.palette.color(QPalette::Highlight);
        tint.setAlphaF(0.12F);
        painter->fillRect(cell.rect, tint);
    }
    if (m_view.form() == RowForm::Cards) {
        paintCard(painter, cell, index);
        return;
    }
    addLineMark(cell, index);
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (index.column() == int(CallColumn::Type)) {
        paintKind(painter, cell, index);
    }
}

void CallDelegate::paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    empty.text.clear();
    empty.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget); // what lies behind
    const std::optional<StoredCall> call = m_view.calls().callAt(index.row());
    const std::optional<CallCard> card = m_view.calls().cardAt(index.row());
    if (!call || !card) {
        return;
    }
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive);
    Rufzeichen::paintCard(*painter, *card, call->call,
                          {.place = option.rect,
                           .direction = option.direction,
                           .palette = palette,
                           .font = m_view.font(),
                           .isSelected = option.state.testFlag(QStyle::State_Selected),
                           .isNews = index.data(CallTableModel::UnseenRole).toBool(),
                           .reserved = m_view.reservedOn(index.row()),
                           .picture = m_view.pictureOf(*call),
                           .pulse = m_view.pulseOf(index.row())});
}

// Beside the name or the number of the own line, never in place of it.
void CallDelegate::addLineMark(QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    const auto colour = LineColour(index.data(CallTableModel::LineColourRole).toInt());
    if (index.column() != int(CallColumn::Local) || colour == LineColour::None) {
        return;
    }
    const int side = cell.fontMetrics.ascent();
    cell.icon = lineIcon(colour, cell.palette);
    cell.decorationSize = {side, side};
    cell.features |= QStyleOptionViewItem::HasDecoration;
}

void CallDelegate::paintKind(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::optional<StoredCall> call = m_view.calls().callAt(index.row());
    if (!call) {
        return;
    }
    const int size = option.decorationSize.height();
    const int dot = size * 2 / 5;
    const int gap = dot / 2;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPoint middle = option.rect.center();
    if (index.data(CallTableModel::UnseenRole).toBool()) {
        const QRect place(option.rect.left() + gap, middle.y() - dot / 2, dot, dot);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
        painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, place));
        painter->restore();
    }
    const QRect place(option.rect.left() + dot + 2 * gap, middle.y() - size / 2, size, size);
    callIcon(call->call, option.palette)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
}

QSize CallDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (index.column() == int(CallColumn::Type)) {
        const int size = cell.decorationSize.height();
        return {size * 3, m_view.rowHeight()};
    }
    cell.font.setBold(true); // so that news fit, too
    addLineMark(cell, index);
    const int mark
        = cell.features.testFlag(QStyleOptionViewItem::HasDecoration) ? cell.decorationSize.width() * 3 / 2 : 0;
    const int air
        = mark + 4 * (cell.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1);
    return {QFontMetrics(cell.font).horizontalAdvance(cell.text) + air, m_view.rowHeight()};
}

} // namespace Rufzeichen
