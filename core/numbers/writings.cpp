// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/writings.h"

#include "core/numbers/canonicalnumber.h"

#include <QHash>

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

QList<QStringList> groupedWritings(const QStringList &numbers, const DialPlan &plan)
{
    QList<QStringList> groups;
    QHash<QString, qsizetype> places;
    for (const QString &number : numbers) {
        const QString canonical = canonicalNumber(number, plan);
        const QString &form = canonical.isEmpty() ? number : canonical;
        const auto known = places.constFind(form);
        if (known == places.cend()) {
            places.insert(form, groups.size());
            groups.append({number});
        } else if (!groups.at(*known).contains(number)) {
            groups[*known].append(number);
        }
    }
    return groups;
}

QStringList firstWritings(const QStringList &numbers, const DialPlan &plan)
{
    QStringList first;
    for (const QStringList &writings : groupedWritings(numbers, plan)) {
        first.append(writings.constFirst());
    }
    return first;
}

} // namespace Rufzeichen
