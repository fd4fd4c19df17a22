// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/boxconnection.h"
#include "app/simulator/boxsimulator.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** The way to a simulated box, without anybody's key store. */
class TestBoxConnection : public QObject
{
    Q_OBJECT
private:
    [[nodiscard]] Settings settings() const
    {
        Settings settings;
        settings.callMonitor.host = u"127.0.0.1"_s;
        settings.fritzBox.tr064Port = m_box->tr064().port();
        return settings;
    }

    [[nodiscard]] QString fingerprint() const
    {
        return QString::fromLatin1(m_box->tr064().certificate().digest(QCryptographicHash::Sha256).toHex());
    }

    [[nodiscard]] QString folder() const { return m_home->filePath(u"boxes"_s); }

    /** As if the user had accepted the certificate that the box shows now. */
    void accept() const { BoxConnection(m_settings, folder(), nullptr).adoptCertificate(fingerprint()); }

    /** Logs in, so that the box is known. */
    void openOnce() const
    {
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
    }

    /** Lets the settings be these. */
    void set(const Settings &settings)
    {
        m_settings.change([&settings](Settings &all) { all = settings; });
    }

    std::unique_ptr<BoxSimulator> m_box;
    std::unique_ptr<QTemporaryDir> m_home;
    SettingsStore m_settings;

private Q_SLOTS:
    void init()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
        m_home = std::make_unique<QTemporaryDir>();
        m_box = std::make_unique<BoxSimulator>();
        QVERIFY(m_box->listen());
        set(settings());
    }

    void opens()
    {
        accept();
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        QSignalSpy learnedChanged(&connection, &BoxConnection::learnedChanged);
        connection.open();
        QVERIFY(!connection.isOpen());
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(connection.isOpen());
        QCOMPARE(connection.user(), u"fritz1234"_s); // the only one
        QCOMPARE(connection.udn(), m_box->model().device.udn);
        QCOMPARE(connection.dialPlan(), m_box->model().dialPlan);
        QVERIFY(connection.storeOptions().folder.startsWith(folder()));
        QVERIFY(!learnedChanged.isEmpty());
    }

    void remembersWithoutTheBox()
    {
        accept();
        BoxConnection first(m_settings, folder(), nullptr);
        QSignalSpy opened(&first, &BoxConnection::opened);
        first.open();
        QTRY_COMPARE(opened.size(), 1);
        const BoxConnection second(m_settings, folder(), nullptr);
        QCOMPARE(second.udn(), first.udn());
        QCOMPARE(second.storeOptions(), first.storeOptions());
        Settings other = settings();
        other.callMonitor.host = u"fe80::1%eth0"_s;
        const SettingsStore otherSettings(other);
        const BoxConnection elsewhere(otherSettings, folder(), nullptr);
        QVERIFY(elsewhere.udn().isEmpty());
        QVERIFY(elsewhere.storeOptions().folder != first.storeOptions().folder);
    }

    void asksForWhatIsMissing()
    {
        qunsetenv("RUFZEICHEN_PASSWORD");
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
        QSignalSpy certificateNotKept(&connection, &BoxConnection::certificateNotKept);
        QSignalSpy passwordWanted(&connection, &BoxConnection::passwordWanted);
        QSignalSpy passwordNotKept(&connection, &BoxConnection::passwordNotKept);
        connection.open();
        QTRY_COMPARE(certificateWanted.size(), 1);
        QCOMPARE(certificateWanted[0][0].toString(), fingerprint());
        QCOMPARE(certificateWanted[0][1].value<CertificateTrouble>(), CertificateTrouble::Unknown);
        connection.acceptCertificate(fingerprint());
        QVERIFY(certificateNotKept.isEmpty());
        QCOMPARE(BoxMemory(folder()).box(u"127.0.0.1"_s).certificate, fingerprint());
        QTRY_COMPARE(passwordWanted.size(), 1);
        QCOMPARE(passwordWanted[0][0].value<PasswordReason>(), PasswordReason::NoneKnown);
        connection.setPassword(u"falsch"_s, PasswordKeeping::Kept);
        QTRY_COMPARE(passwordWanted.size(), 2);
        QCOMPARE(passwordWanted[1][0].value<PasswordReason>(), PasswordReason::Refused);
        QVERIFY(passwordNotKept.isEmpty());
        connection.setPassword(u"geheim1!"_s, PasswordKeeping::Kept);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(passwordNotKept.size(), 1); // there is no key store
        connection.forgetPassword();
        connection.open();
        QTRY_COMPARE(passwordWanted.size(), 3);
        QCOMPARE(passwordWanted[2][0].value<PasswordReason>(), PasswordReason::NoneKnown);
    }

    // The password is set in the box only afterwards, or the box was still booting.
    void aRefusedPasswordCanBeTypedAgain()
    {
        qunsetenv("RUFZEICHEN_PASSWORD");
        accept();
        m_box->faults().refusedLogins = 1;
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        QSignalSpy passwordWanted(&connection, &BoxConnection::passwordWanted);
        connection.setPassword(u"geheim1!"_s, PasswordKeeping::ForNow);
        QTRY_COMPARE(passwordWanted.size(), 1);
        QCOMPARE(passwordWanted[0][0].value<PasswordReason>(), PasswordReason::Refused);
        connection.open(); // by itself, as after each call: that would block the login in the end
        QTRY_COMPARE(passwordWanted.size(), 2);
        QCOMPARE(passwordWanted[1][0].value<PasswordReason>(), PasswordReason::Refused);
        QVERIFY(opened.isEmpty());
        connection.setPassword(u"geheim1!"_s, PasswordKeeping::ForNow);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(passwordWanted.size(), 2);
    }

    void aKnownPasswordIsTriedAgainForAPerson()
    {
        accept();
        m_box->faults().refusedLogins = 1;
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        QSignalSpy passwordWanted(&connection, &BoxConnection::passwordWanted);
        connection.open();
        QTRY_COMPARE(passwordWanted.size(), 1);
        connection.openAnew();
        QTRY_COMPARE(opened.size(), 1);
    }

    void nothingTriesAWrongPasswordAgainByItself()
    {
        qputenv("RUFZEICHEN_PASSWORD", "falsch");
        accept();
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy passwordWanted(&connection, &BoxConnection::passwordWanted);
        for (int tries = 1; tries <= 10; ++tries) {
            connection.open();
            QTRY_COMPARE(passwordWanted.size(), tries);
        }
        QCOMPARE(m_box->tr064().box().logins.wrongLogins(), 1);
    }

    void logsInToOldBoxes_data()
    {
        using Faults = Simulation::BoxFaults;
        QTest::addColumn<std::function<void(Faults &)>>("lack");
        const auto row
            = [](const char *name, const std::function<void(Faults &)> &lack) { QTest::newRow(name) << lack; };
        row("nothing", [](Faults &) {});
        row("who is logged in", [](Faults &faults) { faults.lacksCurrentUser = true; });
        row("who can log in", [](Faults &faults) { faults.lacksUserList = true; });
        row("both", [](Faults &faults) { faults.lacksUserList = faults.lacksCurrentUser = true; });
    }
    void logsInToOldBoxes()
    {
        QFETCH(std::function<void(Simulation::BoxFaults &)>, lack);
        lack(m_box->faults());
        m_box->model().users.first().name = u"dslf-config"_s;
        accept();
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        QSignalSpy failed(&connection, &BoxConnection::failed);
        QSignalSpy passwordWanted(&connection, &BoxConnection::passwordWanted);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(connection.user(), u"dslf-config"_s);

        m_box->model().users.first().rights = {}; // is no reason to refuse the login
        connection.open();
        QTRY_COMPARE(opened.size(), 2);

        connection.setPassword(u"falsch"_s, PasswordKeeping::ForNow);
        QTRY_COMPARE(passwordWanted.size(), 1);
        QCOMPARE(passwordWanted[0][0].value<PasswordReason>(), PasswordReason::Refused);
        QVERIFY(failed.isEmpty());
    }

    // Which looks the same at first.
    void aBoxMayLetNoProgramIn()
    {
        Settings noPlan = settings();
        noPlan.numbers = {.countryCode = u"49"_s, .areaCode = u"30"_s}; // so that nothing else is asked
        set(noPlan);
        accept();
        m_box->faults().applicationsOff = true;
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        QSignalSpy failed(&connection, &BoxConnection::failed);
        connection.open();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Tr064Failure>(), Tr064Failure(Tr064Error::ApplicationsOff, 401));
        noPlan.fritzBox.tls = TlsPolicy::Off;
        set(noPlan);
        connection.open();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed[1][0].value<Tr064Failure>(), Tr064Failure(Tr064Error::ApplicationsOff, 401));
        m_box->faults().applicationsOff = false;
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(connection.user(), u"fritz1234"_s);
    }

    void whoPrefersTlsDoesWithout_data()
    {
        using Faults = Simulation::BoxFaults;
        QTest::addColumn<std::function<void(Faults &)>>("lack");
        QTest::addColumn<Tr064Error>("error"); // where TLS is a must
        QTest::addColumn<Tr064Error>("later"); // where it is preferred, and was there before
        const auto row = [](const char *name, const std::function<void(Faults &)> &lack, Tr064Error error,
                            Tr064Error later) { QTest::newRow(name) << lack << error << later; };
        row(
            "no port", [](Faults &faults) { faults.lacksTls = true; }, Tr064Error::TlsMissing, Tr064Error::TlsGone);
        row(
            "not known", [](Faults &faults) { faults.lacksSecurityPort = true; }, Tr064Error::TlsMissing,
            Tr064Error::TlsGone);
        row(
            "closed", [](Faults &faults) { faults.tlsPortClosed = true; }, Tr064Error::TlsClosed,
            Tr064Error::TlsGone);
        row(
            "too old", [](Faults &faults) { faults.tlsTooOld = true; }, Tr064Error::TlsTooWeak,
            Tr064Error::TlsTooWeak);
    }
    void whoPrefersTlsDoesWithout()
    {
        QFETCH(std::function<void(Simulation::BoxFaults &)>, lack);
        QFETCH(Tr064Error, error);
        lack(m_box->faults());
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        QSignalSpy failed(&connection, &BoxConnection::failed);
        connection.open();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Tr064Failure>(), error);
        Settings plain = settings();
        plain.fritzBox.tls = TlsPolicy::Preferred;
        set(plain);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);

        // Whoever was met with TLS once is never asked without.
        connection.acceptCertificate(fingerprint());
        QTRY_COMPARE(failed.size(), 2);
        QFETCH(Tr064Error, later);
        QCOMPARE(failed[1][0].value<Tr064Failure>(), later);
    }

    void aNewPasswordCountsWhileTheOldOneIsRefused()
    {
        qputenv("RUFZEICHEN_PASSWORD", "falsch");
        accept();
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        QSignalSpy passwordWanted(&connection, &BoxConnection::passwordWanted);
        // The box has refused it, and its answer is not here yet.
        QTimer look;
        connect(&look, &QTimer::timeout, &connection, [&] {
            if (m_box->tr064().box().logins.wrongLogins() == 1) {
                look.stop();
                connection.setPassword(u"geheim1!"_s, PasswordKeeping::ForNow);
            }
        });
        look.start(0);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(passwordWanted.size(), 0);
    }

    void tellsAnotherCertificate()
    {
        accept();
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        m_box->tr064().setCertificate(Simulation::BoxCertificate::Changed);
        connection.open();
        QTRY_COMPARE(certificateWanted.size(), 1);
        QCOMPARE(certificateWanted[0][1].value<CertificateTrouble>(), CertificateTrouble::Changed);
        connection.acceptCertificate(fingerprint());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(connection.user(), u"fritz1234"_s); // not one that was guessed while nothing could be asked
    }

    void keepsACertificateWithTheBox()
    {
        const Settings before = m_settings.inForce();
        for (const int questions : {1, 0}) {
            BoxConnection connection(m_settings, folder(), nullptr);
            QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
            QSignalSpy opened(&connection, &BoxConnection::opened);
            connect(&connection, &BoxConnection::certificateWanted, &connection, &BoxConnection::acceptCertificate);
            connection.open();
            QTRY_COMPARE(opened.size(), 1);
            QCOMPARE(certificateWanted.size(), questions);
        }
        QCOMPARE(m_settings.inForce(), before);
    }

    void trustsWhatWasShown()
    {
        const QString shown = fingerprint();
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
        connection.open();
        QTRY_COMPARE(certificateWanted.size(), 1);
        m_box->tr064().setCertificate(Simulation::BoxCertificate::Changed);
        connection.open(); // as after a call, while the user still reads the first one
        QTRY_COMPARE(certificateWanted.size(), 2);
        QVERIFY(fingerprint() != shown);
        connection.acceptCertificate(shown);
        QTRY_COMPARE(certificateWanted.size(), 3);
        QCOMPARE(certificateWanted[2][0].toString(), fingerprint());
        QCOMPARE(certificateWanted[2][1].value<CertificateTrouble>(), CertificateTrouble::Changed);
        QCOMPARE(BoxMemory(folder()).box(u"127.0.0.1"_s).certificate, shown);
        QVERIFY(!connection.isOpen());
    }

    void knowsABoxByAnotherAddress()
    {
        accept();
        openOnce();
        Settings other = settings();
        other.callMonitor.host = u"localhost"_s;
        set(other);
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(certificateWanted.isEmpty());
        QCOMPARE(BoxMemory(folder()).box(u"localhost"_s).certificate, fingerprint());
    }

    // An impostor tells the name of a box that is known, and shows a certificate of its own.
    void aKnownNameIsNotEnough()
    {
        accept();
        openOnce();
        m_box->tr064().setCertificate(Simulation::BoxCertificate::Changed);
        Settings other = settings();
        other.callMonitor.host = u"localhost"_s;
        set(other);
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
        connection.open();
        QTRY_COMPARE(certificateWanted.size(), 1);
        QCOMPARE(certificateWanted[0][1].value<CertificateTrouble>(), CertificateTrouble::Changed);
    }

    void eachHostKeepsItsCertificate()
    {
        accept();
        openOnce();
        const QString certificate = fingerprint();
        BoxConnection connection(m_settings, folder(), nullptr);
        Settings other = settings();
        other.callMonitor.host = u"localhost"_s;
        set(other); // while the program runs
        m_box->model().device.udn = u"uuid:another"_s;
        m_box->tr064().setCertificate(Simulation::BoxCertificate::Changed);
        QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        connect(&connection, &BoxConnection::certificateWanted, &connection, &BoxConnection::acceptCertificate);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(certificateWanted[0][1].value<CertificateTrouble>(), CertificateTrouble::Unknown);
        QCOMPARE(BoxMemory(folder()).box(u"localhost"_s).certificate, fingerprint());
        QCOMPARE(BoxMemory(folder()).box(u"127.0.0.1"_s).certificate, certificate);
    }

    void adoptsWhatASettingsFileOfEarlierHas()
    {
        const QString path = m_home->filePath(u"rufzeichen.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[fritzbox]\nhost=127.0.0.1\ntr064Port=" + QByteArray::number(m_box->tr064().port())
                   + "\ncertificate=" + fingerprint().toLatin1() + '\n');
        file.close();
        SettingsStore store(path, {});
        const LoadedSettings loaded = store.load();
        QCOMPARE(loaded.certificate, fingerprint());
        BoxConnection connection(store, folder(), nullptr);
        connection.adoptCertificate(loaded.certificate);
        QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(certificateWanted.isEmpty());
    }

    void anOlderSettingsFileDoesNotOverruleTheUser()
    {
        accept();
        BoxConnection(m_settings, folder(), nullptr).adoptCertificate(QString(64, u'0'));
        QCOMPARE(BoxMemory(folder()).box(u"127.0.0.1"_s).certificate, fingerprint());
    }

    void anErrorOfReadingTakesNoTrustBack()
    {
#ifdef Q_OS_LINUX
        accept();
        openOnce();
        const QString path = folder() + u"/boxes.ini"_s;
        QVERIFY(QFile::rename(path, path + u".kept"_s));
        QVERIFY(QFile::link(u"/proc/self/mem"_s, path)); // reading it is an error
        BoxConnection connection(m_settings, folder(), nullptr);
        QVERIFY(connection.udn().isEmpty());
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(path + u".kept"_s, path)); // it was a passing one
        QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(certificateWanted.isEmpty());
        QCOMPARE(BoxMemory(folder()).box(u"127.0.0.1"_s).certificate, fingerprint());
#else
        QSKIP("Needs a file whose reading fails.");
#endif
    }

    void settingsWinOverTheBox()
    {
        accept();
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        Settings wishes = settings();
        wishes.numbers = {.countryCode = u"43"_s, .areaCode = u"1"_s};
        wishes.phonebooks.order = {u"b"_s};
        set(wishes);
        QCOMPARE(connection.dialPlan().countryCode, u"43"_s);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(connection.dialPlan().areaCode, u"1"_s);
        QCOMPARE(connection.storeOptions().order, QStringList(u"b"_s));
        wishes.numbers.areaCode.clear();
        set(wishes);
        QVERIFY(connection.isOpen()); // that is no other way to the box
    }

    void asksForTheDialPlanAtEachLogin()
    {
        accept();
        for (const QString &area : {u"30"_s, u"89"_s}) {
            m_box->model().dialPlan.areaCode = area; // a box that moved, or whose owner has added it
            BoxConnection connection(m_settings, folder(), nullptr);
            QSignalSpy opened(&connection, &BoxConnection::opened);
            connection.open();
            QTRY_COMPARE(opened.size(), 1);
            QCOMPARE(connection.dialPlan().areaCode, area);
        }
    }

    void forgetsAReplacedBox()
    {
        accept();
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        const QString before = connection.storeOptions().folder;
        m_box->model().device.udn = u"uuid:../../another"_s;
        m_box->model().dialPlan.areaCode = u"89"_s;
        BoxConnection next(m_settings, folder(), nullptr);
        QSignalSpy nextOpened(&next, &BoxConnection::opened);
        next.open();
        QTRY_COMPARE(nextOpened.size(), 1);
        QCOMPARE(next.dialPlan().areaCode, u"89"_s);
        QVERIFY(next.storeOptions().folder != before);
        QVERIFY(!next.storeOptions().folder.contains(u".."_s));
    }

    void fails()
    {
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy failed(&connection, &BoxConnection::failed);
        Settings nowhere = settings();
        nowhere.fritzBox.tr064Port = 1;
        set(nowhere);
        connection.open();
        connection.open(); // the same
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(folder()));
    }

    void newSettingsEndWhatIsUnderWay()
    {
        accept();
        BoxConnection connection(m_settings, folder(), nullptr);
        QSignalSpy failed(&connection, &BoxConnection::failed);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        Settings nowhere = settings();
        nowhere.fritzBox.tr064Port = 1;
        set(nowhere);
        connection.open();
        set(settings());
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(failed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBoxConnection)
#include "tst_boxconnection.moc"
