// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulerunner.h"
#include "tests/support/webserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** What this program does when a rule starts it: writes down all that it has got. */
int record(const QStringList &arguments)
{
    QJsonObject facts;
    for (const QString &entry : QProcess::systemEnvironment()) {
        if (entry.startsWith("CALL_"_L1)) {
            facts.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
        }
    }
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly)) {
        return 1;
    }
    const QJsonObject all {{u"arguments"_s, QJsonArray::fromStringList(arguments.sliced(3))},
                           {u"facts"_s, facts},
                           {u"input"_s, QString::fromUtf8(input.readAll())}};
    QFile file(arguments.at(2));
    return file.open(QFile::Append) && file.write(QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n') > 0 ? 0
                                                                                                                : 1;
}

QList<QJsonObject> recordsIn(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> records;
    if (file.open(QFile::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n').toList()) {
            if (!line.isEmpty()) {
                records.append(QJsonDocument::fromJson(line).object());
            }
        }
    }
    return records;
}

QString hostileName(QRandomGenerator &random, const QString &trap)
{
    const QStringList pieces {u"\""_s,
                              u"'"_s,
                              u"\n"_s,
                              u"%"_s,
                              u"%1"_s,
                              u";"_s,
                              u"&"_s,
                              u"\u202e"_s,
                              u" --help"_s,
                              u"\\"_s,
                              u"|"_s,
                              u"`touch "_s + trap + u"`"_s,
                              u"$(touch "_s + trap + u")"_s,
                              u"; touch "_s + trap + u" #"_s,
                              QString(QChar(0)),
                              QString(65536, u'x'),
                              u"${PATH}"_s,
                              u"="_s};
    QString name;
    for (int left = random.bounded(1, 8); left > 0; --left) {
        name += pieces[random.bounded(pieces.size())];
    }
    return name;
}

RuleOccasion missedBy(const QString &name)
{
    RuleOccasion occasion {.event = RuleEvent::Missed};
    occasion.call.call.key = u"k-1"_s;
    occasion.call.call.remote = u"030 123"_s;
    occasion.call.party.name = name;
    return occasion;
}

/** Writes down what it is told to do. */
class RecordingHands : public RuleHands
{
public:
    void openPage(const QUrl &page) override { done.append(u"open "_s + QString::fromLatin1(page.toEncoded())); }
    void pauseMusic(const QString &key) override { done.append(u"pause "_s + key); }
    void endCall(const QString &key) override { done.append(u"end "_s + key); }
    bool writeNote(const StoredCall &call, const QString &text) override
    {
        done.append(u"note "_s + call.call.key + u' ' + text);
        return hasCall;
    }

    QStringList done;
    bool hasCall = true;
};

} // namespace

/** What rules do: with real programs, and a server on this computer. */
class TestRuleRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hands = std::make_unique<RecordingHands>();
        m_log = std::make_unique<RuleLog>();
        m_runner = std::make_unique<RuleRunner>(*m_hands, *m_log, json, times());
    }
    void cleanup() { m_runner.reset(); }

    void aProgramGetsAllThatItMayHave()
    {
        m_runner->run(recording({u"a b"_s, u"$HOME"_s, u""_s, u"%1 {name}"_s}), missedBy(u"Anna"_s));
        QTRY_COMPARE(m_runner->running(), 0);
        QVERIFY(m_log->entries().isEmpty());
        QCOMPARE(records().size(), 1);
        const QJsonObject record = records().constFirst();
        QCOMPARE(record[u"arguments"_s].toArray(),
                 QJsonArray::fromStringList({u"a b"_s, u"$HOME"_s, u""_s, u"%1 {name}"_s}));
        QCOMPARE(record[u"input"_s].toString(), u"{\"name\":\"Anna\"}\n"_s);
        const QJsonObject facts = record[u"facts"_s].toObject();
        QCOMPARE(facts[u"CALL_EVENT"_s].toString(), u"missed"_s);
        QCOMPARE(facts[u"CALL_NUMBER"_s].toString(), u"030 123"_s);
        QCOMPARE(facts[u"CALL_NAME"_s].toString(), u"Anna"_s);
        QCOMPARE(facts[u"CALL_KEY"_s].toString(), u"k-1"_s);
        QCOMPARE(facts.size(), ruleFactNames().size());
    }

    // Whatever somebody is called: just this program is started, once, with just its arguments.
    void aHostileNameStartsNothingElse()
    {
        constexpr int names = 200;
        const QString trap = path(u"trap"_s);
        const QStringList arguments {u"one"_s, u"two three"_s};
        QRandomGenerator random(1);
        for (int count = 0; count < names; ++count) {
            const QString name = hostileName(random, trap);
            m_runner->run(recording(arguments), missedBy(name));
            QTRY_VERIFY_WITH_TIMEOUT(m_runner->running() < 8, 20000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_runner->running(), 0, 20000);
        QVERIFY(m_log->entries().isEmpty());
        QCOMPARE(records().size(), names);
        for (const QJsonObject &record : records()) {
            QCOMPARE(record[u"arguments"_s].toArray(), QJsonArray::fromStringList(arguments));
            const QString name = record[u"facts"_s][u"CALL_NAME"_s].toString();
            QVERIFY(name.size() <= 1000 && !name.contains(QChar::Null));
        }
        QVERIFY(!QFile::exists(trap));
    }

    void aProgramStartsAtOnce()
    {
        QList<qint64> times;
        for (int round = 0; round < 20; ++round) {
            QElapsedTimer timer;
            timer.start();
            m_runner->run(recording({}), missedBy({}));
            times.append(timer.nsecsElapsed() / 1000);
            QTRY_COMPARE(m_runner->running(), 0);
        }
        std::sort(times.begin(), times.end());
        qInfo("a program is started in %lld us (median)", times[times.size() / 2]);
        QCOMPARE(records().size(), 20);
    }

    void aProgramThatIsMissingIsLogged()
    {
        Rule rule = recording({});
        rule.actions.program = path(u"nothing"_s);
        m_runner->run(rule, missedBy({}));
        QTRY_COMPARE(m_log->entries().size(), 1);
        QCOMPARE(m_log->entries().first().result, RuleResult::NotStarted);
        QCOMPARE(m_log->entries().first().rule, rule.name);
        QCOMPARE(m_runner->running(), 0);
    }

    void whatAProgramSaysIsLogged()
    {
        m_runner->run(shell(u"echo oops >&2; exit 3"_s), missedBy({}));
        QTRY_COMPARE(m_log->entries().size(), 1);
        QCOMPARE(m_log->entries().first().code, 3);
        QCOMPARE(m_log->entries().first().text, u"oops\n"_s);
        m_runner->run(shell(u"head -c 1000000 /dev/zero | tr '\\0' x >&2"_s), missedBy({}));
        QTRY_COMPARE(m_log->entries().size(), 2);
        QCOMPARE(m_log->entries().last().text, QString(4096, u'x'));
    }

    void aProgramThatTakesTooLongIsEndedWithAllThatItHasStarted()
    {
        m_runner = std::make_unique<RuleRunner>(*m_hands, *m_log, json, RuleTimes {.program = 1s});
        m_runner->run(shell(u"sleep 60 & echo $! > "_s + path(u"child"_s) + u"; wait"_s), missedBy({}));
        QTRY_COMPARE(m_log->entries().size(), 1);
        QCOMPARE(m_log->entries().first().result, RuleResult::TooSlow);
        QTRY_VERIFY(isGone(childIn(path(u"child"_s))));
    }

    void theEndOfTheRunnerEndsPrograms()
    {
        m_runner = std::make_unique<RuleRunner>(*m_hands, *m_log, json);
        m_runner->run(shell(u"sleep 60 & echo $! > "_s + path(u"child"_s) + u"; wait"_s), missedBy({}));
        QTRY_VERIFY(!childIn(path(u"child"_s)).isEmpty());
        m_runner.reset();
        QTRY_VERIFY(isGone(childIn(path(u"child"_s))));
    }

    void aFloodStartsOnlySoMany()
    {
        m_runner = std::make_unique<RuleRunner>(*m_hands, *m_log, json);
        for (int count = 0; count < 20; ++count) {
            m_runner->run(shell(u"sleep 60"_s), missedBy({}));
        }
        QCOMPARE(m_runner->running(), 16);
        QCOMPARE(m_log->entries().size(), 4);
        QCOMPARE(m_log->entries().first().result, RuleResult::TooMany);
    }

    void handsDoTheRest()
    {
        Rule rule {.name = u"r"_s};
        rule.actions = {.page = u"https://a.example/{name}"_s, .pausesMusic = true, .note = u"n"_s};
        m_runner->run(rule, missedBy(u"a/b"_s));
        QCOMPARE(m_hands->done, (QStringList {u"note k-1 n"_s, u"pause k-1"_s, u"open https://a.example/a%2Fb"_s}));
        QVERIFY(m_log->entries().isEmpty());
        m_hands->hasCall = false;
        m_runner->run(rule, missedBy(u"a/b"_s));
        QCOMPARE(m_log->entries().size(), 1);
        QCOMPARE(m_log->entries().constFirst().result, RuleResult::NotWritten);
    }

    // Between a program with a desktop and one without, each thing is done once.
    void twoProgramsShareWhatIsDone_data()
    {
        QTest::addColumn<RuleShare>("share");
        QTest::addColumn<QStringList>("done");
        QTest::addColumn<int>("running");
        const QStringList desktop {u"pause k-1"_s, u"open https://a.example/x"_s};
        const QStringList background {u"note k-1 n"_s};
        QTest::newRow("all") << RuleShare::All << background + desktop << 3;
        QTest::newRow("desktop") << RuleShare::Desktop << desktop << 1;
        QTest::newRow("background") << RuleShare::Background << background << 2;
    }
    void twoProgramsShareWhatIsDone()
    {
        QFETCH(RuleShare, share);
        QFETCH(int, running);
        WebServer server;
        server.answer = [](const WebRequest &) { return WebServer::http("204 Fine"); };
        Rule rule = sending(server, {});
        rule.actions.program = u"/bin/true"_s;
        rule.actions.sound = path(u"none.wav"_s);
        rule.actions.page = u"https://a.example/x"_s;
        rule.actions.pausesMusic = true;
        rule.actions.note = u"n"_s;
        m_runner->setShare([share](RuleEvent event) { return event == RuleEvent::Missed ? share : RuleShare::All; });
        m_runner->run(rule, missedBy(u"Anna"_s));
        QTEST(m_hands->done, "done");
        QCOMPARE(m_runner->running() + m_log->entries().size(), running); // where no sound can be played, it is told
        QTRY_COMPARE(m_runner->running(), 0);
        QCOMPARE(server.requests.size(), share == RuleShare::Desktop ? 0 : 1);
    }

    void aWebhookIsSignedAndTriedAgain()
    {
        WebServer server;
        server.answer = [&server](const WebRequest &) {
            return WebServer::http(server.requests.size() < 3 ? "500 Oh" : "204 Fine");
        };
        QSignalSpy idle(m_runner.get(), &RuleRunner::idle);
        m_runner->run(sending(server, u"s3cret"_s), missedBy(u"Anna"_s));
        QTRY_COMPARE(idle.size(), 1);
        QVERIFY(m_log->entries().isEmpty());
        QCOMPARE(server.requests.size(), 3);
        for (const WebRequest &request : std::as_const(server.requests)) {
            QCOMPARE(request.line, QByteArray("POST /hook HTTP/1.1"));
            QCOMPARE(request.body, QByteArray("{\"name\":\"Anna\"}"));
            QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
            QCOMPARE(request.header("X-Rufzeichen-Event"), QByteArray("missed"));
            QCOMPARE(request.header("X-Rufzeichen-Delivery"),
                     server.requests.first().header("X-Rufzeichen-Delivery"));
            // printf '{"name":"Anna"}' | openssl dgst -sha256 -hmac s3cret
            QCOMPARE(request.header("X-Rufzeichen-Signature"),
                     QByteArray("sha256=9fb1c1d4c926ea92dd813fd36c1dab0723f8784aea0f28446b7ffde96b05d625"));
        }
    }

    void aWebhookIsGivenUpAfterThreeTries_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("error") << WebServer::http("503 No") << 503;
        QTest::newRow("redirection") << WebServer::http("302 There", {}, "Location: http://127.0.0.1:1/\r\n") << 302;
        QTest::newRow("silence") << WebServer::silence() << 0;
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0\r\n\r\n") << 0;
    }
    void aWebhookIsGivenUpAfterThreeTries()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        WebServer server;
        server.answer = [&answer](const WebRequest &) { return answer; };
        m_runner->run(sending(server, {}), missedBy({}));
        QTRY_COMPARE(m_log->entries().size(), 1);
        QCOMPARE(m_log->entries().first().result, RuleResult::NotDelivered);
        QCOMPARE(m_log->entries().first().code, status);
        QCOMPARE(server.requests.size(), 3);
        QCOMPARE(server.requests.first().header("X-Rufzeichen-Signature"), QByteArray());
        QCOMPARE(m_runner->running(), 0);
    }

    void anAnswerThatIsTooLargeIsNotRead()
    {
        WebServer server;
        server.answer = [](const WebRequest &) {
            return "HTTP/1.1 200 OK\r\nContent-Length: 100000000000\r\n\r\n" + QByteArray(100000, 'x');
        };
        m_runner->run(sending(server, {}), missedBy({}));
        QTRY_COMPARE(m_log->entries().size(), 1);
        QCOMPARE(m_log->entries().first().result, RuleResult::NotDelivered);
    }

    // Nothing is sent to a server whose certificate nobody has signed.
    void aServerThatIsNotTrustedGetsNothing()
    {
        WebServer server(u"box.pem"_s);
        server.answer = [](const WebRequest &) { return WebServer::http("200 OK"); };
        Rule rule = sending(server, {});
        rule.actions.webhook.replace(u"http:"_s, u"https:"_s);
        m_runner->run(rule, missedBy({}));
        QTRY_COMPARE(m_log->entries().size(), 1);
        QCOMPARE(m_log->entries().first().result, RuleResult::NotDelivered);
        QCOMPARE(server.connections, 3);
        QVERIFY(server.requests.isEmpty());
    }

private:
    static RuleTimes times() { return {.webhook = {.answer = 500ms, .pauses = {1ms, 1ms}}}; }

    static QByteArray json(const RuleOccasion &occasion)
    {
        return QJsonDocument(QJsonObject {{u"name"_s, occasion.call.party.name}}).toJson(QJsonDocument::Compact);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QList<QJsonObject> records() const { return recordsIn(path(u"records"_s)); }

    [[nodiscard]] Rule recording(const QStringList &arguments) const
    {
        Rule rule {.name = u"r"_s, .enabled = true, .event = RuleEvent::Missed};
        rule.actions = {.program = QCoreApplication::applicationFilePath(),
                        .arguments = QStringList {u"--record"_s, path(u"records"_s)} + arguments};
        return rule;
    }

    static Rule shell(const QString &script)
    {
        Rule rule {.name = u"r"_s};
        rule.actions = {.program = u"/bin/sh"_s, .arguments = {u"-c"_s, script}};
        return rule;
    }

    static Rule sending(const WebServer &server, const QString &secret)
    {
        Rule rule {.name = u"r"_s};
        rule.actions = {.webhook = u"http://127.0.0.1:%1/hook"_s.arg(server.serverPort()), .secret = secret};
        return rule;
    }

    static QByteArray childIn(const QString &file)
    {
        QFile child(file);
        return child.open(QFile::ReadOnly) ? child.readAll().trimmed() : QByteArray();
    }

    // It may be left as a zombie where nobody takes its end.
    static bool isGone(const QByteArray &process)
    {
        QFile state(u"/proc/"_s + QString::fromLatin1(process) + u"/stat"_s);
        return !process.isEmpty() && (!state.open(QFile::ReadOnly) || state.readAll().contains(") Z"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordingHands> m_hands;
    std::unique_ptr<RuleLog> m_log;
    std::unique_ptr<RuleRunner> m_runner;
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--record"_L1) {
        return record(QCoreApplication::arguments());
    }
    TestRuleRunner test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rulerunner.moc"
