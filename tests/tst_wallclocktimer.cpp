// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wallclocktimer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;

/** That it follows a clock that is set, only root could try. */
class TestWallClockTimer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHasPassedGoesOffAtOnce()
    {
        WallClockTimer timer;
        QSignalSpy timeout(&timer, &WallClockTimer::timeout);
        timer.start(QDateTime::currentDateTime().addYears(-60)); // before 1970
        QTRY_COMPARE(timeout.size(), 1);
        timer.start(QDateTime::currentDateTime().addSecs(-1));
        QTRY_COMPARE(timeout.size(), 2);
    }

    void goesOffOnceWhenItIsTime()
    {
        WallClockTimer timer;
        QSignalSpy timeout(&timer, &WallClockTimer::timeout);
        const QDateTime due = QDateTime::currentDateTime().addSecs(1);
        timer.start(QDateTime::currentDateTime().addDays(1));
        timer.start(due); // instead
        QTRY_COMPARE(timeout.size(), 1);
        QVERIFY(QDateTime::currentDateTime().toSecsSinceEpoch() >= due.toSecsSinceEpoch());
    }

    void stopped()
    {
        WallClockTimer stopped;
        WallClockTimer other;
        const QSignalSpy timeout(&stopped, &WallClockTimer::timeout);
        const QSignalSpy later(&other, &WallClockTimer::timeout);
        const QDateTime due = QDateTime::currentDateTime().addSecs(1);
        stopped.start(due);
        other.start(due.addSecs(1));
        stopped.stop();
        QTRY_COMPARE(later.size(), 1);
        QCOMPARE(timeout.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWallClockTimer)
#include "tst_wallclocktimer.moc"
