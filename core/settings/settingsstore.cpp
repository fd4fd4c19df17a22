// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsstore.h"

namespace Rufzeichen {

SettingsStore::SettingsStore(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_saved(settings)
    , m_inForce(settings)
{
    for (const SettingsKey &key : settingsKeys()) {
        m_stored.insert(key.name);
    }
}

SettingsStore::SettingsStore(const QString &path, SettingsOverrides overrides, QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_overrides(std::move(overrides))
    , m_inForce(overruled(m_saved, m_overrides))
{
}

SettingsStore::~SettingsStore() = default;

LoadedSettings SettingsStore::load()
{
    LoadedSettings loaded = m_file ? m_file->loadAndComplete() : LoadedSettings {.settings = m_saved};
    m_saved = loaded.settings;
    m_unreadableRules = loaded.unreadableRules;
    m_stored = QSet<QString>(loaded.keys.begin(), loaded.keys.end());
    m_inForce = overruled(m_saved, m_overrides);
    return loaded;
}

LoadedSettings SettingsStore::reload()
{
    LoadedSettings loaded = m_file ? m_file->load() : LoadedSettings();
    if (!loaded.failure.isEmpty() || loaded.foreign || loaded.keys.isEmpty()) {
        return loaded;
    }
    take(loaded);
    const Settings before = std::exchange(m_inForce, overruled(m_saved, m_overrides));
    if (before != m_inForce) {
        Q_EMIT changed(before, m_inForce);
    }
    return loaded;
}

void SettingsStore::change(const Edit &edit)
{
    Settings wished = m_inForce;
    edit(wished);
    const QStringList names = differingKeys(m_inForce, wished);
    if (names.isEmpty()) {
        return;
    }
    const QString failure = readAgain();
    if (names.contains(rulesKey)) { // of which somebody else may have changed others
        Settings latest = m_saved;
        edit(latest);
        wished.rules = latest.rules;
    }
    copySettings(names, wished, m_saved);
    for (const QString &name : names) {
        m_overrides.remove(name);
        m_unsaved.insert(name);
    }
    if (failure.isEmpty()) {
        writeUnsaved();
    } else {
        Q_EMIT saveFailed(failure);
    }
    const Settings before = std::exchange(m_inForce, overruled(m_saved, m_overrides));
    if (before != m_inForce) {
        Q_EMIT changed(before, m_inForce);
    }
}

void SettingsStore::save(const QString &name)
{
    m_unsaved.insert(name);
    writeUnsaved();
}

// Somebody else may have changed the file. One that is gone or says nothing any more gets all that it had.
QString SettingsStore::readAgain()
{
    LoadedSettings loaded = m_file ? m_file->load() : LoadedSettings();
    if (loaded.foreign) {
        loaded.failure = m_file->loadAndComplete().failure; // sets it aside, or it is not ours to write
    }
    if (!loaded.failure.isEmpty()) {
        return loaded.failure;
    }
    if (loaded.keys.isEmpty()) {
        m_unsaved += m_stored;
        return {};
    }
    take(loaded);
    return {};
}

// What could not be written yet is newer than what the file says.
void SettingsStore::take(LoadedSettings loaded)
{
    copySettings(m_unsaved.values(), m_saved, loaded.settings);
    m_saved = loaded.settings;
    m_stored = QSet<QString>(loaded.keys.begin(), loaded.keys.end());
    if (std::exchange(m_unreadableRules, loaded.unreadableRules) != loaded.unreadableRules) {
        Q_EMIT unreadableRulesChanged();
    }
}

void SettingsStore::writeUnsaved()
{
    if (!m_file) {
        return;
    }
    if (const QString failure = m_file->write(m_saved, m_unsaved.values()); !failure.isEmpty()) {
        Q_EMIT saveFailed(failure);
        return;
    }
    m_stored += std::exchange(m_unsaved, {});
}

} // namespace Rufzeichen
