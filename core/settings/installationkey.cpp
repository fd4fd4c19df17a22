// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/installationkey.h"

#include "core/disksync.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <array>

namespace Rufzeichen {

namespace {

constexpr qsizetype keySize = 32;

std::optional<QByteArray> readKey(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) { // opening a FIFO may take for ever
        return std::nullopt;
    }
    const QByteArray key = file.read(keySize);
    return key.size() == keySize ? std::optional(key) : std::nullopt;
}

} // namespace

QByteArray randomKey()
{
    std::array<quint32, keySize / sizeof(quint32)> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.data()), keySize};
}

std::optional<QByteArray> installationKey(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return readKey(path); // a damaged key is not replaced: the old pseudonyms would lose their meaning silently
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    // Whole or not at all, also after a power cut, and never over one that another program has just made: rename()
    // refuses that.
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    const QByteArray key = randomKey();
    const bool made = file.open() && file.write(key) == key.size() && file.flush()
        && DiskSync::syncFile(file.fileName()).isEmpty() && file.rename(path);
    if (made) {
        file.setAutoRemove(false);
    }
    return readKey(path);
}

} // namespace Rufzeichen
