// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/boxclock.h"

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

    // What is shown of a sequence of calls, one each 100 seconds, by what happens to the clocks.
    void tellsLateCallsFromWrongClocks_data()
    {
        QTest::addColumn<QList<int>>("delays"); // seconds between stamp and arrival, call by call
        QTest::addColumn<QString>("late"); // L for late calls
        const int year = 365 * 86400;
        QTest::newRow("first") << QList<int> {0} << u"-"_s;
        QTest::newRow("first, clock off by minutes") << QList<int> {300} << u"-"_s;
        QTest::newRow("clock always off") << QList<int> {300, 301, 300, 302} << u"----"_s;
        QTest::newRow("clock ahead") << QList<int> {-7200, -7199} << u"--"_s;
        QTest::newRow("held back while it rings") << QList<int> {0, 7, 60, 119, 0} << u"-----"_s;
        QTest::newRow("held back for minutes") << QList<int> {0, 121, 400, 299, 0} << u"-LLL-"_s;
        QTest::newRow("held back, clock off") << QList<int> {-60, 200, -60} << u"-L-"_s;
        QTest::newRow("end of summer time, box first") << QList<int> {0, 3600, 3601, 3600} << u"----"_s;
        QTest::newRow("end of summer time, computer first") << QList<int> {0, -3600, -3600, 0, 0} << u"-----"_s;
        QTest::newRow("end of summer time, and held back") << QList<int> {0, 3604, 3600, 3660} << u"----"_s;
        QTest::newRow("an hour, after weeks of drift") << QList<int> {0, 1797, 3699} << u"---"_s;
        QTest::newRow("set by quarters of an hour") << QList<int> {0, 20700, 20701} << u"---"_s;
        QTest::newRow("far ahead, and right again") << QList<int> {-100000, 0, 0} << u"---"_s;
        QTest::newRow("as late as can be") << QList<int> {0, 1796, 0} << u"-L-"_s;
        QTest::newRow("a zone of half hours") << QList<int> {0, 5 * 3600 + 1800, 5 * 3600 + 1801} << u"---"_s;
        QTest::newRow("after a power cut") << QList<int> {50 * year, 50 * year, 50 * year, 50 * year} << u"----"_s;
        QTest::newRow("power cut in between") << QList<int> {0, 50 * year, 50 * year + 500, 0, 1} << u"-----"_s;
        QTest::newRow("clock set back by minutes, all is well at once")
            << QList<int> {0, 700, 700, 701, 700} << u"-L---"_s;
        QTest::newRow("clock set ahead by minutes") << QList<int> {0, -700, -700, -700} << u"----"_s;
        QTest::newRow("drift") << QList<int> {0, 3, 6, 9, 12, 150} << u"-----L"_s;
    }
    void tellsLateCallsFromWrongClocks()
    {
        QFETCH(QList<int>, delays);
        BoxClock clock;
        QString late;
        QDateTime now(QDate(2020, 6, 16), QTime(12, 0));
        std::chrono::seconds steady(5000);
        for (const int delay : delays) {
            now = now.addSecs(100);
            steady += std::chrono::seconds(100);
            late += clock.isLate(BoxTime::fromLocal(now.addSecs(-delay)), now, steady) ? u'L' : u'-';
        }
        QTEST(late, "late");
    }

    // The difference that was known is that of another clock, or of another connection.
    void beginsAnew_data()
    {
        QTest::addColumn<int>("jump"); // of the computer's clock, seconds
        QTest::addColumn<bool>("connectsAnew");
        QTest::addColumn<bool>("late");
        QTest::newRow("nothing happens") << 0 << false << true;
        QTest::newRow("computer set ahead") << 700 << false << false;
        QTest::newRow("computer set back") << -700 << false << false;
        QTest::newRow("new connection") << 0 << true << false;
    }
    void beginsAnew()
    {
        QFETCH(int, jump);
        QFETCH(bool, connectsAnew);
        BoxClock clock;
        const QDateTime now(QDate(2020, 6, 16), QTime(12, 0));
        const auto stamp = [&now](int seconds) { return BoxTime::fromLocal(now.addSecs(seconds)); };
        QVERIFY(!clock.isLate(stamp(0), now, std::chrono::seconds(10)));
        if (connectsAnew) {
            clock.reset();
        }
        QTEST(clock.isLate(stamp(1000 - 700), now.addSecs(1000 + jump), std::chrono::seconds(1010)), "late");
    }
};

QTEST_GUILESS_MAIN(TestBoxClock)
#include "tst_boxclock.moc"
