// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/shareschema.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/program.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** `rufzeichen-cli share` with a real server. */
class tst_CliShare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesAPasswordInTheAddress();
    void printsSql();
    void setsUp();
    void keepsDays();
    void letsUsersIn();
    void removesUsers();
    void tellsOfTheSettings();
    void leavesNewerAlone();

private:
    [[nodiscard]] QString url(const QString &user = u"admin"_s, const QString &database = u"rufzeichen"_s) const
    {
        return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(user).arg(m_cluster->port()).arg(database);
    }
    static void givePassword(Program &program, const QByteArray &password)
    {
        QProcessEnvironment environment = program.process.processEnvironment();
        environment.insert(u"RUFZEICHEN_SHARE_PASSWORD"_s, QString::fromLatin1(password));
        program.process.setProcessEnvironment(environment);
    }
    /** What it prints for the user `admin`. */
    QByteArray run(const QStringList &arguments, int code = 0) const
    {
        Program program;
        givePassword(program, PostgresCluster::adminPassword());
        const int ended = program.run(arguments);
        if (ended != code) {
            qWarning("%d: %s", ended, program.errors.constData());
            return "?";
        }
        return code == 0 ? program.output : program.errors;
    }
    [[nodiscard]] QJsonObject add(const QString &name, const QStringList &more = {}) const
    {
        return QJsonDocument::fromJson(
                   run(QStringList {u"share"_s, u"user"_s, url(), name, u"--format"_s, u"json"_s} + more))
            .object();
    }
    [[nodiscard]] static int status(const QString &address, const QByteArray &password, QJsonObject &told)
    {
        Program program;
        givePassword(program, password);
        const int code = program.run({u"share"_s, u"status"_s, address, u"--format"_s, u"json"_s});
        told = program.objects().value(0);
        return code;
    }

    std::unique_ptr<PostgresCluster> m_cluster;
};

void tst_CliShare::initTestCase()
{
    if (!PostgresCluster::missing().isEmpty()) {
        QSKIP(PostgresCluster::missing());
    }
    m_cluster = std::make_unique<PostgresCluster>();
    m_cluster->start();
    m_cluster->create();
}

void tst_CliShare::refusesAPasswordInTheAddress()
{
    for (const QString &command : {u"init"_s, u"status"_s}) {
        Program program;
        QCOMPARE(program.run({u"share"_s, command, u"postgresql://admin:verysecret@127.0.0.1/rufzeichen"_s}), 1);
        QVERIFY(program.errors.contains("RUFZEICHEN_SHARE_PASSWORD"));
        QVERIFY(!program.errors.contains("verysecret"));
    }
    Program program;
    QCOMPARE(program.run({u"share"_s, u"init"_s}), 2);
    QCOMPARE(program.run({u"share"_s, u"init"_s, url(), u"--print"_s}), 2);
    QCOMPARE(program.run({u"share"_s, u"user"_s, url()}), 2);
    QCOMPARE(program.run({u"share"_s, u"user"_s, url(), u"anna"_s, u"--remove"_s, u"--read-only"_s}), 2);
    QCOMPARE(program.run({u"share"_s, u"init"_s, url(), u"--keep"_s, u"many"_s}), 2);
}

// What an administrator runs by himself makes the same.
void tst_CliShare::printsSql()
{
    Program program;
    QCOMPARE(program.run({u"share"_s, u"init"_s, u"--print"_s}), 0);
    m_cluster->create("printed");
    for (int times = 0; times < 2; ++times) {
        QCOMPARE(m_cluster->sql("SET client_min_messages = error;" + program.output, "printed"), QByteArray());
    }
    QJsonObject told;
    QCOMPARE(status(url(u"admin"_s, u"printed"_s), PostgresCluster::adminPassword(), told), 0);
    QCOMPARE(told[u"version"_s].toInt(), shareVersion);
}

void tst_CliShare::setsUp()
{
    QJsonObject told;
    QCOMPARE(status(url(), PostgresCluster::adminPassword(), told), 1);
    QCOMPARE(told[u"failure"_s].toString(), u"notSetUp"_s);
    QVERIFY(run({u"share"_s, u"init"_s, url()}).contains("is set up."));
    QVERIFY(run({u"share"_s, u"init"_s, url()}).contains("up to date (version 1)"));
    QCOMPARE(m_cluster->sql("SELECT version FROM rufzeichen.share"), QByteArray("1"));
    QCOMPARE(status(url(), PostgresCluster::adminPassword(), told), 0);
    QVERIFY(told[u"works"_s].toBool() && told[u"mayWrite"_s].toBool());
    QCOMPARE(status(url(), "wrong", told), 1);
    QCOMPARE(told[u"failure"_s].toString(), u"wrongLogin"_s);
    QCOMPARE(status(url(u"admin"_s, u"missing"_s), PostgresCluster::adminPassword(), told), 1);
    QCOMPARE(told[u"failure"_s].toString(), u"noDatabase"_s);
}

void tst_CliShare::keepsDays()
{
    run({u"share"_s, u"init"_s, url(), u"--keep"_s, u"90"_s});
    QCOMPARE(m_cluster->sql("SELECT keep_days FROM rufzeichen.share"), QByteArray("90"));
    QVERIFY(run({u"share"_s, u"status"_s, url()}).contains("90 days"));
    run({u"share"_s, u"init"_s, url()});
    QCOMPARE(m_cluster->sql("SELECT keep_days FROM rufzeichen.share"), QByteArray("90"));
    run({u"share"_s, u"init"_s, url(), u"--keep"_s, u"0"_s});
    QCOMPARE(m_cluster->sql("SELECT keep_days FROM rufzeichen.share"), QByteArray());
}

void tst_CliShare::letsUsersIn()
{
    const QByteArray password = add(u"anna"_s)[u"password"_s].toString().toLatin1();
    QCOMPARE(password.size(), 24);
    QJsonObject told;
    QCOMPARE(status(url(u"anna"_s), password, told), 0);
    QVERIFY(told[u"mayWrite"_s].toBool());
    QVERIFY(!m_cluster->log().contains(password));

    const QJsonObject changed = add(u"anna"_s, {u"--read-only"_s});
    QCOMPARE(changed[u"done"_s].toString(), u"changed"_s);
    QCOMPARE(status(url(u"anna"_s), password, told), 1); // the former one
    QCOMPARE(status(url(u"anna"_s), changed[u"password"_s].toString().toLatin1(), told), 0);
    QVERIFY(!told[u"mayWrite"_s].toBool(true));
    // Who is let in may let nobody in.
    Program program;
    givePassword(program, changed[u"password"_s].toString().toLatin1());
    QCOMPARE(program.run({u"share"_s, u"user"_s, url(u"anna"_s), u"bert"_s}), 1);
    QVERIFY(program.errors.contains("may not do that"));
    QVERIFY(run({u"share"_s, u"user"_s, url(), u"Arzt: \"Müller\""_s}).contains("is added"));
}

void tst_CliShare::removesUsers()
{
    const QByteArray password = add(u"carl"_s)[u"password"_s].toString().toLatin1();
    QVERIFY(run({u"share"_s, u"user"_s, url(), u"carl"_s, u"--remove"_s}).contains("is removed"));
    QJsonObject told;
    QCOMPARE(status(url(u"carl"_s), password, told), 1);
    QVERIFY(run({u"share"_s, u"user"_s, url(), u"carl"_s, u"--remove"_s}, 1).contains("no user"));
    QVERIFY(run({u"share"_s, u"user"_s, url(), u"admin"_s, u"--remove"_s}, 1).contains("Nothing was changed"));
    QVERIFY(run({u"share"_s, u"user"_s, url(), u"admin"_s}, 1).contains("Nothing was changed"));
    QVERIFY(run({u"share"_s, u"user"_s, url(), QString(64, u'x')}, 1).contains("can't be the name"));
}

void tst_CliShare::tellsOfTheSettings()
{
    Program program;
    givePassword(program, PostgresCluster::adminPassword());
    QCOMPARE(program.run({u"share"_s, u"status"_s}), 1);
    QVERIFY(program.errors.contains("name no server"));
    const QString settings = program.home.filePath(u"settings.ini"_s);
    QFile file(settings);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[sharing]\nhost=127.0.0.1\nport=" + QByteArray::number(m_cluster->port())
               + "\ndatabase=rufzeichen\nuser=admin\n");
    file.close();
    QCOMPARE(program.run({u"share"_s, u"status"_s, u"--config"_s, settings, u"--format"_s, u"json"_s}), 0);
    QVERIFY(program.objects().value(0)[u"works"_s].toBool());
    // What the command line says wins.
    QCOMPARE(program.run({u"share"_s, u"status"_s, u"--config"_s, settings, u"--authorities"_s, u"/missing.pem"_s,
                          u"--format"_s, u"json"_s}),
             1);
    QCOMPARE(program.objects().value(0)[u"failure"_s].toString(), u"untrusted"_s);
}

void tst_CliShare::leavesNewerAlone()
{
    m_cluster->sql("UPDATE rufzeichen.share SET version = 99, oldest = 98");
    QVERIFY(run({u"share"_s, u"init"_s, url()}, 1).contains("newer version"));
    m_cluster->sql("UPDATE rufzeichen.share SET oldest = 1"); // which this program may still use
    QVERIFY(run({u"share"_s, u"init"_s, url()}, 1).contains("newer version"));
    QJsonObject told;
    QCOMPARE(status(url(), PostgresCluster::adminPassword(), told), 0);
    QCOMPARE(m_cluster->sql("SELECT version FROM rufzeichen.share"), QByteArray("99"));
}

QTEST_GUILESS_MAIN(tst_CliShare)
#include "tst_cli_share.moc"
