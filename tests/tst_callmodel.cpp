// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "core/calls/callfeed.h"
#include "core/calls/callhistory.h"
#include "tests/support/callwords.h"
#include "tests/support/steeredclock.h"
#include "tests/support/telephoneworld.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

// All time is the steered one, so this only waits for bytes that are under way.
template <typename Condition> void waitFor(const Condition &isMet)
{
    while (!isMet()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/** What the tray application does with lines. */
struct Program {
    Program(const QString &path, quint16 port)
        : history(path)
    {
        QObject::connect(&feed, &CallFeed::lineReceived, &feed, [this] { ++lines; });
        QObject::connect(&feed, &CallFeed::callChanged, &feed,
                         [this](const Call &call) { history.store(call, QDateTime::currentDateTime()); });
        if (!history.open().failure.isEmpty()) {
            qFatal("no history");
        }
        resume();
        monitor.start({.host = u"127.0.0.1"_s, .port = port}, history.reader().lastMoment());
    }

    void resume()
    {
        const BoxTime now = BoxTime::fromLocal(QDateTime::currentDateTime());
        for (const StoredCall &stored : history.reader().resumable().value_or(QList<StoredCall>())) {
            feed.resume(stored.call, now);
        }
    }

    [[nodiscard]] bool isConnected() const { return monitor.state().phase == CallMonitorState::Phase::Connected; }

    CallHistory history;
    CallMonitor monitor {{.proven = 0s, .betweenHints = 0s}}; // each connection counts, and is tried for at once
    CallMonitorLog log {LogMode::Off, {}, Anonymizer()};
    CallFeed feed {monitor, log};
    qsizetype lines = 0;
};

/** Box and computer, to which happens what happens in a TelephoneWorld. */
class House
{
public:
    House()
    {
        if (!m_box.listen(QHostAddress::LocalHost, 0)) {
            qFatal("no port on loopback");
        }
    }

    void follow(const TelephoneWorld &world, const QByteArray &bytes)
    {
        setClocks(world.clocks());
        QCoreApplication::processEvents();
        if (std::exchange(m_restarts, world.restarts()) != world.restarts()) {
            end(world.restarts() % 2 == 0);
        }
        if (!m_program && world.isProgramRunning()) {
            m_program = std::make_unique<Program>(path(), m_box.port());
        }
        reach(world.isBoxReached());
        if (!bytes.isEmpty()) {
            const qsizetype lines = m_program->lines + bytes.count('\n');
            m_box.sendBytes(bytes);
            waitFor([&] { return m_program->lines == lines; });
        }
    }

    [[nodiscard]] Program &program() { return *m_program; }

private:
    // Who is off by some hours is in another zone.
    static void setClocks(const WorldClocks &clocks)
    {
        const bool isZone = clocks.computerIsOff % 1h == 0s && std::chrono::abs(clocks.computerIsOff) < 12h;
        const std::chrono::seconds zone = isZone ? clocks.computerIsOff : 0s;
        qputenv("TZ", "THERE" + QByteArray::number(qlonglong(-zone / 1h))); // west of Greenwich is positive
        SteeredClock::set(clocks.now, clocks.computer() - zone);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"%1.sqlite"_s.arg(m_files)); }

    // A program that is killed leaves the files as they are.
    void end(bool isKilled)
    {
        if (isKilled && m_program) {
            const QString left = path();
            ++m_files;
            for (const auto suffix : {""_L1, "-wal"_L1}) {
                QFile::copy(left + suffix, path() + suffix);
            }
            m_program.reset();
            QFile::remove(left);
        }
        m_program.reset();
        waitFor([this] { return m_box.clientCount() == 0; });
    }

    void reach(bool isReached)
    {
        if (!isReached && m_isReached) {
            m_box.refuse();
            m_box.resetConnections();
        } else if (isReached && !m_isReached) {
            m_box.accept();
        }
        m_isReached = isReached;
        if (m_program && m_program->isConnected() != isReached) {
            m_program->monitor.checkNow();
            waitFor([=, this] { return m_program->isConnected() == isReached && m_box.clientCount() == isReached; });
        }
    }

    QTemporaryDir m_folder;
    Simulator m_box;
    std::unique_ptr<Program> m_program;
    int m_files = 0;
    int m_restarts = 0;
    bool m_isReached = true;
};

} // namespace

/**
 * The core follows a house in which everything goes wrong, by chance, and is held against what really happened.
 * RUFZEICHEN_STEPS says how many things happen; a failure names the seed, which RUFZEICHEN_SEED begins with.
 */
class TestCallModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noCallIsLostOrThereTwice()
    {
        constexpr int stepsOfARound = 2000;
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("RUFZEICHEN_STEPS", &given);
        const int rounds = given ? std::max(wanted / stepsOfARound, 1) : 10;
        const int first = std::max(qEnvironmentVariableIntValue("RUFZEICHEN_SEED"), 1);
        for (int seed = first; seed < first + rounds; ++seed) {
            const QByteArray difference = follow(quint32(seed), stepsOfARound);
            QVERIFY2(difference.isEmpty(), "seed " + QByteArray::number(seed) + ": " + difference);
        }
    }

private:
    static QByteArray follow(quint32 seed, int steps)
    {
        TelephoneWorld world(seed);
        House house;
        house.follow(world, {});
        for (int step = 0; step < steps; ++step) {
            const QByteArray bytes = world.step();
            house.follow(world, bytes);
        }
        for (int times = 0; times < 2; ++times) { // who rings no more may still be talked to
            world.sleep();
            house.follow(world, {});
            QCoreApplication::processEvents();
        }
        return house.program().feed.running().isEmpty() ? compare(world.heard(), house.program().history.reader())
                                                        : "a call is open for ever";
    }

    static QByteArray compare(const HeardCalls &heard, const CallReader &reader)
    {
        CallQuery query;
        query.order = Qt::AscendingOrder;
        const auto stored = reader.calls(query, int(heard.calls().size()) * 2);
        if (!stored) {
            return "the history can't be read";
        }
        QHash<QString, qint64> firstRows; // a call that nothing tells from another may have two
        for (const StoredCall &each : *stored) {
            qint64 &first = firstRows[each.call.remote.value_or(QString())];
            first = first == 0 ? each.id : std::min(first, each.id);
        }
        QList<std::pair<int, QString>> order;
        for (const StoredCall &each : *stored) {
            const QString number = each.call.remote.value_or(QString());
            const HeardCalls::Known truth = heard.calls().value(number);
            if (each.call.phase != CallPhase::Ended) {
                return "a call is open for ever in the history";
            }
            if (truth.isCertain || each.id == firstRows.value(number)) {
                order.append({truth.span, number});
            }
            if (truth.isCertain
                && (each.call.direction != truth.direction || each.call.outcome != truth.outcome
                    || each.call.duration != truth.duration)) {
                return (number + u": "_s + inWords(each.call) + u", not "_s + QString::number(int(truth.outcome))
                        + u' ' + QString::number(truth.duration.value_or(-1)))
                    .toUtf8();
            }
        }
        std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (qsizetype place = 0; place < std::max(order.size(), heard.order().size()); ++place) {
            if (order.value(place).second != heard.order().value(place)) {
                return (u"call %1 is %2, not %3"_s.arg(place).arg(order.value(place).second,
                                                                  heard.order().value(place)))
                    .toUtf8();
            }
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestCallModel)
#include "tst_callmodel.moc"
