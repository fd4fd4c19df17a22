// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruletext.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QSettings;

namespace Rufzeichen {

/** A section of the settings file that is, or should be, a rule: `[rule-1]`. */
struct RuleSection {
    QString group; ///< the name of the section
    int number = 0; ///< gives the order; 0: the section's name has none
    QString name {}; ///< of the rule, as far as it is known; else the section's
    RuleReading reading {};

    bool operator==(const RuleSection &) const = default;
};

/**
 * The file with quotes around each `;` in the values of rules: to the file's reader, what stands behind one is a
 * comment, and half a web address would be left.
 */
[[nodiscard]] QByteArray withQuotedSemicolons(const QByteArray &bytes);

/**
 * All sections whose name begins with `rule`, however it is written, or that have what a rule has, in their order. Of
 * two rules with the same name only the first can be read.
 */
[[nodiscard]] QList<RuleSection> readRuleSections(const QSettings &ini);

/**
 * Writes @p rules in place of those that can be read. The sections that can't stay as they are, and stay left out:
 * one whose name another rule had before it is moved behind that, and switched off where that is gone.
 */
void writeRuleSections(QSettings &ini, const QList<Rule> &rules);

} // namespace Rufzeichen
