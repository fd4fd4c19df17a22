// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/historyschema.h"
#include "core/calls/sqlstatement.h"
#include "tests/support/olderhistory.h"

#include <QTest>
#include <optional>

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
        m_database.emplace(u":memory:"_s, std::chrono::milliseconds(0));
        QVERIFY(m_database->isOpen());
    }

    void anEmptyFileBecomesOurs()
    {
        QCOMPARE(HistorySchema::inspect(*m_database).fitness, Fitness::Outdated);
        QCOMPARE(HistorySchema::upgrade(*m_database), QString());
        QCOMPARE(HistorySchema::inspect(*m_database).fitness, Fitness::Ready);
        QCOMPARE(value(u"PRAGMA user_version"_s), HistorySchema::version());
        QCOMPARE(HistorySchema::upgrade(*m_database), QString()); // another program was faster
        QCOMPARE(value(u"SELECT count(*) FROM calls"_s), 0);
    }

    void callsOfTheFirstVersionStay()
    {
        for (const QString &sql : firstVersion()) {
            run(sql);
        }
        QCOMPARE(HistorySchema::inspect(*m_database).fitness, Fitness::Outdated);
        QCOMPARE(HistorySchema::upgrade(*m_database), QString());
        QCOMPARE(HistorySchema::inspect(*m_database).fitness, Fitness::Ready);
        QCOMPARE(
            value(u"SELECT count(*) FROM calls JOIN numbers ON numbers.id = number WHERE remote = '030' AND "
                  "name = 'Anna' AND listed = '' AND kind IS NULL AND box IS NULL AND boxId IS NULL AND device IS "
                  "NULL AND moment = 1592310342"_s),
            1);
        QCOMPARE(value(u"SELECT (SELECT count(*) FROM boxes) + (SELECT count(*) FROM outages)"_s), 0);
    }

    void anUpgradeThatFailsHalfwayChangesNothing()
    {
        for (const QString &sql : firstVersion()) {
            run(sql);
        }
        run(u"CREATE TABLE outages (id INTEGER)"_s); // in the way of the last step
        QVERIFY(!HistorySchema::upgrade(*m_database).isEmpty());
        QCOMPARE(value(u"PRAGMA user_version"_s), 1);
        QCOMPARE(value(u"SELECT count(*) FROM pragma_table_info('calls') WHERE name = 'device'"_s), 0);
    }

    void aFailedUpgradeChangesNothing()
    {
        run(u"CREATE TABLE calls (id INTEGER)"_s); // in the way
        QVERIFY(!HistorySchema::upgrade(*m_database).isEmpty());
        QCOMPARE(value(u"PRAGMA user_version"_s), 0);
        QCOMPARE(value(u"SELECT count(*) FROM sqlite_schema"_s), 1);
    }

    void olderCallsGetADayOfArrival()
    {
        for (const char *sql :
             {"CREATE TABLE numbers (id INTEGER PRIMARY KEY, remote)", "CREATE TABLE boxes (id INTEGER PRIMARY KEY)",
              "CREATE TABLE calls (id INTEGER PRIMARY KEY, number, local, direction, outcome, connected, duration, "
              "moment, "
              "day INTEGER, source INTEGER, seen INTEGER NOT NULL DEFAULT 1)",
              "INSERT INTO calls (day, source) VALUES (18000, 0), (18000, 1), (0, 0)",
              "PRAGMA application_id = 0x52756678", "PRAGMA user_version = 2"}) {
            run(QString::fromLatin1(sql));
        }
        QCOMPARE(HistorySchema::upgrade(*m_database), QString());
        const int today = static_cast<int>(QDate(1970, 1, 1).daysTo(QDate::currentDate()));
        QCOMPARE(value(u"SELECT arrived FROM calls WHERE id = 1"_s), 18000); // heard live: when it was
        QVERIFY(value(u"SELECT arrived FROM calls WHERE id = 2"_s) >= today); // imported: unknown
        QVERIFY(value(u"SELECT arrived FROM calls WHERE id = 3"_s) >= today); // the box did not know the time
    }

    // Only what nobody has seen is still to be called back: the others may be years old.
    void whatWasSeenNeedsNoCallBack()
    {
        QCOMPARE(HistorySchema::upgrade(*m_database), QString());
        for (const QString &sql : backToVersion6()) {
            run(sql);
        }
        run(u"INSERT INTO numbers (id, remote, name, place, text) VALUES (1, '030', '', '', ''), (2, '', '', '', '')"_s);
        run(u"INSERT INTO calls (key, number, direction, phase, moment, day, source, seen) VALUES ('a', 1, 0, 3, 0, "
            u"0, "
            "0, 0), ('seen', 1, 0, 3, 0, 0, 0, 1), ('withheld', 2, 0, 3, 0, 0, 0, 0)"_s);
        QCOMPARE(HistorySchema::upgrade(*m_database), QString());
        QCOMPARE(value(u"SELECT count(*) FROM calls WHERE settled = 0"_s), 1);
        QCOMPARE(value(u"SELECT settled FROM calls WHERE key = 'a'"_s), 0);
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
        QCOMPARE(HistorySchema::upgrade(*m_database), QString());
        run(sql);
        QTEST(HistorySchema::inspect(*m_database).fitness, "fitness");
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
        QCOMPARE(HistorySchema::upgrade(*m_database), QString());
        SqlStatement query = m_database->prepare(u"EXPLAIN QUERY PLAN "_s + sql);
        QCOMPARE(query.step(), SqlStatement::Step::Row);
        QVERIFY2(query.row().text(3).contains(u"COVERING INDEX"_s), qPrintable(query.row().text(3)));
    }

private:
    // As the program wrote it then, with a call.
    static QStringList firstVersion()
    {
        return {
            u"CREATE TABLE numbers (id INTEGER PRIMARY KEY, remote TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
            "place TEXT NOT NULL, text TEXT NOT NULL) STRICT"_s,
            u"CREATE TABLE calls (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, "
            "number INTEGER REFERENCES numbers (id), local TEXT, trunk TEXT, extension INTEGER, direction INTEGER "
            "NOT "
            "NULL, phase INTEGER NOT NULL, outcome INTEGER, started INTEGER, connected INTEGER, ended INTEGER, "
            "duration INTEGER, moment INTEGER NOT NULL, day INTEGER NOT NULL, source INTEGER NOT NULL, "
            "seen INTEGER NOT NULL) STRICT"_s,
            u"CREATE INDEX calls_in_time ON calls (day, moment, id, direction, outcome, connected, number, local)"_s,
            u"CREATE INDEX calls_of_number ON calls (number, day, direction, outcome, connected, local, duration)"_s,
            u"CREATE INDEX calls_of_local ON calls (local, day, direction, outcome, duration)"_s,
            u"CREATE INDEX calls_unseen ON calls (id) WHERE seen = 0"_s,
            u"CREATE INDEX calls_open ON calls (id) WHERE phase <> 3"_s,
            u"INSERT INTO numbers VALUES (1, '030', 'Anna', 'Berlin', 'anna')"_s,
            u"INSERT INTO calls VALUES (1, 'a', 1, '732123', 'SIP1', NULL, 0, 3, 1, 1592310342, NULL, 1592310342, 0, "
            "1592310342, 18429, 0, 0)"_s,
            u"PRAGMA application_id = 1383425656"_s,
            u"PRAGMA user_version = 1"_s,
        };
    }

    void run(const QString &sql)
    {
        if (!m_database->run(sql)) {
            qFatal("%s", qPrintable(m_database->message()));
        }
    }

    int value(const QString &sql)
    {
        SqlStatement query = m_database->prepare(sql);
        return query.step() == SqlStatement::Step::Row ? int(query.row().integer(0)) : -1;
    }

    std::optional<SqlConnection> m_database;
};

QTEST_GUILESS_MAIN(TestHistorySchema)
#include "tst_historyschema.moc"
