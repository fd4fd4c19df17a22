// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/autostart.h"

#include "core/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace Rufzeichen::Autostart {

using namespace Qt::StringLiterals;

namespace {

// The Exec key: in quotes, with what is special there escaped (Desktop Entry Specification).
QString quoted(const QString &program)
{
    QString result = u"\""_s;
    for (const QChar character : program) {
        if (character == u'\\') {
            result += u"\\\\\\\\"_s; // escaped in the argument, and both of that in the key's value
        } else if (u"\"`$"_s.contains(character)) {
            result += u"\\\\"_s + character;
        } else {
            result += character == u'%' ? u"%%"_s : QString(character);
        }
    }
    return result + u'"';
}

} // namespace

QString file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart/de.airport1.rufzeichen.desktop"_s;
}

QByteArray entry(const QString &program)
{
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Rufzeichen\n"
           "Icon=de.airport1.rufzeichen\n"
           "Exec="
        + quoted(program).toUtf8()
        + " --minimized\n"
          "Terminal=false\n"
          "X-GNOME-Autostart-enabled=true\n";
}

bool isOn()
{
    QFile entry(file());
    if (!entry.open(QIODevice::ReadOnly)) {
        return false;
    }
    constexpr qint64 mostBytes = 1 << 16;
    const QList<QByteArray> lines = entry.read(mostBytes).split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

QString switchOn(const QString &program)
{
    QDir().mkpath(QFileInfo(file()).absolutePath());
    QSaveFile entryFile(file());
    if (!entryFile.open(QIODevice::WriteOnly)) {
        return entryFile.errorString();
    }
    return writeWhole(entryFile, entry(program));
}

QString switchOff()
{
    QFile entryFile(file());
    return !entryFile.exists() || entryFile.remove() ? QString() : entryFile.errorString();
}

} // namespace Rufzeichen::Autostart
