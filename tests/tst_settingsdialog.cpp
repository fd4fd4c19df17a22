// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "core/calls/callhistory.h"
#include "core/settings/settingsstore.h"
#include "tests/support/controls.h"
#include "tests/support/describedbox.h"
#include "tests/support/fakeaccount.h"
#include "tests/support/recordedactions.h"
#include "tests/support/testdata.h"
#include "ui/rules/ruledialog.h"
#include "ui/settings/homeautomation.h"
#include "ui/settings/phonebooksform.h"
#include "ui/settings/quiethoursform.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspane.h"
#include "ui/settings/settingssidebar.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QTranslator>
#include <algorithm>
#include <functional>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

using Action = std::function<void(SettingsDialog &)>;
using Change = std::function<void(Settings &)>;

// What a user does.
Action toggle(const QString &name)
{
    return [name](SettingsDialog &dialog) { click(named<QCheckBox>(dialog, name)); };
}

Action choose(const QString &name, int steps)
{
    return [name, steps](SettingsDialog &dialog) {
        for (int i = 0; i < steps; ++i) {
            QTest::keyClick(named<QComboBox>(dialog, name), Qt::Key_Down);
        }
    };
}

void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

Action type(const QString &name, const QString &text)
{
    return [name, text](SettingsDialog &dialog) { type(named<QLineEdit>(dialog, name), text); };
}

Action up(const QString &name)
{
    return [name](SettingsDialog &dialog) { QTest::keyClick(named<QAbstractSpinBox>(dialog, name), Qt::Key_Up); };
}

// The sentences that are shown under fields.
QStringList messages(SettingsDialog &dialog, MessageKind kind)
{
    QStringList texts;
    for (const FieldMessage *message : dialog.findChildren<FieldMessage *>()) {
        if (message->isVisible() && message->kind() == kind) {
            texts.append(message->text());
        }
    }
    return texts;
}

QPushButton *button(QWidget &window, const QString &text)
{
    return named<QPushButton>(window, text);
}

LoginState withPhones(const QStringList &phones)
{
    LoginState state;
    state.phones = phones;
    return state;
}

DiscoveryOptions nowhere()
{
    DiscoveryOptions options;
    options.names.clear();
    options.duration = std::chrono::milliseconds(50);
    return options;
}

/** A broker that stands as a test says. */
class FakeHome : public HomeAutomation
{
public:
    [[nodiscard]] const HomeState &state() const override { return m_state; }
    void test() override { ++tests; }
    void setPassword(const QString &password) override { passwords.append(password); }
    void setState(const HomeState &state)
    {
        m_state = state;
        Q_EMIT changed();
    }

    int tests = 0;
    QStringList passwords;

private:
    HomeState m_state;
};

/** A dialog on the screen, with its changes. */
struct OpenDialog {
    explicit OpenDialog(const Settings &settings = {}, const DiscoveryOptionsSource &discoveryOptions = nowhere)
        : store(settings)
        , dialog(store, history, account, actions,
                 {.settingsFile = u"/tmp/a/rufzeichen.ini"_s,
                  .historyFile = u"/tmp/b/calls.sqlite"_s,
                  .logFolder = u"/tmp/nowhere/log"_s,
                  .boxFolder = u"/tmp/b/boxes"_s,
                  .pseudonymKey = u"/tmp/b/pseudonyms.key"_s,
                  .windowState = u"/tmp/c/windows.ini"_s},
                 nullptr, discoveryOptions, {}, &home)
        , changes(&store, &SettingsStore::changed)
    {
        dialog.show();
        dialog.activateWindow();
        if (!history.open().failure.isEmpty() || !QTest::qWaitForWindowActive(&dialog)) {
            qFatal("the window does not open");
        }
    }

    [[nodiscard]] const Settings &last() const { return store.inForce(); }

    FakeAccount account;
    FakeHome home;
    SettingsStore store;
    QTemporaryDir folder;
    CallHistory history {folder.filePath(u"calls.sqlite"_s)};
    RecordedActions actions;
    SettingsDialog dialog;
    QSignalSpy changes;
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Return goes on to the default button of whatever has opened.
    void returnOpensARuleAndDoesNotSaveIt()
    {
        Settings settings;
        settings.rules = {{.name = u"A rule"_s, .actions = {.mutes = true}}};
        OpenDialog open(settings);
        open.dialog.showPart(SettingsPart::Rules);
        auto *list = named<QListWidget>(open.dialog, u"What is done about calls"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(open.dialog.findChild<RuleDialog *>() != nullptr);
        QVERIFY(open.dialog.findChild<RuleDialog *>()->isVisible());
    }

    void aPageWithoutDefaultsCantBeReset()
    {
        OpenDialog open;
        open.dialog.showPart(SettingsPart::Rules);
        QVERIFY(!button(open.dialog, u"Reset this page"_s)->isEnabled());
        open.dialog.showPart(SettingsPart::General);
        QVERIFY(button(open.dialog, u"Reset this page"_s)->isEnabled());
    }

    void eachControlChangesItsSettingOnly_data()
    {
        QTest::addColumn<SettingsPart>("page");
        QTest::addColumn<Action>("action");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, SettingsPart page, const Action &action, const Change &change) {
            QTest::newRow(name) << page << action << change;
        };
        using Page = SettingsPart;
        row("address", Page::FritzBox, type(u"Address"_s, u" http://192.168.2.1/ "_s),
            [](Settings &s) { s.callMonitor.host = u"192.168.2.1"_s; });
        row("port", Page::FritzBox, type(u"Call monitor port"_s, u"10120"_s),
            [](Settings &s) { s.callMonitor.port = 10120; });
        row(
            "user", Page::Access,
            [](SettingsDialog &dialog) {
                type(named<QComboBox>(dialog, u"User"_s)->lineEdit(), u" tray "_s);
                click(named<QPushButton>(dialog, u"Log in…"_s));
            },
            [](Settings &s) { s.fritzBox.user = u"tray"_s; });
        row("phone", Page::Access, choose(u"Phone that rings"_s, 1),
            [](Settings &s) { s.fritzBox.dialPhone = u"DECT: Kitchen"_s; });
        row("dialling unasked", Page::Access, toggle(u"Other programs may dial without asking"_s),
            [](Settings &s) { s.fritzBox.dialUnasked = true; });
        row("encryption", Page::Access, choose(u"Encryption"_s, 2),
            [](Settings &s) { s.fritzBox.tls = TlsPolicy::Off; });
        row(
            "order", Page::Phonebooks,
            [](SettingsDialog &dialog) {
                click(named<QPushButton>(*dialog.findChild<BookOrder *>(), u"Move down"_s));
            },
            [](Settings &s) {
                s.phonebooks.order = {u"B"_s, u"A"_s};
            });
        row("country", Page::Numbers, type(u"Country code"_s, u"00 43"_s),
            [](Settings &s) { s.numbers.countryCode = u"43"_s; });
        row("area", Page::Numbers, type(u"Area code"_s, u"(030)"_s),
            [](Settings &s) { s.numbers.areaCode = u"030"_s; });
        row("incoming", Page::Notifications, toggle(u"Incoming calls"_s),
            [](Settings &s) { s.notifications.incoming = false; });
        row("missed", Page::Notifications, toggle(u"Missed calls"_s),
            [](Settings &s) { s.notifications.missed = false; });
        row("machine", Page::Notifications, toggle(u"Calls on the answering machine count as missed"_s),
            [](Settings &s) { s.notifications.machineIsMissed = false; });
        row("connection", Page::Notifications, toggle(u"A lost connection to the FRITZ!Box"_s),
            [](Settings &s) { s.notifications.connectionLost = false; });
        row("sound", Page::Notifications, toggle(u"Play a sound"_s),
            [](Settings &s) { s.notifications.sound = false; });
        row("do not disturb", Page::Notifications, toggle(u"Follow “do not disturb” of the desktop"_s),
            [](Settings &s) { s.notifications.followDoNotDisturb = false; });
        row("detail", Page::Notifications, choose(u"Show"_s, 1),
            [](Settings &s) { s.notifications.detail = NotificationDetail::NameOnly; });
        row("hold", Page::Notifications, up(u"Wait before a call is shown"_s),
            [](Settings &s) { s.notifications.hold = std::chrono::milliseconds(600); });
        row("quiet hours", Page::QuietHours, toggle(u"Keep quiet at certain hours"_s),
            [](Settings &s) { s.quietHours.enabled = false; });
        row("from", Page::QuietHours, up(u"From"_s), [](Settings &s) { s.quietHours.from = QTime(23, 0); });
        row("until", Page::QuietHours, up(u"Until"_s), [](Settings &s) { s.quietHours.until = QTime(8, 0); });
        row("day", Page::QuietHours, toggle(u"Sunday"_s), [](Settings &s) { s.quietHours.days.remove(7); });
        row("retention", Page::History, choose(u"Keep calls"_s, 1), [](Settings &s) { s.retentionDays = 1825; });
        row("log", Page::Log, choose(u"Write"_s, 2), [](Settings &s) { s.logMode = LogMode::Daily; });
        row("masking", Page::Log, choose(u"Phone numbers"_s, 1), [](Settings &s) { s.logMasking = Masking::Masked; });
        row("look up", Page::Privacy, type(u"Web page for “Look up”"_s, u"https://example.org/%1"_s),
            [](Settings &s) { s.lookupAddress = u"https://example.org/%1"_s; });
        row("MQTT", Page::HomeAutomation, toggle(u"Tell an MQTT broker of calls"_s),
            [](Settings &s) { s.mqtt.enabled = true; });
        row("broker", Page::HomeAutomation, type(u"Broker"_s, u" 192.168.178.30 "_s),
            [](Settings &s) { s.mqtt.host = u"192.168.178.30"_s; });
        row("broker's port", Page::HomeAutomation, type(u"Broker's port"_s, u"8883"_s),
            [](Settings &s) { s.mqtt.port = 8883; });
        row("broker's encryption", Page::HomeAutomation, toggle(u"Encrypt the connection"_s),
            [](Settings &s) { s.mqtt.tls = true; });
        row("broker's user", Page::HomeAutomation, type(u"Broker's user"_s, u"anna"_s),
            [](Settings &s) { s.mqtt.user = u"anna"_s; });
        row("numbers for the broker", Page::HomeAutomation, choose(u"Numbers of callers"_s, 1),
            [](Settings &s) { s.mqtt.masking = Masking::Pseudonymous; });
        row("commands", Page::HomeAutomation, toggle(u"Accept commands of home automation"_s),
            [](Settings &s) { s.mqtt.commands = true; });
        row("prefix", Page::HomeAutomation, type(u"All topics begin with"_s, u"haus/telefon"_s),
            [](Settings &s) { s.mqtt.prefix = u"haus/telefon"_s; });
        row("discovery", Page::HomeAutomation, type(u"Home Assistant looks for devices at"_s, u"ha"_s),
            [](Settings &s) { s.mqtt.discoveryPrefix = u"ha"_s; });
        row("sharing", Page::Sharing, toggle(u"Share the history with other desks"_s),
            [](Settings &s) { s.share.enabled = true; });
        row("server", Page::Sharing, type(u"Server"_s, u" db.example.org "_s),
            [](Settings &s) { s.share.host = u"db.example.org"_s; });
        row("database", Page::Sharing, type(u"Database"_s, u"calls"_s),
            [](Settings &s) { s.share.database = u"calls"_s; });
        row("server's user", Page::Sharing, type(u"Server's user"_s, u"anna"_s),
            [](Settings &s) { s.share.user = u"anna"_s; });
        row("name", Page::Sharing, type(u"Your name"_s, u"Anna"_s), [](Settings &s) { s.share.name = u"Anna"_s; });
        row("trust", Page::Sharing, choose(u"Certificate of the server"_s, 1),
            [](Settings &s) { s.share.trust = ShareTrust::Encrypted; });
        row("server's port", Page::Sharing, type(u"Server's port"_s, u"5433"_s),
            [](Settings &s) { s.share.port = 5433; });
        row("certificates", Page::Sharing, type(u"Trusted certificates"_s, u"/etc/ssl/office.crt"_s),
            [](Settings &s) { s.share.authorities = u"/etc/ssl/office.crt"_s; });
        row("tray icon", Page::Appearance, choose(u"Tray icon"_s, 3),
            [](Settings &s) { s.appearance.trayIcon = TrayIconStyle::Colour; });
        row("blink", Page::Appearance, toggle(u"The tray icon blinks while a call rings"_s),
            [](Settings &s) { s.appearance.blink = false; });
        row("language", Page::Appearance, choose(u"Language"_s, 1),
            [](Settings &s) { s.appearance.language = u"de"_s; });
    }
    void eachControlChangesItsSettingOnly()
    {
        QFETCH(SettingsPart, page);
        QFETCH(Action, action);
        QFETCH(Change, change);
        Settings expected;
        expected.quietHours.enabled = true;
        expected.firstRunDone = true;
        OpenDialog open(expected);
        open.account.setLogin(withPhones({u"DECT: Kitchen"_s}));
        open.account.setPhonebooks({u"A"_s, u"B"_s});
        open.dialog.showPart(page);
        QCoreApplication::processEvents(); // what the box has told gets its place
        QCOMPARE(open.changes.size(), 0);
        action(open.dialog);
        change(expected);
        QVERIFY(!open.changes.isEmpty());
        QCOMPARE(open.last(), expected);
        // The defaults of the page bring all of it back, and only that.
        click(button(open.dialog, u"Reset this page"_s));
        if (auto *question = open.dialog.findChild<QMessageBox *>()) {
            click(named<QPushButton>(*question, u"Remove older calls"_s));
        }
        Settings defaults;
        defaults.firstRunDone = true;
        defaults.quietHours.enabled = page != SettingsPart::QuietHours && page != SettingsPart::Notifications;
        QCOMPARE(open.last(), defaults);
    }

    void badInputSaysSoAndIsNotApplied_data()
    {
        QTest::addColumn<SettingsPart>("page");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("good");
        QTest::newRow("host") << SettingsPart::FritzBox << u"Address"_s << u"fritz box"_s << u"fritz.box"_s;
        QTest::newRow("login") << SettingsPart::FritzBox << u"Address"_s << u"http://me:a@fritz.box"_s << u"b:1"_s;
        QTest::newRow("page") << SettingsPart::FritzBox << u"Address"_s << u"http://fritz.box:8/"_s << u"a"_s;
        QTest::newRow("no host") << SettingsPart::FritzBox << u"Address"_s << u" "_s << u"fd00::1"_s;
        QTest::newRow("port 0") << SettingsPart::FritzBox << u"Call monitor port"_s << u"0"_s << u"1"_s;
        QTest::newRow("port") << SettingsPart::FritzBox << u"Call monitor port"_s << u"65536"_s << u"65535"_s;
        QTest::newRow("word as port") << SettingsPart::FritzBox << u"Call monitor port"_s << u"x"_s << u"1012"_s;
        QTest::newRow("country") << SettingsPart::Numbers << u"Country code"_s << u"Germany"_s << u"+49"_s;
        QTest::newRow("area") << SettingsPart::Numbers << u"Area code"_s << u"0301234"_s << u"030"_s;
        QTest::newRow("broker") << SettingsPart::HomeAutomation << u"Broker"_s << u"a b"_s << u"a.local"_s;
        QTest::newRow("topic") << SettingsPart::HomeAutomation << u"All topics begin with"_s << u"a/#"_s << u"a/b"_s;
        QTest::newRow("server") << SettingsPart::Sharing << u"Server"_s << u"db:5432"_s << u"db"_s;
        QTest::newRow("server with a login")
            << SettingsPart::Sharing << u"Server"_s << u"postgresql://a:b@db"_s << u"/run/postgresql"_s;
        QTest::newRow("database") << SettingsPart::Sharing << u"Database"_s << u" "_s << u"a"_s;
        QTest::newRow("server's user") << SettingsPart::Sharing << u"Server's user"_s << QString(64, u'a') << u"a"_s;
        QTest::newRow("server's port") << SettingsPart::Sharing << u"Server's port"_s << u"0"_s << u"1"_s;
        QTest::newRow("name") << SettingsPart::Sharing << u"Your name"_s << QString(65, u'a') << u"Anna"_s;
        QTest::newRow("certificates") << SettingsPart::Sharing << u"Trusted certificates"_s << u"office.crt"_s
                                      << u"/office.crt"_s;
        QTest::newRow("look up") << SettingsPart::Privacy << u"Web page for “Look up”"_s << u"file:///%1"_s
                                 << u"http://a.example/%1"_s;
    }
    void badInputSaysSoAndIsNotApplied()
    {
        QFETCH(SettingsPart, page);
        QFETCH(QString, field);
        QFETCH(QString, bad);
        QFETCH(QString, good);
        OpenDialog open;
        open.dialog.showPart(page);
        QVERIFY(messages(open.dialog, MessageKind::Bad).isEmpty());
        type(field, bad)(open.dialog);
        QCOMPARE(messages(open.dialog, MessageKind::Bad).size(), 1);
        QCOMPARE(open.changes.size(), 0);
        type(field, good)(open.dialog);
        QVERIFY(messages(open.dialog, MessageKind::Bad).isEmpty());
    }

    void theBrokersStateIsShown_data()
    {
        QTest::addColumn<HomeState>("state");
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QString>("text");
        using Phase = MqttState::Phase;
        const MqttState refused {.phase = Phase::Connecting, .failure = MqttFailure::Refused};
        const MqttState connected {.phase = Phase::Connected};
        QTest::newRow("connected") << HomeState {.connection = connected} << MessageKind::Good << u"Connected"_s;
        QTest::newRow("refused") << HomeState {.connection = refused} << MessageKind::Bad << u"No MQTT broker"_s;
        QTest::newRow("a trial counts more")
            << HomeState {.connection = refused, .trial = connected} << MessageKind::Good << u"Connected"_s;
        QTest::newRow("recorder") << HomeState {.isRecorders = true} << MessageKind::Note << u"The recorder"_s;
        QTest::newRow("no key store") << HomeState {.isPasswordKept = false} << MessageKind::Note << u"key store"_s;
    }
    void theBrokersStateIsShown()
    {
        QFETCH(HomeState, state);
        QFETCH(MessageKind, kind);
        QFETCH(QString, text);
        OpenDialog open;
        open.dialog.showPart(SettingsPart::HomeAutomation);
        open.home.setState(state);
        QCOMPARE(messages(open.dialog, kind).size(), 1);
        QVERIFY2(messages(open.dialog, kind).constFirst().contains(text), qUtf8Printable(text));
    }

    // What is typed counts before it is tried, and the password is for the user that was typed.
    void theBrokerIsTriedAsItIsTyped()
    {
        OpenDialog open;
        open.dialog.showPart(SettingsPart::HomeAutomation);
        type(u"Broker"_s, u"127.0.0.1"_s)(open.dialog);
        auto *user = named<QLineEdit>(open.dialog, u"Broker's user"_s);
        user->setFocus();
        QTest::keyClicks(user, u"anna"_s);
        auto *password = named<QLineEdit>(open.dialog, u"Broker's password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->setFocus();
        QTest::keyClicks(password, u"geheim1!"_s);
        click(button(open.dialog, u"Test the broker"_s));
        QCOMPARE(open.home.passwords, QStringList {u"geheim1!"_s});
        QCOMPARE(open.home.tests, 1);
        QCOMPARE(open.last().mqtt.user, u"anna"_s);
        QVERIFY(password->text().isEmpty());
    }

    void aPortWithTheAddressGoesIntoItsField()
    {
        OpenDialog open;
        open.dialog.showPart(SettingsPart::FritzBox);
        type(u"Address"_s, u"127.0.0.1:10555"_s)(open.dialog);
        QCOMPARE(open.last().callMonitor, (CallMonitorAddress {.host = u"127.0.0.1"_s, .port = 10555}));
        QCOMPARE(named<QLineEdit>(open.dialog, u"Address"_s)->text(), u"127.0.0.1"_s);
        QCOMPARE(named<QLineEdit>(open.dialog, u"Call monitor port"_s)->text(), u"10555"_s);
        type(u"Address"_s, u"http://fritz.box/"_s)(open.dialog);
        QCOMPARE(open.last().callMonitor, (CallMonitorAddress {.host = u"fritz.box"_s, .port = 10555}));
        open.dialog.close();
        QCOMPARE(open.last().callMonitor, (CallMonitorAddress {.host = u"fritz.box"_s, .port = 10555}));
    }

    void whatIsTypedCountsWhenItsFieldIsLeft_data()
    {
        QTest::addColumn<Action>("leave");
        QTest::newRow("tab") << Action([](SettingsDialog &dialog) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            Q_UNUSED(dialog)
        });
        QTest::newRow("other page") << Action([](SettingsDialog &dialog) { dialog.showPart(SettingsPart::Log); });
        QTest::newRow("close") << Action([](SettingsDialog &dialog) { dialog.close(); });
        QTest::newRow("Esc") << Action([](SettingsDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    }
    void whatIsTypedCountsWhenItsFieldIsLeft()
    {
        QFETCH(Action, leave);
        OpenDialog open;
        auto *host = named<QLineEdit>(open.dialog, u"Address"_s);
        host->setFocus();
        host->selectAll();
        QTest::keyClicks(host, u"192.168.2.1"_s);
        QCOMPARE(open.changes.size(), 0);
        leave(open.dialog);
        QCOMPARE(open.changes.size(), 1);
        QCOMPARE(open.last().callMonitor.host, u"192.168.2.1"_s);
    }

    void changesFromElsewhereAreShownAndNotToldOf()
    {
        OpenDialog open;
        Settings settings;
        settings.notifications = {.incoming = false, .detail = NotificationDetail::Hidden};
        settings.quietHours = {.enabled = true, .from = {1, 0}, .until = {2, 0}, .days = {1}};
        settings.retentionDays = 100; // none of the choices
        settings.appearance.language = u"fr"_s; // neither
        settings.callMonitor.host = u"10.0.0.1"_s;
        open.store.change([&settings](Settings &all) { all = settings; });
        QCOMPARE(open.changes.size(), 1);
        QVERIFY(!named<QCheckBox>(open.dialog, u"Incoming calls"_s)->isChecked());
        QCOMPARE(named<QComboBox>(open.dialog, u"Keep calls"_s)->currentText(), u"100 day(s)"_s);
        QCOMPARE(named<QLineEdit>(open.dialog, u"Address"_s)->text(), u"10.0.0.1"_s);
        open.dialog.showPart(SettingsPart::Notifications);
        click(named<QCheckBox>(open.dialog, u"Play a sound"_s));
        settings.notifications.sound = false;
        QCOMPARE(open.last(), settings);
    }

    void requestsArePassedOn_data()
    {
        QTest::addColumn<SettingsPart>("page");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("action");
        QTest::newRow("test") << SettingsPart::Notifications << u"Show a test notification"_s
                              << u"showTestNotification"_s;
        QTest::newRow("import") << SettingsPart::Backups << u"Import calls…"_s << u"importLogs"_s;
        QTest::newRow("wizard") << SettingsPart::FritzBox << u"First steps…"_s << shown(AppWindow::FirstSteps);
    }
    void requestsArePassedOn()
    {
        QFETCH(SettingsPart, page);
        QFETCH(QString, button);
        QFETCH(QString, action);
        OpenDialog open;
        open.dialog.showPart(page);
        click(named<QPushButton>(open.dialog, button));
        QCOMPARE(open.actions.taken(), QStringList {action});
    }

    void whatTheBoxSaysIsShown()
    {
        OpenDialog open;
        open.dialog.showPart(SettingsPart::Access);
        QCOMPARE(open.account.questions, 1);
        LoginState state;
        state.password = PasswordPlace::KeyStore;
        state.form.users = {u"tray"_s};
        open.account.setLogin(state);
        click(button(open.dialog, u"Log out"_s));
        click(button(open.dialog, u"Log in…"_s));
        QCOMPARE(open.account.logouts, 1);
        QCOMPARE(open.account.logins, 1);
        open.account.setDialPlan(DialPlan {.countryCode = u"43"_s, .areaCode = u"1"_s});
        QCOMPARE(named<QLineEdit>(open.dialog, u"Country code"_s)->placeholderText(), u"+43 (says the box)"_s);
        QCOMPARE(named<QLineEdit>(open.dialog, u"Area code"_s)->placeholderText(), u"01 (says the box)"_s);
    }

    void startingAtLogin()
    {
        OpenDialog open;
        auto *box = named<QCheckBox>(open.dialog, u"Start when I log in"_s);
        open.actions.start = StartAtLogin::Yes;
        open.dialog.showPart(SettingsPart::General);
        QVERIFY(box->isChecked());
        QVERIFY(open.actions.log.isEmpty());
        click(box);
        QCOMPARE(open.actions.log.size(), 1);
        QCOMPARE(open.actions.start, StartAtLogin::No);
    }

    void allDefaultsOnceConfirmed()
    {
        Settings settings;
        settings.callMonitor.host = u"10.0.0.1"_s;
        settings.logMode = LogMode::Daily;
        settings.firstRunDone = true;
        OpenDialog open(settings);
        open.dialog.showPart(SettingsPart::General);
        click(button(open.dialog, u"Reset all pages…"_s));
        QCOMPARE(open.changes.size(), 0);
        click(named<QPushButton>(*open.dialog.findChild<QMessageBox *>(), u"Reset"_s));
        Settings expected;
        expected.firstRunDone = true;
        QCOMPARE(open.last(), expected);
    }

    void aQuestionOutlivesAnotherLanguage()
    {
        Settings settings;
        settings.callMonitor.host = u"10.0.0.1"_s;
        OpenDialog open(settings);
        open.dialog.showPart(SettingsPart::General);
        click(button(open.dialog, u"Reset all pages…"_s));
        const QPointer<QMessageBox> question = open.dialog.findChild<QMessageBox *>();
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/rufzeichen_de.qm"_s));
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        QVERIFY(question);
        click(named<QPushButton>(*question, u"Reset"_s));
        QCOMPARE(open.last(), Settings());
        QTRY_COMPARE(open.dialog.windowTitle(), u"Einstellungen"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void aSearchThatIsLeftHasNotFailed()
    {
        OpenDialog open;
        click(button(open.dialog, u"Find"_s));
        QCOMPARE(messages(open.dialog, MessageKind::Busy).size(), 1);
        open.dialog.showPart(SettingsPart::Log);
        open.dialog.showPart(SettingsPart::FritzBox);
        QVERIFY(messages(open.dialog, MessageKind::Bad).isEmpty());
        QVERIFY(button(open.dialog, u"Find"_s)->isEnabled());
    }

    void theConnectionIsTested()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        Settings settings;
        settings.callMonitor = {.host = u"127.0.0.1"_s, .port = box.port()};
        OpenDialog open(settings);
        click(button(open.dialog, u"Test the connection"_s));
        QCOMPARE(messages(open.dialog, MessageKind::Busy).size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(messages(open.dialog, MessageKind::Good).size(), 1, 15000);
        box.refuse();
        open.dialog.testConnection();
        QTRY_COMPARE_WITH_TIMEOUT(messages(open.dialog, MessageKind::Bad).size(), 1, 15000);
        QVERIFY(messages(open.dialog, MessageKind::Bad).first().contains(u"#96*5*"_s));
    }

    void aBoxIsFoundAndChosen()
    {
        DescribedBox box(QHostAddress::LocalHost);
        box.body = testData(u"tr64desc.xml"_s);
        DiscoveryOptions options = nowhere();
        options.addresses = {QHostAddress(QHostAddress::LocalHost)};
        options.descriptionPort = box.port();
        options.duration = std::chrono::milliseconds(500);
        OpenDialog open({}, [options] { return options; });
        click(button(open.dialog, u"Find"_s));
        auto *boxes = named<QListWidget>(open.dialog, u"Boxes that were found"_s);
        QTRY_COMPARE(boxes->count(), 1);
        QTRY_VERIFY(boxes->height() > boxes->fontMetrics().height()); // has its place
        QVERIFY(boxes->item(0)->text().contains(u"FRITZ!Box 7590 at 127.0.0.1"_s));
        boxes->setFocus();
        QTest::keyClick(boxes, Qt::Key_Down);
        QTest::keyClick(boxes, Qt::Key_Return);
        QCOMPARE(open.last().callMonitor.host, u"127.0.0.1"_s);
    }

    void noBoxIsFound()
    {
        OpenDialog open;
        click(button(open.dialog, u"Find"_s));
        QTRY_COMPARE(messages(open.dialog, MessageKind::Bad).size(), 1);
        QVERIFY(button(open.dialog, u"Find"_s)->isEnabled());
    }

    void searchFindsAndJumps()
    {
        OpenDialog open;
        auto *search = named<QLineEdit>(open.dialog, u"Search the settings"_s);
        auto *hits = named<QListWidget>(open.dialog, u"Settings that were found"_s);
        QTest::keyClick(&open.dialog, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"SOUND play"_s);
        QVERIFY(hits->isVisible());
        QCOMPARE(hits->count(), 1);
        auto *sound = named<QCheckBox>(open.dialog, u"Play a sound"_s);
        QVERIFY(sound->isVisible()); // its page is shown
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), sound);
        QTest::keyClick(&open.dialog, Qt::Key_Escape); // ends the search first …
        QVERIFY(search->text().isEmpty());
        QVERIFY(open.dialog.isVisible());
        QTest::keyClick(&open.dialog, Qt::Key_Escape); // … then closes
        QVERIFY(!open.dialog.isVisible());
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("first"); // empty: none
        QTest::newRow("choice") << u"file for each"_s << u"Write\n› Backup and log"_s;
        QTest::newRow("explanation") << u"box blocks"_s << u"Wait before a call is shown\n› Notifications"_s;
        QTest::newRow("page") << u"quiet until"_s << u"Until\n› Notifications"_s;
        QTest::newRow("day") << u"sunday"_s << u"Sunday\n› Notifications"_s;
        QTest::newRow("marks on letters") << u"Pórt"_s << u"Call monitor port\n› Connection"_s;
        QTest::newRow("within") << u"ring tone"_s << u"Ring tone\n› Lines and phones"_s;
        QTest::newRow("nothing") << u"coffee"_s << QString();
    }
    void searchFinds()
    {
        QFETCH(QString, words);
        QFETCH(QString, first);
        OpenDialog open;
        named<QLineEdit>(open.dialog, u"Search the settings"_s)->setText(words);
        const auto *hits = named<QListWidget>(open.dialog, u"Settings that were found"_s);
        const bool isHit = hits->item(0)->flags().testFlag(Qt::ItemIsEnabled);
        QCOMPARE(isHit ? hits->item(0)->text() : QString(), first);
    }

    void eachPageHasAnIconThatFollowsThePalette()
    {
        OpenDialog open;
        const auto *pages = named<QListWidget>(open.dialog, u"Pages"_s);
        QCOMPARE(pages->count(), open.dialog.findChildren<SettingsPane *>().size());
        const auto looks = [pages] {
            QList<QImage> images;
            for (int row = 0; row < pages->count(); ++row) {
                images.append(pages->item(row)->icon().pixmap(24).toImage());
            }
            return images;
        };
        const QList<QImage> before = looks();
        const QPalette palette = QApplication::palette();
        QApplication::setPalette(QPalette(QColor(40, 40, 40)));
        QTRY_VERIFY(looks() != before);
        QApplication::setPalette(palette);
        QTRY_COMPARE(looks(), before);
        for (qsizetype row = 0; row < before.size(); ++row) {
            QVERIFY(!before.at(row).isNull());
            QCOMPARE(before.indexOf(before.at(row)), row); // none looks like another
        }
    }

    void aSearchInANarrowWindowEndsWithWhatItHasFound()
    {
        OpenDialog open;
        const int letter = open.dialog.fontMetrics().averageCharWidth();
        open.dialog.resize(letter * 68, 600);
        const auto *sidebar = open.dialog.findChild<SettingsSidebar *>();
        const auto isSmall = [sidebar, letter] { return sidebar->width() < letter * 12; };
        QTRY_VERIFY(isSmall());
        QTest::keyClick(&open.dialog, Qt::Key_F, Qt::ControlModifier);
        auto *search = named<QLineEdit>(open.dialog, u"Search the settings"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"follow"_s);
        QVERIFY(sidebar->width() < open.dialog.width() * 2 / 5);
        QTest::keyClick(search, Qt::Key_Return);
        auto *found = named<QCheckBox>(open.dialog, u"Follow “do not disturb” of the desktop"_s);
        QTRY_VERIFY(found->hasFocus());
        QTRY_VERIFY(isSmall());
        QVERIFY(found->isVisible());
        QVERIFY(open.dialog.findChild<QFocusFrame *>() != nullptr);
        QTest::keyClick(&open.dialog, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        found->setFocus(); // by a click: nobody searches any more
        QTRY_VERIFY(isSmall());
        open.dialog.resize(letter * 118, 600);
        QTest::keyClick(&open.dialog, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, u"follow"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!isSmall());
        open.dialog.resize(letter * 68, 600);
        QTRY_VERIFY(isSmall());
    }

    void labelsOfAPageAreInOneColumn()
    {
        OpenDialog open;
        auto *pages = named<QListWidget>(open.dialog, u"Pages"_s);
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            QCoreApplication::processEvents();
            QSet<int> fields; // where they begin
            for (const QComboBox *box : open.dialog.findChildren<QComboBox *>()) {
                if (box->isVisible()) {
                    fields.insert(box->mapTo(&open.dialog, QPoint()).x());
                }
            }
            QVERIFY2(fields.size() <= 1, qPrintable(pages->item(row)->text()));
        }
    }

    void aPartIsScrolledTo()
    {
        OpenDialog open;
        open.dialog.resize(open.dialog.width(), 300);
        for (const auto &[part, heading] : {std::pair(SettingsPart::Places, u"What is kept where"_s),
                                            std::pair(SettingsPart::QuietHours, u"Quiet hours"_s),
                                            std::pair(SettingsPart::FritzBox, u"FRITZ!Box"_s)}) {
            open.dialog.showPart(part);
            const auto headings = open.dialog.findChildren<Headline *>();
            const auto found = std::find_if(headings.begin(), headings.end(),
                                            [text = heading](const Headline *each) { return each->text() == text; });
            QVERIFY(found != headings.end());
            QVERIFY2(!(*found)->visibleRegion().isEmpty(), qPrintable(heading));
        }
    }

    // That of 1366 × 768 at 200 %, with a frame; and of a small window beside others.
    void fitsAVerySmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("small");
        QTest::newRow("English") << u"en"_s << QSize(670, 350);
        QTest::newRow("German") << u"de"_s << QSize(670, 350);
        QTest::newRow("English, narrow") << u"en"_s << QSize(480, 530);
        QTest::newRow("German, narrow") << u"de"_s << QSize(480, 530);
    }
    void fitsAVerySmallScreen()
    {
        QFETCH(QString, language);
        QFETCH(QSize, small);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/rufzeichen_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPixelSize(13); // 10 points at 96 DPI, as on most desktops
        QApplication::setFont(font);
        {
            OpenDialog open;
            open.dialog.resize(small);
            QCoreApplication::processEvents();
            QCOMPARE(open.dialog.size(), small);
            auto *pages = open.dialog.findChildren<QListWidget *>().constFirst();
            for (int row = 0; row < pages->count(); ++row) {
                pages->setCurrentRow(row);
                QCoreApplication::processEvents();
                for (const SettingsPane *page : open.dialog.findChildren<SettingsPane *>()) {
                    QVERIFY2(!page->isVisible() || page->horizontalScrollBar()->maximum() == 0,
                             qPrintable(page->title()));
                }
            }
        }
        QApplication::setFont(before);
        QCoreApplication::removeTranslator(&translator);
    }

    void withoutRoomThereAreIconsOnly()
    {
        OpenDialog open;
        auto *pages = named<QListWidget>(open.dialog, u"Pages"_s);
        auto *search = named<QLineEdit>(open.dialog, u"Search the settings"_s);
        open.dialog.resize(open.dialog.fontMetrics().averageCharWidth() * 100, 500);
        QCOMPARE(pages->item(0)->text(), u"Connection"_s);
        open.dialog.resize(open.dialog.fontMetrics().averageCharWidth() * 80, 400);
        QTRY_COMPARE(pages->item(0)->text(), QString());
        QCOMPARE(pages->item(0)->toolTip(), u"Connection"_s);
        QCOMPARE(pages->item(0)->data(Qt::AccessibleTextRole).toString(), u"Connection"_s);
        QVERIFY(!search->isVisible());
        QTest::keyClick(&open.dialog, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"sound"_s);
        QTest::keyClick(&open.dialog, Qt::Key_Escape);
        QVERIFY(!search->isVisible());
        QVERIFY(open.dialog.isVisible());
    }

    void closesByKeyboard()
    {
        OpenDialog open;
        QTest::keyClick(&open.dialog, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!open.dialog.isVisible());
    }

    void followsThePalette()
    {
        OpenDialog open;
        const QPalette before = QApplication::palette();
        const auto *explanation = open.dialog.findChild<SmallPrint *>();
        QApplication::setPalette(QPalette(QColor(40, 40, 40)));
        QTRY_VERIFY(explanation->palette().color(QPalette::WindowText).lightness() > 128);
        QApplication::setPalette(before);
    }

    void anotherLanguageMakesItAnew()
    {
        OpenDialog open;
        open.account.setLogin(withPhones({u"DECT: Kitchen"_s}));
        open.account.setPhonebooks({u"A"_s});
        open.account.setDialPlan(DialPlan {.areaCode = u"30"_s});
        open.dialog.showPart(SettingsPart::QuietHours);
        QTranslator german;
        QVERIFY(german.load(u":/i18n/rufzeichen_de.qm"_s));
        QCoreApplication::installTranslator(&german);
        QTRY_COMPARE(open.dialog.windowTitle(), u"Einstellungen"_s);
        auto *quiet = named<QCheckBox>(open.dialog, u"Zu bestimmten Zeiten Ruhe halten"_s);
        QTRY_VERIFY(quiet->isVisible()); // the same page
        click(quiet);
        QVERIFY(open.last().quietHours.enabled);
        // What the box has told is still known.
        QCOMPARE(named<QComboBox>(open.dialog, u"Telefon, das klingelt"_s)->count(), 2);
        QCOMPARE(named<QListWidget>(open.dialog, u"Reihenfolge der Telefonbücher"_s)->count(), 1);
        QCOMPARE(named<QLineEdit>(open.dialog, u"Ortsvorwahl"_s)->placeholderText(), u"030 (laut Box)"_s);
        QCoreApplication::removeTranslator(&german);
    }

    void allControlsHaveNames()
    {
        OpenDialog open;
        for (QWidget *control : open.dialog.findChildren<QWidget *>()) {
            const bool isInner = qobject_cast<QAbstractItemView *>(control->parentWidget())
                || qobject_cast<QComboBox *>(control->parentWidget())
                || qobject_cast<QAbstractSpinBox *>(control->parentWidget())
                || control->objectName().startsWith(u"qt_"_s) || control->inherits("QComboBoxPrivateContainer")
                || control->inherits("QComboBoxListView") || qobject_cast<QScrollArea *>(control)
                || qobject_cast<QStackedWidget *>(control);
            if (!isInner && (control->focusPolicy() & Qt::TabFocus) != 0) {
                QVERIFY2(!accessibleNameOf(control).isEmpty(), control->metaObject()->className());
            }
        }
    }

    void importantCallersCanBeAddedAndRemoved()
    {
        Settings settings;
        settings.notifications.important = {u"0175123"_s};
        OpenDialog open(settings);
        open.dialog.showPart(SettingsPart::QuietHours);
        auto *list = named<QListWidget>(open.dialog, u"Important callers"_s);
        QCOMPARE(list->count(), 1);
        type(named<QLineEdit>(open.dialog, u"Number of a caller"_s), u"Anna"_s);
        QCOMPARE(messages(open.dialog, MessageKind::Bad), QStringList {u"This is no phone number."_s});
        type(named<QLineEdit>(open.dialog, u"Number of a caller"_s), u"+49 30 / 23 12 52-22"_s);
        QCOMPARE(messages(open.dialog, MessageKind::Bad), QStringList());
        QCOMPARE(open.last().notifications.important, (QStringList {u"0175123"_s, u"+493023125222"_s}));
        type(named<QLineEdit>(open.dialog, u"Number of a caller"_s), u"+493023125222"_s); // it is there
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(open.last().notifications.important, QStringList {u"+493023125222"_s});
        click(button(open.dialog, u"Remove caller"_s));
        QCOMPARE(open.last().notifications.important, QStringList());
        QVERIFY(!button(open.dialog, u"Remove caller"_s)->isEnabled());
    }

    void timesThatDoNotCountHaveNothingMarked()
    {
        OpenDialog open;
        open.dialog.showPart(SettingsPart::QuietHours);
        const auto *from = named<QAbstractSpinBox>(open.dialog, u"From"_s)->findChild<QLineEdit *>();
        QVERIFY(!from->isEnabled());
        QVERIFY(!from->hasSelectedText());
        click(named<QCheckBox>(open.dialog, u"Keep quiet at certain hours"_s));
        QVERIFY(from->isEnabled());
        click(named<QCheckBox>(open.dialog, u"Keep quiet at certain hours"_s));
        QVERIFY(!from->hasSelectedText());
    }

    void quietHoursInWords_data()
    {
        QTest::addColumn<QuietHours>("hours");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QuietHours &hours, const QString &sentence) {
            QTest::newRow(name) << hours << sentence;
        };
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        row("off", {}, u"Calls are shown at any time of the week."_s);
        row("no day", {true, ten, seven, {}}, u"No day is chosen, so calls are shown at any time."_s);
        const QString end = u" Important callers get through, and missed calls are counted all the same."_s;
        row("night", {.enabled = true},
            u"No notifications every day from 22:00 until 07:00 of the next day."_s + end);
        row("day", {true, seven, ten, {1, 2, 3, 4, 5}},
            u"No notifications on Monday to Friday from 07:00 until 22:00."_s + end);
        row("whole", {true, seven, seven, {6, 7}},
            u"No notifications on Saturday and Sunday from 07:00 for 24 hours."_s + end);
        row("apart", {true, seven, ten, {1, 3, 5}},
            u"No notifications on Monday, Wednesday and Friday from 07:00 until 22:00."_s + end);
        row("one", {true, seven, ten, {4}}, u"No notifications on Thursday from 07:00 until 22:00."_s + end);
    }
    void quietHoursInWords()
    {
        QFETCH(QuietHours, hours);
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        const QString sentence = QuietHoursText::sentence(hours, locale);
        QTEST(sentence, "sentence");
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
