// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/alertthrottle.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;
using namespace std::chrono_literals;

/** How many calls may pop up by themselves, and when a summary stands for the others. */
class TestAlertThrottle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsOfTheLastMinuteCount()
    {
        CallRate rate;
        QCOMPARE(rate.count(0ms), 0);
        rate.add(500ms);
        rate.add(999ms);
        rate.add(30s);
        QCOMPARE(rate.count(30s), 3);
        QCOMPARE(rate.count(59'999ms), 3);
        QCOMPARE(rate.count(60s), 1);
        QCOMPARE(rate.count(89'999ms), 1);
        QCOMPARE(rate.count(90s), 0);
        rate.add(60min);
        QCOMPARE(rate.count(60min), 1);
    }

    void tenInAMinuteAreAdmitted()
    {
        AlertThrottle throttle;
        for (int each = 0; each < 10; ++each) {
            QVERIFY(!throttle.isFull(1s));
            QVERIFY(throttle.admit(1s));
        }
        QVERIFY(throttle.isFull(1s));
        QVERIFY(!throttle.admit(60s));
        QCOMPARE(throttle.count(60s), 11);
        QVERIFY(throttle.admit(61s)); // the first ten are over
    }

    void summariesComeOnceInAWhile()
    {
        AlertThrottle throttle;
        QSignalSpy due(&throttle, &AlertThrottle::summaryDue);
        throttle.request();
        QCOMPARE(due.size(), 1);
        throttle.request();
        throttle.request();
        QCOMPARE(due.size(), 1);
        QTRY_COMPARE(due.size(), 2);
        QTRY_VERIFY(!throttle.findChild<QTimer *>()->isActive()); // nothing is left to be told
        QCOMPARE(due.size(), 2);
        throttle.request();
        QCOMPARE(due.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestAlertThrottle)
#include "tst_alertthrottle.moc"
