// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "core/calls/callfeed.h"
#include "tests/support/callwords.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 15000; // ms

struct Program {
    explicit Program(std::chrono::milliseconds giveUpRinging = longestRinging)
        : feed(monitor, log, {}, giveUpRinging)
    {
        if (!box.listen(QHostAddress::LocalHost, 0)) {
            qFatal("no port on loopback");
        }
        QObject::connect(&feed, &CallFeed::lineReceived, &feed, [this](const CallMonitorLine &line) {
            told.append(u"line"_s);
            QFile file(folder.filePath(u"callmonitor.log"_s));
            loggedBeforeTold
                = loggedBeforeTold && file.open(QIODevice::ReadOnly) && file.readAll().contains(line.raw + '\n');
        });
        QObject::connect(&feed, &CallFeed::callChanged, &feed, [this](const Call &call) {
            told.append(inWords(call));
            calls.append(call);
        });
        QObject::connect(&feed, &CallFeed::caughtUp, &feed, [this] { told.append(u"caught up"_s); });
        monitor.start({.host = u"127.0.0.1"_s, .port = box.port()});
        if (!waitUntil([this] { return box.clientCount() == 1; }, timeout)) {
            qFatal("no connection on loopback");
        }
    }

    // The link ends and is there again.
    void breakLink()
    {
        box.closeConnections();
        if (!waitUntil([this] { return monitor.state().phase != CallMonitorState::Phase::Connected; }, timeout)
            || !waitUntil([this] { return monitor.state().phase == CallMonitorState::Phase::Connected; }, timeout)) {
            qFatal("no break of the connection");
        }
    }

    QTemporaryDir folder;
    Simulator box;
    CallMonitor monitor;
    CallMonitorLog log {LogMode::Single, folder.path(), Anonymizer()};
    CallFeed feed;
    QStringList told;
    QList<Call> calls;
    bool loggedBeforeTold = true;
};

} // namespace

class TestCallFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The box never says that it ended, and nothing else comes.
    void nothingRingsForEver()
    {
        Program program(std::chrono::milliseconds(50));
        program.box.sendBytes("16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(
            program.told,
            QStringList({u"line"_s, u"incoming ringing"_s, u"caught up"_s, u"incoming lost"_s, u"caught up"_s}),
            timeout);
        QVERIFY(program.feed.running().isEmpty());
    }

    void tellsLinesThenCalls()
    {
        Program program;
        program.box.sendBytes("16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;\r\n"
                              "16.06.20 12:25:46;DISCONNECT;0;0;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(
            program.told,
            QStringList({u"line"_s, u"incoming ringing"_s, u"line"_s, u"incoming missed 0"_s, u"caught up"_s}),
            timeout);
        QVERIFY(program.loggedBeforeTold);
        QCOMPARE(program.calls.first().key, program.calls.last().key);
    }

    // The box ends the link, and is back at once.
    void callsGoOnAfterABreak()
    {
        Program program;
        program.box.sendBytes("16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;\r\n"
                              "16.06.20 12:25:45;CONNECT;0;10;01755290123;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(program.calls.size(), 2, timeout);
        program.breakLink();
        QCOMPARE(program.feed.running().size(), 1);
        program.box.sendBytes("16.06.20 13:32:25;DISCONNECT;0;4000;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(inWords(program.calls), QStringList {u"incoming answered 4000"_s}, timeout);
    }

    void anotherCallEndsTheDoubtfulOne()
    {
        Program program;
        program.box.sendBytes("16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(program.calls.size(), 1, timeout);
        program.breakLink();
        program.box.sendBytes("16.06.20 12:26:42;RING;0;01755290123;732123;SIP1;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(inWords(program.calls), QStringList({u"incoming lost"_s, u"incoming ringing"_s}),
                                  timeout);
    }

    void aDoubtfulCallIsGivenUpInTime()
    {
        Program program(std::chrono::milliseconds(50));
        program.box.sendBytes("16.06.20 12:25:42;CALL;1;10;732123;01755290123;SIP1;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(program.calls.size(), 1, timeout);
        program.monitor.stop();
        QTRY_COMPARE_WITH_TIMEOUT(inWords(program.calls), QStringList {u"outgoing lost"_s}, timeout);
    }

    void callsOfTheSameBatchAreDoubtfulTooWhenASlotStops()
    {
        Program program;
        QObject::connect(&program.feed, &CallFeed::lineReceived, &program.feed,
                         [&program] { program.monitor.stop(); });
        program.box.sendBytes("16.06.20 12:25:42;RING;0;1;2;SIP1;\r\n16.06.20 12:25:43;RING;1;1;2;SIP1;\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(program.told.contains(u"caught up"_s), timeout);
        QStringList keys;
        for (const Call &call : program.feed.running()) {
            keys.append(call.key);
        }
        QCOMPARE(keys.size(), 2);
        QVERIFY(program.feed.loseDoubtful(keys));
        QVERIFY(program.feed.running().isEmpty());
        QVERIFY(!program.feed.loseDoubtful(keys));
    }

    void callsOfAnotherBoxAreGivenUp()
    {
        Program program;
        program.box.sendBytes("16.06.20 12:25:42;CALL;1;10;732123;01755290123;SIP1;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(program.feed.running().size(), 1, timeout);
        program.feed.loseCalls();
        QCOMPARE(inWords(program.calls), QStringList {u"outgoing lost"_s});
    }

    // As after a restart of the program.
    void aCallGoesOnThatRanBefore()
    {
        Program before;
        before.box.sendBytes("16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(before.calls.size(), 1, timeout);
        Program program;
        program.feed.resume(before.calls.first(), *BoxTime::parse("16.06.20 12:25:45"));
        QCOMPARE(program.feed.running(), before.calls);
        program.box.sendBytes("16.06.20 12:25:50;DISCONNECT;0;0;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(inWords(program.calls), QStringList {u"incoming missed 0"_s}, timeout);
        QCOMPARE(program.calls.first().key, before.calls.first().key);
    }

    void aCallThatIsTooOldIsLost()
    {
        Program before;
        before.box.sendBytes("16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(before.calls.size(), 1, timeout);
        Program program;
        program.feed.resume(before.calls.first(), *BoxTime::parse("16.06.20 15:25:42"));
        QTRY_COMPARE_WITH_TIMEOUT(inWords(program.calls), QStringList {u"incoming lost"_s}, timeout);
    }
};

QTEST_GUILESS_MAIN(TestCallFeed)
#include "tst_callfeed.moc"
