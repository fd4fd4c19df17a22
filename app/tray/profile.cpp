// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/profile.h"

#include "core/settings/userfiles.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

Profile Profile::of(const TrayCommandLine &commandLine)
{
    const auto given = [](const QString &path, const QString &usual) { return path.isEmpty() ? usual : path; };
    return {.settingsFile = given(commandLine.settingsFile, UserFiles::settings()),
            .database = given(commandLine.database, UserFiles::database()),
            .logFolder = given(commandLine.logFolder, UserFiles::logFolder()),
            .windowState = UserFiles::windowState(),
            .boxFolder = UserFiles::boxes()};
}

Profile Profile::inFolder(const QString &folder)
{
    return {.settingsFile = folder + u"/rufzeichen.ini"_s,
            .database = folder + u"/calls.sqlite"_s,
            .logFolder = folder,
            .windowState = folder + u"/windows.ini"_s,
            .boxFolder = folder + u"/boxes"_s};
}

QString Profile::instanceName() const
{
    const QByteArray path = QFileInfo(settingsFile).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return u"rufzeichen-"_s + QString::fromLatin1(hash.first(16));
}

SettingsStore::Overrides overridesOf(const TrayCommandLine &commandLine)
{
    SettingsStore::Overrides overrides;
    if (commandLine.host) {
        overrides.insert(u"fritzbox/host"_s, *commandLine.host);
    }
    if (commandLine.port) {
        overrides.insert(u"fritzbox/port"_s, QString::number(*commandLine.port));
    }
    if (commandLine.logMode) {
        overrides.insert(u"log/mode"_s, toText(*commandLine.logMode));
    }
    if (commandLine.masking) {
        overrides.insert(u"log/masking"_s, toText(*commandLine.masking));
    }
    return overrides;
}

} // namespace Rufzeichen
