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
