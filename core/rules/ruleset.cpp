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
    bool isWithheld;
    QTime time;
    int today;
    int yesterday;
};

namespace {

uint bitOf(int day)
{
    return 1U << static_cast<uint>(day);
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
    const bool isForIncoming = rule.event == RuleEvent::Rings && !rule.conditions.direction;
    Ready ready {.rule = rule,
                 .lines = {},
                 .callers = {},
                 .beginnings = {},
                 .country = {},
                 .place = SearchText::folded(rule.conditions.place),
                 .direction = isForIncoming ? CallDirection::Incoming : rule.conditions.direction,
                 .days = 0};
    for (const int day : rule.conditions.days) {
        ready.days |= bitOf(day);
    }
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
            .isWithheld = call.remote && call.remote->isEmpty(),
            .time = now.time(),
            .today = now.date().dayOfWeek(),
            .yesterday = now.date().addDays(-1).dayOfWeek()};
}

bool RuleSet::has(RuleEvent event) const
{
    return std::any_of(m_rules.cbegin(), m_rules.cend(),
                       [event](const Ready &ready) { return ready.rule.event == event; });
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

// What is cheap to tell comes first: most rules are not met by most calls.
bool RuleSet::meets(const Ready &ready, const Facts &facts)
{
    const RuleConditions &conditions = ready.rule.conditions;
    const RuleOccasion &occasion = facts.occasion;
    return ready.rule.event == occasion.event
        && (!ready.direction || *ready.direction == occasion.call.call.direction)
        && isAsked(conditions.vip, occasion.vip) && isAsked(conditions.known, !occasion.book.isEmpty())
        && isAsked(conditions.withheld, facts.isWithheld) && meetsTime(ready, facts) && meetsNumbers(ready, facts)
        && meetsTexts(ready, facts);
}

bool RuleSet::meetsTime(const Ready &ready, const Facts &facts)
{
    const auto isDay = [&ready](int day) { return ready.days == 0 || (ready.days & bitOf(day)) != 0; };
    const std::optional<RuleHours> &hours = ready.rule.conditions.hours;
    if (!hours) {
        return isDay(facts.today);
    }
    const auto &[from, until] = *hours;
    if (from < until) {
        return isDay(facts.today) && facts.time >= from && facts.time < until;
    }
    return (isDay(facts.today) && facts.time >= from) || (isDay(facts.yesterday) && facts.time < until);
}

bool RuleSet::meetsNumbers(const Ready &ready, const Facts &facts)
{
    if (!ready.lines.isEmpty() && (facts.line.isEmpty() || !ready.lines.contains(facts.line))) {
        return false;
    }
    if (ready.callers.isEmpty() && ready.beginnings.isEmpty()) {
        return true;
    }
    const auto begins = [&facts](const QString &beginning) { return facts.caller.startsWith(beginning); };
    return !facts.caller.isEmpty()
        && (ready.callers.contains(facts.caller)
            || std::any_of(ready.beginnings.cbegin(), ready.beginnings.cend(), begins));
}

bool RuleSet::meetsTexts(const Ready &ready, const Facts &facts)
{
    const QStringList &books = ready.rule.conditions.books;
    return (ready.country.isEmpty() || ready.country == facts.country)
        && (books.isEmpty() || books.contains(facts.occasion.book))
        && (ready.place.isEmpty() || facts.place.contains(ready.place));
}

} // namespace Rufzeichen
