// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/importantcallers.h"

#include "core/numbers/canonicalnumber.h"

namespace Rufzeichen {

QStringList importantSpellings(const QStringList &chosen, const QString &number, const DialPlan &plan)
{
    if (chosen.isEmpty() || number.isEmpty()) {
        return {};
    }
    const QString canonical = canonicalNumber(number, plan);
    QStringList found = chosen;
    found.removeIf([&](const QString &each) {
        return each != number && (canonical.isEmpty() || canonicalNumber(each, plan) != canonical);
    });
    return found;
}

RuleContact callerContact(const QString &number, const std::optional<ContactMatch> &match, const QStringList &chosen,
                          const DialPlan &plan)
{
    const bool isMarked = match && match->isVip;
    return {.book = match ? match->book : QString(),
            .vip = isMarked || !importantSpellings(chosen, number, plan).isEmpty()};
}

} // namespace Rufzeichen
