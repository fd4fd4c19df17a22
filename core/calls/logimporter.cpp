// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/logimporter.h"

#include "core/callmonitor/recordedreader.h"
#include "core/calls/callreader.h"
#include "core/calls/callrow.h"
#include "core/calls/callwriter.h"

#include <utility>

namespace Rufzeichen {

namespace {

constexpr int mostTries = 100; // of HistoryDatabase::busyTimeout each: ten seconds

constexpr qsizetype mostLines = 20; // of a call that is remembered

// A call of these lines, which are all that is known of it.
QList<Call> callOf(const CallHalf &half)
{
    CallTracker tracker;
    StampClock clock;
    QList<Call> ended;
    for (const CallMonitorLine &line : half.lines) {
        for (const Call &call : tracker.process(line, clock.at(line.time))) {
            if (call.phase == CallPhase::Ended) {
                ended.append(call);
            }
        }
    }
    return ended + tracker.loseAll();
}

} // namespace

LogImporter::LogImporter(HistoryDatabase &database, CallMatch::CanonicalNumber canonical)
    : m_database(database)
    , m_known(database, std::move(canonical))
    , m_now(QDateTime::currentDateTime())
{
}

bool LogImporter::read(QIODevice &file, const QString &name, const Proceed &proceed)
{
    readFragments();
    m_known.beginFile();
    m_times.beginFile();
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
        if (!writeEnded() || size < 0) {
            return false;
        }
        if (size == 0) {
            if (!m_fileHasEvents && m_result.lines > linesBefore) {
                m_result.unknownFiles.append(name);
            }
            endFile();
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
    dropSettled();
    if (takeHalves(open) && writeEnded() && m_canRemember.value_or(false)) {
        writeFragments();
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
    process(parsed);
}

void LogImporter::process(CallMonitorLine line)
{
    line.moment = m_times.byOrder(line.time);
    if (!line.id) {
        return;
    }
    const QList<Call> changed = m_tracker.process(line, m_clock.at(line.time));
    forgetTooMuch();
    OpenCallLines &call = m_linesOf[*line.id];
    if (!changed.isEmpty() && changed.last().key != call.key) {
        call = {.key = changed.last().key, .lines = {}};
    }
    if (line.event == CallMonitorEvent::Ring || line.event == CallMonitorEvent::Call) {
        m_begun.insert(*line.id);
    }
    if (call.lines.size() < mostLines && (call.lines.isEmpty() || call.lines.constLast().raw != line.raw)) {
        call.lines.append(line);
    }
    const bool isOver = line.event == CallMonitorEvent::Disconnect;
    const bool isWhole = !changed.isEmpty() && changed.last().direction != CallDirection::Unknown;
    const bool isHalf = isOver && !isWhole && !m_begun.contains(*line.id);
    for (const Call &each : changed) {
        if (each.phase == CallPhase::Ended && !isHalf) {
            m_ended.append(each);
        }
    }
    if (isHalf) {
        addHalf(call.lines);
    } else if (isOver) {
        settle(call.lines);
    }
    if (isOver) {
        m_linesOf.remove(*line.id);
    }
}

// What was remembered of a call that is whole in this file is needed no more.
void LogImporter::settle(const QList<CallMonitorLine> &lines)
{
    if (m_linesOfHalves.isEmpty()) {
        return;
    }
    for (const CallMonitorLine &line : lines) {
        if (m_linesOfHalves.contains(line.raw)) {
            m_settledLines.insert(line.raw);
        }
    }
}

void LogImporter::addHalf(const QList<CallMonitorLine> &lines)
{
    m_halves.append({.lines = lines, .isNew = true});
    for (const CallMonitorLine &line : lines) {
        m_linesOfHalves.insert(line.raw);
    }
}

// The next file need not be the continuation of this one.
void LogImporter::endFile()
{
    for (const Call &call : m_tracker.running()) {
        const auto lines = m_linesOf.value(call.connectionId.value_or(-1)).lines;
        if (!lines.isEmpty()) {
            addHalf(lines);
        }
    }
    m_tracker = CallTracker();
    m_clock = {};
    m_linesOf.clear();
    m_begun.clear();
}

void LogImporter::readFragments()
{
    if (m_canRemember) {
        return;
    }
    const auto fragments = FragmentTable::read(m_database);
    m_canRemember = fragments.has_value(); // else those of earlier imports are not to be replaced
    for (const Fragment &fragment : fragments.value_or(QList<Fragment>())) {
        if (const auto half = CallHalf::of(fragment)) {
            addHalf(half->lines);
            m_halves.last().isNew = false;
        }
    }
}

bool LogImporter::takeHalves(OpenCalls open)
{
    if (!writeEnded()) {
        return false;
    }
    const std::optional<QList<CallHalf>> known = takeKnownHalves();
    if (!known) {
        m_result.failure = m_database.failure();
        return false;
    }
    m_known.beginFile();
    for (const CallHalf &half : joinHalves(*known) + joinHalves(m_halves)) {
        const bool isCall = half.hasEnd() ? half.hasBegin() || half.connect() != nullptr : open == OpenCalls::Lost;
        if (half.isNew && isCall) {
            m_ended += callOf(half);
        }
    }
    return true;
}

// Those of calls that the history has whole. They are only counted: among the others they might seem to explain what
// they don't.
std::optional<QList<CallHalf>> LogImporter::takeKnownHalves()
{
    QList<CallHalf> known;
    QList<CallHalf> others;
    QSet<QByteArray> remembered;
    for (const CallHalf &half : std::exchange(m_halves, {})) {
        if (!half.isNew) {
            for (const CallMonitorLine &line : half.lines) {
                remembered.insert(line.raw);
            }
        }
        const bool mayBeKnown = half.isNew && !half.hasOneOf(remembered);
        const std::optional<bool> isKnown = mayBeKnown ? m_known.hasWhole(half) : false;
        if (!isKnown) {
            return std::nullopt;
        }
        (*isKnown ? known : others).append(half);
    }
    m_halves = others;
    return known;
}

void LogImporter::writeFragments()
{
    QList<Fragment> fragments;
    for (const CallHalf &half : std::as_const(m_halves)) {
        if (const auto fragment = half.fragment()) {
            fragments.append(*fragment);
        }
    }
    const auto remember = [&fragments](HistoryTransaction &transaction) {
        return FragmentTable::write(transaction, fragments) ? std::optional(true) : std::nullopt;
    };
    static_cast<void>(m_database.inTransaction(remember)); // without it another import finds less
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
    if (m_halves.size() > 3 * FragmentTable::most) {
        forgetHalves();
    }
}

void LogImporter::forgetHalves()
{
    for (const CallHalf &half : m_halves.first(FragmentTable::most)) {
        if (half.isNew && half.hasEnd() && half.connect() != nullptr && !half.hasOneOf(m_settledLines)) {
            m_ended += callOf(half); // its beginning is not looked for
        }
    }
    m_halves.remove(0, FragmentTable::most);
    dropSettled();
    m_linesOfHalves.clear();
    for (const CallHalf &half : std::as_const(m_halves)) {
        for (const CallMonitorLine &line : half.lines) {
            m_linesOfHalves.insert(line.raw);
        }
    }
}

void LogImporter::dropSettled()
{
    m_halves.removeIf([this](const CallHalf &half) { return half.hasOneOf(m_settledLines); });
    m_settledLines.clear();
}

// Here there is time to wait for another writer: nobody looks at this thread.
bool LogImporter::writeEnded()
{
    if (m_ended.isEmpty()) {
        return true;
    }
    int tries = 0;
    std::optional<CallImportResult> result;
    do {
        result = m_database.inTransaction([this](HistoryTransaction &transaction) { return writeAll(transaction); });
        result ? m_known.commit() : m_known.rollBack();
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

std::optional<CallImportResult> LogImporter::writeAll(HistoryTransaction &transaction)
{
    CallWriter writer(transaction);
    CallImportResult result = m_result;
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
    if (known.isListed) {
        return addSeconds(writer, known.id, call);
    }
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

// To a call that was known only from a list.
bool LogImporter::addSeconds(CallWriter &writer, qint64 id, const Call &call) const
{
    const auto stored = CallReader(m_database).calls(QList<qint64> {id});
    if (!stored || stored->isEmpty()) {
        return false;
    }
    StoredCall heard {.call = call, .source = CallSource::Import};
    heard.call.moment = call.moment ? call.moment : CallRow::stamp(call);
    return writer.replace(CallMatch::combined(stored->constFirst(), heard));
}

} // namespace Rufzeichen
