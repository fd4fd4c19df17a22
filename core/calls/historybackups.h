// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/backupplan.h"
#include "core/calls/historydatabase.h"
#include "core/calls/sqlstop.h"

#include <QList>
#include <QString>
#include <memory>
#include <optional>

class QLockFile;

namespace Rufzeichen {

/**
 * The backups of one history: whole databases in a folder beside its file, readable by their user only. It is
 * `backups`, or `NAME.backups` for a history that is not called `calls.sqlite`.
 * All of it may take long, and is done by one program at a time; nothing of it waits for the history's writers.
 */
class HistoryBackups
{
public:
    /** @p history is the file of the history. */
    explicit HistoryBackups(const QString &history);

    /** Whether there may be any; also while the first one is made. */
    [[nodiscard]] bool mayExist() const;

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /** The file of which they are copies. */
    [[nodiscard]] const QString &history() const { return m_history; }

    /** The file of a backup. */
    [[nodiscard]] QString path(const Backup &backup) const;

    /** All, the newest first. */
    [[nodiscard]] QList<Backup> all() const;

    /**
     * The history's last change, and of when the state is that the last nightly backup has, for nextBackup(). One
     * that is later than @p now does not count.
     */
    [[nodiscard]] BackupState state(const QDateTime &now) const;

    /**
     * Copies the history as it is now, checks the copy, and removes backups that are too many. Returns the system's
     * reason if that failed: then all earlier backups are there, and nothing of this one. @p stop ends it early.
     */
    [[nodiscard]] QString make(BackupKind kind, const QDateTime &now, SqlStop *stop = nullptr) const;

    /**
     * Removes from all backups what was removed for good from @p history, which must be open, and then forgets what
     * that was. A backup where that is not possible is removed. Returns the system's reason if even that failed: what
     * is left is done the next time.
     */
    [[nodiscard]] QString applyRemovals(HistoryDatabase &history) const;

private:
    [[nodiscard]] std::unique_ptr<QLockFile> lock(QString &failure) const;
    [[nodiscard]] QString copyTo(const QString &part, SqlStop *stop) const;
    void removeParts() const;
    void removeSurplus() const;

    const QString m_history;
    const QString m_folder;
};

/** What a look through a whole file has found. */
enum class FileCheck : quint8 {
    Sound,
    Damaged,
    Undone, ///< it could not be read, or was stopped
};

/** Looks through all of the file of a history, which takes a while. */
[[nodiscard]] FileCheck checkWholeFile(const QString &path, SqlStop *stop = nullptr);

/** How many calls a backup has; nothing if it can't be read. */
[[nodiscard]] std::optional<qint64> callsInBackup(const QString &path);

} // namespace Rufzeichen
