// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxentry.h"

#include "core/phonebook/contactentry.h"
#include "core/tr064/boxaccess.h"
#include "core/tr064/boxphonebooks.h"

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

using EntrySteps = BoxSteps<BoxEntry, BoxEntry>;

void askForEntryOfId(EntrySteps &steps)
{
    if (!isId(steps.state.id)) {
        steps.fail(Tr064Error::NoSuchEntry);
        return;
    }
    steps.ask(telephonyService, "GetPhonebookEntryUID"_L1,
              {bookArgument(steps.state.book), idArgument(steps.state.id)}, [&steps](const Tr064Result &result) {
                  // An old box reports an unknown action in the same way. Then the position is used.
                  if (result.error != Tr064Error::ApplicationsOff) {
                      steps.end(entryAt(steps.state, result));
                  }
              });
}

void lookForPosition(EntrySteps &steps)
{
    fetchPhonebook(steps.box, steps.state.book, {}, steps.context,
                   steps.taking([&steps](const BoxResult<PhonebookDocument> &fetched) {
                       const QList<Contact> &contacts = fetched.value.book.contacts;
                       const auto contact
                           = std::find_if(contacts.begin(), contacts.end(), [&steps](const Contact &candidate) {
                                 return candidate.id == steps.state.id;
                             });
                       if (!fetched.isOk() || contact == contacts.end()) {
                           steps.fail(fetched.isOk() ? Tr064Failure(Tr064Error::NoSuchEntry) : fetched.error);
                       }
                       steps.state.position = static_cast<int>(std::distance(contacts.begin(), contact));
                   }));
}

void askForEntryAtPosition(EntrySteps &steps)
{
    steps.ask(telephonyService, "GetPhonebookEntry"_L1,
              {bookArgument(steps.state.book), positionArgument(*steps.state.position)},
              [&steps](const Tr064Result &result) { steps.end(entryAt(steps.state, result)); });
}

} // namespace

void findEntry(const BoxAccess &box, int book, const QString &id, QObject *context, const BoxDone<BoxEntry> &done)
{
    EntrySteps::run(box, context, done, {.book = book, .id = id},
                    {askForEntryOfId, lookForPosition, askForEntryAtPosition});
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
    using Steps = BoxSteps<Nothing, QString>;
    const auto takeId = [](Steps &steps, const Tr064Result &result) {
        steps.end({.error = result.error,
                   .value = result.value(u"NewPhonebookEntryUniqueID"),
                   .maybeDone = result.maybeDone});
    };
    const auto add = [book, document, takeId](Steps &steps) {
        steps.ask(telephonyService, "SetPhonebookEntryUID"_L1, {bookArgument(book), documentArgument(document)},
                  [&steps, takeId](const Tr064Result &result) {
                      if (result.error != Tr064Error::ApplicationsOff) {
                          takeId(steps, result);
                      }
                  });
    };
    const auto addToOldBox = [book, document, takeId](Steps &steps) {
        steps.ask(telephonyService, "SetPhonebookEntry"_L1,
                  {bookArgument(book), {u"NewPhonebookEntryID"_s, {}}, documentArgument(document)},
                  [&steps, takeId](const Tr064Result &result) { takeId(steps, result); });
    };
    Steps::run(box, context, done, {}, {add, addToOldBox});
}

} // namespace Rufzeichen
