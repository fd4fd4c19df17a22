// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

#include <QAnyStringView>
#include <QString>
#include <QVariantMap>
#include <optional>

namespace Rufzeichen {

/** Why a section of the settings file is no rule. */
enum class RuleFault : quint8 {
    None,
    UnknownKey, ///< there is no such key
    BadValue, ///< the value of the key can't be understood
    Lacking, ///< the key is needed
    DoesNothing,
    NotThen, ///< what the key stands for can't be done at the event of the rule
    SameName, ///< a rule before it has the same name
    SectionName, ///< the section is called otherwise than `rule-1`
};

/** The same, with what it is about. */
struct RuleProblem {
    RuleFault fault = RuleFault::None;
    QString key {}; ///< of the section, as it stands there; of RuleFault::SectionName, the section's name
    QString meant {}; ///< what was probably meant by that; may be empty

    bool operator==(const RuleProblem &) const = default;
};

/** What reading a rule has brought. */
struct RuleReading {
    std::optional<Rule> rule {}; ///< nothing: it is left out, whatever else of it could be read
    RuleProblem problem {}; ///< then the first one

    bool operator==(const RuleReading &) const = default;
};

/** A rule as the section of a file has it: texts and lists of texts by their keys. What says nothing is left out. */
[[nodiscard]] QVariantMap ruleSection(const Rule &rule);

/** Reads that strictly: a key that is unknown, a value that can't be understood, and an action that can't be done at
 * the event make it no rule. */
[[nodiscard]] RuleReading readRule(const QVariantMap &section);

/** All keys that a rule may have. */
[[nodiscard]] QStringList ruleKeyNames();

/** `mon-fri,sun` or `1-5,7`; nothing if it is something else. */
[[nodiscard]] std::optional<QSet<int>> readWeekdays(const QString &text);

/** `08:00-18:00` */
[[nodiscard]] std::optional<RuleHours> readRuleHours(const QString &text);

/** A name for people: one line, not empty. */
[[nodiscard]] std::optional<QString> readRuleName(const QString &text);

/**
 * Whether a rule for this event can do what @p action, a key of the settings file, stands for: what changes a
 * notification needs one that follows, and what lasts as long as the call needs a call that is not over.
 */
[[nodiscard]] bool canBeDone(QAnyStringView action, RuleEvent event);

} // namespace Rufzeichen
