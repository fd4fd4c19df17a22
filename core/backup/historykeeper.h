// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "core/calls/historybackups.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace Rufzeichen {

class WorkThread;

/**
 * Keeps a history safe while a program runs: copies it each night in which something has changed, removes from the
 * backups what was removed for good, and looks through the whole file each week. All of that is done in a thread that
 * makes room for everything else. Nothing wakes up while nothing has changed.
 */
class HistoryKeeper : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /** @p history must outlive it. @p clock tells the local time. */
    explicit HistoryKeeper(CallHistory &history, Clock clock = QDateTime::currentDateTime, QObject *parent = nullptr);

    /** Ends what is being done. */
    ~HistoryKeeper() override;

    /** Begins, after @p pause: a start of the program has more urgent things to do. */
    void start(std::chrono::milliseconds pause);

Q_SIGNALS:
    /** There is a new backup. */
    void backedUp();

    /** There is none, for a reason of the system's. Reported once until there is one. */
    void backupFailed(const QString &reason);

    /** What was removed for good could not be removed from all backups. Reported once until it could. */
    void removalFailed(const QString &reason);

    /** The file is damaged. Reported once. */
    void damageFound();

private:
    enum class Task { Removals, Backup, Check };

    /** How a task ended. */
    struct Outcome {
        QString failure {};
        FileCheck check = FileCheck::Undone;
    };

    void look();
    [[nodiscard]] bool mayTry(Task task) const;
    [[nodiscard]] bool isCheckWanted(const QDateTime &now) const;
    [[nodiscard]] std::optional<QDateTime> nextBackupTime(const QDateTime &now) const;
    [[nodiscard]] Outcome perform(Task task, const QDateTime &now);
    void begin(Task task, const QDateTime &now);
    void end(Task task, const Outcome &outcome);
    [[nodiscard]] bool tell(QString &told, const QString &failure, void (HistoryKeeper::*signal)(const QString &));

    CallHistory &m_history;
    const HistoryBackups m_backups;
    const Clock m_clock;
    QTimer m_next; // until the next look; only while something has changed
    std::map<Task, QDateTime> m_notBefore; // of those that have failed
    QDateTime m_begun; // the last task
    std::optional<QDateTime> m_copied; // by this program
    QString m_backupFailure; // as it was told of; empty: the last one succeeded
    QString m_removalFailure; // likewise
    bool m_isSuspect = false; // the first backup that fails may tell of damage
    bool m_isDamaged = false;
    SqlStop m_stop;
    std::unique_ptr<WorkThread> m_thread; // while a task is done
};

} // namespace Rufzeichen
