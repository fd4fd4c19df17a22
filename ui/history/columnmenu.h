// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QTableView;

namespace Rufzeichen {

/** Shows, hides and fits the columns of a table. */
class ColumnMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ColumnMenu(QTableView &table, QWidget *parent = nullptr);
    ~ColumnMenu() override;

Q_SIGNALS:
    void fitRequested();
    void resetRequested();

private:
    void addColumns();
    void update();

    QTableView &m_table;
};

} // namespace Rufzeichen
