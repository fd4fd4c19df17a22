// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "tests/support/controls.h"
#include "tests/support/describedbox.h"
#include "tests/support/recordedactions.h"
#include "tests/support/testdata.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <algorithm>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 15000; // ms; a check takes a second, and two seconds lie between checks

/** A box on loopback that can be found and switched on, and the wizard on the screen. */
struct OpenWizard {
    explicit OpenWizard(const QString &host = u"fritz.box"_s)
        : description(QHostAddress::LocalHost)
    {
        description.body = testData(u"tr64desc.xml"_s);
        if (!box.listen(QHostAddress::LocalHost, 0)) {
            qFatal("can't listen");
        }
        settings.change([&](Settings &all) { all.callMonitor = {.host = host, .port = box.port()}; });
        options.names.clear();
        options.addresses = {QHostAddress(QHostAddress::LocalHost)};
        options.descriptionPort = description.port();
        options.duration = std::chrono::milliseconds(300);
    }

    // At the page that looks for boxes.
    FirstRunWizard &open()
    {
        welcome();
        click(next());
        return *wizard;
    }

    FirstRunWizard &welcome()
    {
        wizard = std::make_unique<FirstRunWizard>(settings, actions, nullptr, [this] { return options; });
        chosen = std::make_unique<QSignalSpy>(wizard.get(), &FirstRunWizard::boxChosen);
        wizard->show();
        wizard->activateWindow();
        if (!QTest::qWaitForWindowActive(wizard.get())) {
            qFatal("the window does not open");
        }
        return *wizard;
    }

    // The button that leads on, whatever it is called now.
    [[nodiscard]] QPushButton *next() const
    {
        for (QPushButton *button : wizard->findChildren<QPushButton *>()) {
            if (QStringList {u"&Next"_s, u"&Continue anyway"_s, u"&Finish"_s}.contains(button->text())) {
                return button;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QString message(MessageKind kind) const
    {
        for (const FieldMessage *message : wizard->findChildren<FieldMessage *>()) {
            if (message->isVisible() && message->kind() == kind) {
                return message->text();
            }
        }
        return {};
    }

    void pressEnter() const { QTest::keyClick(wizard.get(), Qt::Key_Return); }

    Simulator box;
    DescribedBox description;
    SettingsStore settings;
    RecordedActions actions;
    DiscoveryOptions options;
    std::unique_ptr<FirstRunWizard> wizard;
    std::unique_ptr<QSignalSpy> chosen;
};

bool showsCode(const FirstRunWizard &wizard)
{
    const auto widgets = wizard.findChildren<QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(), [](const QWidget *each) {
        return each->isVisible() && each->accessibleName().contains(u"#96*5*"_s);
    });
}

StoredCall callFrom(const QString &number)
{
    StoredCall call;
    call.call.direction = CallDirection::Incoming;
    call.call.remote = number;
    return call;
}

} // namespace

class TestFirstRunWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterAloneLeadsThroughIt()
    {
        OpenWizard test;
        FirstRunWizard &wizard = test.open();
        Settings expected = test.settings.inForce();
        QVERIFY(!test.next()->isEnabled()); // nothing is found yet
        QTRY_VERIFY(test.next()->isEnabled());
        QVERIFY(named<QRadioButton>(wizard, u"FRITZ!Box 7590 at 127.0.0.1"_s)->isChecked());
        test.pressEnter();
        QTRY_COMPARE_WITH_TIMEOUT(test.next()->text(), u"&Next"_s, timeout);
        QVERIFY(test.message(MessageKind::Good).contains(u"already"_s));
        test.pressEnter();
        QCOMPARE(test.chosen->size(), 1);
        expected.callMonitor.host = u"127.0.0.1"_s;
        QCOMPARE(test.settings.inForce(), expected);
        QVERIFY(test.message(MessageKind::Busy).contains(u"Waiting"_s));
        test.pressEnter();
        test.pressEnter();
        expected.firstRunDone = true;
        QCOMPARE(test.settings.inForce(), expected);
        QCOMPARE(test.actions.start, StartAtLogin::Yes);
        QCOMPARE(test.actions.taken().last(), shown(AppWindow::History));
        QVERIFY(!wizard.isVisible());
    }

    // It has pages that lead to other windows, where settings change while it is open.
    void whatChangedMeanwhileStays_data()
    {
        QTest::addColumn<bool>("skips");
        QTest::newRow("finished") << false;
        QTest::newRow("skipped") << true;
    }
    void whatChangedMeanwhileStays()
    {
        QFETCH(bool, skips);
        OpenWizard test;
        FirstRunWizard &wizard = test.open();
        QTRY_VERIFY(test.next()->isEnabled());
        test.settings.change([](Settings &all) { all.fritzBox.user = u"tray"_s; });
        click(test.next());
        test.settings.change([](Settings &all) { all.retentionDays = 30; });
        Settings expected = test.settings.inForce();
        expected.firstRunDone = true;
        QCOMPARE(expected.callMonitor.host, u"127.0.0.1"_s);
        if (skips) {
            click(named<QPushButton>(wizard, u"Skip"_s));
        } else {
            click(test.next());
            click(test.next());
            click(test.next());
        }
        QCOMPARE(test.settings.inForce(), expected);
    }

    void turnsGreenByItself()
    {
        OpenWizard test;
        test.box.refuse();
        test.open();
        QTRY_VERIFY(test.next()->isEnabled());
        click(test.next());
        QTRY_VERIFY_WITH_TIMEOUT(test.message(MessageKind::Busy).contains(u"off"_s), timeout);
        QVERIFY(showsCode(*test.wizard));
        QVERIFY(!test.next()->isDefault());
        test.box.accept();
        QTRY_VERIFY_WITH_TIMEOUT(!test.message(MessageKind::Good).isEmpty(), timeout);
        QCOMPARE(test.next()->text(), u"&Next"_s);
        QVERIFY(test.next()->isDefault());
    }

    void looksOnlyWhileThatPageIsShown()
    {
        OpenWizard test;
        FirstRunWizard &wizard = test.open();
        QSignalSpy clients(&test.box, &Simulator::clientConnected);
        QTRY_VERIFY(test.next()->isEnabled());
        QCOMPARE(clients.size(), 0);
        click(test.next());
        QTRY_COMPARE_WITH_TIMEOUT(clients.size(), 1, timeout);
        click(named<QPushButton>(wizard, u"Back"_s));
        QTRY_COMPARE(test.box.clientCount(), 0);
        QCOMPARE(clients.size(), 1);
    }

    void otherFindingsAreExplained()
    {
        OpenWizard test;
        FirstRunWizard &wizard = test.open();
        auto *address = named<QLineEdit>(wizard, u"Other address"_s);
        QTRY_VERIFY(test.next()->isEnabled());
        address->selectAll();
        QTest::keyClicks(address, u"203.0.113.1"_s); // of the internet, never contacted
        click(test.next());
        QTRY_VERIFY_WITH_TIMEOUT(test.message(MessageKind::Bad).contains(u"home network"_s), timeout);
        QVERIFY(!showsCode(wizard)); // it would help nothing
        QCOMPARE(test.next()->text(), u"&Continue anyway"_s);
    }

    void whatTheUserChoosesStays()
    {
        OpenWizard test;
        FirstRunWizard &wizard = test.open();
        click(named<QRadioButton>(wizard, u"Other address"_s));
        QTRY_VERIFY(!test.message(MessageKind::Good).isEmpty()); // found
        QVERIFY(named<QRadioButton>(wizard, u"Other address"_s)->isChecked());
        click(named<QPushButton>(wizard, u"Search again"_s));
        QTRY_VERIFY(named<QPushButton>(wizard, u"Search again"_s)->isEnabled());
        QCOMPARE(wizard.findChildren<QRadioButton *>().size(), 2);
        QVERIFY(named<QRadioButton>(wizard, u"Other address"_s)->isChecked());
    }

    void theGatewayIsPreselected()
    {
        OpenWizard test;
        DescribedBox gateway(QHostAddress(u"127.0.0.2"_s), test.description.port());
        gateway.body = testData(u"tr64desc.xml"_s).replace("C0FFEE", "C0FFED");
        test.options.addresses.append(QHostAddress(u"127.0.0.2"_s));
        test.options.gateway = QHostAddress(u"127.0.0.2"_s);
        FirstRunWizard &wizard = test.open();
        QTRY_COMPARE(wizard.findChildren<QRadioButton *>().size(), 3);
        QVERIFY(named<QRadioButton>(wizard, u"FRITZ!Box 7590 at 127.0.0.2"_s)->isChecked());
    }

    void withoutABoxAnAddressIsAskedFor()
    {
        OpenWizard test;
        test.options.addresses.clear();
        FirstRunWizard &wizard = test.open();
        QTRY_VERIFY(!test.message(MessageKind::Bad).isEmpty());
        auto *address = named<QLineEdit>(wizard, u"Other address"_s);
        QCOMPARE(address->text(), u"fritz.box"_s); // what is set now
        QVERIFY(test.next()->isEnabled());
        address->clear();
        QTest::keyClicks(address, u"fritz box"_s);
        QVERIFY(!test.next()->isEnabled());
    }

    void anAddressMayHaveAPort()
    {
        OpenWizard test;
        FirstRunWizard &wizard = test.open();
        auto *address = named<QLineEdit>(wizard, u"Other address"_s);
        const auto type = [address](const QString &text) {
            address->selectAll();
            QTest::keyClicks(address, text);
        };
        for (const QString &text : {u"http://127.0.0.1:10555/"_s, u"me:secret@127.0.0.1"_s}) {
            type(text);
            QVERIFY2(!test.next()->isEnabled(), qPrintable(text));
            QVERIFY(!test.message(MessageKind::Bad).isEmpty());
            QVERIFY(!test.message(MessageKind::Bad).contains(u"secret"_s));
        }
        type(u"127.0.0.1:10555"_s);
        click(test.next());
        QCOMPARE(test.settings.inForce().callMonitor, (CallMonitorAddress {.host = u"127.0.0.1"_s, .port = 10555}));
    }

    void aCallIsSeen()
    {
        OpenWizard test;
        FirstRunWizard &wizard = test.open();
        QTRY_VERIFY(test.next()->isEnabled());
        wizard.callSeen(callFrom(u"03023125001"_s)); // too early
        click(test.next());
        click(test.next());
        QVERIFY(!test.message(MessageKind::Busy).isEmpty());
        wizard.callSeen(callFrom(u"03023125002"_s));
        QVERIFY(test.message(MessageKind::Good).contains(u"03023125002"_s));
    }

    void canBeSkippedAndReopened_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("button") << false;
        QTest::newRow("Esc") << true;
    }
    void canBeSkippedAndReopened()
    {
        QFETCH(bool, byEscape);
        OpenWizard test;
        FirstRunWizard &wizard = test.open();
        QTRY_VERIFY(test.next()->isEnabled());
        click(test.next());
        if (byEscape) {
            QTest::keyClick(&wizard, Qt::Key_Escape);
        } else {
            click(named<QPushButton>(wizard, u"Skip"_s));
        }
        QCOMPARE(test.actions.taken(), QStringList {shown(AppWindow::History)}); // starts at login as before
        QVERIFY(test.settings.inForce().firstRunDone);
        QVERIFY(!wizard.isVisible());
        wizard.show();
        QVERIFY(!named<QPushButton>(wizard, u"Back"_s)->isVisible()); // the first page
        click(test.next());
        QVERIFY(named<QRadioButton>(wizard, u"Other address"_s)->isVisible());
    }

    void aSearchThatIsLeftHasNotFailed()
    {
        OpenWizard test;
        test.options.addresses.clear();
        FirstRunWizard &wizard = test.open();
        QTest::keyClicks(named<QLineEdit>(wizard, u"Other address"_s), u"1"_s);
        QVERIFY(!test.message(MessageKind::Busy).isEmpty());
        click(test.next());
        click(named<QPushButton>(wizard, u"Back"_s));
        QVERIFY(test.message(MessageKind::Bad).isEmpty());
    }

    void anotherLanguageKeepsPageAndChoice()
    {
        OpenWizard test;
        FirstRunWizard &wizard = test.open();
        QTRY_VERIFY(test.next()->isEnabled());
        auto *address = named<QLineEdit>(wizard, u"Other address"_s);
        address->selectAll();
        QTest::keyClicks(address, u"127.0.0.1"_s);
        click(test.next());
        click(test.next());
        wizard.callSeen(callFrom(u"03023125002"_s));
        click(test.next());
        click(named<QCheckBox>(wizard, u"Start when I log in, so that no call is missed"_s));
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/rufzeichen_de.qm"_s));
        QCoreApplication::installTranslator(&translator);
        QTRY_COMPARE(wizard.windowTitle(), u"Erste Schritte"_s);
        QVERIFY(wizard.findChild<QCheckBox *>()->isVisible()); // the last page
        QVERIFY(!wizard.findChild<QCheckBox *>()->isChecked());
        click(named<QPushButton>(wizard, u"Zurück"_s));
        QVERIFY(test.message(MessageKind::Good).contains(u"03023125002"_s));
        QCOMPARE(wizard.findChild<QLineEdit *>()->text(), u"127.0.0.1"_s);
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(wizard.windowTitle(), u"First steps"_s);
    }

    void welcomesAndLooksForNothingYet()
    {
        OpenWizard test;
        FirstRunWizard &wizard = test.welcome();
        QVERIFY(test.next()->isEnabled());
        QVERIFY(test.next()->isDefault());
        QVERIFY(!named<QRadioButton>(wizard, u"Other address"_s)->isVisible());
        QVERIFY(test.message(MessageKind::Busy).isEmpty());
        test.pressEnter();
        QVERIFY(!test.message(MessageKind::Busy).isEmpty());
        click(named<QPushButton>(wizard, u"Back"_s));
        QVERIFY(test.next()->isEnabled());
    }

    void demoCallsAreOffered()
    {
        OpenWizard test;
        FirstRunWizard &wizard = test.welcome();
        click(named<QPushButton>(wizard, u"Try with demo calls"_s));
        QCOMPARE(test.actions.taken(), QStringList {u"playDemo"_s});
    }

    void runAgainItLeavesTheStartAtLoginAlone()
    {
        OpenWizard test;
        test.settings.change([](Settings &settings) { settings.firstRunDone = true; });
        test.actions.start = StartAtLogin::No;
        FirstRunWizard &wizard = test.open();
        QTRY_VERIFY(test.next()->isEnabled());
        click(test.next());
        click(test.next());
        click(test.next());
        QVERIFY(!named<QCheckBox>(wizard, u"Start when I log in, so that no call is missed"_s)->isChecked());
        test.actions.log.clear();
        click(test.next());
        QCOMPARE(test.actions.taken(), QStringList(shown(AppWindow::History)));
    }

    void startingAtLogin()
    {
        OpenWizard test;
        FirstRunWizard &wizard = test.open();
        QTRY_VERIFY(test.next()->isEnabled());
        click(test.next());
        click(test.next());
        click(test.next());
        auto *box = named<QCheckBox>(wizard, u"Start when I log in, so that no call is missed"_s);
        QVERIFY(box->isChecked());
        click(box);
        test.actions.start = StartAtLogin::Yes;
        click(test.next());
        QCOMPARE(test.actions.start, StartAtLogin::No);
    }
};

QTEST_MAIN(TestFirstRunWizard)
#include "tst_firstrunwizard.moc"
