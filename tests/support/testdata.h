// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTest>

namespace Rufzeichen {

/** The content of a file in tests/data; an empty one ends the test. */
inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(RUFZEICHEN_TEST_DATA "/") + name);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (content.isEmpty()) {
        qFatal("tests/data lacks %s", qPrintable(name));
    }
    return content;
}

} // namespace Rufzeichen
