// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

    /** What fills the menu of the selected rows. */
    void setMenu(std::function<void(QMenu &)> fill) { m_fillMenu = std::move(fill); }

    /** The row that the keyboard is on, if it is selected; -1: none. */
    [[nodiscard]] int chosenRow() const;

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
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

    /** Sets what depends on the size of text and icons. */
    virtual void measure();

private:
    std::function<void(QMenu &)> m_fillMenu;
};

} // namespace Rufzeichen
