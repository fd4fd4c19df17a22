// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/userfiles.h"

#include <QDir>
#include <QStandardPaths>

namespace Rufzeichen::UserFiles {

using namespace Qt::StringLiterals;

QString settings()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/rufzeichen/rufzeichen.ini"_s;
}

QString logFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // QStandardPaths knows this place from Qt 6.7 on. A relative path is to be ignored.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) {
        state = QDir::homePath() + u"/.local/state"_s;
    }
#else
    const QString state = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
    return state + u"/rufzeichen"_s;
}

QString pseudonymKey()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rufzeichen/pseudonyms.key"_s;
}

QString database()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rufzeichen/calls.sqlite"_s;
}

QString boxes()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rufzeichen/boxes"_s;
}

QString windowState()
{
    return logFolder() + u"/windows.ini"_s;
}

} // namespace Rufzeichen::UserFiles
