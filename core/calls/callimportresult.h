// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** What an import of files with calls brought. What was added is in the history, also after a failure. */
struct CallImportResult {
    qint64 lines = 0; ///< all but comments and blank ones; the rows of lists
    qint64 calls = 0; ///< calls that have ended in the files: those added and those known
    qint64 added = 0; ///< calls that were new
    qint64 known = 0; ///< calls that the history had
    qint64 unreadable = 0; ///< rows of lists that are damaged
    bool cancelled = false; ///< the rest was not read
    QStringList unknownFiles {}; ///< that have something, but no lines of a call monitor, and are no whole list
    QStringList largeFiles {}; ///< of the box's XML, over maximumListSize
    QString failedFile {}; ///< what could not be read; empty if that was the history, or nothing failed
    QString failure {}; ///< the system's reason; empty if nothing failed
    QString notOnDisk {}; ///< why a power cut may undo what was added: the system's reason; empty if it can't

    /** Adds what other files brought. */
    void add(const CallImportResult &other)
    {
        lines += other.lines;
        calls += other.calls;
        added += other.added;
        known += other.known;
        unreadable += other.unreadable;
        cancelled = cancelled || other.cancelled;
        unknownFiles += other.unknownFiles;
        largeFiles += other.largeFiles;
        failedFile = failure.isEmpty() ? other.failedFile : failedFile;
        failure = failure.isEmpty() ? other.failure : failure;
        notOnDisk = notOnDisk.isEmpty() ? other.notOnDisk : notOnDisk;
    }

    bool operator==(const CallImportResult &) const = default;
};

} // namespace Rufzeichen
