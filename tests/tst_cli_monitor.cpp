// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "tests/support/boxprogram.h"
#include "tests/support/program.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

// GCC and clang tell of it in different ways.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#    define SANITIZED
#elif defined(__has_feature)
#    if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#        define SANITIZED
#    endif
#endif

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = Program::timeout;

// The program following a simulated box, connected.
struct Following {
    explicit Following(const QStringList &options = {u"--format"_s, u"json"_s})
    {
        if (!box.listen(QHostAddress::LocalHost, 0)) {
            qFatal("no port on loopback");
        }
        start(options);
    }

    void start(const QStringList &options)
    {
        program.start(
            QStringList {u"monitor"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(box.port())}
            + options);
        if (!QTest::qWaitFor([this] { return box.clientCount() == 1; }, timeout)) {
            qFatal("no connection on loopback");
        }
    }

    QStringList states()
    {
        QStringList result;
        for (const QJsonObject &object : program.objects("connection")) {
            const QString reason = object[u"reason"_s].toString();
            result.append(reason.isEmpty() ? object[u"state"_s].toString() : reason);
        }
        return result;
    }

    Simulator box;
    Program program;
};

const QByteArray ring = "16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;";
const QByteArray end = "16.06.20 12:25:46;DISCONNECT;0;0;";

} // namespace

/** The real program following a box, from outside, against the contract of docs/command-line.md. */
class TestCliMonitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsConnectionsLinesAndCalls()
    {
        Following following;
        following.box.sendBytes(ring + "\r\n" + end + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(following.program.objects("call").size(), 2, timeout);
        const QList<QJsonObject> all = following.program.objects();
        QStringList types;
        for (const QJsonObject &object : all) {
            types.append(object[u"type"_s].toString());
        }
        QCOMPARE(types, QStringList({u"connection"_s, u"connection"_s, u"line"_s, u"call"_s, u"line"_s, u"call"_s}));
        QCOMPARE(all[0][u"state"_s].toString(), u"connecting"_s);
        QCOMPARE(all[1][u"state"_s].toString(), u"connected"_s);
        QCOMPARE(all[2][u"raw"_s].toString(), QString::fromLatin1(ring));
        QCOMPARE(all[3][u"phase"_s].toString(), u"ringing"_s);
        QCOMPARE(all[5][u"outcome"_s].toString(), u"missed"_s);
        QCOMPARE(all[3][u"key"_s], all[5][u"key"_s]);
    }

    // The books are those that another command has fetched, while monitor was running.
    void tellsNamesAndPlacesOfStoredBooks()
    {
        BoxProgram home;
        Simulator monitored;
        QVERIFY(monitored.listen(QHostAddress::LocalHost, 0));
        const QStringList words {u"monitor"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                                 QString::number(monitored.port())};
        Program &program = home.program;
        QProcess watching;
        watching.setProcessEnvironment(program.process.processEnvironment());
        watching.start(QStringLiteral(RUFZEICHEN_CLI), words + QStringList {u"--format"_s, u"json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(monitored.clientCount(), 1, timeout);
        QByteArray told;
        int call = 0;
        monitored.sendBytes(ring + "\r\n");
        QTRY_VERIFY_WITH_TIMEOUT((told += watching.readAllStandardOutput()).contains("\"name\":null,\"place\":null"),
                                 timeout);
        QCOMPARE(home.run({u"phonebook"_s, u"list"_s}), 0);
        QTRY_VERIFY_WITH_TIMEOUT( // it looks again only once in a second
            (monitored.sendBytes(QByteArray(ring).replace(";RING;0;", ";RING;" + QByteArray::number(++call) + ';')
                                 + "\r\n"),
             told += watching.readAllStandardOutput())
                .contains("\"name\":\"Erika Mustermann\",\"place\":null"),
            timeout);
        QByteArray fixed = ring;
        fixed.replace("01755290123", "022147109").replace(";RING;0;", ";RING;" + QByteArray::number(++call) + ';');
        monitored.sendBytes(fixed + "\r\n");
        QTRY_VERIFY_WITH_TIMEOUT((told += watching.readAllStandardOutput()).contains("\"name\":\"Vereinsheim\""),
                                 timeout);
        QVERIFY2(told.contains("\"name\":\"Vereinsheim\",\"place\":\"Cologne\"")
                     || told.contains("\"name\":\"Vereinsheim\",\"place\":\"Köln\""),
                 told.constData());
        watching.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(watching.state(), QProcess::NotRunning, timeout);
        for (const QString &option : {u"--anonymize"_s, u"--pseudonymize"_s, QString()}) {
            program.start(words + (option.isEmpty() ? QStringList() : QStringList(option)));
            QTRY_COMPARE_WITH_TIMEOUT(monitored.clientCount(), 1, timeout);
            monitored.sendBytes(ring + "\r\n" + end + "\r\n");
            QTRY_VERIFY_WITH_TIMEOUT(program.readOutput().contains("missed call from"), timeout);
            QCOMPARE(program.output.count("(Erika Mustermann"), option.isEmpty() ? 2 : 0);
            program.process.terminate();
            QCOMPARE(program.finish(), 0);
            QTRY_COMPARE_WITH_TIMEOUT(monitored.clientCount(), 0, timeout);
        }
    }

    void endsInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void endsInOrder()
    {
        QFETCH(int, signal);
        Following following;
        following.box.sendBytes(ring + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(following.program.objects("call").size(), 1, timeout);
        ::kill(pid_t(following.program.process.processId()), signal);
        QCOMPARE(following.program.finish(), 0);
        const QJsonObject lost = following.program.objects().constLast(); // after the connection that is its reason
        QCOMPARE(lost[u"type"_s].toString(), u"call"_s);
        QCOMPARE(lost[u"outcome"_s].toString(), u"lost"_s);
        QCOMPARE(following.states().constLast(), u"disconnected"_s);
        QVERIFY2(following.program.errors.isEmpty(), following.program.errors.constData());
    }

    void endsInOrderBeforeTheBoxIsThere()
    {
        Following following;
        following.box.refuse();
        following.box.closeConnections();
        QTRY_VERIFY_WITH_TIMEOUT(following.states().contains(u"refused"_s), timeout);
        following.program.process.terminate();
        QCOMPARE(following.program.finish(), 0);
    }

    void anOutageIsNoFlood()
    {
        Following following;
        following.box.refuse();
        following.box.closeConnections();
        QTRY_VERIFY_WITH_TIMEOUT(following.states().contains(u"refused"_s), timeout);
        following.box.accept();
        QTRY_COMPARE_WITH_TIMEOUT(
            following.states(),
            QStringList({u"connecting"_s, u"connected"_s, u"closed"_s, u"refused"_s, u"connected"_s}), timeout);
        QVERIFY(following.program.objects("connection").constLast()[u"attempts"_s].toInt() >= 2);
    }

    void rawIsOnlyLines()
    {
        Following following({u"--format"_s, u"raw"_s});
        following.box.sendBytes(ring
                                + "\r\n\r\ngar\xff"
                                  "bage\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(following.program.readOutput(),
                                  ring
                                      + "\ngar\xff"
                                        "bage\n",
                                  timeout);
    }

    void logsBeforeItPrints()
    {
        Following following({u"--format"_s, u"raw"_s, u"--log"_s, u"daily"_s});
        following.box.sendBytes(ring + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(following.program.readOutput(), ring + '\n', timeout);
        const QString path = following.program.home.filePath(u"state/rufzeichen/callmonitor-20200616.log"_s);
        QCOMPARE(content(path), ring + '\n');
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void obeysTheSettingsFile()
    {
        Program program;
        const QString settings = program.home.filePath(u"my.ini"_s);
        QFile file(settings);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[log]\nmode=single\nmasking=masked\n[fritzbox]\nport=9\n");
        file.close();
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        const QString logFolder = program.home.filePath(u"log folder"_s);
        program.start({u"monitor"_s, u"--config"_s, settings, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                       QString::number(box.port()), u"--log-dir"_s, logFolder, u"--format"_s, u"raw"_s});
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        box.sendBytes(ring + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(program.readOutput(), ring + '\n', timeout); // masked is only the log
        QCOMPARE(content(logFolder + u"/callmonitor.log"_s), "16.06.20 12:25:42;RING;0;01755290xxx;732xxx;SIP1;\n");
        QVERIFY(content(settings).contains("port=9")); // the command line wins, but changes nothing there
        QVERIFY(content(settings).contains("host=fritz.box"));
    }

    void tellsNamesOfLinesAndPhones_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("ringing");
        QTest::addColumn<QByteArray>("talking");
        QTest::newRow("JSON") << QStringList {u"--format"_s, u"json"_s}
                              << QByteArray("\"localName\":\"Praxis\",\"extensionName\":null}")
                              << QByteArray("\"localName\":\"Praxis\",\"extensionName\":\"Kitchen\"}");
        QTest::newRow("text") << QStringList() << QByteArray(" calls 732123 (Praxis)\n")
                              << QByteArray(" (Kitchen)\n");
        QTest::newRow("masked") << QStringList {u"--format"_s, u"json"_s, u"--anonymize"_s}
                                << QByteArray("\"localName\":null,\"extensionName\":null}")
                                << QByteArray("\"extension\":10,\"started\"");
    }
    void tellsNamesOfLinesAndPhones()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, ringing);
        QFETCH(const QByteArray, talking);
        Program program;
        QFile file(program.home.filePath(u"my.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[lines]\nnames=732123=Praxis\nphones=10=Kitchen\n");
        file.close();
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        program.start(QStringList {u"monitor"_s, u"--config"_s, file.fileName(), u"--host"_s, u"127.0.0.1"_s,
                                   u"--port"_s, QString::number(box.port())}
                      + options);
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        box.sendBytes(ring + "\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(program.readOutput().contains(ringing), timeout);
        box.sendBytes("16.06.20 12:25:44;CONNECT;0;10;01755290123;\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(program.readOutput().contains(talking), timeout);
        QCOMPARE(program.output.contains("Praxis"), !options.contains(u"--anonymize"_s));
    }

    void knowsPhonesThatAreMachines()
    {
        Program program;
        QFile file(program.home.filePath(u"my.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[lines]\nmachines=20, 21\n");
        file.close();
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        program.start({u"monitor"_s, u"--config"_s, file.fileName(), u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                       QString::number(box.port()), u"--format"_s, u"json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        box.sendBytes(ring
                      + "\r\n16.06.20 12:25:44;CONNECT;0;21;01755290123;\r\n"
                        "16.06.20 12:25:50;DISCONNECT;0;6;\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(program.readOutput().contains("\"outcome\":\"machine\""), timeout);
    }

    void writesTheSettingsFileAtTheFirstStart()
    {
        Following following;
        const QString path = following.program.home.filePath(u"config/rufzeichen/rufzeichen.ini"_s);
        QVERIFY(content(path).contains("host=fritz.box"));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QFileInfo(following.program.home.filePath(u"config/rufzeichen"_s)).permissions()
                     & (QFile::ExeGroup | QFile::ExeOther),
                 QFile::Permissions());
    }

    void aReaderThatGoesAwayEndsIt()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        QProcess head;
        Program program;
        program.process.setStandardOutputProcess(&head);
        program.start({u"monitor"_s, u"--format"_s, u"raw"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                       QString::number(box.port())});
        head.start(u"head"_s, {u"-n"_s, u"1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        box.sendBytes(ring + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(head.state(), QProcess::NotRunning, timeout);
        QCOMPARE(head.readAllStandardOutput(), ring + '\n');
        box.sendBytes(ring + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(program.process.state(), QProcess::NotRunning, timeout);
        QCOMPARE(program.finish(), 0);
    }

    // The reader of standard output stops reading, as `less` does: the pipe fills up.
    void aSleepingReaderHoldsUpNeitherTheLogNorTheEnd()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        QProcess sleeper;
        Program program;
        program.process.setStandardOutputProcess(&sleeper);
        program.start({u"monitor"_s, u"--format"_s, u"raw"_s, u"--log"_s, u"single"_s, u"--host"_s, u"127.0.0.1"_s,
                       u"--port"_s, QString::number(box.port())});
        sleeper.start(u"sleep"_s, {u"300"_s});
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        box.sendBytes((ring + "\r\n").repeated(20000) + end + "\r\n"); // a megabyte; a pipe takes 64 KiB
        const QString path = program.home.filePath(u"state/rufzeichen/callmonitor.log"_s);
        QTRY_VERIFY_WITH_TIMEOUT(content(path).endsWith(end + '\n'), timeout);
        QCOMPARE(content(path).count('\n'), 20001);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
        sleeper.kill();
        sleeper.waitForFinished(timeout);
    }

    void aSlowReaderGetsEverything()
    {
        Following following({u"--format"_s, u"raw"_s});
        // This process is the reader, and reads only when it processes events: it is slow by itself.
        following.box.sendBytes((ring + "\r\n").repeated(200000) + end + "\r\n"); // more than may be left behind
        QTRY_VERIFY_WITH_TIMEOUT(following.program.readOutput().endsWith(end + '\n'), 120000);
        QCOMPARE(following.program.output.count('\n'), 200001);
    }

    void worksWithoutStandardStreams()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        Program program;
        program.process.start(u"/bin/sh"_s,
                              {u"-c"_s,
                               u"exec \"$0\" monitor --log single --host 127.0.0.1 --port \"$1\" <&- >&- 2>&-"_s,
                               QStringLiteral(RUFZEICHEN_CLI), QString::number(box.port())});
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        box.sendBytes(ring + "\r\n");
        const QString path = program.home.filePath(u"state/rufzeichen/callmonitor.log"_s);
        QTRY_COMPARE_WITH_TIMEOUT(content(path), ring + '\n', timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
    }

    void demonstrates()
    {
        Program program;
        const QString folder = program.home.filePath(u"config/rufzeichen"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile settings(folder + u"/rufzeichen.ini"_s);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        const QByteArray wishes = "[log]\nmode=single\n";
        settings.write(wishes);
        settings.close();
        program.start({u"monitor"_s, u"--demo"_s, u"--pseudonymize"_s, u"--format"_s, u"json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!program.objects("call").isEmpty(), timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
        QCOMPARE(content(settings.fileName()), wishes); // invented calls touch nothing of the user's
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"state"_s)));
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"data"_s)));
    }

    // A kill at any moment loses no line that was printed. The seed is fixed, the moments are the machine's.
    void killedAHundredTimesItLosesNothingThatWasShown()
    {
        QRandomGenerator random(1012);
        Program program;
        const QString path = program.home.filePath(u"state/rufzeichen/callmonitor.log"_s);
        QSet<QByteArray> shown;
        int number = 0;
        for (int round = 0; round < 100; ++round) {
            Simulator box;
            QVERIFY(box.listen(QHostAddress::LocalHost, 0));
            program.start({u"monitor"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(box.port()),
                           u"--log"_s, u"single"_s, u"--format"_s, u"raw"_s});
            QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
            const int lines = random.bounded(1, 3000);
            QByteArray bytes;
            for (int i = 0; i < lines; ++i) {
                bytes += "16.06.20 12:25:42;RING;0;" + QByteArray::number(++number) + ";732123;SIP1;\r\n";
            }
            box.sendBytes(bytes);
            const int enough = random.bounded(lines);
            QTRY_VERIFY_WITH_TIMEOUT(program.readOutput().count('\n') >= enough, timeout);
            program.process.kill();
            program.finish();
            const qsizetype whole = program.output.lastIndexOf('\n');
            for (const QByteArray &line : program.output.left(std::max<qsizetype>(whole, 0)).split('\n')) {
                shown.insert(line);
            }
        }
        shown.remove(QByteArray());
        QCOMPARE_GT(shown.size(), 10000);
        const QList<QByteArray> logged = content(path).split('\n');
        shown.subtract(QSet<QByteArray>(logged.begin(), logged.end()));
        QVERIFY2(shown.isEmpty(), qPrintable(u"%1 lines are missing"_s.arg(shown.size())));
    }

    void aGigabyteWithoutALineEndNeedsLittleMemory()
    {
#ifndef Q_OS_LINUX
        QSKIP("Reads the peak of memory from /proc.");
#endif
#ifdef SANITIZED
        constexpr int megabytes = 200; // the sanitizer needs some itself
#else
        constexpr int megabytes = 50;
#endif
        Following following({u"--format"_s, u"raw"_s});
        const auto scenario = ScenarioReader::parse("0 endless 1000000000\n0 bytes \\n" + ring + "\\r\\n");
        following.box.play(std::get<Scenario>(scenario));
        QTRY_VERIFY_WITH_TIMEOUT(following.program.readOutput().endsWith(ring + '\n'), 120000);
        QCOMPARE(following.program.output, QByteArray(4096, '7') + '\n' + ring + '\n');
        const QByteArray status = content(u"/proc/%1/status"_s.arg(following.program.process.processId()));
        const qsizetype peak = status.indexOf("VmHWM:");
        QVERIFY(peak > 0);
        QCOMPARE_LT(status.mid(peak + 6, status.indexOf("kB", peak) - peak - 6).trimmed().toInt(), megabytes * 1024);
    }
};

QTEST_GUILESS_MAIN(TestCliMonitor)
#include "tst_cli_monitor.moc"
