// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/box.h"
#include "app/simulator/tr064/boxservice.h"

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr auto idName = "NewPhonebookID"_L1;
constexpr auto positionName = "NewPhonebookEntryID"_L1;
constexpr auto uniqueIdName = "NewPhonebookEntryUniqueID"_L1;
constexpr auto dataName = "NewPhonebookEntryData"_L1;

// The barring book is none of them: it has actions of its own.
Book *bookOf(Box &box, const ActionCall &call)
{
    const int id = call.number(idName);
    return id == BoxBooks::barringId ? nullptr : box.model.books.find(id);
}

ActionAnswer listBooks(Box &box)
{
    QStringList ids;
    for (const int id : box.model.books.ids()) {
        ids.append(QString::number(id));
    }
    return answered({ids.join(u',')});
}

ActionAnswer getBook(Box &box, const ActionCall &call)
{
    const Book *const book = bookOf(box, call);
    if (book == nullptr) {
        return failed(713);
    }
    return answered(
        {book->name, QString(),
         call.base + u"/phonebook.lua?sid=%1&pbid=%2"_s.arg(box.sessions.create(call.now), call.text(idName))});
}

ActionAnswer deleteBook(Box &box, int id)
{
    QList<Book> &local = box.model.books.local;
    if (id >= local.size()) {
        return failed(713);
    }
    if (id == 0) {
        local.first().entries.clear(); // the first one stays
        local.first().touch();
    } else {
        local.removeAt(id);
    }
    return answered();
}

ActionAnswer onlineBook(const Box &box, int index)
{
    const QList<Book> &online = box.model.books.online;
    if (index < 1 || index > online.size()) {
        return failed(713);
    }
    const Book &book = online.at(index - 1);
    return answered(
        {u"1"_s, u"0"_s, u"2026-09-22T18:00:00"_s, book.url, u"CardDAV"_s, u"erika@example.org"_s, book.name});
}

QList<Action> onlineActions(Box &box)
{
    return {{"GetNumberOfEntries"_L1, Access::Phone, ""_L1, "NewOnTelNumberOfEntries:ui4"_L1,
             [&box](const ActionCall &) { return answered({QString::number(box.model.books.online.size())}); }},
            {"GetInfoByIndex"_L1, Access::Phone, "NewIndex:ui4"_L1,
             "NewEnable:boolean NewStatus NewLastConnect NewUrl NewServiceId NewUsername NewName"_L1,
             [&box](const ActionCall &call) { return onlineBook(box, call.number("NewIndex"_L1)); }}};
}

QList<Action> localActions(Box &box)
{
    return {{"GetPhonebookList"_L1, Access::Phone, ""_L1, "NewPhonebookList"_L1,
             [&box](const ActionCall &) { return listBooks(box); }},
            {"GetPhonebook"_L1, Access::Phone, "NewPhonebookID:ui4"_L1,
             "NewPhonebookName NewPhonebookExtraID NewPhonebookURL"_L1,
             [&box](const ActionCall &call) { return getBook(box, call); }},
            {"AddPhonebook"_L1, Access::Phone, "NewPhonebookExtraID NewPhonebookName"_L1, ""_L1,
             [&box](const ActionCall &call) {
                 Book book {.name = call.text("NewPhonebookName"_L1)};
                 book.touch();
                 box.model.books.local.append(book);
                 return answered();
             }},
            {"DeletePhonebook"_L1, Access::Phone, "NewPhonebookID:ui4 NewPhonebookExtraID"_L1, ""_L1,
             [&box](const ActionCall &call) { return deleteBook(box, call.number(idName)); }}};
}

/** How an action names a contact. */
enum class Naming {
    Position,
    UniqueId,
};

Book *writableBookOf(Box &box, const ActionCall &call)
{
    Book *const book = bookOf(box, call);
    const bool isWritable = book != nullptr && book->kind == BookKind::Local && book != &box.model.books.internal;
    return isWritable ? book : nullptr;
}

// The place of the contact that is meant, or -1.
qsizetype place(const Book &book, const ActionCall &call, Naming naming)
{
    if (naming == Naming::UniqueId) {
        return book.indexOf(call.number(uniqueIdName));
    }
    bool isNumber = false;
    const int position = call.text(positionName).toInt(&isNumber);
    return isNumber && position >= 0 && position < book.entries.size() ? position : -1;
}

ActionAnswer getEntry(Box &box, const ActionCall &call, Naming naming)
{
    const Book *const book = bookOf(box, call);
    const qsizetype position = book == nullptr ? -1 : place(*book, call, naming);
    return position < 0 ? failed(713) : answered({book->entries.at(position).document()});
}

ActionAnswer deleteEntry(Box &box, const ActionCall &call, Naming naming)
{
    Book *const book = writableBookOf(box, call);
    const qsizetype position = book == nullptr ? -1 : place(*book, call, naming);
    if (position < 0) {
        return failed(713);
    }
    book->remove(position);
    return answered();
}

// Whether the box takes this contact, new or changed.
bool isTaken(const Box &box, const XmlNode &contact)
{
    const BookEntry entry {.contact = contact};
    return entry.numbers().size() <= BookEntry::maximumNumbers && !box.faults.refusedContacts.contains(entry.name());
}

ActionAnswer setEntry(Box &box, const ActionCall &call)
{
    Book *const book = writableBookOf(box, call);
    const std::optional<XmlNode> contact = readContactNode(call.text(dataName));
    const bool isNew = call.text(positionName).isEmpty();
    const qsizetype position = book == nullptr || isNew ? -1 : place(*book, call, Naming::Position);
    if (book == nullptr || (!isNew && position < 0)) {
        return failed(713);
    }
    if (!contact || !isTaken(box, *contact)) {
        return failed(600);
    }
    book->store(*contact, position);
    return answered();
}

ActionAnswer setEntryByUniqueId(Box &box, const ActionCall &call)
{
    Book *const book = writableBookOf(box, call);
    if (book == nullptr) {
        return failed(713);
    }
    std::optional<XmlNode> contact = readContactNode(call.text(dataName));
    if (!contact || !isTaken(box, *contact)) {
        return failed(600);
    }
    const XmlNode *const idNode = contact->child(u"uniqueid");
    const int id = idNode == nullptr ? 0 : idNode->ownText().trimmed().toInt();
    const qsizetype position = id == 0 ? -1 : book->indexOf(id);
    if (id != 0 && position < 0) {
        return failed(713);
    }
    return answered({QString::number(book->store(*contact, position))});
}

QList<Action> actionsByPosition(Box &box)
{
    return {{"GetPhonebookEntry"_L1, Access::Phone, "NewPhonebookID:ui4 NewPhonebookEntryID"_L1,
             "NewPhonebookEntryData"_L1,
             [&box](const ActionCall &call) { return getEntry(box, call, Naming::Position); }},
            {"SetPhonebookEntry"_L1, Access::Phone, "NewPhonebookID:ui4 NewPhonebookEntryID NewPhonebookEntryData"_L1,
             ""_L1, [&box](const ActionCall &call) { return setEntry(box, call); }},
            {"DeletePhonebookEntry"_L1, Access::Phone, "NewPhonebookID:ui4 NewPhonebookEntryID"_L1, ""_L1,
             [&box](const ActionCall &call) { return deleteEntry(box, call, Naming::Position); }}};
}

QList<Action> actionsByUniqueId(Box &box)
{
    return {{"GetPhonebookEntryUID"_L1, Access::Phone, "NewPhonebookID:ui4 NewPhonebookEntryUniqueID:ui4"_L1,
             "NewPhonebookEntryData"_L1,
             [&box](const ActionCall &call) { return getEntry(box, call, Naming::UniqueId); }},
            {"SetPhonebookEntryUID"_L1, Access::Phone, "NewPhonebookID:ui4 NewPhonebookEntryData"_L1,
             "NewPhonebookEntryUniqueID:ui4"_L1,
             [&box](const ActionCall &call) { return setEntryByUniqueId(box, call); }},
            {"DeletePhonebookEntryUID"_L1, Access::Phone, "NewPhonebookID:ui4 NewPhonebookEntryUniqueID:ui4"_L1,
             ""_L1, [&box](const ActionCall &call) { return deleteEntry(box, call, Naming::UniqueId); }}};
}

} // namespace

QList<Action> phonebookActions(Box &box)
{
    return localActions(box) + onlineActions(box) + actionsByPosition(box) + actionsByUniqueId(box);
}

} // namespace Rufzeichen::Simulation
