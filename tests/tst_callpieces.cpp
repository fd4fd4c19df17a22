// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/calls/callpieces.h"
#include "tests/support/manycalls.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** Pieces of a query find together what the whole one finds. */
class TestCallPieces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(fillWithCalls(m_history.path(), 50'000, 1'100));
        QCOMPARE(m_history.open(), HistoryOpening());
    }

    void findsAllDays_data()
    {
        QTest::addColumn<CallQuery>("query");
        QTest::addColumn<bool>("inPieces");
        CallQuery query;
        QTest::newRow("without words") << query << true;
        query.text = u"0100007"_s;
        QTest::newRow("one number") << query << false;
        query.text = u"0"_s;
        QTest::newRow("all numbers") << query << true;
        query.order = Qt::AscendingOrder;
        QTest::newRow("the oldest first") << query << true;
        query.since = QDate(2014, 2, 1);
        query.until = QDate(2014, 5, 31);
        QTest::newRow("some days, the oldest first") << query << true;
        query.order = Qt::DescendingOrder;
        QTest::newRow("some days") << query << true;
        query.filter = CallFilter::Missed;
        QTest::newRow("of a kind that there is none of") << query << true;
        query.until = QDate(2013, 1, 1);
        QTest::newRow("days without calls") << query << false;
    }
    void findsAllDays()
    {
        QFETCH(CallQuery, query);
        const CallReader &reader = m_history.reader();
        const std::optional<QList<DayOfCalls>> atOnce = reader.days(query);
        QVERIFY(atOnce);
        QList<DayOfCalls> found;
        qint64 missed = 0;
        int count = 0;
        for (CallPieces pieces(reader, query); !pieces.isAtEnd(); ++count) {
            const std::optional<CallPieces::Piece> piece = pieces.next();
            QVERIFY(piece);
            found += reader.days(piece->query, piece->way).value();
            missed += reader.countKinds(piece->query, piece->way)->at(int(CallFilter::Missed));
        }
        QCOMPARE(found, *atOnce);
        QTEST(count > 1, "inPieces");
        query.filter = CallFilter::Missed;
        QCOMPARE(missed, reader.count(query));
    }

    void theFirstPieceIsSmall()
    {
        CallPieces pieces(m_history.reader(), {});
        const std::optional<qint64> calls = m_history.reader().count(pieces.next()->query);
        QVERIFY(calls >= 10'000);
        QVERIFY(calls < 11'000);
        QVERIFY(!pieces.isAtEnd());
    }

    void whatCanNotBeReadIsNoEnd()
    {
        const CallHistory closed(m_folder.filePath(u"another.sqlite"_s));
        CallPieces pieces(closed.reader(), {});
        QVERIFY(!pieces.next());
        QVERIFY(!pieces.isAtEnd());
    }

    void withoutAQueryThereIsNone() { QVERIFY(CallPieces(m_history.reader()).isAtEnd()); }

private:
    QTemporaryDir m_folder;
    CallHistory m_history {m_folder.filePath(u"calls.sqlite"_s)};
};

QTEST_GUILESS_MAIN(TestCallPieces)
#include "tst_callpieces.moc"
