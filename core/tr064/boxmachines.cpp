// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/fritzbox.h"
#include "core/tr064/tamxml.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tam = "X_AVM-DE_TAM:1"_L1;

template <typename T> BoxResult<T> valueOrBadAnswer(Tr064Error error, const std::optional<T> &value)
{
    return {.error = error == Tr064Error::None && !value ? Tr064Error::BadAnswer : error,
            .value = value.value_or(T())};
}

} // namespace

void FritzBox::answeringMachines(QObject *context, const BoxDone<QList<AnsweringMachine>> &done) const
{
    access().call(tam, "GetList"_L1, {}, context, [done](const Tr064Result &result) {
        done(valueOrBadAnswer(result.error, readAnsweringMachines(result.value(u"NewTAMList").toUtf8())));
    });
}

void FritzBox::messages(int machine, QObject *context, const BoxDone<QList<TamMessage>> &done) const
{
    access().fetch({.service = tam,
                    .action = "GetMessageList"_L1,
                    .arguments = {{u"NewIndex"_s, QString::number(machine)}},
                    .urlArgument = u"NewURL"_s},
                   context, [done](const BoxResult<QByteArray> &fetched) {
                       done(valueOrBadAnswer(fetched.error, readTamMessages(fetched.value)));
                   });
}

void FritzBox::markHeard(int machine, int message, QObject *context, const BoxDone<Nothing> &done) const
{
    access().call(tam, "MarkMessage"_L1,
                  {{u"NewIndex"_s, QString::number(machine)},
                   {u"NewMessageIndex"_s, QString::number(message)},
                   {u"NewMarkedAsRead"_s, u"1"_s}},
                  context, [done](const Tr064Result &result) { done(boxNothing(result)); });
}

} // namespace Rufzeichen
