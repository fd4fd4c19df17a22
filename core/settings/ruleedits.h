// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsstore.h"

namespace Rufzeichen {

/**
 * Edits of single rules, for SettingsStore::change(): each knows its rule by the name, and leaves all others as they
 * are, whoever has changed them meanwhile.
 */
class RuleEdits
{
public:
    /** Puts @p rule behind the one with the name @p after; without such a one at the end. */
    [[nodiscard]] static SettingsStore::Edit insert(const Rule &rule, const QString &after);

    /** Puts @p rule in the place of the one with this name; where that is gone, at the end. */
    [[nodiscard]] static SettingsStore::Edit replace(const QString &name, const Rule &rule);

    [[nodiscard]] static SettingsStore::Edit remove(const QString &name);

    enum class Direction : quint8 {
        Up,
        Down,
    };

    /** By one place. */
    [[nodiscard]] static SettingsStore::Edit move(const QString &name, Direction direction);

    enum class Switch : quint8 {
        Off,
        On,
    };
    [[nodiscard]] static SettingsStore::Edit turn(const QString &name, Switch to);
};

} // namespace Rufzeichen
