// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/boxsimulator.h"
#include "app/tray/boxdesk.h"
#include "app/tray/numberactions.h"
#include "core/calls/callhistory.h"
#include "tests/support/controls.h"
#include "tests/support/recordedactions.h"
#include "ui/box/blockdialog.h"
#include "ui/box/dialdialog.h"
#include "ui/phonebook/contactdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

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

/** What is done with numbers at a simulated box. */
class TestNumberActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
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
        m_desk->connection().adoptCertificate(
            QString::fromLatin1(m_box->tr064().certificate().digest(QCryptographicHash::Sha256).toHex()));
        m_actions = std::make_unique<NumberActions>(*m_desk, *m_settings, m_app);
    }

    void cleanup()
    {
        while (QWidget *dialog = opened<QDialog>()) {
            delete dialog;
        }
        m_actions.reset();
        m_desk.reset();
        m_history.reset();
        m_box.reset();
        m_app.log.clear();
    }

    void withoutALoginTheNumberIsCopied()
    {
        m_actions->call(u"*31#03023125222"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"*31#03023125222"_s);
        QCOMPARE(m_app.taken(),
                 QStringList({shown(AppWindow::History),
                              u"tell *31#03023125222 is on the clipboard: dial it on your phone."_s}));
        QVERIFY(!opened<DialDialog>());
    }

    void dialsAfterAQuestion()
    {
        logIn();
        m_actions->call(u"03023125222"_s);
        QTRY_VERIFY(opened<DialDialog>());
        QVERIFY(m_app.log.isEmpty());
    }

    void whoIsInABookIsEdited()
    {
        logIn();
        m_actions->addContact(u"03023125222"_s, u"Somebody"_s); // as the call monitor sends it
        QTRY_VERIFY(opened<ContactDialog>());
        QVERIFY(!opened<QMessageBox>());
        const auto fields = opened<ContactDialog>()->findChildren<QLineEdit *>();
        QVERIFY(std::any_of(fields.begin(), fields.end(),
                            [](const QLineEdit *field) { return field->text() == u"Jürgen Öztürk"; }));
    }

    void whoIsNotMayBeNewOrKnown()
    {
        logIn();
        m_actions->addContact(u"03023125799"_s, u"Somebody"_s);
        QTRY_VERIFY(opened<QMessageBox>());
        click(named<QPushButton>(*opened<QMessageBox>(), u"New contact…"_s));
        QTRY_VERIFY(opened<ContactDialog>());
    }

    void withoutABookALoginIsOffered()
    {
        m_actions->addContact(u"03023125799"_s, {});
        QTRY_VERIFY(opened<QMessageBox>());
        click(named<QPushButton>(*opened<QMessageBox>(), u"Log in…"_s));
        QCOMPARE(m_app.taken(), QStringList(shown(SettingsPage::Access)));
    }

    void blocksAndUnblocks()
    {
        logIn();
        const QSignalSpy changed(m_desk.get(), &BoxDesk::blockedNumbersChanged);
        m_actions->block(u"03023125799"_s, u"Nuisance"_s);
        QTRY_VERIFY(opened<BlockDialog>());
        click(named<QPushButton>(*opened<BlockDialog>(), u"Block"_s));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(blocked(u"03023125799"_s), 1);
        m_actions->unblock(u"03023125799"_s);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(blocked(u"03023125799"_s), 0);
    }

private:
    void logIn()
    {
        const QSignalSpy changed(&m_desk->store(), &PhonebookStore::refreshed);
        m_desk->start();
        QTRY_COMPARE(changed.size(), 1);
    }

    int blocked(const QString &number)
    {
        std::optional<int> count;
        m_desk->connection().box().barredNumbers(this, [&](const BoxResult<Phonebook> &book) {
            count = 0;
            for (const Contact &entry : book.value.contacts) {
                for (const ContactNumber &each : entry.numbers) {
                    *count += each.number == number ? 1 : 0;
                }
            }
        });
        return QTest::qWaitFor([&] { return count.has_value(); }) ? *count : -1;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<BoxSimulator> m_box;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<BoxDesk> m_desk;
    RecordedActions m_app;
    std::unique_ptr<NumberActions> m_actions;
};

QTEST_MAIN(TestNumberActions)
#include "tst_numberactions.moc"
