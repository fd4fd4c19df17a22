// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/actionset.h"

class QMenu;
class QMenuBar;
class QWidget;

namespace Rufzeichen {

/** What the actions are about: the contacts that are selected. */
struct SelectedContacts {
    int count = 0;
    bool canBeChanged = false; ///< the one that the keyboard is on
    QString number {}; ///< its main one; empty if it has none
    bool canBeDialled = false;
    bool anyBookCanBeChanged = false;
    bool anyShown = false;

    bool operator==(const SelectedContacts &) const = default;
};

/** All that can be done in the window, for its menus and keys. */
class PhonebookActions : public ActionSet
{
    Q_OBJECT
public:
    /** The actions become @p window's, with their keys. */
    explicit PhonebookActions(QWidget &window);
    ~PhonebookActions() override;

    /** Puts the menus into @p bar. */
    void fill(QMenuBar &bar) const;

    /** The menu for a contact. */
    void fill(QMenu &menu) const;

    /** Enables the actions after what is selected. */
    void update(const SelectedContacts &contacts);

    QAction *newContact;
    QAction *importCards;
    QAction *exportCards;
    QAction *refresh;
    QAction *closeWindow;
    QAction *edit;
    QAction *remove;
    QAction *dial;
    QAction *showCalls;
    QAction *copyNumber;
    QAction *block;
    QAction *find;
};

} // namespace Rufzeichen
