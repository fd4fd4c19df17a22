// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "tests/support/spokenlanguage.h"
#include "ui/tray/traymenu.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

StoredCall pastCall(qint64 id, const QString &number)
{
    StoredCall call;
    call.id = id;
    call.call.phase = CallPhase::Ended;
    call.call.outcome = CallOutcome::Missed;
    call.call.remote = number;
    return call;
}

TrayState stateWith(const QList<StoredCall> &recent)
{
    TrayState state;
    state.host = u"fritz.box"_s;
    state.connection.phase = CallMonitorState::Phase::Connected;
    state.recent = recent;
    return state;
}

/** The action whose text begins so, or null. */
QAction *action(const QMenu &menu, const QString &text)
{
    const QList<QAction *> actions = menu.actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                    [&text](const QAction *candidate) { return candidate->text().startsWith(text); });
    return found != actions.cend() ? *found : nullptr;
}

} // namespace

class TestTrayMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheHistory()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        QCOMPARE(menu.defaultAction(), menu.actions().constFirst());
        menu.actions().constFirst()->trigger();
        QCOMPARE(m_actions.taken(), QStringList(shown(AppWindow::History)));
    }

    void speaksAnotherLanguageAtOnce()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        menu.setState(stateWith({pastCall(1, u"030123456"_s)}));
        QVERIFY(action(menu, u"Open call history"_s));
        QTranslator german;
        QVERIFY(german.load(u":/i18n/rufzeichen_de.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&german));
        QTRY_VERIFY(action(menu, u"Anrufliste"_s));
        QTRY_VERIFY(!action(menu, u"Settings"_s) && !action(menu, u"No new missed calls"_s));
        QCoreApplication::removeTranslator(&german);
        QTRY_VERIFY(action(menu, u"Open call history"_s));
    }

    void dials()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        action(menu, u"Dial a number"_s)->trigger();
        QCOMPARE(m_actions.taken(), QStringList(u"call"_s));
        action(menu, u"Call the number on the clipboard"_s)->trigger();
        QCOMPARE(m_actions.taken(), QStringList(u"callFromClipboard"_s));
    }

    void leadsEverywhere()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        menu.setState(stateWith({}));
        action(menu, u"Settings"_s)->trigger();
        action(menu, u"Connected to fritz.box"_s)->trigger();
        const QMenu *help = action(menu, u"Help"_s)->menu();
        action(*help, u"First steps"_s)->trigger();
        action(*help, u"About"_s)->trigger();
        action(menu, u"Quit"_s)->trigger();
        QCOMPARE(m_actions.taken(),
                 QStringList({shown(AppWindow::Settings), u"testConnection"_s, shown(AppWindow::FirstSteps),
                              shown(AppWindow::About), u"quit"_s}));
    }

    void offersTheLoginThatTheBoxWaitsFor()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        TrayState state = stateWith({});
        menu.setState(state);
        QVERIFY(!action(menu, u"Log in to the FRITZ!Box"_s)->isVisible());
        state.boxWaits = true;
        menu.setState(state);
        QVERIFY(action(menu, u"Log in to the FRITZ!Box"_s)->isVisible());
        action(menu, u"Log in to the FRITZ!Box"_s)->trigger();
        QCOMPARE(m_actions.taken(), QStringList(u"answerBox"_s));
    }

    void tellsWhoKeepsTheCalls()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        TrayState state = stateWith({});
        menu.setState(state);
        QAction *entry = action(menu, u"A recorder on this computer keeps the calls"_s);
        QVERIFY(entry != nullptr && !entry->isVisible());
        state.readsAlong = true;
        menu.setState(state);
        QVERIFY(entry->isVisible());
        entry->trigger();
        QCOMPARE(m_actions.taken(), QStringList(shown(SettingsPart::History)));
    }

    void marksMissedCallsAsSeen()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        QVERIFY(!action(menu, u"No new missed calls"_s)->isEnabled());
        TrayState state = stateWith({});
        state.missed = 3;
        menu.setState(state);
        QAction *mark = action(menu, u"Mark 3 new missed"_s);
        QVERIFY(mark != nullptr && mark->isEnabled());
        mark->trigger();
        QCOMPARE(m_actions.taken(), QStringList(u"markAllSeen"_s));
    }

    void leadsToTheCallsToCallBack()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        TrayState state = stateWith({});
        menu.setState(state);
        QAction *entry = action(menu, u"To call back"_s);
        QVERIFY(entry != nullptr && !entry->isVisible());
        state.toCallBack = 4;
        menu.setState(state);
        QVERIFY(entry->isVisible());
        QCOMPARE(entry->text(), u"To call back (4)"_s);
        entry->trigger();
        QCOMPARE(m_actions.taken(), QStringList(u"showKind %1"_s.arg(int(CallFilter::ToCallBack))));
    }

    // In both languages, one and several.
    void countsWhatWaits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("entries");
        QTest::newRow("one") << u"en"_s << 1
                             << QStringList({u"Mark 1 new missed call as seen"_s, u"To call back (1)"_s,
                                             u"1 new voice message"_s});
        QTest::newRow("many") << u"en"_s << 1200
                              << QStringList({u"Mark 1,200 new missed calls as seen"_s, u"To call back (1,200)"_s,
                                              u"1,200 new voice messages"_s});
        QTest::newRow("einer") << u"de"_s << 1
                               << QStringList({u"1 neuen verpassten Anruf als gesehen markieren"_s,
                                               u"Zurückrufen (1)"_s, u"1 neue Sprachnachricht"_s});
        QTest::newRow("viele") << u"de"_s << 1200
                               << QStringList({u"1.200 neue verpasste Anrufe als gesehen markieren"_s,
                                               u"Zurückrufen (1.200)"_s, u"1.200 neue Sprachnachrichten"_s});
    }
    void countsWhatWaits()
    {
        QFETCH(const QString, language);
        QFETCH(const int, count);
        QFETCH(const QStringList, entries);
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isThere());
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        TrayState state = stateWith({});
        state.missed = state.toCallBack = state.newMessages = count;
        menu.setState(state);
        for (const QString &entry : entries) {
            QVERIFY2(action(menu, entry), qPrintable(entry));
        }
    }

    void listsRecentCalls()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        QVERIFY(!action(menu, u"Recent calls"_s)->isEnabled());
        StoredCall withheld = pastCall(8, QString());
        StoredCall company = pastCall(9, u"0891"_s);
        company.party.name = u"Smith & Co"_s;
        menu.setState(stateWith({pastCall(7, u"030123"_s), withheld, company}));
        const QMenu *recent = action(menu, u"Recent calls"_s)->menu();
        QVERIFY(recent->isEnabled());
        QCOMPARE(recent->actions().size(), 3);
        QCOMPARE(recent->actions().at(0)->text(), u"030123 – missed"_s);
        QCOMPARE(recent->actions().at(0)->menu()->actions().size(), 4);
        QCOMPARE(recent->actions().at(1)->text(), u"Number withheld – missed"_s);
        QCOMPARE(recent->actions().at(1)->menu()->actions().size(), 1);
        QCOMPARE(recent->actions().at(2)->text(), u"Smith && Co – missed"_s);
    }

    void actsOnTheCall()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        menu.setState(stateWith({pastCall(7, u"030123"_s), pastCall(9, u"0891"_s)}));
        const QMenu *call = action(menu, u"Recent calls"_s)->menu()->actions().at(1)->menu();
        for (QAction *entry : call->actions()) {
            entry->trigger();
        }
        QCOMPARE(m_actions.taken(), QStringList({u"showCall 9"_s, u"call 0891"_s, u"copy 0891"_s, u"lookUp 0891"_s}));
    }

    void copiesOnlyWhereItCan()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms, nullptr, ClipboardRule::NeedsFocus);
        menu.setState(stateWith({pastCall(9, u"0891"_s)}));
        for (QAction *entry : action(menu, u"Recent calls"_s)->menu()->actions().at(0)->menu()->actions()) {
            entry->trigger();
        }
        QCOMPARE(m_actions.taken(), QStringList({u"showCall 9"_s, u"call 0891"_s, u"lookUp 0891"_s}));
    }

    void keepsItsListWhileOpen()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        menu.setState(stateWith({pastCall(7, u"030123"_s)}));
        menu.popup({});
        QTRY_VERIFY(menu.isVisible());
        menu.setState(stateWith({pastCall(8, u"0891"_s), pastCall(7, u"030123"_s)}));
        const QMenu *recent = action(menu, u"Recent calls"_s)->menu();
        QCOMPARE(recent->actions().size(), 1);
        QCOMPARE(recent->actions().at(0)->text(), u"030123 – missed"_s);
        menu.close();
        QTRY_COMPARE(recent->actions().size(), 2);
    }

    void showsTheStateOfQuiet()
    {
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        TrayState state = stateWith({});
        QVERIFY(action(menu, u"Quiet: off"_s) != nullptr);
        state.quiet = true;
        menu.setState(state);
        const QMenu *quiet = action(menu, u"Quiet: on"_s)->menu();
        QVERIFY(action(*quiet, u"On"_s)->isChecked());
        QVERIFY(!action(*quiet, u"Off"_s)->isChecked());
        state.quietUntil = QDateTime(QDate(2026, 11, 24), QTime(22, 30));
        menu.setState(state);
        QVERIFY(action(menu, u"Quiet until 22:30"_s) != nullptr);
        QVERIFY(!action(*quiet, u"On"_s)->isChecked());
        QVERIFY(!action(*quiet, u"Off"_s)->isChecked());
    }

    void asksForQuiet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QuietChoice>("choice");
        QTest::newRow("hour") << u"For 1 hour"_s << QuietChoice::Hour;
        QTest::newRow("morning") << u"Until 07:00"_s << QuietChoice::UntilMorning;
        QTest::newRow("on") << u"On"_s << QuietChoice::On;
        QTest::newRow("off") << u"Off"_s << QuietChoice::Off;
    }

    void asksForQuiet()
    {
        QFETCH(const QString, text);
        QFETCH(const QuietChoice, choice);
        TrayMenu menu(m_actions.all(), m_numbers.forms);
        const QMenu *quiet = action(menu, u"Quiet: off"_s)->menu();
        action(*quiet, text)->trigger();
        QCOMPARE(m_actions.taken(), QStringList(u"beginQuiet %1"_s.arg(int(choice))));
        QVERIFY(!action(*quiet, u"On"_s)->isChecked()); // until the state says so
        QVERIFY(action(*quiet, u"Off"_s)->isChecked());
    }

    void numbersGetTheirFormWhenSomebodyLooks()
    {
        OwnNumbers numbers;
        if (!numbers.reader.failure().isEmpty()) {
            QSKIP("The library for numbers is not installed");
        }
        TrayMenu menu(m_actions.all(), numbers.forms);
        StoredCall named = pastCall(2, u"03023125333"_s);
        named.party.name = u"Erika"_s;
        menu.setState(stateWith({pastCall(1, u"03023125222"_s), named}));
        const QMenu *recent = action(menu, u"Recent calls"_s)->menu();
        const QAction *first = recent->actions().constFirst();
        QCOMPARE(first->text(), u"03023125222 – missed"_s);
        menu.popup({});
        QTRY_COMPARE(first->text(), u"030 23125222 – missed"_s); // the same entry, which is open
        QCOMPARE(recent->actions().at(1)->text(), u"Erika – missed"_s);
        recent->actions().constFirst()->menu()->actions().at(1)->trigger();
        QCOMPARE(m_actions.taken(), QStringList(u"call 03023125222"_s));
    }

private:
    RecordedActions m_actions;
    OwnNumbers m_numbers;
};

QTEST_MAIN(TestTrayMenu)
#include "tst_traymenu.moc"
