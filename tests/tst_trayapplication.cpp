// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/boxmemory.h"
#include "app/common/recorderpresence.h"
#include "app/common/singleinstance.h"
#include "app/simulator/boxsimulator.h"
#include "app/tray/demobox.h"
#include "app/tray/trayapplication.h"
#include "core/calls/sqlstatement.h"
#include "core/settings/userfiles.h"
#include "tests/support/callmaker.h"
#include "tests/support/controls.h"
#include "tests/support/program.h"
#include "ui/box/certificatedialog.h"
#include "ui/box/dialdialog.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/history/historyactions.h"
#include "ui/history/historywindow.h"
#include "ui/notifications/popupwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <functional>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** What is done before the program starts. */
using Preparation = std::function<void()>;

Q_DECLARE_METATYPE(Preparation)

/** Opens pages in the place of a browser. */
class PageCounter : public QObject
{
    Q_OBJECT
public:
    int count = 0;
public Q_SLOTS:
    void open(const QUrl &) { ++count; }
};

/** The whole tray application with its files, without tray, bus and key store. */
class TestTrayApplication : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // nobody's desktop
    }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
            qputenv(folder, m_home->filePath(QString::fromLatin1(folder)).toUtf8());
        }
        qunsetenv("RUFZEICHEN_PASSWORD"); // then nobody logs in
        QVERIFY(QDir().mkpath(QFileInfo(UserFiles::settings()).path()));
        QVERIFY(QDir().mkpath(QFileInfo(UserFiles::database()).path()));
        m_box = std::make_unique<BoxSimulator>();
        QVERIFY(m_box->listen());
        m_box->model().calls = {};
    }

    void cleanup()
    {
        m_application.reset();
        m_box.reset();
    }

    void onlyAChoiceRemovesCalls_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<qint64>("left");
        QTest::newRow("a month") << QByteArray("retentionDays=30\n") << qint64(1);
        QTest::newRow("for ever") << QByteArray("retentionDays=0\n") << qint64(2);
        QTest::newRow("a hundred years") << QByteArray("retentionDays=36500\n") << qint64(2);
        QTest::newRow("unreadable") << QByteArray("retentionDays=never\n") << qint64(2);
        QTest::newRow("missing") << QByteArray() << qint64(2);
    }
    void onlyAChoiceRemovesCalls()
    {
        QFETCH(QByteArray, settings);
        storeOldCall();
        writeSettings("[history]\n" + settings);
        for (int each = 0; each < 2; ++each) { // the second start finds what the first one has written
            start(minimized());
            m_application.reset();
            QTEST(callCount(), "left");
        }
        QCOMPARE(settingsText().count("retentionDays"), settings.count("retentionDays"));
        QVERIFY(settingsText().contains(settings));
    }

    // As after somebody has mistyped the number of days, or brought the file from another computer.
    void moreThanADayOfCallsIsRemovedOnlyIfConfirmed_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<qint64>("left");
        QTest::newRow("not confirmed") << QByteArray("retentionDays=30\n") << qint64(3);
        QTest::newRow("confirmed for more")
            << QByteArray("retentionDays=30\nconfirmedRetentionDays=730\n") << qint64(3);
        QTest::newRow("confirmed") << QByteArray("retentionDays=30\nconfirmedRetentionDays=30\n") << qint64(1);
    }
    void moreThanADayOfCallsIsRemovedOnlyIfConfirmed()
    {
        QFETCH(QByteArray, settings);
        QFETCH(qint64, left);
        storeOldCall();
        storeCall(u"older"_s, "15.06.10 12:25:42");
        writeSettings("[history]\n" + settings);
        start(minimized());
        if (left > 1) {
            QTRY_VERIFY(poppedUp().contains(u"2 calls are older than you want to keep calls"_s));
        }
        m_application.reset();
        QCOMPARE(callCount(), left);
    }

    // At once, and what has ended stays as it was.
    void aPhoneMayBeAnAnsweringMachine()
    {
        const auto hear = [this](const QByteArray &id) {
            QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
            m_box->callMonitor().sendLine("RING;" + id + ";03023125701;732123;SIP0;");
            m_box->callMonitor().sendLine("CONNECT;" + id + ";20;03023125701;");
            m_box->callMonitor().sendLine("DISCONNECT;" + id + ";4;");
        };
        writeSettings("[lines]\nmachines=21\n");
        start(minimized());
        hear("0");
        QTRY_COMPARE(outcomes(), QList<CallOutcome> {CallOutcome::Answered});
        m_application.reset();
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 0);
        writeSettings("[lines]\nmachines=20\n");
        start(minimized());
        hear("1");
        QTRY_COMPARE(outcomes(), (QList<CallOutcome> {CallOutcome::Machine, CallOutcome::Answered}));
    }

    // By all that follows calls, while they run.
    void aPhoneMayBecomeAnAnsweringMachine()
    {
        const QByteArray rule = "[rule-1]\nname=Note\non=answered\nnote=was answered\n";
        const auto hear = [this](const QByteArray &line) { m_box->callMonitor().sendLine(line); };
        const auto outcomeOf = [](const QString &remote) {
            const QList<StoredCall> calls = callsOf(remote);
            return calls.isEmpty() ? std::nullopt : calls.constFirst().call.outcome;
        };
        writeSettings("[lines]\nmachines=21\n" + rule);
        start(minimized());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        hear("RING;0;03023125701;732123;SIP0;");
        writeSettings("[lines]\nmachines=20\n" + rule);
        QTRY_VERIFY((hear("RING;1;03023125702;732123;SIP0;"), hear("CONNECT;1;20;03023125702;"),
                     hear("DISCONNECT;1;4;"), outcomeOf(u"03023125702"_s) == CallOutcome::Machine)); // it was read
        hear("CONNECT;0;20;03023125701;");
        hear("DISCONNECT;0;4;");
        QTRY_COMPARE(outcomeOf(u"03023125701"_s), CallOutcome::Machine);
        hear("RING;0;03023125703;732123;SIP0;");
        hear("CONNECT;0;21;03023125703;"); // which was one
        hear("DISCONNECT;0;4;");
        QTRY_COMPARE(outcomeOf(u"03023125703"_s), CallOutcome::Answered);
        QTRY_COMPARE(callsOf(u"03023125703"_s).constFirst().note, u"was answered"_s);
        QCOMPARE(callsOf(u"03023125701"_s).constFirst().note, QString());
    }

    // The program is ended while the phone rings, and another one begins.
    void aCallGoesOnInTheNextStart()
    {
        const auto hear = [this](const QByteArray &line) {
            QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
            m_box->callMonitor().sendLine(line);
        };
        start(minimized());
        hear("RING;0;03023125701;732123;SIP0;");
        QTRY_COMPARE(callCount(), 1);
        m_application.reset();
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 0);
        start(minimized());
        hear("CONNECT;0;10;03023125701;");
        hear("DISCONNECT;0;4000;");
        CallHistory history(UserFiles::database());
        QCOMPARE(history.open(), HistoryOpening {});
        QTRY_COMPARE(history.reader().resumable(), QList<StoredCall>());
        const QList<StoredCall> calls = history.reader().calls({}, 10).value();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().call.outcome, CallOutcome::Answered);
        QCOMPARE(calls.first().call.duration, 4000);
    }

    // The last thing that is done, when all that the history might ask is gone.
    void whatCouldNotBeStoredIsStoredAtTheEnd()
    {
        {
            CallHistory history(UserFiles::database());
            QCOMPARE(history.open(), HistoryOpening {});
            history.store(CallMaker::missed(u"missed"_s, "16.06.10 12:25:42", u"03023125701"_s),
                          QDateTime::currentDateTime());
            QCOMPARE(history.reader().unsettledCount({}), 1);
        }
        start(minimized());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        {
            const SqlConnection other(UserFiles::database(), std::chrono::seconds(1));
            QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
            m_box->callMonitor().sendLine("CALL;1;10;732123;03023125701;SIP0;");
            m_box->callMonitor().sendLine("RING;0;03023125702;732123;SIP0;");
            QTRY_VERIFY(poppedUp().contains(u"702"_s));
        }
        m_application.reset();
        CallHistory history(UserFiles::database());
        QCOMPARE(history.open(), HistoryOpening {});
        QCOMPARE(history.reader().count({}), 3);
        QCOMPARE(history.reader().unsettledCount({}), 0); // somebody has called back
    }

    // Each call of the box's list once, of which some wait.
    void theDemoHasSomethingOfEverything()
    {
        const BoxTime begin = BoxTime::fromLocal(QDateTime::currentDateTime());
        DemoBox demo;
        QVERIFY(demo.start());
        TrayCommandLine wishes = minimized();
        wishes.demo = true;
        TrayApplication application(wishes, m_translations, &demo);
        application.start();
        CallHistory history(demo.profile().database);
        QCOMPARE(history.open(), HistoryOpening());
        QCOMPARE(history.reader().unsettledCount({}), 2);
        QVERIFY(poppedUp().isEmpty());
        const auto of = [&history](const QString &number) {
            CallQuery query;
            query.remote = number;
            return history.reader().calls(query, 10).value();
        };
        QTRY_COMPARE(of(u"0211555987"_s).size(), 1); // the box has told
        const QList<StoredCall> withMessage = of(u"0221555123"_s);
        QCOMPARE(withMessage.size(), 1);
        QVERIFY(!withMessage.constFirst().note.isEmpty());
        QVERIFY(withMessage.constFirst().boxCall.has_value());
        QCOMPARE(withMessage.constFirst().call.local, u"69123"_s); // as the message
        QCOMPARE(withMessage.constFirst().device, u"Answering machine 1"_s); // in the language of the program
        const QList<StoredCall> missed = of(u"03023125222"_s);
        QCOMPARE(missed.size(), 1);
        QVERIFY(!missed.constFirst().settled && !missed.constFirst().numberNote.isEmpty());
        const auto outages = history.reader().outages(QDate(1970, 1, 1), QDate::currentDate());
        QVERIFY(outages.has_value());
        QVERIFY(outages->isEmpty() || outages->constFirst().from >= begin);
    }

    void settingsThatCantBeReadRemoveNoCalls()
    {
#ifdef Q_OS_LINUX
        storeOldCall();
        QVERIFY(QFile::link(u"/proc/self/mem"_s, UserFiles::settings())); // reading it is an error
        start(minimized());
        m_application.reset();
        QCOMPARE(callCount(), 2);
        QCOMPARE(QFileInfo(UserFiles::settings()).symLinkTarget(), u"/proc/self/mem"_s);
#else
        QSKIP("Needs a file whose reading fails.");
#endif
    }

    void aNewHistoryBeginsWithTheDefault_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QByteArray>("line"); // that the file has then; empty: the file is as it was
        QTest::newRow("nothing yet") << QByteArray() << QByteArray("retentionDays=730\n");
        QTest::newRow("chosen") << QByteArray("[history]\nretentionDays=0\n") << QByteArray("retentionDays=0\n");
        QTest::newRow("unreadable") << QByteArray("[history]\nretentionDays=never\n")
                                    << QByteArray("retentionDays=never\n");
        QTest::newRow("with comments") << QByteArray("; mine\n[fritzbox]\nhost=127.0.0.1\n") << QByteArray();
    }
    void aNewHistoryBeginsWithTheDefault()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QByteArray, line);
        writeSettings(settings);
        const QByteArray before = settingsText();
        start(minimized());
        QCOMPARE(settingsText().count("retentionDays"), line.isEmpty() ? 0 : 1);
        QVERIFY(settingsText().contains(line));
        if (line.isEmpty()) {
            QCOMPARE(settingsText(), before);
        }
    }

    void theFirstStepsAreDoneOnce_data()
    {
        QTest::addColumn<bool>("finishes");
        QTest::newRow("skipped") << false;
        QTest::newRow("finished") << true;
    }
    void theFirstStepsAreDoneOnce()
    {
        QFETCH(bool, finishes);
        writeSettings(place());
        start({});
        FirstRunWizard *wizard = shown<FirstRunWizard>();
        QVERIFY(wizard);
        if (finishes) {
            for (int page = 0; page < 5; ++page) {
                QPushButton *next = nullptr;
                QTRY_VERIFY((next = enabledNext(*wizard)) != nullptr);
                click(next);
            }
        } else {
            click(named<QPushButton>(*wizard, u"Skip"_s));
        }
        QTRY_VERIFY(!shown<FirstRunWizard>());
        QVERIFY(shown<HistoryWindow>());
        start({});
        QVERIFY(!shown<FirstRunWizard>());
        QVERIFY(shown<HistoryWindow>());
    }

    void firstStepsThatWereDoneEarlierDoNotComeBack()
    {
        writeSettings(QByteArray("[%General]\nfirstRunDone=true\n").repeated(2) + place());
        for (int each = 0; each < 2; ++each) {
            start({});
            QVERIFY(!shown<FirstRunWizard>());
            QVERIFY(shown<HistoryWindow>());
        }
    }

    void anotherHostHasACertificateOfItsOwn()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
        const QString own = QString(64, u'a');
        QCOMPARE(memory().remember(u"192.0.2.1"_s, {.udn = u"uuid:own"_s, .certificate = own}), QString());
        const QByteArray port = QByteArray::number(m_box->tr064().port());
        writeSettings("[fritzbox]\nhost=192.0.2.1\ntr064Port=" + port + "\n[program]\nfirstRunDone=true\n");
        TrayCommandLine wishes = minimized();
        wishes.minimized = false;
        start(wishes);
        shown<HistoryWindow>()->findChild<HistoryActions *>()->sync->trigger(); // who asks for something is asked
        CertificateDialog *question = nullptr;
        QTRY_VERIFY((question = shown<CertificateDialog>()) != nullptr);
        click(named<QPushButton>(*question, u"Trust this box"_s));
        QTRY_COMPARE(memory().box(u"127.0.0.1"_s).udn, m_box->model().device.udn);
        QCOMPARE(memory().box(u"127.0.0.1"_s).certificate,
                 QString::fromLatin1(m_box->tr064().certificate().digest(QCryptographicHash::Sha256).toHex()));
        QCOMPARE(memory().box(u"192.0.2.1"_s).certificate, own);
        QVERIFY(settingsText().contains("host=192.0.2.1"));
        QVERIFY(!settingsText().contains("certificate"));
    }

    void aCertificateOfEarlierIsStillTrusted()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
        const QByteArray fingerprint = m_box->tr064().certificate().digest(QCryptographicHash::Sha256).toHex();
        writeSettings(place() + "certificate=" + fingerprint + '\n');
        start(minimized());
        QTRY_COMPARE(memory().box(u"127.0.0.1"_s).udn, m_box->model().device.udn);
        QCOMPARE(memory().box(u"127.0.0.1"_s).certificate.toLatin1(), fingerprint);
        QTRY_COMPARE(m_box->tr064().box().logins.wrongLogins(), 0);
        QVERIFY(!shown<CertificateDialog>());
    }

    void troublesAreToldWithoutAWindow_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<Preparation>("prepare");
        QTest::addColumn<QString>("text"); // of what pops up
        const auto row
            = [](
                  const char *name, const QByteArray &settings, const QString &text,
                  const Preparation &prepare = [] {}) { QTest::newRow(name) << settings << prepare << text; };
        row("a value", "[log]\nmode=weekly\n", u"the value of log/mode can't be understood"_s);
        row("several values", "[log]\nmode=weekly\nmasking=some\n", u"the value of log/masking"_s);
        row("no settings at all", "\x01\x02", u"was not a settings file"_s);
        row("no choice how long", {}, u"How long calls are kept is not chosen yet"_s, storeOldCall);
        row("the log", "[log]\nmode=single\n", u"The log can't be written"_s,
            [] { blockFolder(UserFiles::logFolder()); });
        row("the key for pseudonyms", "[log]\nmode=single\nmasking=pseudonymous\n", u"The key for pseudonyms"_s,
            [] { QVERIFY(QDir().mkpath(UserFiles::pseudonymKey())); });
    }
    void troublesAreToldWithoutAWindow()
    {
        QFETCH(QByteArray, settings);
        QFETCH(Preparation, prepare);
        QFETCH(QString, text);
        prepare();
        writeSettings(settings);
        start(minimized());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        m_box->callMonitor().sendLine("RING;0;03023125701;732123;SIP1;"); // for the log
        QTRY_VERIFY(poppedUp().contains(text));
        perform([](TrayCommandLine &wishes) { wishes.view = AppWindow::History; });
        const auto bars = shown<HistoryWindow>()->findChildren<MessageBar *>();
        QVERIFY(std::any_of(bars.begin(), bars.end(),
                            [&text](const MessageBar *bar) { return bar->text().contains(text); }));
    }

    void aCertificateThatCantBeKeptIsToldWithoutAWindow()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
        blockFolder(UserFiles::boxes());
        writeSettings(place() + "[program]\nfirstRunDone=true\n");
        start({});
        shown<HistoryWindow>()->findChild<HistoryActions *>()->sync->trigger();
        QTRY_VERIFY(shown<CertificateDialog>());
        click(named<QPushButton>(*shown<CertificateDialog>(), u"Trust this box"_s));
        QTRY_VERIFY(poppedUp().contains(u"The certificate is trusted for now"_s));
    }

    void anotherLanguageReachesOpenWindows()
    {
        writeSettings(place() + "[program]\nfirstRunDone=true\n");
        start({});
        QCOMPARE(shown<HistoryWindow>()->windowTitle(), u"Call history"_s);
        chooseNext(SettingsPart::Appearance, u"Language"_s);
        QTRY_VERIFY(shown<HistoryWindow>() && shown<HistoryWindow>()->windowTitle() == u"Anrufliste"_s);
        QVERIFY(shown<SettingsDialog>());
        QVERIFY(settingsText().contains("language=de"));
    }

    void anotherLanguageReachesPlaces()
    {
        const QString inCologne = u"0221555123"_s;
        {
            CallHistory history(UserFiles::database());
            QCOMPARE(history.open(), HistoryOpening {});
            history.store(CallMaker::missed(u"old"_s, "16.06.10 12:25:42", inCologne), QDateTime::currentDateTime());
        }
        writeSettings(place() + "[numbers]\ncountryCode=49\nareaCode=30\n[program]\nfirstRunDone=true\n");
        start(unconfigured());
        QTRY_COMPARE(placeOf(inCologne), u"Cologne"_s);
        chooseNext(SettingsPart::Appearance, u"Language"_s);
        QTRY_COMPARE(placeOf(inCologne), u"Köln"_s);
    }

    void followsAnotherHost()
    {
        Simulator other;
        QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), m_box->callMonitor().port()));
        writeSettings(place());
        start(unconfigured());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        auto *address = named<QLineEdit>(settingsPage(SettingsPart::FritzBox), u"Address"_s);
        address->setText(u"127.0.0.2"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QTRY_COMPARE(other.clientCount(), 1);
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 0);
    }

    void logsFromTheMomentItIsChosen()
    {
        writeSettings(place());
        start(unconfigured());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        chooseNext(SettingsPart::Log, u"Write"_s);
        m_box->callMonitor().sendLine("RING;0;03023125701;732123;SIP1;");
        QTRY_VERIFY(textOf(UserFiles::logFolder() + u"/callmonitor.log"_s).contains("RING;0;03023125701"));
    }

    void quietLetsNothingPopUp()
    {
        writeSettings(place() + "[notifications]\nholdMilliseconds=0\n");
        start(unconfigured());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        perform([](TrayCommandLine &wishes) { wishes.quiet = QuietChoice::Hour; });
        perform([](TrayCommandLine &) {}); // shows the window, which is told of calls after all others
        const QAbstractItemModel *calls = shown<HistoryWindow>()->findChild<QAbstractItemView *>()->model();
        const QSignalSpy inserted(calls, &QAbstractItemModel::rowsInserted);
        const QSignalSpy changed(calls, &QAbstractItemModel::dataChanged);
        m_box->callMonitor().sendLine("RING;0;03023125701;732123;SIP1;");
        QTRY_VERIFY(inserted.size() + changed.size() > 0);
        perform([](TrayCommandLine &wishes) { wishes.quiet = QuietChoice::Off; });
        m_box->callMonitor().sendLine("RING;1;03023125702;732123;SIP1;");
        QTRY_VERIFY(poppedUp().contains(u"702"_s));
        QVERIFY(!poppedUp().contains(u"701"_s));
    }

    // It shows what a recorder writes, and writes itself when that is gone.
    void readsAlongWhileARecorderWrites()
    {
        const auto folder = SingleInstance::runtimeFolder();
        QVERIFY(folder);
        auto recorder
            = std::make_unique<SingleInstance>(RecorderPresence::instanceName(UserFiles::database()), *folder);
        QVERIFY(recorder->becomeFirst());
        recorder->announce(RecorderWork {.records = true}.toLine());
        CallHistory history(UserFiles::database());
        QCOMPARE(history.open(), HistoryOpening {});
        start(minimized());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        int heard = 0; // the first ones are written by both
        const auto isLeftToTheRecorder = [&] {
            const auto before = history.reader().count({});
            m_box->callMonitor().sendLine("RING;" + QByteArray::number(heard++) + ";03023125701;732123;SIP1;");
            QTest::qWait(200);
            return history.reader().count({}) == before;
        };
        QTRY_VERIFY(isLeftToTheRecorder());
        const qint64 written = history.reader().count({}).value();
        const QString now = QString::fromLatin1(BoxTime::fromLocal(QDateTime::currentDateTime()).toWire());
        const Call call = CallMaker::ringing(u"of the recorder"_s, qPrintable(now), u"03023125702"_s);
        history.store(call, QDateTime::currentDateTime());
        QTRY_VERIFY(poppedUp().contains(u"23125702"_s));
        QCOMPARE(history.reader().count({}), written + 1); // what the tray has heard is not written by it
        recorder.reset();
        QTRY_COMPARE(history.reader().count({}), heard + 1);
        m_box->callMonitor().sendLine("DISCONNECT;" + QByteArray::number(heard - 1) + ";0;");
        QTRY_VERIFY(outcomes().contains(CallOutcome::Missed));
    }

    // A real recorder beside it: each thing that the rule says is done once, and also when the recorder was killed.
    void rulesAreDoneOnceBesideARecorder()
    {
        const QString told = m_home->filePath(u"told"_s);
        PageCounter pages;
        QDesktopServices::setUrlHandler(u"https"_s, &pages, "open");
        writeSettings(place()
                      + "[notifications]\nholdMilliseconds=0\n"
                        "[rule-1]\nname=Do\non=ended\nnote=a note\nurl=https://a.example/\nrun=/bin/sh\n"
                        "arguments=-c, \"echo x >> \\\"$0\\\"\", "
                      + told.toUtf8() + '\n');
        QProcess recorder;
        recorder.start(QStringLiteral(RUFZEICHEN_CLI), {u"record"_s, u"--rules"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_box->callMonitor().clientCount(), 1, Program::timeout);
        start(minimized());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 2);
        QTRY_COMPARE(shareOf(), RuleShare::Desktop);
        const auto call = [this](const QByteArray &id) {
            m_box->callMonitor().sendLine("RING;" + id + ";0302312570" + id + ";732123;SIP1;");
            m_box->callMonitor().sendLine("DISCONNECT;" + id + ";0;");
        };
        call("1");
        QTRY_COMPARE(content(told), QByteArray("x\n"));
        QTRY_COMPARE(pages.count, 1);
        recorder.kill();
        QVERIFY(recorder.waitForFinished());
        QTest::qWait(500); // whatever is told of the first call again
        QCOMPARE(content(told), QByteArray("x\n"));
        QCOMPARE(pages.count, 1);
        QTRY_COMPARE(shareOf(), RuleShare::All);
        call("2");
        QTRY_COMPARE(content(told), QByteArray("x\nx\n"));
        QTRY_COMPARE(pages.count, 2);
        QDesktopServices::unsetUrlHandler(u"https"_s);
        m_application.reset();
        QCOMPARE(content(told), QByteArray("x\nx\n"));
        CallHistory history(UserFiles::database());
        QVERIFY(history.open(BrokenFile::Kept).failure.isEmpty());
        const auto calls = history.reader().calls({}, 10);
        QVERIFY(calls);
        QCOMPARE(calls->size(), 2);
        for (const StoredCall &each : *calls) {
            QCOMPARE(each.note, u"a note"_s);
        }
    }

    void rulesAreDone()
    {
        const QString told = m_home->filePath(u"told"_s);
        writeSettings(place()
                      + "[notifications]\nholdMilliseconds=0\n"
                        "[rule-1]\nname=Hide\non=rings\ncaller=03023125701\nshow=no\n"
                        "[rule-2]\nname=Do\non=ended\nknown=no\nnote=a note\nrun=/bin/sh\n"
                        "arguments=-c, \"cat > \\\"$0\\\"\", "
                      + told.toUtf8() + '\n');
        start(unconfigured());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        m_box->callMonitor().sendLine("RING;0;03023125701;732123;SIP1;");
        m_box->callMonitor().sendLine("RING;1;03023125702;732123;SIP1;");
        QTRY_VERIFY(poppedUp().contains(u"702"_s));
        QVERIFY(!poppedUp().contains(u"701"_s));
        m_box->callMonitor().sendLine("CONNECT;0;10;03023125701;");
        m_box->callMonitor().sendLine("DISCONNECT;0;5;");
        QFile file(told);
        QTRY_VERIFY(file.size() > 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"outcome\":\"answered\""));
        m_application.reset();
        CallHistory history(UserFiles::database());
        QVERIFY(history.open(BrokenFile::Kept).failure.isEmpty());
        const auto calls = history.reader().calls({.text = u"701"_s}, 10);
        QVERIFY(calls);
        QCOMPARE(calls->size(), 1);
        QCOMPARE(calls->first().note, u"a note"_s);
    }

    void rulesThatAreWrittenByHandCountAtOnce()
    {
        const QString told = m_home->filePath(u"told"_s);
        writeSettings(place());
        start(minimized());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        writeSettings(
            place() + "[rule-1]\nname=Bad\non=ended\nexec=x\n[rule-2]\nname=Do\non=ended\nrun=/bin/touch\narguments="
            + told.toUtf8() + '\n');
        const QString leftOut = u"1 rule can't be understood and is left out."_s;
        QTRY_VERIFY(poppedUp().contains(leftOut));
        m_box->callMonitor().sendLine("RING;0;03023125701;732123;SIP1;");
        m_box->callMonitor().sendLine("DISCONNECT;0;0;");
        QTRY_VERIFY(QFile::exists(told));
        perform([](TrayCommandLine &wishes) { wishes.view = AppWindow::History; });
        QVERIFY(isTold(leftOut));
        click(named<QPushButton>(*shown<HistoryWindow>(), u"Show rules"_s));
        QVERIFY(shown<SettingsDialog>());
        writeSettings(place());
        QTRY_VERIFY(!isTold(leftOut));
        QVERIFY(!poppedUp().contains(leftOut));
    }

    void rulesThatAreLeftOutPopUpOnce()
    {
        const QByteArray bad = "name=Bad\non=ended\nexec=x\n";
        writeSettings(place() + "[rule-1]\n" + bad);
        const QString leftOut = u"1 rule can't be understood and is left out."_s;
        start(minimized());
        QTRY_VERIFY(poppedUp().contains(leftOut));
        m_application.reset();
        start(minimized());
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        perform([](TrayCommandLine &wishes) { wishes.view = AppWindow::History; });
        QVERIFY(isTold(leftOut));
        click(named<QPushButton>(*shown<HistoryWindow>(), u"Show rules"_s));
        const auto *rules = named<QListWidget>(*shown<SettingsDialog>(), u"What is done about calls"_s);
        QCOMPARE(rules->count(), 0);
        writeSettings(place() + "[rule-1]\nname=Good\non=ended\nnote=n\n[rule-2]\n" + bad); // behind another
        QTRY_COMPARE(rules->count(), 1);
        QVERIFY(!poppedUp().contains(leftOut));
        writeSettings(place() + "[rule-1]\nname=Bad\non=ended\nother=x\n");
        QTRY_VERIFY(poppedUp().contains(leftOut));
    }

    void rulesGoOnWithACallOfTheRunBefore()
    {
        const QString told = m_home->filePath(u"told"_s);
        const auto rule = [&told](const QByteArray &section, const QByteArray &event) {
            return '[' + section + "]\nname=" + event + "\non=" + event
                + "\nrun=/bin/sh\narguments=-c, \"echo $CALL_EVENT >> \\\"$0\\\"\", " + told.toUtf8() + '\n';
        };
        writeSettings(place() + "[notifications]\nholdMilliseconds=0\n" + rule("rule-1", "rings")
                      + rule("rule-2", "answered") + rule("rule-3", "ended"));
        const auto hear = [this](const QByteArray &line) {
            QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
            m_box->callMonitor().sendLine(line);
        };
        const auto done = [&told] {
            QFile file(told);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        start(minimized());
        hear("RING;0;03023125701;732123;SIP1;");
        QTRY_COMPARE(done(), QByteArray("rings\n"));
        hear("CONNECT;0;10;03023125701;");
        QTRY_COMPARE(done(), QByteArray("rings\nanswered\n"));
        m_application.reset();
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 0);
        start(minimized());
        hear("CONNECT;0;11;03023125701;"); // passed on
        hear("DISCONNECT;0;20;");
        QTRY_COMPARE(done(), QByteArray("rings\nanswered\nended\n"));
    }

    void aTelLinkOfASecondStartShowsItsCalls()
    {
        writeSettings(place());
        start(unconfigured());
        QVERIFY(!shown<HistoryWindow>());
        perform([](TrayCommandLine &wishes) { wishes.number = u"03023125701"_s; });
        QVERIFY(shown<HistoryWindow>());
        QVERIFY(named<QAbstractButton>(*shown<HistoryWindow>(), u"Only calls with 03023125701: show all again"_s)
                    ->isVisible());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"03023125701"_s); // there is no login to dial it
    }

    // As most web pages write it.
    void aTelLinkShowsCallsHoweverItIsWritten()
    {
        storeOldCall();
        writeSettings(place() + "[numbers]\ncountryCode=49\nareaCode=30\n");
        start(unconfigured());
        for (const QString &number : {u"+493023125701"_s, u"+49 (0)30 231257-01"_s, u"*31#03023125701"_s}) {
            perform([&number](TrayCommandLine &wishes) { wishes.number = number; });
            const auto *calls = shown<HistoryWindow>()->findChild<QAbstractItemView *>()->model();
            QTRY_COMPARE(calls->rowCount(), 2); // with the heading of the day or without
        }
    }

    void aTelLinkWithACodeIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"*21*0900555123#", "#96*5*", "*31#*21*0900555123#", "**610", "*31#"}) {
            QTest::newRow(code) << QString::fromLatin1(code);
        }
    }
    void aTelLinkWithACodeIsRefused()
    {
        QFETCH(QString, code);
        writeSettings(place());
        start(unconfigured());
        QGuiApplication::clipboard()->setText(u"before"_s);
        perform([&code](TrayCommandLine &wishes) { wishes.number = code; });
        QVERIFY(shown<HistoryWindow>());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        const QList<QLabel *> labels = shown<HistoryWindow>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&code](const QLabel *label) {
            return label->text().contains(u"not dialled"_s) && label->text().contains(code);
        }));
    }

    void aRefusedLinkIsForgottenAtTheNextCall()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
        const QByteArray fingerprint = m_box->tr064().certificate().digest(QCryptographicHash::Sha256).toHex();
        writeSettings(place() + "certificate=" + fingerprint + "\n[program]\nfirstRunDone=true\n");
        start({});
        shown<HistoryWindow>()->findChild<HistoryActions *>()->sync->trigger();
        QTRY_VERIFY(isTold(u"that are missing here"_s));
        perform([](TrayCommandLine &wishes) { wishes.number = u"*21*0900555123#"_s; });
        QVERIFY(isTold(u"not dialled"_s));
        perform([](TrayCommandLine &wishes) { wishes.number = u"03023125701"_s; });
        QVERIFY(shown<DialDialog>());
        QVERIFY(!isTold(u"not dialled"_s));
    }

    // Without a login of its own.
    void theTerminalKnowsTheNamesThatTheBoxHasTold()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
        m_box->model().calls.append({.type = Simulation::CallType::Incoming,
                                     .remote = u"03023125701"_s,
                                     .own = u"732123"_s,
                                     .device = u"Wohnzimmer"_s,
                                     .port = 10,
                                     .start = QDateTime::currentDateTime().addDays(-1),
                                     .seconds = 20});
        writeSettings(place()
                      + "certificate=" + m_box->tr064().certificate().digest(QCryptographicHash::Sha256).toHex()
                      + "\n[program]\nfirstRunDone=true\n[lines]\nnames=69123=Praxis\n");
        start(minimized());
        QTRY_VERIFY(!memory().box(u"127.0.0.1"_s).phones.isEmpty()
                    && !memory().box(u"127.0.0.1"_s).ownNumbers.isEmpty());
        m_application.reset();
        qunsetenv("RUFZEICHEN_PASSWORD");
        Program program;
        program.process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
        QCOMPARE(program.run({u"history"_s, u"list"_s, u"--format"_s, u"json"_s}), 0);
        QCOMPARE(program.objects().size(), 1);
        QCOMPARE(program.objects().constFirst()[u"localName"_s].toString(), u"Privat"_s);
        QCOMPARE(program.objects().constFirst()[u"extensionName"_s].toString(), u"Wohnzimmer"_s);
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 0);
        program.start({u"monitor"_s, u"--format"_s, u"json"_s});
        QTRY_COMPARE(m_box->callMonitor().clientCount(), 1);
        m_box->callMonitor().sendLine("RING;0;03023125701;732123;SIP0;");
        m_box->callMonitor().sendLine("CONNECT;0;10;03023125701;");
        m_box->callMonitor().sendLine("CALL;1;10;69123;03023125701;SIP0;");
        QTRY_COMPARE(program.objects("call").size(), 3);
        QCOMPARE(program.objects("call").at(1)[u"localName"_s].toString(), u"Privat"_s);
        QCOMPARE(program.objects("call").at(1)[u"extensionName"_s].toString(), u"Wohnzimmer"_s);
        QCOMPARE(program.objects("call").at(2)[u"localName"_s].toString(), u"Praxis"_s); // as the user says
    }

    void aTelLinkKeepsItsPausesToTheEnd()
    {
        writeSettings(place());
        start(unconfigured());
        perform([](TrayCommandLine &wishes) { wishes.number = u"03023125701,,45#"_s; });
        QVERIFY(named<QAbstractButton>(*shown<HistoryWindow>(), u"Only calls with 03023125701: show all again"_s)
                    ->isVisible());
    }

private:
    /** A program that begins on the files of the one before. */
    void start(const TrayCommandLine &wishes)
    {
        m_application.reset();
        m_application = std::make_unique<TrayApplication>(wishes, m_translations, nullptr);
        m_application->start();
    }

    /** What is left to this program, as another one that looks for a recorder sees it. */
    [[nodiscard]] static RuleShare shareOf()
    {
        RecorderPresence presence(UserFiles::database(), SingleInstance::runtimeFolder().value_or(QString()));
        presence.start();
        QTest::qWait(50); // what is told comes at once
        return shareBeside(presence.work(), RuleEvent::Ended);
    }

    /** What a second start passes on. */
    void perform(const std::function<void(TrayCommandLine &)> &wish)
    {
        TrayCommandLine wishes;
        wish(wishes);
        m_application->perform(wishes);
    }

    /** Without a window, and led by the settings file only. */
    [[nodiscard]] static TrayCommandLine unconfigured()
    {
        TrayCommandLine wishes;
        wishes.minimized = true;
        return wishes;
    }

    [[nodiscard]] SettingsDialog &settingsPage(SettingsPart part)
    {
        perform([](TrayCommandLine &wishes) { wishes.view = AppWindow::Settings; });
        shown<SettingsDialog>()->showPart(part);
        return *shown<SettingsDialog>();
    }

    /** Whether the window of the history shows a message with these words. */
    [[nodiscard]] static bool isTold(const QString &words)
    {
        const QList<MessageBar *> bars = shown<HistoryWindow>()->findChildren<MessageBar *>();
        return std::any_of(bars.begin(), bars.end(), [&words](const MessageBar *bar) {
            return !bar->isHidden() && bar->text().contains(words);
        });
    }

    /** The choice after the one that is made. */
    void chooseNext(SettingsPart part, const QString &name)
    {
        QTest::keyClick(named<QComboBox>(settingsPage(part), name), Qt::Key_Down);
    }

    /** A file where a folder is needed. */
    static void blockFolder(const QString &path)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    /** The lines of all that has popped up. */
    [[nodiscard]] static QString poppedUp()
    {
        QStringList lines;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (const auto *window = qobject_cast<PopupWindow *>(widget); window != nullptr && window->isVisible()) {
                const Notification &shown = window->notification();
                lines += QStringList {shown.summary()} + shown.lines;
            }
        }
        return lines.join(u'\n');
    }

    [[nodiscard]] TrayCommandLine minimized() const
    {
        TrayCommandLine wishes;
        wishes.overrides
            = {{hostKey, u"127.0.0.1"_s}, {u"fritzbox/port"_s, QString::number(m_box->callMonitor().port())}};
        wishes.minimized = true;
        return wishes;
    }

    /** Settings that lead to the box. */
    [[nodiscard]] QByteArray place() const
    {
        return "[fritzbox]\nhost=127.0.0.1\nport=" + QByteArray::number(m_box->callMonitor().port())
            + "\ntr064Port=" + QByteArray::number(m_box->tr064().port()) + '\n';
    }

    [[nodiscard]] static BoxMemory memory()
    {
        return BoxMemory(UserFiles::boxes());
    }

    static void writeSettings(const QByteArray &text)
    {
        QFile file(UserFiles::settings());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    [[nodiscard]] static QByteArray settingsText()
    {
        return textOf(UserFiles::settings());
    }

    [[nodiscard]] static QByteArray textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }

    // And one of today, which says that today is today.
    static void storeOldCall()
    {
        storeCall(u"old"_s, "16.06.10 12:25:42");
    }
    static void storeCall(const QString &key, const char *time)
    {
        CallHistory history(UserFiles::database());
        QCOMPARE(history.open(), HistoryOpening {});
        history.store(CallMaker::missed(key, time, u"03023125701"_s), QDateTime(QDate(2010, 6, 16), QTime(12, 25)));
        Call today = CallMaker::missed(u"today"_s, "16.06.10 12:25:42", u"03023125701"_s);
        today.started = BoxTime::fromLocal(QDateTime::currentDateTime());
        today.moment = today.started;
        history.store(today, QDateTime::currentDateTime());
    }

    [[nodiscard]] static QString placeOf(const QString &number)
    {
        CallHistory history(UserFiles::database());
        return history.open() == HistoryOpening {} ? history.reader().party(number).value_or(Party()).place
                                                   : QString();
    }

    [[nodiscard]] static qint64 callCount()
    {
        CallHistory history(UserFiles::database());
        return history.open() == HistoryOpening {} ? history.reader().count({}).value_or(-1) : -1;
    }

    // The newest first.
    [[nodiscard]] static QList<StoredCall> callsOf(const QString &remote)
    {
        CallHistory history(UserFiles::database());
        QList<StoredCall> calls;
        if (history.open() == HistoryOpening {}) {
            calls = history.reader().calls({}, 1000).value_or(QList<StoredCall>());
            calls.removeIf([&remote](const StoredCall &call) { return call.call.remote != remote; });
        }
        return calls;
    }

    // Of the calls that have ended, the newest first.
    [[nodiscard]] static QList<CallOutcome> outcomes()
    {
        CallHistory history(UserFiles::database());
        QList<CallOutcome> found;
        if (history.open() == HistoryOpening {}) {
            for (const StoredCall &call : history.reader().calls({}, 10).value_or(QList<StoredCall>())) {
                if (call.call.outcome) {
                    found.append(*call.call.outcome);
                }
            }
        }
        return found;
    }

    template <typename Window> [[nodiscard]] static Window *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<Window *>(widget);
            if (window && window->isVisible()) {
                return window;
            }
        }
        return nullptr;
    }

    /** The button that leads on, whatever it is called now, once it can be pressed. */
    [[nodiscard]] static QPushButton *enabledNext(QWidget &wizard)
    {
        for (QPushButton *button : wizard.findChildren<QPushButton *>()) {
            const QStringList names {u"&Next"_s, u"&Continue anyway"_s, u"&Finish"_s};
            if (names.contains(button->text()) && button->isEnabled()) {
                return button;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<BoxSimulator> m_box;
    Translations m_translations;
    std::unique_ptr<TrayApplication> m_application;
};

QTEST_MAIN(TestTrayApplication)
#include "tst_trayapplication.moc"
