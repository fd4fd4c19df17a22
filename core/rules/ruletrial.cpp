// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruletrial.h"

#include "core/calls/callreader.h"

#include <utility>

namespace Rufzeichen {

namespace {

// Its date and time by the box's clock, which the history has; where it has none, none of the hours are met.
QDateTime momentOf(const Call &call)
{
    const auto &moment = call.moment;
    return moment ? QDateTime(moment->date(), QTime(moment->hour, moment->minute, moment->second)) : QDateTime();
}

} // namespace

RuleTrial::RuleTrial(const CallReader &reader, RuleSet rules, RuleTrialOptions options)
    : m_reader(reader)
    , m_rules(std::move(rules))
    , m_options(std::move(options))
{
}

std::optional<QList<RuleMatch>> RuleTrial::next(int calls)
{
    QList<RuleMatch> matches;
    m_days = m_days ? m_days : m_reader.days(m_options.query);
    if (!m_days || m_days->isEmpty()) {
        return m_days ? std::optional(matches) : std::nullopt;
    }
    const DayOfCalls &day = m_days->constFirst();
    const auto found = m_reader.callsOfDay(m_options.query, day.day, m_offset, calls);
    if (!found) {
        return std::nullopt;
    }
    for (const StoredCall &call : *found) {
        look(call, matches);
    }
    m_count += found->size();
    m_offset += calls;
    if (m_offset >= day.count) {
        m_days->removeFirst();
        m_offset = 0;
    }
    return matches;
}

void RuleTrial::look(const StoredCall &call, QList<RuleMatch> &matches) const
{
    const QString remote = call.call.remote.value_or(QString());
    const bool isAsked = m_options.contacts && !remote.isEmpty();
    const RuleContact contact = isAsked ? m_options.contacts(remote) : RuleContact();
    RuleOccasion occasion {.call = call, .book = contact.book, .vip = contact.vip};
    for (const RuleEvent event : pastRuleEvents(call.call, m_options.missedRule)) {
        occasion.event = event;
        if (const QList<Rule> rules = m_rules.matching(occasion, momentOf(call.call)); !rules.isEmpty()) {
            matches.append({.occasion = occasion, .rules = rules});
        }
    }
}

} // namespace Rufzeichen
