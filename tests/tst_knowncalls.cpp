// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callwriter.h"
#include "core/calls/knowncalls.h"
#include "tests/support/callmaker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

Call answered(const char *wire, const QString &remote)
{
    return ended(ringing(u"key "_s + QLatin1StringView(wire) + remote, wire, remote), CallOutcome::Answered);
}

// Who came in the middle of it knows this.
Call fromConnect(Call call)
{
    call.key += u" half"_s;
    call.direction = CallDirection::Unknown;
    call.started.reset();
    call.local.reset();
    return call;
}

Call withoutStamps(Call call)
{
    call.key += u" without"_s;
    call.started.reset();
    call.connected.reset();
    call.ended.reset();
    return call;
}

} // namespace

class TestKnownCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_database.emplace(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_database->open(), HistoryOpening());
    }

    void masks_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("itself") << u"0301234567"_s << u"0301234567"_s << true;
        QTest::newRow("masked") << u"0301234567"_s << u"0301234xxx"_s << true;
        QTest::newRow("another masked") << u"0301234567"_s << u"0301235xxx"_s << false;
        QTest::newRow("two that hide the same") << u"0301234567"_s << u"0301234568"_s << false;
        QTest::newRow("with country") << u"+49301234567"_s << u"+49301234xxx"_s << true;
        QTest::newRow("short") << u"11"_s << u"xxx"_s << true;
        QTest::newRow("three digits") << u"112"_s << u"xxx"_s << true;
        QTest::newRow("four digits") << u"1122"_s << u"1xxx"_s << true;
        QTest::newRow("with a key") << u"1122#"_s << u"1xxx#"_s << true;
        QTest::newRow("inside") << u"**610"_s << u"**xxx"_s << true;
        QTest::newRow("address") << u"04012345@sip.example"_s << u"04012xxx@sip.example"_s << true;
        QTest::newRow("withheld") << u""_s << u""_s << true;
        QTest::newRow("plus alone") << u"+123"_s << u"+xxx"_s << true;
    }
    void masks()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        const MaskedNumbers numbers;
        QCOMPARE(numbers.isSame(one, other), same);
        QCOMPARE(numbers.isSame(other, one), same);
        QVERIFY(!same || numbers.hash(one) == numbers.hash(other));
        QCOMPARE(numbers.isMaskOf(other, one), same && one != other);
        QVERIFY(!numbers.isSame(one, std::nullopt));
    }

    void findsHalves_data()
    {
        QTest::addColumn<Call>("stored");
        QTest::addColumn<Call>("read");
        QTest::addColumn<bool>("found");
        QTest::addColumn<bool>("partial");
        const Call call = answered("16.06.20 12:00:00", u"0301234567"_s);
        Call overMidnight = answered("16.06.20 23:59:50", u"0301234567"_s);
        overMidnight.connected = at("17.06.20 00:00:05");
        Call halfOfThat = fromConnect(overMidnight);
        halfOfThat.moment = at("17.06.20 00:00:05");
        Call otherPhone = fromConnect(call);
        otherPhone.extension = 11;
        QTest::newRow("the same") << call << call << true << false;
        QTest::newRow("from its CONNECT on") << fromConnect(call) << call << true << true;
        QTest::newRow("only from CONNECT on") << call << fromConnect(call) << true << false;
        QTest::newRow("both from CONNECT on") << fromConnect(call) << fromConnect(call) << true << false;
        QTest::newRow("over midnight") << halfOfThat << overMidnight << true << true;
        QTest::newRow("over midnight, the other way round") << overMidnight << halfOfThat << true << false;
        QTest::newRow("another phone") << otherPhone << call << false << false;
        QTest::newRow("without stamps") << withoutStamps(call) << withoutStamps(call) << true << false;
        QTest::newRow("one without stamps") << call << withoutStamps(call) << false << false;
    }
    void findsHalves()
    {
        QFETCH(Call, stored);
        QFETCH(Call, read);
        QFETCH(bool, found);
        QFETCH(bool, partial);
        store({stored});
        KnownCalls calls(*m_database, [](const QString &number) { return number; });
        const std::optional<KnownCalls::Known> known = calls.take(read);
        QVERIFY(known);
        QCOMPARE(known->id > 0, found);
        QCOMPARE(known->isPartial, partial);
        QCOMPARE(calls.take(read)->id, 0);
        calls.beginFile();
        QCOMPARE(calls.take(read)->id > 0, found);
    }

    // What could not be written is taken again, and nothing is doubled.
    void whatIsRolledBackWasNotTaken()
    {
        const QList<Call> stored {answered("16.06.20 12:00:00", u"0301234567"_s),
                                  fromConnect(answered("16.06.20 13:00:00", u"0301234568"_s)),
                                  withoutStamps(answered("16.06.20 14:00:00", u"0301234569"_s))};
        store(stored);
        KnownCalls calls(*m_database, [](const QString &number) { return number; });
        for (const Call &call : stored) {
            const qint64 id = calls.take(call)->id;
            QVERIFY(id > 0);
            calls.rollBack();
            QCOMPARE(calls.take(call)->id, id);
            calls.commit();
            calls.rollBack();
            QCOMPARE(calls.take(call)->id, 0);
        }
    }

    void eachOfManyInOneSecondIsFound()
    {
        QList<Call> stored;
        for (int index = 0; index < 2000; ++index) {
            stored.append(answered("16.06.20 12:00:00", u"030%1"_s.arg(1000000 + index)));
        }
        store(stored);
        KnownCalls calls(*m_database, [](const QString &number) { return number; });
        QSet<qint64> found;
        for (const Call &call : stored) {
            found.insert(calls.take(call)->id);
        }
        QCOMPARE(found.size(), stored.size());
        QVERIFY(!found.contains(0));
    }

private:
    void store(const QList<Call> &stored)
    {
        const auto written = m_database->inTransaction([&](HistoryTransaction &transaction) -> std::optional<bool> {
            CallWriter writer(transaction);
            for (const Call &call : stored) {
                if (!writer.add(call, QDateTime::currentDateTime())) {
                    return std::nullopt;
                }
            }
            return true;
        });
        QVERIFY(written);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<HistoryDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestKnownCalls)
#include "tst_knowncalls.moc"
