// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/calls/callsql.h"
#include "tests/support/callmaker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

CallQuery search(const QString &text)
{
    CallQuery query;
    query.text = text;
    return query;
}

CallQuery filtered(CallFilter filter)
{
    CallQuery query;
    query.filter = filter;
    return query;
}

CallQuery sorted(CallSort sort, Qt::SortOrder order)
{
    CallQuery query;
    query.sort = sort;
    query.order = order;
    return query;
}

} // namespace

/** What the queries mean: in SQL, and for a history of few calls. */
class TestCallSql : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_history.open(), HistoryOpening());
        const QDateTime arrival = QDateTime::currentDateTime();
        const auto store = [this, &arrival](const Call &call) { m_history.store(call, arrival); };
        store(missed(u"anna"_s, "10.06.20 08:00:00", u"+4930 1234567"_s.remove(u' ')));
        store(ended(ringing(u"ben"_s, "11.06.20 08:00:00", u"01755290123"_s), CallOutcome::Answered));
        store(ended(ringing(u"machine"_s, "12.06.20 08:00:00", u"01755290123"_s), CallOutcome::Machine));
        Call outgoing = ended(ringing(u"outgoing"_s, "13.06.20 08:00:00", u"0221445"_s), CallOutcome::Unanswered);
        outgoing.direction = CallDirection::Outgoing;
        outgoing.local = u"69123"_s;
        store(outgoing);
        store(missed(u"withheld"_s, "14.06.20 08:00:00", u""_s));
        store(ended(ringing(u"lost"_s, "15.06.20 08:00:00", u"anna@sip.example"_s), CallOutcome::Lost));
        store(ended(ringing(u"rejected"_s, "16.06.20 08:00:00", u"0900"_s), CallOutcome::Rejected));
        QVERIFY(m_history.setParties({{u"+49301234567"_s, {.name = u"Anna Müller"_s, .place = u"Berlin"_s}}}));
        QVERIFY(m_history.setParties({{u"01755290123"_s, {.name = u"ben 24/7"_s, .place = {}}}}));
        QVERIFY(m_history.setParties({{u"0221445"_s, {.name = {}, .place = u"Köln"_s}}}));
    }

    void finds_data()
    {
        QTest::addColumn<CallQuery>("query");
        QTest::addColumn<QString>("keys");
        const QString all = u"rejected lost withheld outgoing machine ben anna"_s;
        QTest::newRow("all") << CallQuery() << all;
        QTest::newRow("blanks") << search(u"  "_s) << all;
        QTest::newRow("name without accent") << search(u"muller"_s) << u"anna"_s;
        QTest::newRow("name with accent") << search(u"MÜLL"_s) << u"anna"_s;
        QTest::newRow("inside of a name") << search(u"ülle"_s) << u"anna"_s;
        QTest::newRow("place") << search(u"koln"_s) << u"outgoing"_s;
        QTest::newRow("one character") << search(u"b"_s) << u"machine ben anna"_s;
        QTest::newRow("two words") << search(u"berlin anna"_s) << u"anna"_s;
        QTest::newRow("both must be there") << search(u"anna ben"_s) << QString();
        QTest::newRow("part of a number") << search(u"5290"_s) << u"machine ben"_s;
        QTest::newRow("number with blanks") << search(u"0175 52 90"_s) << u"machine ben"_s;
        QTest::newRow("number with slash") << search(u"0175/5290-123"_s) << u"machine ben"_s;
        QTest::newRow("number with country") << search(u"+491755290"_s) << u"machine ben"_s;
        QTest::newRow("number in parts with country") << search(u"+49 175 5290"_s) << u"machine ben"_s;
        QTest::newRow("stored with country") << search(u"030123"_s) << u"anna"_s;
        QTest::newRow("as it is stored") << search(u"+4930"_s) << u"anna"_s;
        QTest::newRow("digits and slash of a name") << search(u"24/7"_s) << u"machine ben"_s;
        QTest::newRow("SIP address") << search(u"@sip.ex"_s) << u"lost"_s;
        QTest::newRow("pattern characters are text") << search(u"%_*"_s) << QString();
        QTest::newRow("quotes are text") << search(u"' OR 1=1 --"_s) << QString();

        QTest::newRow("missed") << filtered(CallFilter::Missed) << u"lost withheld machine anna"_s;
        CallQuery strict = filtered(CallFilter::Missed);
        strict.missedRule.machineIsMissed = false;
        QTest::newRow("missed but not by the machine") << strict << u"lost withheld anna"_s;
        QTest::newRow("incoming") << filtered(CallFilter::Incoming) << u"rejected lost withheld machine ben anna"_s;
        QTest::newRow("outgoing") << filtered(CallFilter::Outgoing) << u"outgoing"_s;
        QTest::newRow("machine") << filtered(CallFilter::Machine) << u"machine"_s;
        QTest::newRow("rejected") << filtered(CallFilter::Rejected) << u"rejected"_s;

        CallQuery query;
        query.outcome = CallOutcome::Answered;
        QTest::newRow("outcome") << query << u"ben"_s;
        query = {};
        query.since = QDate(2020, 6, 11);
        query.until = QDate(2020, 6, 12);
        QTest::newRow("days") << query << u"machine ben"_s;
        query = {};
        query.local = u"69123"_s;
        QTest::newRow("own number") << query << u"outgoing"_s;
        query.local = u"+493069123"_s;
        QTest::newRow("the same, whole, somewhere") << query << QString();
        query.plan.areaCode = u"30"_s;
        QTest::newRow("the same, whole") << query << u"outgoing"_s;
        query = search(u"ben"_s);
        query.remote = u"01755290123"_s;
        query.filter = CallFilter::Missed;
        QTest::newRow("number, word and filter") << query << u"machine"_s;
        query.remote = u"0175"_s;
        QTest::newRow("the number is whole") << query << QString();

        QTest::newRow("time up") << sorted(CallSort::Time, Qt::AscendingOrder)
                                 << u"anna ben machine outgoing withheld lost rejected"_s;
        QTest::newRow("name up") << sorted(CallSort::Name, Qt::AscendingOrder)
                                 << u"outgoing rejected anna lost machine ben withheld"_s;
        QTest::newRow("name down") << sorted(CallSort::Name, Qt::DescendingOrder)
                                   << u"machine ben lost anna rejected outgoing withheld"_s;
        CallQuery named = sorted(CallSort::Name, Qt::AscendingOrder);
        named.text = u"0"_s;
        named.filter = CallFilter::Incoming;
        QTest::newRow("words and kind, name up") << named << u"rejected anna machine ben"_s;
        QTest::newRow("number up") << sorted(CallSort::Number, Qt::AscendingOrder)
                                   << u"anna machine ben outgoing rejected lost withheld"_s;
        QTest::newRow("place down") << sorted(CallSort::Place, Qt::DescendingOrder)
                                    << u"outgoing anna rejected lost withheld machine ben"_s;
        QTest::newRow("place up") << sorted(CallSort::Place, Qt::AscendingOrder)
                                  << u"anna outgoing rejected lost withheld machine ben"_s;
        QTest::newRow("own number down")
            << sorted(CallSort::Local, Qt::DescendingOrder) << u"rejected lost withheld machine ben anna outgoing"_s;
        QTest::newRow("extension up") << sorted(CallSort::Extension, Qt::AscendingOrder)
                                      << u"ben machine rejected lost withheld outgoing anna"_s;
        QTest::newRow("duration down") << sorted(CallSort::Duration, Qt::DescendingOrder)
                                       << u"machine ben rejected withheld outgoing anna lost"_s;
    }
    void finds()
    {
        QFETCH(CallQuery, query);
        QFETCH(QString, keys);
        QStringList found;
        const auto calls = m_history.reader().calls(query, 100);
        for (const StoredCall &call : *calls) {
            found.append(call.call.key);
        }
        QCOMPARE(found.join(u' '), keys);
        QCOMPARE(m_history.reader().count(query), found.size());
        QStringList byIds;
        const auto callsOfIds = m_history.reader().calls(m_history.reader().ids(query).value());
        for (const StoredCall &call : *callsOfIds) {
            byIds.append(call.call.key);
        }
        QCOMPARE(byIds.join(u' '), keys);
        if (keepsNumbersTogether(query.sort)) {
            QStringList byNumbers;
            const auto numbers = m_history.reader().numbers(query);
            for (const CallsOfNumber &number : *numbers) {
                const auto first = m_history.reader().callsOfNumber(query, number.number, 0, 1);
                const auto others = m_history.reader().callsOfNumber(query, number.number, 1, 100);
                QCOMPARE(first->size() + others->size(), number.count);
                for (const StoredCall &call : *first + *others) {
                    byNumbers.append(call.call.key);
                    QCOMPARE(m_history.reader().numberOf(call.id), number.number);
                }
            }
            QCOMPARE(byNumbers.join(u' '), keys);
        }
        qsizetype ofDays = 0;
        query.sort = CallSort::Time;
        const auto days = m_history.reader().days(query);
        for (const DayOfCalls &day : *days) {
            ofDays += m_history.reader().callsOfDay(query, day.day, 0, 100).value().size();
        }
        QCOMPARE(ofDays, found.size());
    }

    void nothingTypedIsPartOfTheStatement()
    {
        CallQuery query = search(u"typed 'text' +49"_s);
        query.local = u"typed"_s;
        query.remote = u"typed"_s;
        const CallSql sql = CallSql::of(query);
        QVERIFY(!(sql.calls + sql.numbers + sql.order).contains(u"typed"_s));
        QCOMPARE(sql.calls.count(u'?'), sql.callValues.size());
        QCOMPARE(sql.numbers.count(u'?'), sql.numberValues.size());
        QCOMPARE(CallSql::of({}).calls, QString());
        QCOMPARE(CallSql::of({}).numbers, QString());
    }

private:
    QTemporaryDir m_folder;
    CallHistory m_history {m_folder.filePath(u"calls.sqlite"_s)};
};

QTEST_GUILESS_MAIN(TestCallSql)
#include "tst_callsql.moc"
