// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "tests/support/program.h"
#include "tests/support/pseudoterminal.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = Program::timeout;

const QByteArray ring = "16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;";
const QByteArray end = "16.06.20 12:25:46;DISCONNECT;0;0;";

QString logOf(const Program &program)
{
    return program.home.filePath(u"state/rufzeichen/callmonitor.log"_s);
}

// A pipe with a name, which is full and never read.
class FullPipe
{
public:
    explicit FullPipe(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        if (::mkfifo(name.constData(), S_IRUSR | S_IWUSR) != 0) {
            qFatal("no pipe");
        }
        m_descriptor = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        while (::write(m_descriptor, "x", 1) == 1) { }
    }
    ~FullPipe() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(FullPipe)

private:
    int m_descriptor = -1;
};

// From outside, as if the disk of its standard output were full from there on.
void limitFiles([[maybe_unused]] qint64 process, [[maybe_unused]] rlim_t size)
{
#ifdef Q_OS_LINUX
    const rlimit limit {.rlim_cur = size, .rlim_max = RLIM_INFINITY};
    if (::prlimit(pid_t(process), RLIMIT_FSIZE, &limit, nullptr) != 0) {
        qFatal("no limit");
    }
#endif
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool connects(QTcpSocket &client, quint16 port)
{
    client.connectToHost(QHostAddress::LocalHost, port);
    return client.waitForConnected(1000);
}

QStringList monitorAt(const Simulator &box, const QStringList &options)
{
    return QStringList {u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(box.port())} + options;
}

// Starts monitor with a file for its output. Returns the name of the file.
QString followIntoAFile(Program &program, const Simulator &box, const QString &format)
{
    const QString output = program.home.filePath(u"output"_s);
    program.process.setStandardOutputFile(output);
    program.start(QStringList {u"monitor"_s} + monitorAt(box, {u"--format"_s, format}));
    return output;
}

} // namespace

/** The real program against readers of its standard streams that do not read, go away or have no space. */
class TestCliReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Simulator>();
        QVERIFY(m_box->listen(QHostAddress::LocalHost, 0));
    }

    void aStalledTerminalHoldsUpNeitherTheLogNorTheEnd()
    {
        const PseudoTerminal terminal; // shows nothing, as after Ctrl+S
        Program program;
        program.process.setStandardOutputFile(terminal.file());
        program.start(QStringList {u"monitor"_s} + monitorAt(*m_box, {u"--log"_s, u"single"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
        m_box->sendBytes((ring + "\r\n").repeated(3000) + end + "\r\n"); // far more than a terminal takes
        QTRY_VERIFY_WITH_TIMEOUT(content(logOf(program)).endsWith(end + '\n'), timeout);
        QCOMPARE(content(logOf(program)).count('\n'), 3001);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
    }

    void aTerminalThatGoesOnGetsEverything()
    {
        PseudoTerminal terminal;
        Program program;
        program.process.setStandardOutputFile(terminal.file());
        program.start(QStringList {u"monitor"_s}
                      + monitorAt(*m_box, {u"--log"_s, u"single"_s, u"--format"_s, u"raw"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
        m_box->sendBytes((ring + "\r\n").repeated(3000) + end + "\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(content(logOf(program)).endsWith(end + '\n'), timeout);
        QTRY_VERIFY_WITH_TIMEOUT(terminal.echo().contains(end), timeout);
        QCOMPARE(terminal.echo().count(ring), 3000);
    }

    void aTerminalThatGoesAwayEndsIt()
    {
        auto terminal = std::make_unique<PseudoTerminal>();
        Program program;
        program.process.setStandardOutputFile(terminal->file());
        program.start(QStringList {u"monitor"_s} + monitorAt(*m_box, {}));
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
        terminal.reset();
        m_box->sendBytes(ring + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(program.process.state(), QProcess::NotRunning, timeout);
        QCOMPARE(program.finish(), 0);
    }

    void unreadErrorsHoldUpNeitherTheLinesNorTheEnd()
    {
        Program program;
        const QString errors = program.home.filePath(u"errors"_s);
        const FullPipe pipe(errors);
        program.process.start(u"/bin/sh"_s,
                              QStringList {u"-c"_s, u"errors=$1; shift; exec \"$0\" monitor \"$@\" 2> \"$errors\""_s,
                                           QStringLiteral(RUFZEICHEN_CLI), errors}
                                  + monitorAt(*m_box, {u"--format"_s, u"raw"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
        m_box->sendBytes(ring + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(program.readOutput(), ring + '\n', timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
    }

    void aFullDiskCutsNoLineOfTheOutput()
    {
#ifndef Q_OS_LINUX
        QSKIP("Limits the size of files from outside, which only Linux can.");
#endif
        Program program;
        const QString output = followIntoAFile(program, *m_box, u"json"_s);
        QTRY_VERIFY_WITH_TIMEOUT(content(output).contains("\"connected\""), timeout);
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
        limitFiles(program.process.processId(), rlim_t(content(output).size() + 100)); // not a whole line
        m_box->sendBytes(ring + "\r\n");
        QTRY_VERIFY_WITH_TIMEOUT((program.errors += program.process.readAllStandardError()).contains("disk full"),
                                 timeout);
        m_box->sendBytes(end + "\r\n");
        limitFiles(program.process.processId(), RLIM_INFINITY);
        QTRY_COMPARE_WITH_TIMEOUT(content(output).count("\"type\":\"call\""), 2, timeout);
        for (const QByteArray &line : content(output).trimmed().split('\n')) {
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            (program.errors += program.process.readAllStandardError()).contains("nothing is missing"), timeout);
    }

    void whatAFullDiskLosesAtTheEndIsTold()
    {
#ifndef Q_OS_LINUX
        QSKIP("Limits the size of files from outside, which only Linux can.");
#endif
        Program program;
        const QString output = followIntoAFile(program, *m_box, u"raw"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
        limitFiles(program.process.processId(), rlim_t(ring.size()) + 1); // one line
        m_box->sendBytes((ring + "\r\n").repeated(3));
        QTRY_VERIFY_WITH_TIMEOUT((program.errors += program.process.readAllStandardError()).contains("disk full"),
                                 timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
        QVERIFY2(program.errors.contains("2 lines are missing"), program.errors.constData());
        QCOMPARE(content(output), ring + '\n');
    }

    void aLimitForFilesDoesNotKillIt()
    {
        Program program;
        program.process.start(
            u"/bin/sh"_s,
            QStringList {u"-c"_s, u"ulimit -f 16; exec \"$0\" monitor \"$@\""_s, QStringLiteral(RUFZEICHEN_CLI)}
                + monitorAt(*m_box, {u"--format"_s, u"raw"_s, u"--log"_s, u"single"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
        m_box->sendBytes((ring + "\r\n").repeated(1000) + end + "\r\n"); // the log may have 8 KiB, or 16
        QTRY_VERIFY_WITH_TIMEOUT(program.readOutput().endsWith(end + '\n'), timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
        QVERIFY2(program.errors.contains("The log can't be written"), program.errors.constData());
        QVERIFY2(program.errors.contains("lines are missing"), program.errors.constData()); // lost with the end
    }

    void aSimulationGoesOnWhenItIsNotRead()
    {
        Program program;
        const QString output = program.home.filePath(u"output"_s);
        const FullPipe pipe(output);
        const quint16 port = freePort();
        program.process.start(u"/bin/sh"_s,
                              {u"-c"_s, u"exec \"$0\" simulate --port \"$1\" > \"$2\""_s,
                               QStringLiteral(RUFZEICHEN_CLI), QString::number(port), output});
        QTcpSocket client;
        QVERIFY(QTest::qWaitFor([&] { return connects(client, port); }, timeout));
        QByteArray lines;
        QTRY_VERIFY_WITH_TIMEOUT((lines += client.readAll()).contains("RING"), timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
    }

    void aSimulationEndsWhenItsReaderGoes()
    {
        Program program;
        QProcess head;
        const quint16 port = freePort();
        program.process.setStandardOutputProcess(&head);
        program.start({u"simulate"_s, u"--port"_s, QString::number(port)});
        head.start(u"head"_s, {u"-n"_s, u"1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(head.state(), QProcess::NotRunning, timeout);
        QTcpSocket client; // of this it would tell
        client.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE_WITH_TIMEOUT(program.process.state(), QProcess::NotRunning, timeout);
        QCOMPARE(program.finish(), 0);
    }

private:
    std::unique_ptr<Simulator> m_box;
};

QTEST_GUILESS_MAIN(TestCliReaders)
#include "tst_cli_readers.moc"
