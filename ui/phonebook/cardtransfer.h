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

/** Puts contacts into a book of the box, one after the other. Stops only where no other could be added either. */
class ContactImport : public QObject
{
    Q_OBJECT
public:
    /** @p store must outlive the import. */
    ContactImport(PhonebookStore &store, const Phonebook &book, const QList<ContactFile> &files,
                  QObject *parent = nullptr);
    ~ContactImport() override;

    /** Once. progress() and finished() follow, never from within. */
    void start();

    /** After the contact that is being written. */
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progress(int done, int all);
    void finished(const ImportOutcome &outcome,
                  const QString &failure); ///< @p failure says why it stopped, if it did

private:
    void next();
    void take(const BoxResult<Contact> &result);

    PhonebookStore &m_store;
    const Phonebook m_book;
    ImportQueue m_queue;
    bool m_cancelled = false;
    QString m_failure;
};

/** Brings contacts from files into a book of the box, and from books into files. Tells how that went. */
class CardTransfer : public MessageBar
{
    Q_OBJECT
public:
    /** @p store must outlive the bar. */
    explicit CardTransfer(PhonebookStore &store, QWidget *parent = nullptr);
    ~CardTransfer() override;

    /** Lets the user choose files. @p book is proposed, if it can be changed. */
    void chooseImport(const QString &book);

    /** Asks into which book the contacts in the files are to go. */
    void importFiles(const QStringList &paths, const QString &book);

    /** Lets the user choose where these go, and in which form. */
    void chooseExport(const Phonebook &book);

    /** Writes them as vCards. */
    void exportFile(const QString &path, const QList<Contact> &contacts, VCardVersion version);

    /** Writes them as the box exports a book. */
    void exportBook(const QString &path, const Phonebook &book);

private:
    [[nodiscard]] bool write(const QString &path, const QByteArray &content);
    [[nodiscard]] ContactFile readFile(const QString &path, qsizetype &room);
    void askForBook(const QList<ContactFile> &files, const QString &book);
    void start(const Phonebook &book, const QList<ContactFile> &files);
    void end(const ImportOutcome &outcome, const QString &failure);

    PhonebookStore &m_store;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    ContactImport *m_import = nullptr;
    QStringList m_remarks; // on the files that are being imported
};

} // namespace Rufzeichen
