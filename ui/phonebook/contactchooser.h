// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/phonebookstore.h"
#include "ui/phonebook/contactmodel.h"

#include <QDialog>

class QPushButton;

namespace Rufzeichen {

class ContactTable;
class NumberForms;
class SearchField;

/** Lets the user choose a contact that can be changed. Open it with open(). */
class ContactChooser : public QDialog
{
    Q_OBJECT
public:
    /** @p store and @p numbers must outlive the dialog. */
    ContactChooser(PhonebookStore &store, NumberForms &numbers, QWidget *parent = nullptr);
    ~ContactChooser() override;

    /** Over @p parent, lets choose a contact, then edit it with @p number added. */
    static ContactChooser *openFor(PhonebookStore &store, NumberForms &numbers, const QString &number,
                                   QWidget *parent);

Q_SIGNALS:
    void chosen(const Phonebook &book, const Contact &contact);

private:
    void choose();

    ContactModel m_model;
    SearchField *m_search;
    ContactTable *m_view;
    QPushButton *m_choose;
};

} // namespace Rufzeichen
