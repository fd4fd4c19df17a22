// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/boxrows.h"

#include "ui/text/boxtext.h"
#include "ui/text/calltext.h"
#include "ui/text/contacttext.h"
#include "ui/text/plainwords.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idWidth = 4;
constexpr qsizetype widest = 40; // what is longer moves the rest of its row

// The width of a column for these texts.
QString padded(const QString &text, const QStringList &column)
{
    qsizetype width = 0;
    for (const QString &each : column) {
        width = std::max(width, std::min(each.size(), widest));
    }
    return text.leftJustified(width);
}

QStringList numbersOf(const Contact &contact)
{
    QStringList numbers;
    for (const ContactNumber &number : contact.numbers) {
        numbers.append(sanitized(number.number));
    }
    return numbers;
}

} // namespace

QString BoxRows::of(const QList<Phonebook> &books)
{
    QStringList names;
    for (const Phonebook &book : books) {
        names.append(sanitized(book.name));
    }
    QString rows;
    for (qsizetype i = 0; i < books.size(); ++i) {
        QStringList details {tr("%Ln contacts", nullptr, static_cast<int>(books[i].contacts.size()))};
        if (books[i].source == PhonebookSource::File) {
            details.append(tr("a file"));
        } else if (books[i].readOnly) {
            details.append(tr("read-only"));
        }
        rows += padded(names[i], names) + u"  "_s + details.join(u", "_s) + u'\n';
    }
    return rows;
}

QString BoxRows::of(const Contact &contact)
{
    QString rows = sanitized(contact.id).leftJustified(idWidth) + u"  "_s + ContactText::name(contact)
        + (contact.vip ? u"  "_s + tr("VIP") : QString()) + u'\n';
    const QString indent(idWidth + 2, u' ');
    const QStringList numbers = numbersOf(contact);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const ContactNumber &number = contact.numbers[i];
        const QString kind = ContactText::kind(number.kind);
        rows += indent + padded(numbers[i], numbers) + u"  "_s + (number.main ? tr("%1, main").arg(kind) : kind)
            + u'\n';
    }
    for (const QString &email : contact.emails) {
        rows += indent + sanitized(email) + u'\n';
    }
    return rows;
}

QString BoxRows::of(const Lookup &lookup)
{
    const QString number = lookup.number.text().isEmpty() ? tr("withheld") : sanitized(lookup.facts.display);
    QStringList facts;
    if (lookup.match) {
        facts.append(
            tr("%1 (%2, %3)")
                .arg(sanitized(lookup.match->name), sanitized(lookup.match->book), reason(lookup.match->matchedBy)));
    } else if (!lookup.number.text().isEmpty()) {
        facts.append(tr("in no phone book"));
    }
    facts.append(sanitized(lookup.facts.place));
    facts.append(kind(lookup.facts.kind));
    facts.removeAll(QString());
    return facts.isEmpty() ? number + u'\n' : number + u"  "_s + facts.join(u", "_s) + u'\n';
}

QString BoxRows::of(const FoundBox &box, bool hasCallMonitor)
{
    const QString details = BoxText::details(box);
    return BoxText::title(box) + (details.isEmpty() ? QString() : u"  "_s + details) + u"  "_s
        + (hasCallMonitor ? tr("call monitor on") : tr("call monitor off: #96*5* on a phone switches it on")) + u'\n';
}

QString BoxRows::kind(NumberKind kind)
{
    switch (kind) {
    case NumberKind::Fixed:
        return tr("land line");
    case NumberKind::Mobile:
        return tr("mobile");
    case NumberKind::Freephone:
        return tr("freephone");
    case NumberKind::Premium:
        return tr("premium rate");
    case NumberKind::Internal:
        return tr("internal");
    case NumberKind::Service:
        return tr("service");
    case NumberKind::Withheld:
    case NumberKind::Unknown:
        break;
    }
    return {};
}

QString BoxRows::reason(MatchedBy matchedBy)
{
    switch (matchedBy) {
    case MatchedBy::Exact:
        return tr("written just like that");
    case MatchedBy::Canonical:
        return tr("written in another way");
    case MatchedBy::Wildcard:
        break;
    }
    return tr("an entry for all numbers that begin like that");
}

QString BoxRows::of(const TamMessage &message, const std::optional<QString> &name)
{
    constexpr qsizetype idOfMessageWidth = 5;
    constexpr qsizetype minuteWidth = 16;
    const QString time = message.date
        ? QString::fromLatin1(message.date->toIso().first(minuteWidth)).replace(u'T', u' ')
        : tr("unknown").leftJustified(minuteWidth);
    const QStringList states {tr("new"), tr("heard")};
    const QString who = sanitized(CallText::party(message.remote));
    QStringList parts {message.id().leftJustified(idOfMessageWidth), time,
                       padded(states[message.isNew ? 0 : 1], states),
                       name ? tr("%1 (%2)").arg(sanitized(*name), who) : who};
    if (message.minutes) {
        parts.append(tr("up to %Ln minute(s)", nullptr, *message.minutes));
    }
    return parts.join(u"  "_s) + u'\n';
}

QString BoxRows::of(const AnsweringMachine &machine)
{
    return u"%1  %2  %3\n"_s.arg(QString::number(machine.index), machine.enabled ? tr("on") : tr("off"),
                                 sanitized(machine.name));
}

} // namespace Rufzeichen
