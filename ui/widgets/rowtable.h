// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTableView>
#include <functional>

class QMenu;

namespace Rufzeichen {

/** Puts the keyboard on the row that is selected, if it is one: screen readers select without the keyboard. */
void goToSelected(QAbstractItemView &view);

/** A table of whole rows. Typing in it is for a search; Enter and a double click open a row. */
class RowTable : public QTableView
{
    Q_OBJECT
public:
    explicit RowTable(QWidget *parent = nullptr);
    ~RowTable() override;

    /** After the model is set: the column that takes what room the others leave. */
    void stretchColumn(int column);

    /**
     * Where the table is too narrow for all, these columns are hidden, one after the other: the first one first. If
     * the one that takes what room there is goes too, the first column takes that. Empty: all stay.
     */
    void letGiveWay(const QList<int> &columns);

    /** Whether a column is to be shown, where there is room. */
    void setColumnWanted(int column, bool wanted);

    /** Which columns are wanted, in which order and how wide, however narrow the table is now. */
    [[nodiscard]] QByteArray saveColumns();
    bool restoreColumns(const QByteArray &columns);

    /** What fills the menu of the selected rows. */
    void setMenu(std::function<void(QMenu &)> fill) { m_fillMenu = std::move(fill); }

    /** The row that the keyboard is on, if it is selected; -1: none. */
    [[nodiscard]] int chosenRow() const;

    /** Selects this row and no other, whatever keys are held down; selectRow() would add it while Ctrl is. */
    void chooseRow(int row);

    /** Emits typed() instead of going to the first row that begins with these letters. */
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    /** Begins a search. */
    void typed(const QString &text);

    /** The current row is to be opened. */
    void opened();

    /** Another row is chosen, or none. */
    void chosenChanged();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

    /** Sets what depends on the size of text and icons. */
    virtual void measure();

    /** Lets columns give way, or brings them back. */
    void makeRoom();

private:
    void selectCurrent();
    [[nodiscard]] int widthOf(int column) const;
    void takeAway(int column);
    void bringBack(int column);
    void bringBack();

    int m_stretched = -1;
    int m_firstWidth = 0; // of the first column, while it takes the room of the stretched one
    QList<int> m_givesWay;
    QHash<int, int> m_gone; // columns that have given way, with their widths
    std::function<void(QMenu &)> m_fillMenu;
};

} // namespace Rufzeichen
