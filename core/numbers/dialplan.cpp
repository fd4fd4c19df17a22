// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/dialplan.h"

namespace Rufzeichen {

namespace {

constexpr qsizetype maximumDigits = 8;

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
    plan.areaCode = without(plan.areaPrefix, digitsOf(areaCode));
    return plan;
}

DialPlan DialPlan::with(const QString &country, const QString &area) const
{
    DialPlan plan = *this;
    plan.countryCode = country.isEmpty() ? countryCode : country;
    plan.areaCode = area.isEmpty() ? areaCode : area;
    return plan.tidied();
}

} // namespace Rufzeichen
