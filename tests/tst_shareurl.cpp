// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/scramsecret.h"
#include "core/sharing/shareurl.h"

#include <QSet>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

class tst_ShareUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void makesSecretsOfPasswords();
    void makesPasswords();
};

void tst_ShareUrl::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("user");
    QTest::newRow("all") << u"postgresql://admin@db.example:5433/office"_s << u"db.example"_s << 5433 << u"office"_s
                         << u"admin"_s;
    QTest::newRow("short") << u"postgres://db/r"_s << u"db"_s << 5432 << u"r"_s << QString();
    QTest::newRow("blanks around") << u" postgresql://a@db/r\n"_s << u"db"_s << 5432 << u"r"_s << u"a"_s;
    QTest::newRow("percent") << u"postgresql://a%40b%2Fc@db/of%20fice%2F1"_s << u"db"_s << 5432 << u"of fice/1"_s
                             << u"a@b/c"_s;
    QTest::newRow("IPv4") << u"postgresql://a@192.168.178.2/r"_s << u"192.168.178.2"_s << 5432 << u"r"_s << u"a"_s;
    QTest::newRow("IPv6") << u"postgresql://a@[fd00::2]:5433/r"_s << u"fd00::2"_s << 5433 << u"r"_s << u"a"_s;
    QTest::newRow("socket") << u"postgresql:///r?host=/run/postgresql"_s << u"/run/postgresql"_s << 5432 << u"r"_s
                            << QString();
    QTest::newRow("socket of a user") << u"postgresql://a@:5433/r?host=%2Frun%2Fpostgresql"_s << u"/run/postgresql"_s
                                      << 5433 << u"r"_s << u"a"_s;
}

void tst_ShareUrl::reads()
{
    QFETCH(const QString, text);
    const auto read = readShareUrl(text);
    const auto *address = std::get_if<ShareAddress>(&read);
    QVERIFY(address != nullptr);
    QTEST(address->host, "host");
    QTEST(int(address->port), "port");
    QTEST(address->database, "database");
    QTEST(address->user, "user");
    QVERIFY(address->password.isEmpty());
}

void tst_ShareUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ShareUrlProblem>("problem");
    using enum ShareUrlProblem;
    QTest::newRow("empty") << QString() << NoUrl;
    QTest::newRow("word") << u"server"_s << NoUrl;
    QTest::newRow("words of libpq") << u"host=db password=x"_s << NoUrl;
    QTest::newRow("scheme") << u"mysql://a@db/r"_s << NoUrl;
    QTest::newRow("port") << u"postgresql://a@db:70000/r"_s << NoUrl;
    QTest::newRow("port 0") << u"postgresql://a@db:0/r"_s << NoUrl;
    QTest::newRow("fragment") << u"postgresql://a@db/r#x"_s << NoUrl;
    QTest::newRow("open bracket") << u"postgresql://a@[fd00::2/r"_s << NoUrl;
    QTest::newRow("zero") << u"postgresql://a%00b@db/r"_s << NoUrl;
    QTest::newRow("line end") << u"postgresql://a@db/r%0Ax"_s << NoUrl;
    QTest::newRow("bad UTF-8") << u"postgresql://a%FF@db/r"_s << NoUrl;
    QTest::newRow("no host") << u"postgresql:///r"_s << NoHost;
    QTest::newRow("no database") << u"postgresql://a@db"_s << NoDatabase;
    QTest::newRow("empty database") << u"postgresql://a@db/"_s << NoDatabase;
    QTest::newRow("password") << u"postgresql://a:secret@db/r"_s << Password;
    QTest::newRow("password as parameter") << u"postgresql://a@db/r?password=secret"_s << Password;
    QTest::newRow("parameter") << u"postgresql://a@db/r?sslmode=disable"_s << Parameter;
    QTest::newRow("two hosts") << u"postgresql://a@db/r?host=/run/postgresql"_s << Parameter;
    QTest::newRow("no folder") << u"postgresql:///r?host=db"_s << Parameter;
    QTest::newRow("twice") << u"postgresql:///r?host=/a&host=/b"_s << Parameter;
}

void tst_ShareUrl::refuses()
{
    QFETCH(const QString, text);
    const auto read = readShareUrl(text);
    const auto *problem = std::get_if<ShareUrlProblem>(&read);
    QVERIFY(problem != nullptr);
    QTEST(*problem, "problem");
}

// RFC 7677, section 3, and what PostgreSQL's own tests make of it.
void tst_ShareUrl::makesSecretsOfPasswords()
{
    QCOMPARE(scramSecret("pencil", QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==")),
             QByteArray("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                        "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
}

void tst_ShareUrl::makesPasswords()
{
    QSet<QString> passwords;
    for (int number = 0; number < 100; ++number) {
        passwords.insert(makeSharePassword());
    }
    QCOMPARE(passwords.size(), 100);
    QCOMPARE(passwords.cbegin()->size(), 24);
}

QTEST_GUILESS_MAIN(tst_ShareUrl)
#include "tst_shareurl.moc"
