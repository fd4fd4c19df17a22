// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/logimporter.h"

#include <QObject>
#include <QStringList>
#include <atomic>
#include <memory>

class QThread;

namespace Rufzeichen {

/**
 * Imports recorded files into the history in a thread of its own, so that windows go on: see LogImporter. Files that
 * were imported before, or are the log of calls that were heard live, add nothing.
 *
 * The files are taken in the order of their times. Calls without an end are left out, and completed by a later import
 * that brings it; where no file was changed for a day they are lost ones until then.
 */
class LogImport : public QObject
{
    Q_OBJECT
public:
    /** @p database is the file of CallHistory, which notices by itself what is imported. */
    explicit LogImport(QString database, QObject *parent = nullptr);

    /** Cancels. */
    ~LogImport() override;

    /** Begins, once for each object. `-` is standard input. Where one of the files can't be opened, none is read. */
    void start(const QStringList &files);

    /** Ends soon, with finished(). What was imported so far stays; another import completes it. */
    void cancel();

Q_SIGNALS:
    /** How far it is. @p bytesTotal is 0 where that is not known. */
    void progress(qint64 bytesDone, qint64 bytesTotal);

    /** The end, in every case. */
    void finished(const LogImportResult &result);

private:
    [[nodiscard]] LogImportResult run(const QStringList &names);

    const QString m_path;
    std::atomic_bool m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Rufzeichen
