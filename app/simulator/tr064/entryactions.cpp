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

/** How an action names a contact. */
enum class Naming {
    Position,
    UniqueId,
};

Book *bookOf(Box &box, const ActionCall &call)
{
    const int id = call.number(idName);
    return id == BoxBooks::barringId ? nullptr : box.model.books.find(id);
}

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

ActionAnswer setEntry(Box &box, const ActionCall &call)
{
    Book *const book = writableBookOf(box, call);
    const std::optional<XmlNode> contact = readContactNode(call.text(dataName));
    const bool isNew = call.text(positionName).isEmpty();
    const qsizetype position = book == nullptr || isNew ? -1 : place(*book, call, Naming::Position);
    if (book == nullptr || (!isNew && position < 0)) {
        return failed(713);
    }
    if (!contact) {
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
    if (!contact) {
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

QList<Action> entryActions(Box &box)
{
    return actionsByPosition(box) + actionsByUniqueId(box);
}

} // namespace Rufzeichen::Simulation
