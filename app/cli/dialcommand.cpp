// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dialcommand.h"

#include "app/cli/jsonlines.h"
#include "core/numbers/dialkeys.h"
#include "ui/text/boxtext.h"
#include "ui/text/plainwords.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dialOptions = with(Options::boxAccess, &Options::textFormat);

constexpr std::array dialCommands {
    Command {
        .name = u"dial",
        .help = QT_TRANSLATE_NOOP("Commands", "Lets a phone of the box ring, which dials when it is picked up."),
        .operands = Operand::number,
        .options = dialOptions,
        .run = runs<&DialCommand::dial>,
    },
    Command {
        .name = u"hangup",
        .help = QT_TRANSLATE_NOOP("Commands", "Ends what dial has begun."),
        .options = dialOptions,
        .run = runs<&DialCommand::hangUp>,
    },
};

} // namespace

constinit const CommandSpan DialCommand::commands {dialCommands};

DialCommand::DialCommand(const Invocation &invocation)
    : m_invocation(invocation)
    , m_session(invocation.configuration)
{
}

int DialCommand::dial()
{
    const QString &number = m_invocation.words().constFirst();
    if (dialString(number, m_session.dialPlan()).isEmpty()) {
        printError(tr("“%1” is not a number that can be dialled.").arg(sanitized(number)));
        return 1;
    }
    if (!m_session.openOrSay()) {
        return 1;
    }
    const DialPlan plan = m_session.dialPlan(); // the login may have told another one
    const QString dialled = dialString(number, plan);
    const QString later = sanitized(sentAfterAnswer(number, plan));
    const QString others = sanitized(otherNumbers(number, plan));
    if (const int failure = tellBefore(dialled, later, others); failure != 0) {
        return failure;
    }
    const QString &phone = m_invocation.configuration.settings.fritzBox.dialPhone; // empty: that of the box
    const auto result = m_session.ask<Nothing>([&](QObject *context, const BoxDone<Nothing> &done) {
        m_session.box().dial(number, plan, phone, context, done);
    });
    if (!result.isOk()) {
        printError(result.error == Tr064Error::RightMissing ? whichRight(result.error) : m_session.explain(result));
        return 1;
    }
    return print(JsonLines::ofDial(number, dialled, others.isEmpty() ? later : others),
                 tr("Pick up the phone that rings: then %1 is dialled.").arg(dialled));
}

// JSON has one object for each command, and that comes at its end.
int DialCommand::tellBefore(const QString &dialled, const QString &later, const QString &others) const
{
    return m_invocation.format == OutputFormat::Json ? 0
        : !others.isEmpty() ? print({}, tr("The box is to dial %1, the first of these numbers.").arg(dialled))
        : later.isEmpty()
        ? print({}, tr("The box is to dial %1.").arg(dialled))
        : print({},
                tr("The box is to dial %1, without “%2”: type those digits once somebody has answered.")
                    .arg(dialled, later));
}

int DialCommand::hangUp()
{
    const auto ask
        = [this](QObject *context, const BoxDone<Nothing> &done) { m_session.box().hangUp(context, done); };
    return m_session.openOrSay() && m_session.askOrSay<Nothing>(ask)
        ? print(JsonLines::ofHangUp(), tr("The call that was dialled for this program has ended."))
        : 1;
}

// To dial takes more rights than all the rest.
QString DialCommand::whichRight(const Tr064Failure &failure)
{
    const auto rights = m_session.ask<BoxRights>(
        [this](QObject *context, const BoxDone<BoxRights> &done) { m_session.box().rights(context, done); });
    const auto missing = rights.isOk() ? missingRight(rights.value, BoxUse::Dial) : std::nullopt;
    return missing ? withBoxCode(BoxRightText::howToGive(*missing), failure) : m_session.explain(failure);
}

int DialCommand::print(const QByteArray &json, const QString &text) const
{
    Output output;
    output.write(m_invocation.format == OutputFormat::Json ? json : (text + u'\n').toUtf8());
    return output.succeeds() ? 0 : 1;
}

} // namespace Rufzeichen
