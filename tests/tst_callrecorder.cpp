// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callfeed.h"
#include "core/calls/callfollower.h"
#include "core/calls/callhistory.h"
#include "core/calls/callrecorder.h"
#include "tests/support/callmaker.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

QList<StoredCall> told(const QSignalSpy &spy)
{
    QList<StoredCall> calls;
    for (const QVariantList &arguments : spy) {
        calls.append(arguments.first().value<StoredCall>());
    }
    return calls;
}

} // namespace

/** Who writes what is heard into a history, and who reads along. */
class TestCallRecorder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(path());
        QCOMPARE(m_history->open(), HistoryOpening());
    }
    void cleanup() { m_history.reset(); }

    void keepsCallsAndOutages()
    {
        QTcpServer box;
        QVERIFY(box.listen(QHostAddress::LocalHost));
        CallMonitor monitor;
        CallMonitorLog log(LogMode::Off, m_folder->path(), Anonymizer());
        CallFeed feed(monitor, log, {});
        {
            CallRecorder recorder(feed, *m_history);
            QStringList prepared;
            recorder.setPreparation([&](const Call &call) {
                prepared.append(call.remote.value_or(QString()));
                QCOMPARE(m_history->reader().idOf(call.key), 0); // it comes first
            });
            QVERIFY(recorder.start().isEmpty());
            QVERIFY(isOutage());
            monitor.start({.host = u"127.0.0.1"_s, .port = box.serverPort()});
            QTRY_VERIFY(box.hasPendingConnections());
            QTRY_VERIFY(!isOutage());
            box.nextPendingConnection()->write("16.06.20 12:25:42;RING;0;0301;732123;SIP0;\r\n");
            QTRY_COMPARE(m_history->reader().count({}), 1);
            QCOMPARE(prepared, QStringList {u"0301"_s});
            QVERIFY(!isOutage());
        }
        QVERIFY(isOutage());
        CallFeed nextFeed(monitor, log, {});
        CallRecorder next(nextFeed, *m_history);
        QCOMPARE(next.start().size(), 1); // its end may still be told
    }

    // Another program writes until it is gone: what was heard meanwhile is stored then.
    void takesOver()
    {
        QTcpServer box;
        QVERIFY(box.listen(QHostAddress::LocalHost));
        CallMonitor monitor;
        CallMonitorLog log(LogMode::Off, m_folder->path(), Anonymizer());
        CallFeed feed(monitor, log, {});
        bool readsAlong = true;
        CallRecorder recorder(feed, *m_history);
        recorder.setReadingAlong([&readsAlong] { return readsAlong; });
        monitor.start({.host = u"127.0.0.1"_s, .port = box.serverPort()});
        QTRY_VERIFY(box.hasPendingConnections());
        QTcpSocket *const socket = box.nextPendingConnection();
        socket->write("16.06.20 12:25:42;RING;0;0301;732123;SIP0;\r\n");
        QTRY_COMPARE(feed.running().size(), 1);
        QCOMPARE(m_history->reader().count({}), 0);
        m_history->beginOutage(at("16.06.20 12:25:50")); // as the other does at its end
        readsAlong = false;
        QVERIFY(recorder.start().isEmpty());
        QCOMPARE(m_history->reader().count({}), 1);
        QVERIFY(!isOutage());
        socket->write("16.06.20 12:25:59;DISCONNECT;0;0;\r\n");
        QTRY_COMPARE(m_history->reader().calls({}, 1)->constFirst().call.outcome, CallOutcome::Missed);
    }

    // The other one was killed before it could write what both have heard.
    void whatTheOtherDidNotWriteIsStored()
    {
        QTcpServer box;
        QVERIFY(box.listen(QHostAddress::LocalHost));
        CallMonitor monitor;
        CallMonitorLog log(LogMode::Off, m_folder->path(), Anonymizer());
        CallFeed feed(monitor, log, {});
        const QSignalSpy heard(&feed, &CallFeed::callChanged);
        bool readsAlong = true;
        CallRecorder recorder(feed, *m_history);
        recorder.setReadingAlong([&readsAlong] { return readsAlong; });
        monitor.start({.host = u"127.0.0.1"_s, .port = box.serverPort()});
        QTRY_VERIFY(box.hasPendingConnections());
        QTcpSocket *const socket = box.nextPendingConnection();
        socket->write("16.06.20 12:25:42;RING;0;0301;732123;SIP0;\r\n"
                      "16.06.20 12:25:43;RING;1;0302;732123;SIP0;\r\n"
                      "16.06.20 12:25:44;RING;2;0303;732123;SIP0;\r\n");
        QTRY_COMPARE(heard.size(), 3);
        m_history->store(heard[0].constFirst().value<Call>(), arrival); // its end is missing
        m_history->store(heard[1].constFirst().value<Call>(), arrival);
        socket->write("16.06.20 12:25:45;DISCONNECT;0;0;\r\n"
                      "16.06.20 12:25:46;DISCONNECT;1;0;\r\n"
                      "16.06.20 12:25:47;DISCONNECT;2;0;\r\n");
        QTRY_COMPARE(heard.size(), 6);
        const StoredCall whole = m_history->store(heard[4].constFirst().value<Call>(), arrival);
        QVERIFY(m_history->markSeen({whole.id}).has_value());
        const QSignalSpy stored(m_history.get(), &CallHistory::callStored);
        readsAlong = false;
        QVERIFY(recorder.start().isEmpty());
        QCOMPARE(stored.size(), 2); // what it has written is no news
        const auto calls = m_history->reader().calls({}, 10).value();
        QCOMPARE(calls.size(), 3);
        for (const StoredCall &call : calls) {
            QCOMPARE(call.call.outcome, CallOutcome::Missed);
            QCOMPARE(call.seen, call.id == whole.id);
        }
    }

    void whoReadsAlongIsToldOfEachStep()
    {
        CallHistory other(path());
        QCOMPARE(other.open(), HistoryOpening());
        CallFollower follower(other);
        const QSignalSpy spy(&follower, &CallFollower::callChanged);
        follower.start();
        const Call ring = ringing(u"a"_s, "16.06.20 12:25:42", u"0301"_s);
        const StoredCall stored = m_history->store(ring, arrival);
        QTRY_COMPARE(told(spy), QList {stored});
        const StoredCall end = m_history->store(ended(ring, CallOutcome::Missed), arrival);
        QTRY_COMPARE(told(spy), (QList {stored, end}));
        QVERIFY(m_history->markSeen({end.id}).has_value()); // is no news of the call
        const StoredCall next = m_history->store(ringing(u"b"_s, "16.06.20 12:26:42", u"0302"_s), arrival);
        QTRY_COMPARE(told(spy), (QList {stored, end, next}));
        follower.stop();
        m_history->store(missed(u"c"_s, "16.06.20 12:27:42", u"0303"_s), arrival);
        const QSignalSpy changed(&other, &CallHistory::changed);
        QVERIFY(QSignalSpy(&other, &CallHistory::changed).wait() || !changed.isEmpty());
        QCOMPARE(spy.size(), 3);
    }

    void callsThatRunAreToldOfAtTheStart()
    {
        const StoredCall runs = m_history->store(ringing(u"a"_s, "16.06.20 12:25:42", u"0301"_s), arrival);
        m_history->store(missed(u"b"_s, "16.06.20 12:26:42", u"0302"_s), arrival);
        CallHistory other(path());
        QCOMPARE(other.open(), HistoryOpening());
        CallFollower follower(other);
        const QSignalSpy spy(&follower, &CallFollower::callChanged);
        follower.start();
        QCOMPARE(told(spy), QList {runs});
    }

    // Thousands that somebody imports are no calls that come in.
    void importedCallsAreNoNews()
    {
        CallHistory other(path());
        QCOMPARE(other.open(), HistoryOpening());
        CallFollower follower(other);
        const QSignalSpy spy(&follower, &CallFollower::callChanged);
        follower.start();
        QVERIFY(m_history->restore(
            {{.call = missed(u"a"_s, "16.06.19 12:25:42", u"0301"_s), .source = CallSource::Import, .party = {}}}));
        const StoredCall heard = m_history->store(missed(u"b"_s, "16.06.20 12:26:42", u"0302"_s), arrival);
        QTRY_COMPARE(told(spy), QList {heard});
    }

    void ofAFloodTheNewestAreTold()
    {
        CallHistory other(path());
        QCOMPARE(other.open(), HistoryOpening());
        CallFollower follower(other);
        const QSignalSpy spy(&follower, &CallFollower::callChanged);
        follower.start();
        constexpr int calls = CallFollower::atMost + 100;
        for (int call = 0; call < calls; ++call) {
            m_history->store(missed(u"flood-%1"_s.arg(call), "16.06.20 12:26:42", u"0302"_s), arrival);
        }
        QTRY_COMPARE(spy.isEmpty() ? QString() : told(spy).constLast().call.key, u"flood-%1"_s.arg(calls - 1));
        QVERIFY(spy.size() >= CallFollower::atMost);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"calls.sqlite"_s); }

    [[nodiscard]] bool isOutage() const
    {
        const auto outages = m_history->reader().outages(QDate(2000, 1, 1), QDate(2100, 1, 1));
        return outages && !outages->isEmpty() && !outages->constLast().until;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
};

QTEST_GUILESS_MAIN(TestCallRecorder)
#include "tst_callrecorder.moc"
