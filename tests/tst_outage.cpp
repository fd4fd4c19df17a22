// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "core/callmonitor/callmonitor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using Phase = CallMonitorState::Phase;

/** Outages of real length: two minutes in which the box refuses. Apart from the other tests, because it takes them.
 */
class TestOutage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoMinutesOfRefusalAreFollowedByAReconnect()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        CallMonitor monitor;
        monitor.start({.host = u"127.0.0.1"_s, .port = box.port()});
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, 15000);

        int tries = 0;
        connect(&monitor, &CallMonitor::stateChanged, this,
                [&tries](const CallMonitorState &state) { tries += int(state.phase == Phase::Connecting); });
        box.refuse();
        box.resetConnections();
        QTest::qWait(120000); // the outage itself
        QVERIFY(monitor.state().phase != Phase::Connected);
        QCOMPARE_GE(tries, 10);
        QCOMPARE_LE(tries, 25); // a box that restarts is not stormed

        box.accept();
        QElapsedTimer time;
        time.start();
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, 20000);
        QCOMPARE_LT(time.elapsed(), 10000);
    }
};

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_outage.moc"
