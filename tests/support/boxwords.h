// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** The words of a command that is to print JSON. */
inline QStringList json(const QStringList &words)
{
    return words + QStringList {QStringLiteral("--format"), QStringLiteral("json")};
}

/** What each of the objects has as its name. */
inline QStringList names(const QList<QJsonObject> &objects)
{
    QStringList names;
    for (const QJsonObject &object : objects) {
        names.append(object[QStringLiteral("name")].toString());
    }
    return names;
}

/** Whether this is one line on standard error, for people, without what must not be there. */
inline bool isOneLine(const QByteArray &errors)
{
    return errors.count('\n') == 1 && errors.endsWith('\n') && errors.size() > 20 && !errors.contains("geheim1!")
        && !errors.contains("sid=");
}

/** Makes a file with this content. */
inline void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("can't write %s", qPrintable(path));
    }
}

/** A command that adds a contact. */
inline const QStringList addition {QStringLiteral("phonebook"), QStringLiteral("add"),
                                   QStringLiteral("--book"),    QStringLiteral("Verein"),
                                   QStringLiteral("--name"),    QStringLiteral("Neue Frau"),
                                   QStringLiteral("--number"),  QStringLiteral("030 23125777")};

} // namespace Rufzeichen
