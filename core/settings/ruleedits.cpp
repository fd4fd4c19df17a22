// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/ruleedits.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

// -1: there is none.
qsizetype rowOf(const QList<Rule> &rules, const QString &name)
{
    const auto found
        = std::find_if(rules.begin(), rules.end(), [&name](const Rule &rule) { return rule.name == name; });
    return found == rules.end() ? -1 : found - rules.begin();
}

} // namespace

SettingsStore::Edit RuleEdits::insert(const Rule &rule, const QString &after)
{
    return [rule, after](Settings &settings) {
        const qsizetype row = rowOf(settings.rules, after);
        settings.rules.insert(row < 0 ? settings.rules.size() : row + 1, rule);
    };
}

SettingsStore::Edit RuleEdits::replace(const QString &name, const Rule &rule)
{
    return [rule, name](Settings &settings) {
        const qsizetype row = rowOf(settings.rules, name);
        if (row < 0) {
            settings.rules.append(rule);
        } else {
            settings.rules[row] = rule;
        }
    };
}

SettingsStore::Edit RuleEdits::remove(const QString &name)
{
    return [name](Settings &settings) {
        settings.rules.removeIf([&name](const Rule &rule) { return rule.name == name; });
    };
}

SettingsStore::Edit RuleEdits::move(const QString &name, Direction direction)
{
    return [name, direction](Settings &settings) {
        const qsizetype from = rowOf(settings.rules, name);
        const qsizetype to = direction == Direction::Up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < settings.rules.size()) {
            settings.rules.move(from, to);
        }
    };
}

SettingsStore::Edit RuleEdits::turn(const QString &name, Switch to)
{
    return [name, to](Settings &settings) {
        if (const qsizetype row = rowOf(settings.rules, name); row >= 0) {
            settings.rules[row].enabled = to == Switch::On;
        }
    };
}

} // namespace Rufzeichen
