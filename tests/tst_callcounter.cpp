// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callcounter.h"

#include <QTest>

using namespace Rufzeichen;

namespace {

CallCounts countAll(const QList<QByteArray> &lines)
{
    CallCounter counter;
    int second = 0;
    for (const QByteArray &line : lines) {
        const QByteArray stamped = "16.06.20 12:25:" + QByteArray::number(10 + second++ % 50) + ';' + line;
        const auto view = CallMonitorLineView::parse(stamped);
        counter.count(view, CallParty(view.remote.value_or(QByteArrayView())));
    }
    return counter.counts();
}

} // namespace

class TestCallCounter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsLinesAndCalls()
    {
        const CallCounts counts
            = countAll({"RING;0;1;2;SIP0;", "DISCONNECT;0;0;", "RING;0;1;2;SIP0;", "CONNECT;0;10;1;",
                        "DISCONNECT;0;5;", "RING;0;1;2;SIP0;", "CONNECT;0;40;1;", "DISCONNECT;0;5;",
                        "CALL;1;5;2;1;SIP0;", "CONNECT;1;5;1;", "DISCONNECT;1;9;", "CALL;1;10;2;1;SIP0;",
                        "DISCONNECT;1;0;", "RING;3;1;2;SIP0;", "RING;3;1;2;SIP0;", "HOLD;0;1;2;", "garbage"});
        QCOMPARE(counts.lines, 17U);
        QCOMPARE(counts.of(CallMonitorEvent::Ring), 5U);
        QCOMPARE(counts.of(CallMonitorEvent::Call), 2U);
        QCOMPARE(counts.of(CallMonitorEvent::Connect), 3U);
        QCOMPARE(counts.of(CallMonitorEvent::Disconnect), 5U);
        QCOMPARE(counts.of(CallMonitorEvent::Unknown), 1U);
        QCOMPARE(counts.of(CallMonitorEvent::Malformed), 1U);
        QCOMPARE(counts.calls, 7U);
        QCOMPARE(counts.of(CallOutcome::Missed), 1U);
        QCOMPARE(counts.of(CallOutcome::Answered), 1U);
        QCOMPARE(counts.of(CallOutcome::Machine), 1U);
        QCOMPARE(counts.of(CallOutcome::Fax), 1U);
        QCOMPARE(counts.of(CallOutcome::Unanswered), 1U);
        QCOMPARE(counts.of(CallOutcome::Lost), 1U);
        QCOMPARE(counts.of(CallOutcome::Rejected), 0U);
    }

    // The same party again is a new call only if time has passed, not if the clock was set.
    void theClockIsSetWhileItRings_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<quint64>("calls");
        const QByteArray ring = ";RING;0;030123;732123;SIP1;";
        const QByteArray take = ";CALL;0;10;732123;030123;SIP1;";
        const QByteArray connect = ";CONNECT;0;10;030123;";
        const QByteArray other = ";CONNECT;0;10;0401;";
        const auto row = [&](const char *name, const QByteArray &begin, const QByteArray &second,
                             const QByteArray &next, quint64 calls) {
            QTest::newRow(name) << QByteArrayList {begin + ring, second + next, second + ";DISCONNECT;0;120;"}
                                << calls;
        };
        row("summer time", "29.03.26 01:59:50", "29.03.26 03:00:05", connect, 1);
        row("summer time, another number", "29.03.26 01:59:50", "29.03.26 03:00:05", other, 1);
        row("summer time, taken", "29.03.26 01:59:50", "29.03.26 03:00:05", take, 1);
        row("half an hour", "29.03.26 01:59:50", "29.03.26 02:30:05", connect, 1);
        row("from 1970", "01.01.70 01:00:50", "29.03.26 03:00:05", connect, 1);
        row("from 1999, taken", "31.12.99 01:00:50", "29.03.26 03:00:05", take, 1);
        row("the clock goes back", "25.10.26 02:59:50", "25.10.26 02:00:05", connect, 1);
        row("ten minutes", "29.03.26 01:59:50", "29.03.26 02:09:55", connect, 2);
        row("ten minutes, another number", "29.03.26 01:59:50", "29.03.26 02:09:45", other, 2);
        row("taken after ten minutes", "29.03.26 01:59:50", "29.03.26 02:09:45", take, 2);
        row("forty minutes", "29.03.26 01:59:50", "29.03.26 02:39:50", connect, 2);
        row("ninety minutes", "29.03.26 01:59:50", "29.03.26 03:30:00", connect, 2);
    }
    void theClockIsSetWhileItRings()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(quint64, calls);
        CallCounter counter;
        for (const QByteArray &line : lines) {
            const auto view = CallMonitorLineView::parse(line);
            counter.count(view, CallParty(view.remote.value_or(QByteArrayView())));
        }
        QCOMPARE(counter.counts().calls, calls);
    }

    void manyOpenCallsAreBounded()
    {
        QList<QByteArray> lines;
        for (int id = 0; id < 1000; ++id) {
            lines.append("RING;" + QByteArray::number(id) + ";1;2;SIP0;");
        }
        const CallCounts counts = countAll(lines);
        QCOMPARE(counts.calls, 1000U);
        QCOMPARE(counts.of(CallOutcome::Lost), 1000U - 256U);
    }
};

QTEST_GUILESS_MAIN(TestCallCounter)
#include "tst_callcounter.moc"
