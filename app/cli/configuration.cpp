// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/configuration.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/settings/installationkey.h"
#include "core/settings/userfiles.h"

namespace Rufzeichen {

namespace {

std::optional<Masking> givenMasking(const Arguments &arguments)
{
    if (arguments.has(Options::anonymize)) {
        return Masking::Masked;
    }
    return arguments.has(Options::pseudonymize) ? std::optional(Masking::Pseudonymous) : std::nullopt;
}

} // namespace

std::optional<Configuration> ConfigurationReader::read(const Arguments &arguments, SettingsUse use)
{
    Configuration configuration;
    Settings &settings = configuration.settings;
    const std::optional<QString> host = readHost(arguments.value(Options::host));
    // What is only played is to touch nothing of the user's.
    if (use != SettingsUse::None && !arguments.has(Options::demo)) {
        const LoadedSettings loaded = readSettings(
            arguments.has(Options::config) ? arguments.value(Options::config) : UserFiles::settings(), use);
        settings = loaded.settings;
        if (host.value_or(settings.callMonitor.host) == settings.callMonitor.host) {
            configuration.formerCertificate = loaded.certificate;
        }
    }
    applyAccess(arguments, configuration);
    settings.callMonitor.host = host.value_or(settings.callMonitor.host);
    settings.callMonitor.port = readPort(arguments.value(Options::port)).value_or(settings.callMonitor.port);
    settings.logMode = readLogMode(arguments.value(Options::log)).value_or(settings.logMode);
    const std::optional<Masking> masking = givenMasking(arguments);
    settings.logMasking = masking.value_or(settings.logMasking);

    configuration.databaseIsGiven = arguments.has(Options::database);
    configuration.database
        = configuration.databaseIsGiven ? arguments.value(Options::database) : UserFiles::database();
    const auto printing = anonymizer(masking.value_or(Masking::None), arguments);
    if (!printing) {
        return std::nullopt;
    }
    configuration.printing = *printing;
    return configuration;
}

void ConfigurationReader::applyAccess(const Arguments &arguments, Configuration &configuration)
{
    FritzBoxSettings &box = configuration.settings.fritzBox;
    if (arguments.has(Options::user)) {
        box.user = arguments.value(Options::user);
    }
    box.tr064Port = readPort(arguments.value(Options::descriptionPort)).value_or(box.tr064Port);
    box.tls = readTlsPolicy(arguments.value(Options::tls)).value_or(box.tls);
    configuration.onlyCertificate = readFingerprint(arguments.value(Options::certificate)).value_or(QString());
}

LoadedSettings ConfigurationReader::readSettings(const QString &path, SettingsUse use)
{
    const SettingsFile file(path);
    const LoadedSettings loaded = use == SettingsUse::Complete ? file.loadAndComplete() : file.load();
    if (loaded.foreign && loaded.setAside.isEmpty()) {
        printError(tr("%1 is not a settings file; the defaults are used.").arg(path));
    }
    if (!loaded.setAside.isEmpty()) {
        printError(
            tr("%1 was not a settings file and is now called %2; the defaults are used.").arg(path, loaded.setAside));
    }
    if (!loaded.failure.isEmpty()) {
        printError(tr("The settings file %1 can't be used: %2").arg(path, loaded.failure));
    }
    for (const QString &key : loaded.unreadableKeys) {
        printError(tr("%1: the value of %2 can't be understood, its default is used.").arg(path, key));
    }
    return loaded;
}

std::optional<Anonymizer> ConfigurationReader::anonymizer(Masking masking, const Arguments &arguments)
{
    if (masking != Masking::Pseudonymous) {
        return Anonymizer(masking);
    }
    const auto key
        = arguments.has(Options::demo) ? std::optional(randomKey()) : installationKey(UserFiles::pseudonymKey());
    if (!key) {
        printError(tr("The key for pseudonyms in %1 can't be read or created: remove the file if it is damaged, make "
                      "its folder writable, or use --anonymize.")
                       .arg(UserFiles::pseudonymKey()));
        return std::nullopt;
    }
    return Anonymizer(masking, *key);
}

} // namespace Rufzeichen
