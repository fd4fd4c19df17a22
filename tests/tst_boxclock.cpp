// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/boxclock.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

class TestBoxClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresSeconds()
    {
        const auto eve = BoxTime::parse("31.12.19 23:59:58");
        const auto day = BoxTime::parse("01.01.20 00:00:03");
        QCOMPARE(secondsBetween(*eve, *day), 5);
        QCOMPARE(secondsBetween(*day, *eve), -5);
        // in Berlin, the hour from 2 to 3 of this night does not exist
        QCOMPARE(secondsBetween(*BoxTime::parse("29.03.20 01:59:59"), *BoxTime::parse("29.03.20 02:00:00")), 1);
    }

    void tellsLateLinesFromWrongClocks_data()
    {
        QTest::addColumn<QList<int>>("delays"); // seconds between stamp and arrival, line by line
        QTest::addColumn<QString>("late"); // L for late lines
        QTest::newRow("first") << QList<int> {0} << u"-"_s;
        QTest::newRow("first, clock off by minutes") << QList<int> {300} << u"-"_s;
        QTest::newRow("clock always off") << QList<int> {300, 301, 300, 302} << u"----"_s;
        QTest::newRow("clock ahead") << QList<int> {-7200, -7199} << u"--"_s;
        QTest::newRow("outage") << QList<int> {0, 12, 11, 10, 0} << u"-LL--"_s;
        QTest::newRow("outage, clock off") << QList<int> {-60, -48, -60} << u"-L-"_s;
        QTest::newRow("within tolerance") << QList<int> {0, 10} << u"--"_s;
        QTest::newRow("box knows the time now") << QList<int> {1'600'000'000, 0, 1} << u"---"_s;
        QTest::newRow("clock set back, all is well again soon")
            << QList<int> {0, 60, 60, 60, 60, 60, 60, 60, 60, 60} << u"-LLLLLLL--"_s;
    }
    void tellsLateLinesFromWrongClocks()
    {
        QFETCH(QList<int>, delays);
        BoxClock clock;
        QString late;
        QDateTime now(QDate(2020, 6, 16), QTime(12, 0));
        for (const int delay : delays) {
            now = now.addSecs(100);
            late += clock.isLate(BoxTime::fromLocal(now.addSecs(-delay)), now) ? u'L' : u'-';
        }
        QTEST(late, "late");
    }
};

QTEST_GUILESS_MAIN(TestBoxClock)
#include "tst_boxclock.moc"
