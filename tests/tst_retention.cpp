// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/retention.h"

#include <QTest>

using namespace Rufzeichen;

/** Which calls have been kept long enough, and when a person is asked. */
class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstKeptDays_data()
    {
        QTest::addColumn<QDate>("newest");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("days");
        QTest::addColumn<std::optional<QDate>>("expected");
        const QDate day(2024, 5, 1);
        const auto row
            = [](const char *name, QDate newest, QDate today, int days, const std::optional<QDate> &expected) {
                  QTest::newRow(name) << newest << today << days << expected;
              };
        row("called today", day, day, 10, day.addDays(-10));
        row("called yesterday", day.addDays(-1), day, 10, day.addDays(-10));
        row("called a week ago", day.addDays(-7), day, 10, day.addDays(-16));
        row("the clock is years ahead", day, day.addYears(9), 730, day.addDays(-729));
        row("the clock is behind", day, QDate(1970, 1, 1), 730, QDate(1970, 1, 1).addDays(-730));
        row("the box is ahead", day.addYears(9), day, 10, day.addDays(-10));
        row("no call, or one of no day", QDate(), day, 10, std::nullopt);
        row("for ever", day, day, 0, std::nullopt);
        row("less than for ever", day, day, -1, std::nullopt);
    }
    void firstKeptDays()
    {
        QFETCH(QDate, newest);
        QFETCH(QDate, today);
        QFETCH(int, days);
        QTEST(firstKeptDay(newest, today, days), "expected");
    }

    void whatNeedsConfirmation_data()
    {
        QTest::addColumn<ExpiredCalls>("expired");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("confirmed");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nothing") << ExpiredCalls() << 730 << 0 << false;
        QTest::newRow("a busy day") << ExpiredCalls {.calls = 400, .days = 1} << 730 << 0 << false;
        QTest::newRow("two days, the first time") << ExpiredCalls {.calls = 2, .days = 2} << 730 << 0 << true;
        QTest::newRow("two days, confirmed") << ExpiredCalls {.calls = 2, .days = 2} << 730 << 730 << false;
        QTest::newRow("fewer are kept than confirmed") << ExpiredCalls {.calls = 9, .days = 9} << 30 << 730 << true;
        QTest::newRow("more are kept than confirmed") << ExpiredCalls {.calls = 9, .days = 9} << 730 << 30 << false;
    }
    void whatNeedsConfirmation()
    {
        QFETCH(ExpiredCalls, expired);
        QFETCH(int, days);
        QFETCH(int, confirmed);
        QTEST(needsConfirmation(expired, days, confirmed), "expected");
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
