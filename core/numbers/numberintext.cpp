// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/numberintext.h"

#include "core/numbers/dialkeys.h"
#include "core/numbers/tellink.h"

#include <QRegularExpression>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000; // characters that are looked at
constexpr qsizetype fewestDigits = 5; // shorter ones are years, house numbers or prices
constexpr qsizetype mostDigits = 15; // of any number in the world; two more for the prefix of a country

qsizetype digitCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), isDigit);
}

bool canBeDialled(const QString &number, const DialPlan &plan)
{
    const QString dialled = dialString(number, plan);
    return !dialled.isEmpty() && !isBoxCode(dialKeys(number, plan), plan) && !isBoxCode(dialled, plan)
        && digitCount(dialled) <= mostDigits + 2;
}

QString numberOfLinkIn(const QString &text, const DialPlan &plan)
{
    static const QRegularExpression link(uR"(\btel:[^\s"'<>]{1,200})"_s, QRegularExpression::CaseInsensitiveOption);
    auto found = link.globalMatch(text);
    while (found.hasNext()) {
        const QString number = numberOfTelLink(found.next().captured()).value_or(QString());
        if (!number.isEmpty() && canBeDialled(number, plan)) {
            return number;
        }
    }
    return {};
}

bool isDate(const QString &text)
{
    static const QRegularExpression date(uR"(^(\d{1,2}[./-]\d{1,2}[./-](\d{2}|\d{4})|\d{4}-\d{1,2}-\d{1,2})\b)"_s);
    return date.match(text).hasMatch();
}

bool hasPrefix(const QString &number, const DialPlan &plan)
{
    const qsizetype first = number.startsWith(u'(') ? 1 : 0;
    const QStringView digits = QStringView(number).sliced(first);
    return digits.startsWith(u'+') || digits.startsWith(plan.countryPrefix)
        || (!plan.areaPrefix.isEmpty() && digits.startsWith(plan.areaPrefix));
}

} // namespace

QString numberInText(const QString &text, const DialPlan &plan)
{
    // Digits with what people put between them, not within a word, an amount or a longer row of digits.
    static const QRegularExpression digits(
        uR"((?<![\p{L}\p{N}.,:_@#*+-])(?<!\d[ /()])(\+ ?)?\(?\+?\d(?:[ \t\x{a0}\x{2009}\x{202f}./()\x{2010}-\x{2013}-]{0,3}\d){2,30}(?![\p{L}\p{N}_@#*%€$]|[.,:]\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString beginning = text.left(longestText).trimmed();
    if (const QString number = numberOfLinkIn(beginning, plan); !number.isEmpty()) {
        return number;
    }
    if (canBeDialled(beginning, plan) && !isDate(beginning)) {
        return beginning;
    }
    QString perhaps;
    auto found = digits.globalMatch(beginning);
    while (found.hasNext()) {
        const QString number = found.next().captured();
        if (digitCount(number) < fewestDigits || isDate(number) || !canBeDialled(number, plan)) {
            continue;
        }
        if (hasPrefix(number, plan)) {
            return number;
        }
        perhaps = perhaps.isEmpty() ? number : perhaps;
    }
    return perhaps;
}

} // namespace Rufzeichen
