// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowtable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <utility>

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
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the cells
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    RowTable::measure();
}

RowTable::~RowTable() = default;

void RowTable::stretchColumn(int column)
{
    m_stretched = column;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void RowTable::letGiveWay(const QList<int> &columns)
{
    bringBack();
    m_givesWay = columns;
    makeRoom();
}

void RowTable::setColumnWanted(int column, bool wanted)
{
    m_gone.remove(column);
    setColumnHidden(column, !wanted);
    makeRoom();
}

QByteArray RowTable::saveColumns()
{
    bringBack();
    const QByteArray columns = horizontalHeader()->saveState();
    makeRoom();
    return columns;
}

bool RowTable::restoreColumns(const QByteArray &columns)
{
    bringBack();
    const bool restored = horizontalHeader()->restoreState(columns);
    makeRoom();
    return restored;
}

// Of the one that takes the rest, what it can't do without.
int RowTable::widthOf(int column) const
{
    constexpr int letters = 18;
    if (column == m_stretched) {
        return fontMetrics().averageCharWidth() * letters;
    }
    return column == 0 && m_gone.contains(m_stretched) ? m_firstWidth : m_gone.value(column, columnWidth(column));
}

void RowTable::makeRoom()
{
    if (m_givesWay.isEmpty() || model() == nullptr) {
        return;
    }
    int wanted = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        wanted += !isColumnHidden(column) || m_gone.contains(column) ? widthOf(column) : 0;
    }
    for (const int column : std::as_const(m_givesWay)) {
        const bool isThere = !isColumnHidden(column) || m_gone.contains(column);
        const bool isTooMuch = isThere && wanted > viewport()->width();
        wanted -= isTooMuch ? widthOf(column) : 0;
        if (isTooMuch && !isColumnHidden(column)) {
            takeAway(column);
        } else if (!isTooMuch && m_gone.contains(column)) {
            bringBack(column);
        }
    }
}

void RowTable::takeAway(int column)
{
    m_gone.insert(column, columnWidth(column));
    setColumnHidden(column, true);
    if (column == m_stretched) {
        m_firstWidth = columnWidth(0);
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
}

void RowTable::bringBack(int column)
{
    if (column == m_stretched) {
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
        setColumnWidth(0, m_firstWidth);
    }
    setColumnHidden(column, false);
    m_gone.remove(column);
}

void RowTable::bringBack()
{
    const QList<int> gone = m_gone.keys();
    for (const int column : gone) {
        bringBack(column);
    }
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    makeRoom();
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
    const bool isEdge = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened();
    } else if (step && plain && currentIndex().isValid() && !selectionModel()->hasSelection()) {
        chooseRow(currentIndex().row()); // the one that the keyboard is on since it came here, and the only one maybe
    } else if (isEdge) { // with Ctrl another row would be the current one than is selected
        QKeyEvent same(event->type(), event->key(), event->modifiers() & ~Qt::ControlModifier, event->text(),
                       event->isAutoRepeat());
        QTableView::keyPressEvent(&same);
        selectCurrent(); // where the keyboard was there already, nothing has changed for Qt
    } else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) { // on X11 Qt has only Menu
        const QPoint place = visualRect(currentIndex()).center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, viewport()->mapToGlobal(place));
        contextMenuEvent(&menu);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RowTable::chooseRow(int row)
{
    int column = 0;
    while (column < model()->columnCount() - 1 && isColumnHidden(column)) {
        ++column;
    }
    selectionModel()->setCurrentIndex(model()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// Not by selectRow(), which asks for Ctrl and Shift.
void RowTable::selectCurrent()
{
    if (currentIndex().isValid() && !selectionModel()->hasSelection()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

// Rows are chosen, not cells: Home is the first row, as in a list.
QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool isEdge = action == MoveHome || action == MoveEnd;
    return QTableView::moveCursor(action, isEdge ? modifiers | Qt::ControlModifier : modifiers);
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (!byMouse) {
        selectCurrent(); // what is in the menu is for the selected rows
    }
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
