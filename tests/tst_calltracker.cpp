// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/recordedreader.h"
#include "core/calls/callcounter.h"
#include "core/calls/calltracker.h"
#include "tests/support/callwords.h"
#include "tests/support/testdata.h"

#include <QSet>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Lines without their time stamp; each comes one second after the one before.
QList<Call> track(CallTracker &tracker, const QList<QByteArray> &lines)
{
    QList<Call> changes;
    int second = 0;
    for (const QByteArray &line : lines) {
        const QByteArray time = "16.06.20 12:25:" + QByteArray::number(10 + second) + ';';
        changes += tracker.process(CallMonitorLine::parse(time + line), std::chrono::seconds(second));
        ++second;
    }
    return changes;
}

QStringList outcomes(const QList<QByteArray> &lines)
{
    CallTracker tracker;
    return inWords(track(tracker, lines));
}

CallMonitorLine line(const QByteArray &text)
{
    return CallMonitorLine::parse("16.06.20 12:25:42;" + text);
}

std::optional<BoxTime> at(const char *time)
{
    return BoxTime::parse(QByteArrayLiteral("16.06.20 ") + time);
}

} // namespace

class TestCallTracker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void howLongAMissedCallRang_data()
    {
        QTest::addColumn<QByteArray>("ending"); // the time of the end
        QTest::addColumn<std::chrono::milliseconds>("heard");
        QTest::addColumn<std::chrono::milliseconds>("rang");
        QTest::newRow("barred") << QByteArray("12:25:42") << 30ms << 30ms;
        QTest::newRow("barred, across a second") << QByteArray("12:25:43") << 30ms << 30ms;
        QTest::newRow("as heard") << QByteArray("12:25:50") << 8200ms << 8200ms;
        QTest::newRow("both lines late") << QByteArray("12:25:50") << 0ms << 7000ms;
        QTest::newRow("the clock was set") << QByteArray("11:25:50") << 8200ms << 8200ms;
    }
    void howLongAMissedCallRang()
    {
        QFETCH(QByteArray, ending);
        QFETCH(std::chrono::milliseconds, heard);
        CallTracker tracker;
        static_cast<void>(tracker.process(line("RING;0;0891000000;732123;SIP1;"), 0s));
        const CallMonitorLine end = CallMonitorLine::parse("16.06.20 " + ending + ";DISCONNECT;0;0;");
        const auto rang = tracker.process(end, heard).constFirst().rang;
        QTEST(rang.value_or(-1ms), "rang");
        static_cast<void>(tracker.process(line("RING;0;0891000000;732123;SIP1;"), 0s));
        static_cast<void>(tracker.process(line("CONNECT;0;10;0891000000;"), 1s));
        QVERIFY(!tracker.process(line("DISCONNECT;0;9;"), 9s).constFirst().rang);
    }

    void anAnsweredCallChangesThreeTimes()
    {
        CallTracker tracker;
        const QList<Call> changes
            = track(tracker, {"RING;0;01755290123;732123;SIP1;", "CONNECT;0;11;01755290123;", "DISCONNECT;0;109;"});
        QCOMPARE(changes.size(), 3);

        Call expected;
        expected.key = changes.first().key;
        expected.connectionId = 0;
        expected.direction = CallDirection::Incoming;
        expected.remote = u"01755290123"_s;
        expected.local = u"732123"_s;
        expected.trunk = u"SIP1"_s;
        expected.moment = at("12:25:10");
        expected.started = at("12:25:10");
        QCOMPARE(changes[0], expected);

        expected.phase = CallPhase::Talking;
        expected.extension = 11;
        expected.connected = at("12:25:11");
        QCOMPARE(changes[1], expected);

        expected.phase = CallPhase::Ended;
        expected.outcome = CallOutcome::Answered;
        expected.ended = at("12:25:12");
        expected.duration = 109;
        QCOMPARE(changes[2], expected);
        QVERIFY(tracker.running().isEmpty());
    }

    void tellsOutcomes_data()
    {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QStringList>("calls");
        using Lines = QList<QByteArray>;
        using Calls = QStringList;
        const QByteArray ring0 = "RING;0;01755290123;732123;SIP1;";
        const QByteArray call1 = "CALL;1;13;732123;0895550123;SIP0;";
        const QByteArray connect0 = "CONNECT;0;10;01755290123;";
        const QByteArray connect1 = "CONNECT;1;13;0895550123;";
        const QByteArray end0 = "DISCONNECT;0;0;";
        const QByteArray end1 = "DISCONNECT;1;8;";

        QTest::newRow("missed") << Lines {ring0, end0} << Calls {u"incoming missed 0"_s};
        QTest::newRow("answered for 0 s") << Lines {ring0, connect0, end0} << Calls {u"incoming answered 0"_s};
        QTest::newRow("outgoing") << Lines {call1, connect1, end1} << Calls {u"outgoing answered 8"_s};
        QTest::newRow("not answered") << Lines {call1, end1} << Calls {u"outgoing unanswered 8"_s};
        QTest::newRow("machine") << Lines {ring0, "CONNECT;0;40;;", end0} << Calls {u"incoming machine 0"_s};
        QTest::newRow("taken from the machine")
            << Lines {ring0, "CONNECT;0;40;;", connect0, end0} << Calls {u"incoming answered 0"_s};
        QTest::newRow("fax") << Lines {ring0, "CONNECT;0;5;;", end0} << Calls {u"incoming fax 0"_s};
        QTest::newRow("two at once") << Lines {ring0, call1, connect1, end0, end1}
                                     << Calls {u"incoming missed 0"_s, u"outgoing answered 8"_s};
        QTest::newRow("id used again") << Lines {ring0, end0, ring0, connect0, end0}
                                       << Calls {u"incoming missed 0"_s, u"incoming answered 0"_s};
        QTest::newRow("end missing, ringing")
            << Lines {ring0, ring0, end0} << Calls {u"incoming lost"_s, u"incoming missed 0"_s};
        QTest::newRow("end missing, talking")
            << Lines {ring0, connect0, ring0, end0} << Calls {u"incoming lost"_s, u"incoming missed 0"_s};
        QTest::newRow("end missing, dialling")
            << Lines {call1, call1, end1} << Calls {u"outgoing lost"_s, u"outgoing unanswered 8"_s};
        QTest::newRow("beginning missing") << Lines {connect0, end0} << Calls {u"unknown answered 0"_s};
        QTest::newRow("only the end") << Lines {end0} << Calls {};
        QTest::newRow("told twice") << Lines {ring0, connect0, "DISCONNECT;0;9;", "DISCONNECT;0;9;"}
                                    << Calls {u"incoming answered 9"_s};
        QTest::newRow("dialled while it rings")
            << Lines {ring0, "CALL;0;10;732123;030123456;SIP1;", "CONNECT;0;10;030123456;", "DISCONNECT;0;120;"}
            << Calls {u"incoming lost"_s, u"outgoing answered 120"_s};
        for (const QByteArray ring : {"RING;0;;732123;SIP1;", "RING;0;0;732123;SIP1;"}) {
            QTest::addRow("dialled while it rings, withheld: %s", ring.constData())
                << Lines {ring, "CALL;0;10;732123;0307654321;SIP1;", "CONNECT;0;10;0307654321;", "DISCONNECT;0;120;"}
                << Calls {u"incoming lost"_s, u"outgoing answered 120"_s};
            QTest::addRow("accepted, withheld: %s", ring.constData())
                << Lines {ring, "CALL;0;10;732123;;SIP1;", "CONNECT;0;10;;", "DISCONNECT;0;120;"}
                << Calls {u"incoming answered 120"_s};
        }
        QTest::newRow("handed to the machine")
            << Lines {ring0, connect0, "CONNECT;0;40;;", end0} << Calls {u"incoming answered 0"_s};
        QTest::newRow("accepted, then taken") << Lines {ring0, "CALL;0;11;732123;01755290123;SIP1;", connect0, end0}
                                              << Calls {u"incoming answered 0"_s};
        QTest::newRow("accepted, then not taken")
            << Lines {ring0, "CALL;0;11;732123;01755290123;SIP1;", end0} << Calls {u"incoming missed 0"_s};
        QTest::newRow("call to oneself") << Lines {"CALL;1;13;732123;07191732124#;SIP1;",
                                                   "RING;2;07191732123;69123;SIP0;",
                                                   "CONNECT;2;10;07191732123;",
                                                   "CONNECT;1;13;69123;",
                                                   "DISCONNECT;2;6;",
                                                   "DISCONNECT;1;6;"}
                                         << Calls {u"outgoing answered 6"_s, u"incoming answered 6"_s};
        QTest::newRow("no duration") << Lines {ring0, "DISCONNECT;0;abc;"} << Calls {u"incoming missed"_s};
        QTest::newRow("noise between") << Lines {ring0, "HOLD;0;1;2;", "RING;0;", "garbage", connect0, end0}
                                       << Calls {u"incoming answered 0"_s};
    }
    void tellsOutcomes()
    {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QStringList, calls);
        QCOMPARE(outcomes(lines), calls);
    }

    // A 7412 tells lines twice: at once, or after the next one. The same by a count that keeps no calls.
    void linesToldTwiceAreOneCall_data()
    {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QStringList>("calls");
        using Lines = QList<QByteArray>;
        const QByteArray ring = "16.06.20 12:25:42;RING;0;0891000000;732123;SIP1;";
        const QByteArray accept = "16.06.20 12:25:44;CALL;0;10;732123;0891000000;SIP1;";
        const QByteArray connect = "16.06.20 12:25:45;CONNECT;0;10;0891000000;";
        const QByteArray end = "16.06.20 12:25:55;DISCONNECT;0;10;";
        const QByteArray dial = "16.06.20 12:25:42;CALL;0;10;732123;0891000000;SIP1;";
        const QStringList incoming {u"incoming answered 10"_s};
        const QStringList outgoing {u"outgoing answered 10"_s};
        const QStringList unknown {u"unknown answered 10"_s};
        QTest::newRow("each line") << Lines {ring, ring, accept, accept, connect, connect, end, end} << incoming;
        QTest::newRow("RING, late") << Lines {ring, accept, ring, connect, ring, end} << incoming;
        QTest::newRow("CALL, late") << Lines {ring, accept, connect, accept, connect, end} << incoming;
        QTest::newRow("in pairs") << Lines {ring, accept, ring, accept, connect, end} << incoming;
        QTest::newRow("three times") << Lines {ring, accept, accept, accept, connect, end} << incoming;
        QTest::newRow("outgoing") << Lines {dial, dial, connect, dial, connect, end, end} << outgoing;
        QTest::newRow("joined") << Lines {connect, connect, end, end} << unknown;
    }
    void linesToldTwiceAreOneCall()
    {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QStringList, calls);
        CallTracker tracker;
        CallCounter counter;
        QList<Call> changes;
        for (const QByteArray &text : lines) {
            changes += tracker.process(CallMonitorLine::parse(text), 1s * changes.size());
            const auto view = CallMonitorLineView::parse(text);
            counter.count(view, CallParty(view.remote.value_or(QByteArrayView())));
        }
        QCOMPARE(inWords(changes), calls);
        QCOMPARE(counter.counts().calls, 1U);
        QCOMPARE(counter.counts().of(CallOutcome::Answered), 1U);
    }

    void theNumberOfConnectReplacesNone()
    {
        CallTracker tracker;
        const auto changes
            = track(tracker, {"CALL;1;13;732123;07191732124#;SIP1;", "CONNECT;1;13;69123;", "CONNECT;1;14;1;"});
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[1].remote, u"07191732124#"_s);
        QCOMPARE(changes[2].remote, u"07191732124#"_s);
        QCOMPARE(changes[2].extension, 14);
        QCOMPARE(changes[2].connected, at("12:25:11")); // the first one counts
    }

    void whatChangesNothingIsNotTold()
    {
        CallTracker tracker;
        const auto changes = track(tracker,
                                   {"RING;0;1;2;SIP0;", "CALL;0;11;2;1;SIP0;", "CONNECT;0;11;1;", "CONNECT;0;11;1;",
                                    "DISCONNECT;0;3;", "DISCONNECT;0;3;"});
        QCOMPARE(changes.size(), 3);
    }

    // What comes after a break, with what it makes of the calls that ran. Numbers are at 0 s, 1 s …
    void aBreakIsNoEnd_data()
    {
        QTest::addColumn<QList<QByteArray>>("before");
        QTest::addColumn<QList<QByteArray>>("after");
        QTest::addColumn<QStringList>("calls");
        using Lines = QList<QByteArray>;
        using Calls = QStringList;
        const QByteArray ring = "RING;0;0891000000;732123;SIP1;";
        const QByteArray connect = "CONNECT;0;10;0891000000;";
        const QByteArray dial = "CALL;0;10;732123;030123456;SIP1;";
        QTest::newRow("talks on") << Lines {ring, connect} << Lines {"DISCONNECT;0;4000;"}
                                  << Calls {u"incoming answered 4000"_s};
        QTest::newRow("rings on, missed")
            << Lines {ring} << Lines {"DISCONNECT;0;0;"} << Calls {u"incoming missed 0"_s};
        QTest::newRow("rings on, taken")
            << Lines {ring} << Lines {connect, "DISCONNECT;0;9;"} << Calls {u"incoming answered 9"_s};
        QTest::newRow("taken meanwhile")
            << Lines {ring} << Lines {"DISCONNECT;0;9;"} << Calls {u"incoming answered 9"_s};
        QTest::newRow("another one calls") << Lines {ring, connect} << Lines {"RING;0;030123456;732123;SIP1;"}
                                           << Calls {u"incoming lost"_s, u"incoming ringing"_s};
        QTest::newRow("the same one calls") << Lines {ring, connect} << Lines {ring, "DISCONNECT;0;0;"}
                                            << Calls {u"incoming lost"_s, u"incoming missed 0"_s};
        QTest::newRow("somebody dials") << Lines {ring} << Lines {dial}
                                        << Calls {u"incoming lost"_s, u"outgoing dialling"_s};
        QTest::newRow("another one talks") << Lines {ring, connect} << Lines {"CONNECT;0;11;030123456;"}
                                           << Calls {u"incoming lost"_s, u"unknown talking"_s};
        QTest::newRow("two at once") << Lines {ring, "CALL;1;13;732123;040;SIP0;", "CONNECT;1;13;040;"}
                                     << Lines {"DISCONNECT;1;7;"}
                                     << Calls {u"incoming ringing"_s, u"outgoing answered 7"_s};
    }
    void aBreakIsNoEnd()
    {
        QFETCH(QList<QByteArray>, before);
        QFETCH(QList<QByteArray>, after);
        QFETCH(QStringList, calls);
        CallTracker tracker;
        QList<Call> changes;
        for (qsizetype second = 0; second < before.size() + after.size(); ++second) {
            const bool isAfter = second >= before.size();
            if (second == before.size()) {
                tracker.doubtAll();
            }
            const QByteArray time = "16.06.20 12:25:" + QByteArray::number(10 + second) + ';';
            const QByteArray line = time + (isAfter ? after[second - before.size()] : before[second]);
            changes += tracker.process(CallMonitorLine::parse(line), std::chrono::seconds(second));
        }
        QCOMPARE(inWords(changes), calls);
    }

    // The program ended while a call ran, and the next one goes on with what it has stored.
    void aCallIsResumed()
    {
        CallTracker before;
        const Call ringing = before.process(line("RING;0;0891000000;732123;SIP1;"), 0s).constFirst();
        CallTracker tracker;
        tracker.resume(ringing, 30s, 5s);
        QCOMPARE(tracker.running(), QList {ringing});
        QCOMPARE(tracker.nextExpiry(), longestRinging - 25s);
        const QList<Call> ended = tracker.process(line("DISCONNECT;0;0;"), 6s);
        QCOMPARE(inWords(ended), QStringList {u"incoming missed 0"_s});
        QCOMPARE(ended.first().key, ringing.key);
    }

    void whatIsTooOldToBeResumedIsLost()
    {
        CallTracker before;
        const Call ringing = before.process(line("RING;0;0891000000;732123;SIP1;"), 0s).constFirst();
        CallTracker tracker;
        tracker.resume(ringing, 24h, 5s);
        QCOMPARE(inWords(tracker.expire(5s)), QStringList {u"incoming lost"_s});
        QVERIFY(tracker.expire(6s).isEmpty());
        QVERIFY(tracker.running().isEmpty());
    }

    // It rang for so long that it was told as lost, then the program ended.
    void whatWasToldAsLostIsResumedToo_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QStringList>("calls");
        QTest::newRow("incoming") << QByteArray("RING;0;0891000000;732123;SIP1;")
                                  << QStringList {u"incoming answered 9"_s};
        QTest::newRow("outgoing") << QByteArray("CALL;0;10;732123;0891000000;SIP1;")
                                  << QStringList {u"outgoing answered 9"_s};
    }
    void whatWasToldAsLostIsResumedToo()
    {
        QFETCH(QByteArray, begin);
        CallTracker before;
        static_cast<void>(before.process(line(begin), 0s));
        const Call lost = before.expire(longestRinging).constFirst();
        CallTracker tracker;
        tracker.resume(lost, longestRinging + 10s, 5s);
        QVERIFY(tracker.running().isEmpty());
        QVERIFY(tracker.expire(5s).isEmpty());
        QList<Call> changes = tracker.process(line("CONNECT;0;10;0891000000;"), 6s);
        QCOMPARE(tracker.running(), changes);
        changes += tracker.process(line("DISCONNECT;0;9;"), 15s);
        QTEST(inWords(changes), "calls");
        QCOMPARE(changes.first().key, lost.key);
    }

    // Its row is all that a later run of the program knows of it.
    void onlyWhatMayGoOnKeepsItsId()
    {
        CallTracker tracker;
        static_cast<void>(tracker.process(line("RING;0;0891000000;732123;SIP1;"), 0s));
        QCOMPARE(tracker.expire(longestRinging).constFirst().connectionId, 0);
        static_cast<void>(tracker.process(line("RING;1;0891000000;732123;SIP1;"), 0s));
        const QList<Call> changes = tracker.process(line("RING;1;030123456;732123;SIP1;"), 1s);
        QCOMPARE(inWords(changes), QStringList({u"incoming lost"_s, u"incoming ringing"_s}));
        QVERIFY(!changes.constFirst().connectionId);
    }

    // The computer's clock was set while the program did not run, or the box's.
    void aGuessedAgeAloneIsNoProof_data()
    {
        QTest::addColumn<QByteArray>("step"); // before the program ended, at 12:25:42
        QTest::addColumn<QByteArray>("next"); // after its start
        QTest::addColumn<QString>("change");
        const QByteArray ring = "16.06.20 12:25:42;RING;0;0891000000;732123;SIP1;";
        const QByteArray connect = "16.06.20 12:25:42;CONNECT;0;10;0891000000;";
        QTest::newRow("ended") << connect << QByteArray("16.06.20 12:27:22;DISCONNECT;0;100;")
                               << u"unknown answered 100"_s;
        QTest::newRow("box went back") << connect << QByteArray("16.06.20 11:27:22;DISCONNECT;0;100;")
                                       << u"unknown answered 100"_s;
        QTest::newRow("another ended") << connect << QByteArray("16.06.20 13:27:22;DISCONNECT;0;100;")
                                       << u"unknown lost"_s;
        QTest::newRow("box lost its time")
            << connect << QByteArray("01.01.70 01:00:22;DISCONNECT;0;100;") << u"unknown lost"_s;
        QTest::newRow("answered") << ring << QByteArray("16.06.20 12:25:50;CONNECT;0;10;0891000000;")
                                  << u"incoming talking"_s;
        QTest::newRow("another answered")
            << ring << QByteArray("16.06.20 13:25:50;CONNECT;0;10;0891000000;") << u"incoming lost"_s;
    }
    void aGuessedAgeAloneIsNoProof()
    {
        QFETCH(QByteArray, step);
        QFETCH(QByteArray, next);
        CallTracker before;
        const Call call = before.process(CallMonitorLine::parse(step), 0s).constFirst();
        CallTracker tracker;
        tracker.resume(call, 1h, 0s);
        QTEST(inWords(tracker.process(CallMonitorLine::parse(next), 1s).constFirst()), "change");
    }

    // A later step is measured.
    void whatIsMeasuredNeedsNoStamps()
    {
        CallTracker before;
        const Call call = before.process(line("RING;0;0891000000;732123;SIP1;"), 0s).constFirst();
        CallTracker tracker;
        tracker.resume(call, 1s, 0s);
        static_cast<void>(tracker.process(line("CONNECT;0;10;0891000000;"), 1s));
        tracker.doubtAll();
        QCOMPARE(inWords(tracker.process(line("DISCONNECT;0;100;"), 1h)), QStringList {u"incoming lost"_s});
    }

    void tellsTheAgeOfACall_data()
    {
        QTest::addColumn<QByteArray>("started");
        QTest::addColumn<QByteArray>("connected");
        QTest::addColumn<std::chrono::seconds>("age"); // at 13:00:00; the moment is 12:25:42
        const QByteArray ring = "16.06.20 12:25:42";
        const QByteArray unset = "01.01.70 01:00:00";
        QTest::newRow("rings") << ring << QByteArray() << 2058s;
        QTest::newRow("rings, without a time") << unset << QByteArray() << 2058s;
        QTest::newRow("talks") << ring << QByteArray("16.06.20 12:26:00") << 2040s;
        QTest::newRow("talks, without a time") << unset << unset << 1458s;
        QTest::newRow("found talking, without a time") << QByteArray() << unset << 2058s;
        QTest::newRow("the clock went back") << ring << QByteArray("16.06.20 13:26:00") << 0s;
    }
    void tellsTheAgeOfACall()
    {
        QFETCH(QByteArray, started);
        QFETCH(QByteArray, connected);
        Call call;
        call.moment = at("12:25:42");
        call.started = BoxTime::parse(started);
        call.connected = BoxTime::parse(connected);
        QTEST(ageOf(call, *at("13:00:00")), "age");
    }

    void theNewerOfTwoCallsWithOneIdGoesOn()
    {
        CallTracker before;
        const Call older = before.process(line("RING;0;0891000000;732123;SIP1;"), 0s).constFirst();
        const Call newer = before.process(line("RING;0;030123456;732123;SIP1;"), 0s).constLast();
        CallTracker tracker;
        tracker.resume(older, 50s, 0s);
        tracker.resume(newer, 30s, 0s);
        QCOMPARE(tracker.process(line("DISCONNECT;0;0;"), 1s).constFirst().key, newer.key);
        QCOMPARE(tracker.expire(longestRinging).constFirst().key, older.key);
    }

    void onlyADoubtfulCallEndsByTheList()
    {
        CallTracker tracker;
        const Call call = tracker.process(line("RING;0;0891000000;732123;SIP1;"), 0s).constFirst();
        QVERIFY(tracker.loseDoubtful({call.key}).isEmpty());
        tracker.doubtAll();
        QVERIFY(tracker.loseDoubtful({u"another"_s}).isEmpty());
        QCOMPARE(inWords(tracker.loseDoubtful({call.key})), QStringList {u"incoming lost"_s});
        QVERIFY(tracker.running().isEmpty());
    }

    void nothingRingsForEver()
    {
        CallTracker tracker;
        track(tracker, {"RING;0;1;2;SIP0;", "RING;2;1;2;SIP0;", "CONNECT;2;10;1;"}); // at 0 s, 1 s, 2 s
        QCOMPARE(tracker.nextExpiry(), 2min);
        QVERIFY(tracker.expire(2min - 1ms).isEmpty());
        QCOMPARE(inWords(tracker.expire(2min)), QStringList {u"incoming lost"_s});
        QCOMPARE(tracker.running().size(), 1);
        QCOMPARE(tracker.nextExpiry(), 24h);
        QVERIFY(tracker.expire(24h).isEmpty()); // was told before
        QCOMPARE(tracker.nextExpiry(), 24h + 2s);
        QCOMPARE(tracker.expire(25h).size(), 1);
        QVERIFY(!tracker.nextExpiry());
    }

    // Some callers are patient.
    void whatWasGivenUpMayGoOn()
    {
        CallTracker tracker;
        const Call ringing = tracker.process(line("RING;0;0891000000;732123;SIP1;"), 0s).constFirst();
        QCOMPARE(tracker.expire(2min).size(), 1);
        QVERIFY(tracker.running().isEmpty());
        const QList<Call> taken = tracker.process(line("CONNECT;0;10;0891000000;"), 3min);
        QCOMPARE(inWords(taken), QStringList {u"incoming talking"_s});
        QCOMPARE(taken.first().key, ringing.key);
        QCOMPARE(tracker.running().size(), 1);
        QCOMPARE(inWords(tracker.process(line("DISCONNECT;0;5;"), 4min)), QStringList {u"incoming answered 5"_s});
    }

    void thousandsOfOpenCallsAreBounded()
    {
        CallTracker tracker;
        int lost = 0;
        for (int id = 0; id < 10000; ++id) {
            for (const Call &call : tracker.process(line("RING;" + QByteArray::number(id) + ";1;2;SIP0;"), 0s)) {
                lost += int(call.outcome == CallOutcome::Lost);
            }
        }
        QCOMPARE(tracker.running().size(), CallTracker::mostCalls);
        QCOMPARE(lost, 10000 - CallTracker::mostCalls);
    }

    void keysAreUnique()
    {
        QSet<QString> keys;
        for (int run = 0; run < 100; ++run) {
            CallTracker tracker;
            for (const Call &call : track(tracker, {"RING;0;1;2;SIP0;", "RING;0;1;2;SIP0;", "RING;1;1;2;SIP0;"})) {
                keys.insert(call.key);
            }
        }
        QCOMPARE(keys.size(), 300);
    }

    // Each session of the published lines amounts to what its "# calls:" comment says; CallCounter agrees.
    void agreesWithEveryPublishedSession()
    {
        int sessions = 0;
        QStringList expected;
        QList<Call> changes;
        CallTracker tracker;
        CallCounter counter;
        StampClock clock;
        const auto finish = [&] {
            if (!expected.isEmpty()) {
                ++sessions;
                QCOMPARE(inWords(changes).join(u", "_s), expected.join(u", "_s));
                int ended = 0;
                for (const QString &call : expected) {
                    ended += int(!call.endsWith(u"ing"_s));
                }
                QCOMPARE(counter.counts().calls, quint64(expected.size()));
                quint64 counted = 0;
                for (const quint64 outcome : counter.counts().outcomes) {
                    counted += outcome;
                }
                QCOMPARE(counted, quint64(ended));
            }
            expected.clear();
            changes.clear();
            tracker = CallTracker();
            counter = CallCounter();
            clock = {};
        };
        for (const QByteArray &row : (testData(u"call-monitor-lines.txt"_s) + "\n\n").split('\n')) {
            if (row.startsWith("# calls:") && !row.endsWith("none")) {
                expected = QString::fromUtf8(row.mid(8)).trimmed().split(u", "_s);
            } else if (row.isEmpty()) {
                finish();
            } else if (const auto recorded = recordedLine(row)) {
                const auto view = CallMonitorLineView::parse(*recorded);
                changes += tracker.process(CallMonitorLine::parse(*recorded), clock.at(view.time));
                counter.count(view, CallParty(view.remote.value_or(QByteArrayView())));
            }
        }
        QCOMPARE_GE(sessions, 70);
    }

    void aPhoneBecomesAMachineWhileACallRuns()
    {
        OwnMachines machines;
        CallTracker tracker([&machines] { return machines; });
        const QList<QByteArray> taken {"RING;0;030;732123;SIP0;", "CONNECT;0;20;030;"};
        static_cast<void>(track(tracker, taken));
        machines = {20};
        QCOMPARE(inWords(track(tracker, {"DISCONNECT;0;4;"})), QStringList {u"incoming machine 4"_s});
        static_cast<void>(track(tracker, taken));
        machines.clear();
        QCOMPARE(inWords(track(tracker, {"DISCONNECT;0;4;"})), QStringList {u"incoming answered 4"_s});
    }
};

QTEST_GUILESS_MAIN(TestCallTracker)
#include "tst_calltracker.moc"
