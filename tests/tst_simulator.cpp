// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Action = ScenarioStep::Action;

namespace {

constexpr int timeout = 15000; // ms

Scenario scenario(const QByteArray &text)
{
    const auto result = ScenarioReader::parse(text);
    if (const auto *error = std::get_if<ScenarioError>(&result)) {
        qFatal("line %d: %s", error->line, qPrintable(error->problem));
    }
    return std::get<Scenario>(result);
}

struct Client {
    explicit Client(const Simulator &box)
        : port(box.port())
    {
        connect();
    }

    void connect() { socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port); }

    QByteArray received()
    {
        all += socket.readAll();
        return all;
    }

    QTcpSocket socket;
    quint16 port;
    QByteArray all;
};

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsScenarios()
    {
        const Scenario result = scenario("# SPDX: no title\n# The title\n\n0 await\r\n"
                                         "1.5 line RING;0;1;2;SIP0;\n 0\tbytes a\\r\\n\\x00\\\\b\n2 refuse 0.25\n"
                                         "3 burst 7\n0 repeat\n");
        QCOMPARE(result.title, u"The title"_s);
        const QList<ScenarioStep> steps {
            {.pause = 0ms, .action = Action::Await, .bytes = {}, .amount = 0},
            {.pause = 1500ms, .action = Action::Line, .bytes = "RING;0;1;2;SIP0;", .amount = 0},
            {.pause = 0ms, .action = Action::Bytes, .bytes = QByteArray("a\r\n\0\\b", 6), .amount = 0},
            {.pause = 2s, .action = Action::Refuse, .bytes = {}, .amount = 250},
            {.pause = 3s, .action = Action::Burst, .bytes = {}, .amount = 7},
            {.pause = 0ms, .action = Action::Repeat, .bytes = {}, .amount = 0},
        };
        QCOMPARE(result.steps, steps);
    }

    void namesTheFaultyLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << 1;
        QTest::newRow("comments only") << QByteArray("# a\n# b") << 2;
        QTest::newRow("no number") << QByteArray("0 await\nsoon close") << 2;
        QTest::newRow("negative") << QByteArray("-1 close") << 1;
        QTest::newRow("not a number") << QByteArray("nan close") << 1;
        QTest::newRow("endless") << QByteArray("1e300 close") << 1;
        QTest::newRow("no word") << QByteArray("1") << 1;
        QTest::newRow("unknown word") << QByteArray("1 explode") << 1;
        QTest::newRow("too much") << QByteArray("1 close now") << 1;
        QTest::newRow("no amount") << QByteArray("1 burst") << 1;
        QTest::newRow("no line") << QByteArray("1 line") << 1;
        QTest::newRow("no half of a line") << QByteArray("1 half ") << 1;
        QTest::newRow("no bytes") << QByteArray("1 bytes") << 1;
        QTest::newRow("escape of nothing") << QByteArray("1 bytes \\x") << 1;
        QTest::newRow("negative amount") << QByteArray("1 burst -5") << 1;
        QTest::newRow("huge amount") << QByteArray("1 burst 99999999999999999999") << 1;
        QTest::newRow("no seconds") << QByteArray("1 refuse later") << 1;
    }
    void namesTheFaultyLine()
    {
        QFETCH(QByteArray, text);
        const auto result = ScenarioReader::parse(text);
        QVERIFY(std::holds_alternative<ScenarioError>(result));
        QTEST(std::get<ScenarioError>(result).line, "line");
        QVERIFY(!std::get<ScenarioError>(result).problem.isEmpty());
    }

    void shipsScenarios()
    {
        QCOMPARE_GE(ScenarioReader::names().size(), 25);
        for (const QString &name : ScenarioReader::names()) {
            QVERIFY2(!ScenarioReader::shipped(name).title.isEmpty(), qPrintable(name));
        }
    }

    void tellsWhyAFileCantBePlayed()
    {
        const auto problem = [](const QString &file) {
            const auto found = ScenarioReader::find(file);
            return std::holds_alternative<QByteArray>(found) ? ScenarioFileError {.reason = u"none"_s}
                                                             : std::get<ScenarioFileError>(found);
        };
        QTemporaryDir folder;
        QVERIFY(!problem(u"no-such-scenario"_s).exists);
        QVERIFY(problem(u"no-such-scenario"_s).reason.isEmpty());
        QVERIFY(problem(folder.path()).exists);
        QVERIFY(!problem(folder.path()).reason.isEmpty());
        QFile file(folder.filePath(u"large"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(16 << 20));
        QCOMPARE(problem(file.fileName()).reason, u"none"_s);
        QVERIFY(file.resize((16 << 20) + 1));
        QVERIFY(problem(file.fileName()).exists);
        QVERIFY(!problem(file.fileName()).reason.isEmpty());
    }

    void playsLinesInTheirTime()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        QSignalSpy finished(&box, &Simulator::finished);
        const QDateTime before = QDateTime::currentDateTime();
        box.play(scenario("0 await\n0 line RING;0;1;2;SIP0;\n3600 line DISCONNECT;0;0;"), 100000);
        Client client(box);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(client.received().count('\n'), 2, timeout);
        const QList<QByteArray> lines = client.received().split('\n');
        QVERIFY(lines[0].endsWith(";RING;0;1;2;SIP0;\r"));
        QVERIFY(lines[1].endsWith(";DISCONNECT;0;0;\r"));
        const auto stamp = [](const QByteArray &line) {
            return QDateTime::fromString(
                u"20"_s + QString::fromLatin1(line.mid(6, 2)) + QString::fromLatin1(line.mid(2, 4))
                    + QString::fromLatin1(line.first(2)) + QString::fromLatin1(line.mid(8, 9)),
                u"yyyy.MM.dd HH:mm:ss"_s);
        };
        QCOMPARE_GE(stamp(lines[0]).secsTo(stamp(lines[1])), 3600);
        QCOMPARE_LE(stamp(lines[0]).secsTo(stamp(lines[1])), 3601);
        QCOMPARE_LE(before.secsTo(stamp(lines[0])), 60);
    }

    void playsToAllClients()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        Client one(box);
        Client two(box);
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 2, timeout);
        box.sendBytes("hello");
        QTRY_COMPARE_WITH_TIMEOUT(one.received(), "hello", timeout);
        QTRY_COMPARE_WITH_TIMEOUT(two.received(), "hello", timeout);
    }

    void sendsLongTransmissionsInOrderToAll()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        std::array clients {std::make_unique<Client>(box), std::make_unique<Client>(box),
                            std::make_unique<Client>(box)};
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 3, timeout);
        box.play(scenario("0 burst 20000"));
        for (const auto &client : clients) {
            QTRY_COMPARE_WITH_TIMEOUT(client->received().count('\n'), 20000, timeout);
            QByteArray last;
            for (const QByteArray &line : client->all.split('\n')) {
                if (line.contains("RING")) {
                    QVERIFY(line > last);
                    last = line;
                }
            }
        }
    }

    void endsWithAClientThatDoesNotRead()
    {
        auto box = std::make_unique<Simulator>();
        QVERIFY(box->listen(QHostAddress::LocalHost, 0));
        Client lazy(*box);
        lazy.socket.setReadBufferSize(1);
        QTRY_COMPARE_WITH_TIMEOUT(box->clientCount(), 1, timeout);
        box->sendBytes(QByteArray(20000000, 'x'));
        box->closeConnections();
        Client other(*box);
        QTRY_COMPARE_WITH_TIMEOUT(box->clientCount(), 1, timeout);
        box.reset(); // AddressSanitizer watches
    }

    void ignoresWhatClientsSend()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        Client client(box);
        QVERIFY(client.socket.waitForConnected());
        client.socket.write("\nGET / HTTP/1.0\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(client.socket.bytesToWrite(), 0, timeout);
        box.sendBytes("still here");
        QTRY_COMPARE_WITH_TIMEOUT(client.received(), "still here", timeout);
    }

    void sendsPiecesTogetherAndBytesAlone()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        QSignalSpy finished(&box, &Simulator::finished);
        box.play(scenario("0 await\n0 together\n0 bytes one\n0 bytes two\n0 apart\n"
                          "0 bytewise\n0 bytes three\n0 whole\n0 bytes four"));
        Client client(box);
        QTRY_COMPARE_WITH_TIMEOUT(client.received(), "onetwothreefour", timeout);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeout);
    }

    void halfALineHasNoEnd()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        box.play(scenario("0 await\n0 half DISCONNECT;0;10\n0 close"));
        Client client(box);
        QSignalSpy closed(&client.socket, &QTcpSocket::disconnected);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, timeout);
        QVERIFY(client.received().endsWith(";DISCONNECT;0;10"));
    }

    void longTransmissionsAreComplete_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<qint64>("size");
        QTest::newRow("endless") << QByteArray("0 endless 10000000") << qint64(10000000);
        QTest::newRow("garbage") << QByteArray("0 garbage 200000") << qint64(200002);
        QTest::newRow("burst") << QByteArray("0 burst 3") << qint64(2 * 51 + 35);
    }
    void longTransmissionsAreComplete()
    {
        QFETCH(QByteArray, step);
        QFETCH(qint64, size);
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        QSignalSpy finished(&box, &Simulator::finished);
        box.play(scenario("0 await\n" + step));
        Client client(box);
        QTRY_COMPARE_WITH_TIMEOUT(client.received().size(), size, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeout);
    }

    void refusesForAWhile()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        box.play(scenario("0 refuse 0.5\n0 await\n0 bytes back"));
        Client client(box);
        QSignalSpy errors(&client.socket, &QTcpSocket::errorOccurred);
        QTRY_VERIFY_WITH_TIMEOUT(errors.size() == 1 || client.received() == "back", timeout);
        if (errors.size() == 1) { // a slow machine may connect in the first moment, and be thrown out
            QTRY_VERIFY_WITH_TIMEOUT((client.connect(), client.socket.waitForConnected(100)), timeout);
        }
        QTRY_COMPARE_WITH_TIMEOUT(client.received(), "back", timeout);
    }

    void saysWhenAPortIsTaken()
    {
        Simulator first;
        QVERIFY(first.listen(QHostAddress::LocalHost, 0));
        Simulator second;
        QVERIFY(!second.listen(QHostAddress::LocalHost, first.port()));
        QVERIFY(!second.errorString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
