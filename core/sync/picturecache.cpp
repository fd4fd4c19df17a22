// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/picturecache.h"

#include "core/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

// Addresses may be anything, names of files not.
QString fileName(const QString &picture)
{
    const QByteArray hash = QCryptographicHash::hash(picture.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(32)) + u".picture"_s;
}

} // namespace

QByteArray embeddedPicture(const QString &picture)
{
    const qsizetype start = picture.indexOf("base64,"_L1);
    return start < 0 ? QByteArray() : QByteArray::fromBase64(QStringView(picture).sliced(start + 7).toLatin1());
}

PictureCache::PictureCache(QString folder)
    : m_folder(std::move(folder))
{
}

QByteArray PictureCache::read(const QString &picture) const
{
    QFile file(path(picture));
    return file.open(QIODevice::ReadOnly) ? file.read(maximumPictureSize) : QByteArray();
}

bool PictureCache::save(const QString &picture, const QByteArray &bytes) const
{
    if (bytes.isEmpty() || bytes.size() > maximumPictureSize) {
        return false;
    }
    if (!QDir(m_folder).exists() && QDir().mkpath(m_folder)) {
        QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    }
    QSaveFile file(path(picture));
    // Before there is anything to see in it.
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) && writeWhole(file, bytes).isEmpty();
}

void PictureCache::keepOnly(const QSet<QString> &pictures) const
{
    QSet<QString> names;
    for (const QString &picture : pictures) {
        names.insert(fileName(picture));
    }
    const QStringList files = QDir(m_folder).entryList({u"*.picture"_s}, QDir::Files);
    for (const QString &file : files) {
        if (!names.contains(file)) {
            QFile::remove(QDir(m_folder).filePath(file));
        }
    }
}

QString PictureCache::path(const QString &picture) const
{
    return QDir(m_folder).filePath(fileName(picture));
}

} // namespace Rufzeichen
