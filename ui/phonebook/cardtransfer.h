// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/vcardwriter.h"
#include "core/sync/phonebookstore.h"
#include "ui/widgets/messagebar.h"

class QProgressBar;

namespace Rufzeichen {

class ContactImport;
struct ImportOutcome;

/** Brings vCards into a book of the box, and contacts into files with vCards. Tells how that went. */
class CardTransfer : public MessageBar
{
    Q_OBJECT
public:
    /** @p store must outlive the bar. */
    explicit CardTransfer(PhonebookStore &store, QWidget *parent = nullptr);
    ~CardTransfer() override;

    /** Lets the user choose a file. @p book is proposed, if it can be changed. */
    void chooseImport(const QString &book);

    /** Asks into which book the contacts in the file are to go. */
    void importFile(const QString &path, const QString &book);

    /** Lets the user choose where these go. */
    void chooseExport(const QList<Contact> &contacts);

    void exportFile(const QString &path, const QList<Contact> &contacts, VCardVersion version);

private:
    void askForBook(const QList<Contact> &contacts, const QString &book);
    void start(const Phonebook &book, const QList<Contact> &contacts);
    void end(const ImportOutcome &outcome);

    PhonebookStore &m_store;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    ContactImport *m_import = nullptr;
};

} // namespace Rufzeichen
