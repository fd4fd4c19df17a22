// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/historysharing.h"
#include "app/tray/claimdesk.h"
#include "app/tray/sharingdesk.h"
#include "core/calls/callhistory.h"
#include "core/settings/settingsstore.h"
#include "core/sharing/shareaccess.h"
#include "core/sharing/shareschema.h"
#include "tests/support/callmaker.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/recordedactions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

/** What a desk of an office has of the tray application. */
struct Desk {
    explicit Desk(const ShareSettings &settings)
        : store(settingsOf(settings))
        , history(folder.filePath(u"calls.sqlite"_s))
        , sharing(
              store, history, [] { return DialPlan(); }, QStringLiteral(RUFZEICHEN_SHARING))
        , test(store, sharing, QStringLiteral(RUFZEICHEN_SHARING))
        , claims(store, sharing, actions)
    {
        if (!history.open().failure.isEmpty()) {
            qFatal("the history can't be opened");
        }
        sharing.start();
    }

    [[nodiscard]] static Settings settingsOf(const ShareSettings &share)
    {
        Settings settings;
        settings.share = share;
        return settings;
    }

    [[nodiscard]] std::optional<StoredCall> onlyCall() const
    {
        const auto calls = history.reader().calls(CallQuery(), 2).value_or(QList<StoredCall>());
        return calls.size() == 1 ? std::optional(calls.constFirst()) : std::nullopt;
    }
    [[nodiscard]] ClaimChoice choice() const { return claimChoice(onlyCall(), &claims); }

    QTemporaryDir folder;
    SettingsStore store;
    CallHistory history;
    HistorySharing sharing;
    SharingDesk test;
    RecordedActions actions;
    ClaimDesk claims;
};

} // namespace

/** Desks of an office at a real server: what the settings find there, and who calls back. */
class TestClaimDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::missing().isEmpty()) {
            QSKIP(PostgresCluster::missing());
        }
        qputenv("RUFZEICHEN_SHARE_PASSWORD", PostgresCluster::adminPassword());
        m_cluster.start();
        m_cluster.create("rufzeichen");
        m_cluster.create("empty");
        const auto admin = loadShareLibrary(QStringLiteral(RUFZEICHEN_SHARING))->connect(m_cluster.address());
        QVERIFY2(admin.link, qPrintable(admin.reason));
        QVERIFY(!admin.link->run(shareMigrations(0)).failure);
        QCOMPARE(m_cluster.sql("CREATE ROLE reader LOGIN PASSWORD 'admin''s password' IN ROLE rufzeichen_reader"),
                 QByteArray());
        QCOMPARE(m_cluster.sql("CREATE ROLE stranger LOGIN PASSWORD 'admin''s password'"), QByteArray());
    }

    void theTestSaysWhatIsThere_data()
    {
        QTest::addColumn<ShareSettings>("settings");
        QTest::addColumn<std::optional<ShareFailure>>("failure");
        QTest::addColumn<ShareRights>("rights");
        const auto row = [this](const char *name, const std::function<void(ShareSettings &)> &change,
                                std::optional<ShareFailure> failure, ShareRights rights = ShareRights::Read) {
            ShareSettings settings = office(u"Anna"_s);
            settings.enabled = false;
            change(settings);
            QTest::newRow(name) << settings << failure << rights;
        };
        row(
            "writes", [](ShareSettings &) {}, std::nullopt, ShareRights::ReadAndWrite);
        row(
            "reads", [](ShareSettings &settings) { settings.user = u"reader"_s; }, std::nullopt);
        row(
            "stranger", [](ShareSettings &settings) { settings.user = u"stranger"_s; }, ShareFailure::Denied);
        row(
            "nobody", [](ShareSettings &settings) { settings.user = u"nobody"_s; }, ShareFailure::WrongLogin);
        row(
            "no database", [](ShareSettings &settings) { settings.database = u"x"_s; }, ShareFailure::NoDatabase);
        row(
            "empty", [](ShareSettings &settings) { settings.database = u"empty"_s; }, ShareFailure::NotSetUp);
        row(
            "nothing there", [](ShareSettings &settings) { settings.port = 1; }, ShareFailure::Refused);
        row(
            "no host", [](ShareSettings &settings) { settings.host.clear(); }, ShareFailure::HostNotFound);
        row(
            "far away",
            [](ShareSettings &settings) {
                settings.host = u"192.0.2.1"_s;
                settings.trust = ShareTrust::Encrypted;
            },
            ShareFailure::NotPrivate);
        row(
            "no certificate", [](ShareSettings &settings) { settings.authorities = u"/nonexistent/office.crt"_s; },
            ShareFailure::Untrusted);
    }
    void theTestSaysWhatIsThere()
    {
        QFETCH(ShareSettings, settings);
        Desk desk(settings);
        desk.test.test();
        QTRY_VERIFY_WITH_TIMEOUT(desk.test.state().found, 30000);
        QTEST(desk.test.state().found->failure, "failure");
        QTEST(desk.test.state().found->server.rights, "rights");
    }

    void exactlyOneCallsBack()
    {
        Desk anna(office(u"Anna"_s));
        Desk berta(office(u"Berta"_s));
        anna.history.store(missed(u"a"_s, "01.05.24 12:25:42", u"030123"_s), arrival);
        QTRY_COMPARE_WITH_TIMEOUT(berta.choice(), ClaimChoice::Claim, 30000);
        QTRY_COMPARE(anna.choice(), ClaimChoice::Claim);
        anna.claims.claim(u"a"_s);
        QTRY_COMPARE(berta.choice(), ClaimChoice::Taken);
        QTRY_COMPARE(anna.choice(), ClaimChoice::Release);
        QCOMPARE(berta.onlyCall()->claimant, u"Anna"_s);
        berta.claims.claim(u"a"_s);
        QTRY_COMPARE(berta.actions.log, QStringList {u"tell Anna was faster and calls back."_s});
        anna.claims.release(u"a"_s);
        QTRY_COMPARE(berta.choice(), ClaimChoice::Claim);
        berta.claims.claim(u"a"_s);
        QTRY_COMPARE(anna.choice(), ClaimChoice::Taken);
        QTRY_COMPARE(berta.choice(), ClaimChoice::Release);
        QCOMPARE(anna.actions.log, QStringList());
        // The same while a recorder of Berta's keeps her history in step.
        berta.sharing.setTurn(SharingTurn::Others);
        QCOMPARE(berta.sharing.state().phase, ShareState::Phase::Off);
        berta.claims.release(u"a"_s);
        QTRY_COMPARE(anna.choice(), ClaimChoice::Claim);
        berta.claims.claim(u"a"_s);
        QTRY_COMPARE(anna.choice(), ClaimChoice::Taken);
        anna.claims.claim(u"a"_s);
        QTRY_COMPARE(anna.actions.log, QStringList {u"tell Berta was faster and calls back."_s});
    }

    void whoMayOnlyReadIsToldSo()
    {
        ShareSettings settings = office(u"Berta"_s);
        settings.user = u"reader"_s;
        Desk anna(office(u"Anna"_s));
        Desk berta(settings);
        anna.history.store(missed(u"b"_s, "02.05.24 12:25:42", u"030124"_s), arrival);
        QTRY_VERIFY_WITH_TIMEOUT(berta.claims.areOffered(), 30000);
        berta.claims.claim(u"b"_s);
        QTRY_COMPARE(berta.actions.log.size(), 1);
        QVERIFY2(berta.actions.log.constFirst().startsWith(
                     u"tell The others could not be told that you call back. This user may not"_s),
                 qUtf8Printable(berta.actions.log.constFirst()));
    }

    void withoutTheServerNobodyClaims()
    {
        Desk anna(office(u"Anna"_s));
        QTRY_VERIFY_WITH_TIMEOUT(anna.claims.areOffered(), 30000);
        m_cluster.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!anna.claims.areOffered(), 30000);
    }

private:
    [[nodiscard]] ShareSettings office(const QString &name) const
    {
        return {.enabled = true, .host = u"127.0.0.1"_s, .port = m_cluster.port(), .user = u"admin"_s, .name = name};
    }

    PostgresCluster m_cluster;
};

QTEST_GUILESS_MAIN(TestClaimDesk)
#include "tst_claimdesk.moc"
