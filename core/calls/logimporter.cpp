// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/logimporter.h"

#include "core/callmonitor/recordedreader.h"
#include "core/calls/callwriter.h"

namespace Rufzeichen {

namespace {

constexpr int mostTries = 100; // of HistoryDatabase::busyTimeout each: ten seconds

} // namespace

LogImporter::LogImporter(HistoryDatabase &database)
    : m_database(database)
    , m_known(database)
    , m_now(QDateTime::currentDateTime())
{
}

bool LogImporter::read(QIODevice &file, const QString &name, const Proceed &proceed)
{
    m_known.beginFile();
    RecordedReader reader(file);
    const auto sink = [this](QByteArrayView line, LineFramer::Completeness how) { take(line, how); };
    for (;;) {
        const qint64 size = reader.readPiece(sink);
        if (size < 0) {
            m_result.failedFile = name;
            m_result.failure = file.errorString();
        }
        if (!writeEnded() || size < 0) {
            return false;
        }
        if (size == 0) {
            return true;
        }
        if (!proceed(size)) {
            m_result.cancelled = true;
            return false;
        }
    }
}

void LogImporter::loseOpenCalls()
{
    m_ended += m_tracker.loseAll();
    static_cast<void>(writeEnded()); // the result tells
}

void LogImporter::take(QByteArrayView line, LineFramer::Completeness completeness)
{
    ++m_result.lines;
    if (completeness != LineFramer::Completeness::Whole) {
        return;
    }
    const auto parsed = CallMonitorLine::parse(line);
    for (const Call &call : m_tracker.process(parsed, m_clock.at(parsed.time))) {
        if (call.phase == CallPhase::Ended) {
            m_ended.append(call);
        }
    }
}

// Here there is time to wait for another writer: nobody looks at this thread.
bool LogImporter::writeEnded()
{
    if (m_ended.isEmpty()) {
        return true;
    }
    int tries = 0;
    std::optional<LogImportResult> result;
    do {
        result = m_database.inTransaction([this](HistoryTransaction &transaction) { return writeAll(transaction); });
    } while (!result && m_database.wasLocked() && ++tries < mostTries);
    if (!result) {
        m_result.failedFile.clear();
        m_result.failure = m_database.failure();
        return false;
    }
    m_result = *result;
    m_ended.clear();
    return true;
}

std::optional<LogImportResult> LogImporter::writeAll(HistoryTransaction &transaction)
{
    CallWriter writer(transaction);
    LogImportResult result = m_result;
    for (const Call &call : m_ended) {
        ++result.calls;
        const std::optional<qint64> known = m_known.take(call);
        if (!known) {
            return std::nullopt;
        }
        if (*known > 0) {
            ++result.known;
            continue;
        }
        const std::optional<qint64> id = writer.add(call, CallSource::Import, m_now);
        if (!id) {
            return std::nullopt;
        }
        ++result.added;
        m_known.add(*id);
    }
    return result;
}

} // namespace Rufzeichen
