// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/checkframe.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

CheckFrame::CheckFrame(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CheckFrame::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget != nullptr ? item.widget->style() : nullptr;
    const bool hasBox = item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
    if (style == nullptr || style->name().compare("fusion"_L1, Qt::CaseInsensitive) != 0 || !hasBox) {
        return;
    }
    constexpr double strength = 0.6; // a box is less than its tick
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    QColor colour = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    colour.setAlphaF(strength);
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    painter->save();
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box.adjusted(0, 0, -1, -1));
    painter->restore();
}

bool CheckFrame::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    auto *view = qobject_cast<QAbstractItemView *>(parent());
    if (event->type() == QEvent::MouseButtonPress && view != nullptr) {
        view->setCurrentIndex(index);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace Rufzeichen
