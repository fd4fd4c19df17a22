// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/inifile.h"
#include "core/settings/rulesections.h"
#include "core/settings/settings.h"

#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** What reading the settings file brought. */
struct LoadedSettings {
    Settings settings;
    QStringList keys {}; ///< the names of the settings that the file has, and that could be understood
    QStringList unreadableKeys {}; ///< of which the default is used
    QList<RuleSection> unreadableRules {}; ///< that are left out, each with what is wrong
    QString certificate {}; ///< of the box at the host of the file, where an earlier version kept it; empty: none
    bool foreign = false; ///< the file was no settings file
    bool hasComments = false; ///< which a write would lose
    QString setAside {}; ///< where that file went; empty if it was left alone
    QString failure {}; ///< the system's reason why the file could not be read or written; empty if it could
};

/** The settings file: INI, readable by its user only. Keys that this program does not know are kept. */
class SettingsFile
{
public:
    explicit SettingsFile(QString path);

    [[nodiscard]] const QString &path() const { return m_file.path(); }

    /** Reads the file; where there is none, it is of another kind or a key is missing, the default. Changes nothing.
     */
    [[nodiscard]] LoadedSettings load() const;

    /**
     * As load(), and adds the keys that the file lacks, so that it documents itself. A file of another kind is set
     * aside. A file with comments is left as it is, because they would get lost. How long calls are kept is not
     * added: only who has chosen that loses calls by it.
     */
    [[nodiscard]] LoadedSettings loadAndComplete() const;

    /**
     * Writes the settings with these names; all others stay as they are in the file, comments do not. Returns the
     * system's reason if that failed, and then nothing has changed; else an empty text.
     */
    [[nodiscard]] QString write(const Settings &settings, const QStringList &names) const;

private:
    IniFile m_file;
};

} // namespace Rufzeichen
