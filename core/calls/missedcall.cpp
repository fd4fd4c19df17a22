// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/missedcall.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

bool isBarred(const Call &call, std::chrono::milliseconds hold)
{
    return hold.count() > 0 && call.rang && *call.rang <= hold;
}

// What is not of such characters never gets into the statement.
QString countedCondition(const MissedRule &rule)
{
    QStringList numbers;
    for (const QString &number : rule.uncounted) {
        if (std::all_of(number.begin(), number.end(), [](QChar key) { return u"0123456789+*#"_s.contains(key); })) {
            numbers.append(u'\'' + number + u'\'');
        }
    }
    return numbers.isEmpty() ? QString() : u" AND coalesce(local, '') NOT IN (%1)"_s.arg(numbers.join(u','));
}

} // namespace

bool isMissed(const Call &call, const MissedRule &rule)
{
    if (call.direction != CallDirection::Incoming || (call.local && rule.uncounted.contains(*call.local))) {
        return false;
    }
    return (call.outcome == CallOutcome::Missed && !isBarred(call, rule.hold))
        || (call.outcome == CallOutcome::Machine && rule.machineIsMissed)
        || (call.outcome == CallOutcome::Lost && !call.connected);
}

// The few that may be barred come from an index of their own, calls_short: no row is read for the others.
QString missedCondition(const MissedRule &rule)
{
    const auto number = [](auto enumerator) { return QString::number(static_cast<int>(enumerator)); };
    QString missed = u"outcome IS "_s + number(CallOutcome::Missed);
    if (rule.hold.count() > 0) {
        missed += u" AND calls.id NOT IN (SELECT id FROM calls WHERE rang <= %1 AND rang <= 3000)"_s.arg(
            rule.hold.count());
    }
    const QString machine = rule.machineIsMissed ? u" OR outcome IS "_s + number(CallOutcome::Machine) : QString();
    return u"direction = %1 AND ((%2)%3 OR (outcome IS %4 AND connected IS NULL))%5"_s.arg(
        number(CallDirection::Incoming), missed, machine, number(CallOutcome::Lost), countedCondition(rule));
}

// They are few, and come from an index of their own.
QString unsettledCondition(const MissedRule &rule)
{
    return u"calls.id IN (SELECT id FROM calls INDEXED BY calls_unsettled WHERE settled = 0) AND "_s
        + missedCondition(rule);
}

} // namespace Rufzeichen
