// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/boxdesk.h"
#include "app/tray/callrules.h"
#include "app/tray/windows.h"
#include "core/settings/userfiles.h"
#include "tests/support/recordedactions.h"
#include "ui/history/historyactions.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** The windows of the tray application, each opened as from its menu. */
class TestWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<SettingsStore>();
        m_history = std::make_unique<CallHistory>(m_home->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening {});
        m_monitor = std::make_unique<CallMonitor>();
        m_desk = std::make_unique<BoxDesk>(*m_history, *m_settings, m_home->filePath(u"boxes"_s));
        m_rules = std::make_unique<CallRules>(*m_settings, *m_history, *m_desk, QDBusConnection(u"none"_s));
        m_windows = std::make_unique<Windows>(
            WindowSources {*m_history, *m_settings, *m_monitor, *m_desk, *m_rules, m_actions.all()},
            Profile::inFolder(m_home->path()));
    }
    void cleanup()
    {
        m_windows.reset();
        QVERIFY(visible().isEmpty());
        m_rules.reset();
        m_desk.reset();
        m_monitor.reset();
        m_history.reset();
    }

    // The box tells what it turns away some time after the question about it is gone.
    void whatTheBoxTurnsAwayIsOfferedToRingAgain()
    {
        Call call;
        call.key = u"a"_s;
        call.phase = CallPhase::Ended;
        call.direction = CallDirection::Incoming;
        call.outcome = CallOutcome::Missed;
        call.remote = u"03023125701"_s;
        call.ended = BoxTime::fromLocal(QDateTime::currentDateTime());
        const qint64 id = m_history->store(call, QDateTime::currentDateTime()).id;
        m_windows->showCall(id);
        const QAction *block = visible().constFirst()->findChild<HistoryActions *>()->block;
        QVERIFY(block->text().startsWith(u"Bloc&k"_s));
        m_actions.blocked = {u"03023125701"_s};
        Q_EMIT m_desk->barredChanged();
        QVERIFY(block->text().startsWith(u"Unbloc&k"_s));
        m_actions.blocked.clear();
    }

    void eachIsOneAndGoesWhenItIsClosed_data()
    {
        QTest::addColumn<AppWindow>("window");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("history") << AppWindow::History << u"Call history"_s << u"Anrufliste"_s;
        QTest::newRow("settings") << AppWindow::Settings << u"Settings"_s << u"Einstellungen"_s;
        QTest::newRow("first steps") << AppWindow::FirstSteps << u"First steps"_s << u"Erste Schritte"_s;
        QTest::newRow("statistics") << AppWindow::Statistics << u"Call statistics"_s << u"Anrufstatistik"_s;
        QTest::newRow("phone books") << AppWindow::Phonebooks << u"Phone books"_s << u"Telefonbücher"_s;
        QTest::newRow("messages") << AppWindow::Messages << u"Voice messages"_s << u"Sprachnachrichten"_s;
        QTest::newRow("blocked numbers")
            << AppWindow::BlockedNumbers << u"Blocked numbers"_s << u"Gesperrte Nummern"_s;
        QTest::newRow("about") << AppWindow::About << u"About Rufzeichen"_s << u"Über Rufzeichen"_s;
    }
    void eachIsOneAndGoesWhenItIsClosed()
    {
        QFETCH(AppWindow, window);
        QFETCH(QString, english);
        m_windows->show(window);
        QTRY_COMPARE(titles(), QStringList(english));
        const QPointer<QWidget> shownWindow(visible().constFirst());
        m_windows->show(window);
        QCOMPARE(visible().size(), 1);
        QCOMPARE(visible().constFirst(), shownWindow.data());
        shownWindow->close();
        QTRY_VERIFY(visible().isEmpty());
        QTRY_COMPARE(shownWindow.isNull(), window != AppWindow::History);
        m_windows->show(window);
        QTRY_COMPARE(titles(), QStringList(english));
    }

    void anotherLanguageReachesEachOpenWindow_data() { eachIsOneAndGoesWhenItIsClosed_data(); }
    void anotherLanguageReachesEachOpenWindow()
    {
        QFETCH(AppWindow, window);
        QFETCH(QString, german);
        m_windows->show(window);
        QTRY_COMPARE(visible().size(), 1);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/rufzeichen_de.qm"_s));
        QCoreApplication::installTranslator(&translator);
        m_windows->retranslate();
        QTRY_COMPARE(titles(), QStringList(german));
        for (const QLabel *label : visible().constFirst()->findChildren<QLabel *>()) {
            const QString text = label->text();
            QVERIFY2(!text.contains(u" the "_s), qPrintable(text)); // nothing English is left
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void aWindowWithSomethingBegunWaits()
    {
        m_windows->show(AppWindow::History);
        m_windows->exportCalls({}, {});
        QTRY_COMPARE(visible().size(), 2);
        const QPointer<QWidget> dialog(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/rufzeichen_de.qm"_s));
        QCoreApplication::installTranslator(&translator);
        m_windows->retranslate();
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
        QTRY_VERIFY(!dialog);
        // Now nothing is lost.
        QTRY_COMPARE(titles(), QStringList(u"Anrufliste"_s));
        QCoreApplication::removeTranslator(&translator);
    }

    void messagesWaitForTheHistory()
    {
        m_windows->tell(u"one"_s);
        m_windows->tell(u"two"_s);
        m_windows->show(AppWindow::History);
        const auto labels = visible().constFirst()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->isVisible() && label->text() == u"one\ntwo"; }));
    }

    void thePrivacyPageNamesAllThatIsKept()
    {
        m_windows->showSettings(SettingsPart::Privacy);
        QStringList paths;
        for (const QLineEdit *field : visible().constFirst()->findChildren<QLineEdit *>()) {
            paths.append(field->isReadOnly() ? field->text() : QString());
        }
        const Profile profile = Profile::inFolder(m_home->path());
        for (const QString &path : {profile.settingsFile, profile.database, profile.logFolder, profile.boxFolder,
                                    profile.windowState, UserFiles::pseudonymKey()}) {
            QVERIFY2(paths.contains(path), qPrintable(path));
        }
    }

    void toggling()
    {
        m_windows->toggleHistory();
        QTRY_COMPARE(visible().size(), 1);
        QVERIFY(QTest::qWaitForWindowActive(visible().constFirst()));
        m_windows->toggleHistory();
        QTRY_VERIFY(visible().isEmpty());
    }

    void aNumberIsShownInTheHistory()
    {
        m_windows->showNumber(u"030123"_s);
        QTRY_COMPARE(titles(), QStringList(u"Call history"_s));
        m_windows->showKind(CallFilter::ToCallBack);
        QCOMPARE(titles(), QStringList(u"Call history"_s));
        m_windows->showSettings(SettingsPart::Access);
        QTRY_COMPARE(visible().size(), 2);
    }

private:
    static QList<QWidget *> visible()
    {
        QList<QWidget *> windows;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->isWindow()) {
                windows.append(window);
            }
        }
        return windows;
    }

    static QStringList titles()
    {
        QStringList texts;
        for (const QWidget *window : visible()) {
            texts.append(window->windowTitle());
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<CallMonitor> m_monitor;
    std::unique_ptr<BoxDesk> m_desk;
    std::unique_ptr<CallRules> m_rules;
    RecordedActions m_actions;
    std::unique_ptr<Windows> m_windows;
};

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
