// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxmachines.h"

#include "core/tr064/tamxml.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tam = "X_AVM-DE_TAM:1"_L1;

template <typename T> BoxResult<T> valueOrBadAnswer(const Tr064Result &result, const std::optional<T> &value)
{
    if (result.error != Tr064Error::None) {
        return boxError<T>(result);
    }
    return value ? boxValue(*value) : BoxResult<T> {.error = Tr064Error::BadAnswer};
}

} // namespace

void askAnsweringMachines(const BoxAccess &box, QObject *context, const BoxDone<QList<AnsweringMachine>> &done)
{
    box.call(tam, "GetList"_L1, {}, context, [done](const Tr064Result &result) {
        done(valueOrBadAnswer(result, readAnsweringMachines(result.value(u"NewTAMList").toUtf8())));
    });
}

void fetchMessages(const BoxAccess &box, int machine, QObject *context, const BoxDone<QList<TamMessage>> &done)
{
    box.fetch({.service = tam,
               .action = "GetMessageList"_L1,
               .arguments = {{u"NewIndex"_s, QString::number(machine)}},
               .urlArgument = u"NewURL"_s},
              context,
              [done](const Tr064Result &result) { done(valueOrBadAnswer(result, readTamMessages(result.body))); });
}

void markMessageHeard(const BoxAccess &box, int machine, int message, QObject *context, const BoxDone<Nothing> &done)
{
    box.call(tam, "MarkMessage"_L1,
             {{u"NewIndex"_s, QString::number(machine)},
              {u"NewMessageIndex"_s, QString::number(message)},
              {u"NewMarkedAsRead"_s, u"1"_s}},
             context, [done](const Tr064Result &result) { done(boxNothing(result)); });
}

} // namespace Rufzeichen
