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
        settings.fritzBox.certificate = fingerprint();
        return settings;
    }

    [[nodiscard]] QString fingerprint() const
    {
        return QString::fromLatin1(m_box->tr064().certificate().digest(QCryptographicHash::Sha256).toHex());
    }

    [[nodiscard]] QString folder() const { return m_home->filePath(u"boxes"_s); }

    std::unique_ptr<BoxSimulator> m_box;
    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
        m_home = std::make_unique<QTemporaryDir>();
        m_box = std::make_unique<BoxSimulator>();
        QVERIFY(m_box->listen());
    }

    void opens()
    {
        BoxConnection connection(folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        QSignalSpy planChanged(&connection, &BoxConnection::planChanged);
        connection.setSettings(settings());
        connection.open();
        QVERIFY(!connection.isOpen());
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(connection.isOpen());
        QCOMPARE(connection.user(), u"fritz1234"_s); // the only one
        QCOMPARE(connection.udn(), m_box->model().device.udn);
        QCOMPARE(connection.dialPlan(), m_box->model().dialPlan);
        QVERIFY(connection.shelfPlan().folder.startsWith(folder()));
        QVERIFY(!planChanged.isEmpty());
    }

    void remembersWithoutTheBox()
    {
        BoxConnection first(folder(), nullptr);
        QSignalSpy opened(&first, &BoxConnection::opened);
        first.setSettings(settings());
        first.open();
        QTRY_COMPARE(opened.size(), 1);
        BoxConnection second(folder(), nullptr);
        second.setSettings(settings());
        QCOMPARE(second.udn(), first.udn());
        QCOMPARE(second.shelfPlan(), first.shelfPlan());
        BoxConnection elsewhere(folder(), nullptr);
        Settings other = settings();
        other.callMonitor.host = u"fe80::1%eth0"_s;
        elsewhere.setSettings(other);
        QVERIFY(elsewhere.udn().isEmpty());
        QVERIFY(elsewhere.shelfPlan().folder != first.shelfPlan().folder);
    }

    void asksForWhatIsMissing()
    {
        qunsetenv("RUFZEICHEN_PASSWORD");
        BoxConnection connection(folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
        QSignalSpy certificateAccepted(&connection, &BoxConnection::certificateAccepted);
        QSignalSpy passwordWanted(&connection, &BoxConnection::passwordWanted);
        QSignalSpy passwordNotKept(&connection, &BoxConnection::passwordNotKept);
        Settings unknown = settings();
        unknown.fritzBox.certificate.clear();
        connection.setSettings(unknown);
        connection.open();
        QTRY_COMPARE(certificateWanted.size(), 1);
        QCOMPARE(certificateWanted[0][0].toString(), fingerprint());
        QCOMPARE(certificateWanted[0][1].value<CertificateTrouble>(), CertificateTrouble::Unknown);
        connection.acceptCertificate();
        QCOMPARE(certificateAccepted.size(), 1);
        QCOMPARE(certificateAccepted[0][0].toString(), fingerprint());
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

    void aNewPasswordCountsWhileTheOldOneIsRefused()
    {
        qputenv("RUFZEICHEN_PASSWORD", "falsch");
        BoxConnection connection(folder(), nullptr);
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
        connection.setSettings(settings());
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(passwordWanted.size(), 0);
    }

    void tellsAnotherCertificate()
    {
        BoxConnection connection(folder(), nullptr);
        QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        connection.setSettings(settings());
        m_box->tr064().setCertificate(Simulation::BoxCertificate::Changed);
        connection.open();
        QTRY_COMPARE(certificateWanted.size(), 1);
        QCOMPARE(certificateWanted[0][1].value<CertificateTrouble>(), CertificateTrouble::Changed);
        connection.acceptCertificate();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(connection.user(), u"fritz1234"_s); // not one that was guessed while nothing could be asked
    }

    void keepsACertificateWithTheBox()
    {
        Settings unknown = settings();
        unknown.fritzBox.certificate = QString(64, u'0'); // of the box that the settings name
        for (const int questions : {1, 0}) {
            BoxConnection connection(folder(), nullptr);
            QSignalSpy certificateWanted(&connection, &BoxConnection::certificateWanted);
            QSignalSpy certificateAccepted(&connection, &BoxConnection::certificateAccepted);
            QSignalSpy opened(&connection, &BoxConnection::opened);
            connect(&connection, &BoxConnection::certificateWanted, &connection, &BoxConnection::acceptCertificate);
            connection.setSettings(unknown, CertificatePlace::Memory);
            connection.open();
            QTRY_COMPARE(opened.size(), 1);
            QCOMPARE(certificateWanted.size(), questions);
            QVERIFY(certificateAccepted.isEmpty());
        }
    }

    void settingsWinOverTheBox()
    {
        BoxConnection connection(folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        Settings wishes = settings();
        wishes.numbers = {.countryCode = u"43"_s, .areaCode = u"1"_s};
        wishes.phonebooks.order = {u"b"_s};
        connection.setSettings(wishes);
        QCOMPARE(connection.dialPlan().countryCode, u"43"_s);
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(connection.dialPlan().areaCode, u"1"_s);
        QCOMPARE(connection.shelfPlan().order, QStringList(u"b"_s));
        wishes.numbers.areaCode.clear();
        connection.setSettings(wishes);
        QVERIFY(connection.isOpen()); // that is no other way to the box
    }

    void forgetsAReplacedBox()
    {
        BoxConnection connection(folder(), nullptr);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        connection.setSettings(settings());
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        const QString before = connection.shelfPlan().folder;
        m_box->model().device.udn = u"uuid:../../another"_s;
        m_box->model().dialPlan.areaCode = u"89"_s;
        BoxConnection next(folder(), nullptr);
        QSignalSpy nextOpened(&next, &BoxConnection::opened);
        next.setSettings(settings());
        next.open();
        QTRY_COMPARE(nextOpened.size(), 1);
        QCOMPARE(next.dialPlan().areaCode, u"89"_s);
        QVERIFY(next.shelfPlan().folder != before);
        QVERIFY(!next.shelfPlan().folder.contains(u".."_s));
    }

    void fails()
    {
        BoxConnection connection(folder(), nullptr);
        QSignalSpy failed(&connection, &BoxConnection::failed);
        Settings nowhere = settings();
        nowhere.fritzBox.tr064Port = 1;
        connection.setSettings(nowhere);
        connection.open();
        connection.open(); // the same
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(folder()));
    }

    void newSettingsEndWhatIsUnderWay()
    {
        BoxConnection connection(folder(), nullptr);
        QSignalSpy failed(&connection, &BoxConnection::failed);
        QSignalSpy opened(&connection, &BoxConnection::opened);
        Settings nowhere = settings();
        nowhere.fritzBox.tr064Port = 1;
        connection.setSettings(nowhere);
        connection.open();
        connection.setSettings(settings());
        connection.open();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(failed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBoxConnection)
#include "tst_boxconnection.moc"
