// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/contactwrite.h"

#include "core/tr064/boxentry.h"
#include "core/tr064/boxphonebooks.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Book and entry were found just now: what the box does not find any more is a place to write to.
Tr064Error writeError(Tr064Error error)
{
    return error == Tr064Error::NoSuchEntry ? Tr064Error::ReadOnlyBook : error;
}

bool saysTheSame(const QList<ContactNumber> &one, const QList<ContactNumber> &other)
{
    const auto isSame = [](const ContactNumber &number, const ContactNumber &candidate) {
        return number.number == candidate.number && number.kind == candidate.kind;
    };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), isSame);
}

bool hasArrived(const Contact &contact, const ContactChanges &changes)
{
    return changes.name.value_or(contact.name) == contact.name && changes.vip.value_or(contact.vip) == contact.vip
        && changes.emails.value_or(contact.emails) == contact.emails
        && (!changes.numbers || saysTheSame(contact.numbers, *changes.numbers));
}

/** The newest contact that says the same as a new one, which has no id yet. */
std::optional<Contact> newestLike(const Contact &contact, const QList<Contact> &contacts)
{
    std::optional<Contact> newest;
    for (const Contact &candidate : contacts) {
        const bool isLike = candidate.name == contact.name && candidate.vip == contact.vip
            && saysTheSame(candidate.numbers, contact.numbers);
        if (isLike && (!newest || candidate.id.toLongLong() >= newest->id.toLongLong())) {
            newest = candidate;
        }
    }
    return newest;
}

// The contact is in the box, or may be: as the box has it, else as it was sent.
void lookForNew(const BoxAccess &box, int book, const Contact &contact, const BoxResult<QString> &written,
                QObject *context, const BoxDone<Contact> &done)
{
    fetchPhonebook(box, book, {}, context, [contact, written, done](const BoxResult<PhonebookDocument> &fetched) {
        const auto inBox = newestLike(contact, fetched.value.book.contacts);
        if (inBox || written.isOk()) {
            done(boxValue(inBox.value_or(contact)));
        } else {
            done({.error = written.error, .maybeDone = !fetched.isOk()});
        }
    });
}

void addTo(const BoxAccess &box, int book, const Contact &contact, QObject *context, const BoxDone<Contact> &done)
{
    addEntry(box, book, newEntry(contact), context,
             [box, book, contact, context, done](const BoxResult<QString> &written) {
                 if (!written.isOk() && !written.maybeDone) {
                     done({.error = writeError(written.error)});
                 } else if (written.value.isEmpty()) {
                     lookForNew(box, book, contact, written, context, done);
                 } else {
                     findEntry(box, book, written.value, context,
                               [contact, written, done](const BoxResult<BoxEntry> &entry) {
                                   Contact sent = contact;
                                   sent.id = written.value;
                                   done(boxValue(readEntry(entry.value.document).value_or(sent)));
                               });
                 }
             });
}

void lookForEdited(const BoxAccess &box, const BoxEntry &edited, const ContactChanges &changes,
                   const BoxResult<Nothing> &written, QObject *context, const BoxDone<Contact> &done)
{
    findEntry(box, edited.book, edited.id, context,
              [edited, changes, written, done](const BoxResult<BoxEntry> &entry) {
                  const std::optional<Contact> inBox = readEntry(entry.value.document);
                  if (written.isOk()) {
                      done(boxValue(inBox.value_or(readEntry(edited.document).value_or(Contact()))));
                  } else if (inBox && hasArrived(*inBox, changes)) {
                      done(boxValue(*inBox));
                  } else {
                      done({.error = written.error, .maybeDone = !entry.isOk()});
                  }
              });
}

void editEntry(const BoxAccess &box, const BoxEntry &entry, const ContactChanges &changes, QObject *context,
               const BoxDone<Contact> &done)
{
    const std::optional<QByteArray> document = editedEntry(entry.document, changes);
    if (!document) {
        done({.error = Tr064Error::BadAnswer});
        return;
    }
    BoxEntry edited = entry;
    edited.document = *document;
    writeEntry(box, entry, *document, context,
               [box, edited, changes, context, done](const BoxResult<Nothing> &written) {
                   if (written.isOk() || written.maybeDone) {
                       lookForEdited(box, edited, changes, written, context, done);
                   } else {
                       done({.error = writeError(written.error)});
                   }
               });
}

void deleteEntry(const BoxAccess &box, const BoxEntry &entry, QObject *context, const BoxDone<Nothing> &done)
{
    removeEntry(box, entry, context, [box, entry, context, done](const BoxResult<Nothing> &written) {
        if (!written.maybeDone) {
            done({.error = writeError(written.error)});
            return;
        }
        findEntry(box, entry.book, entry.id, context, [written, done](const BoxResult<BoxEntry> &left) {
            if (left.error == Tr064Error::NoSuchEntry) {
                done({});
            } else {
                done({.error = written.error, .maybeDone = !left.isOk()});
            }
        });
    });
}

/** Finds the book, then the entry in it, then calls @p next with that; where one is not found, @p done. */
template <typename T, typename Next>
void withEntry(const BoxAccess &box, const BookKey &key, const QString &id, QObject *context, const BoxDone<T> &done,
               const Next &next)
{
    findPhonebook(box, key, context, [box, id, context, done, next](const BoxResult<int> &book) {
        if (!book.isOk()) {
            done({.error = book.error});
            return;
        }
        findEntry(box, book.value, id, context, [done, next](const BoxResult<BoxEntry> &entry) {
            if (entry.isOk()) {
                next(entry.value);
            } else {
                done({.error = entry.error});
            }
        });
    });
}

} // namespace

void addContact(const BoxAccess &box, const BookKey &key, const Contact &contact, QObject *context,
                const BoxDone<Contact> &done)
{
    findPhonebook(box, key, context, [box, contact, context, done](const BoxResult<int> &book) {
        if (book.isOk()) {
            addTo(box, book.value, contact, context, done);
        } else {
            done({.error = book.error});
        }
    });
}

void editContact(const BoxAccess &box, const BookKey &key, const QString &id, const ContactChanges &changes,
                 QObject *context, const BoxDone<Contact> &done)
{
    withEntry(box, key, id, context, done, [box, changes, context, done](const BoxEntry &entry) {
        editEntry(box, entry, changes, context, done);
    });
}

void deleteContact(const BoxAccess &box, const BookKey &key, const QString &id, QObject *context,
                   const BoxDone<Nothing> &done)
{
    withEntry(box, key, id, context, done,
              [box, context, done](const BoxEntry &entry) { deleteEntry(box, entry, context, done); });
}

} // namespace Rufzeichen
