// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/canonicalnumber.h"

#include "core/numbers/country.h"
#include "core/numbers/dialkeys.h"
#include "core/numbers/dialplan.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 100;
constexpr qsizetype wholeInNorthAmerica = 10;

bool beginsWith(QStringView digits, const QString &prefix)
{
    return !prefix.isEmpty() && digits.startsWith(prefix);
}

// Digits that begin with a country code. The prefix of the area, which many people write behind it (`+49 030`), is no
// part of the number; where a number may begin with it, its length tells.
QString international(QStringView digits, const DialPlan &plan)
{
    const bool isOwn = beginsWith(digits, plan.countryCode);
    const qsizetype length = isOwn ? plan.countryCode.size() : countryCodeLength(digits);
    const QStringView code = digits.first(length);
    const auto prefixes = isOwn ? std::nullopt : prefixesOf(code);
    const QString area = isOwn ? plan.areaPrefix : prefixes ? QString(prefixes->area) : QString();
    const QStringView given = digits.sliced(length);
    const QStringView written = given.sliced(doubtfulPrefixLength(code, given));
    QStringView number = written;
    while ((area.startsWith(u'0') || area.startsWith(u'1')) && number.startsWith(area)) {
        number = number.sliced(area.size());
    }
    const bool isAllPrefixes = number.isEmpty() && written.size() > area.size(); // then they are none
    QString whole = u"+"_s;
    return whole.append(code).append(isAllPrefixes ? written : number);
}

QString inCountry(const QString &codes, QStringView number, const DialPlan &plan)
{
    return international(QString(codes).append(number), plan);
}

// A whole number without plus or zeros, as providers write it: longer than any local one. Austria has local numbers
// of any length.
bool isBareInternational(QStringView digits, const DialPlan &plan)
{
    constexpr qsizetype longerThanLocal = 11;
    return !plan.areaPrefix.isEmpty() && plan.countryCode != "43"_L1 && digits.size() >= longerThanLocal
        && digits.startsWith(plan.countryCode);
}

// Digits of any length, without a wildcard's `*`.
QString wholeNumber(QStringView dialled, const DialPlan &plan)
{
    const QStringView digits = dialled.sliced(carrierLength(dialled, plan));
    const bool isPrefix = digits == plan.countryPrefix || digits == plan.areaPrefix;
    if (plan.countryCode.isEmpty() || isPrefix || isServiceNumber(digits, plan)) {
        return digits.toString();
    }
    const bool country = beginsWith(digits, plan.countryPrefix);
    const bool area = beginsWith(digits, plan.areaPrefix);
    if (country && (!area || plan.countryPrefix.size() >= plan.areaPrefix.size())) {
        return international(digits.sliced(plan.countryPrefix.size()), plan);
    }
    if (area) {
        return inCountry(plan.countryCode, digits.sliced(plan.areaPrefix.size()), plan);
    }
    if (isBareInternational(digits, plan)) {
        return international(digits, plan);
    }
    if (digits.size() < shortestLocalNumber) {
        return digits.toString();
    }
    if (plan.areaPrefix.isEmpty() || (plan.countryCode == "1"_L1 && digits.size() == wholeInNorthAmerica)) {
        return inCountry(plan.countryCode, digits, plan);
    }
    return plan.areaCode.isEmpty() ? digits.toString() : inCountry(plan.countryCode + plan.areaCode, digits, plan);
}

// `sip:` in front of an address says nothing.
QStringView withoutScheme(QStringView text)
{
    while (text.startsWith(u"sip:", Qt::CaseInsensitive) || text.startsWith(u"sips:", Qt::CaseInsensitive)) {
        text = text.sliced(text.indexOf(u':') + 1);
    }
    return text;
}

QString canonicalKeys(QStringView keys, const DialPlan &plan)
{
    QStringView number = keys;
    while (const qsizetype length = selectionLength(number)) {
        number = number.sliced(length);
    }
    if (number.startsWith(u'*') || number.startsWith(u'#')) {
        return number.contains(u'+') ? QString() : number.toString();
    }
    QStringView digits = number.sliced(0, number.indexOf(u'#') < 0 ? number.size() : number.indexOf(u'#'));
    const bool wildcard = digits.endsWith(u'*');
    digits.chop(wildcard ? 1 : 0);
    if (digits.startsWith(u'+') ? digits.size() < 2 : digits.isEmpty()) {
        return {};
    }
    if (digits.contains(u'*')) {
        // Tones after the number, or a code: nothing is known of it.
        return number.contains(u'+') ? QString() : number.toString();
    }
    const QString whole = digits.startsWith(u'+') ? international(digits.sliced(1), plan) : wholeNumber(digits, plan);
    return wildcard ? whole + u'*' : whole;
}

} // namespace

QString canonicalNumber(QStringView text, const DialPlan &plan)
{
    const QStringView trimmed = withoutScheme(text.trimmed());
    const qsizetype at = trimmed.indexOf(u'@');
    if (at >= 0) {
        const bool isAddress = at > 0 && at < trimmed.size() - 1
            && std::none_of(trimmed.begin(), trimmed.end(), [](QChar character) { return character.isSpace(); });
        const QString address
            = isAddress && trimmed.size() <= longestAddress ? trimmed.toString().toLower() : QString();
        return address.size() <= longestAddress ? address : QString();
    }
    // With country and area in front it may be longer than any text that is read as one.
    const QString canonical = canonicalKeys(dialKeys(trimmed, plan), plan);
    return canonical.size() <= longestWriting ? canonical : QString();
}

QString canonicalUserPart(QStringView address, const DialPlan &plan)
{
    const qsizetype at = address.indexOf(u'@');
    if (at <= 0) {
        return {};
    }
    const QStringView user = address.sliced(0, at);
    // Providers write whole numbers without the plus.
    const bool isBare = !plan.countryCode.isEmpty() && user.startsWith(plan.countryCode)
        && user.size() >= wholeInNorthAmerica && std::all_of(user.begin(), user.end(), isDigit);
    if (isBare && !beginsWith(user, plan.areaPrefix)) {
        return international(user, plan);
    }
    const QString canonical = canonicalNumber(user, plan);
    return canonical.startsWith(u'+') && !isWildcard(canonical) ? canonical : QString();
}

bool isWildcard(QStringView canonical)
{
    return canonical.size() > 1 && canonical.endsWith(u'*')
        && (canonical.front() == u'+' || isDigit(canonical.front()))
        && canonical.indexOf(u'*') == canonical.size() - 1;
}

} // namespace Rufzeichen
