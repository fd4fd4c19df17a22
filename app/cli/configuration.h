// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/callmonitor/anonymizer.h"

#include <QCoreApplication>
#include <optional>

namespace Rufzeichen {

/** Which certificate of the box is trusted. */
enum class CertificateTrust : quint8 {
    Settings, ///< the one of the settings, or another one that is accepted now and kept there
    Memory, ///< the settings name another box: the one that was accepted for this one
    GivenOnly, ///< the one on the command line
};

/** What a command works with: the settings file, overruled by the command line. */
struct Configuration {
    Settings settings;
    QString settingsFile;
    CertificateTrust trust = CertificateTrust::Settings;
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
    [[nodiscard]] static Settings readSettings(const CommandLine &commandLine, const QString &path);
    static void applyAccess(const CommandLine &commandLine, Configuration &configuration);
    [[nodiscard]] static std::optional<Anonymizer> makeAnonymizer(Masking masking, LineSource source);
};

} // namespace Rufzeichen
