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

bool Profile::isUsual() const
{
    return !isDemo && instanceName() == of({}).instanceName();
}

QString Profile::instanceName() const
{
    const QByteArray path = QFileInfo(settingsFile).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return u"rufzeichen-"_s + QString::fromLatin1(hash.first(16));
}

} // namespace Rufzeichen
