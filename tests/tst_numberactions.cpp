// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/numberactions.h"
#include "tests/support/controls.h"
#include "tests/support/recordedactions.h"
#include "tests/support/simulateddesk.h"
#include "ui/box/blockdialog.h"
#include "ui/box/dialdialog.h"
#include "ui/phonebook/contactdialog.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** What is done with numbers at a simulated box. */
class TestNumberActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
        m_setup = std::make_unique<SimulatedDesk>();
        m_setup->desk->connection().adoptCertificate(m_setup->fingerprint());
        m_actions = std::make_unique<NumberActions>(*m_setup->desk, m_setup->settings, m_app);
    }

    void cleanup()
    {
        while (QWidget *dialog = opened<QDialog>()) {
            delete dialog;
        }
        m_actions.reset();
        m_setup.reset();
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

    void withoutTheFocusNothingIsPromised()
    {
        NumberActions unfocused(*m_setup->desk, m_setup->settings, m_app, nullptr, ClipboardRule::NeedsFocus);
        QGuiApplication::clipboard()->setText(u"before"_s);
        const auto told = [&](const QString &number) {
            unfocused.call(number);
            return m_app.taken().constLast();
        };
        QCOMPARE(told(u"+493023125222"_s), u"tell Dial 03023125222 on your phone."_s);
        QCOMPARE(told(u"03023125222,,45#"_s),
                 u"tell Dial 03023125222 on your phone, and type “,,45#” once somebody has answered."_s);
        QCOMPARE(told(u"030 23125222 / 0171 3920701"_s),
                 u"tell Dial 03023125222 on your phone, the first of these numbers."_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);

        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(told(u"03023125222"_s), u"tell 03023125222 is on the clipboard: dial it on your phone."_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"03023125222"_s);
    }

    void whatIsCopiedCanBeDialled_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QString>("typed"); // once somebody has answered
        QTest::newRow("international") << u"+49 (0)30 23125-222"_s << u"03023125222"_s << QString();
        QTest::newRow("abroad") << u"+44 20 7946 0018"_s << u"00442079460018"_s << QString();
        QTest::newRow("pauses") << u"030 23125222,,45#"_s << u"03023125222"_s << u",,45#"_s;
        QTest::newRow("subaddress") << u"+493023125222;12"_s << u"03023125222"_s << u";12"_s;
        QTest::newRow("two numbers") << u"030 23125222 / 0171 3920701"_s << u"03023125222"_s << QString();
        QTest::newRow("address") << u"anna@sip.example"_s << u"anna@sip.example"_s << QString();
    }
    void whatIsCopiedCanBeDialled()
    {
        QFETCH(QString, copied);
        QFETCH(QString, typed);
        QFETCH(QString, number);
        m_actions->call(number);
        QCOMPARE(QGuiApplication::clipboard()->text(), copied);
        const QString told = m_app.taken().constLast();
        QVERIFY2(told.startsWith(u"tell %1 is on the clipboard"_s.arg(copied)), qPrintable(told));
        QCOMPARE(told.contains(u"“%1”"_s.arg(typed)), !typed.isEmpty());
    }

    void dialsAfterAQuestion()
    {
        logIn();
        m_actions->call(u"03023125222"_s);
        QTRY_VERIFY(opened<DialDialog>());
        QVERIFY(m_app.log.isEmpty());
    }

    void contactsAreOfferedWhileANumberIsTyped()
    {
        logIn();
        m_actions->call({});
        auto *dialog = opened<DialDialog>();
        QVERIFY(dialog);
        auto *number = named<QLineEdit>(*dialog, u"Number"_s);
        QTest::keyClicks(number, u"jurg"_s);
        const QAbstractItemModel *offered = number->completer()->popup()->model();
        QVERIFY(offered->rowCount() > 0);
        QVERIFY(offered->index(0, 0).data().toString().startsWith(u"Jürgen Öztürk · "_s));
    }

    void theClipboardFillsTheQuestion_data()
    {
        QTest::addColumn<ClipboardRule>("rule");
        QTest::newRow("free") << ClipboardRule::Free;
        QTest::newRow("once it has the focus") << ClipboardRule::NeedsFocus;
    }
    void theClipboardFillsTheQuestion()
    {
        QFETCH(ClipboardRule, rule);
        NumberActions actions(*m_setup->desk, m_setup->settings, m_app, nullptr, rule);
        logIn();
        QGuiApplication::clipboard()->setText(u"Please call 01755290123."_s);
        actions.callFromClipboard();
        auto *dialog = opened<DialDialog>();
        QVERIFY(dialog);
        const QSignalSpy dialled(dialog, &DialDialog::dialRequested);
        dialog->activateWindow();
        const auto *number = named<QLineEdit>(*dialog, u"Number"_s);
        QTRY_COMPARE(QString(number->text()).remove(u' '), u"01755290123"_s);
        QCOMPARE(dialled.size(), 0);
    }

    void aClipboardWithoutANumberIsSaid()
    {
        logIn();
        QGuiApplication::clipboard()->setText(u"Please call."_s);
        m_actions->callFromClipboard();
        auto *dialog = opened<DialDialog>();
        QVERIFY(dialog);
        dialog->activateWindow();
        QTRY_VERIFY(showsText(*dialog, u"There is no phone number on the clipboard."_s));
        QCOMPARE(named<QLineEdit>(*dialog, u"Number"_s)->text(), QString());
    }

    void withoutALoginTheNumberOnTheClipboardIsTold()
    {
        QGuiApplication::clipboard()->setText(u"Please call +49 175 5290123."_s);
        m_actions->callFromClipboard();
        QCOMPARE(m_app.taken(),
                 QStringList(
                     {shown(AppWindow::History), u"tell 01755290123 is on the clipboard: dial it on your phone."_s}));
    }

    void anotherProgramOnlyAsks()
    {
        logIn();
        QCOMPARE(m_actions->judgeForAnother(u"03023125222"_s, 0), ForeignCall::Granted);
        m_actions->callForAnother(u"03023125222"_s);
        auto *dialog = opened<DialDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->testAttribute(Qt::WA_ShowWithoutActivating));
        QCOMPARE(m_actions->judgeForAnother(u"03023125222"_s, 1), ForeignCall::Busy);
        QSignalSpy dialled(dialog, &DialDialog::dialRequested);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // meant for another window
        QTRY_VERIFY(!opened<DialDialog>());
        QCOMPARE(dialled.size(), 0);
        QCOMPARE(m_actions->judgeForAnother(u"03023125222"_s, 1), ForeignCall::Granted);
    }

    void anEnterInTheNumberDialsNothingForAnother()
    {
        logIn();
        m_actions->callForAnother(u"03023125222"_s);
        auto *dialog = opened<DialDialog>();
        QVERIFY(dialog);
        const QSignalSpy dialled(dialog, &DialDialog::dialRequested);
        QTest::keyClick(named<QLineEdit>(*dialog, u"Number"_s), Qt::Key_Return);
        QCOMPARE(dialled.size(), 0);
    }

    void anotherProgramDialsWhereTheUserAllowsIt()
    {
        m_setup->settings.change([](Settings &settings) { settings.fritzBox.dialUnasked = true; });
        m_setup->box.model().dialPort = u"DECT: Wohnzimmer"_s;
        logIn();
        m_actions->callForAnother(u"03023125222"_s);
        auto *dialog = opened<DialDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(named<QPushButton>(*dialog, u"Hang up"_s)->isVisible());
        QCOMPARE(m_actions->judgeForAnother(u"03023125799"_s, 1), ForeignCall::Busy);
        click(named<QPushButton>(*dialog, u"Hang up"_s));
        QTRY_COMPARE(m_actions->judgeForAnother(u"03023125799"_s, 1), ForeignCall::Granted);
        m_actions->callForAnother(u"03023125799"_s);
        QTRY_COMPARE(openDialogs(), 1);
        QVERIFY(opened<DialDialog>() != dialog);
    }

    void whoIsInABookIsEdited()
    {
        logIn();
        QVERIFY(m_actions->hasContact(u"03023125222"_s));
        m_actions->addContact(u"03023125222"_s, u"Somebody"_s); // as the call monitor sends it
        QTRY_VERIFY(opened<ContactDialog>());
        QVERIFY(!opened<QMessageBox>());
        const auto fields = opened<ContactDialog>()->findChildren<QLineEdit *>();
        QVERIFY(std::any_of(fields.begin(), fields.end(),
                            [](const QLineEdit *field) { return field->text() == u"Jürgen Öztürk"; }));
    }

    void whomTheBookMarksIsNotChosenAsWell()
    {
        logIn();
        const auto chosen = [this] { return m_setup->settings.inForce().notifications.important; };
        const QString marked = u"01755290123"_s;
        QVERIFY(m_actions->isImportant(marked) && m_actions->isMarkedImportant(marked));
        m_actions->toggleImportant(marked);
        QCOMPARE(chosen(), QStringList());
        const QString other = u"03023125222"_s;
        QVERIFY(!m_actions->isImportant(other) && !m_actions->isMarkedImportant(other));
        m_actions->toggleImportant(other);
        QCOMPARE(chosen(), QStringList {other});
        QVERIFY(m_actions->isImportant(other) && !m_actions->isMarkedImportant(other));
        m_actions->toggleImportant(other);
        QCOMPARE(chosen(), QStringList());
    }

    void whoIsInAnOnlineBookIsNamedFirst()
    {
        logIn();
        QVERIFY(!m_actions->hasContact(u"01713920001"_s)); // none that can be changed
        m_actions->addContact(u"01713920001"_s, u"Somebody"_s);
        QTRY_VERIFY(opened<QMessageBox>());
        QVERIFY(opened<QMessageBox>()->text().contains(u"“Käthe O'Neill” in the phone book “Wolke”"_s));
        click(named<QPushButton>(*opened<QMessageBox>(), u"New contact…"_s));
        QTRY_VERIFY(opened<ContactDialog>());
    }

    void whoIsNotMayBeNewOrKnown()
    {
        logIn();
        QVERIFY(!m_actions->hasContact(u"03023125799"_s));
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
        QCOMPARE(m_app.taken(), QStringList(shown(SettingsPart::Access)));
    }

    void blockingWithoutALoginOffersOne()
    {
        m_actions->block(u"03023125799"_s, {});
        QTRY_VERIFY(opened<QMessageBox>());
        QVERIFY(!opened<BlockDialog>());
        click(named<QPushButton>(*opened<QMessageBox>(), u"Log in…"_s));
        QCOMPARE(m_app.taken(), QStringList(shown(SettingsPart::Access)));
    }

    void blocksAndUnblocks()
    {
        logIn();
        const QSignalSpy changed(&*m_setup->desk, &BoxDesk::blockedNumbersChanged);
        const QSignalSpy told(&*m_setup->desk, &BoxDesk::barredChanged); // once the box has told
        m_actions->block(u"03023125799"_s, u"Nuisance"_s);
        QTRY_VERIFY(opened<BlockDialog>());
        click(named<QPushButton>(*opened<BlockDialog>(), u"Blocked numbers…"_s));
        QCOMPARE(m_app.taken(), QStringList(shown(AppWindow::BlockedNumbers)));
        click(named<QPushButton>(*opened<BlockDialog>(), u"Block"_s));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(blocked(u"03023125799"_s), 1);
        QTRY_VERIFY(m_actions->isBlocked(u"+493023125799"_s));
        QVERIFY(!told.isEmpty());
        m_actions->blockOrUnblock(u"03023125799"_s, {}); // asks
        QTRY_VERIFY(opened<QMessageBox>());
        click(named<QPushButton>(*opened<QMessageBox>(), u"Cancel"_s));
        QCOMPARE(blocked(u"03023125799"_s), 1);
        QTRY_VERIFY(!opened<QMessageBox>());
        m_actions->unblock(u"03023125799"_s);
        QTRY_VERIFY(opened<QMessageBox>());
        QVERIFY(opened<QMessageBox>()->text().contains(u"030"_s));
        click(named<QPushButton>(*opened<QMessageBox>(), u"Unblock"_s));
        QTRY_COMPARE(changed.size(), 2);
        QTRY_VERIFY(!m_actions->isBlocked(u"03023125799"_s));
        QCOMPARE(blocked(u"03023125799"_s), 0);
    }

private:
    void logIn()
    {
        const QSignalSpy changed(&m_setup->desk->store(), &PhonebookStore::refreshed);
        m_setup->desk->boxSync().start();
        QTRY_COMPARE(changed.size(), 1);
    }

    static bool showsText(const QWidget &window, const QString &text)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    static qsizetype openDialogs()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::count_if(windows.begin(), windows.end(), [](const QWidget *window) {
            return window->isVisible() && qobject_cast<const DialDialog *>(window) != nullptr;
        });
    }

    int blocked(const QString &number)
    {
        std::optional<int> count;
        m_setup->desk->connection().box().barredNumbers(this, [&](const BoxResult<Phonebook> &book) {
            count = 0;
            for (const Contact &entry : book.value.contacts) {
                for (const ContactNumber &each : entry.numbers) {
                    *count += each.number == number ? 1 : 0;
                }
            }
        });
        return QTest::qWaitFor([&] { return count.has_value(); }) ? *count : -1;
    }

    std::unique_ptr<SimulatedDesk> m_setup;
    RecordedActions m_app;
    std::unique_ptr<NumberActions> m_actions;
};

QTEST_MAIN(TestNumberActions)
#include "tst_numberactions.moc"
