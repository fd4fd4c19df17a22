// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/calltracker.h"
#include "core/rules/ruleengine.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Rule noting(RuleEvent event, const QString &text, const RuleConditions &conditions = {})
{
    Rule rule {.name = text, .enabled = true, .event = event, .conditions = conditions};
    rule.actions.note = text;
    return rule;
}

StoredCall callIn(CallPhase phase, CallDirection direction = CallDirection::Incoming)
{
    StoredCall call;
    call.call.key = u"k"_s;
    call.call.phase = phase;
    call.call.direction = direction;
    call.call.remote = u"030123"_s;
    return call;
}

StoredCall endedAs(CallOutcome outcome, CallDirection direction = CallDirection::Incoming)
{
    StoredCall call = callIn(CallPhase::Ended, direction);
    call.call.outcome = outcome;
    return call;
}

// Its end was not heard, but may be.
StoredCall givenUp()
{
    StoredCall call = endedAs(CallOutcome::Lost);
    call.call.connectionId = 0;
    return call;
}

StoredCall takenBy(int extension)
{
    StoredCall call = callIn(CallPhase::Talking);
    call.call.extension = extension;
    return call;
}

/** Writes down the notes, which here stand for all that rules do. */
class NotingHands : public RuleHands
{
public:
    void openPage(const QUrl &) override { }
    void pauseMusic(const QString &key) override { done.append(u"pause "_s + key); }
    void endCall(const QString &key) override { done.append(u"end "_s + key); }
    bool writeNote(const StoredCall &, const QString &text) override
    {
        done.append(text);
        return true;
    }

    QStringList done;
};

} // namespace

/** When rules do what they say. */
class TestRuleEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_machines.clear();
        m_hands = std::make_unique<NotingHands>();
        m_runner = std::make_unique<RuleRunner>(*m_hands, m_log, [](const RuleOccasion &) { return QByteArray(); });
        const auto contacts = [](const QString &remote) {
            return remote == "030123"_L1 ? RuleContact {.book = u"B"_s, .vip = true} : RuleContact();
        };
        m_engine = std::make_unique<RuleEngine>(
            *m_runner, *m_hands, contacts, [this] { return m_machines; }, nullptr, [this] { return m_now; });
    }
    void cleanup()
    {
        m_engine.reset();
        m_runner.reset();
    }

    void aMissedCall()
    {
        useAll({.hold = 0ms});
        m_engine->take(callIn(CallPhase::Ringing));
        QTRY_COMPARE(m_hands->done, QStringList {u"rings"_s});
        m_engine->take(callIn(CallPhase::Ringing)); // more is known of it
        m_engine->take(endedAs(CallOutcome::Missed));
        QCOMPARE(m_hands->done, (QStringList {u"rings"_s, u"ended"_s, u"missed"_s, u"end k"_s}));
        QCoreApplication::processEvents();
        QCOMPARE(m_hands->done.size(), 4);
    }

    void anAnsweredCall()
    {
        useAll({.hold = 0ms});
        m_engine->take(callIn(CallPhase::Ringing));
        QTRY_COMPARE(m_hands->done.size(), 1);
        m_engine->take(takenBy(10));
        m_engine->take(takenBy(11)); // passed on
        m_engine->take(endedAs(CallOutcome::Answered));
        QCOMPARE(m_hands->done, (QStringList {u"rings"_s, u"answered"_s, u"ended"_s, u"end k"_s}));
    }

    void whoIsGoneWithinTheHoldHasNotRung()
    {
        useAll({.hold = 60s});
        m_engine->take(callIn(CallPhase::Ringing));
        StoredCall barred = endedAs(CallOutcome::Missed);
        barred.call.rang = 300ms;
        m_engine->take(barred);
        QCOMPARE(m_hands->done, (QStringList {u"ended"_s, u"end k"_s}));
    }

    void aRingWaitsForTheHold()
    {
        useAll({.hold = 100ms});
        QElapsedTimer timer;
        timer.start();
        m_engine->take(callIn(CallPhase::Ringing));
        QTRY_COMPARE(m_hands->done, QStringList {u"rings"_s});
        QVERIFY(timer.elapsed() >= 100);
    }

    void aMachineIsNoAnswer()
    {
        useAll({.machineIsMissed = true, .hold = 60s});
        m_engine->take(callIn(CallPhase::Ringing));
        m_engine->take(takenBy(40));
        QCOMPARE(m_hands->done, QStringList());
        m_engine->take(endedAs(CallOutcome::Machine));
        QCOMPARE(m_hands->done, (QStringList {u"ended"_s, u"missed"_s, u"end k"_s}));
    }

    void neitherIsAPhoneThatIsAMachine()
    {
        useAll({.machineIsMissed = true, .hold = 60s});
        m_machines = {20};
        m_engine->take(callIn(CallPhase::Ringing));
        m_engine->take(takenBy(20));
        QCOMPARE(m_hands->done, QStringList());
        m_engine->take(takenBy(21)); // a person
        QCOMPARE(m_hands->done, QStringList {u"answered"_s});
    }

    void aPhoneBecomesAMachineWhileACallRuns()
    {
        useAll({.machineIsMissed = true, .hold = 60s});
        m_engine->take(callIn(CallPhase::Ringing));
        m_machines = {20};
        m_engine->take(takenBy(20));
        QCOMPARE(m_hands->done, QStringList());
        m_engine->take(endedAs(CallOutcome::Machine));
        m_hands->done.clear();
        m_engine->take(callIn(CallPhase::Ringing));
        m_machines.clear();
        m_engine->take(takenBy(20));
        QCOMPARE(m_hands->done, QStringList {u"answered"_s});
    }

    void whoDialsIsNotWaitedFor()
    {
        RuleConditions outgoing {.direction = CallDirection::Outgoing};
        m_engine->setRules({noting(RuleEvent::Rings, u"out"_s, outgoing)}, {}, {.hold = 60s});
        m_engine->take(callIn(CallPhase::Dialling, CallDirection::Outgoing));
        QTRY_COMPARE(m_hands->done, QStringList {u"out"_s});
    }

    void phoneBooksAreAsked()
    {
        m_engine->setRules({noting(RuleEvent::Ended, u"vip"_s, {.vip = true}),
                            noting(RuleEvent::Ended, u"book"_s, {.books = {u"B"_s}}),
                            noting(RuleEvent::Ended, u"unknown"_s, {.known = false})},
                           {}, {});
        m_engine->take(endedAs(CallOutcome::Missed));
        QCOMPARE(m_hands->done, (QStringList {u"vip"_s, u"book"_s, u"end k"_s}));
    }

    // As at the first call of a number that nobody has looked up yet.
    void placesThatAreNotKnownYetAreAsked()
    {
        QStringList asked;
        m_engine->setPlaces([&asked](const QString &remote) {
            asked.append(remote);
            return u"Frankfurt am Main"_s;
        });
        m_engine->setRules({noting(RuleEvent::Rings, u"here"_s, {.place = u"frankfurt"_s}),
                            noting(RuleEvent::Ended, u"was here"_s, {.place = u"Frankfurt"_s}),
                            noting(RuleEvent::Ended, u"there"_s, {.place = u"Berlin"_s})},
                           {}, {.hold = 0ms});
        m_engine->take(callIn(CallPhase::Ringing));
        QTRY_COMPARE(m_hands->done, QStringList {u"here"_s});
        m_engine->take(takenBy(10)); // no rule is for that
        QCOMPARE(asked, QStringList {u"030123"_s});
        m_engine->take(endedAs(CallOutcome::Answered));
        QCOMPARE(m_hands->done, (QStringList {u"here"_s, u"was here"_s, u"end k"_s}));
        asked.clear();
        StoredCall known = endedAs(CallOutcome::Missed);
        known.party.place = u"Berlin"_s;
        m_engine->take(known);
        StoredCall withheld = endedAs(CallOutcome::Missed);
        withheld.call.remote = QString();
        m_engine->take(withheld);
        QCOMPARE(m_hands->done.mid(3), (QStringList {u"there"_s, u"end k"_s, u"end k"_s}));
        QCOMPARE(asked, QStringList());
    }

    void aMessageIsAnEventOfItsOwn()
    {
        m_engine->setRules(
            {noting(RuleEvent::Voicemail, u"message"_s, {.vip = true}), noting(RuleEvent::Ended, u"ended"_s)}, {},
            {});
        m_engine->takeMessage(endedAs(CallOutcome::Machine));
        QCOMPARE(m_hands->done, (QStringList {u"message"_s, u"end k"_s}));
    }

    void onlyWhatWasHeardCounts()
    {
        useAll({});
        StoredCall imported = endedAs(CallOutcome::Missed);
        imported.source = CallSource::Box;
        m_engine->take(imported);
        QCOMPARE(m_hands->done, QStringList());
    }

    void withoutRulesNothingIsWaitedFor()
    {
        m_engine->take(callIn(CallPhase::Ringing));
        for (const QTimer *timer : m_engine->findChildren<QTimer *>()) {
            QVERIFY(!timer->isActive());
        }
        m_engine->take(endedAs(CallOutcome::Missed));
        QCOMPARE(m_hands->done, QStringList {u"end k"_s});
    }

    void rulesThatComeWhileACallRunsTakeItAsItIs()
    {
        m_engine->take(callIn(CallPhase::Ringing));
        m_engine->take(takenBy(10));
        useAll({.hold = 0ms});
        m_engine->take(takenBy(11)); // passed on
        QCOMPARE(m_hands->done, QStringList());
        m_engine->take(endedAs(CallOutcome::Answered));
        QCOMPARE(m_hands->done, (QStringList {u"ended"_s, u"end k"_s}));
    }

    void aRingThatCameLateIsNone()
    {
        useAll({.hold = 0ms});
        int asked = 0;
        m_engine->setLateness([&asked](const Call &) { return ++asked == 1; });
        m_engine->take(callIn(CallPhase::Ringing));
        m_engine->take(callIn(CallPhase::Ringing)); // more is known of it
        QCoreApplication::processEvents();
        QCOMPARE(asked, 1);
        m_engine->take(endedAs(CallOutcome::Missed));
        QCOMPARE(m_hands->done, (QStringList {u"ended"_s, u"missed"_s, u"end k"_s}));
        m_engine->take(callIn(CallPhase::Ringing)); // the next one
        QTRY_COMPARE(m_hands->done.value(3), u"rings"_s);
    }

    void whoSleepsWithinTheHoldHasNotHeardItRing_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("slept");
        QTest::addColumn<QStringList>("done");
        QTest::newRow("awake") << 500ms << QStringList {u"rings"_s};
        QTest::newRow("it may still ring") << 60000ms << QStringList {u"rings"_s};
        QTest::newRow("long over") << 120000ms << QStringList();
    }
    void whoSleepsWithinTheHoldHasNotHeardItRing()
    {
        QFETCH(std::chrono::milliseconds, slept);
        QFETCH(QStringList, done);
        useAll({.hold = 50ms});
        m_engine->take(callIn(CallPhase::Ringing));
        m_now += slept;
        QTimer *hold = m_engine->findChild<QTimer *>();
        QVERIFY(hold->isActive());
        QTRY_VERIFY(!hold->isActive());
        QCOMPARE(m_hands->done, done);
    }

    void aNewRunOfTheProgramGoesOn_data()
    {
        QTest::addColumn<StoredCall>("left"); // by the one before
        QTest::addColumn<QList<StoredCall>>("next");
        QTest::addColumn<QStringList>("done");
        const StoredCall rings = callIn(CallPhase::Ringing);
        const StoredCall answered = endedAs(CallOutcome::Answered);
        QTest::newRow("rings on") << rings << QList {rings} << QStringList();
        QTest::newRow("rings, missed") << rings << QList {endedAs(CallOutcome::Missed)}
                                       << QStringList {u"ended"_s, u"missed"_s, u"end k"_s};
        QTest::newRow("rings, answered")
            << rings << QList {takenBy(10), answered} << QStringList {u"answered"_s, u"ended"_s, u"end k"_s};
        QTest::newRow("talks, passed on, ended")
            << takenBy(10) << QList {takenBy(11), answered} << QStringList {u"ended"_s, u"end k"_s};
        QTest::newRow("at the machine, answered")
            << takenBy(40) << QList {takenBy(10)} << QStringList {u"answered"_s};
        QTest::newRow("given up, ended")
            << endedAs(CallOutcome::Lost) << QList {answered} << QStringList {u"end k"_s};
        QTest::newRow("given up, answered")
            << endedAs(CallOutcome::Lost) << QList {takenBy(10)} << QStringList {u"answered"_s};
    }
    void aNewRunOfTheProgramGoesOn()
    {
        QFETCH(StoredCall, left);
        QFETCH(QList<StoredCall>, next);
        QFETCH(QStringList, done);
        useAll({.hold = 0ms});
        m_engine->resume(left.call);
        for (const StoredCall &call : std::as_const(next)) {
            m_engine->take(call);
        }
        QCoreApplication::processEvents();
        QCOMPARE(m_hands->done, done);
    }

    // Another program writes down that it rings, while the hold runs here.
    void aCallThatIsFollowedIsNotResumed()
    {
        useAll({.hold = 20ms});
        const StoredCall ring = callIn(CallPhase::Ringing);
        m_engine->take(ring);
        m_engine->resume(ring.call);
        QTRY_COMPARE(m_hands->done.size(), 1);
    }

    // It rang for too long, and what became of it is heard after all.
    void aCallThatIsGivenUpGoesOn_data()
    {
        QTest::addColumn<QList<StoredCall>>("next");
        QTest::addColumn<QStringList>("done");
        const StoredCall answered = endedAs(CallOutcome::Answered);
        QTest::newRow("missed") << QList {endedAs(CallOutcome::Missed)} << QStringList {u"end k"_s};
        QTest::newRow("answered, ended")
            << QList {takenBy(10), answered} << QStringList {u"answered"_s, u"ended"_s, u"end k"_s};
        QTest::newRow("at the machine, ended")
            << QList {takenBy(40), endedAs(CallOutcome::Machine)} << QStringList {u"ended"_s, u"end k"_s};
        QTest::newRow("at the machine, answered, ended")
            << QList {takenBy(40), takenBy(10), answered} << QStringList {u"answered"_s, u"ended"_s, u"end k"_s};
    }
    void aCallThatIsGivenUpGoesOn()
    {
        QFETCH(QList<StoredCall>, next);
        QFETCH(QStringList, done);
        useAll({.machineIsMissed = true, .hold = 60s});
        m_engine->take(callIn(CallPhase::Ringing));
        m_engine->take(givenUp());
        QCOMPARE(m_hands->done, (QStringList {u"ended"_s, u"missed"_s, u"end k"_s}));
        m_hands->done.clear();
        for (const StoredCall &call : std::as_const(next)) {
            m_engine->take(call);
        }
        QCOMPARE(m_hands->done, done);
    }

    // Their ends may never be told.
    void notAllThatAreGivenUpAreKeptInMind()
    {
        useAll({.hold = 60s});
        const auto giveUp = [this](const QString &key) {
            StoredCall call = givenUp();
            call.call.key = key;
            m_engine->take(call);
        };
        giveUp(u"first"_s);
        const auto followed = m_engine->findChildren<QTimer *>().size();
        for (int each = 0; each < 2 * int(CallTracker::mostCalls); ++each) {
            giveUp(QString::number(each));
        }
        QVERIFY(m_engine->findChildren<QTimer *>().size() <= followed + CallTracker::mostCalls);
    }

    void pastCallsHaveEventsToo_data()
    {
        QTest::addColumn<StoredCall>("call");
        QTest::addColumn<QList<RuleEvent>>("events");
        using E = RuleEvent;
        QTest::newRow("answered") << endedAs(CallOutcome::Answered) << QList {E::Rings, E::Answered, E::Ended};
        QTest::newRow("missed") << endedAs(CallOutcome::Missed) << QList {E::Rings, E::Ended, E::Missed};
        QTest::newRow("rejected") << endedAs(CallOutcome::Rejected) << QList {E::Ended};
        StoredCall barred = endedAs(CallOutcome::Missed);
        barred.call.rang = 100ms;
        QTest::newRow("barred") << barred << QList {E::Ended};
        QTest::newRow("nobody there") << endedAs(CallOutcome::Unanswered, CallDirection::Outgoing)
                                      << QList {E::Rings, E::Ended};
    }
    void pastCallsHaveEventsToo()
    {
        QFETCH(StoredCall, call);
        QFETCH(QList<RuleEvent>, events);
        QCOMPARE(pastRuleEvents(call.call, {.hold = 500ms}), events);
    }

    void saysWhetherACallIsShown()
    {
        Rule hides = noting(RuleEvent::Rings, u"a"_s);
        hides.actions.shown = false;
        Rule mutes = noting(RuleEvent::Missed, u"b"_s);
        mutes.actions.mutes = true;
        m_engine->setRules({hides, mutes}, {}, {});
        QVERIFY((m_engine->wish(callIn(CallPhase::Ringing)) == RuleWish {.shown = false, .muted = false}));
        QVERIFY((m_engine->wish(endedAs(CallOutcome::Missed)) == RuleWish {.shown = {}, .muted = true}));
    }

private:
    void useAll(const MissedRule &rule)
    {
        m_engine->setRules({noting(RuleEvent::Rings, u"rings"_s), noting(RuleEvent::Answered, u"answered"_s),
                            noting(RuleEvent::Ended, u"ended"_s), noting(RuleEvent::Missed, u"missed"_s)},
                           {}, rule);
    }

    std::chrono::milliseconds m_now {0};
    OwnMachines m_machines;
    RuleLog m_log;
    std::unique_ptr<NotingHands> m_hands;
    std::unique_ptr<RuleRunner> m_runner;
    std::unique_ptr<RuleEngine> m_engine;
};

QTEST_GUILESS_MAIN(TestRuleEngine)
#include "tst_ruleengine.moc"
