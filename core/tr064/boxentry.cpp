// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxentry.h"

#include "core/phonebook/contactentry.h"
#include "core/tr064/boxphonebooks.h"
#include "core/tr064/tr064services.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

std::pair<QString, QString> bookArgument(int book)
{
    return {u"NewPhonebookID"_s, QString::number(book)};
}

std::pair<QString, QString> idArgument(const QString &id)
{
    return {u"NewPhonebookEntryUniqueID"_s, id};
}

std::pair<QString, QString> positionArgument(int position)
{
    return {u"NewPhonebookEntryID"_s, QString::number(position)};
}

std::pair<QString, QString> documentArgument(const QByteArray &document)
{
    return {u"NewPhonebookEntryData"_s, QString::fromUtf8(document)};
}

// The contacts of the box's own devices all have 0.
bool isId(const QString &id)
{
    return !id.isEmpty() && id != "0"_L1;
}

// The book may have changed since the position was looked up.
BoxResult<BoxEntry> entryAt(BoxEntry entry, const Tr064Result &result)
{
    if (result.error != Tr064Error::None) {
        return boxError<BoxEntry>(result);
    }
    entry.document = result.value(u"NewPhonebookEntryData").toUtf8();
    const std::optional<Contact> contact = readEntry(entry.document);
    if (!contact) {
        return {.error = Tr064Error::BadAnswer};
    }
    return contact->id == entry.id ? boxValue(std::move(entry))
                                   : BoxResult<BoxEntry> {.error = Tr064Error::NoSuchEntry};
}

void findByPosition(const BoxAccess &box, int book, const QString &id, QObject *context,
                    const BoxDone<BoxEntry> &done)
{
    fetchPhonebook(
        box, book, {}, context, [box, book, id, context, done](const BoxResult<PhonebookDocument> &fetched) {
            if (!fetched.isOk()) {
                done({.error = fetched.error});
                return;
            }
            const QList<Contact> &contacts = fetched.value.book.contacts;
            const auto contact = std::find_if(contacts.begin(), contacts.end(),
                                              [&id](const Contact &candidate) { return candidate.id == id; });
            if (contact == contacts.end()) {
                done({.error = Tr064Error::NoSuchEntry});
                return;
            }
            const BoxEntry entry {
                .book = book, .id = id, .position = static_cast<int>(std::distance(contacts.begin(), contact))};
            box.call(telephonyService, "GetPhonebookEntry"_L1,
                     {bookArgument(book), positionArgument(*entry.position)}, context,
                     [entry, done](const Tr064Result &result) { done(entryAt(entry, result)); });
        });
}

} // namespace

void findEntry(const BoxAccess &box, int book, const QString &id, QObject *context, const BoxDone<BoxEntry> &done)
{
    if (!isId(id)) {
        QMetaObject::invokeMethod(
            context, [done] { done({.error = Tr064Error::NoSuchEntry}); }, Qt::QueuedConnection);
        return;
    }
    box.call(telephonyService, "GetPhonebookEntryUID"_L1, {bookArgument(book), idArgument(id)}, context,
             [box, book, id, context, done](const Tr064Result &result) {
                 if (result.error == Tr064Error::ApplicationsOff) {
                     // It says the same of an action that it does not know.
                     findByPosition(box, book, id, context, done);
                 } else {
                     done(entryAt({.book = book, .id = id}, result));
                 }
             });
}

void writeEntry(const BoxAccess &box, const BoxEntry &entry, const QByteArray &document, QObject *context,
                const BoxDone<Nothing> &done)
{
    const auto answer = [done](const Tr064Result &result) { done(boxNothing(result)); };
    if (entry.position) {
        box.call(telephonyService, "SetPhonebookEntry"_L1,
                 {bookArgument(entry.book), positionArgument(*entry.position), documentArgument(document)}, context,
                 answer);
    } else {
        box.call(telephonyService, "SetPhonebookEntryUID"_L1, {bookArgument(entry.book), documentArgument(document)},
                 context, answer);
    }
}

void removeEntry(const BoxAccess &box, const BoxEntry &entry, QObject *context, const BoxDone<Nothing> &done)
{
    const auto answer = [done](const Tr064Result &result) { done(boxNothing(result)); };
    if (entry.position) {
        box.call(telephonyService, "DeletePhonebookEntry"_L1,
                 {bookArgument(entry.book), positionArgument(*entry.position)}, context, answer);
    } else {
        box.call(telephonyService, "DeletePhonebookEntryUID"_L1, {bookArgument(entry.book), idArgument(entry.id)},
                 context, answer);
    }
}

void addEntry(const BoxAccess &box, int book, const QByteArray &document, QObject *context,
              const BoxDone<QString> &done)
{
    const auto answer = [done](const Tr064Result &result) {
        done({.error = result.error,
              .value = result.value(u"NewPhonebookEntryUniqueID"),
              .maybeDone = result.maybeDone});
    };
    box.call(telephonyService, "SetPhonebookEntryUID"_L1, {bookArgument(book), documentArgument(document)}, context,
             [box, book, document, context, answer](const Tr064Result &result) {
                 if (result.error == Tr064Error::ApplicationsOff) {
                     box.call(telephonyService, "SetPhonebookEntry"_L1,
                              {bookArgument(book), {u"NewPhonebookEntryID"_s, {}}, documentArgument(document)},
                              context, answer);
                 } else {
                     answer(result);
                 }
             });
}

} // namespace Rufzeichen
