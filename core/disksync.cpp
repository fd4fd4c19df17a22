// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/disksync.h"

#include "core/background.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace Rufzeichen {

namespace {

template <typename Sync> QString withFile(const QString &path, int flags, Sync sync)
{
    const int file
        = ::open(QFile::encodeName(path).constData(), flags | O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (file < 0) {
        return errno == ENOENT ? QString() : qt_error_string();
    }
    const bool isDone = sync(file) == 0 || errno == EINVAL || errno == EROFS; // no file that could be lost
    const QString failure = isDone ? QString() : qt_error_string();
    ::close(file);
    return failure;
}

} // namespace

QString DiskSync::syncFile(const QString &path)
{
    const QString failure = withFile(path, 0, ::fdatasync);
    return failure.isEmpty() ? withFile(QFileInfo(path).absolutePath(), O_DIRECTORY, ::fsync) : failure;
}

DiskSync::DiskSync(SyncFile syncFile, QObject *parent)
    : QObject(parent)
    , m_syncFile(std::move(syncFile))
{
}

DiskSync::~DiskSync() = default;

quint64 DiskSync::request(const QString &path)
{
    m_paths.insert(path);
    ++m_last;
    if (!m_isWorking) {
        begin();
    }
    return m_last;
}

void DiskSync::begin()
{
    m_isWorking = true;
    const auto work = [this, sync = m_syncFile, paths = std::exchange(m_paths, {}), request = m_last] {
        QString failure;
        for (const QString &path : paths) {
            const QString reason = sync(path);
            failure = failure.isEmpty() ? reason : failure;
        }
        runLater(this, [this, request, failure] { end(request, failure); });
    };
    m_thread = std::make_unique<WorkThread>(work); // the last one has nothing left to do
    if (!m_thread->tryToStart()) {
        work(); // the system has no thread left: better to wait once than to lose something
    }
}

void DiskSync::end(quint64 request, const QString &failure)
{
    m_isWorking = false;
    if (!m_paths.isEmpty()) {
        begin();
    }
    Q_EMIT done(request, failure);
}

} // namespace Rufzeichen
