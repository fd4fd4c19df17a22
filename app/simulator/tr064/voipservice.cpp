// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/box.h"
#include "app/simulator/tr064/boxservice.h"

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

ActionAnswer phonePort(const Box &box, int index)
{
    const QList<Phone> &phones = box.model.phones;
    return index >= 1 && index <= phones.size() ? answered({phones.at(index - 1).port}) : failed(713);
}

ActionAnswer setDialPort(Box &box, const QString &port)
{
    if (!port.isEmpty() && box.model.phone(port) == nullptr) {
        return failed(402);
    }
    box.model.dialPort = port;
    return answered();
}

ActionAnswer dial(const Box &box, const QString &remote)
{
    if (box.model.users.isEmpty()) {
        return failed(606); // without a password nobody dials
    }
    if (remote.isEmpty()) {
        return failed(402);
    }
    return box.model.phone(box.model.dialPort) != nullptr && box.dial(remote) ? answered() : failed(501);
}

QString numberList(const QList<OwnNumber> &numbers)
{
    QString list = u"<List>"_s;
    for (const OwnNumber &each : numbers) {
        list += u"<Item><Number>%1</Number><Type>%2</Type><Index>%3</Index><Name>%4</Name></Item>"_s.arg(
            each.number.toHtmlEscaped(), each.type, QString::number(each.index), each.name.toHtmlEscaped());
    }
    return list + u"</List>"_s;
}

QList<Action> dialActions(Box &box)
{
    return {{"X_AVM-DE_GetPhonePort"_L1, Access::Phone, "NewIndex:ui4"_L1, "NewX_AVM-DE_PhoneName"_L1,
             [&box](const ActionCall &call) { return phonePort(box, call.number("NewIndex"_L1)); }},
            {"X_AVM-DE_DialGetConfig"_L1, Access::Dial, ""_L1, "NewX_AVM-DE_PhoneName"_L1,
             [&box](const ActionCall &) {
                 return answered({box.model.dialPort.isEmpty() ? u"unconfigured"_s : box.model.dialPort});
             }},
            {"X_AVM-DE_DialSetConfig"_L1, Access::Phone, "NewX_AVM-DE_PhoneName"_L1, ""_L1,
             [&box](const ActionCall &call) { return setDialPort(box, call.text("NewX_AVM-DE_PhoneName"_L1)); }},
            {"X_AVM-DE_DialNumber"_L1, Access::Dial, "NewX_AVM-DE_PhoneNumber"_L1, ""_L1,
             [&box](const ActionCall &call) { return dial(box, call.text("NewX_AVM-DE_PhoneNumber"_L1)); }},
            {"X_AVM-DE_DialHangup"_L1, Access::Dial, ""_L1, ""_L1, [&box](const ActionCall &) {
                 box.hangUp();
                 return answered();
             }}};
}

QList<Action> numberActions(Box &box)
{
    const auto plan = [&box]() -> const DialPlan & { return box.model.dialPlan; };
    return {{"X_AVM-DE_GetNumbers"_L1, Access::Phone, ""_L1, "NewNumberList"_L1,
             [&box](const ActionCall &) { return answered({numberList(box.model.numbers)}); }},
            {"X_AVM-DE_GetVoIPCommonCountryCode"_L1, Access::Phone, ""_L1, "NewX_AVM-DE_LKZ NewX_AVM-DE_LKZPrefix"_L1,
             [plan](const ActionCall &) {
                 return answered({plan().countryCode, plan().countryPrefix});
             }},
            {"X_AVM-DE_GetVoIPCommonAreaCode"_L1, Access::Phone, ""_L1, "NewX_AVM-DE_OKZ NewX_AVM-DE_OKZPrefix"_L1,
             [plan](const ActionCall &) {
                 return answered({plan().areaCode, plan().areaPrefix});
             }},
            {"GetVoIPCommonCountryCode"_L1, Access::Phone, ""_L1, "NewVoIPCountryCode"_L1,
             [plan](const ActionCall &) { return answered({plan().countryPrefix + plan().countryCode}); }},
            {"GetVoIPCommonAreaCode"_L1, Access::Phone, ""_L1, "NewVoIPAreaCode"_L1,
             [plan](const ActionCall &) { return answered({plan().areaPrefix + plan().areaCode}); }}};
}

} // namespace

Service voipService(Box &box)
{
    return {"X_VoIP"_L1, "x_voip"_L1, "x_voip"_L1, dialActions(box) + numberActions(box)};
}

} // namespace Rufzeichen::Simulation
