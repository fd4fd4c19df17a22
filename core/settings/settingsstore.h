// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** What reading the settings file brought. */
struct LoadedSettings {
    Settings settings;
    QStringList unreadableKeys; ///< of which the default is used
    bool foreign = false; ///< the file was no settings file
    QString setAside; ///< where that file went; empty if it was left alone
    QString failure; ///< the system's reason why the file could not be read or written; empty if it could
};

/**
 * The settings file: INI, readable by its user only. Keys that this program does not know are kept.
 */
class SettingsStore
{
public:
    explicit SettingsStore(QString path);

    /** Reads the file; where there is none, it is of another kind or a key is missing, the default. Changes nothing.
     */
    [[nodiscard]] LoadedSettings load() const;

    /**
     * As load(), and adds the keys that the file lacks, so that it documents itself. A file of another kind is set
     * aside. A file with comments is left as it is, because they would get lost.
     */
    [[nodiscard]] LoadedSettings loadAndComplete() const;

    /**
     * Writes every key; those that this program does not know stay, comments do not. Returns the system's reason if
     * that failed, else an empty text.
     */
    [[nodiscard]] QString save(const Settings &settings) const;

private:
    enum class Keys { Missing, All };

    void complete(LoadedSettings &loaded) const;
    [[nodiscard]] QString write(const Settings &settings, Keys which) const;

    QString m_path;
};

} // namespace Rufzeichen
