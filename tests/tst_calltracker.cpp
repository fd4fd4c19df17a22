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

std::optional<BoxTime> at(const char *time)
{
    return BoxTime::parse(QByteArrayLiteral("16.06.20 ") + time);
}

} // namespace

class TestCallTracker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnsweredCallChangesThreeTimes()
    {
        CallTracker tracker;
        const QList<Call> changes
            = track(tracker, {"RING;0;01755290123;732123;SIP1;", "CONNECT;0;11;01755290123;", "DISCONNECT;0;109;"});
        QCOMPARE(changes.size(), 3);

        Call expected;
        expected.key = changes.first().key;
        expected.direction = CallDirection::Incoming;
        expected.remote = u"01755290123"_s;
        expected.local = u"732123"_s;
        expected.trunk = u"SIP1"_s;
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

    void theLinkIsLost()
    {
        CallTracker tracker;
        const auto before
            = track(tracker, {"RING;0;01755290123;732123;SIP1;", "CALL;1;13;732123;089;SIP0;", "CONNECT;1;13;089;"});
        const auto lost = tracker.loseAll();
        QCOMPARE(inWords(lost), QStringList({u"incoming lost"_s, u"outgoing lost"_s}));
        QCOMPARE(lost.first().key, before.first().key);
        QVERIFY(!lost.first().ended);
        QVERIFY(tracker.running().isEmpty());
        QVERIFY(!tracker.nextExpiry());
        // What the box says of them later is not taken for something new.
        QVERIFY(track(tracker, {"DISCONNECT;0;0;", "DISCONNECT;1;5;"}).isEmpty());
    }

    void nothingRingsForEver()
    {
        CallTracker tracker;
        track(tracker, {"RING;0;1;2;SIP0;", "RING;2;1;2;SIP0;", "CONNECT;2;10;1;"}); // at 0 s, 1 s, 2 s
        QCOMPARE(tracker.nextExpiry(), 10min);
        QVERIFY(tracker.expire(10min - 1ms).isEmpty());
        QCOMPARE(inWords(tracker.expire(10min)), QStringList {u"incoming lost"_s});
        QCOMPARE(tracker.nextExpiry(), 24h + 2s);
        QVERIFY(tracker.expire(24h).isEmpty());
        QCOMPARE(tracker.expire(25h).size(), 1);
        QVERIFY(!tracker.nextExpiry());
    }

    void thousandsOfOpenCallsAreBounded()
    {
        CallTracker tracker;
        int lost = 0;
        for (int id = 0; id < 10000; ++id) {
            const auto line
                = CallMonitorLine::parse("16.06.20 12:25:42;RING;" + QByteArray::number(id) + ";1;2;SIP0;");
            for (const Call &call : tracker.process(line, 0s)) {
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
        };
        for (const QByteArray &row : (testData(u"call-monitor-lines.txt"_s) + "\n\n").split('\n')) {
            if (row.startsWith("# calls:") && !row.endsWith("none")) {
                expected = QString::fromUtf8(row.mid(8)).trimmed().split(u", "_s);
            } else if (row.isEmpty()) {
                finish();
            } else if (const auto recorded = recordedLine(row)) {
                changes += tracker.process(CallMonitorLine::parse(*recorded), 0s);
                counter.count(CallMonitorLineView::parse(*recorded));
            }
        }
        QCOMPARE_GE(sessions, 70);
    }
};

QTEST_GUILESS_MAIN(TestCallTracker)
#include "tst_calltracker.moc"
