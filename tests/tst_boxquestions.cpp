// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/boxsimulator.h"
#include "app/tray/boxdesk.h"
#include "app/tray/boxquestions.h"
#include "core/calls/callhistory.h"
#include "tests/support/controls.h"
#include "tests/support/recordedactions.h"
#include "ui/box/certificatedialog.h"
#include "ui/box/passworddialog.h"
#include "ui/notifications/callalerts.h"
#include "ui/notifications/notifier.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
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

template <typename Dialog> Dialog *opened()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(window); dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace

/** A simulated box makes a password and a certificate necessary, while somebody types in another window. */
class TestBoxQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qunsetenv("RUFZEICHEN_PASSWORD");
        m_home = std::make_unique<QTemporaryDir>();
        m_box = std::make_unique<BoxSimulator>();
        QVERIFY(m_box->listen());
        m_settings = std::make_unique<SettingsStore>();
        m_settings->change([this](Settings &settings) {
            settings.callMonitor.host = u"127.0.0.1"_s;
            settings.fritzBox.tr064Port = m_box->tr064().port();
            settings.fritzBox.user = u"fritz1234"_s;
        });
        m_history = std::make_unique<CallHistory>(m_home->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening {});
        m_desk = std::make_unique<BoxDesk>(*m_history, *m_settings, m_home->filePath(u"boxes"_s));
        m_quiet = std::make_unique<QuietState>(*m_settings);
        m_alerts = std::make_unique<CallAlerts>(*m_settings, *m_quiet, m_actions.all());
        m_alerts->setNotifier(&m_screen);
        m_questions = std::make_unique<BoxQuestions>(*m_desk, *m_alerts);
    }

    void cleanup()
    {
        m_questions.reset();
        m_alerts->closeAll();
        m_alerts.reset();
        m_desk.reset();
        m_history.reset();
        m_box.reset();
        m_screen.shown.clear();
    }

    void nobodyWhoTypesElsewhereIsAsked()
    {
        QLineEdit elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        const QSignalSpy pending(m_questions.get(), &BoxQuestions::pendingChanged);
        m_desk->start();
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
        m_desk->sync();
        QTRY_VERIFY(opened<CertificateDialog>());
        QVERIFY(m_screen.shown.isEmpty());
        click(named<QPushButton>(*opened<CertificateDialog>(), u"Trust this box"_s));
        QTRY_VERIFY(opened<PasswordDialog>()); // goes on with what is wanted next
        auto *password = opened<PasswordDialog>();
        QTest::keyClicks(password->findChild<QLineEdit *>(), u"geheim1!"_s);
        click(named<QPushButton>(*password, u"Log in"_s));
        QTRY_COMPARE(m_desk->login().stage, LoginStage::LoggedIn);
        QVERIFY(!m_questions->isPending());
    }

    void onlyWhatTheDialogShowsIsTrusted()
    {
        m_desk->sync();
        QTRY_VERIFY(opened<CertificateDialog>());
        const QString shown = fingerprint();
        m_box->tr064().setCertificate(Simulation::BoxCertificate::Changed);
        const QSignalSpy wanted(m_desk.get(), &BoxDesk::certificateWanted);
        m_desk->catchUp();
        m_desk->sync(); // meets the other one
        QTRY_COMPARE(wanted.size(), 1);
        click(named<QPushButton>(*opened<CertificateDialog>(), u"Trust this box"_s));
        QTRY_COMPARE(wanted.size(), 2); // the other one is still not trusted
        QVERIFY(fingerprint() != shown);
        QCOMPARE(wanted.last().last().value<CertificateTrouble>(), CertificateTrouble::Changed);
    }

    void whoHasGotAnAnswerWaitsNoLonger()
    {
        m_desk->connection().adoptCertificate(fingerprint());
        const QSignalSpy synced(m_desk.get(), &BoxDesk::synced);
        m_desk->logIn(u"geheim1!"_s);
        QTRY_COMPARE(m_desk->login().stage, LoginStage::LoggedIn);
        m_desk->sync();
        QTRY_COMPARE(synced.size(), 1);
        m_box->tr064().setCertificate(Simulation::BoxCertificate::Changed);
        m_desk->catchUp(); // by itself, hours later
        QTRY_VERIFY(m_questions->isPending());
        QVERIFY(!opened<CertificateDialog>());
        QCOMPARE(m_screen.shown.size(), 1);
    }

    void aCertificateIsTrustedForTheBoxThatHasShownIt()
    {
        m_desk->sync();
        QTRY_VERIFY(opened<CertificateDialog>());
        m_settings->change([](Settings &settings) { settings.callMonitor.host = u"localhost"_s; });
        const QSignalSpy wanted(m_desk.get(), &BoxDesk::certificateWanted);
        click(named<QPushButton>(*opened<CertificateDialog>(), u"Trust this box"_s));
        m_desk->sync();
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().last().value<CertificateTrouble>(), CertificateTrouble::Unknown);
    }

    void theNoticeGoesWhenItIsVoid()
    {
        m_desk->start();
        QTRY_COMPARE(m_screen.shown.size(), 1);
        m_desk->connection().adoptCertificate(fingerprint());
        m_desk->logIn(u"geheim1!"_s);
        QTRY_COMPARE(m_desk->login().stage, LoginStage::LoggedIn);
        QVERIFY(m_screen.shown.isEmpty());
        QVERIFY(!m_questions->isPending());
    }

private:
    [[nodiscard]] QString fingerprint() const
    {
        return QString::fromLatin1(m_box->tr064().certificate().digest(QCryptographicHash::Sha256).toHex());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<BoxSimulator> m_box;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<BoxDesk> m_desk;
    std::unique_ptr<QuietState> m_quiet;
    RecordedActions m_actions;
    Screen m_screen;
    std::unique_ptr<CallAlerts> m_alerts;
    std::unique_ptr<BoxQuestions> m_questions;
};

QTEST_MAIN(TestBoxQuestions)
#include "tst_boxquestions.moc"
