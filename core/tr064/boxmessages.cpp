// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxaccess.h"
#include "core/tr064/boxdownload.h"
#include "core/tr064/fritzbox.h"
#include "core/tr064/listxml.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tam = "X_AVM-DE_TAM:1"_L1;

/** In bytes: an hour and a half of what boxes record. */
constexpr qint64 largestRecording = 50'000'000;

template <typename T> BoxResult<T> valueOrBadAnswer(const Tr064Failure &error, const std::optional<T> &value)
{
    return {.error = error == Tr064Error::None && !value ? Tr064Failure(Tr064Error::BadAnswer) : error,
            .value = value.value_or(T())};
}

void readMessages(const BoxAccess &box, int machine, QObject *context, const BoxDone<QList<TamMessage>> &done)
{
    const BoxFile file {.service = tam,
                        .action = "GetMessageList"_L1,
                        .arguments = {{u"NewIndex"_s, QString::number(machine)}},
                        .urlArgument = u"NewURL"_s};
    box.fetch(file, context, [done, machine](const BoxResult<QByteArray> &fetched) {
        auto messages = valueOrBadAnswer(fetched.error, readTamMessages(fetched.value));
        for (TamMessage &message : messages.value) {
            message.machine = machine; // whatever the list says: it is where they are deleted
        }
        done(messages);
    });
}

BoxAccess::Arguments naming(const TamMessage &message)
{
    return {{u"NewIndex"_s, QString::number(message.machine)},
            {u"NewMessageIndex"_s, QString::number(message.index)}};
}

bool isIn(const QList<TamMessage> &all, const TamMessage &message)
{
    return std::any_of(all.begin(), all.end(),
                       [&message](const TamMessage &other) { return other.isSameAs(message); });
}

using DeleteSteps = BoxSteps<Tr064Failure, Nothing>; // of the deletion; the box may have done it all the same

} // namespace

void FritzBox::answeringMachines(QObject *context, const BoxDone<QList<AnsweringMachine>> &done) const
{
    access().call(tam, "GetList"_L1, {}, context, [done](const Tr064Result &result) {
        done(valueOrBadAnswer(result.error, readAnsweringMachines(result.value(u"NewTAMList").toUtf8())));
    });
}

void FritzBox::switchMachine(int machine, MachineState state, QObject *context, const BoxDone<Nothing> &done) const
{
    access().call(
        tam, "SetEnable"_L1,
        {{u"NewIndex"_s, QString::number(machine)}, {u"NewEnable"_s, state == MachineState::On ? u"1"_s : u"0"_s}},
        context, [done](const Tr064Result &result) { done(boxNothing(result)); });
}

void FritzBox::messages(int machine, QObject *context, const BoxDone<QList<TamMessage>> &done) const
{
    readMessages(access(), machine, context, done);
}

void FritzBox::recording(const TamMessage &message, QObject *context, const BoxDone<QByteArray> &done) const
{
    downloadBoxFile(access(), message.path, largestRecording, context, done);
}

void FritzBox::markMessage(const TamMessage &message, MessageMark mark, QObject *context,
                           const BoxDone<Nothing> &done) const
{
    BoxAccess::Arguments arguments = naming(message);
    arguments.append({u"NewMarkedAsRead"_s, mark == MessageMark::Heard ? u"1"_s : u"0"_s});
    access().call(tam, "MarkMessage"_L1, arguments, context,
                  [done](const Tr064Result &result) { done(boxNothing(result)); });
}

void FritzBox::deleteMessage(const TamMessage &message, QObject *context, const BoxDone<Nothing> &done) const
{
    const auto look = [message](DeleteSteps &steps, const BoxDone<QList<TamMessage>> &take) {
        readMessages(steps.box, message.machine, steps.context, steps.taking(take));
    };
    const auto lookBefore = [look, message](DeleteSteps &steps) {
        look(steps, [&steps, message](const BoxResult<QList<TamMessage>> &all) {
            if (!all.isOk()) {
                steps.fail(all.error);
            } else if (!isIn(all.value, message)) {
                steps.fail(Tr064Error::NoSuchEntry);
            }
        });
    };
    const auto remove = [message](DeleteSteps &steps) {
        steps.ask(tam, "DeleteMessage"_L1, naming(message), [&steps](const Tr064Result &result) {
            steps.state = result.error;
            if (!result.maybeDone) {
                steps.end(boxNothing(result));
            }
        });
    };
    const auto lookAfter = [look, message](DeleteSteps &steps) {
        look(steps, [&steps, message](const BoxResult<QList<TamMessage>> &left) {
            const bool isGone = left.isOk() && !isIn(left.value, message);
            steps.end({.error = isGone ? Tr064Failure() : steps.state, .maybeDone = !left.isOk()});
        });
    };
    DeleteSteps::run(access(), context, done, {}, {lookBefore, remove, lookAfter});
}

} // namespace Rufzeichen
