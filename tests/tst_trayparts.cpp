// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/translations.h"
#include "app/common/waitingcalls.h"
#include "app/tray/autostart.h"
#include "app/tray/profile.h"
#include "app/tray/reminders.h"
#include "core/calls/callbacks.h"
#include "tests/support/callmaker.h"
#include "ui/notifications/quietstate.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

/** From 22:00 until 07:00, each day. */
Settings withQuietHours()
{
    Settings settings;
    settings.quietHours.enabled = true;
    return settings;
}

} // namespace

// The small decisions of the tray application.
class TestTrayParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // In the order in which they are due; what was due while no program ran comes at once, and once.
    void remindersComeWhenTheyAreDue()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"calls.sqlite"_s);
        const QDateTime now = QDateTime::currentDateTime();
        {
            CallHistory history(path);
            QCOMPARE(history.open(), HistoryOpening());
            for (const auto &[key, due] : {std::pair(u"later"_s, now.addDays(1)), {u"past"_s, now.addDays(-1)}}) {
                const qint64 id = history.store(missed(key, "01.05.24 10:00:00", u"030"_s), now).id;
                QCOMPARE(history.change([&, due = due](HistoryTransaction &transaction) {
                    return CallBacks::remind(transaction, id, due);
                }),
                         1);
            }
        }
        for (int life = 0; life < 2; ++life) { // the first one ends before it could show anything: it was quiet
            CallHistory history(path);
            QCOMPARE(history.open(), HistoryOpening());
            Reminders reminders(history);
            const QSignalSpy due(&reminders, &Reminders::due);
            reminders.start();
            QCOMPARE(due.size(), 1);
            QCOMPARE(due.constFirst().constFirst().value<StoredCall>().call.key, u"past"_s);
        }
        CallHistory history(path);
        QCOMPARE(history.open(), HistoryOpening());
        Reminders reminders(history);
        connect(&reminders, &Reminders::due, &reminders,
                [&reminders](const StoredCall &call) { reminders.writeOff(call.id); });
        const QSignalSpy due(&reminders, &Reminders::due);
        reminders.start();
        const QList<StoredCall> left = history.reader().reminders().value();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.constFirst().call.key, u"later"_s);
        history.change([&](HistoryTransaction &transaction) { // somebody has changed his mind
            return CallBacks::remind(transaction, left.constFirst().id, now);
        });
        QTRY_COMPARE(due.size(), 2);
        QCOMPARE(history.reader().reminders(), QList<StoredCall>());
    }

    // Whatever else changes: not before the program starts again, or the user wants it at another time.
    void aReminderThatNobodyFollowsComesOnce()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        QCOMPARE(history.open(), HistoryOpening());
        const QDateTime now = QDateTime::currentDateTime();
        const qint64 id = history.store(missed(u"a"_s, "01.05.24 10:00:00", u"030"_s), now).id;
        const auto remind = [&](const QDateTime &time) {
            history.change([&](HistoryTransaction &transaction) { return CallBacks::remind(transaction, id, time); });
        };
        remind(now.addSecs(-60));
        Reminders reminders(history);
        const QSignalSpy due(&reminders, &Reminders::due);
        reminders.start();
        QCOMPARE(due.size(), 1);
        Q_EMIT history.changed();
        QTest::qWait(50);
        QCOMPARE(due.size(), 1);
        QCOMPARE(history.reader().call(id)->reminder->toSecsSinceEpoch(), now.addSecs(-60).toSecsSinceEpoch());
        remind(now);
        QTRY_COMPARE(due.size(), 2);
        reminders.writeOff(id);
        QVERIFY(!history.reader().call(id)->reminder);
    }

    // A history that can't be written keeps what was followed: that is not shown again and again.
    void aReminderThatCanNotBeWrittenOffComesOnce()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        QCOMPARE(history.open(), HistoryOpening());
        const QDateTime now = QDateTime::currentDateTime();
        const qint64 id = history.store(missed(u"a"_s, "01.05.24 10:00:00", u"030"_s), now).id;
        history.change([&](HistoryTransaction &transaction) { return CallBacks::remind(transaction, id, now); });
        Reminders reminders(history);
        connect(&reminders, &Reminders::due, &reminders,
                [&reminders](const StoredCall &call) { reminders.writeOff(call.id); });
        const QSignalSpy due(&reminders, &Reminders::due);
        const QSignalSpy changed(&history, &CallHistory::changed);
        HistoryDatabase other(history.path());
        QCOMPARE(other.open(), HistoryOpening());
        QVERIFY(other.inTransaction([&](HistoryTransaction &transaction) {
            reminders.start();
            return transaction.change(u"UPDATE calls SET seen = 1"_s);
        }));
        QCOMPARE(due.size(), 1);
        QTRY_VERIFY(!changed.isEmpty()); // by the other one, so that it is looked at again
        QTRY_COMPARE(history.reader().reminders(), QList<StoredCall>());
        QCOMPARE(due.size(), 1);
    }

    // However many ask: another program's change shows when the history has noticed it, and not before.
    void callsAreCountedOnceAfterAChange()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        SettingsStore settings;
        DialPlan plan;
        WaitingCalls waiting(history, settings, [&plan] { return plan; });
        QCOMPARE(waiting.missed(), std::nullopt); // which is no count
        QCOMPARE(history.open(), HistoryOpening());
        QCOMPARE(waiting.missed(), 0);
        const QDateTime now = QDateTime::currentDateTime();
        history.store(missed(u"a"_s, "01.05.24 10:00:00", u"030"_s), now);
        QCOMPARE(waiting.missed(), 1);
        history.store(ended(ringing(u"b"_s, "01.05.24 11:00:00", u"030"_s), CallOutcome::Machine), now);
        QCOMPARE(waiting.missed(), 2);
        QCOMPARE(waiting.toCallBack(), 2);
        settings.change([](Settings &all) { all.notifications.machineIsMissed = false; });
        QCOMPARE(waiting.missed(), 1);
        QCOMPARE(waiting.toCallBack(), 1);
        QCOMPARE(history.change([](HistoryTransaction &transaction) { return CallBacks::settle(transaction, {1}); }),
                 1);
        QCOMPARE(waiting.toCallBack(), 0);
        QCOMPARE(waiting.missed(), 1);
        settings.change([](Settings &all) { all.notifications.uncountedLines = {u"+4930732123"_s}; });
        QCOMPARE(waiting.missed(), 1);
        plan.areaCode = u"30"_s; // as it is learned of the box
        QCOMPARE(waiting.missed(), 0);
        settings.change([](Settings &all) { all.notifications.uncountedLines.clear(); });
        QCOMPARE(waiting.missed(), 1);

        const QSignalSpy changed(&history, &CallHistory::changed);
        HistoryDatabase other(history.path());
        QCOMPARE(other.open(), HistoryOpening());
        QVERIFY(other.inTransaction(
            [](HistoryTransaction &transaction) { return transaction.change(u"UPDATE calls SET seen = 1"_s); }));
        QCOMPARE(waiting.missed(), 1);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(waiting.missed(), 0);
    }

    void optionsWinOverTheFileButAreNotSaved()
    {
        const QTemporaryDir folder;
        Settings saved;
        saved.callMonitor.host = u"saved"_s;
        const SettingsFile file(folder.filePath(u"rufzeichen.ini"_s));
        QCOMPARE(file.write(saved, {u"fritzbox/host"_s}), QString());
        const TrayReading reading = TrayCommandLineReader::read(
            {u"rufzeichen"_s, u"--host=given"_s, u"--port=10120"_s, u"--log=daily"_s, u"--anonymize"_s});
        SettingsStore store(file.path(), std::get<TrayCommandLine>(reading).overrides);
        QCOMPARE(store.load().settings, saved);
        const Settings &inForce = store.inForce();
        QCOMPARE(inForce.callMonitor.host, u"given"_s);
        QCOMPARE(inForce.callMonitor.port, 10120);
        QCOMPARE(inForce.logMode, LogMode::Daily);
        QCOMPARE(inForce.logMasking, Masking::Masked);

        store.change([](Settings &settings) { settings.retentionDays = 30; });
        Settings expected = saved;
        expected.retentionDays = 30;
        QCOMPARE(file.load().settings, expected);
        QCOMPARE(inForce.callMonitor.host, u"given"_s);

        store.change([](Settings &settings) {
            settings.callMonitor.host = u"typed"_s;
            settings.logMode = LogMode::Off;
        });
        expected.callMonitor.host = u"typed"_s;
        expected.logMode = LogMode::Off;
        QCOMPARE(file.load().settings, expected);
        QCOMPARE(inForce.callMonitor.host, u"typed"_s);
        QCOMPARE(inForce.logMode, LogMode::Off);
        QCOMPARE(inForce.logMasking, Masking::Masked);
    }

    void anotherLanguageLeavesTheTerritory_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("number");
        const QLocale germany(QLocale::German, QLocale::Germany);
        const QLocale america(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("English in Germany") << u"en"_s << germany << u"31/12/2026"_s << u"1.234,5"_s;
        QTest::newRow("American English") << u"en_US"_s << germany << u"12/31/26"_s << u"1,234.5"_s;
        QTest::newRow("English at home") << u"en"_s << america << u"12/31/26"_s << u"1,234.5"_s;
        QTest::newRow("German in Germany") << u"de"_s << germany << u"31.12.26"_s << u"1.234,5"_s;
        QTest::newRow("German nowhere") << u"de"_s << QLocale::c() << u"31.12.26"_s << u"1.234,5"_s;
    }
    void anotherLanguageLeavesTheTerritory()
    {
        QFETCH(QString, language);
        QFETCH(QLocale, system);
        const QLocale locale = localeFor(language, system);
        QTEST(locale.toString(QDate(2026, 12, 31), QLocale::ShortFormat), "date");
        QTEST(locale.toString(1234.5, 'f', 1), "number");
        QCOMPARE(locale.language(), QLocale(language).language());
    }

    void profilesThatShareSettingsAreOne()
    {
        TrayCommandLine commandLine;
        const Profile usual = Profile::of(commandLine);
        commandLine.overrides.insert(hostKey, u"other"_s);
        QCOMPARE(Profile::of(commandLine).instanceName(), usual.instanceName());
        commandLine.settingsFile = u"/tmp/other.ini"_s;
        QVERIFY(Profile::of(commandLine).instanceName() != usual.instanceName());
        QVERIFY(!usual.instanceName().contains(u'/'));
    }

    void quietEndsByItself()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));
        const SettingsStore settings;
        QuietState quiet(settings);
        QVERIFY(!quiet.isQuiet(now));
        QVERIFY(!quiet.until(now));
        QVERIFY(!quiet.nextChange(now));
        quiet.choose(QuietChoice::Hour, now);
        QVERIFY(quiet.isQuiet(now));
        QCOMPARE(quiet.nextChange(now), now.addSecs(3600));
        QCOMPARE(quiet.until(now), now.addSecs(3600));
        QVERIFY(!quiet.isQuiet(now.addSecs(3600)));
        QVERIFY(!quiet.until(now.addSecs(3600))); // a wish that is over is not shown
        QVERIFY(!quiet.nextChange(now.addSecs(3600)));
        quiet.choose(QuietChoice::On, now);
        QVERIFY(quiet.isQuiet(now.addYears(10)));
        QVERIFY(!quiet.until(now));
        QVERIFY(!quiet.nextChange(now));
        quiet.choose(QuietChoice::Off, now);
        QVERIFY(!quiet.isQuiet(now));
    }

    void quietHoursGoOnWhenTheWishEnds()
    {
        const QDateTime evening(QDate(2026, 11, 23), QTime(21, 30));
        const SettingsStore settings(withQuietHours());
        QuietState quiet(settings);
        QCOMPARE(quiet.nextChange(evening), QDateTime(evening.date(), QTime(22, 0)));
        QVERIFY(!quiet.until(evening));
        quiet.choose(QuietChoice::Hour, evening.addSecs(-3000)); // until 21:40
        QCOMPARE(quiet.nextChange(evening), evening.addSecs(600));
        QCOMPARE(quiet.until(evening), evening.addSecs(600));
        QVERIFY(!quiet.isQuiet(evening.addSecs(900)));
        QVERIFY(!quiet.until(evening.addSecs(900)));
        QVERIFY(quiet.isQuiet(evening.addSecs(1800)));
        QCOMPARE(quiet.until(evening.addSecs(1800)), QDateTime(evening.date().addDays(1), QTime(7, 0)));
    }

    void aWishThatEndsInQuietHoursEndsWithThem()
    {
        const QDateTime evening(QDate(2026, 11, 23), QTime(21, 30));
        const SettingsStore settings(withQuietHours());
        QuietState quiet(settings);
        quiet.choose(QuietChoice::Hour, evening); // until 22:30
        const QDateTime morning(evening.date().addDays(1), QTime(7, 0));
        QCOMPARE(quiet.until(evening), morning);
        QVERIFY(quiet.isQuiet(morning.addSecs(-1)));
        QVERIFY(!quiet.isQuiet(morning));
    }

    void offEndsQuietHoursUntilTheNextBegin()
    {
        const QDateTime night(QDate(2026, 11, 23), QTime(23, 0));
        const SettingsStore settings(withQuietHours());
        QuietState quiet(settings);
        QVERIFY(quiet.isQuiet(night));
        quiet.choose(QuietChoice::Off, night);
        QVERIFY(!quiet.isQuiet(night));
        QVERIFY(!quiet.until(night));
        const QDateTime next(night.date().addDays(1), QTime(22, 0));
        QVERIFY(!quiet.isQuiet(next.addSecs(-1)));
        QVERIFY(quiet.isQuiet(next));
        QCOMPARE(quiet.until(next), QDateTime(next.date().addDays(1), QTime(7, 0)));
        QVERIFY(quiet.nextChange(night) <= next);
    }

    void offDoesNotHoldForOtherQuietHours()
    {
        const QDateTime night(QDate(2026, 11, 23), QTime(23, 0));
        SettingsStore settings(withQuietHours());
        QuietState quiet(settings);
        quiet.choose(QuietChoice::Off, night);
        settings.change([](Settings &all) { all.quietHours.until = QTime(9, 0); });
        QVERIFY(quiet.isQuiet(night));
        QCOMPARE(quiet.until(night), QDateTime(night.date().addDays(1), QTime(9, 0)));
        quiet.choose(QuietChoice::Hour, night);
        settings.change([](Settings &all) { all.quietHours.enabled = false; });
        QVERIFY(quiet.isQuiet(night)); // what is wished for an hour is
    }

    void offBeforeQuietHoursLeavesThem()
    {
        const QDateTime evening(QDate(2026, 11, 23), QTime(21, 30));
        const SettingsStore settings(withQuietHours());
        QuietState quiet(settings);
        quiet.choose(QuietChoice::On, evening);
        quiet.choose(QuietChoice::Off, evening);
        QVERIFY(!quiet.isQuiet(evening));
        QVERIFY(quiet.isQuiet(evening.addSecs(1800)));
    }

    void startsAtLogin()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        QVERIFY(!Autostart::isOn());
        QCOMPARE(Autostart::switchOn(u"/opt/my $HOME \"%u\"/rufzeichen"_s), QString());
        QVERIFY(Autostart::isOn());
        QFile entry(Autostart::file());
        QVERIFY(entry.open(QIODevice::ReadWrite));
        QVERIFY2(entry.readAll().contains("Exec=\"/opt/my \\\\$HOME \\\\\"%%u\\\\\"/rufzeichen\" --minimized\n"),
                 Autostart::entry(u"/opt/my $HOME \"%u\"/rufzeichen"_s).constData());
        entry.write("Hidden=true\n"); // what a desktop's own settings do
        entry.close();
        QVERIFY(!Autostart::isOn());
        QCOMPARE(Autostart::switchOff(), QString());
        QVERIFY(!QFileInfo::exists(Autostart::file()));
        QCOMPARE(Autostart::switchOff(), QString());
#else
        QSKIP("This system has other ways.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestTrayParts)
#include "tst_trayparts.moc"
