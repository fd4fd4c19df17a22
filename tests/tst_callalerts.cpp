// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/alertcalls.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "ui/notifications/callalerts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Setup {
    explicit Setup(std::chrono::milliseconds hold = 0ms, std::chrono::milliseconds lastingOutage = 60s)
        : quiet(store)
        , alerts(store, quiet, actions.all(), numbers.forms, nullptr, lastingOutage)
    {
        settings.hold = hold;
        apply();
        alerts.setNotifier(&notifier);
    }
    void apply()
    {
        store.change([this](Settings &all) {
            all.notifications = settings;
            all.quietHours = quietHours;
        });
    }

    /** What comes alone: nothing else is read together with it. */
    void show(const StoredCall &call)
    {
        alerts.showCall(call);
        QCoreApplication::processEvents();
    }

    /** Whether something may still happen by itself. */
    [[nodiscard]] bool isWaiting() const
    {
        const auto timers = alerts.findChildren<QTimer *>();
        return std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isActive(); });
    }

    NotificationSettings settings;
    QuietHours quietHours;
    FakeNotifier notifier;
    SettingsStore store;
    QuietState quiet;
    RecordedActions actions;
    OwnNumbers numbers;
    CallAlerts alerts;
};

QuietHours always()
{
    return {.enabled = true, .from = {0, 0}, .until = {0, 0}};
}

StoredCall nameless(StoredCall call, const std::optional<QString> &number)
{
    call.party = {};
    call.call.remote = number;
    return call;
}

CallMonitorState connected()
{
    CallMonitorState state;
    state.phase = CallMonitorState::Phase::Connected;
    return state;
}

CallMonitorState disconnected(ConnectionFailure failure)
{
    CallMonitorState state;
    state.failure = failure;
    return state;
}

} // namespace

class TestCallAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleKeepsACallFromTheScreen()
    {
        Setup setup;
        setup.alerts.setWishes([](const StoredCall &) { return RuleWish {.shown = false}; });
        setup.show(ringingCall());
        setup.show(ended(ringingCall(), CallOutcome::Missed));
        QVERIFY(setup.notifier.log.isEmpty());
    }

    void aRuleShowsACallThatElseWouldNotPopUp()
    {
        Setup setup;
        setup.quietHours = always();
        setup.settings.missed = false;
        setup.apply();
        setup.alerts.setWishes([](const StoredCall &) { return RuleWish {.shown = true}; });
        setup.show(ringingCall());
        QCOMPARE(setup.notifier.onScreen.size(), 1);
        QVERIFY(setup.notifier.last.sound);
        setup.show(ended(ringingCall(), CallOutcome::Missed));
        QCOMPARE(setup.notifier.last.kind, NotificationKind::MissedCall);
    }

    void aRuleMutesACall()
    {
        Setup setup;
        setup.alerts.setWishes([](const StoredCall &) { return RuleWish {.shown = {}, .muted = true}; });
        setup.show(ringingCall());
        QCOMPARE(setup.notifier.onScreen.size(), 1);
        QVERIFY(!setup.notifier.last.sound);
    }

    void severalMissedCallsAreSilentIfEachIs_data()
    {
        QTest::addColumn<QList<qint64>>("muted");
        QTest::addColumn<bool>("sounds");
        QTest::newRow("each") << QList<qint64> {1, 2} << false;
        QTest::newRow("only the first") << QList<qint64> {1} << true;
        QTest::newRow("only the last") << QList<qint64> {2} << true;
    }
    void severalMissedCallsAreSilentIfEachIs()
    {
        QFETCH(QList<qint64>, muted);
        Setup setup;
        setup.alerts.setWishes(
            [muted](const StoredCall &call) { return RuleWish {.shown = {}, .muted = muted.contains(call.id)}; });
        for (const qint64 id : {1, 2}) {
            setup.show(ringingCall(id));
            setup.show(ended(ringingCall(id), CallOutcome::Missed, 8));
        }
        QCOMPARE(setup.notifier.summaries(), QStringList {u"2 missed calls"_s});
        QTEST(setup.notifier.last.sound, "sounds");
    }

    void missedCallsOfWhichNothingIsKnownAreNotMuted()
    {
        Setup setup;
        setup.alerts.setWishes([](const StoredCall &) { return RuleWish {.shown = {}, .muted = true}; });
        setup.alerts.showMissedSummary(2, QDateTime::currentDateTime());
        QVERIFY(setup.notifier.last.sound);
    }

    void aFloodOfCallsBecomesOneNotification()
    {
        constexpr int calls = 1000;
        Setup setup;
        for (int number = 0; number < calls; ++number) {
            setup.show(ringingCall(number));
        }
        const auto count = [&setup](const QString &start) {
            return std::count_if(setup.notifier.log.cbegin(), setup.notifier.log.cend(),
                                 [&start](const QString &line) { return line.startsWith(start); });
        };
        QCOMPARE(count(u"show Incoming call"_s), 10);
        QTRY_VERIFY(setup.notifier.onScreen.value(NotificationText::floodKey()).summary()
                    == u"1,000 calls in the last minute"_s);
        setup.notifier.log.clear();
        for (int number = 0; number < calls; ++number) {
            setup.show(ended(ringingCall(number), CallOutcome::Missed, 5));
        }
        QTRY_VERIFY(setup.notifier.onScreen.value(NotificationText::missedKey()).summary()
                    == u"1,000 missed calls"_s);
        QVERIFY(count(u"show "_s) < 10); // a summary each second
        Q_EMIT setup.notifier.actionInvoked(NotificationText::floodKey(), NotificationAction::Show);
        QVERIFY(!setup.actions.log.isEmpty());
    }

    void ringingShows()
    {
        Setup setup;
        setup.show(ringingCall());
        QCOMPARE(setup.notifier.log, QStringList {u"show Incoming call: Erika Mustermann"_s});
        QCOMPARE(setup.notifier.last.kind, NotificationKind::IncomingCall);
        QCOMPARE(setup.notifier.last.urgency, NotificationUrgency::Critical);
        QVERIFY(setup.notifier.last.sound);
        QCOMPARE(setup.notifier.last.lines, QStringList({u"030123456 · Berlin"_s, u"for 732123"_s}));
    }

    void picturesShowWhoItIs()
    {
        Setup setup;
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        setup.alerts.setPictures([&](const QString &number) { return number == u"030123456" ? picture : QImage(); });
        setup.show(ringingCall());
        QCOMPARE(setup.notifier.last.picture, picture);
        setup.settings.detail = NotificationDetail::NameOnly;
        setup.apply();
        setup.show(taken(ringingCall()));
        QVERIFY(setup.notifier.last.picture.isNull());
    }

    // The box needs a moment to send one.
    void picturesAreAskedForDuringTheHold()
    {
        Setup setup(20ms);
        QStringList asked;
        setup.alerts.setPictures([&](const QString &number) {
            asked.append(number);
            return QImage();
        });
        setup.alerts.showCall(ringingCall());
        QCOMPARE(asked, QStringList(u"030123456"_s));
        setup.settings.detail = NotificationDetail::NameOnly;
        setup.apply();
        setup.alerts.showCall(ringingCall(2));
        QCOMPARE(asked.size(), 1);
        QVERIFY(setup.notifier.log.isEmpty());
    }

    void picturesMayComeLater()
    {
        Setup setup(20ms);
        QImage picture;
        setup.alerts.setPictures([&](const QString &) { return picture; });
        setup.alerts.showCall(ringingCall());
        setup.alerts.showParty(ringingCall()); // not before its time
        QVERIFY(setup.notifier.log.isEmpty());
        QTRY_COMPARE(setup.notifier.log.size(), 1);
        picture = QImage(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        setup.alerts.showParty(ringingCall());
        QCOMPARE(setup.notifier.log.size(), 2);
        QCOMPARE(setup.notifier.last.picture, picture);
        QVERIFY(!setup.notifier.last.sound);
        setup.alerts.showParty(ringingCall());
        QCOMPARE(setup.notifier.log.size(), 2);
    }

    void oneBubbleFollowsTheCall()
    {
        Setup setup;
        setup.show(ringingCall());
        setup.show(taken(ringingCall()));
        QCOMPARE(setup.notifier.last.kind, NotificationKind::ActiveCall);
        QVERIFY(setup.notifier.last.talkingSince);
        QVERIFY(!setup.notifier.last.sound);
        setup.show(ended(taken(ringingCall()), CallOutcome::Answered, 60));
        QCOMPARE(setup.notifier.log,
                 QStringList({u"show Incoming call: Erika Mustermann"_s, u"show In call: Erika Mustermann"_s,
                              u"close In call: Erika Mustermann"_s}));
    }

    void aPhoneMayBeAMachine()
    {
        Setup setup;
        StoredCall call = taken(ringingCall());
        call.call.extension = 20;
        setup.store.change([](Settings &settings) { settings.lines.machines = {20}; });
        setup.show(ringingCall());
        setup.show(call);
        QCOMPARE(setup.notifier.last.occasion, u"On the answering machine"_s);
        call.call.extension = 21;
        setup.show(call);
        QCOMPARE(setup.notifier.last.occasion, u"In call"_s);
        call.call.extension = 5; // the box's fax
        setup.show(call);
        QCOMPARE(setup.notifier.last.occasion, u"A fax is coming in"_s);
        QVERIFY(setup.notifier.last.lines.filter(u"fax"_s).isEmpty());
    }

    void aLineMayHaveAToneOfItsOwn()
    {
        const QTemporaryDir folder;
        QFile player(folder.filePath(u"pw-play"_s));
        QVERIFY(player.open(QIODevice::WriteOnly));
        player.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        player.close();
        qputenv("PATH", folder.path().toUtf8());
        Setup setup;
        int calls = 0;
        const auto ring = [&](const QString &tone) {
            setup.store.change([&tone](Settings &settings) {
                settings.lines.ringTones = {{u"69123"_s, u"/other.wav"_s}};
                if (!tone.isEmpty()) {
                    settings.lines.ringTones.insert(u"732123"_s, tone);
                }
            });
            setup.show(ringingCall(++calls));
            return setup.notifier.last;
        };
        QCOMPARE(ring(QString()).ringTone, QString());
        QVERIFY(ring(QString()).sound);
        QCOMPARE(ring(u"/bell.wav"_s).ringTone, u"/bell.wav"_s);
        QVERIFY(setup.notifier.last.sound);
        QCOMPARE(ring(noRingTone).ringTone, QString());
        QVERIFY(!setup.notifier.last.sound);
        setup.numbers.reader = NumberReader(DialPlan {.areaCode = u"30"_s}); // as it is learned of the box
        setup.store.change([](Settings &settings) { settings.lines.ringTones = {{u"030732123"_s, u"/far.wav"_s}}; });
        setup.show(ringingCall(++calls));
        QCOMPARE(setup.notifier.last.ringTone, u"/far.wav"_s); // however the line is written
        QVERIFY(player.remove()); // then the desktop may still ring
        QCOMPARE(ring(u"/bell.wav"_s).ringTone, QString());
    }

    // Never without its name.
    void theLinesColourStandsByItsName()
    {
        Setup setup;
        setup.numbers.forms.setLineColours(
            [](const QString &number) { return number == "732123"_L1 ? LineColour::Green : LineColour::None; });
        setup.show(ringingCall());
        QCOMPARE(setup.notifier.last.colour, LineColour::Green);
        for (const NotificationDetail detail : {NotificationDetail::NameOnly, NotificationDetail::Hidden}) {
            setup.settings.detail = detail;
            setup.apply();
            setup.show(ringingCall());
            QCOMPARE(setup.notifier.last.colour, LineColour::None);
        }
    }

    void missedTakesTheSameBubble()
    {
        Setup setup;
        setup.show(ringingCall());
        const QString key = setup.notifier.last.key;
        setup.show(ended(ringingCall(), CallOutcome::Missed, 8));
        QCOMPARE(setup.notifier.last.key, key);
        QCOMPARE(setup.notifier.summaries(), QStringList {u"Missed call: Erika Mustermann"_s});
        QVERIFY(setup.notifier.last.actions.contains(NotificationAction::CallBack));
    }

    void severalMissedBecomeOne()
    {
        Setup setup;
        for (const qint64 id : {1, 2, 3}) {
            setup.show(ringingCall(id));
            setup.show(ended(ringingCall(id), CallOutcome::Missed, 8));
        }
        setup.show(ended(ringingCall(3), CallOutcome::Missed, 8)); // told of twice
        QCOMPARE(setup.notifier.summaries(), QStringList {u"3 missed calls"_s});
        QCOMPARE(setup.notifier.last.lines.size(), 3);
        Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::MarkSeen);
        QCOMPARE(setup.actions.taken(), QStringList {u"markAllSeen"_s});
        QVERIFY(setup.notifier.onScreen.isEmpty());
        setup.show(ended(ringingCall(4), CallOutcome::Missed, 8));
        QCOMPARE(setup.notifier.summaries(), QStringList {u"Missed call: Erika Mustermann"_s});
    }

    void thoseThatAreNotNamedAreCounted()
    {
        Setup setup;
        for (const qint64 id : {1, 2, 3, 4, 5}) {
            setup.show(ended(ringingCall(id), CallOutcome::Missed, 8));
        }
        QCOMPARE(setup.notifier.last.lines.size(), 4);
        QCOMPARE(setup.notifier.last.lines.constLast(), u"and 2 more"_s);
    }

    void dismissedMissedCallsAreNotCountedAgain()
    {
        Setup setup;
        setup.show(ended(ringingCall(1), CallOutcome::Missed, 8));
        Q_EMIT setup.notifier.closed(setup.notifier.last.key, NotificationEnd::Dismissed);
        setup.show(ended(ringingCall(2), CallOutcome::Missed, 8));
        QCOMPARE(setup.notifier.last.summary(), u"Missed call: Erika Mustermann"_s);
        Q_EMIT setup.notifier.closed(setup.notifier.last.key, NotificationEnd::Expired); // nobody may have seen it
        setup.show(ended(ringingCall(3), CallOutcome::Missed, 8));
        QCOMPARE(setup.notifier.last.summary(), u"2 missed calls"_s);
        setup.alerts.closeMissed();
        QVERIFY(!setup.notifier.onScreen.contains(NotificationText::missedKey()));
    }

    void whatHasExpiredIsClosedOnceItIsSeen()
    {
        Setup setup;
        setup.show(ended(ringingCall(1), CallOutcome::Missed, 8));
        const QString first = setup.notifier.last.key;
        setup.notifier.expire(first);
        setup.alerts.showParty(ringingCall(1)); // does not bring it back
        QCOMPARE(setup.notifier.listed, QStringList {first});
        setup.alerts.closeMissed();
        QVERIFY(setup.notifier.listed.isEmpty());

        setup.show(ended(ringingCall(2), CallOutcome::Missed, 8));
        setup.notifier.expire(setup.notifier.last.key);
        setup.show(ended(ringingCall(3), CallOutcome::Missed, 8));
        QVERIFY(setup.notifier.listed.isEmpty()); // the summary tells of both
        setup.notifier.expire(setup.notifier.last.key);
        Q_EMIT setup.notifier.actionInvoked(NotificationText::missedKey(), NotificationAction::MarkSeen);
        QCOMPARE(setup.actions.taken(), QStringList {u"markAllSeen"_s});
        QVERIFY(setup.notifier.listed.isEmpty());
    }

    void aClickInTheListShowsTheCall()
    {
        Setup setup;
        setup.show(ended(ringingCall(7), CallOutcome::Missed, 8));
        setup.notifier.expire(setup.notifier.last.key);
        Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::Show);
        QCOMPARE(setup.actions.taken(), QStringList {u"showCall 7"_s});
        QVERIFY(setup.notifier.listed.isEmpty());
    }

    void nothingStaysInTheList()
    {
        Setup setup;
        setup.show(ringingCall(1));
        setup.show(taken(ringingCall(1)));
        setup.notifier.expire(setup.notifier.last.key); // it is no news for long
        QVERIFY(setup.notifier.listed.isEmpty());
        setup.show(ended(ringingCall(2), CallOutcome::Missed, 8));
        setup.notifier.expire(setup.notifier.last.key);
        setup.alerts.tell({.key = u"files"_s, .heading = u"Rufzeichen"_s, .text = u"A text"_s, .open = [] {}});
        setup.notifier.expire(u"files"_s);
        QCOMPARE(setup.notifier.listed.size(), 2);
        setup.alerts.closeAll();
        QVERIFY(setup.notifier.listed.isEmpty());
    }

    void anotherNotifierLeavesNoList()
    {
        Setup setup;
        FakeNotifier other;
        setup.show(ended(ringingCall(1), CallOutcome::Missed, 8));
        setup.notifier.expire(setup.notifier.last.key);
        setup.alerts.setNotifier(&other);
        QVERIFY(setup.notifier.listed.isEmpty());
        QVERIFY(other.onScreen.isEmpty());
    }

    void missedWhileAway()
    {
        Setup setup;
        setup.alerts.showMissedSummary(0, {});
        QVERIFY(setup.notifier.log.isEmpty());
        const QDateTime since(QDate::currentDate(), QTime(0, 0));
        setup.alerts.showMissedSummary(3, since);
        QCOMPARE(setup.notifier.last.summary(), u"3 missed calls"_s);
        QVERIFY2(setup.notifier.last.lines.value(0).startsWith(u"since "_s),
                 qPrintable(setup.notifier.last.lines.value(0)));
        setup.show(ended(ringingCall(1), CallOutcome::Missed, 8));
        QCOMPARE(setup.notifier.summaries(), QStringList {u"4 missed calls"_s});
    }

    void barredCallsNeverShow()
    {
        Setup setup(50ms);
        setup.alerts.showCall(ringingCall(1));
        setup.alerts.showCall(ended(ringingCall(1), CallOutcome::Missed));
        setup.alerts.showCall(ringingCall(2));
        QTRY_COMPARE(setup.notifier.log.size(), 1); // the first one's hold ended before
        QCOMPARE(setup.notifier.onScreen.firstKey(), NotificationText::key(ringingCall(2).call));
    }

    void theHoldIsForNewsOnly()
    {
        Setup setup(50ms);
        QSignalSpy prepared(&setup.alerts, &CallAlerts::alertPrepared);
        setup.alerts.showCall(ringingCall());
        QCOMPARE(prepared.count(), 1);
        setup.alerts.showCall(ringingCall());
        QVERIFY(setup.notifier.log.isEmpty());
        QTRY_COMPARE(setup.notifier.log.size(), 1);
        setup.alerts.showCall(taken(ringingCall()));
        QCOMPARE(setup.notifier.log.size(), 2);
        QCOMPARE(prepared.count(), 1);
    }

    void doNotDisturbIsAskedAtTheEndOfTheHold()
    {
        Setup setup(20ms);
        connect(&setup.alerts, &CallAlerts::alertPrepared, &setup.alerts,
                [&setup] { setup.alerts.setDoNotDisturb(true); });
        setup.alerts.showCall(ringingCall(1));
        setup.alerts.showTest(); // shows whatever the hour
        QCOMPARE(setup.notifier.log.size(), 1);
        setup.settings.followDoNotDisturb = false;
        QVERIFY(setup.isWaiting());
        QTRY_VERIFY(!setup.isWaiting());
        QCOMPARE(setup.notifier.log.size(), 1);
        setup.apply();
        setup.alerts.showCall(ringingCall(2));
        QTRY_COMPARE(setup.notifier.log.size(), 2);
        QCOMPARE(setup.notifier.last.urgency, NotificationUrgency::Normal);
    }

    void quietHours()
    {
        Setup setup;
        setup.quietHours = always();
        setup.apply();
        setup.show(ringingCall());
        setup.show(ended(ringingCall(), CallOutcome::Missed, 8));
        setup.alerts.showMissedSummary(3, QDateTime::currentDateTime());
        QVERIFY(setup.notifier.log.isEmpty());
    }

    void quietForAWhile()
    {
        Setup setup;
        setup.quiet.choose(QuietChoice::Hour, QDateTime::currentDateTime());
        setup.show(ringingCall(1));
        QVERIFY(setup.notifier.log.isEmpty());
        setup.quiet.choose(QuietChoice::Hour, QDateTime::currentDateTime().addSecs(-3601)); // is over
        setup.show(ringingCall(2));
        QCOMPARE(setup.notifier.log.size(), 1);
        setup.quiet.choose(QuietChoice::Off, QDateTime::currentDateTime());
        setup.show(ringingCall(3));
        QCOMPARE(setup.notifier.log.size(), 2);
    }

    void remindersOfferToCallBack()
    {
        Setup setup;
        StoredCall call = ended(ringingCall(), CallOutcome::Missed, 5);
        call.note = u"wants the offer"_s;
        const QSignalSpy followed(&setup.alerts, &CallAlerts::reminderFollowed);
        setup.quiet.choose(QuietChoice::On, QDateTime::currentDateTime());
        setup.alerts.remind(call);
        QVERIFY(setup.notifier.onScreen.isEmpty());
        setup.quiet.choose(QuietChoice::Off, QDateTime::currentDateTime());
        setup.alerts.tellWaiting();
        QTRY_COMPARE(setup.notifier.summaries(), QStringList(u"Reminder of a call: Erika Mustermann"_s));
        QCOMPARE(setup.notifier.last.urgency, NotificationUrgency::Normal); // as the missed call itself
        QVERIFY(setup.notifier.last.lines.contains(u"wants the offer"_s));
        setup.alerts.tellWaiting(); // not twice
        QCOMPARE(followed.size(), 0); // so the history keeps it
        QCOMPARE(setup.notifier.log.filter(u"show"_s).size(), 1);
        Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::CallBack);
        QCOMPARE(setup.actions.taken(), QStringList(u"call 030123456"_s));
        QCOMPARE(followed.size(), 1);
        QVERIFY(setup.notifier.onScreen.isEmpty());
        QCOMPARE(setup.notifier.last.actions.first(4),
                 QList({NotificationAction::Show, NotificationAction::CallBack, NotificationAction::RemindLater,
                        NotificationAction::Settle}));
        call.id = 7;
        for (const NotificationAction action : {NotificationAction::RemindLater, NotificationAction::Settle}) {
            setup.alerts.remind(call);
            Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, action);
            QVERIFY(setup.notifier.onScreen.isEmpty());
        }
        QCOMPARE(setup.actions.taken(), QStringList({u"remindLater 7"_s, u"settle 7"_s}));
        QCOMPARE(followed.size(), 2); // to postpone it is another time, and none less
        setup.alerts.remind(call);
        setup.notifier.expire(setup.notifier.last.key);
        const qsizetype before = setup.notifier.log.size();
        setup.alerts.tellWaiting(); // nobody saw it, but it came
        QCOMPARE(setup.notifier.log.size(), before);
        Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::Settle); // in a list
        QCOMPARE(setup.actions.taken(), QStringList(u"settle 7"_s));
        QCOMPARE(followed.size(), 3);
    }

    void aReminderWaitsForWhatFormatsNumbers()
    {
        Setup setup;
        setup.alerts.remind(nameless(ended(ringingCall(), CallOutcome::Missed, 5), u"03023125222"_s));
        QTRY_COMPARE(setup.notifier.log, QStringList(u"show Reminder of a call: 030 23125222"_s)); // the first one
    }

    void aRemindersNoteStaysHiddenWithTheNumber()
    {
        Setup setup;
        setup.settings.detail = NotificationDetail::NameOnly;
        setup.apply();
        StoredCall call = ended(ringingCall(), CallOutcome::Missed, 5);
        call.note = u"secret"_s;
        call.numberNote = u"secret, too"_s;
        setup.alerts.remind(call);
        QCOMPARE(setup.notifier.log.size(), 1);
        QVERIFY(setup.notifier.last.lines.filter(u"secret"_s).isEmpty());
    }

    void whatIsWrittenAboutANumberShowsWhenItRings()
    {
        Setup setup;
        StoredCall call = ringingCall();
        call.numberNote = u"roofer\nof the house"_s;
        setup.show(call);
        QVERIFY(setup.notifier.last.lines.contains(u"roofer of the house"_s));
    }

    void noticesHaveButtons()
    {
        Setup setup;
        QStringList done;
        const Notice notice {.key = u"messages"_s,
                             .heading = u"New voice message"_s,
                             .text = u"Erika"_s,
                             .open = [&] { done += u"open"_s; },
                             .buttons = {{NotificationAction::Listen, [&] { done += u"listen"_s; }},
                                         {NotificationAction::MarkHeard, [&] { done += u"mark"_s; }}}};
        setup.alerts.tell(notice);
        QCOMPARE(setup.notifier.last.actions,
                 QList({NotificationAction::Show, NotificationAction::Listen, NotificationAction::MarkHeard}));
        Q_EMIT setup.notifier.actionInvoked(u"messages"_s, NotificationAction::Listen);
        setup.alerts.tell(notice);
        Q_EMIT setup.notifier.actionInvoked(u"messages"_s, NotificationAction::MarkHeard);
        setup.alerts.tell(notice);
        Q_EMIT setup.notifier.actionInvoked(u"messages"_s, NotificationAction::Show);
        QCOMPARE(done, QStringList({u"listen"_s, u"mark"_s, u"open"_s}));
    }

    void aMissedCallOffersToListen()
    {
        Setup setup;
        QStringList heard;
        QString left; // by whom
        setup.alerts.setMessages([&](const StoredCall &call) -> std::optional<LeftMessage> {
            if (call.call.key != left) {
                return std::nullopt;
            }
            return LeftMessage {.id = left, .minutes = 2, .listen = [&heard, key = left] { heard.append(key); }};
        });
        setup.show(ended(taken(ringingCall(1), 40), CallOutcome::Machine, 30));
        QVERIFY(!setup.notifier.last.actions.contains(NotificationAction::Listen));
        QVERIFY(setup.notifier.last.lines.contains(u"taken by the answering machine"_s));
        setup.alerts.showMessages(); // of others
        QCOMPARE(setup.notifier.log.size(), 1);
        left = u"key-1"_s;
        setup.alerts.showMessages();
        QCOMPARE(setup.notifier.summaries(), QStringList(u"Missed call: Erika Mustermann"_s));
        QCOMPARE(setup.notifier.last.actions.at(1), NotificationAction::Listen);
        QCOMPARE(setup.notifier.last.lines.constLast(), u"Voice message, up to 2 minute(s)"_s);
        QVERIFY(!setup.notifier.last.lines.contains(u"taken by the answering machine"_s));
        QVERIFY(!setup.notifier.last.sound);
        Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::Listen);
        QCOMPARE(heard, QStringList(u"key-1"_s));
        QVERIFY(setup.notifier.onScreen.isEmpty());
        QVERIFY(setup.alerts.missedCalls().isEmpty());
    }

    void severalMissedCallsOfferTheNewestMessage()
    {
        Setup setup;
        QStringList heard;
        setup.alerts.setMessages([&](const StoredCall &call) -> std::optional<LeftMessage> {
            const QString id = call.id == 1 ? u"first"_s : u"second"_s; // two calls of somebody in a row
            return LeftMessage {.id = id, .minutes = {}, .listen = [&heard, id] { heard.append(id); }};
        });
        for (const qint64 id : {1, 2, 3}) {
            setup.show(ended(taken(ringingCall(id), 40), CallOutcome::Machine, 30));
        }
        QCOMPARE(setup.notifier.summaries(), QStringList(u"3 missed calls"_s));
        QVERIFY(setup.notifier.last.lines.contains(u"2 voice message(s)"_s));
        Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::Listen);
        QCOMPARE(heard, QStringList(u"second"_s));
        QVERIFY(setup.notifier.onScreen.isEmpty());
    }

    // Heard on a phone, for example.
    void aMessageThatIsNoNewsIsNotOffered()
    {
        Setup setup;
        bool isNew = true;
        setup.alerts.setMessages([&](const StoredCall &) {
            return isNew ? std::optional(LeftMessage {.id = u"1"_s, .minutes = {}, .listen = [] {}}) : std::nullopt;
        });
        setup.show(ended(taken(ringingCall(1), 40), CallOutcome::Machine, 30));
        QVERIFY(setup.notifier.last.lines.contains(u"1 voice message(s)"_s));
        isNew = false;
        Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::Listen); // too late
        QCOMPARE(setup.actions.taken(), QStringList(shown(AppWindow::Messages)));
        setup.show(ended(taken(ringingCall(2), 40), CallOutcome::Machine, 30));
        QVERIFY(!setup.notifier.last.actions.contains(NotificationAction::Listen));
    }

    void missedCallsThatMayNotComeBackAreNoPlaceForNews()
    {
        Setup setup;
        setup.show(ended(ringingCall(1), CallOutcome::Missed, 8));
        QCOMPARE(setup.alerts.missedCalls().size(), 1);
        setup.quiet.choose(QuietChoice::On, QDateTime::currentDateTime());
        QCOMPARE(setup.alerts.missedCalls().size(), 1); // it is on the screen
        setup.notifier.expire(setup.notifier.last.key);
        QVERIFY(setup.alerts.missedCalls().isEmpty());
        setup.alerts.showMessages();
        QVERIFY(setup.notifier.onScreen.isEmpty());
        setup.quiet.choose(QuietChoice::Off, QDateTime::currentDateTime());
        QCOMPARE(setup.alerts.missedCalls().size(), 1);
        setup.alerts.showMissed();
        QCOMPARE(setup.notifier.onScreen.size(), 1);
        Q_EMIT setup.notifier.closed(setup.notifier.last.key, NotificationEnd::Dismissed);
        QVERIFY(setup.alerts.missedCalls().isEmpty());
    }

    void noticesWaitForTheEndOfQuiet()
    {
        Setup setup;
        int opened = 0;
        const Notice notice {.key = u"files"_s,
                             .heading = u"Rufzeichen"_s,
                             .text = u"Something is wrong"_s,
                             .open = [&] { ++opened; }};
        setup.quiet.choose(QuietChoice::On, QDateTime::currentDateTime());
        setup.alerts.tell(notice);
        setup.alerts.tell(notice);
        setup.alerts.tell({.key = u"void"_s, .heading = {}, .text = u"Not any more"_s, .open = [] {}});
        setup.alerts.withdraw(u"void"_s);
        QVERIFY(setup.notifier.log.filter(u"show"_s).isEmpty());
        setup.quiet.choose(QuietChoice::Off, QDateTime::currentDateTime());
        setup.alerts.tellWaiting();
        QCOMPARE(setup.notifier.log.filter(u"show"_s), QStringList(u"show Rufzeichen"_s));
        QCOMPARE(setup.notifier.last.lines, QStringList(u"Something is wrong"_s));
        Q_EMIT setup.notifier.actionInvoked(u"files"_s, NotificationAction::Show);
        QCOMPARE(opened, 1);

        setup.alerts.setDoNotDisturb(true);
        setup.alerts.tell(notice);
        QCOMPARE(setup.notifier.log.filter(u"show"_s).size(), 1);
        setup.alerts.setDoNotDisturb(false);
        QCOMPARE(setup.notifier.log.filter(u"show"_s).size(), 2);
    }

    void lateLinesDoNotRing()
    {
        Setup setup;
        setup.show(ringingCall(1)); // shows how the clocks differ
        StoredCall late = ringingCall(2);
        late.call.started = BoxTime::fromLocal(QDateTime::currentDateTime().addSecs(-150));
        setup.show(late);
        QCOMPARE(setup.notifier.log.size(), 1);
        QVERIFY(setup.alerts.ringsTooLate(late.call));
        QVERIFY(!setup.alerts.ringsTooLate(ringingCall(1).call));
        QVERIFY(!setup.alerts.ringsTooLate(ringingCall(3).call)); // not heard of
        QVERIFY(!setup.alerts.ringsTooLate(taken(late).call)); // it goes on
        setup.show(ended(late, CallOutcome::Missed, 12));
        QCOMPARE(setup.notifier.last.kind, NotificationKind::MissedCall);
    }

    void theNameComesLater()
    {
        Setup setup;
        setup.show(nameless(ringingCall(), u"030123456"_s));
        QCOMPARE(setup.notifier.last.summary(), u"Incoming call: 030123456"_s);
        setup.alerts.showParty(ringingCall());
        QCOMPARE(setup.notifier.last.summary(), u"Incoming call: Erika Mustermann"_s);
        QVERIFY(!setup.notifier.last.sound);
        QCOMPARE(setup.notifier.last.urgency, NotificationUrgency::Critical);
        QCOMPARE(setup.notifier.onScreen.size(), 1);
        setup.alerts.showParty(ringingCall()); // nothing new
        QCOMPARE(setup.notifier.log.size(), 2);
        setup.alerts.showParty(ringingCall(2)); // unknown
        QCOMPARE(setup.notifier.log.size(), 2);
        setup.show(ended(nameless(ringingCall(), u"030123456"_s), CallOutcome::Missed, 8));
        setup.alerts.showParty(ringingCall());
        QCOMPARE(setup.notifier.summaries(), QStringList {u"Missed call: Erika Mustermann"_s});
    }

    void numbersAreWrittenAsPeopleDo()
    {
        Setup setup;
        if (!setup.numbers.reader.failure().isEmpty()) {
            QSKIP("The library for numbers is not installed");
        }
        const StoredCall call = nameless(ringingCall(), u"03023125222"_s);
        setup.show(call);
        QCOMPARE(setup.notifier.last.summary(), u"Incoming call: 03023125222"_s);
        QTRY_COMPARE(setup.notifier.last.summary(), u"Incoming call: 030 23125222"_s); // the same bubble
        QVERIFY(!setup.notifier.last.sound);
        QCOMPARE(setup.notifier.onScreen.size(), 1);
        Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::Copy);
        QCOMPARE(setup.actions.taken(), QStringList(u"copy 03023125222"_s));
        setup.show(ended(call, CallOutcome::Missed, 8));
        QCOMPARE(setup.notifier.last.summary(), u"Missed call: 030 23125222"_s);
        StoredCall mobile = ringingCall(2);
        mobile.call.remote = u"01755290123"_s;
        mobile.party = {.name = u"Erika"_s, .place = {}, .kind = NumberKind::Mobile};
        setup.show(mobile);
        QCOMPARE(setup.notifier.last.lines.value(0), u"0175 5290123 · mobile"_s);
        setup.show(ended(mobile, CallOutcome::Missed, 8));
        QVERIFY2(setup.notifier.last.lines.join(u'\n').contains(u"030 23125222"_s),
                 qPrintable(setup.notifier.last.lines.join(u'\n')));
    }

    void numbersAreReadyWhenTheHoldIsOver()
    {
        Setup setup;
        if (!setup.numbers.reader.failure().isEmpty()) {
            QSKIP("The library for numbers is not installed");
        }
        setup.settings.hold = 1500ms;
        setup.apply();
        setup.show(nameless(ringingCall(), u"03023125222"_s));
        QTRY_COMPARE(setup.notifier.log, QStringList(u"show Incoming call: 030 23125222"_s));
    }

    void expiredNotificationsKeepNoPicture()
    {
        Setup setup;
        QImage picture(8, 8, QImage::Format_RGB32);
        setup.alerts.setPictures([&picture](const QString &) { return picture; });
        setup.show(ringingCall());
        setup.show(ended(ringingCall(), CallOutcome::Missed, 8));
        const QString key = setup.notifier.last.key;
        QCOMPARE(setup.notifier.last.picture, picture);
        setup.notifier.last = {};
        setup.notifier.onScreen.clear();
        Q_EMIT setup.notifier.closed(key, NotificationEnd::Expired);
        QVERIFY(picture.isDetached()); // nobody else has it
        Q_EMIT setup.notifier.actionInvoked(key, NotificationAction::CallBack);
        QCOMPARE(setup.actions.taken(), QStringList(u"call 030123456"_s));
    }

    void details_data()
    {
        QTest::addColumn<NotificationDetail>("detail");
        QTest::addColumn<StoredCall>("call");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QStringList>("lines");
        const StoredCall number = nameless(ringingCall(), u"030123456"_s);
        const StoredCall withheld = nameless(ringingCall(), u""_s);
        const StoredCall unknown = nameless(ringingCall(), {});
        const QStringList line {u"for 732123"_s};
        using Detail = NotificationDetail;
        QTest::newRow("full") << Detail::Full << ringingCall() << u"Incoming call: Erika Mustermann"_s
                              << QStringList({u"030123456 · Berlin"_s, u"for 732123"_s});
        QTest::newRow("full, number") << Detail::Full << number << u"Incoming call: 030123456"_s << line;
        QTest::newRow("full, withheld") << Detail::Full << withheld << u"Incoming call: Number withheld"_s << line;
        QTest::newRow("full, unknown") << Detail::Full << unknown << u"Incoming call: Unknown caller"_s << line;
        QTest::newRow("name") << Detail::NameOnly << ringingCall() << u"Incoming call: Erika Mustermann"_s
                              << QStringList();
        QTest::newRow("name, number") << Detail::NameOnly << number << u"Incoming call: Unknown caller"_s
                                      << QStringList();
        QTest::newRow("name, withheld") << Detail::NameOnly << withheld << u"Incoming call: Number withheld"_s
                                        << QStringList();
        QTest::newRow("hidden") << Detail::Hidden << ringingCall() << u"Incoming call"_s << QStringList();
    }
    void details()
    {
        QFETCH(NotificationDetail, detail);
        QFETCH(StoredCall, call);
        Setup setup;
        setup.settings.detail = detail;
        setup.apply();
        setup.show(call);
        QTEST(setup.notifier.last.summary(), "summary");
        QTEST(setup.notifier.last.lines, "lines");
        QCOMPARE(setup.notifier.last.actions.contains(NotificationAction::Copy),
                 call.call.remote.has_value() && !call.call.remote->isEmpty());
    }

    void hostileTextsAreBounded()
    {
        Setup setup;
        StoredCall call = ringingCall();
        call.party.name = u"\u202Eevil\u0007\n"_s + QString(100'000, u'x');
        call.party.place = QString(100'000, u'y');
        call.call.remote = QString(100'000, u'1');
        setup.show(call);
        QVERIFY(setup.notifier.last.heading.size() <= 80);
        QVERIFY(!setup.notifier.last.heading.contains(QChar(0x202E)));
        QVERIFY(!setup.notifier.last.heading.contains(QChar(0x0007)));
        QVERIFY(!setup.notifier.last.heading.contains(u'\n'));
        QVERIFY(setup.notifier.last.lines.join(u'\n').size() < 300);
    }

    void onlyStrangersCanBeBlocked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<QString>>("number");
        QTest::addColumn<NotificationDetail>("detail");
        QTest::addColumn<bool>("can");
        using Detail = NotificationDetail;
        const std::optional<QString> number(u"030123456"_s);
        QTest::newRow("stranger") << QString() << number << Detail::Full << true;
        QTest::newRow("stranger without details") << QString() << number << Detail::NameOnly << true;
        QTest::newRow("nobody shall know") << QString() << number << Detail::Hidden << false;
        QTest::newRow("contact") << u"Erika"_s << number << Detail::Full << false;
        QTest::newRow("withheld") << QString() << std::optional(QString()) << Detail::Full << false;
        QTest::newRow("no number") << QString() << std::optional<QString>() << Detail::Full << false;
    }
    void onlyStrangersCanBeBlocked()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<QString>, number);
        QFETCH(NotificationDetail, detail);
        QFETCH(bool, can);
        Setup setup;
        setup.settings.detail = detail;
        setup.apply();
        StoredCall call = ringingCall(7);
        call.party.name = name;
        call.call.remote = number;
        const auto isOffered = [&] { return setup.notifier.last.actions.constLast() == NotificationAction::Block; };
        setup.show(call);
        QCOMPARE(isOffered(), can);
        setup.show(ended(call, CallOutcome::Missed, 8));
        QCOMPARE(isOffered(), can);
        if (can) {
            Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::Block);
            QCOMPARE(setup.actions.taken(), QStringList {u"block 030123456"_s});
        }
    }

    void actionsReachTheApplication()
    {
        Setup setup;
        setup.show(ringingCall(7));
        const QString key = setup.notifier.last.key;
        Q_EMIT setup.notifier.actionInvoked(key, NotificationAction::Copy);
        QCOMPARE(setup.actions.taken(), QStringList {u"copy 030123456"_s});
        Q_EMIT setup.notifier.actionInvoked(key, NotificationAction::LookUp);
        QCOMPARE(setup.actions.taken(), QStringList {u"lookUp 030123456"_s});
        Q_EMIT setup.notifier.actionInvoked(key, NotificationAction::Show);
        QCOMPARE(setup.actions.taken(), QStringList {u"showCall 7"_s});
        Q_EMIT setup.notifier.actionInvoked(key, NotificationAction::CallBack); // was not offered
        Q_EMIT setup.notifier.actionInvoked(u"else"_s, NotificationAction::Copy);
        QVERIFY(setup.actions.log.isEmpty());
        QCOMPARE(setup.notifier.onScreen.size(), 1);

        setup.show(ended(ringingCall(7), CallOutcome::Missed, 8));
        Q_EMIT setup.notifier.actionInvoked(key, NotificationAction::MarkSeen);
        QCOMPARE(setup.actions.taken(), QStringList {u"markSeen 7"_s});
        QVERIFY(setup.notifier.onScreen.isEmpty());
        setup.show(ended(ringingCall(8), CallOutcome::Missed, 8));
        Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::CallBack);
        QCOMPARE(setup.actions.taken(), QStringList {u"call 030123456"_s});
        QVERIFY(setup.notifier.onScreen.isEmpty());
    }

    void closedByTheUserItStaysClosed()
    {
        Setup setup;
        setup.show(ringingCall());
        Q_EMIT setup.notifier.closed(setup.notifier.last.key, NotificationEnd::Dismissed);
        setup.show(taken(ringingCall()));
        setup.alerts.showParty(ringingCall());
        QCOMPARE(setup.notifier.log.size(), 1);
    }

    void aCallWithoutEndIsMissed()
    {
        Setup setup;
        setup.show(ringingCall());
        setup.show(ended(ringingCall(), CallOutcome::Lost));
        QCOMPARE(setup.notifier.summaries(), QStringList {u"Missed call: Erika Mustermann"_s});
        setup.show(ended(ringingCall(), CallOutcome::Missed, 150)); // told after all
        QCOMPARE(setup.notifier.summaries(), QStringList {u"Missed call: Erika Mustermann"_s});
    }

    void aCallThatWasTakenIsMissedNoMore()
    {
        Setup setup;
        setup.show(ended(ringingCall(1), CallOutcome::Lost));
        setup.show(taken(ringingCall(1)));
        QVERIFY(setup.notifier.onScreen.isEmpty());
        for (const qint64 id : {1, 2, 3}) {
            setup.show(ended(ringingCall(id), CallOutcome::Lost));
        }
        setup.show(ended(taken(ringingCall(2)), CallOutcome::Answered, 60));
        QCOMPARE(setup.notifier.summaries(), QStringList {u"2 missed calls"_s});
        setup.show(ended(taken(ringingCall(1)), CallOutcome::Answered, 60));
        QCOMPARE(setup.notifier.summaries(), QStringList {u"Missed call: Erika Mustermann"_s});
    }

    void nothingFlashesWithoutAHold()
    {
        Setup setup;
        setup.alerts.showCall(ringingCall(1));
        setup.show(ended(taken(ringingCall(1)), CallOutcome::Answered, 2));
        QVERIFY(setup.notifier.log.isEmpty());
        setup.alerts.showCall(ringingCall(2));
        setup.show(ended(ringingCall(2), CallOutcome::Missed, 12));
        QCOMPARE(setup.notifier.log, QStringList {u"show Missed call: Erika Mustermann"_s});
        QVERIFY(!setup.isWaiting());
    }

    void onlyLastingOutagesAreTold()
    {
        Setup setup(0ms, 20ms);
        setup.alerts.showState(disconnected(ConnectionFailure::Timeout)); // was never connected
        QVERIFY(!setup.isWaiting());
        setup.alerts.showState(connected());
        setup.alerts.showState(disconnected(ConnectionFailure::Closed));
        setup.alerts.showState(connected());
        QVERIFY(!setup.isWaiting());
        QVERIFY(setup.notifier.log.isEmpty());
        setup.alerts.showState(disconnected(ConnectionFailure::Closed));
        QTRY_COMPARE(setup.notifier.summaries(), QStringList {u"FRITZ!Box not reachable"_s});
        setup.alerts.showState(disconnected(ConnectionFailure::Closed)); // the next try
        QCOMPARE(setup.notifier.log.size(), 1);
        setup.alerts.showState(disconnected(ConnectionFailure::Refused));
        QCOMPARE(setup.notifier.log.size(), 2);
        setup.alerts.showState(connected());
        QVERIFY(setup.notifier.onScreen.isEmpty());
    }

    void aNewReasonDoesNotBringADismissedOutageBack()
    {
        Setup setup(0ms, 1ms);
        setup.alerts.showState(connected());
        setup.alerts.showState(disconnected(ConnectionFailure::Closed));
        QTRY_COMPARE(setup.notifier.log.size(), 1);
        Q_EMIT setup.notifier.closed(setup.notifier.last.key, NotificationEnd::Dismissed);
        setup.alerts.showState(disconnected(ConnectionFailure::Refused));
        QCOMPARE(setup.notifier.log.size(), 1);
    }

    void theOutageLeadsToTheSettings()
    {
        Setup setup(0ms, 1ms);
        setup.alerts.showState(connected());
        setup.alerts.showState(disconnected(ConnectionFailure::Dead));
        QTRY_COMPARE(setup.notifier.log.size(), 1);
        Q_EMIT setup.notifier.actionInvoked(setup.notifier.last.key, NotificationAction::Settings);
        QCOMPARE(setup.actions.taken(), QStringList {shown(AppWindow::Settings)});
        QVERIFY(setup.notifier.onScreen.isEmpty());
    }

    void theNotifierMayChange()
    {
        Setup setup;
        FakeNotifier other;
        setup.show(ringingCall());
        setup.alerts.setNotifier(&other);
        QVERIFY(setup.notifier.onScreen.isEmpty());
        QCOMPARE(other.summaries(), QStringList {u"Incoming call: Erika Mustermann"_s});
        QVERIFY(!other.last.sound);
        setup.alerts.setNotifier(nullptr);
        QVERIFY(other.onScreen.isEmpty());
        setup.show(ringingCall(2));
        QCOMPARE(setup.notifier.log.size(), 2);
    }

    void closesAllOnQuitting()
    {
        Setup setup;
        setup.show(ringingCall(1));
        setup.show(ended(ringingCall(2), CallOutcome::Missed, 8));
        setup.alerts.showTest();
        QCOMPARE(setup.notifier.onScreen.size(), 3);
        setup.alerts.closeAll();
        QVERIFY(setup.notifier.onScreen.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallAlerts)
#include "tst_callalerts.moc"
