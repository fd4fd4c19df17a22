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
    bool isBlocked = false; ///< the box turns its number away
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

    QAction *newContact = add(tr("&New contact…"), Qt::CTRL | Qt::Key_N);
    QAction *importCards = add(tr("&Import contacts…"), Qt::CTRL | Qt::Key_I);
    QAction *exportCards = add(tr("&Export contacts…"), Qt::CTRL | Qt::Key_E);
    QAction *refresh = add(tr("&Refresh"), Qt::Key_F5);
    QAction *closeWindow = add(tr("&Close window"), Qt::CTRL | Qt::Key_W);
    QAction *edit = add(tr("&Edit…"), Qt::Key_F2);
    QAction *remove = add(tr("De&lete…"), Qt::Key_Delete);
    QAction *dial = add(tr("&Call"), Qt::CTRL | Qt::Key_D);
    QAction *showCalls = add(tr("&Show calls"), Qt::CTRL | Qt::Key_H);
    QAction *copyNumber = add(tr("C&opy number"), Qt::CTRL | Qt::Key_C);
    QAction *block = add(tr("&Block number…"));
    QAction *find = add(tr("&Find"), Qt::CTRL | Qt::Key_F);
};

} // namespace Rufzeichen
