// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/arguments.h"
#include "core/callmonitor/anonymizer.h"
#include "core/settings/settingsfile.h"

#include <QCoreApplication>
#include <optional>

namespace Rufzeichen {

/** What a command does with the settings file. */
enum class SettingsUse : quint8 {
    None,
    Read,
    Complete, ///< reads it, and adds what is missing
};

/** What a command works with: the settings file, overruled by the command line. */
struct Configuration {
    Settings settings;
    QList<RuleSection> unreadableRules; ///< see LoadedSettings
    QString onlyCertificate; ///< the one on the command line, which alone is trusted; empty: the accepted one
    QString formerCertificate; ///< what the settings file has of an earlier version, of the box that it names
    QString database; ///< the file of the call history
    bool databaseIsGiven = false; ///< the user has named it
    Anonymizer printing; ///< for what is printed
};

/** Makes the configuration of a command. */
class ConfigurationReader
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationReader)
public:
    /**
     * Reads the settings file as @p use says; with `--demo` never. What the @p options of the command say wins. Says
     * on standard error what can't be understood there, other than rules. Nothing, with the reason on standard error,
     * as anonymizer() below.
     */
    [[nodiscard]] static std::optional<Configuration> read(const Arguments &arguments, OptionSpan options,
                                                           SettingsUse use);

    /** Nothing, with the reason on standard error, if the secret of the pseudonyms is missing. `--demo` has its own.
     */
    [[nodiscard]] static std::optional<Anonymizer> anonymizer(Masking masking, const Arguments &arguments);

    /** The file that read() reads. */
    [[nodiscard]] static QString pathOf(const Arguments &arguments);

    /** Where the log is written, if there is one. */
    [[nodiscard]] static QString logFolderOf(const Arguments &arguments);

    /** Reads it by itself, and tellProblems(). */
    [[nodiscard]] static LoadedSettings readSettings(const QString &path, SettingsUse use);

    /** Says on standard error what is wrong with that file, other than rules. */
    static void tellProblems(const QString &path, const LoadedSettings &loaded);

    /** Says on standard error which rules of that file are left out: for commands that go by rules. */
    static void tellRules(const QString &path, const QList<RuleSection> &unreadable);
};

} // namespace Rufzeichen
