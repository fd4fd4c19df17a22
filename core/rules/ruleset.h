// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/rules/rule.h"
#include "core/rules/ruleoccasion.h"

#include <QDateTime>
#include <QList>

namespace Rufzeichen {

/** What rules say about how a call pops up. */
struct RuleWish {
    std::optional<bool> shown {}; ///< absent: as always
    bool muted = false;

    bool operator==(const RuleWish &) const = default;
};

/**
 * Rules made ready to be asked about calls: their numbers are compared as the dial plan reads them. A value without
 * any memory of calls; made anew when rules or the dial plan change.
 */
class RuleSet
{
public:
    /** No rules. */
    RuleSet() = default;

    RuleSet(const QList<Rule> &rules, const DialPlan &dialPlan);

    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }

    /** Whether a rule that is switched on is for this event. */
    [[nodiscard]] bool has(RuleEvent event) const;

    /** The rules that are switched on and meet @p occasion at @p now, local time, in their order. */
    [[nodiscard]] QList<Rule> matching(const RuleOccasion &occasion, const QDateTime &now) const;

    /** What they say about showing the call. The first rule that says whether counts. */
    [[nodiscard]] RuleWish wish(const RuleOccasion &occasion, const QDateTime &now) const;

private:
    /** A rule, and what it is compared with in the form in which equal numbers are equal. */
    struct Ready {
        Rule rule;
        QStringList lines;
        QStringList callers;
        QStringList beginnings; // of callers with a `*`
        QString country; // `+43`
        QString place; // folded
        std::optional<CallDirection> direction;
        uint days; // a bit for each Qt::DayOfWeek; none: every day
    };

    /** An occasion in that form. */
    struct Facts;

    [[nodiscard]] static Ready ready(const Rule &rule, const DialPlan &dialPlan);
    [[nodiscard]] Facts factsOf(const RuleOccasion &occasion, const QDateTime &now) const;
    [[nodiscard]] static bool meets(const Ready &ready, const Facts &facts);
    [[nodiscard]] static bool meetsTime(const Ready &ready, const Facts &facts);
    [[nodiscard]] static bool meetsNumbers(const Ready &ready, const Facts &facts);
    [[nodiscard]] static bool meetsTexts(const Ready &ready, const Facts &facts);

    QList<Ready> m_rules;
    DialPlan m_dialPlan;
};

} // namespace Rufzeichen
