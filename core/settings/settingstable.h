// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QHash>
#include <QVariant>
#include <span>

namespace Rufzeichen {

/** A way to one setting of type T: `setting<&Settings::notifications, &NotificationSettings::sound>`. */
template <typename T> using SettingField = T &(*)(Settings &);

/** The setting to which the chain of member pointers leads. */
template <auto... members> [[nodiscard]] auto &setting(Settings &settings)
{
    return (settings.*....*members);
}

/** One line of the settings file; of the rules, which have sections of their own there, all of them. */
struct SettingsKey {
    QLatin1StringView name; ///< `section/key`

    /** The setting as the file has it: a text, or a list of texts. Of the rules, a list of what ruleSection() makes.
     */
    QVariant (*write)(const Settings &settings);

    /** Puts what the file has into @p settings; false, and nothing changes, if it can't be understood. */
    bool (*read)(const QVariant &value, Settings &settings);
};

/** All settings, each declared once, in the order in which problems are told. */
[[nodiscard]] std::span<const SettingsKey> settingsKeys();

/** Texts in the form of the file, by the name of the setting, which were checked. */
using SettingsOverrides = QHash<QString, QString>;

/** @p settings with what @p overrides says in place of what they say. */
[[nodiscard]] Settings overruled(Settings settings, const SettingsOverrides &overrides);

/** The names of the settings in which @p one and @p other differ. */
[[nodiscard]] QStringList differingKeys(const Settings &one, const Settings &other);

/** Copies the settings with these names. */
void copySettings(const QStringList &names, const Settings &from, Settings &to);

} // namespace Rufzeichen
