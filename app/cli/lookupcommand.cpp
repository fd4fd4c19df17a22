// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lookupcommand.h"

#include "app/cli/boxrows.h"
#include "app/cli/jsonlines.h"
#include "core/settings/userfiles.h"
#include "ui/text/plainwords.h"

#include <QFile>
#include <algorithm>
#include <cstdio>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestNumber = 4096; // bytes; the rest of a longer line is looked up as one more

constexpr std::array lookupOptions {&Options::host, &Options::textFormat, &Options::anonymize, &Options::pseudonymize,
                                    &Options::config};

constexpr std::array lookupCommands {Command {
    .name = u"lookup",
    .help = QT_TRANSLATE_NOOP("Commands", "Says whose number that is, and where; - is standard input."),
    .operands = Operand::number,
    .options = lookupOptions,
    .run = runs<&LookupCommand::run>,
}};

// Or an address of the internet, or the number that is not told.
bool mayBeNumber(const QString &text)
{
    return text.isEmpty() || text.contains(u'@')
        || std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

} // namespace

constinit const CommandSpan LookupCommand::commands {lookupCommands};

LookupCommand::LookupCommand(const Invocation &invocation)
    : m_invocation(invocation)
    , m_settings(invocation.configuration.settings)
    , m_connection(m_settings, UserFiles::boxes(), nullptr)
    , m_store(nullptr)
    , m_numbers(m_connection.dialPlan())
{
    m_store.setOptions(m_connection.storeOptions());
}

int LookupCommand::run()
{
    const QString &number = m_invocation.words().constFirst();
    if (number == "-"_L1) {
        lookUpInput();
    } else if (!mayBeNumber(number)) {
        printError(tr("“%1” is not a phone number: it has no digits. To find a number by a name, use phonebook show.")
                       .arg(sanitized(number)));
        return 1;
    } else {
        lookUp(number.trimmed());
    }
    return m_output.succeeds() ? 0 : 1;
}

// Written out at once: whoever asks may wait for the answer before the next question.
void LookupCommand::lookUpInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return;
    }
    while (m_output.state() == Output::State::Open) {
        const QByteArray line = input.readLine(longestNumber);
        if (line.isEmpty()) {
            return;
        }
        lookUp(QString::fromUtf8(line).trimmed());
        m_output.flush();
    }
}

void LookupCommand::lookUp(const QString &text)
{
    const PhoneNumber number = m_numbers.number(text);
    Lookup lookup {.number = number, .facts = m_numbers.facts(number), .match = m_store.directory().lookup(number)};
    const Anonymizer &anonymizer = m_invocation.configuration.printing;
    if (anonymizer.masking() != Masking::None) {
        // A name would tell the number that is hidden.
        const QString hidden = anonymizer.number(text);
        lookup.number = PhoneNumber(hidden, {});
        lookup.facts.display = hidden;
        lookup.match.reset();
    }
    m_output.write(m_invocation.format == OutputFormat::Json ? JsonLines::of(lookup) : BoxRows::of(lookup).toUtf8());
}

} // namespace Rufzeichen
