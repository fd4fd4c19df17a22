// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/shareaccess.h"
#include "core/sharing/shareschema.h"
#include "tests/support/postgrescluster.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <chrono>
#include <thread>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ShareSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asks();

private:
    [[nodiscard]] ShareConnection connect(const ShareAddress &address) const { return m_library->connect(address); }

    ShareLibrary *m_library = nullptr;
    std::unique_ptr<PostgresCluster> m_cluster;
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
    const ShareConnection admin = connect(m_cluster->address());
    QVERIFY2(admin.link, qPrintable(admin.reason));
    const ShareAnswer answer = admin.link->run(shareMigrations(0));
    QVERIFY2(!answer.failure, qPrintable(answer.reason));
}

void tst_ShareSchema::asks()
{
    const ShareConnection admin = connect(m_cluster->address());
    const ShareAnswer answer = admin.link->ask("state", "{}");
    QVERIFY2(!answer.failure, qPrintable(answer.reason));
    QCOMPARE(QJsonDocument::fromJson(answer.json)[u"version"].toInt(), shareVersion);
}

QTEST_GUILESS_MAIN(tst_ShareSchema)
#include "tst_shareschema.moc"
