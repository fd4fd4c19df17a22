// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/calls/callstatistics.h"
#include "tests/support/callmaker.h"

#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

Call call(const QString &key, const char *wire, const QString &remote, CallOutcome outcome,
          const QString &local = u"1"_s)
{
    Call result = CallMaker::ended(CallMaker::ringing(key, wire, remote), outcome);
    result.local = local;
    return result;
}

Call outgoing(const QString &key, const char *wire, CallOutcome outcome)
{
    Call result = call(key, wire, u"0711"_s, outcome, u"2"_s);
    result.direction = CallDirection::Outgoing;
    return result;
}

} // namespace

class TestCallStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.db"_s));
        QCOMPARE(m_history->open().failure, QString());
    }
    void cleanup() { m_history.reset(); }

    void emptyHistory() { QCOMPARE(m_history->statistics({}).result().value(), CallStatistics()); }

    void countsEachCallOnce()
    {
        storeWeek();
        const MissedRule rule {.machineIsMissed = false};
        const CallStatistics statistics = m_history->statistics({.missedRule = rule}).result().value();
        const CallTally expected {
            .answered = 2, .machine = 1, .missed = 2, .outgoing = 2, .other = 2, .otherIncoming = 2};
        QCOMPARE(statistics.calls, expected);
        QCOMPARE(statistics.calls.total(), 9);
        QCOMPARE(statistics.calls.incoming(), 7);
        QCOMPARE(statistics.talkSeconds, 2 * 65); // the fax and the machine don't talk
    }

    void theMachineMayCountAsMissed()
    {
        storeWeek();
        CallStatistics statistics = m_history->statistics({}).result().value();
        const CallTally expected {
            .answered = 2, .missed = 3, .outgoing = 2, .other = 2, .otherIncoming = 2, .missedAtMachine = 1};
        QCOMPARE(statistics.calls, expected);
        QCOMPARE(statistics.calls.incoming(), 7);
        QCOMPARE(statistics.periods[2].calls, (CallTally {.answered = 1, .missed = 1, .missedAtMachine = 1}));
        statistics = m_history->statistics({.missedRule = {.uncounted = {u"1"_s}}}).result().value();
        QCOMPARE(statistics.calls,
                 (CallTally {.answered = 2, .machine = 1, .outgoing = 2, .other = 4, .otherIncoming = 4}));
        QCOMPARE(statistics.calls.incoming(), 7); // the same calls, whatever the rule
    }

    void fillsDaysWithoutCalls()
    {
        storeWeek();
        const CallStatistics statistics = m_history->statistics({}).result().value();
        QCOMPARE(statistics.step, StatisticsStep::Day);
        QCOMPARE(statistics.periods.size(), 7); // Monday to Sunday
        QCOMPARE(statistics.periods[0].first, QDate(2020, 6, 15));
        QCOMPARE(statistics.periods[0].calls, (CallTally {.answered = 1, .missed = 1}));
        QCOMPARE(statistics.periods[1].calls, CallTally());
        QCOMPARE(statistics.periods[6].first, QDate(2020, 6, 21));
    }

    void daysAskedFor()
    {
        storeWeek();
        const StatisticsQuery query {.since = QDate(2020, 6, 1), .until = QDate(2020, 6, 15), .local = {}};
        const CallStatistics statistics = m_history->statistics(query).result().value();
        QCOMPARE(statistics.calls.total(), 2);
        QCOMPARE(statistics.periods.size(), 15);
        QCOMPARE(statistics.periods[0].first, QDate(2020, 6, 1));
        const StatisticsQuery none {.since = QDate(2021, 1, 1), .until = QDate(2021, 1, 2), .local = {}};
        QCOMPARE(m_history->statistics(none).result().value(), CallStatistics());
    }

    void oneOwnNumber()
    {
        storeWeek();
        const CallStatistics statistics
            = m_history->statistics({.since = {}, .until = {}, .local = u"2"_s}).result().value();
        QCOMPARE(statistics.calls, (CallTally {.outgoing = 2}));
        QCOMPARE(statistics.lines.size(), 1);
        QVERIFY(statistics.callers.isEmpty());
        int inHours = 0;
        for (const auto &day : statistics.hours) {
            inHours += std::accumulate(day.begin(), day.end(), 0);
        }
        QCOMPARE(inHours, 2);
    }

    void anOwnNumberMayBeWrittenInSeveralWays()
    {
        const DialPlan berlin {.areaCode = u"30"_s};
        const QDateTime now = QDateTime::currentDateTime();
        int key = 0;
        for (const QString &local : {u"+4930732123"_s, u"732123"_s, u"732123"_s, u"69123"_s, u"69123"_s}) {
            m_history->store(call(QString::number(++key), "15.06.20 10:00:00", u"030"_s, CallOutcome::Missed, local),
                             now);
        }
        const auto lines = [&](const StatisticsQuery &query) {
            QStringList found;
            const CallStatistics statistics = m_history->statistics(query).result().value();
            for (const StatisticsParty &line : statistics.lines) {
                found.append(line.number + u' ' + QString::number(line.calls));
            }
            return found;
        };
        QCOMPARE(lines({}), (QStringList {u"69123 2"_s, u"732123 2"_s, u"+4930732123 1"_s}));
        QCOMPARE(lines({.plan = berlin}), (QStringList {u"732123 3"_s, u"69123 2"_s}));
        QCOMPARE(lines({.local = u"030732123"_s, .plan = berlin}), QStringList {u"732123 3"_s});
    }

    void hoursOfTheWeek()
    {
        storeWeek();
        const CallStatistics statistics = m_history->statistics({}).result().value();
        QCOMPARE(statistics.hours[0][0], 1); // Monday at midnight
        QCOMPARE(statistics.hours[0][12], 1);
        QCOMPARE(statistics.hours[6][23], 1); // the last second of the week
        QCOMPARE(statistics.hours[6][0], 0);
    }

    void callersByCount()
    {
        storeWeek();
        QVERIFY(m_history->setParties({{u"030"_s, {.name = u"Erika"_s, .place = {}}}}));
        const CallStatistics statistics = m_history->statistics({}).result().value();
        const QList<StatisticsParty> expected {
            {.number = u"030"_s, .name = u"Erika"_s, .calls = 4, .talkSeconds = 65},
            {.number = u"040"_s, .name = {}, .calls = 1, .talkSeconds = 0},
        };
        QCOMPARE(statistics.callers, expected); // neither who was called, nor who withheld the number
    }

    void tenCallersAtMost()
    {
        for (int i = 0; i < 12; ++i) {
            for (int n = 0; n <= i; ++n) {
                m_history->store(call(u"k%1-%2"_s.arg(i).arg(n), "15.06.20 12:00:00", QString::number(100 + i),
                                      CallOutcome::Missed),
                                 {});
            }
        }
        const CallStatistics statistics = m_history->statistics({}).result().value();
        QCOMPARE(statistics.callers.size(), CallStatistics::mostCallers);
        QCOMPARE(statistics.callers.first().number, u"111"_s);
        QCOMPARE(statistics.callers.last().number, u"102"_s);
    }

    void linesByCount()
    {
        storeWeek();
        const QList<StatisticsParty> lines = m_history->statistics({}).result().value().lines;
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0],
                 (StatisticsParty {.number = u"1"_s, .name = {}, .calls = 6, .missed = 3, .talkSeconds = 65}));
        QCOMPARE(lines[1], (StatisticsParty {.number = u"2"_s, .name = {}, .calls = 2, .talkSeconds = 65}));
        QCOMPARE(lines[2], (StatisticsParty {.number = {}, .name = {}, .calls = 1, .talkSeconds = 0}));
    }

    void longTimes_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<StatisticsStep>("step");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("month") << QDate(2021, 1, 31) << StatisticsStep::Day << QDate(2021, 1, 1) << 31;
        QTest::newRow("year") << QDate(2021, 12, 31) << StatisticsStep::Week << QDate(2020, 12, 28) << 53;
        QTest::newRow("two years") << QDate(2022, 12, 31) << StatisticsStep::Month << QDate(2021, 1, 1) << 24;
        QTest::newRow("ten years") << QDate(2030, 12, 31) << StatisticsStep::Year << QDate(2021, 1, 1) << 10;
    }
    void longTimes()
    {
        QFETCH(QDate, until);
        m_history->store(call(u"a"_s, "01.01.21 12:00:00", u"030"_s, CallOutcome::Missed), {});
        const CallStatistics statistics
            = m_history->statistics({.since = QDate(2021, 1, 1), .until = until, .local = {}}).result().value();
        QTEST(statistics.step, "step");
        QTEST(statistics.periods.first().first, "first");
        QTEST(static_cast<int>(statistics.periods.size()), "count");
        QCOMPARE(statistics.periods.first().calls.missed, 1);
    }

    void withoutADatabase()
    {
        CallHistory history(u"/nonexistent/calls.db"_s);
        QCOMPARE(history.statistics({}).result(), std::nullopt);
    }

private:
    // Nine calls from a Monday to a Sunday.
    void storeWeek()
    {
        Call running = CallMaker::ringing(u"running"_s, "18.06.20 09:00:00", u"040"_s);
        running.local = u"1"_s;
        Call withoutLocal = call(u"rejected"_s, "18.06.20 09:00:00", u"030"_s, CallOutcome::Rejected);
        withoutLocal.local.reset();
        for (const Call &each : {
                 call(u"midnight"_s, "15.06.20 00:00:00", u"030"_s, CallOutcome::Missed),
                 call(u"noon"_s, "15.06.20 12:59:59", u"030"_s, CallOutcome::Answered),
                 call(u"machine"_s, "17.06.20 12:00:00", u"030"_s, CallOutcome::Machine),
                 call(u"fax"_s, "17.06.20 13:00:00", u""_s, CallOutcome::Fax),
                 running,
                 withoutLocal,
                 outgoing(u"out"_s, "19.06.20 12:00:00", CallOutcome::Answered),
                 outgoing(u"out nobody"_s, "19.06.20 12:30:00", CallOutcome::Unanswered),
                 call(u"late"_s, "21.06.20 23:59:59", u""_s, CallOutcome::Missed),
             }) {
            m_history->store(each, {});
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
};

QTEST_GUILESS_MAIN(TestCallStatistics)
#include "tst_callstatistics.moc"
