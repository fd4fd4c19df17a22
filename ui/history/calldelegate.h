// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Rufzeichen {

class CallView;

/** Paints the cells or cards of a CallView: below the heading where a row has one, news bold and with a dot. */
class CallDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CallDelegate(CallView &view);
    ~CallDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void addLineMark(QStyleOptionViewItem &cell, const QModelIndex &index) const;
    void paintKind(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const CallView &m_view;
};

} // namespace Rufzeichen
