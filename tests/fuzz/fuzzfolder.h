// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fuzz/fuzzinput.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace Rufzeichen {

/** A folder of this run, in memory where that is possible: each input is a file. */
[[nodiscard]] inline const QTemporaryDir &fuzzFolder()
{
    static const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir folder((QFile::exists(memory) ? memory + u'/' : QString())
                                      + QStringLiteral("fuzz-XXXXXX"));
    require(folder.isValid());
    return folder;
}

/** Puts these bytes into the file. */
inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/** What is in the file. */
[[nodiscard]] inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace Rufzeichen
