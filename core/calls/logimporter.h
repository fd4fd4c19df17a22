// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/lineframer.h"
#include "core/calls/callhalves.h"
#include "core/calls/callimportresult.h"
#include "core/calls/calltracker.h"
#include "core/calls/knowncalls.h"

#include <QDateTime>
#include <QHash>
#include <QIODevice>
#include <QList>
#include <QSet>
#include <QString>
#include <functional>
#include <optional>

namespace Rufzeichen {

class CallWriter;

/**
 * Reads recorded lines into the history, in one thread and at one go. What a file has of a call that is not whole is
 * put together with what other files have of it (CallHalf), and remembered, so that files may also be imported one by
 * one in any order. Writes some thousand whole calls at a time, so that other programs can write between.
 */
class LogImporter
{
public:
    /** @p database must be open and outlive this. @p canonical compares numbers with those of lists. */
    LogImporter(HistoryDatabase &database, CallMatch::CanonicalNumber canonical);

    /** Asked after each piece with its size in bytes: whether to go on. */
    using Proceed = std::function<bool(qint64)>;

    /** Reads the next file. False if it failed or was cancelled: see result(). */
    [[nodiscard]] bool read(QIODevice &file, const QString &name, const Proceed &proceed);

    /**
     * After the last file: puts together what is of one call, and remembers what is not whole. @p open says what
     * becomes of calls without an end: in files of today it may still come.
     */
    enum class OpenCalls { LeftOut, Lost };
    void finish(OpenCalls open);

    [[nodiscard]] const CallImportResult &result() const { return m_result; }

private:
    void take(QByteArrayView line, LineFramer::Completeness completeness);
    void process(CallMonitorLine line);
    void settle(const QList<CallMonitorLine> &lines);
    void addHalf(const QList<CallMonitorLine> &lines);
    void endFile();
    void forgetTooMuch();
    void forgetHalves();
    void dropSettled();
    void readFragments();
    [[nodiscard]] bool takeHalves(OpenCalls open);
    [[nodiscard]] std::optional<QList<CallHalf>> takeKnownHalves();
    void writeFragments();
    [[nodiscard]] bool writeEnded();
    [[nodiscard]] std::optional<CallImportResult> writeAll(HistoryTransaction &transaction);
    [[nodiscard]] bool addSeconds(CallWriter &writer, qint64 id, const Call &call) const;
    [[nodiscard]] bool writeWhatIsNew(CallWriter &writer, const KnownCalls::Known &known, const Call &call) const;

    HistoryDatabase &m_database;
    KnownCalls m_known;
    CallTracker m_tracker;
    StampClock m_clock;
    LineTimes m_times;
    struct OpenCallLines {
        QString key; ///< of the call
        QList<CallMonitorLine> lines;
    };

    QHash<int, OpenCallLines> m_linesOf; // by connection id: of the calls that are not whole so far
    QList<CallHalf> m_halves; // those that were remembered, then those of these files
    QSet<QByteArray> m_linesOfHalves;
    QSet<QByteArray> m_settledLines; // of those, which are in a whole call of these files
    std::optional<bool> m_canRemember; // whether the file of the history was read for that; nothing: not yet
    QSet<int> m_begun; // connection ids of which this file has a beginning
    bool m_fileHasEvents = false;
    QList<Call> m_ended; // to be written
    const QDateTime m_now; // for calls without a readable time
    CallImportResult m_result;
};

} // namespace Rufzeichen
