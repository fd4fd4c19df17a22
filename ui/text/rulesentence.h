// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"
#include "ui/text/ownnames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace Rufzeichen {

/** A rule as a sentence. */
class RuleSentence
{
    Q_DECLARE_TR_FUNCTIONS(RuleSentence)
public:
    /** One line, sanitized: “When a call was missed (number in no phone book): run blink.” Never tells a secret.
     * Own numbers are told by @p names, where they have some. */
    [[nodiscard]] static QString of(const Rule &rule, const QLocale &locale, const OwnNames &names = {});

    /** What it waits for: “When a call was missed”. */
    [[nodiscard]] static QString when(const Rule &rule);

    /** What it does, each by itself, not sanitized. */
    [[nodiscard]] static QStringList actions(const RuleActions &actions);

private:
    [[nodiscard]] static QStringList party(const RuleConditions &conditions, const OwnNames &names);
    [[nodiscard]] static QStringList time(const RuleConditions &conditions, const QLocale &locale);
};

} // namespace Rufzeichen
