// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/calls/callrow.h"
#include "core/calls/calltracker.h"
#include "tests/fuzz/fuzzfolder.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1592302000; // of all that happens, in seconds of the box's local time

QByteArray number(FuzzInput &input)
{
    return QByteArrayList {"", "0301", "0301#", "0302", "1@sip", "+49301"}.at(input.below(6));
}

/** A box and its clock. */
class Box
{
public:
    [[nodiscard]] std::chrono::milliseconds now() const { return std::chrono::seconds(m_now); }

    [[nodiscard]] QDateTime computer() const { return {QDate(2020, 6, 16), QTime(12, 0).addSecs(int(m_now))}; }

    void letPass(FuzzInput &input)
    {
        constexpr std::array<qint64, 5> longer {1, 30, 200, 700, 90000};
        m_now += longer.at(size_t(input.below(5)));
        m_isOff = QList<qint64> {0, 0, 3600, -3600, -begin}.at(input.below(5));
    }

    QByteArray line(FuzzInput &input)
    {
        const QByteArray head = CallRow::time(begin + m_isOff + m_now).toWire() + ';';
        const QByteArray id = QByteArray::number(input.below(4)) + ';';
        switch (input.below(5)) {
        case 0:
            return head + "RING;" + id + number(input) + ";732123;SIP0;";
        case 1:
            return head + "CALL;" + id + QByteArray::number(input.below(50)) + ";732123;" + number(input) + ";SIP0;";
        case 2:
            return head + "CONNECT;" + id + QByteArray::number(input.below(50)) + ';' + number(input) + ';';
        case 3:
            return head + "DISCONNECT;" + id + QByteArray::number(20 * input.below(200)) + ';';
        default:
            break;
        }
        return input.flip() ? input.bytes() : head + "RING;" + id + input.bytes();
    }

private:
    qint64 m_now = 0;
    qint64 m_isOff = 0;
};

/** All that was told of calls so far, each by its key. */
class Told
{
public:
    /** Calls that a line, or the time, has changed. */
    void take(const QList<Call> &calls)
    {
        for (const Call &call : calls) {
            if (const auto known = m_calls.constFind(call.key); known != m_calls.constEnd()) {
                checkNothingLost(*known, call);
            }
            m_calls.insert(call.key, call);
        }
    }

    void takeRing(const CallMonitorLine &line) { m_rings.insert(stampAndId(line)); }

    /** Some boxes tell a line twice. */
    [[nodiscard]] bool isRepeatedRing(const CallMonitorLine &line) const
    {
        return m_rings.contains(stampAndId(line));
    }

    [[nodiscard]] const QHash<QString, Call> &calls() const { return m_calls; }

    void checkRunning(const QList<Call> &running) const
    {
        QSet<QString> keys;
        for (const Call &call : running) {
            keys.insert(call.key);
        }
        require(keys.size() == running.size());
        for (const Call &call : m_calls) {
            require(keys.contains(call.key) == !call.outcome.has_value());
            require(call.outcome.has_value() == (call.phase == CallPhase::Ended));
        }
    }

    void checkStored(const CallReader &reader) const
    {
        const auto stored = reader.calls(CallQuery(), int(m_calls.size()) + 1);
        require(stored && stored->size() == m_calls.size());
        QHash<QString, qint64> numbers;
        for (const StoredCall &each : *stored) {
            require(sameButMoment(each.call, m_calls.value(each.call.key)));
            ++numbers[each.call.remote.value_or(QString())];
        }
        for (const auto &[remote, count] : numbers.asKeyValueRange()) {
            CallQuery query;
            query.remote = remote;
            require(remote.isEmpty() || reader.count(query) == count);
        }
    }

private:
    static void checkNothingLost(const Call &before, const Call &after)
    {
        require(!before.outcome || before.outcome == CallOutcome::Lost); // who is lost may come back
        require(before.direction == after.direction && before.trunk == after.trunk && before.local == after.local);
        require(!before.remote || before.remote == after.remote);
        require(before.started == after.started && before.moment == after.moment);
        require(!before.connected || after.connected || after.phase == CallPhase::Talking);
        require(!before.extension || after.extension);
    }

    static QByteArray stampAndId(const CallMonitorLine &line)
    {
        return line.time.value_or(BoxTime()).toWire() + QByteArray::number(line.id.value_or(-1));
    }

    // A call may get its place in time from its arrival; an id names only the latest of its calls.
    static bool sameButMoment(Call stored, Call told)
    {
        stored.connectionId = told.connectionId;
        stored.moment = told.moment ? stored.moment : told.moment;
        return stored == told;
    }

    QHash<QString, Call> m_calls;
    QSet<QByteArray> m_rings;
};

/** The program, which may end and start again. */
class Program
{
public:
    Program(const QString &path, const Box &box)
        : m_history(path)
    {
        require(m_history.open() == HistoryOpening());
        const auto resumable = m_history.reader().resumable();
        require(resumable.has_value());
        const BoxTime now = BoxTime::fromLocal(box.computer());
        for (const StoredCall &stored : *resumable) {
            m_tracker.resume(stored.call, ageOf(stored.call, now), box.now());
        }
    }

    void hear(const QByteArray &bytes, const Box &box, Told &told)
    {
        const CallMonitorLine line = CallMonitorLine::parse(bytes);
        const QList<Call> changed = m_tracker.process(line, box.now());
        const auto isNew = [&](const Call &call) { return !told.calls().contains(call.key); };
        const auto opened = std::count_if(changed.begin(), changed.end(), isNew);
        require(opened <= 1 && (opened == 0 || line.event != CallMonitorEvent::Disconnect));
        if (line.event == CallMonitorEvent::Ring) {
            const bool isAnnounced = !changed.isEmpty() && isNew(changed.last())
                && changed.last().remote == line.remote && changed.last().phase == CallPhase::Ringing;
            require(!line.id || isAnnounced || (changed.isEmpty() && told.isRepeatedRing(line)));
            told.takeRing(line);
        }
        require(changed.isEmpty() || line.event < CallMonitorEvent::Unknown);
        store(changed, box, told);
    }

    void store(const QList<Call> &calls, const Box &box, Told &told)
    {
        told.take(calls);
        for (const Call &call : calls) {
            require(m_history.store(call, box.computer()).id > 0);
        }
        told.checkRunning(m_tracker.running());
    }

    [[nodiscard]] CallTracker &tracker() { return m_tracker; }
    [[nodiscard]] CallHistory &history() { return m_history; }

private:
    CallHistory m_history;
    CallTracker m_tracker;
};

QByteArray newFile()
{
    const QString path = fuzzFolder().filePath(u"new.sqlite"_s);
    HistoryDatabase database(path);
    require(database.open() == HistoryOpening());
    database.checkpoint();
    return readFile(path);
}

// To make one takes longer than most inputs.
QString emptyFile()
{
    static const QByteArray empty = newFile();
    const QString path = fuzzFolder().filePath(u"calls.sqlite"_s);
    writeFile(path, empty);
    return path;
}

} // namespace

/**
 * Lines, false lines and hours in any order, and a program that ends and starts again: each RING is a call, no call
 * loses what was known of it, and what was told of is found in the file.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 0;
    static const QCoreApplication application(argc, nullptr);
    FuzzInput input(data, size);
    Box box;
    Told told;
    const QString path = emptyFile();
    auto program = std::make_unique<Program>(path, box);
    while (!input.atEnd()) {
        switch (input.below(16)) {
        case 0:
            program.reset();
            program = std::make_unique<Program>(path, box);
            told.checkStored(program->history().reader());
            break;
        case 1:
            program->tracker().doubtAll();
            break;
        case 2:
        case 3:
            box.letPass(input);
            program->store(program->tracker().expire(box.now()), box, told);
            break;
        default:
            program->hear(box.line(input), box, told);
        }
    }
    told.checkStored(program->history().reader());
    return 0;
}
