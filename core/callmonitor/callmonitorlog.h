// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/anonymizer.h"
#include "core/callmonitor/callmonitorline.h"
#include "core/disksync.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>
#include <utility>

namespace Rufzeichen {

/** Whether and how lines are logged. */
enum class LogMode {
    Off,
    Single, ///< callmonitor.log
    Daily, ///< callmonitor-YYYYMMDD.log, for the day on which the line happened
};

/** Name of the log file, without folder, that a line of @p day belongs in. Empty for LogMode::Off. */
[[nodiscard]] QString logFileName(LogMode mode, QDate day);

/**
 * Appends lines to files that only the user can read. When append() returns, the lines are with the system: killing
 * the program loses none, and within a second they survive a power cut. Where they can't be written, a bounded number
 * waits and is written when that works again.
 */
class CallMonitorLog : public QObject
{
    Q_OBJECT
public:
    /** @p folder is made when the first line comes. */
    CallMonitorLog(LogMode mode, QString folder, Anonymizer anonymizer, QObject *parent = nullptr);
    ~CallMonitorLog() override; ///< writes as finish() does

    /** From now on, lines are written as @p mode and @p anonymizer say. Those that wait stay as they are. */
    void configure(LogMode mode, const Anonymizer &anonymizer);

    /** Writes @p lines, each to the file of the day of its moment; those without one to that of @p today. */
    void append(const QList<CallMonitorLine> &lines, QDate today);

    /** Lines that wait because they could not be written. */
    [[nodiscard]] qsizetype waiting() const;

    /** The program ends: tries a last time to write what waits. Returns the lines that were lost since failed(). */
    qsizetype finish();

Q_SIGNALS:
    /** Lines can't be written now: reported once, whatever number of tries follows. @p reason is the system's. */
    void failed(const QString &file, const QString &reason);

    /** Lines are written again. @p dropped lines were too many to wait. */
    void resumed(qsizetype dropped);

    /** The folder had vanished since the last line and was made anew: earlier files are not in it. */
    void folderVanished(const QString &folder);

private:
    struct Batch { // of lines that follow each other in a file
        QString fileName;
        QByteArray lines; // each with its line end
    };
    struct Failure {
        QString file;
        QString reason;
    };

    [[nodiscard]] std::optional<Failure> writeWaiting();
    [[nodiscard]] std::optional<Failure> write(const QString &fileName, const QByteArray &lines);
    void flush();
    void syncFiles();
    void dropOldest();

    LogMode m_mode;
    const QString m_folder;
    Anonymizer m_anonymizer;
    QList<Batch> m_waiting;
    QTimer m_retry; // runs only after a failure
    QTimer m_syncSoon; // runs only after lines were written
    QSet<QString> m_notSynced; // paths
    DiskSync m_sync;
    QString m_lastPath; // of the file that was written last
    qint64 m_lastSize = 0; // of that file after the write, when it ended with a whole line
    bool m_failing = false;
    bool m_folderKnown = false; // it was there at the start, or when a line was written
    bool m_folderVanished = false; // it was gone, which has not been told yet
    qsizetype m_dropped = 0;
};

} // namespace Rufzeichen
