// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recordermetrics.h"
#include "app/simulator/simulator.h"
#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"
#include "tests/support/program.h"

#include <QTest>
#include <algorithm>
#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = Program::timeout;

const QByteArray ring = "16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;";
const QByteArray end = "16.06.20 12:25:46;DISCONNECT;0;0;";

/** A service manager's socket. */
class NotifySocket
{
public:
    explicit NotifySocket(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::copy(name.begin(), name.end(), address.sun_path);
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            qFatal("no socket");
        }
    }
    ~NotifySocket() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    /** All that was told so far. */
    const QByteArrayList &messages()
    {
        QByteArray buffer(4096, '\0');
        while (true) {
            const ssize_t size = ::recv(m_socket, buffer.data(), static_cast<size_t>(buffer.size()), 0);
            if (size < 0) {
                return m_messages;
            }
            m_messages.append(buffer.first(size));
        }
    }

private:
    int m_socket;
    QByteArrayList m_messages;
};

} // namespace

/** The recorder without a window, from outside. */
class TestCliRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Simulator>();
        QVERIFY(m_box->listen(QHostAddress::LocalHost, 0));
        m_program = std::make_unique<Program>();
    }
    void cleanup()
    {
        m_program.reset();
        m_box.reset();
    }

    // It is read while the recorder goes on writing, and after that was killed.
    void aCallSurvivesTheKilledRecorder()
    {
        start();
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        QTRY_COMPARE_WITH_TIMEOUT(calls().size(), 1, timeout);
        QCOMPARE(calls().constFirst().call.phase, CallPhase::Ringing);
        ::kill(static_cast<pid_t>(m_program->process.processId()), SIGKILL);
        m_program->finish();
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 0, timeout);
        start();
        m_box->sendLine("DISCONNECT;0;0;");
        QTRY_COMPARE_WITH_TIMEOUT(calls().value(0).call.outcome, CallOutcome::Missed, timeout);
        QCOMPARE(calls().size(), 1);
        m_program->process.terminate();
        QCOMPARE(m_program->finish(), 0);
        QVERIFY(m_program->output.isEmpty());
        QVERIFY2(!m_program->errors.contains("0175") && !m_program->errors.contains("732123"),
                 m_program->errors.constData());
    }

    void oneRecorderKeepsAHistory()
    {
        start();
        QProcess second;
        second.setProcessEnvironment(m_program->process.processEnvironment());
        second.start(QStringLiteral(RUFZEICHEN_CLI), words());
        QVERIFY(second.waitForFinished(timeout));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("Another recorder"));
        QCOMPARE(m_box->clientCount(), 1);
    }

    void tellsTheServiceManager()
    {
        NotifySocket manager(m_program->home.filePath(u"notify"_s));
        QProcessEnvironment environment = m_program->process.processEnvironment();
        environment.insert(u"NOTIFY_SOCKET"_s, m_program->home.filePath(u"notify"_s));
        environment.insert(u"WATCHDOG_USEC"_s, u"100000"_s);
        m_program->process.setProcessEnvironment(environment);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(manager.messages().contains("READY=1"), timeout);
        QTRY_VERIFY_WITH_TIMEOUT(manager.messages().count("WATCHDOG=1") >= 2, timeout);
        const auto isConnected = [](const QByteArray &message) {
            return message.startsWith("STATUS=") && message.contains("Connected to 127.0.0.1");
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(manager.messages().begin(), manager.messages().end(), isConnected),
                                 timeout);
        m_program->process.terminate();
        QCOMPARE(m_program->finish(), 0);
        QCOMPARE(manager.messages().constLast().startsWith("STATUS=") || manager.messages().contains("STOPPING=1"),
                 true);
        QVERIFY(manager.messages().contains("STOPPING=1"));
    }

    void keepsFigures()
    {
        const QString file = m_program->home.filePath(u"rufzeichen.prom"_s);
        start({u"--metrics"_s, file});
        QTRY_VERIFY_WITH_TIMEOUT(content(file).contains("\nrufzeichen_connected 1\n"), timeout);
        m_box->sendBytes(ring + "\r\n" + end + "\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(
            content(file).contains("\nrufzeichen_calls_total{direction=\"incoming\",outcome=\"missed\"} 1\n"),
            timeout);
        m_program->process.terminate();
        QCOMPARE(m_program->finish(), 0);
        QVERIFY(content(file).contains("\nrufzeichen_connected 0\n"));
        QVERIFY(!content(file).contains("0175"));
    }

    // Also those that somebody writes while it runs; pages are for who has a desktop.
    void doesRules()
    {
        const QString told = m_program->home.filePath(u"told"_s);
        const auto rule = [&told](const QByteArray &event) {
            return "[notifications]\nholdMilliseconds=0\n[rule-1]\nname=r\non=" + event
                + "\nnote=by a rule\nrun=/bin/sh\n"
                  "arguments=-c, \"echo $CALL_EVENT $CALL_NUMBER >> \\\"$0\\\"\", "
                + told.toUtf8() + '\n';
        };
        writeSettings(rule("rings"));
        start({u"--rules"_s});
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        QTRY_COMPARE_WITH_TIMEOUT(content(told), QByteArray("rings 01755290123\n"), timeout);
        writeSettings(rule("missed") + "[rule-2]\nname=bad\non=ended\nexec=x\n");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->readErrors().contains("a rule can't be understood"), timeout);
        m_box->sendLine("DISCONNECT;0;0;");
        QTRY_COMPARE_WITH_TIMEOUT(content(told), QByteArray("rings 01755290123\nmissed 01755290123\n"), timeout);
        QTRY_COMPARE_WITH_TIMEOUT(calls().value(0).note, u"by a rule"_s, timeout);
    }

    // Nobody has looked the number up before.
    void rulesKnowThePlaceAtTheFirstCall()
    {
        const QString told = m_program->home.filePath(u"told"_s);
        writeSettings("[numbers]\ncountryCode=49\nareaCode=30\n[notifications]\nholdMilliseconds=0\n"
                      "[rule-1]\nname=r\non=rings\nplace=Frankfurt\nrun=/bin/sh\n"
                      "arguments=-c, \"echo $CALL_NUMBER $CALL_PLACE >> \\\"$0\\\"\", "
                      + told.toUtf8() + '\n');
        start({u"--rules"_s});
        m_box->sendLine("RING;0;06913811385;732123;SIP1;");
        QTRY_VERIFY_WITH_TIMEOUT(content(told).startsWith("06913811385 Frankfurt"), timeout);
    }

    void withoutTheOptionNoRuleIsDone()
    {
        writeSettings("[notifications]\nholdMilliseconds=0\n[rule-1]\nname=r\non=ended\nnote=by a rule\n");
        start();
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        m_box->sendLine("DISCONNECT;0;0;");
        QTRY_COMPARE_WITH_TIMEOUT(calls().value(0).call.phase, CallPhase::Ended, timeout);
        m_program->process.terminate();
        QCOMPARE(m_program->finish(), 0);
        QVERIFY(calls().constFirst().note.isEmpty());
    }

    // It goes on with the box that the file names now, and logs from now on.
    void settingsThatChangeCount()
    {
        Simulator other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        writeSettings(place(*m_box));
        m_program->start({u"record"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        QTRY_COMPARE_WITH_TIMEOUT(calls().size(), 1, timeout);
        writeSettings(place(other) + "[lines]\nmachines=21\n[log]\nmode=single\n");
        QTRY_COMPARE_WITH_TIMEOUT(other.clientCount(), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 0, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(calls().value(0).call.outcome, CallOutcome::Lost, timeout);
        other.sendLine("RING;0;01755290124;732123;SIP1;");
        other.sendLine("CONNECT;0;21;01755290124;");
        other.sendLine("DISCONNECT;0;4;");
        QTRY_COMPARE_WITH_TIMEOUT(calls().value(0).call.outcome, CallOutcome::Machine, timeout);
        QVERIFY(content(m_program->home.filePath(u"state/rufzeichen/callmonitor.log"_s)).contains(";RING;0;"));
    }

    // Only those that somebody wanted gone: of several days, not before that was confirmed.
    void callsExpire()
    {
        {
            const QString path = m_program->home.filePath(u"data/rufzeichen/calls.sqlite"_s);
            CallHistory history(path);
            QVERIFY(history.open().failure.isEmpty());
            const auto old = [&history](const QString &key, const char *day) {
                history.store(missed(key, day, u"0301"_s), QDateTime(QDate(2015, 6, 10), QTime(12, 0)));
            };
            old(u"a"_s, "15.06.10 12:25:42");
            old(u"b"_s, "15.06.11 12:25:42");
            const QDateTime now = QDateTime::currentDateTime();
            history.store(missed(u"c"_s, BoxTime::fromLocal(now).toWire().constData(), u"0301"_s), now);
        }
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->readErrors().contains("is not chosen yet"), timeout);
        writeSettings(place(*m_box) + "[history]\nretentionDays=30\n");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->readErrors().contains("2 calls are older"), timeout);
        QCOMPARE(calls().size(), 3);
        writeSettings(place(*m_box) + "[history]\nretentionDays=30\nconfirmedRetentionDays=30\n");
        QTRY_COMPARE_WITH_TIMEOUT(calls().size(), 1, timeout);
    }

    void eachLineOfTheFiguresIsASample()
    {
        const RecorderFigures figures {
            .connectedSince = QDateTime::fromSecsSinceEpoch(1592310342),
            .outages = 2,
            .calls = {{{CallDirection::Outgoing, CallOutcome::Unanswered}, 3}},
            .isStored = false,
        };
        QByteArrayList samples = metricsText(figures).split('\n');
        samples.removeIf([](const QByteArray &line) { return line.startsWith('#') || line.isEmpty(); });
        QCOMPARE(samples,
                 (QByteArrayList {"rufzeichen_connected 1", "rufzeichen_connected_since_seconds 1592310342",
                                  "rufzeichen_outages_total 2", "rufzeichen_stored 0",
                                  "rufzeichen_calls_total{direction=\"outgoing\",outcome=\"unanswered\"} 3"}));
    }

    void figuresThatCantBeWrittenAreToldOnce()
    {
        start({u"--metrics"_s, m_program->home.filePath(u"nowhere/rufzeichen.prom"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_program->readErrors().contains("figures"), timeout);
        m_program->process.terminate();
        QCOMPARE(m_program->finish(), 0);
        QCOMPARE(m_program->errors.count("figures"), 1);
    }

private:
    [[nodiscard]] QStringList words() const
    {
        return {u"record"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(m_box->port())};
    }

    void start(const QStringList &options = {})
    {
        m_program->start(words() + options);
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
    }

    void writeSettings(const QByteArray &text) const
    {
        const QString path = m_program->home.filePath(u"config/rufzeichen/rufzeichen.ini"_s);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    [[nodiscard]] static QByteArray place(const Simulator &box)
    {
        return "[fritzbox]\nhost=127.0.0.1\nport=" + QByteArray::number(box.port()) + '\n';
    }

    [[nodiscard]] QList<StoredCall> calls() const
    {
        CallHistory history(m_program->home.filePath(u"data/rufzeichen/calls.sqlite"_s));
        return history.open(BrokenFile::Kept).failure.isEmpty()
            ? history.reader().calls(CallQuery(), 10).value_or(QList<StoredCall>())
            : QList<StoredCall>();
    }

    std::unique_ptr<Simulator> m_box;
    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestCliRecord)
#include "tst_cli_record.moc"
