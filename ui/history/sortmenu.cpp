// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/sortmenu.h"

#include "ui/history/callview.h"

#include <QActionGroup>
#include <QHeaderView>

namespace Rufzeichen {

SortMenu::SortMenu(CallView &view, QWidget *parent)
    : QMenu(tr("&Sort by"), parent)
    , m_view(view)
{
    auto *group = new QActionGroup(this);
    for (int column = 0; column < callColumnCount; ++column) {
        if (sortOf(CallColumn(column)) && CallColumn(column) != CallColumn::Date) { // the same as the time
            QAction *action = group->addAction(addAction(CallCell::title(CallColumn(column))));
            action->setCheckable(true);
            action->setData(column);
            connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
        }
    }
    connect(this, &QMenu::aboutToShow, this, &SortMenu::update);
}

SortMenu::~SortMenu() = default;

void SortMenu::sortBy(int column)
{
    const QHeaderView *header = m_view.horizontalHeader();
    const bool again = header->sortIndicatorSection() == column;
    const bool wasAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
    const bool newestFirst = CallColumn(column) == CallColumn::Time;
    const Qt::SortOrder usual = newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_view.sortByColumn(column, !again ? usual : wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void SortMenu::update()
{
    const CallSort now
        = sortOf(CallColumn(m_view.horizontalHeader()->sortIndicatorSection())).value_or(CallSort::Time);
    for (QAction *action : actions()) {
        action->setChecked(sortOf(CallColumn(action->data().toInt())) == now);
    }
}

} // namespace Rufzeichen
