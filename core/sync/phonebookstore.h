// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/contactdirectory.h"
#include "core/phonebook/contactentry.h"
#include "core/phonebook/contactfile.h"
#include "core/phonebook/importqueue.h"
#include "core/phonebook/phonebookxml.h"
#include "core/tr064/boxanswers.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <chrono>
#include <optional>

namespace Rufzeichen {

class FritzBox;

/** What a PhonebookStore holds, besides the books of the box. */
struct StoreOptions {
    QString folder {}; ///< where the books and pictures of this box are kept
    QStringList files {}; ///< files and folders with contacts
    QStringList order {}; ///< names of books, the first counts most; those that are not in it come last
    DialPlan dialPlan {};

    bool operator==(const StoreOptions &) const = default;
};

/** A contact, and the book that has it. */
struct KnownContact {
    Phonebook book {};
    Contact contact {};

    bool operator==(const KnownContact &) const = default;
};

/** A contact that the box has, but that can't be read. */
struct DamagedContact {
    QString book {}; ///< its name
    QString contact {}; ///< the name, as far as one can tell; may be empty

    bool operator==(const DamagedContact &) const = default;
};

/** How a refresh went. */
struct StoreRefresh {
    Tr064Failure error {}; ///< why the box told nothing, or not of all books; the first reason
    QStringList failed {}; ///< names of the books that stay as they were, since they could not be read
    QList<DamagedContact> damaged {}; ///< missing in books that were read otherwise; the first ones
    QStringList tooMany {}; ///< names of the books with more than maximumContacts contacts: the others are missing
    QString notKept {}; ///< why a book is not on this computer's disk as it is now: the system's reason

    bool operator==(const StoreRefresh &) const = default;
};

/** Whether an error in adding a contact says nothing of that contact: then there is no point in trying others. A book
 * that has taken one can be changed, whatever the box says later. */
[[nodiscard]] bool endsImport(Tr064Error error, const ImportOutcome &soFar);

/**
 * All phone books: those of the box, which are kept on disk so that names are there at once and without it, and the
 * user's files. A book that can't be read takes nothing away from what was known of it, nor from any other.
 */
class PhonebookStore : public QObject
{
    Q_OBJECT
public:
    /** @p box may be null: the books on disk and the files are there all the same. It lives longer than this. */
    explicit PhonebookStore(const FritzBox *box, QObject *parent = nullptr);
    ~PhonebookStore() override;

    /** Reads what is on disk, where that has changed; that blocks for some hundredths of a second. */
    void setOptions(const StoreOptions &options);

    /** All books in the user's order, and whose numbers they hold. */
    [[nodiscard]] const ContactDirectory &directory() const { return m_directory; }
    [[nodiscard]] const QList<Phonebook> &books() const { return m_directory.books(); }

    /** The book with this name, or null; valid until changed(). */
    [[nodiscard]] const Phonebook *book(const QString &name) const;

    /** What numbers are compared with. */
    [[nodiscard]] const DialPlan &dialPlan() const { return m_options.dialPlan; }

    /** The contact that has one of these numbers, however they are written; nobody by an entry for many numbers. */
    [[nodiscard]] std::optional<KnownContact> holderOf(const QList<ContactNumber> &numbers) const;

    /** What is wrong with the user's files, as they were read last. */
    [[nodiscard]] const QList<ContactFileProblem> &fileProblems() const { return m_fileProblems; }

    /** Asks the box for its books and reads the files again. While that runs, nothing more happens. */
    void refresh();

    [[nodiscard]] bool isRefreshing() const { return m_isRefreshing; }

    /** Refreshes by itself when the last one is so long ago; 0, as it is at first: never. */
    void setRefreshInterval(std::chrono::milliseconds interval);

    /** As the same functions of FritzBox; @p book is one of books(). What the box has taken is in the store before
     * @p done is called. ReadOnlyBook for a book that can't be changed. */
    void addContact(const Phonebook &book, const Contact &contact, QObject *context, const BoxDone<Contact> &done);
    void editContact(const Phonebook &book, const QString &id, const ContactChanges &changes, QObject *context,
                     const BoxDone<Contact> &done);
    void deleteContact(const Phonebook &book, const QString &id, QObject *context, const BoxDone<Nothing> &done);

    /**
     * The bytes of a picture as Contact and ContactMatch name it; untrusted. Empty: there is none, or it must be
     * fetched from the box, and pictureLoaded() follows when that was possible.
     */
    [[nodiscard]] QByteArray picture(const QString &picture);

Q_SIGNALS:
    /** Books or their contacts are other ones now. */
    void changed();

    void refreshed(const StoreRefresh &outcome);

    void pictureLoaded(const QString &picture);

private:
    void takeList(const BoxResult<BoxPhonebookList> &list);
    void readNext();
    void take(const BookKey &key, const BoxResult<PhonebookDocument> &document);
    void finishRefresh();
    void readFiles();
    void arrange();
    [[nodiscard]] Phonebook *boxBook(const BookKey &key);
    void store(Phonebook &known, const Phonebook &fresh);
    void keepOnDisk(const Phonebook &book);
    void put(const BookKey &key, const QString &id, const std::optional<Contact> &contact);
    template <typename T, typename Write, typename Keep>
    void writeInto(const Phonebook &book, const Write &write, const Keep &keep, QObject *context,
                   const BoxDone<T> &done);

    const FritzBox *const m_box;
    StoreOptions m_options;
    QList<Phonebook> m_boxBooks;
    QList<Phonebook> m_fileBooks;
    QList<ContactFileProblem> m_fileProblems;
    ContactDirectory m_directory;
    DialPlan m_arrangedFor; // the options that the directory was made with
    QTimer m_nextRefresh; // single shot
    std::chrono::milliseconds m_refreshInterval {0};
    bool m_isRefreshing = false;
    QList<BookKey> m_toRead;
    QList<BookKey> m_notKept; // the disk does not have them as they are; several times where that failed so often
    StoreRefresh m_outcome;
    QSet<QString> m_askedPictures; // since the last refresh
};

} // namespace Rufzeichen
