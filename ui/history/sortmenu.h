// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Rufzeichen {

class CallView;

/** What the list is sorted by, also where no heads can be clicked on. The same again turns the order around. */
class SortMenu : public QMenu
{
    Q_OBJECT
public:
    explicit SortMenu(CallView &view, QWidget *parent = nullptr);
    ~SortMenu() override;

private:
    void sortBy(int column);
    void update();

    CallView &m_view;
};

} // namespace Rufzeichen
