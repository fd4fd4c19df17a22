// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/hostaddress.h"
#include "core/sharing/serverstate.h"
#include "core/sharing/shareaccess.h"
#include "core/sharing/shareschema.h"
#include "tests/support/hostileserver.h"
#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QTest>
#include <chrono>
#include <future>
#include <thread>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using News = ShareLink::News;
using Stage = HostileServer::Stage;

// GCC and clang tell of it in different ways.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#    define SANITIZED
#elif defined(__has_feature)
#    if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#        define SANITIZED
#    endif
#endif

namespace {

// What the link may take for the 64 MiB that a server may send, in MiB. Sanitizers keep much of what was freed.
#ifdef SANITIZED
constexpr int mostTaken = 1200;
#else
constexpr int mostTaken = 300;
#endif

// The most memory that the process has had at once, in MiB.
int mostMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = file.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').value(0).toInt() / 1024;
}

QByteArray parameterStatus(int number)
{
    return HostileServer::message('S', 'p' + QByteArray::number(number) + QByteArray("\0x\0", 3));
}

} // namespace

class tst_ShareLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asks();
    void tellsWhatIsWrong();
    void goesOnAfterAnError();
    void runsAllOrNothing();
    void hearsOfChanges();
    void isWoken();
    void isAbandoned();
    void isStoppedWhileConnecting();
    void noticesTheServersEnd();
    void saysWhyItCantConnect_data();
    void saysWhyItCantConnect();
    void usesSockets();
    void keepsThePasswordOutOfReasons();
    void leavesTheEnvironmentAlone();
    void provesTheServer();
    void encryptsInPrivateNetworksOnly();
    void endsHostileLogins_data();
    void endsHostileLogins();
    void endsHostileAnswers_data();
    void endsHostileAnswers();
    void endsUnaskedFloods();
    void givesUpOnSilence();

private:
    [[nodiscard]] ShareConnection connect(const ShareAddress &address) const { return m_library->connect(address); }
    [[nodiscard]] static ShareAddress at(const HostileServer &server)
    {
        return {.host = u"127.0.0.1"_s, .port = server.port(), .database = u"r"_s, .user = u"u"_s};
    }
    static void addDeeds();

    ShareLibrary *m_library = nullptr;
    std::unique_ptr<PostgresCluster> m_cluster;
};

Q_DECLARE_METATYPE(HostileServer::Deed)

void tst_ShareLink::initTestCase()
{
    m_library = loadShareLibrary(QStringLiteral(RUFZEICHEN_SHARING));
    QVERIFY(m_library != nullptr);
    if (!PostgresCluster::missing().isEmpty()) {
        QSKIP(PostgresCluster::missing());
    }
    m_cluster = std::make_unique<PostgresCluster>();
    m_cluster->start();
    m_cluster->create();
    const ShareConnection admin = connect(m_cluster->address());
    QVERIFY2(admin.link, qPrintable(admin.reason));
    const ShareAnswer answer = admin.link->run(shareMigrations(0));
    QVERIFY2(!answer.failure, qPrintable(answer.reason));
    m_cluster->create("empty");
}

void tst_ShareLink::asks()
{
    const ShareConnection admin = connect(m_cluster->address());
    const ShareAnswer answer = admin.link->ask("state", "{}");
    QVERIFY2(!answer.failure, qPrintable(answer.reason));
    QCOMPARE(QJsonDocument::fromJson(answer.json)[u"version"].toInt(), shareVersion);
    // Large questions and answers: more than any buffer in between.
    const QByteArray note(8000, 'x');
    QByteArray items = "[";
    for (int number = 0; number < 1000; ++number) {
        items += (number > 0 ? "," : "") + ("{\"kind\":\"number\",\"remote\":\"" + QByteArray::number(number))
            + "\",\"note\":\"" + note + "\"}";
    }
    QVERIFY(!admin.link->ask("store", items + ']').failure);
    QVERIFY(admin.link->ask("changes", "{}").json.size() > 8000000);
}

void tst_ShareLink::tellsWhatIsWrong()
{
    const ShareConnection empty = connect(m_cluster->address(u"empty"_s));
    QVERIFY(empty.link);
    QCOMPARE(empty.link->ask("state", "{}").failure, std::optional(ShareFailure::NotSetUp));
    const ShareConnection admin = connect(m_cluster->address());
    QCOMPARE(admin.link->ask("missing", "{}").failure, std::optional(ShareFailure::NotSetUp));
    for (const QByteArray &name : {"state(1); DROP SCHEMA rufzeichen; --", "", "\"state\""}) {
        QCOMPARE(admin.link->ask(name, "{}").failure, std::optional(ShareFailure::NotSetUp));
    }
    QVERIFY(!admin.link->ask("state", "{}").failure);
}

void tst_ShareLink::goesOnAfterAnError()
{
    const ShareConnection admin = connect(m_cluster->address());
    const ShareAnswer answer = admin.link->ask("state", "{\"number\": 0301234567");
    QCOMPARE(answer.failure, std::optional(ShareFailure::Network));
    QCOMPARE(answer.reason, u"SQLSTATE 22P02"_s); // and not what was asked
    QVERIFY(admin.link->isOpen());
    QVERIFY(!admin.link->ask("state", "{}").failure);
}

void tst_ShareLink::runsAllOrNothing()
{
    const ShareConnection admin = connect(m_cluster->address());
    const ShareAnswer answer = admin.link->run("CREATE TABLE public.half (i integer); SELECT 1; CREATE nonsense");
    QVERIFY(answer.failure);
    QVERIFY2(answer.reason.contains(u"nonsense"_s), qPrintable(answer.reason));
    QCOMPARE(m_cluster->sql("SELECT to_regclass('public.half') IS NULL"), QByteArray("t"));
    QVERIFY(!admin.link->run("CREATE TABLE public.whole (i integer); SELECT 1").failure);
    QCOMPARE(admin.link->run("COPY public.whole FROM STDIN").failure, std::optional(ShareFailure::Misbehaves));
    QVERIFY(!admin.link->isOpen());
    QVERIFY(admin.link->ask("state", "{}").failure);
    QVERIFY(admin.link->wait(0ms) == News::Ended);
}

void tst_ShareLink::hearsOfChanges()
{
    const ShareConnection one = connect(m_cluster->address());
    const ShareConnection other = connect(m_cluster->address());
    QVERIFY(one.link->wait(0ms) == News::None);
    const QByteArray item = R"([{"kind":"line","number":"1","name":"a"}])";
    QVERIFY(!other.link->ask("store", item).failure);
    QVERIFY(one.link->wait(20s) == News::Changes);
    QVERIFY(one.link->wait(0ms) == News::None); // told once
    QVERIFY(!other.link->ask("store", item).failure); // which is refused
    QVERIFY(one.link->wait(100ms) == News::None);
    // What comes with the answer to a question of one's own is told as well.
    for (int name = 0; name < 50; ++name) {
        const QByteArray own = R"([{"kind":"line","number":"own-)" + QByteArray::number(name) + R"(","name":"a"}])";
        QVERIFY(!one.link->ask("store", own).failure);
        QVERIFY(one.link->wait(10s) == News::Changes);
    }
    while (other.link->wait(0ms) != News::None) { }
    // What comes while something else is asked is told after it.
    QVERIFY(!other.link->ask("store", R"([{"kind":"line","number":"2","name":"a"}])").failure);
    while (!one.link->ask("state", "{}").failure && one.link->wait(0ms) != News::Changes) { }
    QVERIFY(one.link->isOpen());
}

void tst_ShareLink::isWoken()
{
    const ShareConnection one = connect(m_cluster->address());
    one.link->wake();
    QVERIFY(!one.link->ask("state", "{}").failure);
    QVERIFY(one.link->wait(20s) == News::Woken);
    QVERIFY(one.link->wait(0ms) == News::None);
    auto waiting = std::async(std::launch::async, [&] { return one.link->wait(20s); });
    one.link->wake();
    QVERIFY(waiting.get() == News::Woken);
}

void tst_ShareLink::isAbandoned()
{
    const ShareConnection one = connect(m_cluster->address());
    auto asking = std::async(std::launch::async, [&] { return one.link->run("SELECT pg_sleep(100)"); });
    QTRY_COMPARE(m_cluster->sql("SELECT count(*) > 0 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(100)' "
                                "AND application_name = 'rufzeichen'"),
                 QByteArray("t"));
    one.link->abandon();
    QCOMPARE(asking.get().failure, std::optional(ShareFailure::Network));
    QVERIFY(!one.link->isOpen());
    QVERIFY(one.link->wait(20s) == News::Ended);
    QVERIFY(one.link->ask("state", "{}").failure);
    const ShareConnection other = connect(m_cluster->address());
    auto waiting = std::async(std::launch::async, [&] { return other.link->wait(60s); });
    other.link->abandon();
    QVERIFY(waiting.get() == News::Ended);
}

void tst_ShareLink::isStoppedWhileConnecting()
{
    const HostileServer silent(Stage::Login, [](const HostileServer &server) { server.stall(); });
    std::stop_source stop;
    QElapsedTimer timer;
    timer.start();
    auto connecting
        = std::async(std::launch::async, [&] { return m_library->connect(at(silent), stop.get_token()); });
    stop.request_stop();
    QCOMPARE(connecting.get().failure, std::optional(ShareFailure::Network));
    QVERIFY(timer.elapsed() < 8000); // it would be 10 s
}

void tst_ShareLink::noticesTheServersEnd()
{
    const ShareConnection one = connect(m_cluster->address());
    auto waiting = std::async(std::launch::async, [&] { return one.link->wait(60s); });
    m_cluster->kill();
    QVERIFY(waiting.get() == News::Ended);
    QCOMPARE(connect(m_cluster->address()).failure, std::optional(ShareFailure::Refused));
    m_cluster->start();
    QVERIFY(connect(m_cluster->address()).link);
}

void tst_ShareLink::saysWhyItCantConnect_data()
{
    QTest::addColumn<ShareAddress>("change");
    QTest::addColumn<ShareFailure>("failure");
    using enum ShareFailure;
    QTest::newRow("password") << ShareAddress {.password = u"wrong"_s} << WrongLogin;
    QTest::newRow("user") << ShareAddress {.user = u"nobody"_s} << WrongLogin;
    QTest::newRow("database") << ShareAddress {.database = u"missing"_s} << NoDatabase;
    QTest::newRow("port") << ShareAddress {.port = 1} << Refused;
    QTest::newRow("socket") << ShareAddress {.host = u"/nowhere"_s} << Refused;
    QTest::newRow("no host") << ShareAddress {.host = u"a,b"_s} << HostNotFound;
    QTest::newRow("abstract socket") << ShareAddress {.host = u"@x"_s} << HostNotFound;
    QTest::newRow("zero") << ShareAddress {.database = u"r\0x"_s} << HostNotFound;
}

void tst_ShareLink::saysWhyItCantConnect()
{
    QFETCH(const ShareAddress, change);
    ShareAddress address = m_cluster->address();
    const auto take = [](QString &text, const QString &other) { text = other.isEmpty() ? text : other; };
    take(address.host, change.host);
    take(address.database, change.database);
    take(address.user, change.user);
    take(address.password, change.password);
    address.port = change.port == 1 ? 1 : address.port;
    const ShareConnection connection = connect(address);
    QVERIFY(!connection.link);
    QVERIFY(connection.failure);
    QTEST(*connection.failure, "failure");
}

void tst_ShareLink::usesSockets()
{
    ShareAddress address = m_cluster->address();
    address.host = m_cluster->folder();
    QVERIFY(connect(address).link);
    address.password.clear();
    QCOMPARE(connect(address).failure, std::optional(ShareFailure::WrongLogin));
}

void tst_ShareLink::keepsThePasswordOutOfReasons()
{
    ShareAddress address = m_cluster->address();
    address.database = u"secretword"_s;
    address.password = u"secretword"_s;
    const HostileServer echo(Stage::Login, [](const HostileServer &server) {
        if (server.say(HostileServer::message(
                'E', QByteArray("SFATAL\0C28P01\0Mno secretword\nand\x1b[2J 0301234\0\0", 46)))) {
            server.stall();
        }
    });
    address.port = echo.port();
    const ShareConnection connection = connect(address);
    QCOMPARE(connection.failure, std::optional(ShareFailure::WrongLogin));
    QVERIFY2(!connection.reason.contains(u"secretword"_s) && !connection.reason.contains(u'\n'),
             qPrintable(connection.reason));
}

void tst_ShareLink::leavesTheEnvironmentAlone()
{
    const auto with = [&](const char *name, const QByteArray &value, const ShareAddress &address) {
        qputenv(name, value);
        ShareConnection connection = connect(address);
        qunsetenv(name);
        return connection;
    };
    const ShareAddress address = m_cluster->address();
    for (const auto &[name, value] : std::initializer_list<std::pair<const char *, const char *>> {
             {"PGHOST", "/nowhere"},
             {"PGHOSTADDR", "192.0.2.1"},
             {"PGPORT", "1"},
             {"PGUSER", "nobody"},
             {"PGDATABASE", "missing"},
             {"PGPASSWORD", "wrong"},
             {"PGOPTIONS", "-c nonsense=1"},
             {"PGSSLMODE", "require"},
             {"PGREQUIRESSL", "1"},
             {"PGGSSENCMODE", "require"},
             {"PGCHANNELBINDING", "require"},
             {"PGTARGETSESSIONATTRS", "standby"},
             {"PGSSLROOTCERT", "/nowhere"},
             {"PGCLIENTENCODING", "LATIN1"},
             {"PGAPPNAME", "psql"},
         }) {
        const ShareConnection connection = with(name, value, address);
        QVERIFY2(connection.link, name);
    }
    // What libpq lets nobody prevent is an error rather than another server.
    ShareAddress socket = address;
    socket.host = m_cluster->folder();
    QCOMPARE(with("PGHOSTADDR", "192.0.2.1", socket).reason, u"PGHOSTADDR"_s);
    QCOMPARE(with("PGSERVICE", "other", address).reason, u"PGSERVICE"_s);
    // Nor does it take a password from elsewhere.
    ShareAddress without = address;
    without.password.clear();
    QCOMPARE(with("PGPASSWORD", PostgresCluster::adminPassword(), without).failure,
             std::optional(ShareFailure::WrongLogin));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("*:*:*:*:" + PostgresCluster::adminPassword() + '\n');
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QCOMPARE(with("PGPASSFILE", QFile::encodeName(file.fileName()), without).failure,
             std::optional(ShareFailure::WrongLogin));
}

void tst_ShareLink::provesTheServer()
{
    PostgresCluster cluster;
    cluster.offerTls("127.0.0.1");
    cluster.start();
    cluster.create();
    ShareAddress address = cluster.address();
    QVERIFY(connect(address).link); // this computer
    address.authorities = cluster.authorities();
    const ShareConnection right = connect(address);
    QVERIFY2(right.link, qPrintable(right.reason));
    QCOMPARE(cluster.sql("SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) "
                         "WHERE application_name = 'rufzeichen'"),
             QByteArray("t"));
    address.authorities = cluster.strangers();
    QCOMPARE(connect(address).failure, std::optional(ShareFailure::Untrusted));
    address.authorities = u"/missing.pem"_s;
    QCOMPARE(connect(address).failure, std::optional(ShareFailure::Untrusted));
    address.authorities = cluster.authorities();
    address.host = u"localhost"_s; // the certificate is for the address
    QCOMPARE(connect(address).failure, std::optional(ShareFailure::Untrusted));
    ShareAddress plain = m_cluster->address();
    plain.authorities = cluster.authorities();
    QCOMPARE(connect(plain).failure, std::optional(ShareFailure::Untrusted));
}

void tst_ShareLink::encryptsInPrivateNetworksOnly()
{
    for (const QString &host : {u"192.0.2.1"_s, u"8.8.8.8"_s, u"2001:db8::1"_s}) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(connect({.host = host, .database = u"r"_s, .user = u"u"_s, .trust = ShareTrust::Encrypted}).failure,
                 std::optional(ShareFailure::NotPrivate));
        QVERIFY(timer.elapsed() < 5000); // nothing was tried
    }
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    const auto found = std::find_if(own.begin(), own.end(), [](const QHostAddress &each) {
        return !each.isLoopback() && !each.isLinkLocal() && isPrivate(each);
    });
    if (found == own.end()) {
        QSKIP("This computer has no address in a private network.");
    }
    PostgresCluster plain;
    plain.listenAlso(*found);
    plain.start();
    plain.create();
    ShareAddress address = plain.address();
    address.host = found->toString();
    address.trust = ShareTrust::Encrypted;
    QCOMPARE(connect(address).failure, std::optional(ShareFailure::Untrusted));
    plain.stop();
    plain.offerTls("other.example");
    plain.start();
    const ShareConnection encrypted = connect(address);
    QVERIFY2(encrypted.link, qPrintable(encrypted.reason));
    address.trust = ShareTrust::Verified;
    QCOMPARE(connect(address).failure, std::optional(ShareFailure::Untrusted));
}

void tst_ShareLink::addDeeds()
{
    using Server = HostileServer;
    QTest::addColumn<Server::Deed>("deed");
    QTest::newRow("garbage") << Server::Deed([](const Server &server) {
        QByteArray garbage;
        for (int number = 0; number < 65536; ++number) {
            garbage += static_cast<char>(number * 7 + (number >> 8));
        }
        server.sayForEver(garbage);
    });
    QTest::newRow("endless notices") << Server::Deed([](const Server &server) {
        server.sayForEver(Server::message('N', QByteArray("SWARNING\0C00000\0Mnonsense\0\0", 28)).repeated(1000));
    });
    QTest::newRow("endless parameters") << Server::Deed([](const Server &server) {
        QByteArray bytes;
        int number = 0;
        do {
            bytes.clear();
            for (int each = 0; each < 1000; ++each) {
                bytes += parameterStatus(number++);
            }
        } while (server.say(bytes));
    });
    QTest::newRow("one gigabyte") << Server::Deed([](const Server &server) {
        if (server.say(Server::rowDescription() + Server::message('D', {}, 1 << 30))) {
            server.sayForEver(QByteArray(65536, 'x'));
        }
    });
    QTest::newRow("one gigabyte, an error") << Server::Deed([](const Server &server) {
        if (server.say(Server::message('E', {}, 1 << 30))) {
            server.sayForEver(QByteArray(65536, 'x'));
        }
    });
    QTest::newRow("negative length") << Server::Deed([](const Server &server) {
        if (server.say(Server::message('D', {}, 0xfffffff0))) {
            server.sayForEver(QByteArray(65536, 'x'));
        }
    });
    QTest::newRow("end") << Server::Deed([](const Server &) {});
}

void tst_ShareLink::endsHostileLogins_data()
{
    addDeeds();
}

void tst_ShareLink::endsHostileLogins()
{
    QFETCH(const HostileServer::Deed, deed);
    const int memory = mostMemory();
    QElapsedTimer timer;
    timer.start();
    const HostileServer server(Stage::Login, deed);
    const ShareConnection connection = connect(at(server));
    QVERIFY(connection.failure);
    QVERIFY2(timer.elapsed() < 20000, QByteArray::number(timer.elapsed()).constData());
    QVERIFY2(mostMemory() - memory < 64, QByteArray::number(mostMemory() - memory).constData());
}

void tst_ShareLink::endsHostileAnswers_data()
{
    addDeeds();
    using Server = HostileServer;
    const QByteArray row = Server::message('D', QByteArray::fromHex("0001000000027b7d"));
    QTest::newRow("endless rows") << Server::Deed(
        [row](const Server &server) { server.sayForEver(Server::rowDescription() + row.repeated(1000)); });
    QTest::newRow("no row") << Server::Deed([](const Server &server) {
        if (server.say(Server::rowDescription() + Server::message('C', QByteArray("SELECT 0\0", 9))
                       + Server::message('Z', "I"))) {
            server.stall();
        }
    });
    QTest::newRow("null") << Server::Deed([](const Server &server) {
        if (server.say(Server::rowDescription() + Server::message('D', QByteArray::fromHex("0001ffffffff"))
                       + Server::message('C', QByteArray("SELECT 1\0", 9)) + Server::message('Z', "I"))) {
            server.stall();
        }
    });
    QTest::newRow("copies") << Server::Deed([](const Server &server) {
        server.sayForEver(Server::message('1', {}) + Server::message('2', {})
                          + Server::message('H', QByteArray::fromHex("000000")));
    });
    QTest::newRow("endless answers") << Server::Deed([row](const Server &server) {
        server.sayForEver(
            (Server::rowDescription() + row + Server::message('C', QByteArray("SELECT 1\0", 9))).repeated(100));
    });
    QTest::newRow("endless notifications") << Server::Deed([](const Server &server) {
        server.sayForEver(
            Server::message('A', QByteArray::fromHex("00000001") + QByteArray("rufzeichen\0\0", 12)).repeated(1000));
    });
}

void tst_ShareLink::endsHostileAnswers()
{
    QFETCH(const HostileServer::Deed, deed);
    const HostileServer server(Stage::Question, deed);
    const ShareConnection connection = connect(at(server));
    QVERIFY2(connection.link, qPrintable(connection.reason));
    const int memory = mostMemory();
    QElapsedTimer timer;
    timer.start();
    const ShareAnswer answer = connection.link->ask("state", "{}");
    QVERIFY(answer.failure);
    QVERIFY2(timer.elapsed() < 45000, QByteArray::number(timer.elapsed()).constData());
    QVERIFY2(mostMemory() - memory < mostTaken, QByteArray::number(mostMemory() - memory).constData());
}

void tst_ShareLink::endsUnaskedFloods()
{
    std::promise<void> isConnected;
    const HostileServer server(Stage::Idle, [begin = isConnected.get_future().share()](const HostileServer &idle) {
        begin.wait();
        idle.sayForEver(
            HostileServer::message('N', QByteArray("SWARNING\0C00000\0Mnonsense\0\0", 28)).repeated(1000));
    });
    const ShareConnection connection = connect(at(server));
    isConnected.set_value();
    QVERIFY2(connection.link, qPrintable(connection.reason));
    QVERIFY(connection.link->wait(60s) == News::Ended);
}

// At the same time, since each takes as long as is waited.
void tst_ShareLink::givesUpOnSilence()
{
    const auto stall = [](const HostileServer &server) { server.stall(); };
    const HostileServer login(Stage::Login, stall);
    const HostileServer question(Stage::Question, stall);
    auto connecting = std::async(std::launch::async, [&] { return connect(at(login)); });
    const ShareConnection connection = connect(at(question));
    QVERIFY(connection.link);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(connection.link->ask("state", "{}").failure, std::optional(ShareFailure::Timeout));
    QVERIFY(timer.elapsed() >= 29000 && timer.elapsed() < 40000);
    QVERIFY(!connection.link->isOpen());
    QCOMPARE(connecting.get().failure, std::optional(ShareFailure::Timeout));
}

QTEST_GUILESS_MAIN(tst_ShareLink)
#include "tst_sharelink.moc"
