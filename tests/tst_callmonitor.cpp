// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "core/callmonitor/callmonitor.h"
#include "core/http/hostaddress.h"
#include "tests/support/recorder.h"

#include <QHostInfo>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = CallMonitorState::Phase;

namespace {

constexpr int timeout = 15000; // ms, for a machine under load; nothing waits that long when all is well

const QByteArray ringLine = "16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;";
const QByteArray endLine = "16.06.20 12:25:46;DISCONNECT;0;0;";

// A box, and a monitor that follows it.
struct Pair {
    explicit Pair(const CallMonitorTiming &timing = {})
        : monitor(timing)
    {
        if (!box.listen(QHostAddress::LocalHost, 0)) {
            qFatal("no port on loopback");
        }
        address = {.host = u"127.0.0.1"_s, .port = box.port()};
    }

    void connect()
    {
        monitor.start(address);
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(monitor.state().phase, Phase::Connected, timeout);
    }

    Simulator box;
    CallMonitor monitor;
    Recorder seen {monitor};
    CallMonitorAddress address;
};

} // namespace

class TestCallMonitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void deliversLines()
    {
        Pair pair;
        pair.connect();
        QCOMPARE(pair.seen.states, QStringList({u"connecting"_s, u"connected"_s}));
        QCOMPARE(pair.monitor.state().attempts, 1);
        QVERIFY(!pair.monitor.state().lastLine);
        pair.box.sendBytes(ringLine + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.raw(), QList<QByteArray>({ringLine}), timeout);
        QVERIFY(pair.monitor.state().lastLine);
        QCOMPARE(pair.seen.lines.first().remote, u"01755290123"_s);
    }

    // Summer time ends between two runs of the program.
    void theOrderOfTimeGoesOnAfterAStart()
    {
        Pair pair;
        const std::optional<BoxTime> last = BoxTime::parse("16.06.20 13:20:00");
        pair.monitor.start(pair.address, last);
        QTRY_COMPARE_WITH_TIMEOUT(pair.box.clientCount(), 1, timeout);
        pair.box.sendBytes(ringLine + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.lines.size(), 1, timeout);
        QCOMPARE(pair.seen.lines.first().moment, last);
        QCOMPARE(pair.seen.lines.first().time, BoxTime::parse(ringLine.first(BoxTime::wireSize)));
    }

    void twoLinesInOneSegmentAreBothSeenAtOnce()
    {
        Pair pair;
        pair.connect();
        pair.box.sendBytes(ringLine + "\r\n" + endLine + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.raw(), QList<QByteArray>({ringLine, endLine}), timeout);
        QCOMPARE(pair.seen.largestBatch, 2);
    }

    void anySplitGivesTheSameLines()
    {
        Pair pair;
        pair.connect();
        for (const char byte : ringLine + "\r\n\r\n" + endLine + "\n") {
            pair.box.sendBytes(QByteArray(1, byte));
            QTest::qWait(0); // the monitor reads it before the next one is sent
        }
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.raw(), QList<QByteArray>({ringLine, endLine}), timeout);
    }

    void aLineWithoutEndIsBounded()
    {
        Pair pair;
        pair.connect();
        for (int i = 0; i < 100; ++i) {
            pair.box.sendBytes(QByteArray(100000, 'x'));
        }
        pair.box.sendBytes("\n" + ringLine + "\n");
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.lines.size(), 2, timeout);
        QCOMPARE(pair.seen.lines.first().defect, LineDefect::TooLong);
        QCOMPARE(pair.seen.lines.first().raw, QByteArray(4096, 'x'));
        QCOMPARE(pair.seen.lines.last().raw, ringLine);
    }

    void garbageHidesNoGoodLine()
    {
        Pair pair;
        pair.connect();
        const auto scenario = ScenarioReader::parse("0 garbage 200000\n0 bytes " + ringLine + "\\r\\n");
        pair.box.play(std::get<Scenario>(scenario));
        QTRY_VERIFY_WITH_TIMEOUT(pair.seen.raw().contains(ringLine), timeout);
        QCOMPARE(pair.seen.lines.constLast().event, CallMonitorEvent::Ring);
    }

    void halfALineAtTheEndIsShownAsSuch()
    {
        Pair pair;
        pair.connect();
        pair.box.sendBytes(ringLine + "\r\n16.06.20 12:25:46;DISCONNECT;0;10");
        pair.box.closeConnections();
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.lines.size(), 2, timeout);
        QCOMPARE(pair.seen.lines.last().event, CallMonitorEvent::Malformed);
        QCOMPARE(pair.seen.lines.last().defect, LineDefect::CutOff);
        QTRY_COMPARE_WITH_TIMEOUT(pair.box.clientCount(), 1, timeout);
        pair.box.sendBytes(endLine + "\r\n"); // nothing is left of the half line
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.lines.size(), 3, timeout);
        QCOMPARE(pair.seen.lines.last().raw, endLine);
    }

    void burstLosesNothing()
    {
        Pair pair;
        pair.connect();
        const auto scenario = ScenarioReader::parse("0 burst 200000");
        pair.box.play(std::get<Scenario>(scenario));
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.lines.size(), 200000, 60000);
        for (int i = 0; i < 200000; i += 2) {
            QCOMPARE(pair.seen.lines[i].remote, QString(u"0170"_s + QString::number(1000000 + i / 2)));
            QCOMPARE(pair.seen.lines[i + 1].event, CallMonitorEvent::Disconnect);
        }
    }

    void reconnectsAfterACleanClose()
    {
        Pair pair;
        pair.connect();
        pair.box.sendBytes(ringLine + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.lines.size(), 1, timeout);
        pair.box.closeConnections();
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.states.count(u"connected"_s), 2, timeout);
        QCOMPARE(pair.seen.states.mid(2, 3), QStringList({u"closed"_s, u"connecting"_s, u"connected"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(pair.box.clientCount(), 1, timeout);
        pair.box.sendBytes(endLine + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.lines.size(), 2, timeout);
    }

    void reconnectsAfterAReset()
    {
#ifndef Q_OS_LINUX
        QSKIP("Only Linux tells a reset from a close.");
#endif
        Pair pair;
        pair.connect();
        pair.box.resetConnections();
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.states.count(u"connected"_s), 2, timeout);
        QCOMPARE(pair.seen.states.mid(2, 3), QStringList({u"reset"_s, u"connecting"_s, u"connected"_s}));
    }

    void linesBeforeAResetAreNotLost()
    {
        Pair pair;
        pair.connect();
        pair.box.sendBytes(ringLine + "\r\n" + endLine + "\r\n");
        pair.box.resetConnections();
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.raw(), QList<QByteArray>({ringLine, endLine}), timeout);
    }

    void startsBeforeTheBoxIsThere()
    {
        Pair pair;
        pair.box.refuse();
        pair.monitor.start(pair.address);
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.states.count(u"refused"_s), 3, timeout);
        const CallMonitorState state = pair.monitor.state();
        QCOMPARE(state.failure, ConnectionFailure::Refused);
        QCOMPARE(state.attempts, 3);
        QVERIFY(!state.wasConnected);
        QCOMPARE_GT(*state.retryIn, 1s);
        QCOMPARE_GT(*state.nextTry, QDateTime::currentDateTime());
        QVERIFY(state.since.isValid());
        pair.box.accept();
        QTRY_COMPARE_WITH_TIMEOUT(pair.monitor.state().phase, Phase::Connected, timeout);
        QCOMPARE(pair.monitor.state().attempts, 4);
        QVERIFY(pair.monitor.state().wasConnected);
        pair.monitor.start(pair.address); // what worked before may have been another address
        QVERIFY(!pair.monitor.state().wasConnected);
        QVERIFY(!pair.monitor.state().failure);
        QVERIFY(!pair.monitor.state().retryIn);
    }

    void sinceIsTheBeginningOfTheOutage()
    {
        Pair pair;
        pair.connect();
        pair.box.refuse();
        pair.box.closeConnections();
        QTRY_VERIFY_WITH_TIMEOUT(pair.seen.states.contains(u"closed"_s), timeout);
        const QDateTime since = pair.monitor.state().since;
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.states.count(u"refused"_s), 2, timeout);
        QCOMPARE(pair.monitor.state().since, since);
    }

    void aBoxThatEndsEachConnectionIsNotStormed_data()
    {
        QTest::addColumn<QByteArray>("saying");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line") << ringLine + "\r\n";
    }
    void aBoxThatEndsEachConnectionIsNotStormed()
    {
        QFETCH(QByteArray, saying);
        Pair pair;
        QObject::connect(&pair.box, &Simulator::clientConnected, &pair.box, [&] {
            pair.box.sendBytes(saying);
            pair.box.closeConnections();
        });
        pair.monitor.start(pair.address);
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.states.count(u"closed"_s), 3, timeout);
        QCOMPARE_GE(*pair.monitor.state().retryIn, 1500ms); // it grows although each connection was made
    }

    // It counts as one that is not reached: connected is told once, and not at each try.
    void aBoxThatEndsEachConnectionIsNotReached()
    {
        Pair pair;
        QObject::connect(&pair.box, &Simulator::clientConnected, &pair.box, &Simulator::closeConnections);
        pair.monitor.start(pair.address);
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.states.count(u"closed"_s), 3, timeout);
        QCOMPARE(pair.seen.states.count(u"connected"_s), 1);
        pair.box.disconnect(&pair.box);
        QTRY_COMPARE_WITH_TIMEOUT(pair.box.clientCount(), 1, timeout);
        std::optional<Phase> phaseAtLine;
        QObject::connect(&pair.monitor, &CallMonitor::linesReceived, &pair.monitor,
                         [&] { phaseAtLine = pair.monitor.state().phase; });
        pair.box.sendBytes(ringLine + "\r\n"); // proves it
        QTRY_VERIFY_WITH_TIMEOUT(phaseAtLine, timeout);
        QCOMPARE(*phaseAtLine, Phase::Connected);
        QCOMPARE(pair.seen.raw(), QList<QByteArray>({ringLine}));
    }

    void aConnectionProvesItselfInTime()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        const auto closing = QObject::connect(&box, &Simulator::clientConnected, &box, &Simulator::closeConnections);
        CallMonitor monitor(CallMonitorTiming {.proven = 300ms});
        Recorder seen(monitor);
        monitor.start({.host = u"127.0.0.1"_s, .port = box.port()});
        QTRY_COMPARE_WITH_TIMEOUT(seen.states.count(u"closed"_s), 2, timeout);
        QObject::disconnect(closing);
        QTRY_COMPARE_WITH_TIMEOUT(monitor.state().phase, Phase::Connected, timeout);
        QCOMPARE(seen.states.count(u"connected"_s), 2);
    }

    void aBoxWhoseConnectionsWorkIsTriedAgainSoon()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        QObject::connect(&box, &Simulator::clientConnected, &box, &Simulator::closeConnections);
        CallMonitor monitor(CallMonitorTiming {.proven = 0ms});
        Recorder seen(monitor);
        monitor.start({.host = u"127.0.0.1"_s, .port = box.port()});
        QTRY_COMPARE_WITH_TIMEOUT(seen.states.count(u"closed"_s), 3, timeout);
        QCOMPARE_LE(*monitor.state().retryIn, 500ms);
    }

    void unknownNamesAndAddressesAreRetried_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("failure");
        QTest::newRow("name") << u"no-such-box.invalid"_s << u"host-not-found"_s;
        QTest::newRow("internet") << u"203.0.113.1"_s << u"not-private"_s; // of the documentation: nobody has it
        QTest::newRow("internet, IPv6") << u"2001:db8::1"_s << u"not-private"_s;
        QTest::newRow("nonsense") << u"256.256.256.256"_s << u"host-not-found"_s;
    }
    void unknownNamesAndAddressesAreRetried()
    {
        QFETCH(QString, host);
        QFETCH(QString, failure);
        CallMonitor monitor;
        Recorder seen(monitor);
        monitor.start({.host = host, .port = 1012});
        QTRY_COMPARE_WITH_TIMEOUT(seen.states.count(failure), 2, 30000);
        QVERIFY(monitor.state().retryIn);
    }

    void ipv6()
    {
        Simulator box;
        if (!box.listen(QHostAddress::LocalHostIPv6, 0)) {
            QSKIP("This machine has no IPv6.");
        }
        CallMonitor monitor;
        monitor.start({.host = u"::1"_s, .port = box.port()});
        QTRY_COMPARE_WITH_TIMEOUT(monitor.state().phase, Phase::Connected, timeout);
    }

    void byName()
    {
        Pair pair;
        pair.address.host = u"localhost"_s; // on many machines an IPv6 address too, where nobody listens
        pair.connect();
    }

    void byNameOverIpv6()
    {
        Simulator box;
        const QList<QHostAddress> addresses = QHostInfo::fromName(u"localhost"_s).addresses();
        if (!addresses.contains(QHostAddress::LocalHostIPv6) || !box.listen(QHostAddress::LocalHostIPv6, 0)) {
            QSKIP("This machine's localhost has no IPv6.");
        }
        CallMonitor monitor;
        monitor.start({.host = u"localhost"_s, .port = box.port()});
        QTRY_COMPARE_WITH_TIMEOUT(monitor.state().phase, Phase::Connected, timeout);
    }

    void changesToAnotherBox()
    {
        Pair pair;
        pair.connect();
        Simulator other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        pair.monitor.start({.host = u"127.0.0.1"_s, .port = other.port()});
        QTRY_COMPARE_WITH_TIMEOUT(other.clientCount(), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(pair.box.clientCount(), 0, timeout);
        pair.box.sendBytes(ringLine + "\r\n");
        other.sendBytes(endLine + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.raw(), QList<QByteArray>({endLine}), timeout);
    }

    void stopsFromAnyState_data()
    {
        QTest::addColumn<QString>("state");
        for (const auto &state : {u"stopped"_s, u"connecting"_s, u"connected"_s, u"refused"_s, u"closed"_s}) {
            QTest::newRow(qPrintable(state)) << state;
        }
    }
    void stopsFromAnyState()
    {
        QFETCH(QString, state);
        const CallMonitorTiming timing {.shortestDelay = 1ms};
        Pair pair(timing);
        if (state == u"refused"_s) {
            pair.box.refuse();
        }
        if (state != u"stopped"_s) {
            pair.monitor.start(pair.address);
        }
        if (state == u"closed"_s) {
            QTRY_COMPARE_WITH_TIMEOUT(pair.box.clientCount(), 1, timeout);
            QTRY_COMPARE_WITH_TIMEOUT(pair.monitor.state().phase, Phase::Connected, timeout);
            pair.box.closeConnections();
        }
        QTRY_COMPARE_WITH_TIMEOUT(Recorder::inWords(pair.monitor.state()), state, timeout);
        pair.monitor.stop();
        QCOMPARE(Recorder::inWords(pair.monitor.state()), u"stopped"_s);
        const qsizetype states = pair.seen.states.size();
        QTRY_COMPARE_WITH_TIMEOUT(pair.box.clientCount(), 0, timeout);
        pair.box.accept();
        Pair other(timing); // by the time that it has tried again this one would have, too
        other.box.refuse();
        other.monitor.start(other.address);
        QTRY_COMPARE_GE_WITH_TIMEOUT(other.seen.states.count(u"refused"_s), 6, timeout);
        QCOMPARE(pair.seen.states.size(), states);
        QCOMPARE(pair.box.clientCount(), 0);
        pair.connect(); // and it can start again
    }

    void canBeStoppedFromItsOwnSignals_data()
    {
        QTest::addColumn<QString>("when");
        for (const auto &when : {u"connecting"_s, u"connected"_s, u"line"_s, u"closed"_s}) {
            QTest::newRow(qPrintable(when)) << when;
        }
    }
    void canBeStoppedFromItsOwnSignals()
    {
        QFETCH(QString, when);
        Pair pair;
        QObject context;
        connect(&pair.monitor, &CallMonitor::stateChanged, &context, [&](const CallMonitorState &state) {
            if (Recorder::inWords(state) == when) {
                pair.monitor.stop();
            }
        });
        connect(&pair.monitor, &CallMonitor::linesReceived, &context, [&] {
            if (when == u"line"_s) {
                pair.monitor.stop();
            }
        });
        connect(&pair.box, &Simulator::clientConnected, &context, [&] {
            pair.box.sendBytes(ringLine + "\r\n");
            pair.box.closeConnections();
        });
        pair.monitor.start(pair.address);
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.states.last(), u"stopped"_s, timeout);
    }

    void endsWhileConnected()
    {
        auto pair = std::make_unique<Pair>();
        pair->connect();
        QTest::qWait(0);
        pair.reset(); // AddressSanitizer watches
    }

    // The answer of a name server may be on its way when nobody wants it any more.
    void aLateAnswerToALookupIsIgnored()
    {
        Pair pair;
        pair.address.host = u"localhost"_s;
        pair.connect(); // from now on the name is known, and its lookup answers at the next turn of the event loop
        pair.monitor.stop();
        QTRY_COMPARE_WITH_TIMEOUT(pair.box.clientCount(), 0, timeout);
        const qsizetype states = pair.seen.states.size();
        pair.monitor.start(pair.address);
        pair.monitor.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!isLookingUpHosts(), timeout);
        QTcpSocket other; // comes to the box after the monitor would have
        other.connectToHost(QHostAddress::LocalHost, pair.box.port());
        QTRY_VERIFY_WITH_TIMEOUT(pair.box.clientCount() > 0, timeout);
        QCOMPARE(pair.seen.states.mid(states), QStringList({u"connecting"_s, u"stopped"_s}));
        QCOMPARE(pair.box.clientCount(), 1);
    }

    void canBeStartedFromItsOwnSignals_data()
    {
        QTest::addColumn<QString>("when");
        for (const auto &when : {u"connecting"_s, u"connected"_s, u"closed"_s, u"line"_s}) {
            QTest::newRow(qPrintable(when)) << when;
        }
    }
    void canBeStartedFromItsOwnSignals()
    {
        QFETCH(QString, when);
        Pair pair;
        Simulator other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        const CallMonitorAddress otherAddress {.host = u"127.0.0.1"_s, .port = other.port()};
        QObject context;
        const auto change = [&](const QString &now) {
            if (now == when && pair.monitor.address() != otherAddress) {
                pair.monitor.start(otherAddress);
            }
        };
        connect(&pair.monitor, &CallMonitor::stateChanged, &context,
                [&](const CallMonitorState &state) { change(Recorder::inWords(state)); });
        connect(&pair.monitor, &CallMonitor::linesReceived, &context, [&] { change(u"line"_s); });
        connect(&pair.box, &Simulator::clientConnected, &context, [&] {
            pair.box.sendBytes(ringLine + "\r\nhalf a line");
            pair.box.closeConnections();
        });
        pair.monitor.start(pair.address);
        QTRY_COMPARE_WITH_TIMEOUT(other.clientCount(), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(pair.monitor.state().phase, Phase::Connected, timeout);
        other.sendBytes(endLine + "\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(pair.seen.raw().endsWith(endLine), timeout);
        QCOMPARE(other.clientCount(), 1);
        QCOMPARE(pair.monitor.state().phase, Phase::Connected);
    }

    void aHintMakesItTryAtOnce()
    {
        Pair pair;
        pair.box.refuse();
        pair.monitor.start(pair.address);
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.states.count(u"refused"_s), 4, timeout); // the next pause is 2 s
        QCOMPARE_GT(*pair.monitor.state().retryIn, 1900ms);
        pair.box.accept();
        QElapsedTimer time;
        time.start();
        pair.monitor.checkNow();
        QTRY_COMPARE_WITH_TIMEOUT(pair.monitor.state().phase, Phase::Connected, timeout);
        QCOMPARE_LT(time.elapsed(), 1900); // without the hint it would have been more
    }

    void aStormOfHintsIsNoStormOfTries()
    {
        Pair pair;
        pair.box.refuse();
        pair.monitor.start(pair.address);
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.states.count(u"refused"_s), 1, timeout);
        for (int i = 0; i < 1000; ++i) {
            pair.monitor.checkNow();
            QCoreApplication::processEvents();
        }
        QCOMPARE_LE(pair.seen.states.count(u"connecting"_s), 3);
    }

    void aHintDoesNotHurtAConnection()
    {
        Pair pair;
        pair.connect();
        pair.monitor.checkNow();
        pair.box.sendBytes(ringLine + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(pair.seen.lines.size(), 1, timeout);
        QCOMPARE(pair.seen.states.count(u"connected"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestCallMonitor)
#include "tst_callmonitor.moc"
