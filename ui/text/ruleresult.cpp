// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ruleresult.h"

#include "ui/text/plainwords.h"

namespace Rufzeichen {

QString RuleResultText::of(const RuleLogEntry &entry)
{
    const QString line = tr("Rule “%1”: %2").arg(sanitized(entry.rule), result(entry));
    const QString said = sanitized(entry.text.trimmed());
    return said.isEmpty() ? line : tr("%1: %2").arg(line, said);
}

QString RuleResultText::result(const RuleLogEntry &entry)
{
    const QString subject = sanitized(entry.subject);
    switch (entry.result) {
    case RuleResult::Ended:
        return entry.code == 0 ? tr("%1 says").arg(subject)
            : entry.code < 0   ? tr("%1 has crashed").arg(subject)
                               : tr("%1 has ended with exit code %2").arg(subject, QString::number(entry.code));
    case RuleResult::NotStarted:
        return tr("%1 can't be started").arg(subject);
    case RuleResult::TooSlow:
        return tr("%1 took too long and was ended").arg(subject);
    case RuleResult::NotDelivered:
        return entry.code == 0 ? tr("%1 does not answer").arg(subject)
                               : tr("%1 answers with the error %2").arg(subject, QString::number(entry.code));
    case RuleResult::NotOpened:
        return tr("no web address has come of %1").arg(subject);
    case RuleResult::NotWritten:
        return tr("the note was not written: the call is not in the history");
    case RuleResult::TooMany:
        return tr("%1 was left out, because too many rules are at work").arg(subject);
    }
    return {};
}

QString RuleResultText::noTrial()
{
    return tr("The call history does not tell when there was a new voice message, so this rule can't be tried.");
}

} // namespace Rufzeichen
