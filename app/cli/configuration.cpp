// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/configuration.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/settings/installationkey.h"
#include "core/settings/userfiles.h"
#include "ui/text/ruleproblemtext.h"

namespace Rufzeichen {

std::optional<Configuration> ConfigurationReader::read(const Arguments &arguments, OptionSpan options,
                                                       SettingsUse use)
{
    Configuration configuration;
    Settings &settings = configuration.settings;
    const SettingsOverrides overrides = arguments.overrides(options);
    // What is only played is to touch nothing of the user's.
    if (use != SettingsUse::None && !arguments.has(Options::demo)) {
        const LoadedSettings loaded = readSettings(pathOf(arguments), use);
        settings = loaded.settings;
        configuration.unreadableRules = loaded.unreadableRules;
        if (overrides.value(hostKey, settings.callMonitor.host) == settings.callMonitor.host) {
            configuration.formerCertificate = loaded.certificate;
        }
    }
    settings = overruled(settings, overrides);
    configuration.onlyCertificate = readFingerprint(arguments.value(Options::certificate)).value_or(QString());
    configuration.databaseIsGiven = arguments.has(Options::database);
    configuration.database
        = configuration.databaseIsGiven ? arguments.value(Options::database) : UserFiles::database();
    const auto printing = anonymizer(overrides.contains(maskingKey) ? settings.logMasking : Masking::None, arguments);
    if (!printing) {
        return std::nullopt;
    }
    configuration.printing = *printing;
    return configuration;
}

QString ConfigurationReader::logFolderOf(const Arguments &arguments)
{
    return arguments.has(Options::logFolder) ? arguments.value(Options::logFolder) : UserFiles::logFolder();
}

QString ConfigurationReader::pathOf(const Arguments &arguments)
{
    return arguments.has(Options::config) ? arguments.value(Options::config) : UserFiles::settings();
}

LoadedSettings ConfigurationReader::readSettings(const QString &path, SettingsUse use)
{
    const SettingsFile file(path);
    const LoadedSettings loaded = use == SettingsUse::Complete ? file.loadAndComplete() : file.load();
    tellProblems(path, loaded);
    return loaded;
}

void ConfigurationReader::tellProblems(const QString &path, const LoadedSettings &loaded)
{
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
}

void ConfigurationReader::tellRules(const QString &path, const QList<RuleSection> &unreadable)
{
    for (const RuleSection &rule : unreadable) {
        printError(tr("%1: a rule can't be understood and is left out: %2").arg(path, RuleProblemText::of(rule)));
    }
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
