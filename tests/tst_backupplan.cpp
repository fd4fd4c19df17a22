// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/backupplan.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

using Time = std::optional<QDateTime>;

QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Backup named(const QString &name)
{
    return backupOfName(name).value_or(Backup());
}

} // namespace

/** When the history is copied, and which copies stay. */
class TestBackupPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhenTheNextOneIsDue_data()
    {
        QTest::addColumn<Time>("changed");
        QTest::addColumn<Time>("copied");
        QTest::addColumn<Time>("next");
        const Time now = at("2026-11-30T12:00:00");
        const Time night = at("2026-12-01T03:00:00");
        const Time morning = at("2026-11-30T03:00:00");
        const Time yesterday = at("2026-11-29T20:00:00");
        QTest::newRow("no history") << Time() << Time() << Time();
        QTest::newRow("the first one") << yesterday << Time() << now;
        QTest::newRow("nothing has changed") << yesterday << yesterday << Time();
        QTest::newRow("changed before the night") << Time(at("2026-11-29T21:00:00")) << yesterday << now;
        QTest::newRow("changed after the night") << Time(at("2026-11-30T11:00:00")) << yesterday << now;
        QTest::newRow("copied this night") << Time(at("2026-11-30T11:00:00")) << morning << night;
        QTest::newRow("copied today") << Time(at("2026-11-30T11:00:00")) << Time(at("2026-11-30T08:00:00")) << night;
        QTest::newRow("weeks ago") << Time(at("2026-11-30T11:00:00")) << Time(at("2026-11-01T03:00:00")) << now;
        QTest::newRow("the clock was wrong") << yesterday << Time(at("2036-11-01T03:00:00")) << now;
    }
    void saysWhenTheNextOneIsDue()
    {
        QFETCH(Time, changed);
        QFETCH(Time, copied);
        QTEST(nextBackup({.changed = changed, .copied = copied}, at("2026-11-30T12:00:00")), "next");
    }

    void beforeTheEndOfTheNightThatOfTheDayBeforeCounts()
    {
        const BackupState state {.changed = at("2026-11-30T01:00:00"), .copied = at("2026-11-29T03:00:00")};
        QCOMPARE(nextBackup(state, at("2026-11-30T02:59:59")), at("2026-11-30T03:00:00"));
        QCOMPARE(nextBackup(state, at("2026-11-30T03:00:00")), at("2026-11-30T03:00:00"));
        QCOMPARE(nextBackup(state, at("2026-11-30T03:00:01")), at("2026-11-30T03:00:01"));
    }

    void namesAreReadAsTheyAreWritten()
    {
        const QDateTime time = at("2026-11-30T12:34:56");
        for (const BackupKind kind : {BackupKind::Nightly, BackupKind::BeforeUpdate, BackupKind::BeforeRestore}) {
            const std::optional<Backup> backup = backupOfName(backupName(kind, time));
            QVERIFY(backup);
            QCOMPARE(backup->kind, kind);
            QCOMPARE(backup->time, kind == BackupKind::Nightly ? time.date().startOfDay() : time);
        }
        QCOMPARE(backupName(BackupKind::Nightly, time), u"history-2026-11-30.db"_s);
    }

    void otherNamesAreNone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "history-.db", "history-2026-02-30.db", "history-2026-11-30.db-wal",
                                 "history.part", "xistory-2026-11-30.db", "history-2026-11-30-before-update.db",
                                 "history-2026-11-30.dbx", "history-2026-11-30-999999-before-update.db", "lock"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void otherNamesAreNone()
    {
        QFETCH(QString, name);
        QCOMPARE(backupOfName(name), std::nullopt);
    }

    void isCheckedEachWeek_data()
    {
        QTest::addColumn<QDate>("last");
        QTest::addColumn<bool>("due");
        QTest::newRow("never") << QDate() << true;
        QTest::newRow("today") << QDate(2026, 11, 30) << false;
        QTest::newRow("six days ago") << QDate(2026, 11, 24) << false;
        QTest::newRow("a week ago") << QDate(2026, 11, 23) << true;
        QTest::newRow("the clock was wrong") << QDate(2036, 1, 1) << true;
    }
    void isCheckedEachWeek()
    {
        QFETCH(QDate, last);
        QTEST(isCheckDue(last, QDate(2026, 11, 30)), "due");
    }

    void sevenNightsAreKept()
    {
        QList<Backup> backups;
        for (int day = 9; day > 0; --day) {
            backups.append(named(u"history-2026-11-0%1.db"_s.arg(day)));
        }
        QCOMPARE(backupsToRemove(backups.mid(0, 7)), QList<Backup>());
        QCOMPARE(backupsToRemove(backups), (QList<Backup> {backups.at(7), backups.at(8)}));
        std::reverse(backups.begin(), backups.end());
        QCOMPARE(backupsToRemove(backups), (QList<Backup> {backups.at(1), backups.at(0)}));
    }

    void othersDoNotPushThemOut()
    {
        QList<Backup> backups {named(u"history-2026-11-01.db"_s),
                               named(u"history-2026-11-02-120000-before-update.db"_s)};
        for (int hour = 10; hour < 20; ++hour) {
            backups.append(named(u"history-2026-11-03-%1-before-restore.db"_s.arg(10000 * hour)));
        }
        const QList<Backup> removed = backupsToRemove(backups);
        QCOMPARE(removed.size(), 8);
        QVERIFY(!removed.contains(backups.at(0)) && !removed.contains(backups.at(1)));
        QVERIFY(!removed.contains(backups.at(11)) && !removed.contains(backups.at(10)));
    }
};

QTEST_GUILESS_MAIN(TestBackupPlan)
#include "tst_backupplan.moc"
