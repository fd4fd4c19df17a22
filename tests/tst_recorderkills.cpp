// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/recorderpresence.h"
#include "app/common/singleinstance.h"
#include "app/simulator/simulator.h"
#include "core/calls/callfeed.h"
#include "core/calls/callfollower.h"
#include "core/calls/callhistory.h"
#include "core/calls/callrecorder.h"
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>
#include <csignal>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int timeout = Program::timeout;
constexpr int kills = 30;

/** A box on which calls come and go at random, several at a time. */
class BusyBox : public QObject
{
    Q_OBJECT
public:
    explicit BusyBox(quint32 seed)
        : m_random(seed)
    {
        connect(&m_timer, &QTimer::timeout, this, &BusyBox::step);
    }

    Simulator simulator;
    int begun = 0;

    void start()
    {
        m_clock.start();
        m_timer.start(3);
    }
    void stop()
    {
        m_timer.stop();
        while (!m_running.isEmpty()) {
            end(m_running.begin());
        }
    }

    /** The number of the call with this place among all. */
    [[nodiscard]] static QString number(int place) { return u"0301"_s + QString::number(100000 + place); }

    /** It was answered. */
    [[nodiscard]] bool isAnswered(int place) const { return m_answered.contains(place); }

private:
    // No id comes back within the second, and between two lines of a call there is the time of a hand on a receiver.
    void step()
    {
        const auto each = m_running.begin() + m_random.bounded(m_running.size() + 1);
        if (each == m_running.end()) {
            if (m_running.size() < 8) {
                send("RING;%1;%2;732123;SIP0;", begun);
                m_running.append(begun++);
            }
        } else if (m_clock.elapsed() - m_lines.value(*each) < 60) {
            return;
        } else if (!m_answered.contains(*each) && m_random.bounded(2) == 0) {
            m_answered.insert(*each);
            send("CONNECT;%1;10;%2;", *each);
        } else {
            end(each);
        }
    }

    void end(QList<int>::iterator call)
    {
        send(m_answered.contains(*call) ? "DISCONNECT;%1;7;" : "DISCONNECT;%1;0;", *call);
        m_lines.remove(*call);
        m_running.erase(call);
    }

    void send(const char *pattern, int place)
    {
        QString line = QString::fromLatin1(pattern).replace(u"%1"_s, QString::number(place % 10000));
        m_lines[place] = m_clock.elapsed();
        simulator.sendLine(line.replace(u"%2"_s, number(place)).toLatin1());
    }

    QRandomGenerator m_random;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QHash<int, qint64> m_lines; // when the last one of each call was sent
    QList<int> m_running;
    QSet<int> m_answered;
};

/** Who reads along, as the tray application does. */
class Reader : public QObject
{
    Q_OBJECT
public:
    Reader(const QString &database, const CallMonitorAddress &address)
        : m_history(database)
        , m_log(LogMode::Off, {}, Anonymizer())
        , m_feed(m_monitor, m_log, {})
        , m_presence(database, SingleInstance::runtimeFolder().value_or(QString()))
        , m_recorder(m_feed, m_history)
        , m_follower(m_history)
    {
        if (!m_history.open().failure.isEmpty()) {
            qFatal("no history");
        }
        m_recorder.setReadingAlong([this] { return m_presence.work().records; });
        connect(&m_presence, &RecorderPresence::changed, this, &Reader::startRecording);
        connect(&m_follower, &CallFollower::callChanged, this,
                [this](const StoredCall &call) { told.insert(call.call.remote.value_or(QString())); });
        connect(&m_history, &CallHistory::callStored, this,
                [this](const StoredCall &call) { told.insert(call.call.remote.value_or(QString())); });
        m_presence.start();
        startRecording();
        m_monitor.start(address);
    }

    QSet<QString> told; ///< numbers of the calls that a window would show

    [[nodiscard]] const RecorderWork &work() const { return m_presence.work(); }
    [[nodiscard]] const CallReader &calls() const { return m_history.reader(); }

private:
    void startRecording()
    {
        m_follower.stop();
        if (m_presence.work().records) {
            m_follower.start();
        } else {
            m_recorder.start();
        }
    }

    CallHistory m_history;
    CallMonitor m_monitor;
    CallMonitorLog m_log;
    CallFeed m_feed;
    RecorderPresence m_presence;
    CallRecorder m_recorder;
    CallFollower m_follower;
};

} // namespace

/** Two programs that keep one history, one of which is killed again and again. */
class TestRecorderKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachCallIsThereOnce()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        BusyBox box(seed);
        QVERIFY(box.simulator.listen(QHostAddress::LocalHost, 0));
        Program recorder;
        const QString database = recorder.home.filePath(u"calls.sqlite"_s);
        Reader reader(database, {.host = u"127.0.0.1"_s, .port = box.simulator.port()});
        QTRY_COMPARE(box.simulator.clientCount(), 1);
        box.start();
        for (int kill = 0; kill < kills; ++kill) {
            recorder.start({u"record"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                            QString::number(box.simulator.port()), u"--database"_s, database});
            if (kill % 3 != 0) { // else it may not even be there
                QTRY_VERIFY_WITH_TIMEOUT(reader.work().records, timeout);
            }
            QTest::qWait(random.bounded(kill % 4 == 0 ? 1500 : 150));
            ::kill(static_cast<pid_t>(recorder.process.processId()), kill % 5 == 4 ? SIGTERM : SIGKILL);
            QVERIFY(recorder.process.waitForFinished(timeout));
        }
        box.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!reader.work().records, timeout);
        const auto find = [&reader](int place) {
            return reader.calls().calls({.text = BusyBox::number(place)}, 10).value_or(QList<StoredCall>());
        };
        QTRY_VERIFY(!find(box.begun - 1).isEmpty()
                    && find(box.begun - 1).constFirst().call.phase == CallPhase::Ended);
        const auto all = reader.calls().calls({}, 100000).value_or(QList<StoredCall>());
        QCOMPARE(all.size(), box.begun);
        for (int place = 0; place < box.begun; ++place) {
            const QList<StoredCall> rows = find(place);
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.constFirst().call.outcome,
                     box.isAnswered(place) ? CallOutcome::Answered : CallOutcome::Missed);
            QVERIFY(reader.told.contains(BusyBox::number(place)));
        }
        const auto isHearing = [&reader] {
            const auto outages = reader.calls().outages(QDate(2000, 1, 1), QDate(2100, 1, 1));
            return outages && (outages->isEmpty() || outages->constLast().until);
        };
        QTRY_VERIFY(isHearing()); // what a recorder left behind that was killed at its start
    }
};

QTEST_GUILESS_MAIN(TestRecorderKills)
#include "tst_recorderkills.moc"
