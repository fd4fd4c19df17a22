// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/phonebookstore.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Rufzeichen {

class Avatar;
class FieldMessage;
class NumbersEditor;

/** What a ContactDialog is about. */
struct ContactTask {
    Phonebook book {}; ///< where the contact is; of a new one, where it is to go at first
    std::optional<Contact> original {}; ///< as it is in the book; nothing: a new one
    Contact draft {}; ///< what the fields hold at first; whose its numbers are, the user knows
};

/** Edits a contact and saves it in the box. Stays open with all that was typed if that fails. */
class ContactDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p store must outlive the dialog. */
    ContactDialog(PhonebookStore &store, const ContactTask &task, QWidget *parent = nullptr);
    ~ContactDialog() override;

    /** Opens a dialog over @p parent that deletes itself when it is closed. */
    static ContactDialog *open(PhonebookStore &store, const ContactTask &task, QWidget *parent);

    using QDialog::open;

    /** Asks first if something was typed that is not saved. */
    void reject() override;

Q_SIGNALS:
    /** The box has it like this now. */
    void saved(const QString &book, const Contact &contact);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeForm();
    void makeScrollable();
    void showPerson();
    void fillBooks();
    void showContact(const Contact &contact);
    [[nodiscard]] Contact typed() const;
    [[nodiscard]] QStringList typedEmails() const;
    [[nodiscard]] ContactChanges changes() const;
    [[nodiscard]] bool check();
    void save();
    void saveIn(const Phonebook &book);
    [[nodiscard]] std::optional<KnownContact> holder() const;
    void askAbout(const KnownContact &known, const Phonebook &book);
    void openInstead(const KnownContact &known);
    void take(const QString &book, const BoxResult<Contact> &result);
    void setSaving(bool saving);
    void growToFit();
    [[nodiscard]] std::optional<Phonebook> chosenBook() const;

    PhonebookStore &m_store;
    const ContactTask m_task;
    Contact m_before; // what the fields say where nothing is changed
    Contact m_begun; // what they held at first
    QScrollArea *m_scroll;
    QWidget *m_fields;
    Avatar *m_avatar;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage;
    NumbersEditor *m_numbers;
    QLineEdit *m_emails;
    FieldMessage *m_emailMessage;
    QCheckBox *m_vip;
    QComboBox *m_books;
    QList<Phonebook> m_choices; // as they were when the dialog was opened
    FieldMessage *m_message;
    QPushButton *m_save;
};

} // namespace Rufzeichen
