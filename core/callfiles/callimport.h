// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callimportresult.h"
#include "core/numbers/dialplan.h"

#include <QObject>
#include <QStringList>
#include <atomic>
#include <memory>

namespace Rufzeichen {

class WorkThread;

/**
 * Imports files with calls into the history in a thread of its own, so that windows go on: recorded lines, see
 * LogImporter, and lists, see CallListImporter. Their content tells which they are. Files that were imported before,
 * or are the log of calls that were heard live, add nothing.
 *
 * First the recorded files are taken, in the order of their times. Calls without an end are left out, and completed
 * by a later import that brings it; where no file was changed for a day they are lost ones until then.
 */
class CallImport : public QObject
{
    Q_OBJECT
public:
    /**
     * @p database is the file of CallHistory, which notices by itself what is imported. @p plan tells which numbers
     * are the same in lists, which write them in other ways than lines.
     */
    CallImport(QString database, DialPlan plan, QObject *parent = nullptr);

    /** Cancels. */
    ~CallImport() override;

    /** Begins, once for each object. `-` is standard input. Where one of the files can't be opened, none is read. */
    void start(const QStringList &files);

    /** Ends soon, with finished(). What was imported so far stays; another import completes it. */
    void cancel();

Q_SIGNALS:
    /** How far it is. @p bytesTotal is 0 where that is not known. */
    void progress(qint64 bytesDone, qint64 bytesTotal);

    /** The end, in every case. What was added is on the disk then, or the result says why it is not. */
    void finished(const CallImportResult &result);

private:
    [[nodiscard]] CallImportResult run(const QStringList &names);

    const QString m_path;
    const DialPlan m_plan;
    std::atomic_bool m_cancelled = false;
    std::unique_ptr<WorkThread> m_thread;
};

} // namespace Rufzeichen
