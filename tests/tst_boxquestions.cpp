// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/boxquestions.h"
#include "tests/support/controls.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "tests/support/simulateddesk.h"
#include "ui/box/certificatedialog.h"
#include "ui/box/passworddialog.h"
#include "ui/notifications/callalerts.h"
#include "ui/notifications/notifier.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** What is on the screen, by key. */
class Screen : public Notifier
{
public:
    void show(const Notification &notification) override { shown.insert(notification.key, notification); }
    void close(const QString &key) override { shown.remove(key); }

    QMap<QString, Notification> shown;
};

} // namespace

/** A simulated box makes a password and a certificate necessary, while somebody types in another window. */
class TestBoxQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // there is no key store
    }

    void init()
    {
        qunsetenv("RUFZEICHEN_PASSWORD");
        m_setup = std::make_unique<SimulatedDesk>();
        m_quiet = std::make_unique<QuietState>(m_setup->settings);
        m_alerts = std::make_unique<CallAlerts>(m_setup->settings, *m_quiet, m_actions.all(), m_numbers.forms);
        m_alerts->setNotifier(&m_screen);
        m_questions = std::make_unique<BoxQuestions>(*m_setup->desk, *m_alerts);
    }

    void cleanup()
    {
        m_questions.reset();
        m_alerts->closeAll();
        m_alerts.reset();
        m_setup.reset();
        m_screen.shown.clear();
    }

    void nobodyWhoTypesElsewhereIsAsked()
    {
        QLineEdit elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        const QSignalSpy pending(m_questions.get(), &BoxQuestions::pendingChanged);
        m_setup->desk->boxSync().start();
        QTRY_COMPARE(m_screen.shown.size(), 1);
        QVERIFY(m_questions->isPending());
        QCOMPARE(pending.size(), 1);
        QVERIFY(!opened<CertificateDialog>());
        QVERIFY(elsewhere.isActiveWindow());
        QTest::keyClicks(&elsewhere, u"hello"_s);
        QTest::keyClick(&elsewhere, Qt::Key_Return);
        QCOMPARE(elsewhere.text(), u"hello"_s);
        QVERIFY(m_questions->isPending());
        // A click on the notification asks.
        Q_EMIT m_screen.actionInvoked(m_screen.shown.firstKey(), NotificationAction::Show);
        QVERIFY(opened<CertificateDialog>());
    }

    void whoAsksForSomethingIsAskedAtOnce()
    {
        m_setup->desk->sync();
        QTRY_VERIFY(opened<CertificateDialog>());
        QVERIFY(m_screen.shown.isEmpty());
        click(named<QPushButton>(*opened<CertificateDialog>(), u"Trust this box"_s));
        QTRY_VERIFY(opened<PasswordDialog>()); // goes on with what is wanted next
        auto *password = opened<PasswordDialog>();
        QVERIFY(password->findChildren<QCheckBox *>().isEmpty()); // nothing could keep it
        QTest::keyClicks(password->findChild<QLineEdit *>(), u"geheim1!"_s);
        click(named<QPushButton>(*password, u"Log in"_s));
        QTRY_COMPARE(m_setup->desk->login().stage, LoginStage::LoggedIn);
        QVERIFY(!m_questions->isPending());
    }

    void aWrongPasswordIsAskedForAgain()
    {
        m_setup->desk->connection().adoptCertificate(m_setup->fingerprint());
        m_setup->desk->logInWith(u"wrong"_s, PasswordKeeping::Kept);
        QTRY_VERIFY(opened<PasswordDialog>());
        QVERIFY(m_setup->desk->login().error == Tr064Error::WrongPassword);
        QTest::keyClicks(opened<PasswordDialog>()->findChild<QLineEdit *>(), u"geheim1!"_s);
        click(named<QPushButton>(*opened<PasswordDialog>(), u"Log in"_s));
        QTRY_COMPARE(m_setup->desk->login().stage, LoginStage::LoggedIn);
        QTRY_COMPARE(m_setup->desk->login().store, KeyStore::Missing);
        QCOMPARE(m_setup->desk->login().password, PasswordPlace::Memory);
    }

    void onlyWhatTheDialogShowsIsTrusted()
    {
        m_setup->desk->sync();
        QTRY_VERIFY(opened<CertificateDialog>());
        const QString shown = m_setup->fingerprint();
        m_setup->box.tr064().setCertificate(Simulation::BoxCertificate::Changed);
        const QSignalSpy wanted(&m_setup->desk->connection(), &BoxConnection::certificateWanted);
        m_setup->desk->boxSync().catchUp();
        m_setup->desk->sync(); // meets the other one
        QTRY_COMPARE(wanted.size(), 1);
        click(named<QPushButton>(*opened<CertificateDialog>(), u"Trust this box"_s));
        QTRY_COMPARE(wanted.size(), 2); // the other one is still not trusted
        QVERIFY(m_setup->fingerprint() != shown);
        QCOMPARE(wanted.last().last().value<CertificateTrouble>(), CertificateTrouble::Changed);
    }

    void anotherLanguageKeepsWhatIsTyped()
    {
        m_setup->desk->boxSync().start();
        QTRY_VERIFY(m_questions->isPending());
        m_questions->ask();
        const QPointer<CertificateDialog> certificate = opened<CertificateDialog>();
        QVERIFY(certificate);
        m_questions->retranslate();
        QVERIFY(!certificate);
        click(named<QPushButton>(*opened<CertificateDialog>(), u"Trust this box"_s));
        QTRY_VERIFY(opened<PasswordDialog>());
        auto *const field = opened<PasswordDialog>()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"secret"_s);
        m_questions->retranslate();
        QCOMPARE(opened<PasswordDialog>()->findChild<QLineEdit *>(), field);
        QCOMPARE(field->text(), u"secret"_s);
    }

    void whoHasGotAnAnswerWaitsNoLonger()
    {
        m_setup->desk->connection().adoptCertificate(m_setup->fingerprint());
        const QSignalSpy synced(&*m_setup->desk, &BoxDesk::synced);
        m_setup->desk->logInWith(u"geheim1!"_s, PasswordKeeping::Kept);
        QTRY_COMPARE(m_setup->desk->login().stage, LoginStage::LoggedIn);
        m_setup->desk->sync();
        QTRY_COMPARE(synced.size(), 1);
        m_setup->box.tr064().setCertificate(Simulation::BoxCertificate::Changed);
        m_setup->desk->boxSync().catchUp(); // by itself, hours later
        QTRY_VERIFY(m_questions->isPending());
        QVERIFY(!opened<CertificateDialog>());
        QCOMPARE(m_screen.shown.size(), 1);
    }

    void aCertificateIsTrustedForTheBoxThatHasShownIt()
    {
        m_setup->desk->sync();
        QTRY_VERIFY(opened<CertificateDialog>());
        m_setup->settings.change([](Settings &settings) { settings.callMonitor.host = u"localhost"_s; });
        const QSignalSpy wanted(&m_setup->desk->connection(), &BoxConnection::certificateWanted);
        click(named<QPushButton>(*opened<CertificateDialog>(), u"Trust this box"_s));
        m_setup->desk->sync();
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().last().value<CertificateTrouble>(), CertificateTrouble::Unknown);
    }

    void theNoticeGoesWhenItIsVoid()
    {
        m_setup->desk->boxSync().start();
        QTRY_COMPARE(m_screen.shown.size(), 1);
        m_setup->desk->connection().adoptCertificate(m_setup->fingerprint());
        m_setup->desk->logInWith(u"geheim1!"_s, PasswordKeeping::Kept);
        QTRY_COMPARE(m_setup->desk->login().stage, LoginStage::LoggedIn);
        QVERIFY(m_screen.shown.isEmpty());
        QVERIFY(!m_questions->isPending());
    }

private:
    std::unique_ptr<SimulatedDesk> m_setup;
    std::unique_ptr<QuietState> m_quiet;
    RecordedActions m_actions;
    Screen m_screen;
    OwnNumbers m_numbers;
    std::unique_ptr<CallAlerts> m_alerts;
    std::unique_ptr<BoxQuestions> m_questions;
};

QTEST_MAIN(TestBoxQuestions)
#include "tst_boxquestions.moc"
