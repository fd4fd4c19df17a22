// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"
#include "tests/support/program.h"
#include "tests/support/pseudoterminal.h"
#include "tests/support/testdata.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lines = "16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;\n"
                         "16.06.20 12:25:46;DISCONNECT;0;0;\n"
                         "17.06.20 10:32:16;CALL;1;11;69123;952123#;SIP0;\n"
                         "17.06.20 10:32:23;CONNECT;1;11;952123;\n"
                         "17.06.20 10:37:34;DISCONNECT;1;312;\n";

QString database(const Program &program)
{
    return program.home.filePath(u"data/rufzeichen/calls.sqlite"_s);
}

QString writeSettings(const Program &program, const QByteArray &content)
{
    QFile file(program.home.filePath(u"my.ini"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("can't write settings");
    }
    return file.fileName();
}

QStringList json(const QStringList &words)
{
    return QStringList {u"history"_s} + words + QStringList {u"--format"_s, u"json"_s};
}

} // namespace

/** `history` of the real program, against the contract of docs/command-line.md. */
class TestCliHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importsAndLists()
    {
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(
            program.output,
            QByteArray("{\"type\":\"import\",\"lines\":5,\"calls\":2,\"new\":2,\"known\":0,\"unreadable\":0}\n"));
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(
            program.output,
            QByteArray("{\"type\":\"import\",\"lines\":5,\"calls\":2,\"new\":0,\"known\":2,\"unreadable\":0}\n"));
        QCOMPARE(program.run(json({u"list"_s})), 0);
        QList<QByteArray> rows = program.output.trimmed().split('\n');
        QCOMPARE(rows.size(), 2);
        const QByteArray key = program.objects().constFirst()[u"key"_s].toString().toLatin1();
        QCOMPARE(rows.at(0),
                 "{\"type\":\"call\",\"key\":\"" + key
                     + "\",\"phase\":\"ended\",\"direction\":\"outgoing\",\"outcome\":\"answered\","
                       "\"remote\":\"952123#\",\"local\":\"69123\",\"trunk\":\"SIP0\",\"extension\":11,"
                       "\"started\":\"2020-06-17T10:32:16\",\"connected\":\"2020-06-17T10:32:23\","
                       "\"ended\":\"2020-06-17T10:37:34\",\"duration\":312,\"name\":null,\"place\":null,"
                       "\"seen\":true,\"source\":\"import\",\"device\":null,\"moment\":null,\"rang\":null,"
                       "\"settled\":true,\"note\":null,\"numberNote\":null,\"reminder\":null,\"claimant\":null,"
                       "\"localName\":null,\"extensionName\":null}");
        QCOMPARE(program.run({u"history"_s, u"list"_s}), 0);
        QCOMPARE(program.output.count('\n'), 2);
        QVERIFY(program.output.contains("01755290123"));
        QVERIFY(program.errors.isEmpty());
        QCOMPARE(QFileInfo(database(program)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    // As in the window and in the panel.
    void linesWhoseCallsNobodyMissesAreNotCalledBack()
    {
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(program.run(json({u"list"_s, u"--outcome"_s, u"missed"_s})), 0);
        QCOMPARE(program.run({u"history"_s, u"reopen"_s, program.objects().constFirst()[u"key"_s].toString()}), 0);
        const auto toCallBack = [&program](const QByteArray &settings) {
            const QString file = writeSettings(program, settings);
            const QStringList words {u"list"_s, u"--to-call-back"_s, u"--config"_s, file};
            return program.run(json(words)) == 0 ? program.objects("call").size() : -1;
        };
        const QByteArray plan = "[numbers]\ncountryCode=49\nareaCode=30\n[notifications]\n";
        QCOMPARE(toCallBack(plan + "uncountedLines=69123\n"), 1);
        QCOMPARE(toCallBack(plan + "uncountedLines=732123\n"), 0);
        QCOMPARE(toCallBack(plan + "uncountedLines=+4930732123\n"), 0);
    }

    void notesAndCallBacks()
    {
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(program.run(json({u"list"_s, u"--outcome"_s, u"missed"_s})), 0);
        const QString key = program.objects().constFirst()[u"key"_s].toString();
        const auto toCallBack = [&program] {
            return program.run(json({u"list"_s, u"--to-call-back"_s})) == 0 ? program.objects("call").size() : -1;
        };
        QCOMPARE(toCallBack(), 0); // imported
        QCOMPARE(program.run({u"history"_s, u"reopen"_s, key}), 0);
        QCOMPARE(toCallBack(), 1);
        QCOMPARE(program.run({u"history"_s, u"note"_s, key, u"wants the \"offer\""_s}), 0);
        QCOMPARE(program.run({u"history"_s, u"note"_s, u"--about-number"_s, key, u"Dachdecker"_s}), 0);
        QCOMPARE(program.run(json({u"list"_s, u"--search"_s, u"offer"_s})), 0);
        QCOMPARE(program.objects("call").size(), 1);
        QCOMPARE(program.objects().constFirst()[u"note"_s].toString(), u"wants the \"offer\""_s);
        QCOMPARE(program.objects().constFirst()[u"numberNote"_s].toString(), u"Dachdecker"_s);
        QCOMPARE(program.objects().constFirst()[u"settled"_s].toBool(), false);
        QCOMPARE(program.run({u"history"_s, u"settle"_s, key, u"nobody-1"_s}), 1); // one is not there: none
        QVERIFY(program.errors.contains("nobody-1"));
        QCOMPARE(toCallBack(), 1);
        QCOMPARE(program.run({u"history"_s, u"settle"_s, key}), 0);
        QCOMPARE(toCallBack(), 0);
        QCOMPARE(program.run(json({u"list"_s, u"--anonymize"_s})), 0);
        QVERIFY(!program.output.contains("offer") && !program.output.contains("Dachdecker"));
        QCOMPARE(program.run({u"history"_s, u"list"_s, u"--search"_s, u"offer"_s}), 0);
        QVERIFY2(program.output.endsWith("\n                     Note: wants the \"offer\"\n"
                                         "                     About the number: Dachdecker\n"),
                 program.output.constData());
        QCOMPARE(program.run({u"history"_s, u"list"_s, u"--anonymize"_s}), 0);
        QVERIFY(!program.output.contains("offer") && !program.output.contains("Dachdecker"));
        QCOMPARE(program.run({u"history"_s, u"note"_s, key, QString()}), 0);
        QCOMPARE(program.run(json({u"list"_s, u"--search"_s, u"offer"_s})), 0);
        QCOMPARE(program.objects("call").size(), 0);
        QCOMPARE(program.run({u"history"_s, u"note"_s, key}), 2);
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}),
                             "18.06.20 10:00:00;RING;0;;732123;SIP0;\n18.06.20 10:00:05;DISCONNECT;0;0;\n"),
                 0);
        QCOMPARE(program.run(json({u"list"_s, u"--limit"_s, u"1"_s})), 0);
        const QString withheld = program.objects().constFirst()[u"key"_s].toString();
        QCOMPARE(program.run({u"history"_s, u"note"_s, u"--about-number"_s, withheld, u"x"_s}), 1);
        QVERIFY(program.errors.contains("no number"));
    }

    // What is exported comes back on another computer, notes and all.
    void notesAreExportedAndImported_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("JSON") << u"json"_s;
        QTest::newRow("CSV") << u"csv"_s;
    }
    void notesAreExportedAndImported()
    {
        QFETCH(const QString, format);
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(program.run(json({u"list"_s, u"--outcome"_s, u"missed"_s})), 0);
        const QString key = program.objects().constFirst()[u"key"_s].toString();
        QCOMPARE(program.run({u"history"_s, u"note"_s, key, u"=first line\nsecond; line"_s}), 0);
        QCOMPARE(program.run({u"history"_s, u"note"_s, u"--about-number"_s, key, u"Dachdecker"_s}), 0);
        QCOMPARE(program.run({u"history"_s, u"export"_s, u"-"_s, u"--format"_s, format}), 0);
        const QByteArray exported = program.output;
        Program other;
        QCOMPARE(other.run(json({u"import"_s, u"-"_s}), exported), 0);
        QCOMPARE(other.run(json({u"list"_s, u"--search"_s, u"dachdecker"_s})), 0);
        QCOMPARE(other.objects("call").size(), 1);
        QCOMPARE(other.objects().constFirst()[u"note"_s].toString(), u"=first line\nsecond; line"_s);
        QCOMPARE(other.objects().constFirst()[u"numberNote"_s].toString(), u"Dachdecker"_s);
    }

    void tellsNamesOfLinesAndPhones()
    {
        Program program;
        const QString settings = writeSettings(program,
                                               "[numbers]\nareaCode=30\n[lines]\nnames=030732123=Praxis\n"
                                               "phones=11=Kitchen\n");
        const QStringList config {u"--config"_s, settings};
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(program.run(json({u"list"_s}) + config), 0);
        const QList<QJsonObject> calls = program.objects("call");
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls.at(0)[u"local"_s].toString(), u"69123"_s);
        QVERIFY(calls.at(0)[u"localName"_s].isNull());
        QCOMPARE(calls.at(0)[u"extensionName"_s].toString(), u"Kitchen"_s);
        QCOMPARE(calls.at(1)[u"local"_s].toString(), u"732123"_s);
        QCOMPARE(calls.at(1)[u"localName"_s].toString(), u"Praxis"_s);
        QCOMPARE(program.run(QStringList {u"history"_s, u"list"_s} + config), 0);
        QVERIFY2(program.output.contains("732123 (Praxis)"), program.output.constData());
        QCOMPARE(program.run(QStringList {u"history"_s, u"export"_s, u"-"_s} + config), 0);
        QVERIFY2(program.output.contains(",localName,extensionName\r\n"), program.output.constData());
        QVERIFY2(program.output.contains(",Praxis,\r\n"), program.output.constData());
        QVERIFY2(program.output.contains(",,Kitchen\r\n"), program.output.constData());
        const QByteArray exported = program.output;
        QCOMPARE(program.run(QStringList {u"history"_s, u"export"_s, u"-"_s, u"--anonymize"_s} + config), 0);
        QVERIFY(!program.output.contains("Praxis") && !program.output.contains("Kitchen"));
        QCOMPARE(program.run(json({u"list"_s, u"--anonymize"_s}) + config), 0);
        QVERIFY(!program.output.contains("Praxis") && !program.output.contains("Kitchen"));
        QCOMPARE(program.run(QStringList {u"history"_s, u"list"_s, u"--anonymize"_s} + config), 0);
        QVERIFY(!program.output.contains("Praxis"));
        Program other;
        QCOMPARE(other.run(json({u"import"_s, u"-"_s}), exported), 0);
        QCOMPARE(other.objects().constFirst()[u"new"_s].toInt(), 2);
    }

    void listsWhatIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("remotes");
        const QString first = u"01755290123"_s;
        const QString second = u"952123#"_s;
        QTest::newRow("all") << QStringList {} << QStringList {second, first};
        QTest::newRow("limit") << QStringList {u"--limit"_s, u"1"_s} << QStringList {second};
        QTest::newRow("search") << QStringList {u"--search"_s, u"0175/5290"_s} << QStringList {first};
        QTest::newRow("outcome") << QStringList {u"--outcome"_s, u"missed"_s} << QStringList {first};
        QTest::newRow("since") << QStringList {u"--since"_s, u"2020-06-17"_s} << QStringList {second};
        QTest::newRow("until") << QStringList {u"--until"_s, u"2020-06-16"_s} << QStringList {first};
        QTest::newRow("none") << QStringList {u"--search"_s, u"nobody"_s} << QStringList {};
        QTest::newRow("masked") << QStringList {u"--anonymize"_s} << QStringList {u"952xxx#"_s, u"01755290xxx"_s};
    }
    void listsWhatIsAskedFor()
    {
        QFETCH(QStringList, options);
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(program.run(json(QStringList {u"list"_s} + options)), 0);
        QStringList remotes;
        for (const QJsonObject &call : program.objects("call")) {
            remotes.append(call[u"remote"_s].toString());
        }
        QTEST(remotes, "remotes");
    }

    void worksWhileAnotherProgramFollowsTheBox()
    {
        Program program;
        CallHistory history(database(program));
        QCOMPARE(history.open(), HistoryOpening());
        QVERIFY(history.setParties({{u"030"_s, {.name = u"Anna"_s, .place = u"Berlin"_s}}}));
        history.store(ringing(u"rings"_s, "18.06.20 08:00:00", u"030"_s), QDateTime::currentDateTime());
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(program.run(json({u"list"_s})), 0);
        const QJsonObject call = program.objects("call").constFirst();
        QCOMPARE(call[u"phase"_s].toString(), u"ringing"_s);
        QCOMPARE(call[u"name"_s].toString(), u"Anna"_s);
        QCOMPARE(call[u"place"_s].toString(), u"Berlin"_s);
        QCOMPARE(call[u"source"_s].toString(), u"live"_s);
        history.store(missed(u"rings"_s, "18.06.20 08:00:00", u"030"_s), QDateTime::currentDateTime());
        QCOMPARE(program.run(json({u"list"_s, u"--limit"_s, u"1"_s})), 0);
        QCOMPARE(program.objects("call").constFirst()[u"seen"_s].toBool(true), false);
        QCOMPARE(program.run(json({u"list"_s, u"--limit"_s, u"1"_s, u"--anonymize"_s})), 0);
        QVERIFY(!program.output.contains("Anna"));
        QCOMPARE(history.reader().count({}), 3);
    }

    void exportsTablesAndJson()
    {
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        const QString table = program.home.filePath(u"calls.csv"_s);
        QCOMPARE(program.run({u"history"_s, u"export"_s, table}), 0);
        QVERIFY(program.output.isEmpty());
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count("\r\n"), 3);
        QVERIFY(content.startsWith("key,phase,"));
        QCOMPARE(program.run({u"history"_s, u"export"_s, u"-"_s, u"--format"_s, u"csv"_s}), 0);
        QCOMPARE(program.output, content);
        QCOMPARE(program.run(json({u"export"_s, u"-"_s, u"--outcome"_s, u"missed"_s, u"--anonymize"_s})), 0);
        const QJsonArray calls = QJsonDocument::fromJson(program.output).array();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.at(0)[u"remote"_s].toString(), u"01755290xxx"_s);
        QVERIFY(program.errors.isEmpty());
    }

    void purges_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("removed");
        QTest::newRow("before") << QStringList {u"--before"_s, u"2020-06-17"_s} << 1;
        QTest::newRow("older than") << QStringList {u"--older-than"_s, u"0"_s} << 2;
        QTest::newRow("not so old") << QStringList {u"--older-than"_s, u"36000"_s} << 0;
        QTest::newRow("number") << QStringList {u"--number"_s, u"952123#"_s} << 1;
        QTest::newRow("written otherwise") << QStringList {u"--number"_s, u"0175 / 529 01-23"_s} << 1;
        QTest::newRow("without the key that ends dialling") << QStringList {u"--number"_s, u"952123"_s} << 1;
        QTest::newRow("another number") << QStringList {u"--number"_s, u"952124"_s} << 0;
        QTest::newRow("of some country") << QStringList {u"--number"_s, u"+431755290123"_s} << 0;
        QTest::newRow("of our country") << QStringList {u"--number"_s, u"+491755290123"_s} << 1;
        QTest::newRow("of our country and area") << QStringList {u"--number"_s, u"+4930952123"_s} << 1;
    }
    void purges()
    {
        QFETCH(QStringList, options);
        QFETCH(int, removed);
        Program program;
        const QString settings = writeSettings(program, "[numbers]\nareaCode=30\n");
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        const QStringList purge = QStringList {u"purge"_s, u"--config"_s, settings} + options;
        const QByteArray count = QByteArray::number(removed);
        QCOMPARE(program.run(json(purge + QStringList(u"--dry-run"_s))), 0);
        QCOMPARE(program.output, "{\"type\":\"purge\",\"removed\":0,\"wouldRemove\":" + count + "}\n");
        QCOMPARE(program.run(QStringList(u"history"_s) + purge + QStringList(u"--dry-run"_s)), 0);
        QCOMPARE(program.output, count + (removed == 1 ? " call" : " calls") + " would be removed.\n");
        QCOMPARE(program.run(json({u"list"_s})), 0);
        QCOMPARE(program.objects("call").size(), 2);
        QCOMPARE(program.run(json(purge)), 0);
        QCOMPARE(program.output, "{\"type\":\"purge\",\"removed\":" + count + ",\"wouldRemove\":null}\n");
        QCOMPARE(program.run(json({u"list"_s})), 0);
        QCOMPARE(program.objects("call").size(), 2 - removed);
    }

    void namesAndAsksOnATerminal()
    {
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        for (const QByteArray answer : {"n", "y"}) {
            PseudoTerminal terminal;
            program.errors.clear();
            program.process.setStandardInputFile(terminal.file());
            program.process.setStandardOutputFile(terminal.file());
            program.start({u"history"_s, u"purge"_s, u"--older-than"_s, u"1"_s});
            QTRY_VERIFY(program.readErrors().contains("2 calls will be removed for good"));
            terminal.type(answer + '\n');
            QCOMPARE(program.finish(), 0);
            QVERIFY(terminal.echo().contains(answer == "y" ? "2 calls removed" : "0 calls removed"));
        }
    }

    void withoutAHistoryThereAreNoCalls()
    {
        Program program;
        QCOMPARE(program.run(json({u"list"_s})), 0);
        QVERIFY(program.output.isEmpty());
        QCOMPARE(program.run(json({u"purge"_s, u"--older-than"_s, u"1"_s})), 0);
        QCOMPARE(program.run(json({u"purge"_s, u"--older-than"_s, u"1"_s, u"--dry-run"_s})), 0);
        QCOMPARE(program.run({u"history"_s, u"export"_s, u"-"_s}), 0);
        QCOMPARE(program.output.count('\n'), 1);
        QVERIFY(program.errors.isEmpty());
        QVERIFY(!QFileInfo::exists(database(program)));
    }

    void anExportThatBreaksOffIsTold()
    {
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), testData(u"calllists/box8_utf8.csv"_s)), 0);
        const QString file = program.home.filePath(u"export"_s);
        QCOMPARE(program.run({u"history"_s, u"export"_s, file, u"--format"_s, u"json"_s}), 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        const QByteArray whole = exported.readAll().trimmed();
        for (const qsizetype size : {whole.size() - 1, whole.size() - 10}) {
            Program next;
            QCOMPARE(next.run(json({u"import"_s, u"-"_s}), whole.first(size)), 1);
            QVERIFY2(next.errors.startsWith("standard input has no lines"), next.errors);
            QCOMPARE(next.run(json({u"list"_s})), 0);
            QCOMPARE(next.output, QByteArray());
            QCOMPARE(next.run(json({u"import"_s, u"-"_s}), whole), 0);
        }
    }

    void aNewComputerNeedsOnlyAnExport_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("json") << u"json"_s;
    }
    void aNewComputerNeedsOnlyAnExport()
    {
        QFETCH(QString, format);
        Program old;
        const QByteArray list = testData(u"calllists/box8_cp1252.csv"_s);
        QCOMPARE(old.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(old.run(json({u"import"_s, u"-"_s}), list), 0);
        {
            CallHistory history(database(old));
            QCOMPARE(history.open(), HistoryOpening());
            QVERIFY(history.setParties({{u"01755290123"_s, {.name = u"=Anna, \"die\""_s, .place = u"Berlin"_s}}}));
            history.store(missed(u"heard-1"_s, "18.06.20 08:00:00", u""_s), QDateTime::currentDateTime());
        }
        const QString file = old.home.filePath(u"export"_s);
        QCOMPARE(old.run({u"history"_s, u"export"_s, file, u"--format"_s, format}), 0);
        QCOMPARE(old.run(json({u"list"_s})), 0);
        const QByteArray wanted = old.output;
        QCOMPARE(wanted.count('\n'), 9);

        Program next;
        for (const QByteArray &brought : {QByteArray("\"new\":9,\"known\":0"), QByteArray("\"new\":0,\"known\":9")}) {
            QCOMPARE(next.run(json({u"import"_s, file})), 0);
            QVERIFY2(next.output.contains(brought), next.output);
            QCOMPARE(next.run(json({u"list"_s})), 0);
            QCOMPARE(next.output, wanted);
        }
        // What the export was made of is known there, too.
        QCOMPARE(next.run(json({u"import"_s, u"-"_s}), list), 0);
        QCOMPARE(next.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(next.run(json({u"list"_s})), 0);
        QCOMPARE(next.output, wanted);
    }

    void listsComeInByAnyName()
    {
        Program program;
        for (const char *name : {"box6.csv", "jfritz.csv", "janrufmonitor.csv", "janrufmonitor_bare.csv"}) {
            QCOMPARE(program.run(json({u"import"_s, u"-"_s}), testData(u"calllists/"_s + QLatin1StringView(name))),
                     0);
            QVERIFY2(program.output.contains("\"unreadable\":0"), program.output);
            QVERIFY2(!program.output.contains("\"new\":0"), program.output);
            QVERIFY(program.errors.isEmpty());
        }
    }

    void damagedRowsAreTold()
    {
        Program program;
        QCOMPARE(program.run({u"history"_s, u"import"_s, u"-"_s},
                             testData(u"calllists/box7.csv"_s) + "2;32.13.12 17:45;;022147100;;;0:00\n"),
                 0);
        QCOMPARE(program.errors, QByteArray("1 of 4 rows could not be read.\n"));
        QVERIFY(program.output.contains("New: 3\n"));
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("another table") << QByteArray("Name;Nummer\nAnna;030\n");
        QTest::newRow("a web page") << QByteArray("<html><body>Anmelden</body></html>");
        QTest::newRow("cut XML") << testData(u"calllist.xml"_s).chopped(100);
        QTest::newRow("contacts") << QByteArray("[{\"type\":\"contact\",\"name\":\"Anna\"}]");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    }
    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, file);
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), file), 1);
        QCOMPARE(program.errors.count('\n'), 1);
        QVERIFY(program.output.contains("\"new\":0"));
    }

    void aFileThatIsTooLargeIsToldAsSuch()
    {
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), "<root>" + QByteArray(8'000'000, ' ') + "</root>"), 1);
        QCOMPARE(program.errors.count('\n'), 1);
        QVERIFY2(program.errors.contains("is larger than 8 MB"), program.errors);
    }

    void failuresAreOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no such database") << QStringList {u"list"_s, u"--database"_s, u"/no/such/file"_s};
        QTest::newRow("no database") << QStringList {u"list"_s, u"--database"_s, QStringLiteral(RUFZEICHEN_CLI)};
        QTest::newRow("a folder as database") << QStringList {u"list"_s, u"--database"_s, u"/"_s};
        QTest::newRow("no such log") << QStringList {u"import"_s, u"/no/such/file"_s};
        QTest::newRow("nowhere to export to") << QStringList {u"export"_s, u"/no/such/file"_s};
    }
    void failuresAreOneLine()
    {
        QFETCH(QStringList, words);
        const QFile::Permissions before = QFileInfo(QStringLiteral(RUFZEICHEN_CLI)).permissions();
        Program program;
        QCOMPARE(program.run(QStringList {u"history"_s} + words), 1);
        QCOMPARE(program.errors.count('\n'), 1);
        QCOMPARE(QFileInfo(QStringLiteral(RUFZEICHEN_CLI)).permissions(), before);
    }

    // Where the files may not grow, some of them look to SQLite like a disk that is full, others like a broken one.
    void aDiskWithoutRoomIsToldAsSuch_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("not for the history") << 1000 << QByteArray("check whether it is full");
        QTest::newRow("not for its shared memory") << 20'000 << QByteArray("the disk is full; make room on it");
        QTest::newRow("not for its journal") << 40'000 << QByteArray("check whether it is full");
    }
    void aDiskWithoutRoomIsToldAsSuch()
    {
        QFETCH(int, room);
        QFETCH(QByteArray, words);
        Program program;
        program.process.setChildProcessModifier([room] {
            const rlimit limit {.rlim_cur = static_cast<rlim_t>(room), .rlim_max = static_cast<rlim_t>(room)};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        });
        QCOMPARE(program.run({u"history"_s, u"import"_s, u"-"_s}, lines), 1);
        QVERIFY2(program.errors.contains("can't be opened: "), program.errors);
        QVERIFY2(program.errors.contains(words), program.errors);
        QVERIFY2(!program.errors.contains("Check who may"), program.errors);
    }

    void aFullDiskIsAFailure()
    {
        if (!QFileInfo::exists(u"/dev/full"_s)) {
            QSKIP("Needs /dev/full.");
        }
        Program program;
        QCOMPARE(program.run(json({u"import"_s, u"-"_s}), lines), 0);
        QCOMPARE(program.run({u"history"_s, u"export"_s, u"/dev/full"_s}), 1);
        QCOMPARE(program.errors.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliHistory)
#include "tst_cli_history.moc"
