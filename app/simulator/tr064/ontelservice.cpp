// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/box.h"
#include "app/simulator/tr064/boxservice.h"

#include <algorithm>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr auto handsetName = "NewDectID"_L1;
constexpr auto ruleName = "NewDeflectionId"_L1;

Handset *handsetOf(Box &box, const ActionCall &call)
{
    QList<Handset> &all = box.model.handsets;
    const int id = call.number(handsetName);
    const auto found = std::find_if(all.begin(), all.end(), [id](const Handset &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

ActionAnswer handsetIds(const Box &box)
{
    QStringList ids;
    for (const Handset &handset : box.model.handsets) {
        ids.append(QString::number(handset.id));
    }
    return answered({ids.join(u',')});
}

ActionAnswer setHandsetBook(Box &box, const ActionCall &call)
{
    Handset *const handset = handsetOf(box, call);
    const int book = call.number("NewPhonebookID"_L1);
    if (handset == nullptr || !box.model.books.ids().contains(book)) {
        return failed(713);
    }
    handset->phonebook = book;
    return answered();
}

QStringList ruleValues(const DeflectionRule &rule)
{
    return {
        rule.enabled ? u"1"_s : u"0"_s, rule.type, rule.number, rule.target, rule.mode, QString(), rule.phonebook};
}

QString ruleList(const QList<DeflectionRule> &rules)
{
    const QStringList names {u"Enable"_s, u"Type"_s,     u"Number"_s,     u"DeflectionToNumber"_s,
                             u"Mode"_s,   u"Outgoing"_s, u"PhonebookID"_s};
    QString list = u"<List>"_s;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        list += u"<Item><DeflectionId>%1</DeflectionId>"_s.arg(i);
        const QStringList values = ruleValues(rules.at(i));
        for (qsizetype value = 0; value < names.size(); ++value) {
            list += u"<%1>%2</%1>"_s.arg(names.at(value), values.at(value).toHtmlEscaped());
        }
        list += u"</Item>"_s;
    }
    return list + u"</List>"_s;
}

ActionAnswer getRule(const Box &box, int index)
{
    const QList<DeflectionRule> &rules = box.model.deflections;
    return index < rules.size() ? answered(ruleValues(rules.at(index))) : failed(713);
}

ActionAnswer enableRule(Box &box, const ActionCall &call)
{
    const int index = call.number(ruleName);
    if (index >= box.model.deflections.size()) {
        return failed(713);
    }
    box.model.deflections[index].enabled = call.isTrue("NewEnable"_L1);
    return answered();
}

QList<Action> handsetActions(Box &box)
{
    return {{"GetDECTHandsetList"_L1, Access::Phone, ""_L1, "NewDectIDList"_L1,
             [&box](const ActionCall &) { return handsetIds(box); }},
            {"GetDECTHandsetInfo"_L1, Access::Phone, "NewDectID:ui4"_L1, "NewHandsetName NewPhonebookID:ui4"_L1,
             [&box](const ActionCall &call) {
                 const Handset *const handset = handsetOf(box, call);
                 if (handset == nullptr) {
                     return failed(713);
                 }
                 return answered({handset->name, QString::number(handset->phonebook)});
             }},
            {"SetDECTHandsetPhonebook"_L1, Access::Phone, "NewDectID:ui4 NewPhonebookID:ui4"_L1, ""_L1,
             [&box](const ActionCall &call) { return setHandsetBook(box, call); }}};
}

QList<Action> deflectionActions(Box &box)
{
    return {{"GetNumberOfDeflections"_L1, Access::Phone, ""_L1, "NewNumberOfDeflections:ui4"_L1,
             [&box](const ActionCall &) { return answered({QString::number(box.model.deflections.size())}); }},
            {"GetDeflection"_L1, Access::Phone, "NewDeflectionId:ui4"_L1,
             "NewEnable:boolean NewType NewNumber NewDeflectionToNumber NewMode NewOutgoing NewPhonebookID"_L1,
             [&box](const ActionCall &call) { return getRule(box, call.number(ruleName)); }},
            {"GetDeflections"_L1, Access::Phone, ""_L1, "NewDeflectionList"_L1,
             [&box](const ActionCall &) { return answered({ruleList(box.model.deflections)}); }},
            {"SetDeflectionEnable"_L1, Access::Phone, "NewDeflectionId:ui4 NewEnable:boolean"_L1, ""_L1,
             [&box](const ActionCall &call) { return enableRule(box, call); }}};
}

ActionAnswer callListUrl(Box &box, const ActionCall &call)
{
    const QString url = call.base + u"/calllist.lua?sid="_s + box.sessions.create(call.now);
    return answered({box.faults.callListDisabled ? QString() : url});
}

} // namespace

Service onTelService(Box &box)
{
    const QList<Action> callList {{"GetCallList"_L1, Access::Phone, ""_L1, "NewCallListURL"_L1,
                                   [&box](const ActionCall &call) { return callListUrl(box, call); }}};
    return {"X_AVM-DE_OnTel"_L1, "x_contact"_L1, "x_contact"_L1,
            callList + phonebookActions(box) + barringActions(box) + handsetActions(box) + deflectionActions(box)};
}

} // namespace Rufzeichen::Simulation
