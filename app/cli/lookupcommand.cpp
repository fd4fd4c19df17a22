// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lookupcommand.h"

#include "app/cli/boxjson.h"
#include "app/cli/boxrows.h"
#include "core/settings/userfiles.h"

#include <QFile>
#include <cstdio>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestNumber = 4096; // bytes; the rest of a longer line is looked up as one more

} // namespace

LookupCommand::LookupCommand(const Configuration &configuration, OutputFormat format)
    : m_anonymizer(configuration.printing)
    , m_format(format)
    , m_settings(configuration.settings)
    , m_connection(m_settings, UserFiles::boxes(), nullptr)
    , m_shelf(nullptr)
    , m_numbers(m_connection.dialPlan())
{
    m_shelf.setPlan(m_connection.shelfPlan());
}

int LookupCommand::run(const QString &number)
{
    if (number == "-"_L1) {
        lookUpInput();
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
    Lookup lookup {.number = number, .facts = m_numbers.facts(number), .match = m_shelf.directory().lookup(number)};
    if (m_anonymizer.masking() != Masking::None) {
        // A name would tell the number that is hidden.
        const QString hidden = m_anonymizer.number(text);
        lookup.number = PhoneNumber(hidden, {});
        lookup.facts.display = hidden;
        lookup.match.reset();
    }
    m_output.write(m_format == OutputFormat::Json ? BoxJson::of(lookup) : BoxRows::of(lookup).toUtf8());
}

} // namespace Rufzeichen
