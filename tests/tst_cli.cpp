// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "tests/support/program.h"
#include "tests/support/testdata.h"

#include <QFileInfo>
#include <QTcpSocket>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = Program::timeout;

const QByteArray ring = "16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;";
const QByteArray end = "16.06.20 12:25:46;DISCONNECT;0;0;";

} // namespace

/** The real program, from outside, against the contract of docs/command-line.md: all but monitor. */
class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void informs()
    {
        Program program;
        QCOMPARE(program.run({u"--version"_s}), 0);
        QVERIFY(program.output.startsWith("rufzeichen-cli "));
        QCOMPARE(program.run({u"--help"_s}), 0);
        QVERIFY(program.output.contains("history purge"));
        QCOMPARE(program.run({u"monitor"_s, u"--help"_s}), 0);
        QVERIFY(program.output.contains("--anonymize") && !program.output.contains("--tls"));
        QVERIFY(program.errors.isEmpty());
        QCOMPARE(QFileInfo::exists(program.home.filePath(u"config"_s)), false);
    }

    void speaksTheLanguageOfTheSystem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("words");
        const QByteArray english = "A port is a number from 1 to 65535";
        const QByteArray german = "Ein Port ist eine Zahl von 1 bis 65535";
        QTest::newRow("German") << u"de_DE.UTF-8"_s << u""_s << german;
        QTest::newRow("Austrian") << u"de_AT.UTF-8"_s << u""_s << german;
        QTest::newRow("English") << u"en_GB.UTF-8"_s << u""_s << english;
        QTest::newRow("French") << u"fr_FR.UTF-8"_s << u""_s << english;
        QTest::newRow("C") << u"C.UTF-8"_s << u"de"_s << english;
    }
    void speaksTheLanguageOfTheSystem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, language);
        QFETCH(QByteArray, words);
        Program program;
        QProcessEnvironment environment = program.process.processEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        environment.insert(u"LANGUAGE"_s, language);
        program.process.setProcessEnvironment(environment);
        QCOMPARE(program.run({u"monitor"_s, u"--port"_s, u"x"_s}), 2);
        QVERIFY2(program.errors.startsWith(words), program.errors.constData());
    }

    void wrongUsageIsTwo()
    {
        for (const QStringList &arguments : {QStringList {},
                                             {u"--unknown"_s},
                                             {u"dance"_s},
                                             {u"parse"_s},
                                             {u"parse"_s, u"-"_s, u"--log"_s, u"daily"_s},
                                             {u"history"_s, u"list"_s, u"--tls"_s, u"required"_s},
                                             {u"lookup"_s, u"1"_s, u"--database"_s, u"x"_s}}) {
            Program program;
            QCOMPARE(program.run(arguments), 2);
            QVERIFY(program.output.isEmpty());
            QCOMPARE(program.errors.count('\n'), 2);
        }
    }

    void parsesFilesAndStandardInput()
    {
        const QString file = QStringLiteral(RUFZEICHEN_TEST_DATA "/annotated.log");
        Program program;
        QCOMPARE(program.run({u"parse"_s, u"--format"_s, u"summary"_s, file}), 0);
        const QByteArray summary = program.output;
        QVERIFY(summary.startsWith("{\"lines\":24,\"ring\":3,\"call\":7,\"connect\":5,\"disconnect\":9,\"unknown\":0,"
                                   "\"malformed\":0,\"calls\":12,"));
        QCOMPARE(program.run({u"parse"_s, u"--format"_s, u"summary"_s, u"-"_s}, testData(u"annotated.log"_s)), 0);
        QCOMPARE(program.output, summary);
        QCOMPARE(program.run({u"parse"_s, u"--format"_s, u"raw"_s, file}), 0);
        QCOMPARE(program.output.count('\n'), 24);
        QVERIFY(!program.output.contains('#'));
        QVERIFY(program.output.startsWith("16.06.20 12:25:42;RING;0;01755290xxx;732xxx;SIP1;\n"));
        QCOMPARE(program.run({u"parse"_s, u"--format"_s, u"json"_s, file}), 0);
        QCOMPARE(program.objects("line").size(), 24);
        QCOMPARE(program.objects("line").size() + program.objects("call").size(), program.output.count('\n'));
        QVERIFY(program.errors.isEmpty());
    }

    void reasonsAreInTheLanguageOfTheUser()
    {
        Program program;
        QProcessEnvironment environment = program.process.processEnvironment();
        environment.remove(u"LC_ALL"_s);
        environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
        environment.insert(u"LANGUAGE"_s, u"de"_s);
        program.process.setProcessEnvironment(environment);
        QCOMPARE(program.run({u"parse"_s, u"/no/such/file"_s}), 1);
        QVERIFY2(program.errors.contains("Datei oder Verzeichnis nicht gefunden"), program.errors.constData());
        QVERIFY2(!program.errors.contains("No such"), program.errors.constData());
    }

    void parsesAwkwardFiles_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("without last end") << ring << ring + '\n';
        QTest::newRow("CRLF") << ring + "\r\n" << ring + '\n';
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + ring << ring + '\n';
        QTest::newRow("comments") << "# x\n\n" + ring + "  # y\n" << ring + '\n';
        QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << QByteArray("a\0b\n", 4);
        QTest::newRow("long line") << QByteArray(100000, 'x') + '\n' + ring
                                   << QByteArray(4096, 'x') + '\n' + ring + '\n';
    }
    void parsesAwkwardFiles()
    {
        QFETCH(QByteArray, input);
        Program program;
        QCOMPARE(program.run({u"parse"_s, u"--format"_s, u"raw"_s, u"-"_s}, input), 0);
        QTEST(program.output, "raw");
    }

    void aCallMayEndInTheNextFile()
    {
        Program program;
        QFile first(program.home.filePath(u"first"_s));
        QVERIFY(first.open(QIODevice::WriteOnly) && first.write(ring + '\n') > 0);
        first.close();
        QCOMPARE(program.run({u"parse"_s, u"--format"_s, u"summary"_s, first.fileName(), u"-"_s}, end), 0);
        QVERIFY(program.output.contains("\"calls\":1,\"answered\":0,\"missed\":1"));
    }

    void aLongCommentIsAComment()
    {
        Program program;
        QCOMPARE(
            program.run({u"parse"_s, u"--format"_s, u"raw"_s, u"-"_s}, '#' + QByteArray(10000, 'x') + '\n' + ring),
            0);
        QCOMPARE(program.output, ring + '\n');
    }

    void aFullDiskIsAnErrorInOneLine()
    {
        if (!QFileInfo::exists(u"/dev/full"_s)) {
            QSKIP("Needs /dev/full.");
        }
        for (const auto &format : {u"raw"_s, u"summary"_s}) {
            Program program;
            program.process.setStandardOutputFile(u"/dev/full"_s);
            QCOMPARE(program.run({u"parse"_s, u"--format"_s, format, u"-"_s}, ring + '\n'), 1);
            QCOMPARE(program.errors.count('\n'), 1);
        }
    }

    void aMissingFileIsNamedAndTheOthersAreRead()
    {
        Program program;
        QCOMPARE(program.run({u"parse"_s, u"--format"_s, u"raw"_s, u"/no/such/file"_s, u"-"_s}, ring), 1);
        QCOMPARE(program.errors.count('\n'), 1);
        QVERIFY(program.errors.contains("/no/such/file"));
        QCOMPARE(program.output, ring + '\n');
        QCOMPARE(program.run({u"parse"_s, u"/"_s}), 1);
    }

    void masksEverythingThatIsPrinted()
    {
        for (const auto &format : {u"text"_s, u"json"_s, u"raw"_s}) {
            Program program;
            QCOMPARE(program.run({u"parse"_s, u"--anonymize"_s, u"--format"_s, format, u"-"_s}, ring + '\n' + end),
                     0);
            QVERIFY(program.output.contains("01755290xxx"));
            QVERIFY(!program.output.contains("0123"));
            QVERIFY(!program.output.contains("732123"));
        }
    }

    void standInsAreTheSameAtTheNextStart()
    {
        Program program;
        const QStringList arguments {u"parse"_s, u"--pseudonymize"_s, u"--format"_s, u"raw"_s, u"-"_s};
        QCOMPARE(program.run(arguments, ring), 0);
        const QByteArray first = program.output;
        QVERIFY(!first.contains("5290"));
        QCOMPARE(program.run(arguments, ring), 0);
        QCOMPARE(program.output, first);
        Program other;
        QCOMPARE(other.run(arguments, ring), 0);
        QVERIFY(other.output != first);
    }

    void parsesAPipeAsItComes()
    {
        Program program;
        program.start({u"parse"_s, u"--format"_s, u"raw"_s, u"-"_s});
        program.process.write(ring + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(program.readOutput(), ring + '\n', timeout);
        program.process.closeWriteChannel();
        QCOMPARE(program.finish(), 0);
    }

    void simulatesForItself()
    {
        Program box;
        box.start({u"simulate"_s, u"--port"_s, u"0"_s, u"--scenario"_s, u"waiting"_s, u"--speed"_s, u"50"_s,
                   u"--format"_s, u"json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(box.objects("simulator").size(), 1, timeout);
        const QJsonObject where = box.objects("simulator").constFirst();
        QCOMPARE(where[u"address"_s].toString(), u"127.0.0.1"_s);
        Program program;
        program.start({u"monitor"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                       QString::number(where[u"port"_s].toInt()), u"--format"_s, u"json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(program.objects("call").size(), 5, timeout);
        box.process.terminate();
        QCOMPARE(box.finish(), 0);
    }

    void simulatesTr064()
    {
        Program box;
        box.start({u"simulate"_s, u"--port"_s, u"0"_s, u"--tr064-port"_s, u"0"_s, u"--format"_s, u"json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(box.objects("simulator").size(), 1, timeout);
        const QJsonObject where = box.objects("simulator").constFirst();
        QCOMPARE(where[u"user"_s].toString(), u"fritz1234"_s);
        QCOMPARE(where[u"certificate"_s].toString().size(), 64);
        QTcpSocket socket;
        for (const QString &port : {u"tr064Port"_s, u"tlsPort"_s}) {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(where[port].toInt()));
            QVERIFY(socket.waitForConnected(timeout));
            socket.abort();
        }
        box.process.terminate();
        QCOMPARE(box.finish(), 0);
    }

    void simulateSaysWhatIsWrong()
    {
        Program program;
        QCOMPARE(program.run({u"simulate"_s, u"--port"_s, u"0"_s, u"--tr064-port"_s, u"0"_s, u"--user"_s, u"a"_s}),
                 1);
        QVERIFY(program.errors.contains("RUFZEICHEN_PASSWORD"));
        QCOMPARE(program.errors.count('\n'), 1);
        program.errors.clear();
        QCOMPARE(program.run({u"simulate"_s, u"--scenario"_s, u"no such thing"_s}), 1);
        QCOMPARE(program.errors.count('\n'), 1);
        Simulator other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        program.errors.clear();
        QCOMPARE(program.run({u"simulate"_s, u"--port"_s, QString::number(other.port())}), 1);
        QCOMPARE(program.errors.count('\n'), 1);
    }

    void aSimulationSaysHowToReachIt()
    {
        Program box;
        box.start({u"simulate"_s, u"--host"_s, u"0.0.0.0"_s, u"--port"_s, u"0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(box.readOutput().contains("monitor --host 127.0.0.1 --port "), timeout);
    }

    void doctorTellsWorkingFromOff()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        const QStringList arguments {
            u"doctor"_s,   u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(box.port()),
            u"--format"_s, u"json"_s};
        Program program;
        program.start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(program.process.state(), QProcess::NotRunning, timeout);
        QCOMPARE(program.finish(), 0);
        QCOMPARE(program.objects().constFirst()[u"result"_s].toString(), u"ok"_s);
        QVERIFY(program.errors.isEmpty());

        box.refuse();
        program.start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(program.process.state(), QProcess::NotRunning, timeout);
        QCOMPARE(program.finish(), 1);
        QCOMPARE(program.objects().constFirst()[u"result"_s].toString(), u"refused"_s);
        QCOMPARE(program.errors.count('\n'), 1);
        QVERIFY(program.errors.contains("#96*5*"));
        QVERIFY(program.errors.contains("If 127.0.0.1 is not a FRITZ!Box")); // it has not said what it is
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
