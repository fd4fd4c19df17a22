// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxaccess.h"
#include "core/tr064/boxentry.h"
#include "core/tr064/boxphonebooks.h"
#include "core/tr064/fritzbox.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

/** A contact on its way into the box. */
struct ContactWrite {
    BookKey key {};
    QString id {}; ///< of the contact; of a new one as the box has told it
    int book = 0; ///< its present id
    BoxEntry entry {}; ///< as it was found
    Contact sent {}; ///< the contact as it should be then
    Tr064Failure error {}; ///< of the writing; where there is one, the box may have done it all the same
};

template <typename T> using WriteSteps = BoxSteps<ContactWrite, T>;

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

template <typename T> void findBook(WriteSteps<T> &steps)
{
    findPhonebook(steps.box, steps.state.key, steps.context, steps.into(steps.state.book));
}

template <typename T> void findContact(WriteSteps<T> &steps)
{
    findEntry(steps.box, steps.state.book, steps.state.id, steps.context, steps.into(steps.state.entry));
}

// Book and entry were found just now. If the box finds none to write to, the book can't be changed.
template <typename T, typename Value> void takeWritten(WriteSteps<T> &steps, const BoxResult<Value> &written)
{
    steps.state.error = written.error;
    if (!written.isOk() && !written.maybeDone) {
        const Tr064Failure noEntry {Tr064Error::ReadOnlyBook, written.error.code()};
        steps.fail(written.error == Tr064Error::NoSuchEntry ? noEntry : written.error);
    }
}

/** What became of a write that the box has taken, or may have taken: nothing in @p arrived, it has not. */
template <typename T, typename Looked>
void tell(WriteSteps<T> &steps, const std::optional<T> &arrived, const BoxResult<Looked> &looked)
{
    if (arrived) {
        steps.end(boxValue(*arrived));
    } else {
        steps.end({.error = steps.state.error, .maybeDone = !looked.isOk()});
    }
}

void lookForNewId(WriteSteps<Contact> &steps)
{
    if (steps.state.id.isEmpty()) {
        steps.next();
        return;
    }
    findEntry(steps.box, steps.state.book, steps.state.id, steps.context,
              steps.taking([&steps](const BoxResult<BoxEntry> &found) {
                  steps.end(boxValue(readEntry(found.value.document).value_or(steps.state.sent)));
              }));
}

// Old boxes tell no id, and a connection that broke told nothing.
void lookForNewContact(WriteSteps<Contact> &steps)
{
    fetchPhonebook(steps.box, steps.state.book, {}, steps.context,
                   steps.taking([&steps](const BoxResult<PhonebookDocument> &found) {
                       std::optional<Contact> inBox = newestLike(steps.state.sent, found.value.book.contacts);
                       if (!inBox && steps.state.error == Tr064Error::None) {
                           inBox = steps.state.sent;
                       }
                       tell(steps, inBox, found);
                   }));
}

} // namespace

void FritzBox::addContact(const BookKey &key, const Contact &contact, QObject *context,
                          const BoxDone<Contact> &done) const
{
    const auto write = [](WriteSteps<Contact> &steps) {
        addEntry(steps.box, steps.state.book, newEntry(steps.state.sent), steps.context,
                 steps.taking([&steps](const BoxResult<QString> &written) {
                     takeWritten(steps, written);
                     steps.state.id = written.value;
                     steps.state.sent.id = written.value;
                 }));
    };
    WriteSteps<Contact>::run(access(), context, done, {.key = key, .sent = contact},
                             {findBook<Contact>, write, lookForNewId, lookForNewContact});
}

void FritzBox::editContact(const BookKey &key, const QString &id, const ContactChanges &changes, QObject *context,
                           const BoxDone<Contact> &done) const
{
    const auto write = [changes](WriteSteps<Contact> &steps) {
        const std::optional<QByteArray> document = editedEntry(steps.state.entry.document, changes);
        if (!document) {
            steps.fail(Tr064Error::BadAnswer);
            return;
        }
        steps.state.sent = readEntry(*document).value_or(Contact());
        writeEntry(steps.box, steps.state.entry, *document, steps.context,
                   steps.taking([&steps](const BoxResult<Nothing> &written) { takeWritten(steps, written); }));
    };
    const auto look = [changes](WriteSteps<Contact> &steps) {
        findEntry(steps.box, steps.state.book, steps.state.id, steps.context,
                  steps.taking([&steps, changes](const BoxResult<BoxEntry> &found) {
                      std::optional<Contact> inBox = readEntry(found.value.document);
                      if (steps.state.error == Tr064Error::None) {
                          inBox = inBox.value_or(steps.state.sent);
                      } else if (inBox && !hasArrived(*inBox, changes)) {
                          inBox.reset();
                      }
                      tell(steps, inBox, found);
                  }));
    };
    WriteSteps<Contact>::run(access(), context, done, {.key = key, .id = id},
                             {findBook<Contact>, findContact<Contact>, write, look});
}

void FritzBox::deleteContact(const BookKey &key, const QString &id, QObject *context,
                             const BoxDone<Nothing> &done) const
{
    const auto remove = [](WriteSteps<Nothing> &steps) {
        removeEntry(steps.box, steps.state.entry, steps.context,
                    steps.taking([&steps](const BoxResult<Nothing> &written) {
                        takeWritten(steps, written);
                        if (written.isOk()) {
                            steps.end({});
                        }
                    }));
    };
    const auto look = [](WriteSteps<Nothing> &steps) {
        findEntry(steps.box, steps.state.book, steps.state.id, steps.context,
                  steps.taking([&steps](const BoxResult<BoxEntry> &left) {
                      const bool isGone = left.error == Tr064Error::NoSuchEntry;
                      tell(steps, isGone ? std::optional(Nothing()) : std::nullopt, left);
                  }));
    };
    WriteSteps<Nothing>::run(access(), context, done, {.key = key, .id = id},
                             {findBook<Nothing>, findContact<Nothing>, remove, look});
}

} // namespace Rufzeichen
