// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"

#include "core/calls/searchtext.h"
#include "core/numbers/canonicalnumber.h"
#include "core/numbers/country.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

struct RuleSet::Facts {
    const RuleOccasion &occasion;
    QString line;
    QString caller;
    QString country;
    QString place;
    QTime time;
    int today;
    int yesterday;
};

namespace {

bool isWithheld(const Call &call)
{
    return call.remote && call.remote->isEmpty();
}

QString countryOf(const QString &canonical)
{
    const QStringView digits = QStringView(canonical).mid(1);
    const qsizetype length = canonical.startsWith(u'+') ? countryCodeLength(digits) : 0;
    return length > 0 ? canonical.left(1 + length) : QString();
}

bool isAsked(const std::optional<bool> &wanted, bool is)
{
    return !wanted || *wanted == is;
}

} // namespace

RuleSet::RuleSet(const QList<Rule> &rules, const DialPlan &dialPlan)
    : m_dialPlan(dialPlan)
{
    for (const Rule &rule : rules) {
        if (rule.enabled) {
            m_rules.append(ready(rule, dialPlan));
        }
    }
}

// A number that the dial plan makes nothing of meets no call, rather than all: an empty text is in none of the lists
// of an occasion.
RuleSet::Ready RuleSet::ready(const Rule &rule, const DialPlan &dialPlan)
{
    Ready ready {.rule = rule, .lines = {}, .callers = {}, .beginnings = {}, .country = {}, .place = {}};
    for (const QString &line : rule.conditions.lines) {
        ready.lines.append(canonicalNumber(line, dialPlan));
    }
    for (const QString &caller : rule.conditions.callers) {
        const QString canonical = canonicalNumber(caller, dialPlan);
        if (isWildcard(canonical)) {
            ready.beginnings.append(canonical.chopped(1));
        } else {
            ready.callers.append(canonical);
        }
    }
    if (!rule.conditions.country.isEmpty()) {
        ready.country = u'+' + rule.conditions.country;
    }
    ready.place = SearchText::folded(rule.conditions.place);
    return ready;
}

RuleSet::Facts RuleSet::factsOf(const RuleOccasion &occasion, const QDateTime &now) const
{
    const Call &call = occasion.call.call;
    const QString caller = canonicalNumber(call.remote.value_or(QString()), m_dialPlan);
    return {.occasion = occasion,
            .line = canonicalNumber(call.local.value_or(QString()), m_dialPlan),
            .caller = caller,
            .country = countryOf(caller),
            .place = SearchText::folded(occasion.call.party.place),
            .time = now.time(),
            .today = now.date().dayOfWeek(),
            .yesterday = now.date().addDays(-1).dayOfWeek()};
}

QList<Rule> RuleSet::matching(const RuleOccasion &occasion, const QDateTime &now) const
{
    QList<Rule> found;
    if (m_rules.isEmpty()) {
        return found;
    }
    const Facts facts = factsOf(occasion, now);
    for (const Ready &ready : m_rules) {
        if (meets(ready, facts)) {
            found.append(ready.rule);
        }
    }
    return found;
}

RuleWish RuleSet::wish(const RuleOccasion &occasion, const QDateTime &now) const
{
    RuleWish wish;
    for (const Rule &rule : matching(occasion, now)) {
        wish.shown = wish.shown ? wish.shown : rule.actions.shown;
        wish.muted = wish.muted || rule.actions.mutes;
    }
    return wish;
}

bool RuleSet::meets(const Ready &ready, const Facts &facts)
{
    const Rule &rule = ready.rule;
    const RuleConditions &conditions = rule.conditions;
    if (rule.event != facts.occasion.event) {
        return false;
    }
    const auto direction = rule.event == RuleEvent::Rings && !conditions.direction
        ? std::optional(CallDirection::Incoming)
        : conditions.direction;
    return (!direction || *direction == facts.occasion.call.call.direction)
        && (ready.lines.isEmpty() || (!facts.line.isEmpty() && ready.lines.contains(facts.line)))
        && meetsParty(ready, facts) && meetsTime(conditions, facts);
}

bool RuleSet::meetsParty(const Ready &ready, const Facts &facts)
{
    const RuleConditions &conditions = ready.rule.conditions;
    const RuleOccasion &occasion = facts.occasion;
    if (!ready.callers.isEmpty() || !ready.beginnings.isEmpty()) {
        const bool begins
            = std::any_of(ready.beginnings.cbegin(), ready.beginnings.cend(),
                          [&facts](const QString &beginning) { return facts.caller.startsWith(beginning); });
        if (facts.caller.isEmpty() || (!begins && !ready.callers.contains(facts.caller))) {
            return false;
        }
    }
    return isAsked(conditions.vip, occasion.vip) && isAsked(conditions.known, !occasion.book.isEmpty())
        && isAsked(conditions.withheld, isWithheld(occasion.call.call))
        && (ready.country.isEmpty() || ready.country == facts.country)
        && (conditions.books.isEmpty() || conditions.books.contains(occasion.book))
        && (ready.place.isEmpty() || facts.place.contains(ready.place));
}

bool RuleSet::meetsTime(const RuleConditions &conditions, const Facts &facts)
{
    const auto isDay = [&conditions](int day) { return conditions.days.isEmpty() || conditions.days.contains(day); };
    if (!conditions.hours) {
        return isDay(facts.today);
    }
    const auto &[from, until] = *conditions.hours;
    if (from < until) {
        return isDay(facts.today) && facts.time >= from && facts.time < until;
    }
    return (isDay(facts.today) && facts.time >= from) || (isDay(facts.yesterday) && facts.time < until);
}

} // namespace Rufzeichen
