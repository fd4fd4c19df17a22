// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/boxtime.h"

#include <QDateTime>
#include <QTest>

using namespace Rufzeichen;

class TestBoxTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("iso"); // empty: unreadable

        QTest::addRow("plain") << QByteArray("16.06.20 12:25:42") << QByteArray("2020-06-16T12:25:42");
        QTest::addRow("midnight") << QByteArray("01.01.00 00:00:00") << QByteArray("2000-01-01T00:00:00");
        QTest::addRow("last second") << QByteArray("31.12.69 23:59:59") << QByteArray("2069-12-31T23:59:59");
        QTest::addRow("box without a clock") << QByteArray("01.01.70 01:00:07") << QByteArray("1970-01-01T01:00:07");
        QTest::addRow("nineties") << QByteArray("31.12.99 23:59:59") << QByteArray("1999-12-31T23:59:59");
        QTest::addRow("leap day") << QByteArray("29.02.24 10:00:00") << QByteArray("2024-02-29T10:00:00");
        QTest::addRow("leap day 2000") << QByteArray("29.02.00 10:00:00") << QByteArray("2000-02-29T10:00:00");
        // 02:30 does not exist on that day in Berlin, but a box may send it.
        QTest::addRow("skipped hour") << QByteArray("29.03.26 02:30:00") << QByteArray("2026-03-29T02:30:00");

        for (const char *text : {"",
                                 "x",
                                 "16.06.20",
                                 "16.06.20 12:25",
                                 "16.06.2020 12:25:42",
                                 "16.06.20 12:25:42 ",
                                 " 16.06.20 12:25:42",
                                 "16.06.20T12:25:42",
                                 "16-06-20 12:25:42",
                                 "16.06.20 12.25.42",
                                 "1 .06.20 12:25:42",
                                 "aa.06.20 12:25:42",
                                 "00.06.20 12:25:42",
                                 "32.01.20 12:25:42",
                                 "31.04.20 12:25:42",
                                 "30.02.17 12:25:42",
                                 "29.02.23 12:25:42",
                                 "16.00.20 12:25:42",
                                 "16.13.20 12:25:42",
                                 "16.06.20 24:00:00",
                                 "16.06.20 12:60:00",
                                 "16.06.20 12:25:60",
                                 "99.99.99 99:99:99",
                                 "16.06.20 12:25:-2",
                                 "16.06.20 12:25:4\xc2"}) {
            QTest::addRow("unreadable '%s'", text) << QByteArray(text) << QByteArray();
        }
    }
    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, iso);
        const auto time = BoxTime::parse(text);
        QCOMPARE(time.has_value(), !iso.isEmpty());
        if (time) {
            QCOMPARE(time->toIso(), iso);
            QCOMPARE(time->toWire(), text);
        }
    }

    void isMadeOfTheLocalClock()
    {
        const QDateTime moment(QDate(2026, 11, 3), QTime(4, 5, 6));
        QCOMPARE(BoxTime::fromLocal(moment).toIso(), "2026-11-03T04:05:06");
        QCOMPARE(BoxTime::fromLocal(moment).date(), QDate(2026, 11, 3));
    }
};

QTEST_GUILESS_MAIN(TestBoxTime)
#include "tst_boxtime.moc"
