// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QVariant>
#include <span>

namespace Rufzeichen {

/** How a value of a rule is entered. */
enum class RuleEditor : quint8 {
    None, ///< there is no more to say than that it is wanted
    Line,
    Numbers, ///< with commas between them
    Arguments, ///< each on a line of its own
    Text, ///< of several lines
    File,
    Choice, ///< one of several
    Checks, ///< some of several
    Hours,
    Days,
};

/** One of the values that can be chosen. */
struct RuleChoice {
    QString text;
    QString value; ///< as the settings file has it

    bool operator==(const RuleChoice &) const = default;
};

/** A condition of rules, or something that they do, and what the editor says about it. Texts in source language. */
struct RulePartKind {
    QLatin1StringView key; ///< of the settings file
    RuleEditor editor = RuleEditor::None;
    const char *title = nullptr;
    const char *complaint = nullptr; ///< about a value that can't be used
    const char *explanation = nullptr; ///< null: there is nothing to explain
    QLatin1StringView furtherKey {}; ///< of a second value, which may be left out
    RuleEditor furtherEditor = RuleEditor::None;
    const char *furtherTitle = nullptr;
};

/** All conditions, and all that rules do, in the order in which they are offered. */
[[nodiscard]] std::span<const RulePartKind> ruleConditionKinds();
[[nodiscard]] std::span<const RulePartKind> ruleActionKinds();

/** What can be chosen for the key of a RuleEditor::Choice. */
[[nodiscard]] QList<RuleChoice> ruleChoices(QLatin1StringView key);

/** A text of a RulePartKind, translated. */
[[nodiscard]] QString rulePartText(const char *text);

} // namespace Rufzeichen
