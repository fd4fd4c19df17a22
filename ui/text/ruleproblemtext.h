// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/rulesections.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** Why a section of the settings file is left out, and what would be right. */
class RuleProblemText
{
    Q_DECLARE_TR_FUNCTIONS(RuleProblemText)
public:
    /** One line, sanitized: “[rule-2] Blink: There is no key “rnu”: “run” may be meant.” */
    [[nodiscard]] static QString of(const RuleSection &section);

    /** How many are left out, in a sentence for those who are elsewhere. */
    [[nodiscard]] static QString leftOut(qsizetype count);

private:
    [[nodiscard]] static QString reason(const RuleProblem &problem);
    [[nodiscard]] static QString unknownKey(const RuleProblem &problem);
    [[nodiscard]] static QString notThen(const QString &action);
    [[nodiscard]] static QString rightValue(const QString &key);
};

} // namespace Rufzeichen
