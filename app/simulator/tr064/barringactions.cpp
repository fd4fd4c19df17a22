// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/box.h"
#include "app/simulator/tr064/boxservice.h"

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr auto uniqueIdName = "NewPhonebookEntryUniqueID"_L1;
constexpr auto dataName = "NewPhonebookEntryData"_L1;

ActionAnswer getEntry(const Book &book, qsizetype position, int fault)
{
    const bool isThere = position >= 0 && position < book.entries.size();
    return isThere ? answered({book.entries.at(position).document()}) : failed(fault);
}

ActionAnswer setEntry(Book &book, const QString &data)
{
    std::optional<XmlNode> contact = readContactNode(data);
    if (!contact) {
        return failed(402);
    }
    const XmlNode *const id = contact->child(u"uniqueid");
    const qsizetype position = id == nullptr ? -1 : book.indexOf(id->ownText().trimmed().toInt());
    return answered({QString::number(book.store(*contact, position))});
}

ActionAnswer deleteEntry(Book &book, int uniqueId)
{
    const qsizetype position = book.indexOf(uniqueId);
    if (position < 0) {
        return failed(713);
    }
    book.remove(position);
    return answered();
}

} // namespace

QList<Action> barringActions(Box &box)
{
    const auto book = [&box]() -> Book & { return box.model.books.barring; };
    return {
        {"GetCallBarringList"_L1, Access::Phone, ""_L1, "NewPhonebookURL"_L1,
         [&box](const ActionCall &call) {
             return answered(
                 {call.base
                  + u"/phonebook.lua?sid=%1&pbid=%2"_s.arg(box.sessions.create(call.now)).arg(BoxBooks::barringId)});
         }},
        {"GetCallBarringEntry"_L1, Access::Phone, "NewPhonebookEntryID:ui4"_L1, "NewPhonebookEntryData"_L1,
         [book](const ActionCall &call) { return getEntry(book(), call.number("NewPhonebookEntryID"_L1), 713); }},
        {"GetCallBarringEntryByNum"_L1, Access::Phone, "NewNumber"_L1, "NewPhonebookEntryData"_L1,
         [book, &box](const ActionCall &call) {
             return getEntry(book(), positionOf(call.text("NewNumber"_L1), book(), box.model.dialPlan), 714);
         }},
        {"SetCallBarringEntry"_L1, Access::Phone, "NewPhonebookEntryData"_L1, "NewPhonebookEntryUniqueID:ui4"_L1,
         [book](const ActionCall &call) { return setEntry(book(), call.text(dataName)); }},
        {"DeleteCallBarringEntryUID"_L1, Access::Phone, "NewPhonebookEntryUniqueID:ui4"_L1, ""_L1,
         [book](const ActionCall &call) { return deleteEntry(book(), call.number(uniqueIdName)); }}};
}

} // namespace Rufzeichen::Simulation
