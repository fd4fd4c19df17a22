// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/barringcommand.h"

#include "app/cli/boxjson.h"
#include "ui/text/plainwords.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

BarringCommand::BarringCommand(const Configuration &configuration, OutputFormat format)
    : m_format(format)
    , m_session(configuration)
{
}

int BarringCommand::block(const QString &number, const std::optional<QString> &name)
{
    if (!open(number)) {
        return 1;
    }
    const DialPlan plan = m_session.dialPlan();
    const auto result = m_session.ask<BarringChange>([&](QObject *context, const BoxDone<BarringChange> &done) {
        m_session.box().block(number, name.value_or(number), plan, context, done);
    });
    if (!result.isOk()) {
        printError(m_session.explain(result));
        return 1;
    }
    const QString shown = harmless(number);
    return print(number, Barred::Yes, result.value,
                 result.value == BarringChange::Made
                     ? tr("%1 is barred now: no phone rings for it any more.").arg(shown)
                     : tr("%1 was barred already.").arg(shown));
}

int BarringCommand::unblock(const QString &number)
{
    if (!open(number)) {
        return 1;
    }
    const DialPlan plan = m_session.dialPlan();
    const auto result = m_session.ask<BarringChange>([&](QObject *context, const BoxDone<BarringChange> &done) {
        m_session.box().unblock(number, plan, context, done);
    });
    if (!result.isOk()) {
        printError(m_session.explain(result));
        return 1;
    }
    const QString shown = harmless(number);
    switch (result.value) {
    case BarringChange::Made:
        return print(number, Barred::No, result.value, tr("%1 is barred no more.").arg(shown));
    case BarringChange::NotNeeded:
        return print(number, Barred::No, result.value, tr("%1 was not barred.").arg(shown));
    case BarringChange::BarredByPattern:
        break;
    }
    printError(tr("%1 is still barred, by an entry for all numbers that begin like it. Change that in the FRITZ!Box.")
                   .arg(shown));
    static_cast<void>(print(number, Barred::Yes, result.value, {}));
    return 1;
}

bool BarringCommand::open(const QString &number)
{
    if (PhoneNumber(number, m_session.dialPlan()).canonical().isEmpty()) {
        printError(tr("“%1” is no phone number.").arg(harmless(number)));
        return false;
    }
    if (!m_session.open()) {
        printError(m_session.problem());
        return false;
    }
    return true;
}

int BarringCommand::print(const QString &number, Barred barred, BarringChange change, const QString &text) const
{
    Output output;
    if (m_format == OutputFormat::Json) {
        output.write(BoxJson::ofBarring(PhoneNumber(number, m_session.dialPlan()), barred == Barred::Yes,
                                        change != BarringChange::NotNeeded));
    } else if (!text.isEmpty()) {
        output.writeLine(text);
    }
    return output.succeeds() ? 0 : 1;
}

} // namespace Rufzeichen
