// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/dialstring.h"

#include "core/numbers/canonicalnumber.h"
#include "core/numbers/dialkeys.h"

namespace Rufzeichen {

namespace {

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

} // namespace

QString dialString(const QString &number, const DialPlan &plan)
{
    return dialStringOfKeys(dialKeys(number, plan), plan);
}

QString nationalNumber(const QString &canonical, const DialPlan &plan)
{
    if (!canonical.startsWith(u'+')) {
        return canonical;
    }
    const QString digits = canonical.sliced(1);
    const bool isInOwnCountry = !plan.countryCode.isEmpty() && digits.startsWith(plan.countryCode);
    return isInOwnCountry ? plan.areaPrefix + digits.sliced(plan.countryCode.size()) : plan.countryPrefix + digits;
}

} // namespace Rufzeichen
