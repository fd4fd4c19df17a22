// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mnemonics.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "tests/support/servedbox.h"
#include "ui/box/blockdialog.h"
#include "ui/box/blockednumbersdialog.h"
#include "ui/box/certificatedialog.h"
#include "ui/box/dialdialog.h"
#include "ui/box/passworddialog.h"
#include "ui/box/secondfactordialog.h"
#include "ui/export/exportdialog.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/history/callview.h"
#include "ui/history/historyactions.h"
#include "ui/history/historywindow.h"
#include "ui/history/notedialog.h"
#include "ui/history/reminderdialog.h"
#include "ui/history/shortcutsdialog.h"
#include "ui/messages/messageswindow.h"
#include "ui/notifications/popupwindow.h"
#include "ui/phonebook/contactchooser.h"
#include "ui/phonebook/contactdialog.h"
#include "ui/phonebook/phonebookactions.h"
#include "ui/phonebook/phonebookwindow.h"
#include "ui/rules/ruledialog.h"
#include "ui/rules/rulelogdialog.h"
#include "ui/rules/ruletrialdialog.h"
#include "ui/settings/backupdialog.h"
#include "ui/settings/boxaccount.h"
#include "ui/settings/generalform.h"
#include "ui/settings/historyform.h"
#include "ui/settings/settingsdialog.h"
#include "ui/statistics/statisticsdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTranslator>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** Nobody is logged in. */
class NoAccount : public BoxAccount
{
public:
    [[nodiscard]] const LoginState &login() const override { return m_login; }
    [[nodiscard]] QStringList phonebooks() const override { return {}; }
    [[nodiscard]] QList<OwnNumber> ownNumbers() const override { return {}; }
    [[nodiscard]] std::optional<DialPlan> learnedDialPlan() const override { return {}; }
    void askForUsers() override { }
    void logIn() override { }
    void logOut() override { }

private:
    LoginState m_login;
};

Contact contact()
{
    return {.id = u"1"_s,
            .name = u"Erika Mustermann"_s,
            .numbers = {{.number = u"030 23125222"_s}, {.number = u"0175 5290123"_s}}};
}

const QString fingerprint(64, u'a');

} // namespace

/** All windows, on a small screen with large text, in both languages. */
class TestEveryWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_history.open(), HistoryOpening());
        Call call;
        call.key = u"1"_s;
        call.remote = u"03023125222"_s;
        call.phase = CallPhase::Ended;
        m_history.store(call, QDateTime::currentDateTime());
        m_store.setOptions({.folder = m_folder.filePath(u"books"_s), .dialPlan = m_numbers.reader.dialPlan()});
        QSignalSpy refreshed(&m_store, &PhonebookStore::refreshed);
        m_store.refresh();
        QTRY_COMPARE(refreshed.size(), 1);
        QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(1366, 768) / 1.5);
    }

    void lettersAreUnique_data() { addWindows(); }
    void lettersAreUnique()
    {
        const std::unique_ptr<QWidget> window = make();
        giveStandardButtonsLetters(*window);
        QCOMPARE(clashesIn(*window).join(u'\n'), QString());
    }

    void everythingFitsOnASmallScreen_data() { addWindows(); }
    void everythingFitsOnASmallScreen()
    {
        const std::unique_ptr<QWidget> window = make();
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        constexpr int frame = 24; // title and edges
        const QSize size = window->size();
        const QSize most = window->screen()->availableSize() - QSize(frame / 4, frame);
        QVERIFY2(size.boundedTo(most) == size,
                 qPrintable(u"%1 × %2, where there is %3 × %4"_s.arg(size.width())
                                .arg(size.height())
                                .arg(most.width())
                                .arg(most.height())));
    }

    void questionsHaveUniqueLetters_data() { addLanguages(); }
    void questionsHaveUniqueLetters()
    {
        use();
        HistoryWindow history(m_history, m_settings, m_monitor, m_numbers.forms, m_actions.all(), state());
        history.show();
        history.findChild<CallView *>()->selectRow(0);
        history.findChild<HistoryActions *>()->forgetNumber->trigger();
        QVERIFY(asksWithUniqueLetters(history));
        PhonebookWindow books(m_store, m_numbers.forms, m_actions.all(), state());
        books.show();
        books.findChild<RowTable *>()->selectRow(0);
        books.findChild<PhonebookActions *>()->remove->trigger();
        QVERIFY(asksWithUniqueLetters(books));
        ContactDialog dialog(m_store, {.draft = contact()});
        dialog.findChild<QLineEdit *>()->clear();
        dialog.reject();
        QVERIFY(asksWithUniqueLetters(dialog));
        SettingsDialog settings(m_settings, m_history, m_account, m_actions, SettingsPlaces(), nullptr);
        for (const QWidget *page : std::initializer_list<QWidget *> {settings.findChild<HistoryForm *>(),
                                                                     settings.findChild<GeneralForm *>()}) {
            for (QPushButton *button : page->findChildren<QPushButton *>()) {
                button->click();
            }
            QVERIFY(asksWithUniqueLetters(settings));
        }
    }

    void popupsHaveUniqueLetters_data() { addLanguages(); }
    void popupsHaveUniqueLetters()
    {
        use();
        PopupWindow popup;
        Notification notification;
        notification.actions
            = {NotificationAction::Copy,     NotificationAction::LookUp,   NotificationAction::CallBack,
               NotificationAction::MarkSeen, NotificationAction::Settings, NotificationAction::Block};
        popup.setNotification(notification);
        QCOMPARE(clashesIn(popup).join(u'\n'), QString());
    }

    void menusOfOneThingHaveUniqueLetters_data() { addLanguages(); }
    void menusOfOneThingHaveUniqueLetters()
    {
        use();
        QWidget window;
        QMenu call;
        HistoryActions(window).fill(call);
        QCOMPARE(clashesIn(call).join(u'\n'), QString());
        QMenu contact;
        PhonebookActions(window).fill(contact);
        QCOMPARE(clashesIn(contact).join(u'\n'), QString());
    }

    void countsAreWrittenAsTheUserWritesThem()
    {
        QVERIFY(m_translator.load(u":/i18n/rufzeichen_de.qm"_s));
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QWidget window;
        HistoryActions actions(window);
        actions.update({.count = 12'345, .number = {}});
        QCOMPARE(actions.copyRow->text(), u"12.345 Zeilen k&opieren"_s);
        QLocale::setDefault(QLocale::c());
    }

private:
    using Maker = std::function<QWidget *()>;

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    // As GNOME has them. Offscreen they have none.
    static void giveStandardButtonsLetters(const QWidget &window)
    {
        QFETCH(QString, language);
        const bool german = language == u"de";
        for (const auto &[which, text] :
             {std::pair(QDialogButtonBox::Cancel, german ? u"&Abbrechen"_s : u"&Cancel"_s),
              std::pair(QDialogButtonBox::Close, german ? u"Schl&ießen"_s : u"&Close"_s),
              std::pair(QDialogButtonBox::Save, german ? u"S&peichern"_s : u"&Save"_s)}) {
            for (const QDialogButtonBox *box : window.findChildren<QDialogButtonBox *>()) {
                if (QPushButton *button = box->button(which)) {
                    button->setText(text);
                }
            }
        }
    }

    static bool asksWithUniqueLetters(const QWidget &window)
    {
        auto *question = window.findChild<QMessageBox *>();
        if (question == nullptr) {
            return false;
        }
        giveStandardButtonsLetters(*question);
        const QStringList clashes = clashesIn(*question);
        delete question;
        return clashes.isEmpty();
    }

    void addWindows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Maker>("maker");
        const std::initializer_list<std::pair<const char *, Maker>> windows {
            {"history",
             [this] {
                 return new HistoryWindow(m_history, m_settings, m_monitor, m_numbers.forms, m_actions.all(),
                                          state());
             }},
            {"settings",
             [this] {
                 return new SettingsDialog(m_settings, m_history, m_account, m_actions, SettingsPlaces(), nullptr);
             }},
            {"first steps", [this] { return new FirstRunWizard(m_settings, m_actions); }},
            {"statistics",
             [this] { return new StatisticsDialog(m_history, m_settings, m_actions, m_numbers.forms); }},
            {"phone books",
             [this] { return new PhonebookWindow(m_store, m_numbers.forms, m_actions.all(), state()); }},
            {"messages",
             [this] {
                 return new MessagesWindow({m_messages, m_box.box(), m_store, m_numbers.forms, m_actions.all()},
                                           state());
             }},
            {"contact", [this] { return new ContactDialog(m_store, {.original = contact(), .draft = contact()}); }},
            {"contact with many numbers",
             [this] {
                 Contact many = contact();
                 many.numbers.resize(20, {.number = u"030 23125222"_s});
                 return new ContactDialog(m_store, {.original = many, .draft = many});
             }},
            {"contacts", [this] { return new ContactChooser(m_store, m_numbers.forms); }},
            {"export",
             [this] {
                 return new ExportDialog(m_history.reader(), {}, {1, 2});
             }},
            {"backups", [this] { return new BackupDialog(m_history.path(), m_numbers.reader.dialPlan()); }},
            {"dial", [this] { return new DialDialog(m_numbers.reader.dialPlan()); }},
            {"block", [] { return new BlockDialog(u"03023125222"_s, u"030 23125222"_s, u"Erika Mustermann"_s); }},
            {"blocked numbers", [this] { return new BlockedNumbersDialog(m_box.box(), m_numbers.forms, m_actions); }},
            {"certificate",
             [] { return new CertificateDialog(CertificateTrouble::Changed, u"fritz.box"_s, fingerprint); }},
            {"password", [] { return new PasswordDialog(u"fritz1234"_s, KeyStore::Available); }},
            {"second factor", [] { return new SecondFactorDialog; }},
            {"note", [] { return new NoteDialog(u"Erika Mustermann"_s, {}); }},
            {"reminder",
             [] {
                 return new ReminderDialog(QDateTime::currentDateTime()); // is past at once
             }},
            {"rule",
             [] {
                 const RuleConditions conditions {.lines = {u"732123"_s},
                                                  .callers = {u"0431*"_s},
                                                  .hours = RuleHours {.from = QTime(22, 0), .until = QTime(7, 0)},
                                                  .days = {1, 2, 3}};
                 const RuleActions actions {.program = u"/bin/true"_s, .webhook = u"https://a.b/c"_s};
                 return new RuleDialog({.name = u"A rule"_s, .conditions = conditions, .actions = actions}, {}, {},
                                       {}, nullptr);
             }},
            {"trial of a rule",
             [this] {
                 return new RuleTrialDialog(m_history.reader(), {.name = u"A rule"_s}, m_numbers.reader.dialPlan(),
                                            {}, {}, nullptr);
             }},
            {"log of rules", [this] { return new RuleLogDialog(m_ruleLog); }},
            {"shortcuts",
             [this] {
                 HistoryWindow history(m_history, m_settings, m_monitor, m_numbers.forms, m_actions.all(), state());
                 return new ShortcutsDialog(history.actions(), nullptr);
             }},
        };
        for (const auto &language : {u"en"_s, u"de"_s}) {
            for (const auto &[name, maker] : windows) {
                QTest::addRow("%s, %s", name, qPrintable(language)) << language << maker;
            }
        }
    }

    void use()
    {
        QFETCH(QString, language);
        QCoreApplication::removeTranslator(&m_translator);
        QVERIFY(m_translator.load(u":/i18n/rufzeichen_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&m_translator);
    }
    [[nodiscard]] std::unique_ptr<QWidget> make()
    {
        use();
        QFETCH(Maker, maker);
        return std::unique_ptr<QWidget>(maker());
    }
    [[nodiscard]] QString state() const { return m_folder.filePath(u"windows.ini"_s); }

    const QTemporaryDir m_folder;
    QTranslator m_translator;
    CallHistory m_history {m_folder.filePath(u"calls.sqlite"_s)};
    SettingsStore m_settings;
    CallMonitor m_monitor;
    OwnNumbers m_numbers;
    ServedBox m_box;
    MessageStore m_messages {&m_box.box()};
    PhonebookStore m_store {&m_box.box()};
    RecordedActions m_actions;
    NoAccount m_account;
    RuleLog m_ruleLog;
};

int main(int argc, char *argv[])
{
    // That of a small laptop at 150 %.
    QTemporaryFile screen;
    if (!screen.open()
        || screen.write(R"({"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768,
                            "logicalDpi": 144, "logicalBaseDpi": 96, "dpr": 1}]})")
            < 0) {
        return 1;
    }
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
    const QApplication application(argc, argv);
    QFont font;
    font.setPointSize(10); // as on most desktops
    QApplication::setFont(font);
    TestEveryWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_everywindow.moc"
