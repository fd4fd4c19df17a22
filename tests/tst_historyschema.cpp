// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/historyschema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using HistorySchema::Fitness;

/** The versions of the tables. */
class TestHistorySchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"schema"_s);
        m_database.setDatabaseName(u":memory:"_s);
        QVERIFY(m_database.open());
    }
    void cleanup()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"schema"_s);
    }

    void anEmptyFileBecomesOurs()
    {
        QCOMPARE(HistorySchema::inspect(m_database).fitness, Fitness::Outdated);
        QCOMPARE(HistorySchema::upgrade(m_database), QString());
        QCOMPARE(HistorySchema::inspect(m_database).fitness, Fitness::Ready);
        QCOMPARE(value(u"PRAGMA user_version"_s), HistorySchema::version());
        QCOMPARE(HistorySchema::upgrade(m_database), QString()); // another program was faster
        QCOMPARE(value(u"SELECT count(*) FROM calls"_s), 0);
    }

    void aFailedUpgradeChangesNothing()
    {
        run(u"CREATE TABLE calls (id INTEGER)"_s); // in the way
        QVERIFY(!HistorySchema::upgrade(m_database).isEmpty());
        QCOMPARE(value(u"PRAGMA user_version"_s), 0);
        QCOMPARE(value(u"SELECT count(*) FROM sqlite_schema"_s), 1);
    }

    void othersAreTold_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Fitness>("fitness");
        QTest::newRow("newer") << u"PRAGMA user_version = 1000"_s << Fitness::Newer;
        QTest::newRow("another owner") << u"PRAGMA application_id = 1"_s << Fitness::Foreign;
        QTest::newRow("no owner") << u"PRAGMA application_id = 0"_s << Fitness::Foreign;
    }
    void othersAreTold()
    {
        QFETCH(QString, sql);
        QCOMPARE(HistorySchema::upgrade(m_database), QString());
        run(sql);
        QTEST(HistorySchema::inspect(m_database).fitness, "fitness");
    }

    void theWindowsQuestionsNeedNoRows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("days") << u"SELECT day, count(*) FROM calls GROUP BY day ORDER BY day DESC"_s;
        QTest::newRow("missed days") << u"SELECT day, count(*) FROM calls WHERE direction = 0 AND (outcome = 1 OR "
                                        "(outcome = 6 AND connected IS NULL)) GROUP BY day ORDER BY day DESC"_s;
        QTest::newRow("days of numbers")
            << u"SELECT day, count(*) FROM calls WHERE direction = 0 AND +local = '1' AND number IN "
               "(SELECT id FROM numbers WHERE instr(text, 'a')) GROUP BY day"_s;
        QTest::newRow("own numbers") << u"SELECT local FROM calls GROUP BY local"_s;
    }
    void theWindowsQuestionsNeedNoRows()
    {
        QFETCH(QString, sql);
        QCOMPARE(HistorySchema::upgrade(m_database), QString());
        QSqlQuery query(m_database);
        QVERIFY(query.exec(u"EXPLAIN QUERY PLAN "_s + sql) && query.next());
        QVERIFY2(query.value(3).toString().contains(u"COVERING INDEX"_s), qPrintable(query.value(3).toString()));
    }

private:
    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql)) {
            qFatal("%s", qPrintable(query.lastError().text()));
        }
    }

    int value(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0).toInt() : -1;
    }

    QSqlDatabase m_database;
};

QTEST_GUILESS_MAIN(TestHistorySchema)
#include "tst_historyschema.moc"
