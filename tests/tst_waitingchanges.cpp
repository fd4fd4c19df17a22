// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/waitingchanges.h"
#include "tests/support/callmaker.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2020, 6, 16), QTime(12, 0));

} // namespace

class TestWaitingChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLatestStateOfACallCounts()
    {
        WaitingChanges waiting;
        QVERIFY(waiting.isEmpty());
        waiting.add({.call = ringing(u"a"_s, "16.06.20 12:25:42", u"030"_s), .arrival = arrival});
        waiting.add({.call = ringing(u"b"_s, "16.06.20 12:25:43", u"040"_s), .arrival = arrival});
        waiting.add({.call = missed(u"a"_s, "16.06.20 12:25:42", u"030"_s), .arrival = arrival.addSecs(9)});
        QCOMPARE(waiting.calls().size(), 2);
        QCOMPARE(waiting.calls().first().call.outcome, CallOutcome::Missed);
        QCOMPARE(waiting.calls().first().arrival, arrival);
        waiting.forget(u"030"_s);
        QCOMPARE(waiting.calls().size(), 1);
        QCOMPARE(waiting.calls().first().call.remote, u"040"_s);
        waiting.clear();
        QVERIFY(waiting.isEmpty());
    }

    void edgesOfOutagesTakeTurns()
    {
        WaitingChanges waiting;
        for (const auto kind : {OutageEdge::Kind::End, OutageEdge::Kind::Begin, OutageEdge::Kind::Begin}) {
            waiting.add({.kind = kind, .time = at("16.06.20 12:00:00")});
        }
        QVERIFY(!waiting.isEmpty());
        QCOMPARE(waiting.edges().size(), 2);
        QCOMPARE(waiting.edges().last().kind, OutageEdge::Kind::Begin);
    }

    void memoryIsBounded()
    {
        WaitingChanges waiting;
        Call call = ringing({}, "16.06.20 12:25:42", u"030"_s);
        for (int number = 0; number < 10050; ++number) {
            call.key = QString::number(number);
            waiting.add({.call = call, .arrival = arrival});
        }
        QCOMPARE(waiting.calls().size(), 10000);
        QCOMPARE(waiting.calls().first().call.key, u"50"_s);
    }
};

QTEST_APPLESS_MAIN(TestWaitingChanges)
#include "tst_waitingchanges.moc"
