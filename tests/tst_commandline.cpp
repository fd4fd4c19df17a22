// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/historyoptions.h"
#include "app/cli/options.h"
#include "app/cli/phonebookoptions.h"
#include "app/cli/simulationoptions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

auto read(const QString &words)
{
    return CommandLineReader::read(QStringList {u"rufzeichen-cli"_s} + words.split(u' ', Qt::SkipEmptyParts));
}

QString problem(const QString &words)
{
    const auto result = read(words);
    const auto *error = std::get_if<UsageError>(&result);
    return error != nullptr ? error->message : QString();
}

CommandLine understood(const QString &words)
{
    const auto result = read(words);
    if (const auto *error = std::get_if<UsageError>(&result)) {
        qFatal("%s: %s", qPrintable(words), qPrintable(error->message));
    }
    return std::get<CommandLine>(result);
}

Arguments given(const QString &words)
{
    return understood(words).arguments;
}

Configuration configured(const QString &words)
{
    const CommandLine line = understood(words);
    return ConfigurationReader::read(line.arguments, line.command->options, SettingsUse::Read).value();
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8()); // there are no settings
    }

    void readsOptionsBeforeAndAfterTheCommand()
    {
        for (const QString &words :
             {u"--host box --port 10120 --log daily --log-dir /tmp/x --format json --anonymize monitor"_s,
              u"monitor --host box --port 10120 --log daily --log-dir /tmp/x --format json --anonymize"_s,
              u"--host=box --port=10120 monitor --log=daily --log-dir=/tmp/x --format=json --anonymize"_s}) {
            const CommandLine line = understood(words);
            QCOMPARE(line.command->name, u"monitor"_s);
            QCOMPARE(line.format, OutputFormat::Json);
            QCOMPARE(line.arguments.value(Options::logFolder), u"/tmp/x"_s);
            const Configuration configuration = configured(words);
            QCOMPARE(configuration.settings.callMonitor.host, u"box"_s);
            QCOMPARE(configuration.settings.callMonitor.port, quint16(10120));
            QCOMPARE(configuration.settings.logMode, LogMode::Daily);
            QCOMPARE(configuration.settings.logMasking, Masking::Masked);
            QCOMPARE(configuration.printing.masking(), Masking::Masked);
        }
    }

    void whatIsNotGivenIsAbsent()
    {
        const CommandLine line = understood(u"monitor"_s);
        for (const Option *option : line.command->options) {
            QVERIFY(!line.arguments.has(*option));
            QVERIFY(line.arguments.value(*option).isEmpty());
        }
        QCOMPARE(line.format, OutputFormat::Text);
        const Configuration configuration = configured(u"monitor"_s);
        QCOMPARE(configuration.settings, Settings());
        QCOMPARE(configuration.printing.masking(), Masking::None);
        QVERIFY(!configuration.databaseIsGiven);
    }

    void theLastOneCounts()
    {
        QCOMPARE(given(u"monitor --host a --host b"_s).value(Options::host), u"b"_s);
        QCOMPARE(given(u"monitor --host a --host b"_s).values(Options::host), QStringList({u"a"_s, u"b"_s}));
        QVERIFY(std::holds_alternative<UsageError>(read(u"monitor --port x --port 1"_s)));
    }

    void aHostMayHaveAPort_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("host") << u"monitor --host 127.0.0.1:10555"_s << u"127.0.0.1"_s << 10555;
        QTest::newRow("name") << u"monitor --host=localhost:10555"_s << u"localhost"_s << 10555;
        QTest::newRow("IPv6") << u"doctor --host [::1]:10555"_s << u"::1"_s << 10555;
        QTest::newRow("IPv6 without") << u"doctor --host ::1"_s << u"::1"_s << 1012;
        QTest::newRow("of TR-064") << u"monitor --host box:49000"_s << u"box"_s << 49000;
        QTest::newRow("the same twice") << u"monitor --port 10555 --host box:10555"_s << u"box"_s << 10555;
        QTest::newRow("the last one") << u"monitor --host a:1 --host b:2"_s << u"b"_s << 2;
        QTest::newRow("the last one, without") << u"monitor --host a:1 --host b"_s << u"b"_s << 1012;
        QTest::newRow("page") << u"monitor --host http://box:49000/tr64desc.xml"_s << u"box"_s << 1012;
        QTest::newRow("page, and port") << u"monitor --host https://box:443/ --port 2"_s << u"box"_s << 2;
        QTest::newRow("where to look") << u"discover --host box:10555"_s << u"box"_s << 10555;
        QTest::newRow("port not needed") << u"hangup --host box:1012"_s << u"box"_s << 1012;
    }
    void aHostMayHaveAPort()
    {
        QFETCH(QString, words);
        QCOMPARE(problem(words), QString());
        QTEST(given(words).value(Options::host), "host");
        QTEST(int(configured(words).settings.callMonitor.port), "port");
    }

    void tellsWhatIsWrongWithAHost_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("told");
        const QString secret = u"--host takes a name or an address, without user, password and “@”."_s;
        const QString none = u"--host takes no port here."_s;
        QTest::newRow("two ports") << u"monitor --host box:1 --port 2"_s
                                   << u"--host says port 1, but --port says 2."_s;
        QTest::newRow("page") << u"monitor --host http://127.0.0.1:10555/"_s
                              << u"The port of “http://127.0.0.1:10555/” is that of a web page. Give the host alone, "
                                 "or with the port of the call monitor: HOST:PORT."_s;
        QTest::newRow("login") << u"monitor --host http://me:geheim@box/"_s << secret;
        QTest::newRow("login, slash") << u"monitor --host me:ge/heim@box"_s << secret;
        QTest::newRow("login, then a host") << u"monitor --host me:geheim@box --host box"_s << secret;
        QTest::newRow("no host") << u"monitor --host :49000"_s
                                 << u"“:49000” is neither a name nor an address of a box."_s;
        QTest::newRow("no port") << u"monitor --host box:"_s
                                 << u"“box:” is neither a name nor an address of a box."_s;
        QTest::newRow("asks the box") << u"phonebook list --host box:10555"_s << none;
        QTest::newRow("looks up") << u"lookup 1 --host box:49000"_s << none;
    }
    void tellsWhatIsWrongWithAHost()
    {
        QFETCH(QString, words);
        QTEST(problem(words), "told");
    }

    void wordsMayLookLikeOptions()
    {
        QCOMPARE(given(u"parse -- --host -"_s).words(), QStringList({u"--host"_s, u"-"_s}));
        QCOMPARE(given(u"history list --search --limit"_s).value(HistoryOptions::search), u"--limit"_s);
    }

    void readsTheOtherCommands()
    {
        QCOMPARE(given(u"parse a.log - b.log --format summary"_s).words(),
                 QStringList({u"a.log"_s, u"-"_s, u"b.log"_s}));
        QCOMPARE(understood(u"parse - --format summary"_s).format, OutputFormat::Summary);
        QVERIFY(given(u"parse - --pseudonymize"_s).has(Options::pseudonymize));
        QCOMPARE(given(u"doctor --format json --host fe80::1%eth0"_s).value(Options::host), u"fe80::1%eth0"_s);
        QVERIFY(given(u"monitor --demo"_s).has(Options::demo));
        QCOMPARE(given(u"monitor --config a"_s).value(Options::config), u"a"_s);
        QCOMPARE(configured(u"history list --database b"_s).database, u"b"_s);
        QCOMPARE(given(u"history list --config a"_s).value(Options::config), u"a"_s);
        QCOMPARE(given(u"history export b --config a"_s).value(Options::config), u"a"_s);
    }

    void readsSimulate()
    {
        const auto simulation
            = [](const QString &words) { return SimulationOptions::read(given(u"simulate "_s + words)); };
        QCOMPARE(simulation(u"--scenario missed --speed 2.5 --port 0"_s).speed, 2.5);
        QCOMPARE(simulation(u"--scenario missed"_s).scenario, u"missed"_s);
        QCOMPARE(simulation(u"--port 0"_s).port, quint16(0));
        QCOMPARE(simulation(u"--host ::1"_s).host, u"::1"_s);
        QCOMPARE(simulation(u"--host [::1]:10555"_s).host, u"::1"_s);
        QCOMPARE(simulation(u"--host [::1]:10555"_s).port, quint16(10555));
        const SimulationRequest request
            = simulation(u"--tr064-port 0 --user a --rights dial,nas --fault slow --fault busy"_s);
        QCOMPARE(request.tr064Port, quint16(0));
        QCOMPARE(request.user, u"a"_s);
        QCOMPARE(request.rights, Simulation::Rights(Simulation::Right::Dial) | Simulation::Right::Nas);
        QVERIFY(request.faults.busy && request.faults.delay.count() > 0);
        const SimulationRequest nothing = simulation(QString());
        QVERIFY(!nothing.tr064Port && !nothing.port && !nothing.host && !nothing.user && !nothing.rights);
        QCOMPARE(nothing.scenario, u"demo"_s);
        QCOMPARE(nothing.speed, 1.0);
    }

    void readsHistory()
    {
        const CommandLine list = understood(u"history list --search a --outcome machine --since 2024-02-29 "
                                            "--until 2024-03-01 --limit 5 --database x"_s);
        QCOMPARE(list.command->name, u"history list"_s);
        QVERIFY(list.arguments.words().isEmpty());
        const QDate today(2024, 3, 2);
        const CallQuery query = HistoryOptions::callQuery(list.arguments, {.uncounted = {u"1"_s}}, today);
        QCOMPARE(query.missedRule.uncounted, QStringList {u"1"_s});
        QCOMPARE(query.text, u"a"_s);
        QCOMPARE(query.outcome, CallOutcome::Machine);
        QCOMPARE(query.since, QDate(2024, 2, 29));
        QCOMPARE(query.until, QDate(2024, 3, 1));
        QCOMPARE(HistoryOptions::readLimit(list.arguments.value(HistoryOptions::limit)), 5);
        QCOMPARE(HistoryOptions::readLimit(given(u"history list"_s).value(HistoryOptions::limit)), std::nullopt);
        QCOMPARE(HistoryOptions::callQuery(given(u"history list"_s), {}, today), CallQuery());
        QCOMPARE(given(u"history import a b"_s).words(), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(understood(u"history export a"_s).format, OutputFormat::Csv);
        QCOMPARE(understood(u"history export a --format json"_s).format, OutputFormat::Json);
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate christmas(2026, 12, 24);
        QTest::newRow("ISO") << u"2026-12-24"_s << christmas;
        QTest::newRow("dots") << u"24.12.2026"_s << christmas;
        QTest::newRow("short year") << u"24.12.26"_s << christmas;
        QTest::newRow("without zeros") << u"1.2.2026"_s << QDate(2026, 2, 1);
        QTest::newRow("with zeros") << u"01.02.26"_s << QDate(2026, 2, 1);
        QTest::newRow("leap day") << u"29.02.00"_s << QDate(2000, 2, 29);
        QTest::newRow("today") << u"today"_s << QDate(2027, 1, 1);
        QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 12, 31);
        QTest::newRow("large") << u"Yesterday"_s << QDate(2026, 12, 31);
        for (const char *wrong : {"", "tomorrow", "gestern", "29.02.2026", "12-24", "24.12.", "24.12.026", "24/12/26",
                                  "2026-12-24x", "x24.12.26", "٢٤.12.2026", "24. 12. 2026", "0.1.2026"}) {
            QTest::newRow(wrong) << QString::fromUtf8(wrong) << QDate();
        }
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(HistoryOptions::readDate(text, QDate(2027, 1, 1)).value_or(QDate()), date);
    }

    void readsDatesInTheLanguageOfTheUser()
    {
        const QDate today(2027, 1, 1);
        QTranslator german;
        QVERIFY(german.load(u":/i18n/rufzeichen_de.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&german));
        QCOMPARE(HistoryOptions::readDate(u"heute"_s, today), today);
        QCOMPARE(HistoryOptions::readDate(u"Gestern"_s, today), QDate(2026, 12, 31));
        QCOMPARE(HistoryOptions::readDate(u"yesterday"_s, today), QDate(2026, 12, 31));
        const QString told = problem(u"history list --since neulich"_s);
        for (const QString &form : {u"2026-12-24"_s, u"24.12.2026"_s, u"heute"_s, u"gestern"_s, u"„neulich“"_s}) {
            QVERIFY2(told.contains(form), qPrintable(told));
        }
        QCoreApplication::removeTranslator(&german);
    }

    void helpIsACommandToo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("same");
        QTest::newRow("alone") << u"help"_s << u"--help"_s;
        QTest::newRow("command") << u"help monitor"_s << u"monitor --help"_s;
        QTest::newRow("two words") << u"help history list"_s << u"history list --help"_s;
        QTest::newRow("group") << u"help history"_s << u"history --help"_s;
        QTest::newRow("of help") << u"help help"_s << u"--help"_s;
        QTest::newRow("with an option") << u"help --format json parse"_s << u"parse --help"_s;
        QTest::newRow("twice") << u"help parse --help"_s << u"parse --help"_s;
        QTest::newRow("unknown") << u"help dance"_s << u"dance --help"_s;
    }
    void helpIsACommandToo()
    {
        QFETCH(QString, words);
        QFETCH(QString, same);
        const auto result = read(words);
        QVERIFY(std::holds_alternative<Information>(result));
        QCOMPARE(std::get<Information>(result).text, std::get<Information>(read(same)).text);
    }

    void readsPurge()
    {
        const QDate today(2024, 3, 1);
        const Arguments before = given(u"history purge --before 2024-01-01"_s);
        QCOMPARE(HistoryOptions::firstDayToKeep(before, today), QDate(2024, 1, 1));
        QVERIFY(!before.has(HistoryOptions::number));
        QCOMPARE(HistoryOptions::firstDayToKeep(given(u"history purge --older-than 1"_s), today), QDate(2024, 2, 29));
        QCOMPARE(given(u"history purge --number 030"_s).value(HistoryOptions::number), u"030"_s);
        const Arguments withheld = given(u"history purge --number="_s);
        QVERIFY(withheld.has(HistoryOptions::number) && withheld.value(HistoryOptions::number).isEmpty());
        QCOMPARE(HistoryOptions::firstDayToKeep(given(u"history purge --before today"_s), today), today);
        QVERIFY(given(u"history purge --number 030 --dry-run"_s).has(HistoryOptions::dryRun));
    }

    void readsPhonebook()
    {
        const CommandLine add = understood(u"phonebook add --name Anna --number 030/123=work --book Verein "
                                           "--number +49301 --number **610=other"_s);
        QCOMPARE(add.command->name, u"phonebook add"_s);
        QCOMPARE(add.arguments.value(PhonebookOptions::book), u"Verein"_s);
        QCOMPARE(add.arguments.value(Options::name), u"Anna"_s);
        QCOMPARE(PhonebookOptions::givenNumbers(add.arguments),
                 QList<GivenNumber>({{.number = u"030/123"_s, .kind = ContactNumberKind::Work},
                                     {.number = u"+49301"_s},
                                     {.number = u"**610"_s, .kind = ContactNumberKind::Other}}));
        const CommandLine edit = understood(u"--name Anna phonebook edit 17"_s);
        QCOMPARE(edit.command->name, u"phonebook edit"_s);
        QCOMPARE(edit.arguments.words(), QStringList(u"17"_s));
        QVERIFY(PhonebookOptions::givenNumbers(edit.arguments).isEmpty());
        QVERIFY(!given(u"phonebook edit 17 --number 030"_s).has(Options::name));
        QCOMPARE(given(u"phonebook show 1 2"_s).words(), QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(understood(u"phonebook list --format json"_s).format, OutputFormat::Json);
        QCOMPARE(understood(u"phonebook delete 1"_s).command->name, u"phonebook delete"_s);
        QCOMPARE(given(u"phonebook import a -"_s).words(), QStringList({u"a"_s, u"-"_s}));
        QCOMPARE(understood(u"phonebook export a"_s).format, OutputFormat::VCard);
        QCOMPARE(understood(u"phonebook export a --format json"_s).format, OutputFormat::Json);
    }

    void readsTheCommandsForTheBox()
    {
        const QString certificate(64, u'a');
        const QString words = u"dial **610 --user tray --tr064-port 49001 --tls preferred --trust-certificate "_s
            + certificate.toUpper();
        const CommandLine dial = understood(words);
        QCOMPARE(dial.command->name, u"dial"_s);
        QCOMPARE(dial.arguments.words(), QStringList(u"**610"_s));
        const Configuration configuration = configured(words);
        QCOMPARE(configuration.settings.fritzBox,
                 FritzBoxSettings({.user = u"tray"_s, .tr064Port = 49001, .tls = TlsPolicy::Preferred}));
        QCOMPARE(configuration.onlyCertificate, certificate);
        const Configuration plain = configured(u"hangup"_s);
        QCOMPARE(plain.settings.fritzBox, FritzBoxSettings());
        QVERIFY(plain.onlyCertificate.isEmpty());
        QCOMPARE(given(u"block +49301 --name Werbung"_s).value(Options::name), u"Werbung"_s);
        QVERIFY(!given(u"block +49301"_s).has(Options::name));
        QCOMPARE(understood(u"unblock +49301"_s).command->name, u"unblock"_s);
        QCOMPARE(given(u"lookup -"_s).words(), QStringList(u"-"_s));
        QCOMPARE(given(u"discover --host 10.0.0.1"_s).value(Options::host), u"10.0.0.1"_s);
        QCOMPARE(understood(u"history sync --tls off"_s).command->name, u"history sync"_s);
    }

    void aCertificateInTheSettingsIsThatOfTheirBox()
    {
        const QByteArray certificate(64, 'a');
        QFile file(m_home.filePath(u"certificate.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("[fritzbox]\nhost=box\ncertificate=" + certificate + '\n') > 0);
        file.close();
        const auto former = [&file](const QString &words) {
            return configured(words + u" --config "_s + file.fileName()).formerCertificate.toLatin1();
        };
        QCOMPARE(former(u"hangup"_s), certificate);
        QCOMPARE(former(u"hangup --host box"_s), certificate);
        QCOMPARE(former(u"hangup --host other"_s), QByteArray());
    }

    void wrongUsageIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"",
                                  "unknown",
                                  "monitor extra",
                                  "monitor --user a",
                                  "monitor --tr064-port 1",
                                  "monitor --tls off",
                                  "monitor --database b",
                                  "monitor --demo --host a",
                                  "monitor --demo --port 1",
                                  "monitor --demo --config a",
                                  "monitor -x",
                                  "parse a --host b",
                                  "parse a --log daily",
                                  "parse a --config b",
                                  "simulate --config a",
                                  "simulate --anonymize",
                                  "doctor --anonymize",
                                  "doctor --tr064-port 1",
                                  "discover --tls off",
                                  "discover --user a",
                                  "dial 1 --port 1012",
                                  "dial 1 --anonymize",
                                  "block 1 --pseudonymize",
                                  "lookup 1 --database b",
                                  "lookup 1 --tr064-port 1",
                                  "lookup 1 --trust-certificate 1",
                                  "history list --tls required",
                                  "history list --host a",
                                  "history backups --config a",
                                  "history import a --anonymize",
                                  "history sync --anonymize",
                                  "history backups --host a",
                                  "history repair a --database b",
                                  "history restore a --into b",
                                  "history purge --number 1 --pseudonymize",
                                  "phonebook list --anonymize",
                                  "phonebook import a --anonymize",
                                  "phonebook list --database a",
                                  "doctor x",
                                  "simulate x",
                                  "parse",
                                  "monitor --unknown",
                                  "monitor --host",
                                  "monitor --port",
                                  "monitor --port 0",
                                  "monitor --port 65536",
                                  "monitor --port x",
                                  "monitor --port -1",
                                  "doctor --port 0",
                                  "monitor --log weekly",
                                  "monitor --format xml",
                                  "monitor --format summary",
                                  "doctor --format raw",
                                  "simulate --format raw",
                                  "monitor --anonymize --pseudonymize",
                                  "simulate --speed 0",
                                  "simulate --speed -1",
                                  "simulate --speed nan",
                                  "simulate --speed fast",
                                  "simulate --tr064-port x",
                                  "simulate --tr064-port -1",
                                  "simulate --user a",
                                  "simulate --tr064-port 0 --user= ",
                                  "simulate --tr064-port 0 --rights all",
                                  "simulate --tr064-port 0 --fault unknown",
                                  "monitor --rights phone",
                                  "monitor --speed 2",
                                  "monitor --scenario missed",
                                  "doctor --demo",
                                  "monitor --host= ",
                                  "monitor --host a@b",
                                  "monitor --anonymize=yes",
                                  "history",
                                  "history sync x",
                                  "history sync --limit 5",
                                  "history sync --number 030",
                                  "history sync --format csv",
                                  "history backups x",
                                  "history restore",
                                  "history restore a b",
                                  "history repair",
                                  "history repair a --into=",
                                  "history dance",
                                  "history list extra",
                                  "history list --format csv",
                                  "history list --limit 0",
                                  "history list --limit x",
                                  "history list --since tomorrow",
                                  "history list --since 24/12/2026",
                                  "history list --since 12-24",
                                  "history list --since 31.4.26",
                                  "history list --until 2024-02-30",
                                  "history list --outcome good",
                                  "history list --before 2024-01-01",
                                  "history list --database=",
                                  "monitor --config=",
                                  "monitor --log-dir=",
                                  "simulate --scenario=",
                                  "history import",
                                  "history import a --search b",
                                  "history import a --format csv",
                                  "history export",
                                  "history export a b",
                                  "history export a --format text",
                                  "history export a --limit 5",
                                  "history purge",
                                  "history purge x --older-than 1",
                                  "history purge --older-than -1",
                                  "history purge --older-than x",
                                  "history purge --before 1.1.",
                                  "history purge --older-than 1 --before today",
                                  "history list --dry-run",
                                  "history purge --dry-run",
                                  "history purge --before 2024-01-01 --number 030",
                                  "history purge --number 030 --since 2024-01-01",
                                  "monitor --search a",
                                  "parse a --number 030",
                                  "history list --book a",
                                  "history list --name a",
                                  "lookup 030 --name a",
                                  "lookup 030 --book a",
                                  "dial 030 --number 040",
                                  "unblock 030 --name a",
                                  "block 030 --name= ",
                                  "lookup",
                                  "lookup 030 123456",
                                  "lookup - -",
                                  "lookup 030 --format raw",
                                  "dial",
                                  "dial 1 2",
                                  "dial 1 --format csv",
                                  "hangup 1",
                                  "block",
                                  "block 1 2",
                                  "unblock",
                                  "messages",
                                  "messages play 0-0",
                                  "messages list 0-0",
                                  "messages list --new",
                                  "messages save",
                                  "messages save 0-0",
                                  "messages save 0-0 a b",
                                  "messages delete",
                                  "messages mark 0-0 0-1",
                                  "messages machine 0",
                                  "messages machine 0 maybe",
                                  "messages machine 0 on off",
                                  "discover x",
                                  "discover --format vcard",
                                  "discover --port 0",
                                  "dial 1 --tr064-port 0",
                                  "dial 1 --tr064-port x",
                                  "dial 1 --tls maybe",
                                  "dial 1 --tls=",
                                  "dial 1 --user=",
                                  "dial 1 --trust-certificate 1234",
                                  "dial 1 --trust-certificate=",
                                  "dial 1 --password x",
                                  "phonebook",
                                  "phonebook dance",
                                  "phonebook list x",
                                  "phonebook list --book a",
                                  "phonebook list --format vcard",
                                  "phonebook list --search a",
                                  "phonebook show --name a",
                                  "phonebook show --number 030",
                                  "phonebook show --book=",
                                  "phonebook add",
                                  "phonebook add --name a",
                                  "phonebook add --number 030",
                                  "phonebook add x --name a --number 030",
                                  "phonebook add --name= --number 030",
                                  "phonebook add --name a --number=",
                                  "phonebook add --name a --number hello",
                                  "phonebook add --name a --number 030=moon",
                                  "phonebook add --name a --number 030=",
                                  "phonebook add --name a --number 030=home=work",
                                  "phonebook add --name a --number 1 --number 2 --number 3 --number 4 --number 5 "
                                  "--number 6 --number 7 --number 8 --number 9 --number 10",
                                  "phonebook edit --name a",
                                  "phonebook edit 1",
                                  "phonebook edit 1 2 --name a",
                                  "phonebook delete",
                                  "phonebook delete 1 2",
                                  "phonebook delete 1 --name a",
                                  "phonebook import",
                                  "phonebook import a --name b",
                                  "phonebook export",
                                  "phonebook export a b",
                                  "phonebook export a --format text"}) {
            QTest::newRow(words) << QString::fromLatin1(words);
        }
    }
    void wrongUsageIsNamed()
    {
        QFETCH(QString, words);
        const auto result = read(words);
        QVERIFY(std::holds_alternative<UsageError>(result));
        const QString message = std::get<UsageError>(result).message;
        QVERIFY(!message.isEmpty());
        QVERIFY2(!message.contains(u'\n'), qPrintable(message));
    }

    void aCommandOfTwoWordsIsNotOne()
    {
        const auto result = CommandLineReader::read({u"rufzeichen-cli"_s, u"history list"_s});
        QVERIFY(std::holds_alternative<UsageError>(result));
        QCOMPARE(std::get<UsageError>(read(u"history list --limit 0"_s)).command, u"history list"_s);
        QCOMPARE(std::get<UsageError>(read(u"history dance"_s)).command, u"history"_s);
        QVERIFY(std::get<UsageError>(read(u"dance"_s)).command.isEmpty());
    }

    void refusesEmptyFileNames_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("file") << QStringList {u"parse"_s, u"a"_s, QString()};
        QTest::newRow("import") << QStringList {u"history"_s, u"import"_s, QString()};
        QTest::newRow("export") << QStringList {u"phonebook"_s, u"export"_s, QString()};
    }
    void refusesEmptyFileNames()
    {
        QFETCH(QStringList, words);
        const auto result = CommandLineReader::read(QStringList {u"rufzeichen-cli"_s} + words);
        QVERIFY(std::holds_alternative<UsageError>(result));
        QVERIFY(!std::get<UsageError>(result).message.isEmpty());
        const auto withheld = CommandLineReader::read({u"rufzeichen-cli"_s, u"lookup"_s, QString()});
        QVERIFY(std::holds_alternative<CommandLine>(withheld)); // the number that is not told
    }

    void namesThePortsThatAreAllowed()
    {
        QVERIFY(std::get<UsageError>(read(u"simulate --port x"_s)).message.contains(u"0 for any"_s));
        QVERIFY(!std::get<UsageError>(read(u"monitor --port x"_s)).message.contains(u"0 for any"_s));
        QVERIFY(std::holds_alternative<UsageError>(read(u"monitor --port 0"_s)));
    }

    // Reading takes an option for the same one in all commands, so the same word must stand for the same form.
    void optionsOfOneNameAreAlike()
    {
        QHash<QString, bool> takesValue;
        for (const Command *command : allCommands()) {
            QSet<QString> own;
            for (const Option *option : command->options) {
                const QString name = option->name.toString();
                QVERIFY2(!own.contains(name), qPrintable(name));
                own.insert(name);
                QCOMPARE(takesValue.value(name, option->takesValue()), option->takesValue());
                takesValue.insert(name, option->takesValue());
            }
            const bool printsMessagesOnly = command->name == u"record"_s || command->name == u"share init"_s;
            QCOMPARE(own.contains(u"format"_s), !printsMessagesOnly); // which prints nothing but messages
        }
    }

    void informs()
    {
        const auto text = [](const QString &words) { return std::get<Information>(read(words)).text; };
        for (const Command *command : allCommands()) {
            const QString name = command->name.toString();
            QVERIFY(text(u"--help"_s).contains(u"\n  "_s + name));
            const QString own = text(name + u" -h"_s);
            QVERIFY(own.startsWith(u"Usage: rufzeichen-cli "_s + name));
            for (const Option *option : command->options) {
                QVERIFY(own.contains(u"\n  --"_s + option->name.toString()));
            }
            QVERIFY(!own.contains(u"--search"_s) || name.startsWith(u"history"_s) || name == "rules try"_L1);
        }
        QVERIFY(text(u"simulate --help"_s).contains(u"|restart|"_s));
        QVERIFY(text(u"history --help"_s).contains(u"history purge"_s));
        QVERIFY(!text(u"history --help"_s).contains(u"\n  monitor"_s));
        QVERIFY(std::holds_alternative<Information>(read(u"--version"_s)));
        QVERIFY(std::holds_alternative<Information>(read(u"monitor --unknown --help --port x"_s)));
        QVERIFY(std::holds_alternative<Information>(read(u"-v"_s)));
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
