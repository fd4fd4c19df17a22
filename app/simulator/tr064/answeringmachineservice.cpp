// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/box.h"
#include "app/simulator/tr064/boxservice.h"

#include <algorithm>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr auto indexName = "NewIndex"_L1;
constexpr auto messageName = "NewMessageIndex"_L1;

QString digit(bool value)
{
    return value ? u"1"_s : u"0"_s;
}

AnsweringMachine *machineOf(Box &box, const ActionCall &call)
{
    QList<AnsweringMachine> &all = box.model.machines;
    const int place = call.number(indexName);
    return place < all.size() ? &all[place] : nullptr;
}

// The message that is meant, or the end of the list.
QList<VoiceMessage>::iterator messageOf(AnsweringMachine &machine, const ActionCall &call)
{
    const int wanted = call.number(messageName);
    return std::find_if(machine.messages.begin(), machine.messages.end(),
                        [wanted](const VoiceMessage &message) { return message.index == wanted; });
}

ActionAnswer list(const Box &box)
{
    const QList<AnsweringMachine> &all = box.model.machines;
    const bool isRunning
        = std::any_of(all.begin(), all.end(), [](const AnsweringMachine &machine) { return machine.enabled; });
    QString text
        = u"<List><TAMRunning>%1</TAMRunning><Stick>0</Stick><Status>0</Status><Capacity>60</Capacity>"_s.arg(
            digit(isRunning));
    for (const AnsweringMachine &machine : all) {
        text += u"<Item><Index>%1</Index><Display>%2</Display><Enable>%3</Enable><Name>%4</Name></Item>"_s.arg(
            QString::number(machine.index), digit(machine.shown), digit(machine.enabled),
            machine.name.toHtmlEscaped());
    }
    return answered({text + u"</List>"_s});
}

ActionAnswer information(Box &box, const ActionCall &call)
{
    const AnsweringMachine *const machine = machineOf(box, call);
    if (machine == nullptr) {
        return failed(713);
    }
    return answered({digit(machine->enabled), machine->name, digit(machine->enabled), u"0"_s, u"0"_s, u"60"_s,
                     u"play_announcement"_s, u"20"_s, QString()});
}

ActionAnswer messageUrl(Box &box, const ActionCall &call)
{
    if (machineOf(box, call) == nullptr) {
        return failed(713);
    }
    return answered(
        {call.base
         + u"/tamcalllist.lua?sid=%1&tamindex=%2"_s.arg(box.sessions.create(call.now), call.text(indexName))});
}

ActionAnswer mark(Box &box, const ActionCall &call)
{
    AnsweringMachine *const machine = machineOf(box, call);
    if (machine == nullptr || messageOf(*machine, call) == machine->messages.end()) {
        return failed(713);
    }
    messageOf(*machine, call)->isNew = !call.isTrue("NewMarkedAsRead"_L1);
    return answered();
}

ActionAnswer remove(Box &box, const ActionCall &call)
{
    AnsweringMachine *const machine = machineOf(box, call);
    if (machine == nullptr || messageOf(*machine, call) == machine->messages.end()) {
        return failed(713);
    }
    machine->messages.erase(messageOf(*machine, call));
    return answered();
}

ActionAnswer enable(Box &box, const ActionCall &call)
{
    AnsweringMachine *const machine = machineOf(box, call);
    if (machine == nullptr) {
        return failed(713);
    }
    machine->enabled = call.isTrue("NewEnable"_L1);
    return answered();
}

QList<Action> messageActions(Box &box)
{
    return {{"GetMessageList"_L1, Access::Phone, "NewIndex:ui4"_L1, "NewURL"_L1,
             [&box](const ActionCall &call) { return messageUrl(box, call); }},
            {"MarkMessage"_L1, Access::Phone, "NewIndex:ui4 NewMessageIndex:ui4 NewMarkedAsRead:boolean"_L1, ""_L1,
             [&box](const ActionCall &call) { return mark(box, call); }},
            {"DeleteMessage"_L1, Access::Phone, "NewIndex:ui4 NewMessageIndex:ui4"_L1, ""_L1,
             [&box](const ActionCall &call) { return remove(box, call); }}};
}

} // namespace

Service answeringMachineService(Box &box)
{
    const QList<Action> machineActions {
        {"GetList"_L1, Access::Phone, ""_L1, "NewTAMList"_L1, [&box](const ActionCall &) { return list(box); }},
        {"GetInfo"_L1, Access::Phone, "NewIndex:ui4"_L1,
         "NewEnable:boolean NewName NewTAMRunning:boolean NewStick:ui4 NewStatus:ui4 NewCapacity:ui4 NewMode NewRingSeconds:ui4 NewPhoneNumbers"_L1,
         [&box](const ActionCall &call) { return information(box, call); }},
        {"SetEnable"_L1, Access::Phone, "NewIndex:ui4 NewEnable:boolean"_L1, ""_L1,
         [&box](const ActionCall &call) { return enable(box, call); }},
    };
    return {"X_AVM-DE_TAM"_L1, "x_tam"_L1, "x_tam"_L1, machineActions + messageActions(box)};
}

} // namespace Rufzeichen::Simulation
