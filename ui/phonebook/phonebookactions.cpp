// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/phonebookactions.h"

#include <QMenu>
#include <QMenuBar>

namespace Rufzeichen {

PhonebookActions::PhonebookActions(QWidget &window)
    : ActionSet(window)
    , newContact(nullptr)
{
    newContact = add(tr("&New contact…"), Qt::CTRL | Qt::Key_N);
    importCards = add(tr("&Import vCards…"), Qt::CTRL | Qt::Key_I);
    exportCards = add(tr("&Export as vCards…"), Qt::CTRL | Qt::Key_E);
    refresh = add(tr("&Refresh"), Qt::Key_F5);
    closeWindow = add(tr("&Close window"), Qt::CTRL | Qt::Key_W);
    edit = add(tr("&Edit…"), Qt::Key_F2);
    remove = add(tr("De&lete…"), Qt::Key_Delete);
    dial = add(tr("&Call"), Qt::CTRL | Qt::Key_D);
    showCalls = add(tr("&Show calls"), Qt::CTRL | Qt::Key_H);
    copyNumber = add(tr("C&opy number"), Qt::CTRL | Qt::Key_C);
    block = add(tr("&Block number…"));
    find = add(tr("&Find"), Qt::CTRL | Qt::Key_F);
    update({});
}

PhonebookActions::~PhonebookActions() = default;

void PhonebookActions::fill(QMenuBar &bar) const
{
    QMenu *books = bar.addMenu(tr("&Phone book"));
    books->addAction(newContact);
    books->addSeparator();
    books->addActions({importCards, exportCards});
    books->addSeparator();
    books->addAction(refresh);
    books->addSeparator();
    books->addAction(closeWindow);
    QMenu *contact = bar.addMenu(tr("&Contact"));
    fill(*contact);
    contact->addSeparator();
    contact->addAction(find);
}

void PhonebookActions::fill(QMenu &menu) const
{
    menu.addActions({dial, showCalls, copyNumber});
    menu.addSeparator();
    menu.addActions({edit, remove});
    menu.addSeparator();
    menu.addAction(block);
}

void PhonebookActions::update(const SelectedContacts &contacts)
{
    const bool one = contacts.count == 1;
    const bool number = one && !contacts.number.isEmpty();
    newContact->setEnabled(contacts.anyBookCanBeChanged);
    importCards->setEnabled(contacts.anyBookCanBeChanged);
    exportCards->setEnabled(contacts.anyShown);
    edit->setEnabled(one && contacts.canBeChanged);
    remove->setEnabled(one && contacts.canBeChanged);
    dial->setEnabled(number && contacts.canBeDialled);
    for (QAction *action : {showCalls, copyNumber, block}) {
        action->setEnabled(number);
    }
}

} // namespace Rufzeichen
