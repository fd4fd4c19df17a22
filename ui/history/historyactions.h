// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"
#include "ui/widgets/actionset.h"

#include <QList>

class QMenu;
class QMenuBar;
class QWidget;

namespace Rufzeichen {

/** What the actions are about: the calls that are selected. */
struct SelectedCalls {
    int count = 0;
    QString number; ///< of the call that the keyboard is on; empty if it has none
    bool unseen = false; ///< that call is news

    bool operator==(const SelectedCalls &) const = default;
};

/** All that can be done in the window, for its menus and keys. */
class HistoryActions : public ActionSet
{
    Q_OBJECT
public:
    /** The actions become @p window's, with their keys. */
    explicit HistoryActions(QWidget &window);
    ~HistoryActions() override;

    /** Puts the menus into @p bar. @p columns shows and hides columns. */
    void fill(QMenuBar &bar, QMenu *columns) const;

    /** The menu for the selected calls. */
    void fill(QMenu &menu) const;

    /** Enables and names the actions after what is selected. */
    void update(const SelectedCalls &calls);

    QAction *exportCalls;
    QAction *print;
    QAction *importLogs;
    QAction *statistics;
    QAction *closeWindow;
    QAction *quit;
    QAction *undo;
    QAction *copyNumber;
    QAction *copyRow;
    QAction *selectAll;
    QAction *find;
    QAction *markSeen;
    QAction *markAllSeen;
    QAction *remove;
    QAction *forgetNumber;
    QAction *settings;
    QAction *callBack;
    QAction *lookUp;
    QAction *addContact;
    QAction *block;
    QAction *sync;
    QAction *phonebook;
    QAction *messages;
    QAction *blockedNumbers;
    QAction *showNumber;
    QAction *details;
    QAction *popup;
    QAction *shortcuts;
    QAction *firstSteps;
    QAction *about;
    QList<QAction *> filters; ///< by CallFilter

private:
    void addFilters();
};

} // namespace Rufzeichen
