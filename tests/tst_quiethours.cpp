// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/quiethours.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

class TestQuietHours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contains_data()
    {
        QTest::addColumn<QString>("hours"); // from, until, days
        QTest::addColumn<QString>("moment");
        QTest::addColumn<bool>("quiet");
        const auto row = [](const char *name, const char *hours, const char *moment, bool quiet) {
            QTest::newRow(name) << QString::fromLatin1(hours) << QString::fromLatin1(moment) << quiet;
        };
        // 2026-11-23 is a Monday.
        row("inside", "12:00 14:00 1234567", "2026-11-23T13:00:00", true);
        row("at the beginning", "12:00 14:00 1234567", "2026-11-23T12:00:00", true);
        row("at the end", "12:00 14:00 1234567", "2026-11-23T14:00:00", false);
        row("before", "12:00 14:00 1234567", "2026-11-23T11:59:59", false);
        row("another day", "12:00 14:00 67", "2026-11-23T13:00:00", false);
        row("no day", "12:00 14:00 -", "2026-11-23T13:00:00", false);
        row("before midnight", "22:00 07:00 1", "2026-11-23T23:00:00", true);
        row("after midnight, began yesterday", "22:00 07:00 1", "2026-11-24T06:59:00", true);
        row("after midnight, not begun yesterday", "22:00 07:00 1", "2026-11-23T06:59:00", false);
        row("after midnight, over", "22:00 07:00 1", "2026-11-24T07:00:00", false);
        row("Sunday to Monday", "22:00 07:00 7", "2026-11-23T03:00:00", true);
        row("whole day", "08:00 08:00 1", "2026-11-23T08:00:00", true);
        row("whole day, its end", "08:00 08:00 1", "2026-11-24T07:59:59", true);
        row("whole day, over", "08:00 08:00 1", "2026-11-24T08:00:00", false);
    }
    void contains()
    {
        QFETCH(QString, hours);
        QFETCH(QString, moment);
        const QStringList words = hours.split(u' ');
        QuietHours quiet {.enabled = true,
                          .from = readTimeOfDay(words[0]).value(),
                          .until = readTimeOfDay(words[1]).value(),
                          .days = readDays(words[2] == u"-"_s ? QString() : words[2]).value()};
        QTEST(quiet.contain(QDateTime::fromString(moment, Qt::ISODate)), "quiet");
        quiet.enabled = false;
        QVERIFY(!quiet.contain(QDateTime::fromString(moment, Qt::ISODate)));
    }

    void nextChange_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("next");
        QTest::newRow("begins today") << u"1234567"_s << u"2026-11-23T13:00:00"_s << u"2026-11-23T22:00:00"_s;
        QTest::newRow("ends tomorrow") << u"1234567"_s << u"2026-11-23T22:00:00"_s << u"2026-11-24T07:00:00"_s;
        QTest::newRow("begins on Saturday") << u"6"_s << u"2026-11-23T23:00:00"_s << u"2026-11-28T22:00:00"_s;
        QTest::newRow("in a week") << u"1"_s << u"2026-11-24T07:00:00"_s << u"2026-11-30T22:00:00"_s;
        QTest::newRow("never") << u""_s << u"2026-11-23T13:00:00"_s << u""_s;
    }
    void nextChange()
    {
        QFETCH(QString, days);
        QFETCH(QString, moment);
        const QuietHours quiet {.enabled = true, .days = readDays(days).value()};
        const auto next = quiet.nextChange(QDateTime::fromString(moment, Qt::ISODate));
        QTEST(next ? next->toString(Qt::ISODate) : QString(), "next");
    }

    void readsTimesOfDay()
    {
        QCOMPARE(readTimeOfDay(u"7:05"_s), QTime(7, 5));
        QCOMPARE(readTimeOfDay(u" 22:00 "_s), QTime(22, 0));
        for (const char *text : {"", "24:00", "7", "7:5x", "-1:00", "12:60"}) {
            QVERIFY2(!readTimeOfDay(QString::fromLatin1(text)), text);
        }
        QCOMPARE(toText(QTime(7, 5)), u"07:05"_s);
    }

    void readsDays()
    {
        QCOMPARE(readDays(u"71"_s), QSet<int>({1, 7}));
        QCOMPARE(readDays(QString()), QSet<int>());
        QVERIFY(!readDays(u"08"_s));
        QVERIFY(!readDays(u"Mon"_s));
        QCOMPARE(toText(QSet<int> {7, 1, 3}), u"137"_s);
    }
};

QTEST_GUILESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"
