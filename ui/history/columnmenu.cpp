// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/columnmenu.h"

#include <QHeaderView>
#include <QTableView>

namespace Rufzeichen {

ColumnMenu::ColumnMenu(QTableView &table, QWidget *parent)
    : QMenu(tr("Co&lumns"), parent)
    , m_table(table)
{
    addColumns();
    addSeparator();
    connect(addAction(tr("&Fit to content")), &QAction::triggered, this, &ColumnMenu::fitRequested);
    connect(addAction(tr("&Reset columns")), &QAction::triggered, this, &ColumnMenu::resetRequested);
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::update);
}

ColumnMenu::~ColumnMenu() = default;

void ColumnMenu::addColumns()
{
    const QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const QString title = header->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        QAction *action = addAction(title);
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this,
                [this, column](bool shown) { m_table.setColumnHidden(column, !shown); });
    }
}

void ColumnMenu::update()
{
    const QHeaderView *header = m_table.horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (QAction *action : actions()) {
        if (action->isCheckable()) {
            action->setChecked(!m_table.isColumnHidden(action->data().toInt()));
            action->setEnabled(shown > 1 || !action->isChecked()); // without any, nothing could be clicked on
        }
    }
}

} // namespace Rufzeichen
