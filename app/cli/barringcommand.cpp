// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/barringcommand.h"

#include "app/cli/jsonlines.h"
#include "ui/text/plainwords.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto barringOptions = with(Options::boxAccess, &Options::textFormat);
constexpr auto blockOptions = with(barringOptions, &Options::name);

constexpr std::array barringCommands {
    Command {
        .name = u"block",
        .help = QT_TRANSLATE_NOOP("Commands", "Blocks a number in the box: no phone rings for it any more."),
        .operands = Operand::number,
        .options = blockOptions,
        .run = runs<&BarringCommand::block>,
    },
    Command {
        .name = u"unblock",
        .help = QT_TRANSLATE_NOOP("Commands", "Unblocks a number in the box."),
        .operands = Operand::number,
        .options = barringOptions,
        .run = runs<&BarringCommand::unblock>,
    },
};

} // namespace

constinit const CommandSpan BarringCommand::commands {barringCommands};

BarringCommand::BarringCommand(const Invocation &invocation)
    : m_invocation(invocation)
    , m_number(m_invocation.words().constFirst())
    , m_session(invocation.configuration)
{
}

int BarringCommand::block()
{
    if (!open()) {
        return 1;
    }
    const QString name = Options::readName(m_invocation.arguments.value(Options::name)).value_or(m_number);
    const DialPlan plan = m_session.dialPlan();
    const auto change = m_session.askOrSay<BarringChange>([&](QObject *context, const BoxDone<BarringChange> &done) {
        m_session.box().block(m_number, name, plan, context, done);
    });
    if (!change) {
        return 1;
    }
    const QString shown = sanitized(m_number);
    return print(Barred::Yes, *change,
                 *change == BarringChange::Made ? tr("%1 is blocked now: no phone rings for it any more.").arg(shown)
                                                : tr("%1 was already blocked.").arg(shown));
}

int BarringCommand::unblock()
{
    if (!open()) {
        return 1;
    }
    const DialPlan plan = m_session.dialPlan();
    const auto change = m_session.askOrSay<BarringChange>([&](QObject *context, const BoxDone<BarringChange> &done) {
        m_session.box().unblock(m_number, plan, context, done);
    });
    if (!change) {
        return 1;
    }
    const QString shown = sanitized(m_number);
    switch (*change) {
    case BarringChange::Made:
        return print(Barred::No, *change, tr("%1 is no longer blocked.").arg(shown));
    case BarringChange::NotNeeded:
        return print(Barred::No, *change, tr("%1 was not blocked.").arg(shown));
    case BarringChange::BarredByPattern:
        break;
    }
    printError(tr("%1 is still blocked, by an entry for all numbers that begin the same way. Change that entry in "
                  "the FRITZ!Box.")
                   .arg(shown));
    static_cast<void>(print(Barred::Yes, *change, {}));
    return 1;
}

bool BarringCommand::open()
{
    if (PhoneNumber(m_number, m_session.dialPlan()).canonical().isEmpty()) {
        printError(tr("“%1” is not a phone number.").arg(sanitized(m_number)));
        return false;
    }
    return m_session.openOrSay();
}

int BarringCommand::print(Barred barred, BarringChange change, const QString &text) const
{
    Output output;
    if (m_invocation.format == OutputFormat::Json) {
        output.write(JsonLines::ofBarring(PhoneNumber(m_number, m_session.dialPlan()), barred == Barred::Yes,
                                          change != BarringChange::NotNeeded));
    } else if (!text.isEmpty()) {
        output.writeLine(text);
    }
    return output.succeeds() ? 0 : 1;
}

} // namespace Rufzeichen
