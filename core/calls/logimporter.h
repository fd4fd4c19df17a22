// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/lineframer.h"
#include "core/calls/calltracker.h"
#include "core/calls/knowncalls.h"

#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace Rufzeichen {

/** What an import of recorded lines brought. What was added is in the history, also after a failure. */
struct LogImportResult {
    qint64 lines = 0; ///< all but comments and blank ones
    qint64 calls = 0; ///< calls that have ended in the files: those added and those known
    qint64 added = 0; ///< calls that were new
    qint64 known = 0; ///< calls that the history had
    bool cancelled = false; ///< the rest was not read
    QString failedFile {}; ///< what could not be read; empty if that was the history, or nothing failed
    QString failure {}; ///< the system's reason; empty if nothing failed

    bool operator==(const LogImportResult &) const = default;
};

/**
 * Reads recorded lines into the history, in one thread and at one go. The files belong together: a call may begin in
 * one and end in the next. Writes some thousand whole calls at a time, so that other programs can write between.
 */
class LogImporter
{
public:
    /** @p database must be open and outlive this. */
    explicit LogImporter(HistoryDatabase &database);

    /** Asked after each piece with its size in bytes: whether to go on. */
    using Proceed = std::function<bool(qint64)>;

    /** Reads the next file. False if it failed or was cancelled: see result(). */
    [[nodiscard]] bool read(QIODevice &file, const QString &name, const Proceed &proceed);

    /** Writes calls without an end as lost ones: for files so old that the end will not come. */
    void loseOpenCalls();

    [[nodiscard]] const LogImportResult &result() const { return m_result; }

private:
    void take(QByteArrayView line, LineFramer::Completeness completeness);
    [[nodiscard]] bool writeEnded();
    [[nodiscard]] std::optional<LogImportResult> writeAll(HistoryTransaction &transaction);

    HistoryDatabase &m_database;
    KnownCalls m_known;
    CallTracker m_tracker;
    StampClock m_clock;
    QList<Call> m_ended; // to be written
    const QDateTime m_now; // for calls without a readable time
    LogImportResult m_result;
};

} // namespace Rufzeichen
