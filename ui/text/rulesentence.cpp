// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/rulesentence.h"

#include "ui/text/plainwords.h"

#include <QUrl>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QString RuleSentence::of(const Rule &rule, const QLocale &locale, const OwnNames &names)
{
    const QStringList conditions = party(rule.conditions, names) + time(rule.conditions, locale);
    const QString head = conditions.isEmpty() ? when(rule) : tr("%1 (%2)").arg(when(rule), conditions.join(u", "_s));
    return sanitized(tr("%1: %2.").arg(head, actions(rule.actions).join(u", "_s)));
}

QString RuleSentence::when(const Rule &rule)
{
    const bool isOutgoing = rule.conditions.direction == CallDirection::Outgoing;
    switch (rule.event) {
    case RuleEvent::Rings:
        return isOutgoing ? tr("When a number is dialled") : tr("When somebody calls");
    case RuleEvent::Answered:
        return tr("When a call is answered");
    case RuleEvent::Ended:
        return tr("When a call is over");
    case RuleEvent::Missed:
        return tr("When a call was missed");
    case RuleEvent::Voicemail:
        return tr("When there is a new voice message");
    }
    return {};
}

QStringList RuleSentence::party(const RuleConditions &conditions, const OwnNames &names)
{
    QStringList phrases;
    QStringList lines;
    for (const QString &number : conditions.lines) {
        const QString name = names.line(number);
        lines.append(name.isEmpty() ? number : name);
    }
    const auto add = [&phrases](bool isSaid, const QString &phrase) {
        if (isSaid) {
            phrases.append(phrase);
        }
    };
    const auto either = [&](const std::optional<bool> &wish, const QString &yes, const QString &no) {
        add(wish.has_value(), wish.value_or(false) ? yes : no);
    };
    add(conditions.direction == CallDirection::Incoming, tr("only incoming calls"));
    add(conditions.direction == CallDirection::Outgoing, tr("only outgoing calls"));
    add(!conditions.lines.isEmpty(), tr("own number %1").arg(lines.join(u", "_s)));
    add(!conditions.callers.isEmpty(), tr("number %1").arg(conditions.callers.join(u", "_s)));
    add(!conditions.books.isEmpty(), tr("phone book %1").arg(conditions.books.join(u", "_s)));
    either(conditions.vip, tr("important caller"), tr("no important caller"));
    either(conditions.withheld, tr("number withheld"), tr("number not withheld"));
    either(conditions.known, tr("number in a phone book"), tr("number in no phone book"));
    add(!conditions.country.isEmpty(), tr("country code +%1").arg(conditions.country));
    add(!conditions.place.isEmpty(), tr("place %1").arg(conditions.place));
    return phrases;
}

QStringList RuleSentence::time(const RuleConditions &conditions, const QLocale &locale)
{
    QStringList phrases;
    if (conditions.hours) {
        phrases.append(tr("between %1 and %2")
                           .arg(locale.toString(conditions.hours->from, QLocale::ShortFormat),
                                locale.toString(conditions.hours->until, QLocale::ShortFormat)));
    }
    QStringList days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (conditions.days.contains(day)) {
            days.append(locale.dayName(day, QLocale::ShortFormat));
        }
    }
    return days.isEmpty() ? phrases : phrases << days.join(u", "_s);
}

QStringList RuleSentence::actions(const RuleActions &actions)
{
    QStringList phrases;
    const auto add = [&phrases](bool isSaid, const QString &phrase) {
        if (isSaid) {
            phrases.append(phrase);
        }
    };
    const bool isShown = actions.shown.value_or(false);
    add(actions.shown.has_value(), isShown ? tr("show the call in any case") : tr("don't show the call"));
    add(actions.mutes, tr("show it without a sound"));
    add(actions.pausesMusic, tr("pause the music"));
    add(!actions.sound.isEmpty(), tr("play %1").arg(actions.sound));
    add(!actions.program.isEmpty(),
        tr("run %1").arg((actions.program + u' ' + actions.arguments.join(u' ')).trimmed()));
    add(!actions.page.isEmpty(), tr("open %1").arg(actions.page));
    add(!actions.webhook.isEmpty(), tr("tell %1").arg(QUrl(actions.webhook).host()));
    add(!actions.note.isEmpty(), tr("write the note “%1”").arg(actions.note));
    add(phrases.isEmpty(), tr("do nothing yet"));
    return phrases;
}

} // namespace Rufzeichen
