// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/configuration.h"

#include "app/cli/output.h"
#include "core/settings/installationkey.h"
#include "core/settings/userfiles.h"

namespace Rufzeichen {

std::optional<Configuration> ConfigurationReader::read(const CommandLine &commandLine)
{
    Configuration configuration;
    configuration.settingsFile
        = commandLine.settingsFile.isEmpty() ? UserFiles::settings() : commandLine.settingsFile;
    const LoadedSettings loaded = readSettings(commandLine, configuration.settingsFile);
    configuration.settings = loaded.settings;
    if (!commandLine.host || *commandLine.host == loaded.settings.callMonitor.host) {
        configuration.formerCertificate = loaded.certificate;
    }
    applyAccess(commandLine, configuration);
    Settings &settings = configuration.settings;
    settings.callMonitor.host = commandLine.host.value_or(settings.callMonitor.host);
    settings.callMonitor.port = commandLine.port.value_or(settings.callMonitor.port);
    settings.logMode = commandLine.logMode.value_or(settings.logMode);
    settings.logMasking = commandLine.masking.value_or(settings.logMasking);
    configuration.logFolder = commandLine.logFolder.isEmpty() ? UserFiles::logFolder() : commandLine.logFolder;

    configuration.databaseIsGiven = !commandLine.database.isEmpty();
    configuration.database = configuration.databaseIsGiven ? commandLine.database : UserFiles::database();

    const bool logs = commandLine.command == Command::Monitor && settings.logMode != LogMode::Off;
    const auto printing = makeAnonymizer(commandLine.masking.value_or(Masking::None), commandLine.source);
    const auto logging = makeAnonymizer(logs ? settings.logMasking : Masking::None, commandLine.source);
    if (!printing || !logging) {
        printError(
            tr("The secret for stand-ins in %1 can't be read or made: remove the file if it is damaged, make its "
               "folder writable, or use --anonymize.")
                .arg(UserFiles::pseudonymKey()));
        return std::nullopt;
    }
    configuration.printing = *printing;
    configuration.logging = *logging;
    return configuration;
}

void ConfigurationReader::applyAccess(const CommandLine &commandLine, Configuration &configuration)
{
    const BoxAccessRequest &access = commandLine.access;
    Settings &settings = configuration.settings;
    settings.fritzBox.user = access.user.value_or(settings.fritzBox.user);
    settings.fritzBox.tr064Port = access.port.value_or(settings.fritzBox.tr064Port);
    settings.fritzBox.tls = access.tls.value_or(settings.fritzBox.tls);
    configuration.onlyCertificate = access.certificate.value_or(QString());
}

LoadedSettings ConfigurationReader::readSettings(const CommandLine &commandLine, const QString &path)
{
    const bool isAboutFile
        = commandLine.command == Command::History && commandLine.history.action != HistoryAction::Sync;
    if (commandLine.command == Command::Parse || isAboutFile || commandLine.source == LineSource::Demo) {
        return {}; // they need none; and what is only played is to touch nothing of the user's
    }
    const SettingsFile file(path);
    const LoadedSettings loaded = commandLine.command == Command::Monitor ? file.loadAndComplete() : file.load();
    if (loaded.foreign && loaded.setAside.isEmpty()) {
        printError(tr("%1 is no settings file; the defaults are used.").arg(path));
    }
    if (!loaded.setAside.isEmpty()) {
        printError(tr("%1 was no settings file and is now %2; the defaults are used.").arg(path, loaded.setAside));
    }
    if (!loaded.failure.isEmpty()) {
        printError(tr("The settings file %1 can't be used: %2").arg(path, loaded.failure));
    }
    for (const QString &key : loaded.unreadableKeys) {
        printError(tr("%1: the value of %2 can't be understood, its default is used.").arg(path, key));
    }
    return loaded;
}

std::optional<Anonymizer> ConfigurationReader::makeAnonymizer(Masking masking, LineSource source)
{
    if (masking != Masking::Pseudonymous) {
        return Anonymizer(masking);
    }
    const auto key
        = source == LineSource::Demo ? std::optional(randomKey()) : installationKey(UserFiles::pseudonymKey());
    return key ? std::optional(Anonymizer(masking, *key)) : std::nullopt;
}

} // namespace Rufzeichen
