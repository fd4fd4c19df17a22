// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"
#include "core/rules/ruleengine.h"

#include <QList>
#include <optional>

namespace Rufzeichen {

class CallReader;

/** Something that happened to a past call, with the rules that would have met it; at least one. */
struct RuleMatch {
    RuleOccasion occasion {};
    QList<Rule> rules {};

    bool operator==(const RuleMatch &) const = default;
};

/** What a trial goes by. */
struct RuleTrialOptions {
    MissedRule missedRule {};
    RuleEngine::Contacts contacts {}; ///< phone books as they are today
    CallQuery query {}; ///< which calls; the newest come first
};

/**
 * Looks, page by page, for the past calls that rules would have met, and does nothing of what they say. The history
 * knows no voice messages.
 */
class RuleTrial
{
public:
    /** @p reader must outlive it. */
    RuleTrial(const CallReader &reader, RuleSet rules, RuleTrialOptions options);

    /** Looks at up to @p calls more, of one day. Nothing: they can't be read. */
    [[nodiscard]] std::optional<QList<RuleMatch>> next(int calls);

    [[nodiscard]] bool isAtEnd() const { return m_days && m_days->isEmpty(); }

    /** How many calls were looked at. */
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    void look(const StoredCall &call, QList<RuleMatch> &matches) const;

    const CallReader &m_reader;
    const RuleSet m_rules;
    const RuleTrialOptions m_options;
    std::optional<QList<DayOfCalls>> m_days; // that are left; nothing: not read yet
    int m_offset = 0; // within the first of them
    qint64 m_count = 0;
};

} // namespace Rufzeichen
