// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/columnmenu.h"

#include "ui/history/callview.h"

#include <QHeaderView>

namespace Rufzeichen {

ColumnMenu::ColumnMenu(CallView &view, QWidget *parent)
    : QMenu(tr("Co&lumns"), parent)
    , m_view(view)
{
    addColumns();
    addSeparator();
    connect(addAction(tr("&Fit to content")), &QAction::triggered, &view, &CallView::fitColumns);
    connect(addAction(tr("&Reset columns")), &QAction::triggered, &view, &CallView::resetColumns);
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::update);
}

ColumnMenu::~ColumnMenu() = default;

void ColumnMenu::addColumns()
{
    const QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const QString title = header->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        QAction *action = addAction(title);
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this,
                [this, column](bool shown) { m_view.setColumnHidden(column, !shown); });
    }
}

void ColumnMenu::update()
{
    const QHeaderView *header = m_view.horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (QAction *action : actions()) {
        if (action->isCheckable()) {
            action->setChecked(!m_view.isColumnHidden(action->data().toInt()));
            action->setEnabled(shown > 1 || !action->isChecked()); // without any, nothing could be clicked on
        }
    }
}

} // namespace Rufzeichen
