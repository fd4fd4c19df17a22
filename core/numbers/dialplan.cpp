// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/dialplan.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

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

bool isServiceNumber(QStringView digits, const DialPlan &plan)
{
    if (digits == "112"_L1) {
        return true;
    }
    if (plan.countryCode == "1"_L1) {
        return digits.size() == 3 && digits.endsWith("11"_L1);
    }
    if (digits.startsWith("116"_L1) && digits.size() == 6) {
        return true;
    }
    if (plan.countryCode == "49"_L1) {
        const qsizetype enquiries = digits.startsWith("1180"_L1) ? 6 : 5;
        return digits == "110"_L1 || digits == "115"_L1
            || (digits.startsWith("118"_L1) && digits.size() == enquiries);
    }
    return digits.size() == 3 && (digits.startsWith(u'1') || digits == "999"_L1);
}

} // namespace Rufzeichen
