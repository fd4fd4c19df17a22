// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/phonebookstore.h"
#include "ui/actions/calleractions.h"

#include <QScrollArea>

class QFormLayout;

namespace Rufzeichen {

class Avatar;
class NumberForms;
class SelectableText;

/** Everything that is known of one contact. Each number is a button that calls it, with a menu. */
class ContactDetails : public QScrollArea
{
    Q_OBJECT
public:
    /** All must outlive the pane. */
    ContactDetails(PhonebookStore &store, NumberForms &numbers, CallerActions &actions, QWidget *parent = nullptr);
    ~ContactDetails() override;

    /** Shows a contact of @p book. */
    void showContact(const Phonebook &book, const Contact &contact);

    /** Says that none is chosen. */
    void showNobody();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPicture();
    void addNumber(const ContactNumber &number);
    void addFact(const QString &name, const QString &text);
    void clearFacts();

    PhonebookStore &m_store;
    NumberForms &m_numbers;
    CallerActions &m_actions;
    Contact m_contact;
    Avatar *m_picture;
    SelectableText *m_name;
    SelectableText *m_book;
    QFormLayout *m_facts;
};

} // namespace Rufzeichen
