// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/logimporter.h"

#include "core/callmonitor/recordedreader.h"
#include "core/calls/callrow.h"
#include "core/calls/callwriter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Rufzeichen {

namespace {

constexpr int mostTries = 100; // of HistoryDatabase::busyTimeout each: ten seconds

constexpr qsizetype mostLines = 20; // of a call that is remembered

// What is further away is of another call.
BoxTime before(const BoxTime &time)
{
    return CallRow::time(CallRow::seconds(time) - std::chrono::seconds(CallTracker::longestTalking).count());
}

BoxTime after(const BoxTime &time)
{
    return CallRow::time(CallRow::seconds(time) + std::chrono::seconds(CallTracker::longestTalking).count());
}

} // namespace

LogImporter::LogImporter(HistoryDatabase &database)
    : m_database(database)
    , m_known(database)
    , m_now(QDateTime::currentDateTime())
{
}

bool LogImporter::read(QIODevice &file, const QString &name, const Proceed &proceed)
{
    if (!m_fragments) {
        m_fragments = FragmentTable::read(m_database);
    }
    m_known.beginFile();
    m_times.beginFile();
    m_firstOfFile.reset();
    m_lastOfFile.reset();
    m_begun.clear();
    m_fileHasEvents = false;
    const qint64 linesBefore = m_result.lines;
    RecordedReader reader(file);
    const auto sink = [this](QByteArrayView line, LineFramer::Completeness how) { take(line, how); };
    for (;;) {
        const qint64 size = reader.readPiece(sink);
        if (size < 0) {
            m_result.failedFile = name;
            m_result.failure = file.errorString();
        }
        if (size == 0 && m_lastOfFile && !m_tracker.running().isEmpty()) {
            feed(Fragment::Kind::End, *m_lastOfFile, after(*m_lastOfFile));
        }
        if (!writeEnded() || size < 0) {
            return false;
        }
        if (size == 0) {
            if (!m_fileHasEvents && m_result.lines > linesBefore) {
                m_result.noLogs.append(name);
            }
            return true;
        }
        if (!proceed(size)) {
            m_result.cancelled = true;
            return false;
        }
    }
}

void LogImporter::finish(OpenCalls open)
{
    if (!m_fragments) {
        m_ended += open == OpenCalls::Lost ? m_tracker.loseAll() : QList<Call>();
        static_cast<void>(writeEnded());
        return; // those of earlier imports could not be read, and are not to be replaced
    }
    QList<Fragment> fragments = *m_fragments + m_ends;
    for (const Call &call : m_tracker.running()) {
        const auto lines = m_linesOf.value(call.connectionId.value_or(-1));
        for (const CallMonitorLine &line : lines) {
            if (line.time) {
                fragments.append({.kind = Fragment::Kind::Begin, .moment = *line.time, .line = line.raw});
            }
        }
    }
    if (open == OpenCalls::Lost) {
        m_ended += m_tracker.loseAll();
    }
    const auto remember = [&fragments](HistoryTransaction &transaction) {
        return FragmentTable::write(transaction, fragments) ? std::optional(true) : std::nullopt;
    };
    if (writeEnded()) {
        static_cast<void>(m_database.inTransaction(remember)); // without it another import finds less
    }
}

void LogImporter::take(QByteArrayView line, LineFramer::Completeness completeness)
{
    ++m_result.lines;
    if (completeness != LineFramer::Completeness::Whole) {
        return;
    }
    const auto parsed = CallMonitorLine::parse(line);
    if (parsed.event == CallMonitorEvent::Malformed || parsed.event == CallMonitorEvent::Unknown) {
        return;
    }
    m_fileHasEvents = true;
    if (parsed.time && !m_firstOfFile) {
        m_firstOfFile = parsed.time;
        feed(Fragment::Kind::Begin, before(*parsed.time), *parsed.time);
    }
    m_lastOfFile = parsed.time ? parsed.time : m_lastOfFile;
    process(parsed);
}

// Lines of earlier imports whose calls this file may continue.
void LogImporter::feed(Fragment::Kind kind, const BoxTime &from, const BoxTime &until)
{
    const auto fits
        = [&](const Fragment &each) { return each.kind == kind && each.moment >= from && each.moment <= until; };
    QList<Fragment> fed;
    if (m_fragments) {
        std::copy_if(m_fragments->cbegin(), m_fragments->cend(), std::back_inserter(fed), fits);
        m_fragments->removeIf(fits);
    }
    for (const Fragment &each : std::as_const(fed)) {
        process(CallMonitorLine::parse(each.line));
    }
}

void LogImporter::process(CallMonitorLine line)
{
    line.moment = m_times.byOrder(line.time);
    if (!line.id) {
        return;
    }
    const QList<Call> changed = m_tracker.process(line, m_clock.at(line.time));
    forgetTooMuch();
    QList<CallMonitorLine> &lines = m_linesOf[*line.id];
    if (line.event == CallMonitorEvent::Ring || line.event == CallMonitorEvent::Call) {
        lines.clear();
        m_begun.insert(*line.id);
    }
    if (lines.size() < mostLines) {
        lines.append(line);
    }
    const bool isOver = line.event == CallMonitorEvent::Disconnect;
    const bool isWhole = !changed.isEmpty() && changed.last().direction != CallDirection::Unknown;
    if (isOver && !isWhole && !m_begun.contains(*line.id)) {
        for (const CallMonitorLine &each : std::as_const(lines)) {
            if (each.time) {
                m_ends.append({.kind = Fragment::Kind::End, .moment = *each.time, .line = each.raw});
            }
        }
    }
    if (isOver) {
        m_linesOf.remove(*line.id);
    }
    for (const Call &call : changed) {
        if (call.phase == CallPhase::Ended) {
            m_ended.append(call);
        }
    }
}

// More ids than a box has, and more halves of calls than are remembered: no log looks like that.
void LogImporter::forgetTooMuch()
{
    constexpr qsizetype mostIds = 1000;
    if (m_linesOf.size() > mostIds) {
        m_linesOf.clear();
    }
    if (m_begun.size() > mostIds) {
        m_begun.clear();
    }
    if (m_ends.size() > 2 * FragmentTable::most) {
        m_ends.remove(0, m_ends.size() - FragmentTable::most);
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
        const std::optional<KnownCalls::Known> known = m_known.take(call);
        if (!known || !writeWhatIsNew(writer, *known, call)) {
            return std::nullopt;
        }
        if (known->id > 0) {
            ++result.known;
            continue;
        }
        const std::optional<qint64> id = writer.add(call, m_now);
        if (!id) {
            return std::nullopt;
        }
        ++result.added;
        m_known.add(*id, call);
    }
    return result;
}

bool LogImporter::writeWhatIsNew(CallWriter &writer, const KnownCalls::Known &known, const Call &call) const
{
    if (!known.isPartial && !known.isMasked) {
        return true;
    }
    Call better = call;
    better.remote = known.remote;
    better.local = known.local;
    if (!known.isPartial) {
        return writer.unmask(known.id, better);
    }
    const auto stamp = CallRow::stamp(call);
    better.moment = call.moment ? call.moment : stamp.value_or(BoxTime::fromLocal(m_now));
    return writer.complete(known.id, better);
}

} // namespace Rufzeichen
