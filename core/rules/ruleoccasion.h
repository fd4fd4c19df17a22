// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/rules/rule.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Rufzeichen {

/** Something that has happened to a call, with all that rules ask for. */
struct RuleOccasion {
    RuleEvent event = RuleEvent::Rings;
    StoredCall call {};
    QString book {}; ///< the phone book with the other party's number; empty: in none
    bool vip = false; ///< see RuleContact

    bool operator==(const RuleOccasion &) const = default;
};

/** One fact of an occasion, for placeholders and for the environment of programs. */
struct RuleFact {
    QLatin1StringView name; ///< in small letters: `number`
    QString value; ///< a text of bounded length that a stranger may have written, without NUL

    bool operator==(const RuleFact &) const = default;
};

/** The names of all facts, in the order of ruleFacts(). */
[[nodiscard]] QStringList ruleFactNames();

/** What is handed on of an occasion. Always the same names. */
[[nodiscard]] QList<RuleFact> ruleFacts(const RuleOccasion &occasion);

} // namespace Rufzeichen
