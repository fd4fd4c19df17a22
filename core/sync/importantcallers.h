// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/phonebook/contactdirectory.h"
#include "core/rules/ruleengine.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** Those of @p chosen, the important callers of the settings, that are this number, however they are written. */
[[nodiscard]] QStringList importantSpellings(const QStringList &chosen, const QString &number, const DialPlan &plan);

/**
 * What is known of a caller, for rules and for notifications alike. Important is whom the phone book marks, and whom
 * the user has chosen. @p match: who has the number.
 */
[[nodiscard]] RuleContact callerContact(const QString &number, const std::optional<ContactMatch> &match,
                                        const QStringList &chosen, const DialPlan &plan);

} // namespace Rufzeichen
