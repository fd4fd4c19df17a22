// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/sharelibrary.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

ShareLibrary *loadShareLibrary(const QString &file)
{
    QPluginLoader loader(file.isEmpty() ? u"%1/%2/rufzeichen-sharing"_s.arg(QCoreApplication::applicationDirPath(),
                                                                            QStringLiteral(RUFZEICHEN_PLUGIN_FOLDER))
                                        : file);
    return qobject_cast<ShareLibrary *>(loader.instance());
}

} // namespace Rufzeichen
