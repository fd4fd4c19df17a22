// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/canonicalnumber.h"

#include "core/numbers/servicenumbers.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumLength = 100;
constexpr qsizetype shortestLocal = 3;
constexpr qsizetype wholeInNorthAmerica = 10;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

// What people put between digits: blanks of all kinds, hyphens, brackets, invisible marks from copying.
bool isFiller(QChar character)
{
    switch (character.unicode()) {
    case u'-':
    case u'/':
    case u'(':
    case u')':
    case u'.':
    case u'\u2212':
        return true;
    default:
        return character.isSpace() || character.category() == QChar::Punctuation_Dash
            || character.category() == QChar::Other_Format;
    }
}

bool beginsWithCountry(QStringView dialled, const DialPlan &plan)
{
    const QStringView number = dialled.sliced(dialled.lastIndexOf(u'#') + 1);
    return number.startsWith(u'+')
        || (!plan.countryPrefix.isEmpty() && number.size() > plan.countryPrefix.size()
            && number.startsWith(plan.countryPrefix));
}

// The keys that would be pressed; empty if there is anything else in the text.
QString keysOf(QStringView text, const DialPlan &plan)
{
    QString keys;
    keys.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        const bool isPlus = character == u'+' && (keys.isEmpty() || keys.endsWith(u'#'));
        if (isDigit(character) || character == u'*' || character == u'#' || isPlus) {
            keys += character;
        } else if (character == u'(' && text.sliced(at).startsWith("(0)"_L1) && beginsWithCountry(keys, plan)) {
            at += 2;
        } else if (const int digit = character.digitValue(); digit >= 0) {
            keys += QChar(u'0' + digit); // full-width or Arabic, for instance
        } else if (!isFiller(character)) {
            return {};
        }
    }
    return keys;
}

// How many keys a selection in front of the number takes: hide or show the own number, choose the own line.
qsizetype selectionLength(QStringView keys)
{
    for (const QStringView hiding : {u"*31#", u"#31#", u"*111#"}) {
        if (keys.startsWith(hiding)) {
            return hiding.size();
        }
    }
    const qsizetype end = keys.indexOf(u'#');
    const bool isLine = keys.startsWith("*12"_L1) && (end == 4 || end == 5)
        && std::all_of(keys.begin() + 3, keys.begin() + end, isDigit);
    return isLine ? end + 1 : 0;
}

QStringView withoutSelections(QStringView keys)
{
    for (qsizetype length = selectionLength(keys); length > 0 && length < keys.size();
         length = selectionLength(keys)) {
        keys = keys.sliced(length);
    }
    return keys;
}

// Another carrier for one call, in Germany: 010xx or 0100yy.
QStringView withoutCarrier(QStringView digits, const DialPlan &plan)
{
    if (plan.countryCode != "49"_L1 || plan.areaPrefix != "0"_L1 || !digits.startsWith("010"_L1)) {
        return digits;
    }
    const qsizetype length = digits.size() > 3 && digits[3] == u'0' ? 6 : 5;
    return digits.size() >= length + shortestLocal ? digits.sliced(length) : digits;
}

bool beginsWith(QStringView digits, const QString &prefix)
{
    return !prefix.isEmpty() && digits.startsWith(prefix);
}

QString international(const QString &codes, QStringView number)
{
    QString whole = u"+"_s + codes;
    return whole.append(number);
}

// Digits of any length, without a wildcard's `*`.
QString wholeNumber(QStringView dialled, const DialPlan &plan)
{
    const QStringView digits = withoutCarrier(dialled, plan);
    const bool isPrefix = digits == plan.countryPrefix || digits == plan.areaPrefix;
    if (plan.countryCode.isEmpty() || isPrefix || isServiceNumber(digits, plan)) {
        return digits.toString();
    }
    const bool country = beginsWith(digits, plan.countryPrefix);
    const bool area = beginsWith(digits, plan.areaPrefix);
    if (country && (!area || plan.countryPrefix.size() >= plan.areaPrefix.size())) {
        return international({}, digits.sliced(plan.countryPrefix.size()));
    }
    if (area) {
        return international(plan.countryCode, digits.sliced(plan.areaPrefix.size()));
    }
    if (digits.size() < shortestLocal) {
        return digits.toString();
    }
    if (plan.areaPrefix.isEmpty() || (plan.countryCode == "1"_L1 && digits.size() == wholeInNorthAmerica)) {
        return international(plan.countryCode, digits);
    }
    return plan.areaCode.isEmpty() ? digits.toString() : international(plan.countryCode + plan.areaCode, digits);
}

QString canonicalKeys(QStringView keys, const DialPlan &plan)
{
    const QStringView number = withoutSelections(keys);
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
        return number.toString(); // tones after the number, or a code: nothing is known of it
    }
    const QString whole = digits.startsWith(u'+') ? digits.toString() : wholeNumber(digits, plan);
    return wildcard ? whole + u'*' : whole;
}

} // namespace

QString canonicalNumber(QStringView text, const DialPlan &plan)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() > maximumLength) {
        return {};
    }
    const qsizetype at = trimmed.indexOf(u'@');
    if (at >= 0) {
        const bool isAddress = at > 0 && at < trimmed.size() - 1
            && std::none_of(trimmed.begin(), trimmed.end(), [](QChar character) { return character.isSpace(); });
        return isAddress ? trimmed.toString() : QString();
    }
    return canonicalKeys(keysOf(trimmed, plan), plan);
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
        return international({}, user);
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
