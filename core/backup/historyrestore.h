// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/backup/salvage.h"
#include "core/calls/sqlstop.h"
#include "core/numbers/dialplan.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <memory>

namespace Rufzeichen {

class WorkThread;

/** What bringing calls back has brought. */
struct Restoration {
    Salvage read {}; ///< what the file had
    qint64 added = 0; ///< calls that the history lacked
    qint64 known = 0; ///< calls that it had; they got what they lacked
    QString failure {}; ///< the system's reason why it ended early; empty: it did not
    bool isCancelled = false;
};

/** What becomes of the history before something is brought back into it. */
enum class BeforeRestore {
    Copy, ///< it is copied, as BackupKind::BeforeRestore
    Nothing, ///< it has nothing yet that could be lost
};

/**
 * Brings calls back into a history, in a thread of its own, so that windows go on: those of a backup, or what can be
 * read of a damaged file. Takes nothing away: calls that the history has stay, and none is there twice afterwards.
 */
class HistoryRestore : public QObject
{
    Q_OBJECT
public:
    /**
     * @p history is the file of CallHistory, which notices by itself what comes. @p plan tells which numbers are the
     * same.
     */
    HistoryRestore(QString history, DialPlan plan, QObject *parent = nullptr);

    /** Cancels. */
    ~HistoryRestore() override;

    /** Begins, once for each object. */
    void start(const QString &file, BeforeRestore before);

    /** Ends soon, with finished(). What was brought back so far stays; another time completes it. */
    void cancel();

Q_SIGNALS:
    /** How far it is, in thousandths. */
    void progress(int thousandths);

    /** The end, in every case. */
    void finished(const Restoration &result);

private:
    [[nodiscard]] Restoration run(const QString &file, BeforeRestore before);
    [[nodiscard]] bool tell(qint64 done, qint64 total, int from);

    const QString m_history;
    const DialPlan m_plan;
    std::atomic_bool m_cancelled = false;
    SqlStop m_stop; // of the copy
    int m_told = 0; // in the thread
    std::unique_ptr<WorkThread> m_thread;
};

} // namespace Rufzeichen
