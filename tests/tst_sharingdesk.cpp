// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/historysharing.h"
#include "app/tray/sharingdesk.h"
#include "core/calls/callhistory.h"
#include "core/settings/settingsstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** A desk whose server is as its name says: see statedshare.cpp. */
struct Desk {
    explicit Desk(const QString &host)
        : store(settingsOf(host))
        , history(folder.filePath(u"calls.sqlite"_s))
        , sharing(
              store, history, [] { return DialPlan(); }, QStringLiteral(STATED_SHARE))
        , desk(store, sharing, QStringLiteral(STATED_SHARE))
    {
        QVERIFY(history.open().failure.isEmpty());
        sharing.start();
    }

    [[nodiscard]] static Settings settingsOf(const QString &host)
    {
        Settings settings;
        settings.share = {.host = host,
                          .database = uR"({"version":1,"oldest":1,"share":"a","secret":"b","keepDays":0,)"
                                      uR"("mayWrite":false,"sequence":0})"_s,
                          .user = u"anna"_s};
        return settings;
    }

    QTemporaryDir folder;
    SettingsStore store;
    CallHistory history;
    HistorySharing sharing;
    SharingDesk desk;
};

} // namespace

/** The server of a shared history, tried for the settings window. */
class TestSharingDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Never the user's own passwords: there is no bus at which to ask for them.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("KDE_FULL_SESSION");
    }

    void theServerIsTriedWithWhatWasTyped()
    {
        Desk desk(u"db"_s);
        desk.desk.setPassword(u"geheim1!"_s);
        desk.desk.test();
        QCOMPARE(desk.desk.state().trial, SharingState::Trial::Running);
        QTRY_VERIFY(desk.desk.state().found);
        QCOMPARE(desk.desk.state().trial, SharingState::Trial::None);
        QCOMPARE(desk.desk.state().found->failure, std::nullopt);
        QCOMPARE(desk.desk.state().found->server.rights, ShareRights::Read);
        QTRY_VERIFY(!desk.desk.state().isPasswordKept); // there is no key store here
    }

    void eachFailureIsFound_data()
    {
        QTest::addColumn<int>("failure");
        for (int failure = 0; failure <= static_cast<int>(ShareFailure::Network); ++failure) {
            QTest::addRow("%d", failure) << failure;
        }
    }
    void eachFailureIsFound()
    {
        QFETCH(int, failure);
        Desk desk(u"connect-%1"_s.arg(failure));
        desk.desk.setPassword(u"geheim1!"_s);
        desk.desk.test();
        QTRY_VERIFY(desk.desk.state().found);
        QCOMPARE(desk.desk.state().found->failure, static_cast<ShareFailure>(failure));
    }

    void withoutAPasswordNobodyIsLetIn()
    {
        Desk desk(u"db"_s);
        desk.desk.test();
        QTRY_VERIFY(desk.desk.state().found);
        QCOMPARE(desk.desk.state().found->failure, ShareFailure::WrongLogin);
    }

    void whatWasFoundHoldsForTheseSettingsOnly()
    {
        Desk desk(u"db"_s);
        desk.desk.setPassword(u"geheim1!"_s);
        desk.desk.test();
        QTRY_VERIFY(desk.desk.state().found);
        desk.store.change([](Settings &settings) { settings.share.host = u"connect-1"_s; });
        QVERIFY(!desk.desk.state().found);
        desk.desk.test();
        desk.store.change([](Settings &settings) { settings.share.host = u"other"_s; });
        QCOMPARE(desk.desk.state().trial, SharingState::Trial::None);
        desk.store.change([](Settings &settings) { settings.callMonitor.port = 5; });
        desk.desk.test();
        QTRY_VERIFY(desk.desk.state().found);
        QCOMPARE(desk.desk.state().found->failure, ShareFailure::WrongLogin); // the password was for another server
    }

    void howTheSharingGoesIsShown()
    {
        Desk desk(u"connect-1"_s);
        QCOMPARE(desk.desk.state().sharing, ShareState());
        desk.store.change([](Settings &settings) { settings.share.enabled = true; });
        QTRY_COMPARE(desk.desk.state().sharing.phase, ShareState::Phase::Waiting);
        QCOMPARE(*desk.desk.state().sharing.failure, ShareFailure::WrongLogin);
        desk.store.change([](Settings &settings) { settings.share.enabled = false; });
        QCOMPARE(desk.desk.state().sharing, ShareState());
    }
};

QTEST_GUILESS_MAIN(TestSharingDesk)
#include "tst_sharingdesk.moc"
