// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/soundoutput.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

const SoundOutputFactory *loadSoundOutput()
{
    // The build tree has the same layout as an installation, so that this one way leads to it from anywhere.
    return loadSoundOutput(u"%1/%2/rufzeichen-sound"_s.arg(QCoreApplication::applicationDirPath(),
                                                           QStringLiteral(RUFZEICHEN_PLUGIN_FOLDER)));
}

const SoundOutputFactory *loadSoundOutput(const QString &path)
{
    QPluginLoader loader(path);
    return qobject_cast<SoundOutputFactory *>(loader.instance());
}

} // namespace Rufzeichen
