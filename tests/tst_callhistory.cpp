// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/calls/callsql.h"
#include "tests/support/callmaker.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

QStringList keys(const QList<StoredCall> &calls)
{
    QStringList keys;
    for (const StoredCall &each : calls) {
        keys.append(each.call.key);
    }
    return keys;
}

CallQuery search(const QString &text)
{
    CallQuery query;
    query.text = text;
    return query;
}

} // namespace

/** Storing, changing and asking: what happens to the file itself is in tst_historyfile.cpp. */
class TestCallHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"data/calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening());
    }
    void cleanup() { m_history.reset(); }

    void aCallIsOneRowFromItsFirstLineOn()
    {
        const QSignalSpy stored(m_history.get(), &CallHistory::callStored);
        const Call first = ringing(u"a"_s, "16.06.20 12:25:42", u"01755290123"_s);
        const StoredCall ring = m_history->store(first, arrival);
        const StoredCall end = m_history->store(ended(first, CallOutcome::Answered), arrival);
        QVERIFY(ring.id > 0);
        QCOMPARE(end.id, ring.id);
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored.last().first().value<StoredCall>(), end);
        QCOMPARE(m_history->reader().call(end.id), end);
        QCOMPARE(m_history->reader().calls({}, 10).value(), QList {end});
        QCOMPARE(m_history->reader().count({}), 1);
    }

    void everyFieldComesBack()
    {
        Call call = ended(ringing(u"a"_s, "28.02.24 23:59:59", u"anna@sip.example"_s), CallOutcome::Answered);
        call.connected = at("29.02.24 00:00:00");
        call.ended = at("01.03.24 00:00:01");
        QCOMPARE(m_history->reader().call(m_history->store(call, arrival).id)->call, call);
        Call bare;
        bare.key = u"b"_s;
        bare.phase = CallPhase::Talking;
        bare.connectionId = 7;
        bare.moment = BoxTime::fromLocal(arrival);
        QCOMPARE(m_history->reader().call(m_history->store(bare, arrival).id)->call, bare);
        Call strange = call;
        strange.key = u"c"_s;
        strange.remote = QString(QChar(0)) + u"'; DROP TABLE calls; --\u202e😀"_s;
        strange.extension = 999999999;
        strange.trunk = QString();
        QCOMPARE(m_history->reader().call(m_history->store(strange, arrival).id)->call, strange);
    }

    void withheldAndUnknownAreNotTheSame()
    {
        Call call = missed(u"withheld"_s, "16.06.20 12:25:42", {});
        m_history->store(call, arrival);
        call.key = u"unknown"_s;
        call.remote.reset();
        m_history->store(call, arrival);
        QCOMPARE(m_history->reader().countOf({QString()}), 1);
        QCOMPARE(m_history->reader().countOf({u""_s}), 1);
        const QList<StoredCall> calls = m_history->reader().calls({}, 10).value();
        QCOMPARE(calls.at(0).call.remote, std::nullopt);
        QCOMPARE(calls.at(1).call.remote, u""_s);
    }

    void aCallWithoutATimeStandsWhereItArrived()
    {
        Call call = ringing(u"a"_s, "16.06.20 12:25:42", u"030"_s);
        call.moment.reset();
        call.started.reset();
        m_history->store(call, arrival);
        QCOMPARE(m_history->reader().days({}).value(), QList<DayOfCalls>({{.day = arrival.date(), .count = 1}}));
        call.ended = at("01.01.70 00:00:00");
        m_history->store(call, arrival.addDays(1));
        QCOMPARE(m_history->reader().days({}).value(), QList<DayOfCalls>({{.day = arrival.date(), .count = 1}}));
    }

    void missedCallsAreUnseenUntilMarked()
    {
        const Call machine = ended(ringing(u"machine"_s, "16.06.20 12:00:00", u"030"_s), CallOutcome::Machine);
        m_history->store(ringing(u"rings"_s, "16.06.20 12:00:00", u"030"_s), arrival);
        m_history->store(ended(ringing(u"taken"_s, "16.06.20 12:00:00", u"030"_s), CallOutcome::Answered), arrival);
        m_history->store(machine, arrival);
        const StoredCall missedCall = m_history->store(missed(u"missed"_s, "16.06.20 12:00:00", u"040"_s), arrival);
        const StoredCall lost
            = m_history->store(ended(ringing(u"lost"_s, "16.06.20 12:00:00", u"050"_s), CallOutcome::Lost), arrival);
        QCOMPARE(m_history->reader().unseenCount({}), 3);
        QCOMPARE(m_history->reader().unseenCount({.machineIsMissed = false}), 2);

        const QSignalSpy changed(m_history.get(), &CallHistory::changed);
        QCOMPARE(m_history->markSeen({missedCall.id, lost.id + 1}), 1);
        QCOMPARE(m_history->markSeen({missedCall.id}), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_history->reader().unseenCount({}), 2);
        QCOMPARE(m_history->markSeen({lost.id}), 1);
        QCOMPARE(m_history->reader().unseenCount({.machineIsMissed = false}), 0);
        m_history->store(machine, arrival);
        QCOMPARE(m_history->markAllSeen(), 1);
        QCOMPARE(m_history->reader().unseenCount({}), 0);
        QCOMPARE(m_history->store(machine, arrival).seen, true); // told again, not missed again
    }

    void removedCallsComeBackAsTheyWere()
    {
        QVERIFY(m_history->setParties({{u"030"_s, {.name = u"Anna"_s, .place = u"Berlin"_s}}}));
        const StoredCall stored = m_history->store(missed(u"a"_s, "16.06.20 12:00:00", u"030"_s), arrival);
        m_history->store(missed(u"b"_s, "16.06.20 13:00:00", u"040"_s), arrival);
        const QSignalSpy changed(m_history.get(), &CallHistory::changed);
        const QList<StoredCall> removed = m_history->remove({stored.id, 4711}).value();
        QCOMPARE(removed, QList {stored});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(keys(m_history->reader().calls({}, 10).value()), QStringList {u"b"_s});
        QVERIFY(m_history->restore(removed));
        QVERIFY(m_history->restore(removed));
        QCOMPARE(m_history->reader().call(stored.id), stored);
        QCOMPARE(m_history->reader().count({}), 2);
        QCOMPARE(m_history->remove({}), QList<StoredCall>());
    }

    void anIdIsNeverUsedAgain()
    {
        const qint64 first = m_history->store(missed(u"a"_s, "16.06.20 12:00:00", u"030"_s), arrival).id;
        QCOMPARE(m_history->remove({first})->size(), 1);
        QVERIFY(m_history->store(missed(u"b"_s, "16.06.20 12:00:00", u"030"_s), arrival).id > first);
    }

    void aForgottenNumberIsGone()
    {
        QVERIFY(m_history->setParties({{u"030"_s, {.name = u"Zebulon"_s, .place = {}}}}));
        m_history->store(missed(u"a"_s, "16.06.20 12:00:00", u"030"_s), arrival);
        m_history->store(missed(u"b"_s, "16.06.20 12:00:00", u"030"_s), arrival);
        m_history->store(missed(u"c"_s, "16.06.20 12:00:00", u"040"_s), arrival);
        QCOMPARE(m_history->forgetNumbers({u"030"_s}), 2);
        QCOMPARE(m_history->forgetNumbers({u"030"_s}), 0);
        QCOMPARE(keys(m_history->reader().calls({}, 10).value()), QStringList {u"c"_s});
        QCOMPARE(m_history->store(missed(u"d"_s, "16.06.20 12:00:00", u"030"_s), arrival).party, Party());
        for (const QString &name : {u"data/calls.sqlite"_s, u"data/calls.sqlite-wal"_s}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Zebulon"), qPrintable(name));
        }
    }

    void purgeKeepsTheDayAndWhatRuns()
    {
        m_history->store(missed(u"old"_s, "15.06.20 23:59:59", u"030"_s), arrival);
        m_history->store(ringing(u"runs"_s, "15.06.20 23:59:59", u"030"_s), arrival);
        m_history->store(missed(u"new"_s, "16.06.20 00:00:00", u"030"_s), arrival);
        QCOMPARE(m_history->purge(QDate(2020, 6, 16)), 1);
        QCOMPARE(keys(m_history->reader().calls({}, 10).value()), QStringList({u"new"_s, u"runs"_s}));
    }

    void whatCameLatelyDoesNotExpire()
    {
        const QDate today = arrival.date();
        m_history->store(missed(u"no time yet"_s, "01.01.70 00:01:00", u"030"_s), arrival);
        m_history->store(missed(u"long ago"_s, "01.01.70 00:01:00", u"030"_s), arrival.addDays(-11));
        m_history->store(missed(u"old"_s, "16.04.24 12:00:00", u"030"_s), arrival.addDays(-15));
        m_history->store(missed(u"new"_s, "30.04.24 12:00:00", u"030"_s), arrival.addDays(-1));
        QCOMPARE(m_history->expire(today, 10), 2);
        QCOMPARE(keys(m_history->reader().calls({}, 10).value()), QStringList({u"new"_s, u"no time yet"_s}));
        m_history->store(missed(u"no time yet"_s, "01.01.70 00:01:00", u"030"_s), arrival.addDays(9)); // told again
        m_history->store(missed(u"newest"_s, "12.05.24 12:00:00", u"030"_s), arrival.addDays(11));
        QCOMPARE(m_history->expire(today.addDays(11), 10), 2);
        QCOMPARE(keys(m_history->reader().calls({}, 10).value()), QStringList {u"newest"_s});
    }

    void aClockThatIsAheadEndsNothing()
    {
        const QDateTime wrong = arrival.addYears(9);
        m_history->store(missed(u"first"_s, "28.04.24 12:00:00", u"030"_s), arrival.addDays(-3));
        m_history->store(missed(u"last"_s, "30.04.24 12:00:00", u"030"_s), arrival.addDays(-1));
        QCOMPARE(m_history->expire(wrong.date(), 730), 0);
        Call strange = missed(u"no time"_s, "30.04.24 12:00:00", u"030"_s);
        strange.started.reset();
        strange.ended.reset();
        m_history->store(strange, wrong); // stands where it arrived
        QCOMPARE(m_history->expire(wrong.date(), 730), 0);
        QCOMPARE(m_history->reader().count({}), 3);
    }

    void aNewNameShowsInOldCalls()
    {
        const StoredCall call = m_history->store(missed(u"a"_s, "16.06.20 12:00:00", u"030"_s), arrival);
        QCOMPARE(call.party, Party());
        const QSignalSpy changed(m_history.get(), &CallHistory::changed);
        QVERIFY(m_history->setParties({{u"030"_s, {.name = u"Müller"_s, .place = u"Berlin"_s}}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_history->reader().call(call.id)->party.name, u"Müller"_s);
        QCOMPARE(m_history->reader().count(search(u"muller"_s)), 1);
    }

    // The program may end at any moment, and the next one goes on with what ran.
    void whatRunsIsReadAgain()
    {
        Call rings = ringing(u"rings"_s, "01.01.70 12:00:00", u"030"_s);
        rings.connectionId = 2;
        rings.moment = BoxTime::parse("16.06.20 12:00:00");
        m_history->store(rings, arrival);
        m_history->store(missed(u"missed"_s, "16.06.20 12:00:02", u"030"_s), arrival);
        m_history.reset();
        CallHistory again(m_folder->filePath(u"data/calls.sqlite"_s));
        QVERIFY(again.open().failure.isEmpty());
        const auto running = again.reader().resumable();
        QVERIFY(running);
        QCOMPARE(running->size(), 1);
        QCOMPARE(running->first().call, rings);
        rings.phase = CallPhase::Ended;
        rings.outcome = CallOutcome::Lost;
        const StoredCall lost = again.store(rings, arrival);
        QCOMPARE(lost.seen, false);
        QCOMPARE(again.reader().resumable(), QList {lost}); // somebody may still take it
        rings.connectionId.reset();
        again.store(rings, arrival);
        QCOMPARE(again.reader().resumable(), QList<StoredCall>());
    }

    // Two programs hear it, and one of them is slower.
    void anEndedCallDoesNotBeginAgain()
    {
        const Call rings = ringing(u"a"_s, "16.06.20 12:00:00", u"030"_s);
        const StoredCall over = m_history->store(ended(rings, CallOutcome::Missed), arrival);
        QCOMPARE(m_history->store(rings, arrival).id, over.id);
        QCOMPARE(m_history->reader().call(over.id), over);
        const Call lost = ringing(u"b"_s, "16.06.20 12:00:00", u"030"_s);
        const StoredCall givenUp = m_history->store(ended(lost, CallOutcome::Lost), arrival);
        m_history->store(lost, arrival); // somebody has taken it after all
        QCOMPARE(m_history->reader().call(givenUp.id)->call.phase, CallPhase::Ringing);
    }

    // Its end was not told, or nobody needed to tell it.
    void aLaterCallOfTheSameIdHasTakenIt()
    {
        Call lost = ended(ringing(u"lost"_s, "16.06.20 12:00:00", u"030"_s), CallOutcome::Lost);
        lost.connectionId = 2;
        const StoredCall stored = m_history->store(lost, arrival);
        Call later = missed(u"later"_s, "16.06.20 12:10:00", u"030"_s);
        later.connectionId = 3;
        m_history->store(later, arrival);
        QCOMPARE(m_history->reader().resumable(), QList {stored});
        later = ringing(u"latest"_s, "16.06.20 12:20:00", u"030"_s);
        later.connectionId = 2;
        const StoredCall rings = m_history->store(later, arrival);
        QCOMPARE(m_history->reader().resumable(), QList {rings});
        later.connectionId.reset();
        m_history->store(ended(later, CallOutcome::Lost), arrival);
        QCOMPARE(m_history->reader().resumable(), QList<StoredCall>());
    }

    void whereTheOrderOfTimeGoesOn()
    {
        QCOMPARE(m_history->reader().lastMoment(), std::nullopt);
        m_history->store(missed(u"a"_s, "16.06.30 12:00:00", u"030"_s), arrival); // the clock was wrong
        m_history->store(missed(u"b"_s, "16.06.20 12:00:00", u"030"_s), arrival);
        QCOMPARE(m_history->reader().lastMoment(), BoxTime::parse("16.06.20 12:00:00"));
    }

    void daysAndTheirCallsAgree()
    {
        for (int i = 0; i < 30; ++i) {
            const QByteArray wire = QByteArray::number(10 + i % 3) + ".06.20 12:00:" + QByteArray::number(10 + i);
            m_history->store(missed(QString::number(i), wire.constData(), QString::number(30 + i % 2)), arrival);
        }
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            for (const QString &text : {QString(), u"31"_s}) {
                CallQuery query = search(text);
                query.order = order;
                QList<StoredCall> all;
                const auto days = m_history->reader().days(query);
                for (const DayOfCalls &day : *days) {
                    QCOMPARE(m_history->reader().callsOfDay(query, day.day, 0, 100).value().size(), day.count);
                    all += m_history->reader().callsOfDay(query, day.day, 0, 2).value();
                    all += m_history->reader().callsOfDay(query, day.day, 2, 100).value();
                }
                QCOMPARE(all, m_history->reader().calls(query, 100).value());
                QCOMPARE(m_history->reader().count(query), all.size());
                QCOMPARE(m_history->reader().calls(m_history->reader().ids(query).value()).value(), all);
            }
        }
    }

    void locals()
    {
        Call call = missed(u"a"_s, "16.06.20 12:00:00", u"030"_s);
        for (const QString &local : {u"732"_s, u"69"_s, u"69"_s}) {
            call.key += u'a';
            call.local = local;
            m_history->store(call, arrival);
        }
        QCOMPARE(m_history->reader().locals().value(), QStringList({u"69"_s, u"732"_s}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
};

QTEST_GUILESS_MAIN(TestCallHistory)
#include "tst_callhistory.moc"
