// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/callrules.h"
#include "app/tray/messagenews.h"
#include "app/tray/windows.h"
#include "tests/support/alertcalls.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/recordedactions.h"
#include "tests/support/simulateddesk.h"
#include "tests/support/spokenlanguage.h"
#include "ui/messages/messageswindow.h"
#include "ui/notifications/callalerts.h"

#include <QDBusConnection>
#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const QString caller = QStringLiteral("03023125222");

/** What the tray application has of it, at a simulated box that somebody is logged in to. */
struct NewsSetup {
    NewsSetup()
    {
        desk.box.model().machines = {{.index = 0, .name = u"Home"_s, .enabled = true, .shown = true}};
        desk.box.model().calls = {};
        desk.desk->boxSync().setSyncDelay(std::chrono::milliseconds(10));
        desk.desk->connection().adoptCertificate(desk.fingerprint());
        desk.desk->boxSync().start();
        desk.desk->logInWith(u"geheim1!"_s, PasswordKeeping::ForNow);
        alerts.setNotifier(&notifier);
    }

    /** Somebody leaves a message now, which is of this number. */
    void leave(const QString &number, int minutes = 1)
    {
        auto &messages = desk.box.model().machines[0].messages;
        messages.prepend({.index = int(messages.size()),
                          .caller = number,
                          .date = QDateTime::currentDateTime(),
                          .minutes = minutes});
    }

    /** A call of this number that the answering machine took, and its message. */
    void missWithMessage(qint64 id, const QString &number)
    {
        StoredCall call = ringingCall(id);
        call.call.remote = number;
        alerts.showCall(ended(taken(call, 40), CallOutcome::Machine, 20));
        leave(number);
        desk.desk->messages().refreshSoon();
    }

    void refresh() { desk.desk->messages().refresh(); }

    SimulatedDesk desk;
    RecordedActions actions;
    FakeNotifier notifier;
    QuietState quiet {desk.settings};
    CallAlerts alerts {desk.settings, quiet, actions.all(), desk.desk->numberForms()};
    CallMonitor monitor;
    CallRules rules {desk.settings, desk.history, *desk.desk, QDBusConnection(u"none"_s)};
    Windows windows {{desk.history, desk.settings, monitor, *desk.desk, rules, actions.all()},
                     Profile::inFolder(desk.home.path())};
    MessageNews news {*desk.desk, desk.settings, alerts, actions, windows};
};

} // namespace

/** What is told of voice messages, and by which notification. */
class TestMessageNews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_setup = std::make_unique<NewsSetup>();
        QTRY_VERIFY(m_setup->desk.desk->connection().isOpen());
        QTRY_VERIFY(m_setup->desk.desk->messages().machines().size() == 1
                    && !m_setup->desk.desk->messages().isRefreshing());
    }
    void cleanup() { m_setup.reset(); }

    // In both languages, one and several.
    void tellsOfMessages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("length");
        QTest::addColumn<QString>("two");
        QTest::newRow("English") << u"en"_s << u"New voice message"_s << u"up to 3 minutes"_s
                                 << u"2 new voice messages"_s;
        QTest::newRow("German") << u"de"_s << u"Neue Sprachnachricht"_s << u"bis zu 3 Minuten"_s
                                << u"2 neue Sprachnachrichten"_s;
    }
    void tellsOfMessages()
    {
        QFETCH(const QString, language);
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isThere());
        m_setup->leave(caller, 3);
        m_setup->refresh();
        QTRY_COMPARE(last().lines.size(), 1);
        QTEST(last().summary(), "one");
        QFETCH(const QString, length);
        QVERIFY2(last().lines.constFirst().endsWith(u" · "_s + length), qPrintable(last().lines.constFirst()));
        QCOMPARE(last().actions,
                 QList({NotificationAction::Show, NotificationAction::Listen, NotificationAction::CallBack,
                        NotificationAction::MarkHeard}));
        m_setup->leave(QString());
        m_setup->leave(caller);
        m_setup->refresh();
        QFETCH(const QString, two);
        QTRY_COMPARE(last().summary(), two);
        QCOMPARE(last().actions, QList({NotificationAction::Show, NotificationAction::Listen}));
        QCOMPARE(m_setup->notifier.onScreen.size(), 1);
    }

    void marksAndCallsBack()
    {
        m_setup->leave(caller);
        m_setup->refresh();
        QTRY_COMPARE(m_setup->notifier.onScreen.size(), 1);
        press(NotificationAction::CallBack);
        QCOMPARE(m_setup->actions.taken(), QStringList(u"call "_s + caller));
        m_setup->leave(caller);
        m_setup->refresh();
        QTRY_COMPARE(m_setup->notifier.onScreen.size(), 1);
        press(NotificationAction::MarkHeard);
        QTRY_COMPARE(m_setup->desk.desk->messages().newCount(), 1);
    }

    void staysOnTheScreenUntilItIsHeard()
    {
        m_setup->leave(caller);
        m_setup->refresh();
        QTRY_COMPARE(m_setup->notifier.onScreen.size(), 1);
        m_setup->desk.box.model().machines[0].messages[0].isNew = false; // on a phone
        m_setup->refresh();
        QTRY_VERIFY(m_setup->notifier.onScreen.isEmpty());
    }

    void hidesWhoItIs()
    {
        m_setup->desk.settings.change([](Settings &all) { all.notifications.detail = NotificationDetail::NameOnly; });
        m_setup->leave(caller);
        m_setup->refresh();
        QTRY_COMPARE(m_setup->notifier.onScreen.size(), 1);
        QCOMPARE(last().lines, QStringList(u"up to 1 minute(s)"_s));
    }

    // One call is one notification, and a click on it plays the message.
    void aMissedCallTellsOfItsMessage()
    {
        m_setup->missWithMessage(1, caller);
        QCOMPARE(m_setup->notifier.summaries(), QStringList(u"Missed call: Erika Mustermann"_s));
        QTRY_VERIFY(last().actions.contains(NotificationAction::Listen));
        QCOMPARE(m_setup->notifier.summaries(), QStringList(u"Missed call: Erika Mustermann"_s));
        press(NotificationAction::Listen);
        QVERIFY(m_setup->notifier.onScreen.isEmpty());
        QVERIFY(opened<MessagesWindow>());
    }

    void aMissedCallForgetsWhatWasHeardElsewhere()
    {
        m_setup->missWithMessage(1, caller);
        QTRY_VERIFY(last().actions.contains(NotificationAction::Listen));
        m_setup->desk.box.model().machines[0].messages[0].isNew = false;
        m_setup->refresh();
        QTRY_VERIFY(!last().actions.contains(NotificationAction::Listen));
        QCOMPARE(m_setup->notifier.summaries(), QStringList(u"Missed call: Erika Mustermann"_s));
    }

    void otherMessagesAreToldBesides()
    {
        m_setup->leave(QString());
        m_setup->missWithMessage(1, caller);
        QTRY_COMPARE(m_setup->notifier.onScreen.size(), 2);
        QCOMPARE(m_setup->notifier.onScreen.value(u"messages"_s).summary(), u"New voice message"_s);
        QVERIFY(m_setup->notifier.onScreen.value(u"call key-1"_s).actions.contains(NotificationAction::Listen));
    }

    // The user has seen that somebody called, and not that there is a message.
    void aDismissedCallDoesNotHideItsMessage()
    {
        m_setup->missWithMessage(1, caller);
        Q_EMIT m_setup->notifier.closed(last().key, NotificationEnd::Dismissed);
        QTRY_COMPARE(last().summary(), u"New voice message"_s);
    }

    // Its call is in the history, which the box does not say.
    void aRuleWritesItsNoteAboutTheCallOfTheMessage()
    {
        setRuleForMessages();
        QList<qint64> ids;
        for (const auto &[key, outcome] :
             {std::pair(u"machine"_s, CallOutcome::Machine), std::pair(u"hung up"_s, CallOutcome::Missed)}) {
            StoredCall call = ended(taken(ringingCall(), 40), outcome, 20);
            call.call.key = key;
            call.call.remote = caller;
            call.call.moment = call.call.started;
            ids.append(m_setup->desk.history.store(call.call, QDateTime::currentDateTime()).id);
        }
        m_setup->leave(caller);
        m_setup->refresh();
        QTRY_COMPARE(noteOf(ids.constFirst()), u"Message"_s);
        QCOMPARE(noteOf(ids.constLast()), QString());
        QVERIFY(m_setup->rules.log().entries().isEmpty());
    }

    void aRuleSaysThatThereIsNoCallToWriteAbout()
    {
        setRuleForMessages();
        m_setup->leave(caller);
        m_setup->refresh();
        QTRY_COMPARE(m_setup->rules.log().entries().size(), 1);
        QCOMPARE(m_setup->rules.log().entries().constFirst().result, RuleResult::NotWritten);
    }

private:
    void setRuleForMessages()
    {
        m_setup->desk.settings.change([](Settings &all) {
            all.rules = {{.name = u"A rule"_s, .event = RuleEvent::Voicemail, .actions = {.note = u"Message"_s}}};
        });
    }
    [[nodiscard]] QString noteOf(qint64 id) const
    {
        const std::optional<StoredCall> call = m_setup->desk.history.reader().call(id);
        return call ? call->note : u"no call"_s;
    }
    [[nodiscard]] const Notification &last() const { return m_setup->notifier.last; }
    void press(NotificationAction action) { Q_EMIT m_setup->notifier.actionInvoked(last().key, action); }

    std::unique_ptr<NewsSetup> m_setup;
};

QTEST_MAIN(TestMessageNews)
#include "tst_messagenews.moc"
