// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/phonebookactions.h"

#include <QMenu>
#include <QMenuBar>

namespace Rufzeichen {

PhonebookActions::PhonebookActions(QWidget &window)
    : ActionSet(window)
{
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
    block->setText(contacts.isBlocked ? tr("Un&block number…") : tr("&Block number…"));
    for (QAction *action : {showCalls, copyNumber, block}) {
        action->setEnabled(number);
    }
}

} // namespace Rufzeichen
