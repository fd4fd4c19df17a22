// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/filewatch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <utility>

namespace Rufzeichen {

namespace {

constexpr std::chrono::milliseconds fileSettling(300); // who writes a file does so in several steps
constexpr qint64 largestWatched = 1 << 20; // bytes: more is no file of ours

} // namespace

FileWatch::FileWatch(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(fileSettling);
    connect(&m_settling, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::follow);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::follow);
    if (!m_path.isEmpty()) {
        look();
    }
}

FileWatch::~FileWatch() = default;

// A file that was replaced is another one to the system, and its watch is gone; the folder tells of the new one.
void FileWatch::follow()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    for (const QString &path : {folder, m_path}) {
        const bool isWatched = m_watcher.directories().contains(path) || m_watcher.files().contains(path);
        if (!isWatched && QFileInfo::exists(path)) {
            m_watcher.addPath(path);
        }
    }
    m_settling.start();
}

// Other files of the folder change, too.
void FileWatch::look()
{
    follow();
    m_settling.stop();
    const QByteArray now = fingerprint();
    const bool isNews = m_known && *m_known != now;
    m_known = now;
    if (isNews) {
        Q_EMIT changed();
    }
}

QByteArray FileWatch::fingerprint() const
{
    QFile file(m_path);
    return QFileInfo(m_path).isFile() && file.open(QIODevice::ReadOnly) // nothing that could be waited for
        ? QCryptographicHash::hash(file.read(largestWatched), QCryptographicHash::Sha256)
        : QByteArray();
}

} // namespace Rufzeichen
