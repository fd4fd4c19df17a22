// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/vcardwriter.h"
#include "core/sync/phonebookstore.h"
#include "ui/widgets/messagebar.h"

#include <QList>
#include <QObject>

class QProgressBar;

namespace Rufzeichen {

/** How far an import came. */
struct ImportOutcome {
    int added = 0;
    int known = 0; ///< they were in the book before, with the same name and numbers
    int left = 0; ///< not tried any more
    QString failure {}; ///< why it stopped, for people; empty: it did not, or was cancelled

    bool operator==(const ImportOutcome &) const = default;
};

/** Puts contacts into a book of the box, one after the other. Stops at the first that fails. */
class ContactImport : public QObject
{
    Q_OBJECT
public:
    /** @p store must outlive the import. */
    ContactImport(PhonebookStore &store, const Phonebook &book, const QList<Contact> &contacts,
                  QObject *parent = nullptr);
    ~ContactImport() override;

    /** Once. progress() and finished() follow, never from within. */
    void start();

    /** After the contact that is being written. */
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progress(int done, int all);
    void finished(const ImportOutcome &outcome);

private:
    void next();
    [[nodiscard]] bool isKnown(const Contact &contact) const;

    PhonebookStore &m_store;
    const Phonebook m_book;
    const QList<Contact> m_contacts;
    qsizetype m_at = 0;
    bool m_cancelled = false;
    ImportOutcome m_outcome;
};

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
