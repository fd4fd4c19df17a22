// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowtable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace Rufzeichen {

void goToSelected(QAbstractItemView &view)
{
    QItemSelectionModel &rows = *view.selectionModel();
    const QItemSelection selected = rows.selection();
    if (selected.size() == 1 && selected.first().height() == 1 && !rows.isSelected(rows.currentIndex())) {
        rows.setCurrentIndex(selected.first().topLeft(), QItemSelectionModel::NoUpdate);
    }
}

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    RowTable::measure();
}

RowTable::~RowTable() = default;

void RowTable::stretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

int RowTable::chosenRow() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isSelected(index) ? index.row() : -1;
}

void RowTable::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void RowTable::measure()
{
    const int text = fontMetrics().height();
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setIconSize({icon, icon});
    verticalHeader()->setDefaultSectionSize(std::max(text, icon) + text / 2);
}

void RowTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid()) {
        Q_EMIT opened();
    }
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool step = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened();
    } else if (step && plain && currentIndex().isValid() && !selectionModel()->hasSelection()) {
        selectRow(currentIndex().row()); // the one that the keyboard is on since it came here, and the only one maybe
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    if (index.isValid() && m_fillMenu) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_fillMenu(*menu);
        menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
    }
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    goToSelected(*this);
    Q_EMIT chosenChanged();
}

} // namespace Rufzeichen
