// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/dialkeys.h"

#include "core/numbers/canonicalnumber.h"
#include "core/numbers/country.h"
#include "core/numbers/postdial.h"
#include "core/numbers/tellink.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// What people put between digits: blanks of all kinds, hyphens, brackets, invisible marks from copying.
bool isFiller(QChar character)
{
    switch (character.unicode()) {
    case u'-':
    case u'/':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'.':
    case u'_':
    case u'\'':
    case u'\u2019':
    case u'\u00b7':
    case u'\u2212':
        return true;
    default:
        return character.isSpace() || character.category() == QChar::Punctuation_Dash
            || character.category() == QChar::Other_Format;
    }
}

// A code of a country in which a zero in brackets, `(0)`, is not dialled after it.
bool dropsZero(QStringView dialled, const DialPlan &plan)
{
    const QStringView number = dialled.sliced(dialled.lastIndexOf(u'#') + 1);
    const QString prefix = number.startsWith(u'+') ? u"+"_s : plan.countryPrefix;
    return !prefix.isEmpty() && number.size() > prefix.size() && number.startsWith(prefix)
        && !keepsZero(number.sliced(prefix.size()));
}

// A canonical number lacks the codes in front: it serves to compare. Here each of them is kept.
QString dialStringOfKeys(const QString &keys, const DialPlan &plan)
{
    const qsizetype selection = selectionLength(keys);
    const qsizetype code = selection > 0 ? selection : carrierLength(keys, plan);
    if (code > 0) {
        const QString number = dialStringOfKeys(keys.sliced(code), plan);
        return number.isEmpty() ? number : keys.first(code) + number;
    }
    const QString canonical = canonicalNumber(keys, plan);
    return isWildcard(canonical) ? QString() : nationalNumber(canonical, plan);
}

bool isZeroInBrackets(QStringView text)
{
    return text.startsWith("(0)"_L1) || text.startsWith("[0]"_L1);
}

// Without what is sent later.
QString keysOf(QStringView typed, const DialPlan &plan)
{
    QString keys;
    keys.reserve(typed.size());
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QChar character = typed[at];
        const bool isPlus = (character == u'+' || character == u'\uff0b') && (keys.isEmpty() || keys.endsWith(u'#'));
        if (isDigit(character) || character == u'*' || character == u'#' || isPlus) {
            keys += isPlus ? QChar(u'+') : character;
        } else if (isZeroInBrackets(typed.sliced(at)) && dropsZero(keys, plan)) {
            at += 2;
        } else if (const int digit = character.digitValue(); digit >= 0) {
            keys += QChar(u'0' + digit); // full-width or Arabic, for instance
        } else if (!isFiller(character)) {
            return {};
        }
    }
    return keys;
}

// Where the keys of the number begin, behind all that says how to call.
qsizetype numberStart(QStringView keys, const DialPlan &plan)
{
    qsizetype start = 0;
    while (const qsizetype length = selectionLength(keys.sliced(start))) {
        start += length;
    }
    return start + carrierLength(keys.sliced(start), plan);
}

// A number that needs nothing in front of it: with the prefix of an area or a country, and as long as one.
bool isWhole(QStringView text, const DialPlan &plan)
{
    constexpr qsizetype shortest = 7; // digits
    const QString keys = keysOf(text.trimmed(), plan);
    const auto digits = keys.begin() + (keys.startsWith(u'+') ? 1 : 0);
    const bool hasPrefix = keys.startsWith(u'+') || (!plan.areaPrefix.isEmpty() && keys.startsWith(plan.areaPrefix))
        || (!plan.countryPrefix.isEmpty() && keys.startsWith(plan.countryPrefix));
    return hasPrefix && std::distance(digits, keys.end()) >= shortest && std::all_of(digits, keys.end(), isDigit);
}

// What people put between two numbers, though a stroke may also stand behind an area code, and a comma or a semicolon
// for a pause.
bool isBetweenNumbers(QChar character)
{
    return character == u'/' || character == u'|' || character == u',' || character == u';';
}

bool beginsWithWhole(QStringView text, const DialPlan &plan)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isBetweenNumbers(text[at]) && isWhole(text.first(at), plan)) {
            return true;
        }
    }
    return isWhole(text, plan);
}

// Another extension for the main number in front of the stroke: `030 23125-0/-22`.
bool isOtherExtension(QStringView text, qsizetype stroke)
{
    const QStringView rest = text.sliced(stroke + 1).trimmed();
    const bool isHyphen
        = !rest.isEmpty() && (rest.front() == u'\u2212' || rest.front().category() == QChar::Punctuation_Dash);
    return text[stroke] == u'/' && isHyphen && rest.size() > 1 && isDigit(rest[1]);
}

// Where the first of several numbers ends. The size of the text if there is one at most.
qsizetype firstNumberEnd(QStringView text, const DialPlan &plan)
{
    if (text.size() > longestWriting) {
        return text.size();
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isBetweenNumbers(text[at]) && isWhole(text.first(at), plan)
            && (isOtherExtension(text, at) || beginsWithWhole(text.sliced(at + 1), plan))) {
            return at;
        }
    }
    return text.size();
}

} // namespace

QString dialKeys(QStringView text, const DialPlan &plan)
{
    const QStringView typed = text.trimmed();
    if (typed.size() > longestWriting) {
        return {};
    }
    if (isTelLink(typed)) {
        const QString number = numberOfTelLink(typed.toString()).value_or(QString());
        return isBoxCode(number, plan) ? QString() : dialKeys(number, plan);
    }
    const qsizetype end = postDialStart(typed);
    const QString keys = keysOf(typed.first(end), plan);
    const bool isCutCode = end < typed.size() && isBoxCode(keys, plan);
    return isCutCode ? QString() : keys;
}

bool isBoxCode(QStringView keys, const DialPlan &plan)
{
    const QStringView number = keys.sliced(numberStart(keys, plan));
    const qsizetype end = number.indexOf(u'#');
    return end == 0 || number.first(end < 0 ? number.size() : end).contains(u'*');
}

QString sentAfterAnswer(QStringView text, const DialPlan &plan)
{
    const QStringView first = text.first(firstNumberEnd(text, plan)).trimmed();
    if (dialString(first.toString(), plan).isEmpty()) {
        return {};
    }
    const QString link = isTelLink(first) ? numberOfTelLink(first.toString()).value_or(QString()) : QString();
    const QStringView typed = isTelLink(first) ? QStringView(link) : first; // a link has one number
    const qsizetype end = postDialStart(typed);
    const QString keys = keysOf(typed.first(end), plan);
    const qsizetype start = numberStart(keys, plan);
    const qsizetype sign = keys.indexOf(u'#', start);
    const bool hasTones = sign >= 0 && sign + 1 < keys.size() && !isBoxCode(keys, plan);
    return (hasTones ? keys.sliced(sign + 1) : QString()).append(typed.sliced(end));
}

qsizetype selectionLength(QStringView keys)
{
    qsizetype length = 0;
    if (!keys.startsWith(u'*') && !keys.startsWith(u'#')) {
        return length;
    }
    for (const QStringView how :
         {u"*31#", u"#31#", u"*111#", u"*112#", u"*10#", u"*11#", u"*12#", u"*30#", u"*34#"}) {
        length = keys.startsWith(how) ? how.size() : length;
    }
    const qsizetype end = keys.indexOf(u'#');
    const bool isLine = keys.startsWith("*12"_L1) && (end == 4 || end == 5)
        && std::all_of(keys.begin() + 3, keys.begin() + end, isDigit);
    length = isLine ? end + 1 : length;
    return length < keys.size() ? length : 0;
}

qsizetype carrierLength(QStringView keys, const DialPlan &plan)
{
    if (plan.countryCode != "49"_L1 || plan.areaPrefix != "0"_L1 || !keys.startsWith("010"_L1)) {
        return 0;
    }
    const qsizetype length = keys.size() > 3 && keys[3] == u'0' ? 6 : 5;
    const auto end = std::find_if_not(keys.begin(), keys.end(), isDigit);
    return std::distance(keys.begin(), end) >= length + shortestLocalNumber ? length : 0;
}

QString dialString(const QString &number, const DialPlan &plan)
{
    const QStringView first = QStringView(number).first(firstNumberEnd(number, plan));
    const QString dialled = dialStringOfKeys(dialKeys(first, plan), plan);
    return dialled.size() <= longestWriting ? dialled : QString();
}

QString otherNumbers(QStringView text, const DialPlan &plan)
{
    const qsizetype end = firstNumberEnd(text, plan);
    return end < text.size() ? text.sliced(end + 1).trimmed().toString() : QString();
}

QString nationalNumber(const QString &canonical, const DialPlan &plan)
{
    if (!canonical.startsWith(u'+')) {
        return canonical;
    }
    const QString digits = canonical.sliced(1);
    const bool isInOwnCountry = !plan.countryCode.isEmpty() && digits.startsWith(plan.countryCode);
    if (isInOwnCountry && digits.size() == plan.countryCode.size()) {
        return {}; // a country is no number
    }
    return isInOwnCountry ? plan.areaPrefix + digits.sliced(plan.countryCode.size()) : plan.countryPrefix + digits;
}

} // namespace Rufzeichen
