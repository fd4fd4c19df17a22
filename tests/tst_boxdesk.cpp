// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/boxmemory.h"
#include "app/simulator/boxsimulator.h"
#include "app/tray/boxdesk.h"
#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const QString erika = u"01755290123"_s; // has a picture
const QString stranger = u"03023125701"_s;
const QString erikasPicture = u"/var/media/ftp/FRITZ/fonpix/0.png"_s;
constexpr int pastCalls = 7; // in the simulated box's list

QByteArray png(const QImage &image)
{
    QBuffer file;
    image.save(&file, "PNG");
    return file.data();
}

} // namespace

/** The tray application's way to a simulated box, by TLS, without anybody's key store. */
class TestBoxDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
        m_asked.clear();
        m_home = std::make_unique<QTemporaryDir>();
        m_box = std::make_unique<BoxSimulator>();
        QVERIFY(m_box->listen());
        connect(&m_box->tr064(), &Simulation::Tr064Server::asked, this, [this](const QString &action) {
            if (action != "GetSecurityPort"_L1 && action != "X_AVM-DE_GetUserList"_L1) {
                ++m_asked[action];
            }
        });
        m_history = std::make_unique<CallHistory>(m_home->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening {});
        m_settings = std::make_unique<SettingsStore>(settings());
        m_desk = std::make_unique<BoxDesk>(*m_history, *m_settings, m_home->filePath(u"boxes"_s));
        m_desk->boxSync().setSyncDelay(std::chrono::milliseconds(1));
        m_desk->connection().adoptCertificate(fingerprint());
    }

    void cleanup()
    {
        m_desk.reset();
        m_history.reset();
        m_box.reset();
    }

    // After it was switched on, the box does not answer well for a while.
    void catchesUpUntilItWorks()
    {
        m_desk->boxSync().setFirstDelay(std::chrono::milliseconds(1));
        QVERIFY(startAndSync());
        m_box->faults().download = Simulation::DownloadDefect::CutOff;
        const int before = m_asked.value(u"GetCallList"_s);
        m_desk->boxSync().catchUp();
        QTRY_VERIFY(m_asked.value(u"GetCallList"_s) > before + 2);
        m_box->faults() = {};
        const QSignalSpy synced(m_history.get(), &CallHistory::changed);
        QTRY_VERIFY(!synced.isEmpty());
        const int asked = m_asked.value(u"GetCallList"_s);
        m_desk->boxSync().catchUp();
        QTRY_COMPARE(m_asked.value(u"GetCallList"_s), asked + 1);
    }

    void doesNotAskAgainWhatOnlyTheUserCanMend()
    {
        m_desk->boxSync().setFirstDelay(std::chrono::milliseconds(1));
        QVERIFY(startAndSync());
        m_box->faults().callListDisabled = true;
        const QSignalSpy failed(m_desk.get(), &BoxDesk::syncFailed);
        m_desk->sync();
        QTRY_COMPARE(failed.size(), 1);
        const int asked = m_asked.value(u"GetCallList"_s);
        m_desk->askForUsers();
        QTRY_VERIFY(!m_desk->login().form.users.isEmpty()); // whatever was asked before has been answered by now
        QCOMPARE(m_asked.value(u"GetCallList"_s), asked);
    }

    void tellsOfTheLogin()
    {
        const QSignalSpy changed(m_desk.get(), &BoxDesk::loginChanged);
        QCOMPARE(m_desk->login().stage, LoginStage::NotTried);
        m_desk->boxSync().start();
        QTRY_COMPARE(m_desk->login().stage, LoginStage::LoggedIn);
        QCOMPARE(m_desk->login().error, Tr064Error::None);
        QCOMPARE(m_desk->login().password, PasswordPlace::Environment);
        QVERIFY(!m_desk->login().withoutTls);
        QTRY_VERIFY(m_desk->login().rights);
        QCOMPARE(m_desk->login().rights->phone, BoxPermission::ReadWrite);
        QTRY_COMPARE(m_desk->login().phones.size(), 4);
        QVERIFY(m_desk->login().phones.contains(u"DECT: Wohnzimmer"_s));
        m_desk->askForUsers();
        QTRY_COMPARE(m_desk->login().form.users, QStringList(u"fritz1234"_s));
        QVERIFY(!changed.isEmpty());
    }

    void tellsWhereThePasswordIs()
    {
        qunsetenv("RUFZEICHEN_PASSWORD");
        m_desk->boxSync().start();
        m_desk->logInWith(u"geheim1!"_s, PasswordKeeping::ForNow);
        QTRY_COMPARE(m_desk->login().stage, LoginStage::LoggedIn);
        QCOMPARE(m_desk->login().password, PasswordPlace::Memory);
    }

    void tellsThatNothingIsEncrypted()
    {
        m_box->faults().tlsTooOld = true;
        Settings preferring = settings();
        preferring.fritzBox.tls = TlsPolicy::Preferred;
        set(preferring);
        m_desk = std::make_unique<BoxDesk>(*m_history, *m_settings, m_home->filePath(u"none accepted"_s));
        m_desk->boxSync().start();
        QTRY_COMPARE(m_desk->login().stage, LoginStage::LoggedIn);
        QVERIFY(m_desk->login().withoutTls);
    }

    void whatTheBoxDoesNotTellStaysUnknownAndIsAskedAgain()
    {
        m_box->faults().lacksCurrentUser = true;
        QVERIFY(startAndSync());
        QTRY_COMPARE(m_desk->login().phones.size(), 4);
        QCOMPARE(m_desk->login().stage, LoginStage::LoggedIn);
        QVERIFY(!m_desk->login().rights);
        m_box->faults().lacksCurrentUser = false;
        m_desk->askForUsers(); // as when the page is opened
        QTRY_VERIFY(m_desk->login().rights);
        QCOMPARE(m_desk->login().rights->phone, BoxPermission::ReadWrite);

        m_box->faults().lacksUserList = true;
        const LoginForm form = m_desk->login().form;
        const int asked = m_asked.value(u"GetCallList"_s);
        m_desk->askForUsers();
        m_desk->sync(); // its answers come after that one
        QTRY_VERIFY(m_asked.value(u"GetCallList"_s) > asked);
        QCOMPARE(m_desk->login().form, form);
    }

    void forgetsWhoWasLoggedIn()
    {
        QVERIFY(startAndSync());
        QTRY_COMPARE(m_desk->login().phones.size(), 4);
        Settings other = settings();
        other.fritzBox.user = u"somebody"_s;
        set(other);
        QCOMPARE(m_desk->login().stage, LoginStage::NotTried);
        QVERIFY(m_desk->login().phones.isEmpty());
        QVERIFY(!m_desk->login().rights);
        QCOMPARE(m_desk->login().password, PasswordPlace::None);
    }

    // Else those that came meanwhile would be no news.
    void keepsMessagesUntilItIsAnotherBoxOrUser()
    {
        QVERIFY(startAndSync());
        QTRY_VERIFY(!m_desk->messages().machines().isEmpty());
        m_desk->connection().open(); // anew: until the box answers it is not
        QVERIFY(!m_desk->connection().isOpen());
        m_settings->change([](Settings &all) { all.appearance.blink = !all.appearance.blink; });
        QVERIFY(!m_desk->messages().machines().isEmpty());
        Settings other = settings();
        other.fritzBox.user = u"somebody"_s;
        set(other);
        QVERIFY(m_desk->messages().machines().isEmpty());
    }

    void leavesThoseAloneWhoNeverLoggedIn()
    {
        qunsetenv("RUFZEICHEN_PASSWORD");
        Settings nobody = settings();
        nobody.fritzBox.user.clear();
        set(nobody);
        const QSignalSpy passwordWanted(&m_desk->connection(), &BoxConnection::passwordWanted);
        const QSignalSpy syncFailed(m_desk.get(), &BoxDesk::syncFailed);
        m_desk->boxSync().start();
        m_desk->boxSync().catchUp();
        m_desk->boxSync().takeCall(stored(CallMaker::missed(u"a"_s, "16.06.20 12:25:42", stranger)));
        m_desk->askForUsers();
        QTRY_VERIFY(!m_desk->login().form.users.isEmpty()); // whatever was asked before has been answered by now
        QVERIFY(m_asked.isEmpty());
        QVERIFY(passwordWanted.isEmpty());
        m_desk->sync();
        QTRY_COMPARE(passwordWanted.size(), 1);
        QCOMPARE(passwordWanted.first().first().value<PasswordReason>(), PasswordReason::NoneKnown);
        QCOMPARE(syncFailed.size(), 1);
        QCOMPARE(syncFailed.first().first().value<Tr064Failure>(), Tr064Error::LoginRequired);
    }

    void namesCallsBeforeTheyAreStored()
    {
        QVERIFY(startAndSync());
        QTRY_VERIFY(!m_desk->store().isRefreshing());
        const QSignalSpy callStored(m_history.get(), &CallHistory::callStored);
        const Call call = CallMaker::ringing(u"a"_s, "16.06.20 12:25:42", u"03023125222"_s);
        m_desk->boxSync().prepare(call);
        m_history->store(call, QDateTime::currentDateTime());
        QCOMPARE(callStored.first().first().value<StoredCall>().party.name, u"Jürgen Öztürk"_s);
    }

    void namesOldCallsWhenAContactIsNew()
    {
        stored(CallMaker::missed(u"a"_s, "16.06.20 12:25:42", erika));
        const QSignalSpy partyFound(&m_desk->boxSync().parties(), &PartyFinder::partyFound);
        m_desk->boxSync().start();
        QTRY_COMPARE(m_history->reader().party(erika).value().name, u"Erika Mustermann"_s);
        QVERIFY(partyFound.contains(QVariantList {erika})); // one of its calls may be on the screen
    }

    void fetchesTheListAfterTheLogin()
    {
        QVERIFY(startAndSync());
        QCOMPARE(m_history->reader().count({}), pastCalls);
        // What came by it gets names as everything else.
        QTRY_COMPARE(m_history->reader().party(u"0211555987"_s).value().name, u"Kassenwart Łukasz Žižka"_s);
    }

    // Before the box has told them again, and no longer than it is this box.
    void namesOfTheBoxAreRemembered()
    {
        QVERIFY(startAndSync());
        QTRY_COMPARE(m_desk->numberForms().names().line(u"69123"_s), u"Büro"_s);
        const KnownBox known = BoxMemory(m_home->filePath(u"boxes"_s)).box(u"127.0.0.1"_s);
        QCOMPARE(known.ownNumbers, m_desk->ownNumbers());
        QCOMPARE(known.phones.value(u"10"_s), u"Wohnzimmer"_s);
        m_desk = std::make_unique<BoxDesk>(*m_history, *m_settings, m_home->filePath(u"boxes"_s));
        QCOMPARE(m_desk->numberForms().names().line(u"69123"_s), QString());
        qunsetenv("RUFZEICHEN_PASSWORD");
        m_desk->boxSync().start();
        QCOMPARE(m_desk->numberForms().names().line(u"69123"_s), u"Büro"_s);
        Settings another = settings();
        another.callMonitor.host = u"localhost"_s;
        set(another);
        QCOMPARE(m_desk->numberForms().names().line(u"69123"_s), QString());
    }

    void fetchesTheListAfterAnOutage()
    {
        QVERIFY(startAndSync());
        addMissedCall();
        m_desk->boxSync().catchUp();
        QTRY_COMPARE(m_history->reader().count({}), pastCalls + 1);
    }

    void fetchesTheListAfterEachCall()
    {
        QVERIFY(startAndSync());
        const int before = m_asked.value(u"GetCallList"_s);
        addMissedCall();
        m_desk->boxSync().takeCall(stored(CallMaker::ringing(u"a"_s, "16.06.20 12:25:42", stranger)));
        m_desk->boxSync().takeCall(stored(CallMaker::missed(u"b"_s, "16.06.20 12:25:42", erika)));
        QTRY_COMPARE(m_history->reader().count({}), pastCalls + 3);
        QCOMPARE(m_asked.value(u"GetCallList"_s), before + 1);
    }

    void logsInAfterACallWhereThatHadFailed()
    {
        Settings nowhere = settings();
        nowhere.fritzBox.tr064Port = 1;
        set(nowhere);
        m_desk->boxSync().start();
        QTRY_COMPARE(m_desk->login().stage, LoginStage::Failed);
        QCOMPARE(m_desk->login().error, Tr064Error::Network);
        set(settings());
        m_desk->boxSync().takeCall(stored(CallMaker::missed(u"a"_s, "16.06.20 12:25:42", stranger)));
        QTRY_COMPARE(m_desk->login().stage, LoginStage::LoggedIn);
    }

    void tellsOnceWhatWasMissed()
    {
        QVERIFY(startAndSync());
        const QSignalSpy missed(&m_desk->boxSync(), &BoxSync::missedWhileAway);
        const QDateTime when = addMissedCall();
        addMissedCall();
        QVERIFY(sync());
        QCOMPARE(missed.size(), 1);
        QCOMPARE(missed.first().first().toInt(), 2);
        QCOMPARE(missed.first().last().toDateTime().toString(Qt::ISODate).first(16),
                 when.toString(Qt::ISODate).first(16));
        QVERIFY(sync());
        QCOMPARE(missed.size(), 1);
    }

    void asksOnceForAPasswordThatWasRefused()
    {
        qputenv("RUFZEICHEN_PASSWORD", "falsch");
        const QSignalSpy passwordWanted(&m_desk->connection(), &BoxConnection::passwordWanted);
        m_desk->boxSync().start();
        QTRY_COMPARE(passwordWanted.size(), 1);
        QCOMPARE(passwordWanted.first().first().value<PasswordReason>(), PasswordReason::Refused);
        QCOMPARE(m_desk->login().stage, LoginStage::Failed);
        QCOMPARE(m_desk->login().error, Tr064Error::WrongPassword);
        const QMap<QString, int> before = m_asked;
        m_desk->boxSync().catchUp();
        m_desk->boxSync().takeCall(stored(CallMaker::missed(u"a"_s, "16.06.20 12:25:42", stranger)));
        m_desk->askForUsers();
        QTRY_VERIFY(!m_desk->login().form.users.isEmpty()); // whatever was asked before has been answered by now
        QCOMPARE(m_asked, before);
        QCOMPARE(passwordWanted.size(), 1);
        m_desk->logInWith(u"geheim1!"_s, PasswordKeeping::ForNow);
        QTRY_COMPARE(m_desk->login().stage, LoginStage::LoggedIn);
        QTRY_COMPARE(m_history->reader().count({}), pastCalls + 1);
        QCOMPARE(passwordWanted.size(), 1);
    }

    void doesNotAskForWhatTheUserHadForgotten()
    {
        QVERIFY(startAndSync());
        qunsetenv("RUFZEICHEN_PASSWORD");
        const QSignalSpy passwordWanted(&m_desk->connection(), &BoxConnection::passwordWanted);
        m_desk->logOut();
        QCOMPARE(m_desk->login().stage, LoginStage::NotTried);
        QCOMPARE(m_desk->login().password, PasswordPlace::None);
        Settings quieter = settings(); // which has nothing to do with the box
        quieter.notifications.sound = !quieter.notifications.sound;
        set(quieter);
        m_desk->boxSync().catchUp();
        m_desk->askForUsers();
        QTRY_VERIFY(!m_desk->login().form.users.isEmpty()); // whatever was asked before has been answered by now
        QVERIFY(passwordWanted.isEmpty());
    }

    void asksAboutAnotherCertificate()
    {
        m_box->tr064().setCertificate(Simulation::BoxCertificate::Changed);
        QSignalSpy certificateWanted(&m_desk->connection(), &BoxConnection::certificateWanted);
        m_desk->boxSync().start();
        QTRY_COMPARE(certificateWanted.size(), 1);
        QCOMPARE(certificateWanted.first().first().toString(), fingerprint());
        QCOMPARE(certificateWanted.first().last().value<CertificateTrouble>(), CertificateTrouble::Changed);
        QCOMPARE(m_desk->login().error, Tr064Error::CertificateChanged);
        QVERIFY(m_asked.isEmpty());
    }

    void asksAboutACertificateThatChangesMeanwhile()
    {
        QVERIFY(startAndSync());
        const QSignalSpy certificateWanted(&m_desk->connection(), &BoxConnection::certificateWanted);
        const QSignalSpy synced(m_desk.get(), &BoxDesk::synced);
        const QSignalSpy syncFailed(m_desk.get(), &BoxDesk::syncFailed);
        m_box->tr064().setCertificate(Simulation::BoxCertificate::Changed);
        m_desk->sync();
        QTRY_COMPARE(certificateWanted.size(), 1);
        QCOMPARE(m_desk->login().error, Tr064Error::CertificateChanged);
        QCOMPARE(syncFailed.size(), 1); // and says so once
        m_desk->connection().acceptCertificate(fingerprint());
        QTRY_COMPARE(m_desk->login().stage, LoginStage::LoggedIn);
        QVERIFY(sync());
        QCOMPARE(certificateWanted.size(), 1);
        QCOMPARE(syncFailed.size(), 1);
    }

    void asksForAPasswordThatChangesMeanwhile()
    {
        QVERIFY(startAndSync());
        const QSignalSpy passwordWanted(&m_desk->connection(), &BoxConnection::passwordWanted);
        m_box->model().users.first().password = u"neu"_s;
        m_box->tr064().restart();
        m_desk->boxSync().catchUp();
        QTRY_COMPARE(passwordWanted.size(), 1);
        QCOMPARE(passwordWanted.first().first().value<PasswordReason>(), PasswordReason::Refused);
    }

    void answersTheUser()
    {
        QVERIFY(startAndSync());
        const QSignalSpy synced(m_desk.get(), &BoxDesk::synced);
        const QSignalSpy syncFailed(m_desk.get(), &BoxDesk::syncFailed);
        addMissedCall();
        m_desk->sync();
        QTRY_COMPARE(synced.size(), 1);
        QCOMPARE(synced.first().first().value<MergeSummary>().added, 1);
        m_box->faults().callListDisabled = true;
        m_desk->sync();
        QTRY_COMPARE(syncFailed.size(), 1);
        QCOMPARE(syncFailed.first().first().value<Tr064Failure>(), Tr064Error::CallListOff);
        m_box->faults() = {.download = Simulation::DownloadDefect::LoginPage};
        m_desk->sync(); // a new login does not help
        QTRY_COMPARE(syncFailed.size(), 2);
        QCOMPARE(syncFailed.last().first().value<Tr064Failure>(), Tr064Error::FileRefused);
        m_box->faults() = {};
        m_desk->boxSync().catchUp(); // nobody has asked for that
        addMissedCall();
        QTRY_COMPARE(m_history->reader().count({}), pastCalls + 2);
        QCOMPARE(synced.size(), 1);
    }

    void bringsPictures()
    {
        QVERIFY(startAndSync());
        QTRY_COMPARE(m_history->reader().party(erika).value().name, u"Erika Mustermann"_s);
        QTRY_VERIFY(!m_desk->store().isRefreshing());
        const QSignalSpy pictureFound(m_desk.get(), &BoxDesk::pictureFound);
        QVERIFY(m_desk->picture(stranger).isNull());
        QVERIFY(m_desk->picture(u"0895550123"_s).isNull()); // a contact without one
        QVERIFY(m_desk->picture(erika).isNull());
        QTRY_COMPARE(pictureFound.size(), 1);
        QCOMPARE(pictureFound.first().first().toString(), erika);
        const QImage picture = m_desk->picture(erika);
        QVERIFY(!picture.isNull());
        QVERIFY(picture.width() <= 96 && picture.height() <= 96);
        QCOMPARE(pictureFound.size(), 1);
    }

    void showsNoBadPictures_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("broken") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("no picture") << QByteArray("hello");
        QTest::newRow("huge") << png(QImage(20'000, 8, QImage::Format_Mono));
        QTest::newRow("drawing") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><path d='M0 0H8V8Z'/></svg>");
    }

    void showsNoBadPictures()
    {
        QFETCH(QByteArray, file);
        m_box->model().files.insert(erikasPicture, file);
        QVERIFY(startAndSync());
        QTRY_COMPARE(m_history->reader().party(erika).value().name, u"Erika Mustermann"_s);
        QTRY_VERIFY(!m_desk->store().isRefreshing());
        const QSignalSpy loaded(&m_desk->store(), &PhonebookStore::pictureLoaded);
        QVERIFY(m_desk->picture(erika).isNull());
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(m_desk->picture(erika).isNull());
    }

private:
    [[nodiscard]] Settings settings() const
    {
        Settings settings;
        settings.callMonitor.host = u"127.0.0.1"_s;
        settings.fritzBox.tr064Port = m_box->tr064().port();
        settings.fritzBox.user = u"fritz1234"_s;
        return settings;
    }

    [[nodiscard]] QString fingerprint() const
    {
        return QString::fromLatin1(m_box->tr064().certificate().digest(QCryptographicHash::Sha256).toHex());
    }

    void set(const Settings &settings)
    {
        m_settings->change([&settings](Settings &all) { all = settings; });
    }

    StoredCall stored(const Call &call) { return m_history->store(call, QDateTime::currentDateTime()); }

    /** Somebody called while nobody listened. Returns when. */
    QDateTime addMissedCall()
    {
        const QDateTime now = QDateTime::currentDateTime();
        m_box->model().calls.append(
            {.type = Simulation::CallType::Missed, .remote = stranger, .own = u"732123"_s, .start = now});
        return now;
    }

    /** Waits until the call list has come after the login. */
    bool startAndSync()
    {
        m_desk->boxSync().start();
        return sync();
    }

    /** As the user wishes it. */
    bool sync()
    {
        QSignalSpy synced(m_desk.get(), &BoxDesk::synced);
        m_desk->sync();
        return synced.wait(); // not QTRY_…, which sleeps after each of the many steps of a request
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<BoxSimulator> m_box;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<BoxDesk> m_desk;
    QMap<QString, int> m_asked; // how often the box was asked for what needs a login
};

QTEST_MAIN(TestBoxDesk)
#include "tst_boxdesk.moc"
