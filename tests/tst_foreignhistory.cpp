// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/historyschema.h"
#include "tests/support/historyuse.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int callsInFile = 30;

// Changes a file as another program would, which keeps to nothing.
void change(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        if (!database.open()) {
            qFatal("can't open");
        }
        for (const QString &sql : statements) {
            QSqlQuery query(database);
            if (!query.exec(sql)) {
                qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
            }
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

QVariant valueIn(const QString &path, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(sql) && query.next()) {
            value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return value;
}

// Columns take any kind of value from then on.
QStringList loosened()
{
    return {u"PRAGMA writable_schema = ON"_s, u"UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '')"_s,
            u"UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '')"_s, u"PRAGMA writable_schema = RESET"_s};
}

} // namespace

/**
 * Files of the history into which somebody else has put something, and files that are none. Nothing of it is run,
 * what is of another program stays as it is, and no call is missing without a word.
 */
class TestForeignHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"rufzeichen.history=false"_s);
        QVERIFY(m_folder.isValid());
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            for (int number = 0; number < callsInFile; ++number) {
                history.store(CallMaker::missed(u"call %1"_s.arg(number), "16.06.20 12:25:42", u"0%1"_s.arg(number)),
                              QDateTime(QDate(2020, 6, 16), QTime(12, 25)));
            }
            history.beginOutage(CallMaker::at("16.06.20 10:00:00"));
            history.endOutage(CallMaker::at("16.06.20 11:00:00"));
            QVERIFY(history.merge(u"uuid:box"_s, {.timestamp = u"1"_s, .calls = {}},
                                  [](const QString &remote) { return remote; }));
        }
        m_sound = read(path());
        change(path(), loosened());
        m_loosened = read(path());
    }

    void init()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QVERIFY(QFile::remove(m_folder.filePath(name)));
        }
        write(path(), m_sound);
    }

    void nothingPlantedIsRun_data();
    void nothingPlantedIsRun()
    {
        QFETCH(QStringList, statements);
        change(path(), QStringList {u"CREATE TABLE witness (it)"_s} + statements);
        const HistoryUse use = HistoryUser::use(path(), BrokenFile::Kept);
        QVERIFY(!use.byDay || use.byDay->size() == callsInFile);
        QVERIFY(!use.inOrder || use.inOrder->size() == callsInFile);
        QVERIFY(!use.count || use.count == callsInFile);
        QVERIFY(use.isStored || use.isToldOfFailure);
        QCOMPARE(valueIn(path(), u"SELECT count(*) FROM witness"_s), 0);
        const int numbers = use.isStored ? callsInFile + 1 : 0;
        QVERIFY(!use.isStored || valueIn(path(), u"SELECT count(*) FROM numbers"_s).toInt() >= numbers);
    }

    void strangeValuesDoNoHarm_data()
    {
        QTest::addColumn<QString>("column");
        for (const auto *column :
             {"calls.key",          "calls.number",    "calls.local",    "calls.trunk",      "calls.extension",
              "calls.direction",    "calls.phase",     "calls.outcome",  "calls.started",    "calls.connected",
              "calls.ended",        "calls.duration",  "calls.moment",   "calls.day",        "calls.source",
              "calls.seen",         "calls.device",    "calls.box",      "calls.boxId",      "calls.arrived",
              "calls.connection",   "calls.rang",      "calls.id",       "numbers.remote",   "numbers.name",
              "numbers.place",      "numbers.text",    "numbers.listed", "numbers.kind",     "numbers.id",
              "boxes.udn",          "boxes.timestamp", "boxes.last",     "boxes.unfinished", "boxes.reach",
              "boxes.told",         "boxes.id",        "outages.since",  "outages.until",    "outages.filled",
              "sqlite_sequence.seq"}) {
            QTest::newRow(column) << QString::fromLatin1(column);
        }
    }
    void strangeValuesDoNoHarm()
    {
        QFETCH(QString, column);
        for (const QString &value :
             {u"NULL"_s, u"-1"_s, u"9223372036854775807"_s, u"-9223372036854775808"_s, u"4294967296"_s, u"1e300"_s,
              u"'text'"_s, u"x'00ff80c3'"_s, u"CAST(x'61006280ff' AS TEXT)"_s,
              u"replace(hex(zeroblob(2000)), '0', '1,')"_s, u"char(0)"_s, u"char(55296, 1114111)"_s}) {
            init();
            const QString where = column.contains(u"id"_s) || column.contains(u"udn"_s) || column.contains(u"key"_s)
                    || column.contains(u"remote"_s)
                ? u" WHERE rowid = (SELECT max(rowid) FROM "_s + column.section(u'.', 0, 0) + u')'
                : QString();
            if (!tryChange(column, value, where)) {
                continue; // there can't be such a value
            }
            const HistoryUse use = HistoryUser::use(path(), BrokenFile::Kept);
            const QByteArray name = value.left(60).toUtf8();
            QVERIFY2(!use.byDay || use.byDay->size() == callsInFile, name);
            QVERIFY2(!use.inOrder || use.inOrder->size() == callsInFile, name);
            QVERIFY2(!use.count || use.count == callsInFile, name);
            QVERIFY2(use.isStored || use.isToldOfFailure, name);
        }
    }

    void whatIsTooLargeIsTold()
    {
        change(path(), {u"UPDATE numbers SET name = replace(hex(zeroblob(35000000)), '0', 'a') WHERE id = 3"_s});
        const HistoryUse use = HistoryUser::use(path(), BrokenFile::Kept);
        QVERIFY(!use.byDay);
        QVERIFY(use.isStored);
    }

    void othersFilesStay_data();
    void othersFilesStay()
    {
        QFETCH(QByteArray, bytes);
        for (const BrokenFile broken : {BrokenFile::SetAside, BrokenFile::SetAsideIfOurs, BrokenFile::Kept}) {
            init();
            write(path(), bytes);
            const HistoryUse use = HistoryUser::use(path(), broken);
            if (use.opening.setAside.isEmpty()) {
                QCOMPARE(read(path()), bytes);
                QVERIFY(!use.opening.failure.isEmpty());
                QVERIFY(!use.byDay && !use.inOrder && !use.count && !use.isStored && use.isToldOfFailure);
            } else {
                QCOMPARE(broken, BrokenFile::SetAside);
                QCOMPARE(read(use.opening.setAside), bytes);
            }
        }
    }

    void databasesOfOthersStay_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("another's mark") << QStringList {u"PRAGMA application_id = 252006674"_s};
        QTest::newRow("no mark") << QStringList {u"PRAGMA application_id = 0"_s};
        QTest::newRow("newer") << QStringList {u"PRAGMA user_version = 99"_s};
        QTest::newRow("newer, other tables") << QStringList {
            u"DROP TABLE fragments"_s, u"PRAGMA user_version = %1"_s.arg(HistorySchema::version() + 1)};
        QTest::newRow("the newest") << QStringList {u"PRAGMA user_version = 2147483647"_s};
    }
    void databasesOfOthersStay()
    {
        QFETCH(QStringList, statements);
        for (const BrokenFile broken : {BrokenFile::SetAside, BrokenFile::SetAsideIfOurs, BrokenFile::Kept}) {
            init();
            change(path(), statements);
            const QByteArray bytes = read(path());
            const HistoryUse use = HistoryUser::use(path(), broken);
            QVERIFY(!use.opening.failure.isEmpty() && use.opening.setAside.isEmpty());
            QVERIFY(!use.byDay && !use.inOrder && !use.count && !use.isStored && use.isToldOfFailure);
            QCOMPARE(read(path()), bytes);
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"calls.sqlite"_s); }

    [[nodiscard]] bool tryChange(const QString &column, const QString &value, const QString &where) const
    {
        write(path(), m_loosened);
        const QString table = column.section(u'.', 0, 0);
        const QString name = column.section(u'.', 1);
        const QString before = u"SELECT group_concat(quote(%1)) FROM %2"_s.arg(name, table);
        const QVariant old = valueIn(path(), before);
        valueIn(path(), u"UPDATE OR IGNORE %1 SET %2 = %3"_s.arg(table, name, value) + where);
        return valueIn(path(), before) != old;
    }

    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("can't write");
        }
    }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

    QTemporaryDir m_folder;
    QByteArray m_sound;
    QByteArray m_loosened; // the same, with columns that take any kind of value
};

void TestForeignHistory::nothingPlantedIsRun_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const QStringList &statements) { QTest::newRow(name) << statements; };
    for (const auto *when : {"AFTER INSERT", "BEFORE INSERT", "AFTER UPDATE", "BEFORE UPDATE"}) {
        for (const auto *table : {"calls", "numbers", "boxes"}) {
            const QString trigger = u"CREATE TRIGGER t %1 ON %2 BEGIN %3; END"_s;
            const QByteArray name = QByteArray(when) + ' ' + table;
            row(name + ": deletes",
                {trigger.arg(QLatin1StringView(when), QLatin1StringView(table), u"DELETE FROM calls"_s)});
            row(name + ": tells",
                {trigger.arg(QLatin1StringView(when), QLatin1StringView(table),
                             u"INSERT INTO witness VALUES (1)"_s)});
        }
    }
    row("a trigger that refuses",
        {u"CREATE TRIGGER t BEFORE INSERT ON calls BEGIN SELECT RAISE(ABORT, 'no'); END"_s});
    row("a view for the calls",
        {u"ALTER TABLE calls RENAME TO hidden"_s, u"CREATE VIEW calls AS SELECT * FROM hidden WHERE id < 5"_s});
    row("a view for the numbers",
        {u"ALTER TABLE numbers RENAME TO hidden"_s, u"CREATE VIEW numbers AS SELECT * FROM hidden"_s});
    row("a view for what comes later", {u"DROP TABLE fragments"_s, u"CREATE VIEW fragments AS SELECT 1 AS id"_s});
    row("a view in an older version",
        {u"DROP TABLE fragments"_s, u"CREATE VIEW fragments AS SELECT 1 AS id"_s, u"PRAGMA user_version = 3"_s});
    row("a view that can't be", {u"CREATE VIEW mine AS SELECT * FROM nowhere"_s});
    row("a trigger in an older version",
        {u"CREATE TRIGGER t AFTER UPDATE ON calls BEGIN DELETE FROM calls; END"_s, u"DROP TABLE fragments"_s,
         u"ALTER TABLE calls DROP COLUMN connection"_s, u"DROP INDEX calls_short"_s,
         u"ALTER TABLE calls DROP COLUMN rang"_s, u"ALTER TABLE calls DROP COLUMN arrived"_s,
         u"ALTER TABLE boxes DROP COLUMN told"_s, u"PRAGMA user_version = 2"_s});
    row("an index by a statement", {u"CREATE INDEX other ON calls (abs(moment))"_s});
    row("a check that fails", {u"ALTER TABLE calls ADD COLUMN mine INTEGER CHECK (mine > 5)"_s});
    row("a column that is counted", {u"ALTER TABLE calls ADD COLUMN mine INTEGER AS (abs(-9223372036854775808))"_s});
    row("another index of the same name",
        {u"DROP INDEX calls_in_time"_s, u"CREATE INDEX calls_in_time ON calls (day) WHERE id < 5"_s});
    row("no index that is asked for", {u"DROP INDEX calls_unseen"_s, u"DROP INDEX calls_of_number"_s});
    row("a table of words", {u"CREATE VIRTUAL TABLE words USING fts5(a)"_s});
    row("calls of another form", {u"ALTER TABLE calls RENAME COLUMN phase TO phases"_s});
    row("calls of which only the ids are left",
        {u"ALTER TABLE calls RENAME TO hidden"_s, u"CREATE TABLE calls (id INTEGER)"_s,
         u"INSERT INTO calls SELECT id FROM hidden"_s});
    row("a million ids",
        {u"UPDATE boxes SET unfinished = (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
         "1000000) SELECT group_concat(i) FROM n)"_s});
    row("many calls of one kind",
        {u"INSERT INTO outages (since, filled) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
         "i < 100000) SELECT i, 0 FROM n"_s});
}

void TestForeignHistory::othersFilesStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Dear diary,\n").repeated(1000);
    QTest::newRow("a short text") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452").repeated(500);
    QTest::newRow("only the first words") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a page of nothing") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff');
}

QTEST_GUILESS_MAIN(TestForeignHistory)
#include "tst_foreignhistory.moc"
