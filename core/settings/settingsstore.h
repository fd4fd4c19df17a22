// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsfile.h"
#include "core/settings/settingstable.h"

#include <QObject>
#include <QSet>
#include <functional>
#include <optional>

namespace Rufzeichen {

/**
 * The one owner of the settings while a program runs: the file, what the command line overrules, and saving. Nobody
 * else keeps a copy: who needs a setting asks inForce(), who keeps something that depends on one follows changed().
 */
class SettingsStore : public QObject
{
    Q_OBJECT
public:
    /** Changes the settings that the user wants changed, and leaves all others alone. */
    using Edit = std::function<void(Settings &settings)>;

    /** Settings in memory only: nothing is read, and changes are not saved. */
    explicit SettingsStore(const Settings &settings = {}, QObject *parent = nullptr);

    /** Settings of a file, which load() reads. */
    SettingsStore(const QString &path, SettingsOverrides overrides, QObject *parent = nullptr);
    ~SettingsStore() override;

    /** Reads the file and completes it. Call it once, before all else. */
    [[nodiscard]] LoadedSettings load();

    /**
     * Reads the file again, which somebody else has written: what it says counts from now on. A file that can't be
     * read, says nothing or is no settings file is left alone, and so are the settings: somebody may be writing it.
     */
    [[nodiscard]] LoadedSettings reload();

    /** The settings of the file; where it could not be read or written, as far as they are known. */
    [[nodiscard]] const Settings &saved() const { return m_saved; }

    /** What to go by: saved(), overruled by the command line. */
    [[nodiscard]] const Settings &inForce() const { return m_inForce; }

    /** The rules of the file that are left out, because they can't be read. */
    [[nodiscard]] const QList<RuleSection> &unreadableRules() const { return m_unreadableRules; }

    /** Whether the setting with this name has its value from the file, or has it there now. */
    [[nodiscard]] bool isStored(const QString &name) const { return m_stored.contains(name); }

    /**
     * Puts into force what @p edit changes, and saves just that: what a person or another program has written into
     * the file meanwhile stays, and counts from now on. A setting that the command line overrules and the user
     * changes is overruled no longer.
     */
    void change(const Edit &edit);

    /** Saves the setting with this name as it is, which was a default until now. */
    void save(const QString &name);

Q_SIGNALS:
    /** What is in force has changed. */
    void changed(const Settings &before, const Settings &after);

    /** Other rules are left out now, or for another reason. */
    void unreadableRulesChanged();

    /** The file can't be written, or read before that: changes count, and are saved with the next one. */
    void saveFailed(const QString &reason);

private:
    /** Returns the reason why nothing may be written; else an empty text. */
    [[nodiscard]] QString readAgain();
    void take(LoadedSettings loaded);
    void writeUnsaved();

    const std::optional<SettingsFile> m_file; // none: in memory only
    SettingsOverrides m_overrides;
    Settings m_saved;
    Settings m_inForce;
    QList<RuleSection> m_unreadableRules;
    QSet<QString> m_stored; // names of settings
    QSet<QString> m_unsaved; // those that have changed but could not be written
};

} // namespace Rufzeichen
