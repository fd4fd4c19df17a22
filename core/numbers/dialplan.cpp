// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/dialplan.h"

#include "core/numbers/country.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumDigits = 8;
constexpr qsizetype longestServiceNumber = 6;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9' && digits.size() < maximumDigits) {
            digits += character;
        }
    }
    return digits;
}

QString without(const QString &prefix, const QString &code)
{
    return !prefix.isEmpty() && code.size() > prefix.size() && code.startsWith(prefix) ? code.sliced(prefix.size())
                                                                                       : code;
}

} // namespace

DialPlan DialPlan::tidied() const
{
    DialPlan plan;
    plan.countryPrefix = digitsOf(countryPrefix);
    plan.areaPrefix = digitsOf(areaPrefix);
    plan.countryCode = without(plan.countryPrefix, digitsOf(countryCode));
    if (const auto known = prefixesOf(plan.countryCode)) {
        plan.countryPrefix = plan.countryPrefix.isEmpty() ? QString(known->country) : plan.countryPrefix;
        const bool isToldWrong = plan.areaPrefix.isEmpty() || known->area.isEmpty();
        plan.areaPrefix = isToldWrong ? QString(known->area) : plan.areaPrefix;
    }
    plan.areaCode = without(plan.areaPrefix, digitsOf(areaCode));
    return plan;
}

DialPlan DialPlan::with(const QString &country, const QString &area) const
{
    DialPlan plan = tidied();
    const QString code = without(plan.countryPrefix, digitsOf(country));
    if (!code.isEmpty() && code != plan.countryCode) {
        const CountryPrefixes prefixes = prefixesOf(code).value_or(CountryPrefixes {"00"_L1, "0"_L1});
        plan = {.countryCode = code, .countryPrefix = prefixes.country, .areaPrefix = prefixes.area};
    }
    plan.areaCode = area.isEmpty() ? plan.areaCode : area;
    return plan.tidied();
}

bool isServiceNumber(QStringView digits, const DialPlan &plan)
{
    const bool isEuropean = plan.countryCode != "1"_L1 && digits.startsWith("116"_L1) && digits.size() == 6;
    if (digits.size() > longestServiceNumber) {
        return false;
    }
    return digits == "112"_L1 || isEuropean || isShortNumberOf(plan.countryCode, digits);
}

} // namespace Rufzeichen
