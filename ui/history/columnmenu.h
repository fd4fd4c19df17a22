// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Rufzeichen {

class CallView;

/** Shows, hides and fits the columns of the list. */
class ColumnMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ColumnMenu(CallView &view, QWidget *parent = nullptr);
    ~ColumnMenu() override;

private:
    void addColumns();
    void update();

    CallView &m_view;
};

} // namespace Rufzeichen
