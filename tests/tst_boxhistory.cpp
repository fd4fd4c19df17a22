// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2020, 6, 16), QTime(12, 0));
const QString udn = u"uuid:box"_s;

QString asItIs(const QString &number)
{
    return number;
}

BoxCall entry(qint64 id, const char *wire, const QString &remote, BoxCallType type = BoxCallType::Missed)
{
    return {.id = id, .type = type, .remote = remote, .local = u"732123"_s, .started = at(wire)};
}

} // namespace

/** The box's call list, outages and names in the file of the history. */
class TestBoxHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening());
    }
    void cleanup() { m_history.reset(); }

    // --- merging

    void aListIsMergedOnce()
    {
        QCOMPARE(m_history->boxListPosition(udn), std::nullopt);
        const StoredCall heard = m_history->store(missed(u"a"_s, "16.06.20 12:00:30", u"030"_s), arrival);
        const BoxCallList list {
            .timestamp = u"1"_s,
            .calls = {entry(2, "16.06.20 13:00:00", u"040"_s), entry(1, "16.06.20 12:00:00", u"030"_s)},
        };
        const QSignalSpy changed(m_history.get(), &CallHistory::changed);
        QCOMPARE(m_history->merge(udn, list, asItIs), (MergeSummary {.entries = 2, .added = 1, .matched = 1}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_history->boxListPosition(udn), (BoxListPosition {.timestamp = u"1"_s, .id = 2}));
        const QList<StoredCall> calls = m_history->reader().calls({}, 10).value();
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls.first().source, CallSource::Box);
        QCOMPARE(calls.first().call.remote, u"040"_s);
        QCOMPARE(calls.first().seen, true); // from before this program
        QCOMPARE(calls.last().id, heard.id);
        QCOMPARE(calls.last().call, heard.call);
        QCOMPARE(calls.last().source, CallSource::Live);
        QVERIFY(calls.last().boxCall);

        QCOMPARE(m_history->merge(udn, list, asItIs), (MergeSummary {.entries = 2}));
        QCOMPARE(m_history->merge(udn, {.timestamp = u"2"_s, .calls = list.calls}, asItIs),
                 (MergeSummary {.entries = 2})); // the ids tell, and the times
        QCOMPARE(m_history->reader().calls({}, 10).value(), calls);
        QCOMPARE(m_history->boxListPosition(u"uuid:another"_s), std::nullopt);
    }

    void theListKnowsBetter()
    {
        m_history->store(missed(u"a"_s, "16.06.20 12:00:30", u"030"_s), arrival);
        QCOMPARE(m_history->reader().unseenCount({}), 1);
        BoxCall rejected = entry(1, "16.06.20 12:00:00", u"030"_s, BoxCallType::Rejected);
        rejected.device = u"Office"_s;
        QVERIFY(m_history->merge(udn, {.timestamp = u"1"_s, .calls = {rejected}}, asItIs));
        QCOMPARE(m_history->reader().unseenCount({}), 0);
        const StoredCall call = m_history->reader().calls({}, 1).value().first();
        QCOMPARE(call.call.outcome, CallOutcome::Rejected);
        QCOMPARE(call.device, u"Office"_s);
    }

    void whatCameMeanwhileIsUnseen()
    {
        QVERIFY(m_history->merge(udn, {.timestamp = u"1"_s}, asItIs));
        const BoxCallList list {
            .timestamp = u"1"_s,
            .calls = {entry(2, "16.06.20 13:00:00", u"040"_s), entry(1, "16.06.20 12:00:00", u"030"_s)},
        };
        QCOMPARE(m_history->merge(udn, list, asItIs),
                 (MergeSummary {.entries = 2, .added = 2, .missed = 2, .missedSince = at("16.06.20 12:00:00")}));
        QCOMPARE(m_history->reader().unseenCount({}), 2);
    }

    void oldEntriesExpireByTheirArrival()
    {
        const BoxCallList list {.timestamp = u"1"_s, .calls = {entry(1, "16.06.20 12:00:00", u"030"_s)}};
        QVERIFY(m_history->merge(udn, list, asItIs));
        const QDate later = QDate::currentDate().addDays(2);
        Call newest = missed(u"newest"_s, "16.06.20 12:00:00", u"030"_s);
        newest.moment = BoxTime::fromLocal(later.startOfDay());
        newest.started = newest.moment;
        m_history->store(newest, QDateTime::currentDateTime());
        QCOMPARE(m_history->expire(later, 2), 0); // like imported ones
        QCOMPARE(m_history->expire(later, 1), 1);
    }

    void removedCallsComeBackAsEntriesAndOnlyByUndo()
    {
        const BoxCallList list {.timestamp = u"1"_s, .calls = {entry(1, "16.06.20 12:00:00", u"030"_s)}};
        QVERIFY(m_history->merge(udn, list, asItIs));
        const QList<StoredCall> calls = m_history->reader().calls({}, 10).value();
        QCOMPARE(m_history->remove({calls.first().id}), calls);
        QCOMPARE(m_history->merge(udn, list, asItIs), (MergeSummary {.entries = 1}));
        QCOMPARE(m_history->reader().count({}), 0);
        QVERIFY(m_history->restore(calls));
        QCOMPARE(m_history->reader().calls({}, 10).value(), calls);
    }

    void whatIsForgottenStaysForgotten()
    {
        const BoxCallList list {
            .timestamp = u"1"_s,
            .calls = {entry(2, "16.06.20 13:00:00", u"040"_s), entry(1, "16.06.20 12:00:00", u"030"_s)},
        };
        QVERIFY(m_history->merge(udn, list, asItIs));
        QCOMPARE(m_history->forgetNumbers({u"030"_s, u"040"_s}), 2);
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s)); // another program
        QCOMPARE(m_history->open(), HistoryOpening());
        BoxCallList anew {.timestamp = u"2"_s, .calls = list.calls};
        anew.calls.append(entry(3, "16.06.20 13:01:00", u"030"_s));
        QCOMPARE(m_history->merge(udn, anew, asItIs)->added, 1);
        QCOMPARE(m_history->reader().count({}), 1);
    }

    void theListNamesWhoWasDialled()
    {
        Call dialled = ringing(u"a"_s, "16.06.20 12:00:30", u""_s);
        dialled.direction = CallDirection::Outgoing;
        m_history->store(ended(dialled, CallOutcome::Unanswered), arrival);
        BoxCall listed = entry(1, "16.06.20 12:00:00", u"030"_s, BoxCallType::Outgoing);
        listed.local = u"732123"_s;
        QCOMPARE(m_history->merge(udn, {.timestamp = u"1"_s, .calls = {listed}}, asItIs)->matched, 1);
        QCOMPARE(m_history->reader().calls({}, 1).value().first().call.remote, u"030"_s);
    }

    void aRunningCallIsAskedForAgain()
    {
        const BoxCall running = entry(1, "16.06.20 12:00:00", u"030"_s, BoxCallType::ActiveOutgoing);
        const BoxCallList list {.timestamp = u"1"_s, .calls = {entry(2, "16.06.20 12:01:00", u"040"_s), running}};
        QVERIFY(m_history->merge(udn, list, asItIs));
        QCOMPARE(m_history->reader().count({}), 1);
        QCOMPARE(m_history->boxListPosition(udn), (BoxListPosition {.timestamp = u"1"_s, .id = 0}));
        BoxCall done = running;
        done.type = BoxCallType::Outgoing;
        done.minutes = 5;
        QCOMPARE(m_history->merge(udn, {.timestamp = u"1"_s, .calls = {list.calls.first(), done}}, asItIs)->added, 1);
        QCOMPARE(m_history->boxListPosition(udn), (BoxListPosition {.timestamp = u"1"_s, .id = 2}));
        QCOMPARE(m_history->reader().calls({}, 10).value().last().call.duration, 300);
    }

    void callsFarApartAreAllFound()
    {
        QList<BoxCall> entries;
        for (int index = 0; index < 60; ++index) {
            const QByteArray day
                = QByteArray::number(10 + index % 20) + ".0" + QByteArray::number(1 + index / 20) + ".20";
            m_history->store(missed(QString::number(index), day + " 23:59:59", u"030"_s), arrival);
            entries.append(entry(index + 1, day + " 23:59:00", u"030"_s));
        }
        QCOMPARE(m_history->merge(udn, {.timestamp = u"1"_s, .calls = entries}, asItIs),
                 (MergeSummary {.entries = 60, .matched = 60}));
    }

    void whatCanNotBeWrittenIsNotMerged()
    {
        QVERIFY(m_history->merge(udn, {.timestamp = u"1"_s}, asItIs));
        const BoxCallList list {.timestamp = u"1"_s, .calls = {entry(1, "16.06.20 12:00:00", u"030"_s)}};
        {
            const auto lock = writeLock();
            QCOMPARE(m_history->merge(udn, list, asItIs), std::nullopt);
        }
        QCOMPARE(m_history->merge(udn, list, asItIs)->added, 1);
    }

    void callsThatWaitAreNotTakenForUnheard()
    {
        const BoxCallList list {.timestamp = u"1"_s, .calls = {entry(1, "16.06.20 12:00:00", u"030"_s)}};
        const QSignalSpy resumed(m_history.get(), &CallHistory::resumed);
        {
            const auto lock = writeLock();
            m_history->store(missed(u"a"_s, "16.06.20 12:00:30", u"030"_s), arrival);
        }
        QCOMPARE(m_history->merge(udn, list, asItIs), std::nullopt);
        QTRY_COMPARE(resumed.size(), 1);
        QCOMPARE(m_history->merge(udn, list, asItIs), (MergeSummary {.entries = 1, .matched = 1}));
    }

    // --- names

    void theListsNameIsShownWhereThereIsNoBetter()
    {
        BoxCall named = entry(1, "16.06.20 12:00:00", u"030"_s);
        named.name = u"Müller (Box)"_s;
        QVERIFY(m_history->merge(udn, {.timestamp = u"1"_s, .calls = {named}}, asItIs));
        QCOMPARE(name(), u"Müller (Box)"_s);
        CallQuery found;
        found.text = u"muller"_s;
        QCOMPARE(m_history->reader().count(found), 1);

        QVERIFY(m_history->setParties(
            {{u"030"_s, {.name = u"Anna"_s, .place = u"Berlin"_s, .kind = NumberKind::Fixed}}}));
        QCOMPARE(name(), u"Anna"_s);
        QCOMPARE(m_history->reader().calls({}, 1).value().first().party.kind, NumberKind::Fixed);
        named.id = 2;
        named.name = u"Müller, Bernd"_s;
        QVERIFY(m_history->merge(udn, {.timestamp = u"1"_s, .calls = {named}}, asItIs));
        QCOMPARE(name(), u"Anna"_s);
        QVERIFY(m_history->setParties({{u"030"_s, {}}}));
        QCOMPARE(name(), u"Müller, Bernd"_s);
    }

    void onlyChangedNamesAreWritten()
    {
        m_history->store(missed(u"a"_s, "16.06.20 12:00:30", u"030"_s), arrival);
        m_history->store(missed(u"b"_s, "16.06.20 12:00:30", u"040"_s), arrival);
        m_history->store(missed(u"c"_s, "16.06.20 12:00:30", u""_s), arrival);
        QCOMPARE(m_history->reader().remotes().value(), QStringList({u"030"_s, u"040"_s}));
        const QList<std::pair<QString, Party>> parties {{u"030"_s, {.name = u"Anna"_s, .place = {}}}, {u"040"_s, {}}};
        const QSignalSpy changed(m_history.get(), &CallHistory::changed);
        QCOMPARE(m_history->setParties(parties), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_history->reader().calls({}, 10).value().last().party.name, u"Anna"_s);
        QCOMPARE(m_history->setParties(parties), 0);
        QCOMPARE(changed.size(), 1);
    }

    // --- outages

    void anOutageLastsUntilItEnds()
    {
        const QSignalSpy changed(m_history.get(), &CallHistory::changed);
        m_history->beginOutage(at("16.06.20 18:40:00"));
        m_history->beginOutage(at("16.06.20 18:41:00")); // it is one already
        QCOMPARE(outages(), QList {Outage {.from = at("16.06.20 18:40:00")}});
        m_history->endOutage(at("16.06.20 19:05:00"));
        m_history->endOutage(at("16.06.20 19:06:00"));
        QCOMPARE(
            outages(),
            (QList {Outage {.from = at("16.06.20 18:40:00"), .until = at("16.06.20 19:05:00"), .filled = false}}));
        QCOMPARE(changed.size(), 2);
        m_history->beginOutage(at("16.06.20 20:00:00"));
        m_history->endOutage(at("16.06.20 19:59:00")); // the clock was set back
        QCOMPARE(outages().last().until, at("16.06.20 20:00:00"));
    }

    void outagesOfDays_data()
    {
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("count");
        QTest::newRow("before") << QDate(2020, 6, 1) << QDate(2020, 6, 14) << 0;
        QTest::newRow("first day") << QDate(2020, 6, 15) << QDate(2020, 6, 15) << 1;
        QTest::newRow("between") << QDate(2020, 6, 16) << QDate(2020, 6, 16) << 1;
        QTest::newRow("last day") << QDate(2020, 6, 17) << QDate(2020, 6, 17) << 1;
        QTest::newRow("after") << QDate(2020, 6, 18) << QDate(2020, 6, 18) << 0;
        QTest::newRow("lasts") << QDate(2020, 6, 30) << QDate(2020, 7, 1) << 1;
        QTest::newRow("all") << QDate(2020, 6, 1) << QDate(2020, 6, 30) << 2;
    }
    void outagesOfDays()
    {
        QFETCH(QDate, since);
        QFETCH(QDate, until);
        m_history->beginOutage(at("15.06.20 23:59:59"));
        m_history->endOutage(at("17.06.20 00:00:00"));
        m_history->beginOutage(at("19.06.20 12:00:00"));
        QTEST(static_cast<int>(m_history->reader().outages(since, until).value().size()), "count");
    }

    void aMergeFillsWhatTheListTellsOf()
    {
        m_history->beginOutage(at("15.06.20 18:00:00")); // before the list begins
        m_history->endOutage(at("15.06.20 19:00:00"));
        m_history->beginOutage(at("16.06.20 18:00:00"));
        m_history->endOutage(at("16.06.20 19:00:00"));
        m_history->beginOutage(at("16.06.20 20:00:00")); // lasts
        const BoxCallList list {
            .timestamp = u"1"_s,
            .calls = {entry(2, "16.06.20 20:30:00", u"030"_s), entry(1, "16.06.20 12:00:00", u"030"_s)},
        };
        QCOMPARE(m_history->merge(udn, list, asItIs)->missed, 1); // in the last outage
        QCOMPARE(filled(), QList({false, true, false}));
        m_history->endOutage(at("16.06.20 21:00:00"));
        QVERIFY(m_history->merge(udn, {.timestamp = u"1"_s}, asItIs));
        QCOMPARE(filled(), QList({false, true, true}));
    }

    void lastHeard()
    {
        QCOMPARE(m_history->reader().lastHeard(), std::nullopt);
        QVERIFY(
            m_history->merge(udn, {.timestamp = u"1"_s, .calls = {entry(1, "16.06.20 13:00:00", u"030"_s)}}, asItIs));
        QCOMPARE(m_history->reader().lastHeard(), std::nullopt); // nobody heard that
        m_history->store(missed(u"a"_s, "16.06.20 12:00:30", u"030"_s), arrival);
        QCOMPARE(m_history->reader().lastHeard(), at("16.06.20 12:00:30"));
        m_history->beginOutage(at("16.06.20 14:00:00"));
        QCOMPARE(m_history->reader().lastHeard(), at("16.06.20 12:00:30"));
        m_history->endOutage(at("16.06.20 15:00:00"));
        QCOMPARE(m_history->reader().lastHeard(), at("16.06.20 15:00:00"));
    }

    void purgeForgetsOutages()
    {
        m_history->beginOutage(at("15.06.20 18:00:00"));
        m_history->endOutage(at("15.06.20 19:00:00"));
        m_history->beginOutage(at("15.06.20 23:00:00"));
        m_history->endOutage(at("16.06.20 00:00:00"));
        QCOMPARE(m_history->purge(QDate(2020, 6, 16)), 0);
        QCOMPARE(outages().size(), 1);
    }

private:
    QString name() const { return m_history->reader().calls({}, 1).value().first().party.name; }

    QList<Outage> outages() const
    {
        return m_history->reader().outages(QDate(2020, 6, 1), QDate(2020, 6, 30)).value();
    }

    QList<bool> filled() const
    {
        QList<bool> filled;
        for (const Outage &outage : outages()) {
            filled.append(outage.filled);
        }
        return filled;
    }

    // Another program that writes, as long as the result lives.
    std::shared_ptr<void> writeLock() const
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_history->path());
        if (!other.open() || !QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s)) {
            qFatal("The file can't be locked.");
        }
        return {nullptr, [](void *) { QSqlDatabase::removeDatabase(u"other"_s); }};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
};

QTEST_GUILESS_MAIN(TestBoxHistory)
#include "tst_boxhistory.moc"
