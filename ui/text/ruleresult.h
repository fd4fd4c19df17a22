// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulelog.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** What rules have done, in words for people. */
class RuleResultText
{
    Q_DECLARE_TR_FUNCTIONS(RuleResultText)
public:
    /** One line, sanitized: the rule, what came of it, and the beginning of what a program has said. */
    [[nodiscard]] static QString of(const RuleLogEntry &entry);

    /** What came of it, without the rule and what was said: likewise. */
    [[nodiscard]] static QString result(const RuleLogEntry &entry);

    /** Why a rule for RuleEvent::Voicemail can't be tried on past calls. */
    [[nodiscard]] static QString noTrial();
};

} // namespace Rufzeichen
