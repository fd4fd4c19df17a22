// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <functional>
#include <memory>

namespace Rufzeichen {

class WorkThread;

/**
 * Sees to it that what was written to files survives a power cut: until the system is asked to, it keeps that in
 * memory for half a minute. The disk may take its time, so this is done in a thread, which ends when nothing is left
 * to do. Requests that come while the disk works are served together afterwards. Must not be used for a database of
 * SQLite itself, whose locks it would drop; for its journal it may.
 */
class DiskSync : public QObject
{
    Q_OBJECT
public:
    /** Brings one file onto the disk, in the thread. Returns the system's reason if that failed. */
    using SyncFile = std::function<QString(const QString &path)>;

    /** Does that for a file and its name. What is no file, or gone, is no failure. */
    [[nodiscard]] static QString syncFile(const QString &path);

    explicit DiskSync(SyncFile syncFile = DiskSync::syncFile, QObject *parent = nullptr);

    /** Waits for the disk, if it works. */
    ~DiskSync() override;

    /**
     * Asks for all that was written to @p path before. done() tells when it is there, with a number that is not less
     * than the one returned. A file that is gone is no failure.
     */
    quint64 request(const QString &path);

Q_SIGNALS:
    /** All requests up to this one are fulfilled, or not: then @p failure is the system's reason. */
    void done(quint64 request, const QString &failure);

private:
    void begin();
    void end(quint64 request, const QString &failure);

    const SyncFile m_syncFile;
    QSet<QString> m_paths; // that wait
    quint64 m_last = 0; // request
    bool m_isWorking = false;
    std::unique_ptr<WorkThread> m_thread; // the last one that was begun
};

} // namespace Rufzeichen
