// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/backup/historyrestore.h"
#include "core/calls/historybackups.h"

#include <QDialog>
#include <QFutureWatcher>
#include <memory>

class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace Rufzeichen {

class FieldMessage;

/** Lists the backups of the history and brings the calls of one back. */
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p history is the file of the history. @p plan tells which numbers are the same. */
    BackupDialog(const QString &history, DialPlan plan, QWidget *parent = nullptr);
    ~BackupDialog() override;

    /** What was brought back, in words. */
    [[nodiscard]] static QString inWords(const Restoration &result);

private:
    void fill();
    void countCalls();
    void restore();
    void end(const Restoration &result);

    const HistoryBackups m_backups;
    const DialPlan m_plan;
    QList<Backup> m_shown; // in the order of the list
    QTreeWidget *m_list;
    QProgressBar *m_progress;
    FieldMessage *m_message;
    QPushButton *m_restoreButton = nullptr;
    QFutureWatcher<QList<std::optional<qint64>>> m_counts; // of those that are shown
    std::unique_ptr<HistoryRestore> m_restore; // while it runs
};

} // namespace Rufzeichen
