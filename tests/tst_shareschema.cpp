// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/serverstate.h"
#include "core/sharing/shareaccess.h"
#include "core/sharing/shareschema.h"
#include "tests/support/postgrescluster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <atomic>
#include <thread>
#include <vector>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

class tst_ShareSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatItIs();
    void canBeRunAgain();
    void leavesNewerAlone();
    void writesOnlyWhatItsWriterHasSeen();
    void keepsNothingOfARemovedCall();
    void keepsNotesAndNames();
    void forgetsNotes();
    void refusesWhatCantBe_data();
    void refusesWhatCantBe();
    void namesTheSameRowOnce();
    void tellsChangesInTheirOrder();
    void missesNothingWithManyWriters();
    void hasOneWinner();
    void givesBackAClaim();
    void expires();
    void grantsRights();
    void keepsForeignUsers();

private:
    [[nodiscard]] static QJsonObject call(const QString &key, qint64 base = 0)
    {
        return {{u"kind"_s, u"call"_s},    {u"key"_s, key},
                {u"base"_s, base},         {u"direction"_s, u"incoming"_s},
                {u"phase"_s, u"ended"_s},  {u"outcome"_s, u"missed"_s},
                {u"source"_s, u"live"_s},  {u"remote"_s, u"03012345"_s},
                {u"local"_s, u"987654"_s}, {u"started"_s, u"2026-05-04T10:00:01"_s},
                {u"rang"_s, 8000},         {u"moment"_s, u"2026-05-04T10:00:01"_s},
                {u"seen"_s, false},        {u"note"_s, u"ruft wieder an"_s},
                {u"box"_s, u"uuid:1"_s},   {u"boxId"_s, 17}};
    }
    [[nodiscard]] static QJsonObject with(QJsonObject item, const QString &name, const QJsonValue &value)
    {
        item.insert(name, value);
        return item;
    }
    static QJsonDocument ask(ShareLink &link, const QByteArray &function, const QJsonDocument &argument)
    {
        const ShareAnswer answer = link.ask(function, argument.toJson(QJsonDocument::Compact));
        return answer.failure ? QJsonDocument() : QJsonDocument::fromJson(answer.json);
    }
    QJsonDocument ask(const QByteArray &function, const QJsonObject &argument = {}) const
    {
        return ask(*m_link, function, QJsonDocument(argument));
    }
    QJsonDocument store(const QJsonArray &items) const { return ask(*m_link, "store", QJsonDocument(items)); }
    /** Stores one item. Returns its sequence, or 0 where it was refused. */
    qint64 store(const QJsonObject &item) const
    {
        return store(QJsonArray {item})[u"stored"][0][u"sequence"].toInteger();
    }
    [[nodiscard]] QJsonObject fetched(const QString &key) const
    {
        return ask("fetch", {{u"calls"_s, QJsonArray {key}}})[0].toObject();
    }
    [[nodiscard]] std::unique_ptr<ShareLink> linkOf(const QString &user) const
    {
        return m_library->connect(m_cluster->address(user, u"secret"_s)).link;
    }
    /** Makes a user who is a member of a group of ours. */
    void makeUser(const QByteArray &user, const QByteArray &group) const
    {
        QCOMPARE(m_cluster->sql("SET client_min_messages = error; DROP ROLE IF EXISTS " + user + "; CREATE ROLE "
                                + user + " LOGIN PASSWORD 'secret';"
                                + (group.isEmpty() ? QByteArray() : "GRANT " + group + " TO " + user)),
                 QByteArray());
    }

    ShareLibrary *m_library = nullptr;
    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<ShareLink> m_link;
};

void tst_ShareSchema::initTestCase()
{
    m_library = loadShareLibrary(QStringLiteral(RUFZEICHEN_SHARING));
    QVERIFY(m_library != nullptr);
    if (!PostgresCluster::missing().isEmpty()) {
        QSKIP(PostgresCluster::missing());
    }
    m_cluster = std::make_unique<PostgresCluster>();
    m_cluster->start();
    m_cluster->create();
}

void tst_ShareSchema::init()
{
    m_link.reset();
    m_cluster->sql("SET client_min_messages = error; DROP SCHEMA IF EXISTS rufzeichen CASCADE");
    m_link = m_library->connect(m_cluster->address()).link;
    QVERIFY(m_link);
    const ShareAnswer answer = m_link->run(shareMigrations(0));
    QVERIFY2(!answer.failure, qPrintable(answer.reason));
}

void tst_ShareSchema::saysWhatItIs()
{
    const auto state = readServerState(m_link->ask("state", "{}").json);
    QVERIFY(state);
    QCOMPARE(state->version, shareVersion);
    QCOMPARE(state->oldest, 1);
    QCOMPARE(state->secret.size(), 64);
    QCOMPARE(state->keepDays, 0);
    QCOMPARE(state->sequence, 0);
    QVERIFY(state->rights == ShareRights::ReadAndWrite);
    const qint64 sequence = store(call(u"a"_s));
    QVERIFY(sequence > 0);
    QCOMPARE(ask("state")[u"sequence"].toInteger(), sequence);
}

void tst_ShareSchema::canBeRunAgain()
{
    store(call(u"a"_s));
    const QJsonDocument before = ask("state");
    QVERIFY(!m_link->run(shareMigrations(0)).failure);
    QVERIFY(!m_link->run(shareMigrations(shareVersion)).failure);
    QCOMPARE(ask("state"), before);
    QCOMPARE(fetched(u"a"_s)[u"remote"_s].toString(), u"03012345"_s);
}

void tst_ShareSchema::leavesNewerAlone()
{
    QCOMPARE(m_cluster->sql("UPDATE rufzeichen.share SET version = 99, oldest = 98;"
                            "DROP FUNCTION rufzeichen.expire"),
             QByteArray());
    const ShareAnswer answer = m_link->run(shareMigrations(0));
    QCOMPARE(answer.failure, std::optional(ShareFailure::Newer));
    QVERIFY2(answer.reason.contains(u"99"_s), qPrintable(answer.reason));
    QCOMPARE(m_cluster->sql("SELECT version FROM rufzeichen.share"), QByteArray("99"));
    QCOMPARE(m_link->ask("expire", "{}").failure, std::optional(ShareFailure::NotSetUp)); // nothing was made anew
}

void tst_ShareSchema::writesOnlyWhatItsWriterHasSeen()
{
    const qint64 first = store(call(u"a"_s));
    QVERIFY(first > 0);
    QJsonDocument answer = store(QJsonArray {call(u"a"_s), call(u"b"_s, 7)});
    QCOMPARE(answer[u"stored"].toArray(), QJsonArray());
    QCOMPARE(answer[u"refused"].toArray().size(), 2);
    QCOMPARE(answer[u"refused"][0][u"key"].toString(), u"a"_s);
    const qint64 second = store(with(call(u"a"_s, first), u"note"_s, u"neu"_s));
    QVERIFY(second > first);
    QCOMPARE(store(call(u"a"_s, first)), 0); // by who has not seen that
    const QJsonObject item = fetched(u"a"_s);
    QCOMPARE(item[u"note"_s].toString(), u"neu"_s);
    QCOMPARE(item[u"sequence"_s].toInteger(), second);
    QCOMPARE(item[u"moment"_s].toString(), u"2026-05-04T10:00:01"_s);
    QCOMPARE(item[u"boxId"_s].toInt(), 17);
    QVERIFY(item[u"connected"_s].isNull());
}

void tst_ShareSchema::keepsNothingOfARemovedCall()
{
    const qint64 sequence = store(call(u"a"_s));
    ask("claim", {{u"key"_s, u"a"_s}, {u"by"_s, u"Anna"_s}});
    const qint64 claimed = fetched(u"a"_s)[u"sequence"_s].toInteger();
    QVERIFY(claimed > sequence);
    const QJsonObject removal {
        {u"kind"_s, u"call"_s}, {u"key"_s, u"a"_s}, {u"base"_s, claimed}, {u"removed"_s, true}};
    QVERIFY(store(removal) > claimed);
    QCOMPARE(fetched(u"a"_s).keys(), QStringList({u"key"_s, u"kind"_s, u"moment"_s, u"removed"_s, u"sequence"_s}));
    const QByteArray row = m_cluster->sql("SELECT to_jsonb(c) - '{key,sequence,removed,moment,stored}'::text[] FROM "
                                          "rufzeichen.calls AS c");
    const QJsonObject left = QJsonDocument::fromJson(row).object();
    for (const QString &name : left.keys()) {
        QVERIFY2(left[name].isNull(), qPrintable(name));
    }
    // One that the others never knew.
    QVERIFY(store(with(with(removal, u"key"_s, u"b"_s), u"base"_s, 0)) > 0);
    QVERIFY(fetched(u"b"_s)[u"removed"_s].toBool());
}

void tst_ShareSchema::keepsNotesAndNames()
{
    const QJsonObject note {
        {u"kind"_s, u"number"_s}, {u"remote"_s, u"030"_s}, {u"note"_s, u"laut"_s}, {u"base"_s, 0}};
    const QJsonObject line {
        {u"kind"_s, u"line"_s}, {u"number"_s, u"987"_s}, {u"name"_s, u"Praxis"_s}, {u"base"_s, 0}};
    const qint64 noted = store(note);
    const qint64 named = store(line);
    QVERIFY(noted > 0 && named > noted);
    QCOMPARE(store(note), 0);
    QCOMPARE(store(line), 0);
    QVERIFY(store(with(with(note, u"note"_s, u"leise"_s), u"base"_s, noted)) > named);
    const qint64 renamed = store(with(with(line, u"name"_s, u"Büro"_s), u"base"_s, named));
    const QJsonArray items = ask("changes", {{u"after"_s, 0}}).array();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0][u"note"].toString(), u"leise"_s);
    QCOMPARE(
        items[1].toObject(),
        QJsonObject(
            {{u"kind"_s, u"line"_s}, {u"number"_s, u"987"_s}, {u"name"_s, u"Büro"_s}, {u"sequence"_s, renamed}}));
    QCOMPARE(
        ask("fetch", {{u"numbers"_s, QJsonArray {u"030"_s}}, {u"lines"_s, QJsonArray {u"987"_s}}}).array().size(), 2);
    QVERIFY(store(with(with(line, u"removed"_s, true), u"base"_s, renamed)) > renamed);
    QCOMPARE(ask("fetch", {{u"lines"_s, QJsonArray {u"987"_s}}}).array(), QJsonArray());
}

void tst_ShareSchema::forgetsNotes()
{
    const QString hash(64, u'a');
    store({{u"kind"_s, u"number"_s}, {u"remote"_s, u"030"_s}, {u"note"_s, u"laut"_s}, {u"hash"_s, hash}});
    const QJsonObject item {{u"kind"_s, u"forgotten"_s}, {u"hash"_s, hash}};
    const qint64 first = store(item);
    QCOMPARE(ask("fetch", {{u"numbers"_s, QJsonArray {u"030"_s}}}).array(), QJsonArray());
    const QJsonArray items = ask("changes", {{u"after"_s, 0}}).array();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0][u"hash"].toString(), hash);
    const QDateTime at = QDateTime::fromString(items[0][u"at"].toString(), Qt::ISODate);
    QVERIFY(qAbs(at.secsTo(QDateTime::currentDateTimeUtc())) < 120);
    QVERIFY(store(item) > first); // again, for what came since
}

void tst_ShareSchema::refusesWhatCantBe_data()
{
    QTest::addColumn<QByteArray>("item");
    const auto row = [](const char *name, const QJsonObject &item) {
        QTest::newRow(name) << QJsonDocument(item).toJson(QJsonDocument::Compact);
    };
    const QJsonObject good = call(u"bad"_s);
    row("word", with(good, u"direction"_s, u"sideways"_s));
    row("no outcome", with(good, u"outcome"_s, QJsonValue::Null));
    row("no moment", with(good, u"moment"_s, QJsonValue::Null));
    row("time", with(good, u"moment"_s, u"2026-13-01T00:00:00"_s));
    row("time of no program", with(good, u"ended"_s, u"9000-01-01T00:00:00"_s));
    row("endless time", with(good, u"moment"_s, u"infinity"_s));
    row("long", with(good, u"remote"_s, QString(257, u'1')));
    row("long in UTF-16", with(good, u"device"_s, QString::fromUcs4(U"\U0001f4de").repeated(129)));
    row("long note", with(good, u"note"_s, QString(9001, u'x')));
    row("type", with(good, u"extension"_s, u"ten"_s));
    row("negative", with(good, u"duration"_s, -1));
    row("too large", with(good, u"duration"_s, 1e12));
    row("key", with(good, u"key"_s, u"bad key"_s));
    row("no key", with(good, u"key"_s, QJsonValue::Null));
    row("kind", with(good, u"kind"_s, u"fax"_s));
    row("no kind", with(good, u"kind"_s, QJsonValue::Null));
    row("remains of a removed call", with(good, u"removed"_s, true));
    row("hash", {{u"kind"_s, u"forgotten"_s}, {u"hash"_s, u"030"_s}});
    row("empty number", {{u"kind"_s, u"number"_s}, {u"remote"_s, QString()}, {u"note"_s, u"a"_s}});
    QTest::newRow("zero") << QJsonDocument(good).toJson(QJsonDocument::Compact).replace("03012345", "030\\u0000");
    QTest::newRow("half a letter") << QJsonDocument(good).toJson().replace("03012345", "030\\ud83d");
    QTest::newRow("number") << QByteArray("17");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("array") << QByteArray("[]");
}

void tst_ShareSchema::refusesWhatCantBe()
{
    QFETCH(const QByteArray, item);
    const auto good
        = [](int number) { return QJsonDocument(call(u"good%1"_s.arg(number))).toJson(QJsonDocument::Compact); };
    const ShareAnswer answer
        = m_link->ask("store", '[' + good(1) + ',' + good(2) + ',' + item + ',' + good(3) + ',' + good(4) + ']');
    QVERIFY2(!answer.failure, qPrintable(answer.reason));
    const QJsonDocument json = QJsonDocument::fromJson(answer.json);
    QCOMPARE(json[u"stored"].toArray().size(), 4);
    QCOMPARE(json[u"refused"].toArray().size(), 0);
    QCOMPARE(json[u"invalid"].toArray().size(), 1);
    if (const QString key = QJsonDocument::fromJson(item)[u"key"].toString(); !key.isEmpty()) {
        QCOMPARE(json[u"invalid"][0][u"key"].toString(), key);
    }
    QCOMPARE(m_cluster->sql("SELECT count(*) FROM rufzeichen.calls"), QByteArray("4"));
    QVERIFY(m_link->isOpen());
}

void tst_ShareSchema::namesTheSameRowOnce()
{
    QJsonDocument answer = store(QJsonArray {call(u"a"_s), with(call(u"a"_s), u"note"_s, u"zweite"_s)});
    QCOMPARE(answer[u"stored"].toArray().size(), 1);
    QCOMPARE(answer[u"refused"].toArray().size(), 1);
    QCOMPARE(fetched(u"a"_s)[u"note"_s].toString(), u"ruft wieder an"_s);
    const qint64 base = answer[u"stored"][0][u"sequence"].toInteger();
    answer = store(QJsonArray {with(call(u"a"_s, base), u"note"_s, u"dritte"_s), call(u"a"_s, base)});
    QCOMPARE(answer[u"stored"].toArray().size(), 1);
    QCOMPARE(answer[u"refused"].toArray().size(), 1);
    QCOMPARE(fetched(u"a"_s)[u"note"_s].toString(), u"dritte"_s);
}

void tst_ShareSchema::tellsChangesInTheirOrder()
{
    QList<qint64> sequences;
    for (int number = 0; number < 10; ++number) {
        sequences.append(store(call(u"call%1"_s.arg(number))));
        sequences.append(
            store({{u"kind"_s, u"number"_s}, {u"remote"_s, QString::number(number)}, {u"note"_s, u"a"_s}}));
    }
    QList<qint64> told;
    qint64 after = 0;
    while (true) {
        const QJsonArray items = ask("changes", {{u"after"_s, after}, {u"most"_s, 3}}).array();
        if (items.isEmpty()) {
            break;
        }
        QVERIFY(items.size() <= 3);
        for (const QJsonValue &item : items) {
            told.append(item[u"sequence"].toInteger());
        }
        after = told.constLast();
    }
    QCOMPARE(told, sequences);
}

void tst_ShareSchema::missesNothingWithManyWriters()
{
    constexpr int writers = 8;
    constexpr int rounds = 40;
    std::atomic<int> writing = writers;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([this, writer, &writing] {
            const auto link = m_library->connect(m_cluster->address()).link;
            for (int round = 0; link && round < rounds; ++round) {
                QJsonArray items;
                for (int number = 0; number <= round % 5; ++number) {
                    items.append(call(u"w%1-%2-%3"_s.arg(writer).arg(round).arg(number)));
                }
                ask(*link, "store", QJsonDocument(items));
            }
            --writing;
        });
    }
    QSet<QString> told;
    qint64 after = 0;
    bool isOver = false;
    while (!isOver) {
        isOver = writing == 0; // and then once more
        QJsonArray items;
        do {
            items = ask("changes", {{u"after"_s, after}, {u"most"_s, 7}}).array();
            for (const QJsonValue &item : std::as_const(items)) {
                told.insert(item[u"key"].toString());
                after = item[u"sequence"].toInteger();
            }
        } while (!items.isEmpty());
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(told.size(), writers * rounds * 3);
    QCOMPARE(m_cluster->sql("SELECT count(*) FROM rufzeichen.calls"), QByteArray::number(told.size()));
}

void tst_ShareSchema::hasOneWinner()
{
    constexpr int calls = 1000;
    constexpr int desks = 4;
    QJsonArray items;
    for (int number = 0; number < calls; ++number) {
        items.append(call(u"call%1"_s.arg(number)));
    }
    QCOMPARE(store(items)[u"stored"].toArray().size(), calls);
    std::array<std::atomic<int>, calls> winners {};
    std::array<std::atomic<int>, calls> holders {}; // a bit for each desk that was told to be it
    std::vector<std::thread> threads;
    for (int desk = 0; desk < desks; ++desk) {
        threads.emplace_back([this, desk, &winners, &holders] {
            const auto link = m_library->connect(m_cluster->address()).link;
            for (int number = 0; link && number < calls; ++number) {
                const QJsonDocument answer = ask(*link, "claim",
                                                 QJsonDocument(QJsonObject {{u"key"_s, u"call%1"_s.arg(number)},
                                                                            {u"by"_s, QString::number(desk)}}));
                winners[number] += answer[u"won"].toBool() ? 1 : 0;
                holders[number] |= 1 << answer[u"claimant"].toString().toInt();
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (int number = 0; number < calls; ++number) {
        QCOMPARE(winners[number].load(), 1);
        QVERIFY(holders[number] > 0 && (holders[number] & (holders[number] - 1)) == 0); // all were told the same
    }
    QVERIFY(m_cluster->sql("SELECT count(DISTINCT claimant) FROM rufzeichen.calls").toInt() > 1);
}

void tst_ShareSchema::givesBackAClaim()
{
    const qint64 stored = store(call(u"a"_s));
    const auto claim = [this](const QString &by) {
        return ask("claim", {{u"key"_s, u"a"_s}, {u"by"_s, by}})[u"won"].toBool();
    };
    QVERIFY(claim(u"Anna"_s));
    QVERIFY(claim(u"Anna"_s)); // whose first answer was lost
    QVERIFY(!claim(u"Bert"_s));
    QCOMPARE(ask("release", {{u"key"_s, u"a"_s}, {u"by"_s, u"Bert"_s}})[u"claimant"].toString(), u"Anna"_s);
    const qint64 claimed = fetched(u"a"_s)[u"sequence"_s].toInteger();
    QVERIFY(claimed > stored);
    store(with(call(u"a"_s, claimed), u"claimant"_s, u"Bert"_s)); // which only claim() writes
    QCOMPARE(fetched(u"a"_s)[u"claimant"_s].toString(), u"Anna"_s);
    QVERIFY(ask("release", {{u"key"_s, u"a"_s}, {u"by"_s, u"Anna"_s}})[u"claimant"].isNull());
    QVERIFY(claim(u"Bert"_s));
    QVERIFY(ask("claim", {{u"key"_s, u"unknown"_s}, {u"by"_s, u"Anna"_s}})[u"claimant"].isNull());
    QVERIFY(m_link->ask("claim", R"({"key": "a", "by": ""})").failure);
}

void tst_ShareSchema::expires()
{
    store(QJsonArray {
        with(call(u"old"_s), u"moment"_s, u"2001-01-01T00:00:00"_s),
        with(call(u"new"_s), u"moment"_s, QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s)),
        QJsonObject {{u"kind"_s, u"call"_s}, {u"key"_s, u"removed"_s}, {u"removed"_s, true}},
        QJsonObject {{u"kind"_s, u"forgotten"_s}, {u"hash"_s, QString(64, u'b')}}});
    QCOMPARE(ask("expire")[u"expired"].toInt(-1), 0);
    const qint64 before = ask("state")[u"sequence"].toInteger();
    QCOMPARE(ask("keep", {{u"days"_s, 30}})[u"keepDays"].toInt(), 30);
    QVERIFY(ask("state")[u"sequence"].toInteger() > before);
    QCOMPARE(ask("expire")[u"expired"].toInt(-1), 1);
    QCOMPARE(m_cluster->sql("SELECT key FROM rufzeichen.calls WHERE NOT removed"), QByteArray("new"));
    QCOMPARE(m_cluster->sql("SELECT count(*) FROM rufzeichen.calls WHERE removed"), QByteArray("2"));
    m_cluster->sql("UPDATE rufzeichen.calls SET stored = now() - interval '401 days';"
                   "UPDATE rufzeichen.forgotten SET stored = now() - interval '401 days'");
    QCOMPARE(ask("expire")[u"expired"].toInt(-1), 0);
    QCOMPARE(m_cluster->sql("SELECT key FROM rufzeichen.calls"), QByteArray("new"));
    QCOMPARE(m_cluster->sql("SELECT count(*) FROM rufzeichen.forgotten"), QByteArray("0"));
    QVERIFY(m_link->ask("keep", R"({"days": 0})").failure);
    QCOMPARE(ask("keep", {{u"days"_s, QJsonValue::Null}})[u"keepDays"].isNull(), true);
}

void tst_ShareSchema::grantsRights()
{
    store(call(u"a"_s));
    makeUser("writer", "rufzeichen_writer");
    makeUser("reader", "rufzeichen_reader");
    makeUser("stranger", {});
    const QByteArray items = QJsonDocument(QJsonArray {call(u"b"_s)}).toJson();
    const auto writer = linkOf(u"writer"_s);
    QVERIFY(writer);
    QVERIFY(QJsonDocument::fromJson(writer->ask("state", "{}").json)[u"mayWrite"].toBool());
    QVERIFY(!writer->ask("store", items).failure);
    QVERIFY(!writer->ask("claim", R"({"key": "a", "by": "Anna"})").failure);
    QVERIFY(!writer->ask("release", R"({"key": "a", "by": "Anna"})").failure);
    QVERIFY(!writer->ask("expire", "{}").failure);
    QVERIFY(!writer->ask("changes", "{}").failure);
    QCOMPARE(writer->ask("keep", R"({"days": 1})").failure, std::optional(ShareFailure::Denied));
    QCOMPARE(writer->ask("add_user", "{}").failure, std::optional(ShareFailure::Denied));
    QCOMPARE(writer->run("UPDATE rufzeichen.share SET keep_days = 1").failure, std::optional(ShareFailure::Denied));
    const auto reader = linkOf(u"reader"_s);
    QVERIFY(reader);
    QVERIFY(!QJsonDocument::fromJson(reader->ask("state", "{}").json)[u"mayWrite"].toBool(true));
    QCOMPARE(QJsonDocument::fromJson(reader->ask("changes", "{}").json).array().size(), 2);
    QVERIFY(!reader->ask("fetch", R"({"calls": ["a"]})").failure);
    for (const char *function : {"store", "claim", "release", "expire", "keep", "remove_user"}) {
        QCOMPARE(reader->ask(function, "[]").failure, std::optional(ShareFailure::Denied));
    }
    QCOMPARE(reader->run("DELETE FROM rufzeichen.calls").failure, std::optional(ShareFailure::Denied));
    // Also where somebody has given too much: the policies are for our groups.
    m_cluster->sql("GRANT USAGE ON SCHEMA rufzeichen TO stranger; GRANT ALL ON rufzeichen.calls TO stranger, reader");
    QVERIFY(!reader->run("DELETE FROM rufzeichen.calls").failure);
    QCOMPARE(m_cluster->sql("SELECT count(*) FROM rufzeichen.calls"), QByteArray("2"));
    const auto stranger = linkOf(u"stranger"_s);
    QCOMPARE(stranger->ask("state", "{}").failure, std::optional(ShareFailure::Denied));
    QVERIFY(!stranger->run("DELETE FROM rufzeichen.calls").failure);
    QCOMPARE(m_cluster->sql("SELECT count(*) FROM rufzeichen.calls"), QByteArray("2"));
}

void tst_ShareSchema::keepsForeignUsers()
{
    const QString secret = u"SCRAM-SHA-256$4096:c2FsdA==$c3RvcmVk:c2VydmVy"_s;
    const auto add = [&](const QString &name) {
        return ask("add_user", {{u"name"_s, name}, {u"secret"_s, secret}})[u"done"].toString();
    };
    m_cluster->sql("CREATE ROLE other LOGIN; CREATE ROLE other_group; GRANT other_group TO other");
    QCOMPARE(add(u"other"_s), u"foreign"_s);
    QCOMPARE(add(u"admin"_s), u"foreign"_s);
    QCOMPARE(add(u"rufzeichen_writer"_s), u"foreign"_s);
    QCOMPARE(add(u"\"; DROP ROLE other; --"_s), u"added"_s);
    QCOMPARE(add(u"\"; DROP ROLE other; --"_s), u"changed"_s);
    for (const QString &name : {u"other"_s, u"admin"_s, u"rufzeichen_reader"_s}) {
        QCOMPARE(ask("remove_user", {{u"name"_s, name}})[u"done"].toString(), u"foreign"_s);
    }
    QCOMPARE(ask("remove_user", {{u"name"_s, u"nobody"_s}})[u"done"].toString(), u"unknown"_s);
    QCOMPARE(ask("remove_user", {{u"name"_s, u"\"; DROP ROLE other; --"_s}})[u"done"].toString(), u"removed"_s);
    QCOMPARE(m_cluster->sql("SELECT count(*) FROM pg_roles WHERE rolname = 'other'"), QByteArray("1"));
}

QTEST_GUILESS_MAIN(tst_ShareSchema)
#include "tst_shareschema.moc"
