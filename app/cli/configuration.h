// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/callmonitor/anonymizer.h"
#include "core/settings/settingsfile.h"

#include <QCoreApplication>
#include <optional>

namespace Rufzeichen {

/** What a command works with: the settings file, overruled by the command line. */
struct Configuration {
    Settings settings;
    QString settingsFile;
    QString onlyCertificate; ///< the one on the command line, which alone is trusted; empty: the accepted one
    QString formerCertificate; ///< what the settings file has of an earlier version, of the box that it names
    QString logFolder;
    QString database; ///< the file of the call history
    bool databaseIsGiven = false; ///< the user has named it
    Anonymizer printing; ///< for what is printed
    Anonymizer logging; ///< for what is logged
};

/** Makes the configuration of a command. */
class ConfigurationReader
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationReader)
public:
    /**
     * Reads the settings file, and makes it complete for Command::Monitor. Says on standard error what can't be
     * understood there. Nothing, with the reason on standard error, if the secret of the stand-ins is missing.
     */
    [[nodiscard]] static std::optional<Configuration> read(const CommandLine &commandLine);

private:
    [[nodiscard]] static LoadedSettings readSettings(const CommandLine &commandLine, const QString &path);
    static void applyAccess(const CommandLine &commandLine, Configuration &configuration);
    [[nodiscard]] static std::optional<Anonymizer> makeAnonymizer(Masking masking, LineSource source);
};

} // namespace Rufzeichen
