// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/writings.h"

#include "core/numbers/canonicalnumber.h"

#include <QSet>

namespace Rufzeichen {

QStringList writingsOf(const QString &number, const DialPlan &plan)
{
    const QString canonical = canonicalNumber(number, plan);
    QStringList writings {number};
    if (!canonical.startsWith(u'+')) {
        return writings;
    }
    const QString digits = canonical.sliced(1);
    writings += {canonical, plan.countryPrefix + digits, digits};
    if (!plan.countryCode.isEmpty() && digits.startsWith(plan.countryCode)) {
        const QString national = digits.sliced(plan.countryCode.size());
        writings.append(plan.areaPrefix + national);
        if (!plan.areaCode.isEmpty() && national.startsWith(plan.areaCode)) {
            writings.append(national.sliced(plan.areaCode.size()));
        }
    }
    writings.removeDuplicates();
    writings.removeIf([&](const QString &each) { return canonicalNumber(each, plan) != canonical; });
    return writings;
}

QStringList writingsOf(const QStringList &numbers, const DialPlan &plan)
{
    QStringList writings;
    for (const QString &number : numbers) {
        writings += writingsOf(number, plan);
    }
    return writings;
}

QStringList firstWritings(const QStringList &numbers, const DialPlan &plan)
{
    QStringList first;
    QSet<QString> known;
    for (const QString &number : numbers) {
        const QString canonical = canonicalNumber(number, plan);
        const QString &form = canonical.isEmpty() ? number : canonical;
        if (!known.contains(form)) {
            known.insert(form);
            first.append(number);
        }
    }
    return first;
}

} // namespace Rufzeichen
