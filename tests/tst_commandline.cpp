// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

auto read(const QString &words)
{
    return CommandLineReader::read(QStringList {u"rufzeichen-cli"_s} + words.split(u' ', Qt::SkipEmptyParts));
}

CommandLine understood(const QString &words)
{
    const auto result = read(words);
    if (const auto *error = std::get_if<UsageError>(&result)) {
        qFatal("%s: %s", qPrintable(words), qPrintable(error->message));
    }
    return std::get<CommandLine>(result);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsOptionsBeforeAndAfterTheCommand()
    {
        for (const QString &words :
             {u"--host box --port 10120 --log daily --log-dir /tmp/x --format json --anonymize monitor"_s,
              u"monitor --host box --port 10120 --log daily --log-dir /tmp/x --format json --anonymize"_s,
              u"--host=box --port=10120 monitor --log=daily --log-dir=/tmp/x --format=json --anonymize"_s}) {
            const CommandLine line = understood(words);
            QCOMPARE(line.command, Command::Monitor);
            QCOMPARE(line.host, u"box"_s);
            QCOMPARE(line.port, quint16(10120));
            QCOMPARE(line.logMode, LogMode::Daily);
            QCOMPARE(line.logFolder, u"/tmp/x"_s);
            QCOMPARE(line.format, OutputFormat::Json);
            QCOMPARE(line.masking, Masking::Masked);
        }
    }

    void whatIsNotGivenIsAbsent()
    {
        const CommandLine line = understood(u"monitor"_s);
        QVERIFY(!line.host);
        QVERIFY(!line.port);
        QVERIFY(!line.logMode);
        QVERIFY(!line.masking);
        QCOMPARE(line.format, OutputFormat::Text);
        QCOMPARE(line.source, LineSource::Box);
    }

    void readsTheOtherCommands()
    {
        QCOMPARE(understood(u"parse a.log - b.log --format summary"_s).words,
                 QStringList({u"a.log"_s, u"-"_s, u"b.log"_s}));
        QCOMPARE(understood(u"parse - --format summary"_s).format, OutputFormat::Summary);
        QCOMPARE(understood(u"parse - --pseudonymize"_s).masking, Masking::Pseudonymous);
        QCOMPARE(understood(u"simulate --scenario missed --speed 2.5 --port 0"_s).speed, 2.5);
        QCOMPARE(understood(u"simulate --port 0"_s).port, quint16(0));
        const SimulationRequest simulation
            = understood(u"simulate --tr064-port 0 --user a --rights dial,nas --fault slow --fault busy"_s)
                  .simulation;
        QCOMPARE(simulation.tr064Port, quint16(0));
        QCOMPARE(simulation.user, u"a"_s);
        QCOMPARE(simulation.rights, Simulation::Rights(Simulation::Right::Dial) | Simulation::Right::Nas);
        QVERIFY(simulation.faults.busy && simulation.faults.delay.count() > 0);
        QVERIFY(!understood(u"simulate"_s).simulation.tr064Port);
        QCOMPARE(understood(u"doctor --format json --host fe80::1%eth0"_s).host, u"fe80::1%eth0"_s);
        QCOMPARE(understood(u"monitor --demo"_s).source, LineSource::Demo);
        understood(u"monitor --config a --database b"_s);
    }

    void readsHistory()
    {
        const CommandLine list = understood(u"history list --search a --outcome machine --since 2024-02-29 "
                                            "--until 2024-03-01 --limit 5 --database x"_s);
        QCOMPARE(list.command, Command::History);
        QCOMPARE(list.history.action, HistoryAction::List);
        QCOMPARE(list.history.query.text, u"a"_s);
        QCOMPARE(list.history.query.outcome, CallOutcome::Machine);
        QCOMPARE(list.history.query.since, QDate(2024, 2, 29));
        QCOMPARE(list.history.query.until, QDate(2024, 3, 1));
        QCOMPARE(list.history.limit, 5);
        QCOMPARE(list.database, u"x"_s);
        QCOMPARE(understood(u"history import a b"_s).words, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(understood(u"history export a"_s).format, OutputFormat::Csv);
        QCOMPARE(understood(u"history export a --format json"_s).format, OutputFormat::Json);
        QCOMPARE(understood(u"history purge --before 2024-01-01"_s).history.before, QDate(2024, 1, 1));
        QCOMPARE(understood(u"history purge --older-than 90"_s).history.olderThan, 90);
        QCOMPARE(understood(u"history purge --number 030"_s).history.number, u"030"_s);
        QCOMPARE(understood(u"history purge --number="_s).history.number, u""_s); // the withheld one
    }

    void readsPhonebook()
    {
        const CommandLine add = understood(u"phonebook add --name Anna --number 030/123=work --book Verein "
                                           "--number +49301 --number **610=other"_s);
        QCOMPARE(add.command, Command::Phonebook);
        QCOMPARE(add.phonebook.action, PhonebookAction::Add);
        QCOMPARE(add.phonebook.book, u"Verein"_s);
        QCOMPARE(add.phonebook.name, u"Anna"_s);
        QCOMPARE(add.phonebook.numbers,
                 QList<GivenNumber>({{.number = u"030/123"_s, .kind = ContactNumberKind::Work},
                                     {.number = u"+49301"_s},
                                     {.number = u"**610"_s, .kind = ContactNumberKind::Other}}));
        const CommandLine edit = understood(u"--name Anna phonebook edit 17"_s);
        QCOMPARE(edit.phonebook.action, PhonebookAction::Edit);
        QCOMPARE(edit.words, QStringList(u"17"_s));
        QVERIFY(edit.phonebook.numbers.isEmpty());
        QVERIFY(!understood(u"phonebook edit 17 --number 030"_s).phonebook.name);
        QCOMPARE(understood(u"phonebook show 1 2"_s).words, QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(understood(u"phonebook list --format json"_s).format, OutputFormat::Json);
        QCOMPARE(understood(u"phonebook delete 1"_s).phonebook.action, PhonebookAction::Delete);
        QCOMPARE(understood(u"phonebook import a -"_s).words, QStringList({u"a"_s, u"-"_s}));
        QCOMPARE(understood(u"phonebook export a"_s).format, OutputFormat::VCard);
        QCOMPARE(understood(u"phonebook export a --format json"_s).format, OutputFormat::Json);
    }

    void readsTheCommandsForTheBox()
    {
        const QString certificate(64, u'a');
        const CommandLine dial = understood(u"dial **610 --user tray --tr064-port 49001 --tls preferred "
                                            "--trust-certificate "_s
                                            + certificate.toUpper());
        QCOMPARE(dial.command, Command::Dial);
        QCOMPARE(dial.words, QStringList(u"**610"_s));
        QCOMPARE(dial.access,
                 BoxAccessRequest({.user = u"tray"_s,
                                   .port = quint16(49001),
                                   .tls = TlsPolicy::Preferred,
                                   .certificate = certificate}));
        QCOMPARE(understood(u"dial 1 --user tray"_s).access.user, u"tray"_s);
        QCOMPARE(understood(u"hangup"_s).access, BoxAccessRequest());
        QCOMPARE(understood(u"block +49301 --name Werbung"_s).name, u"Werbung"_s);
        QVERIFY(!understood(u"block +49301"_s).name);
        QCOMPARE(understood(u"unblock +49301"_s).command, Command::Unblock);
        QCOMPARE(understood(u"lookup -"_s).words, QStringList(u"-"_s));
        QCOMPARE(understood(u"discover --host 10.0.0.1"_s).host, u"10.0.0.1"_s);
        QCOMPARE(understood(u"history sync --tls off"_s).history.action, HistoryAction::Sync);
        understood(u"monitor --user a --tr064-port 1 --tls off"_s); // common options
    }

    void wrongUsageIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"",
                                  "unknown",
                                  "monitor extra",
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
                                  "history dance",
                                  "history list extra",
                                  "history list --format csv",
                                  "history list --limit 0",
                                  "history list --limit x",
                                  "history list --since yesterday",
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
                                  "history purge --before 1.1.2024",
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

    void informs()
    {
        QVERIFY(std::get<Information>(read(u"--help"_s)).text.contains(u"--host"_s));
        QVERIFY(std::get<Information>(read(u"monitor --help"_s)).text.contains(u"simulate"_s));
        QVERIFY(std::holds_alternative<Information>(read(u"--version"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
