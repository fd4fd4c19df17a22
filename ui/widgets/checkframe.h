// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Rufzeichen {

/**
 * Draws a frame around the check boxes of a list's items that is seen on every background. Qt's own style, Fusion,
 * makes the frame darker than the window: on a dark one a box without its tick can't be seen at all. A click on a box
 * also goes to its item, which Qt's delegate does not do: what is shown of the item that was chosen is of that one.
 */
class CheckFrame : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CheckFrame(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace Rufzeichen
