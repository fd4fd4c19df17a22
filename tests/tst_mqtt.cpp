// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "core/calls/callhistory.h"
#include "tests/support/mosquitto.h"
#include "tests/support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QSaveFile>
#include <QTest>
#include <algorithm>
#include <csignal>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = Program::timeout;
const QByteArray base = "rufzeichen/127_0_0_1/";

QJsonObject objectOf(const QByteArray &payload)
{
    return QJsonDocument::fromJson(payload).object();
}

QString stateOf(const QByteArray &payload)
{
    return objectOf(payload)[u"state"_s].toString();
}

QStringList typesOf(const QByteArrayList &payloads)
{
    QStringList types;
    for (const QByteArray &payload : payloads) {
        types.append(objectOf(payload)[u"event_type"_s].toString());
    }
    return types;
}

} // namespace

/** The recorder at a real broker. */
class TestMqtt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (Mosquitto::program().isEmpty()) {
            QSKIP("mosquitto is not installed");
        }
    }
    void init()
    {
        m_box = std::make_unique<Simulator>();
        QVERIFY(m_box->listen(QHostAddress::LocalHost, 0));
        m_broker = std::make_unique<Mosquitto>();
        m_program = std::make_unique<Program>();
    }
    void cleanup()
    {
        m_program.reset();
        m_broker.reset();
        m_box.reset();
    }

    void nothingIsSentUnlessThatIsSwitchedOn()
    {
        m_broker->start();
        start("enabled=false\n");
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        QTest::qWait(500);
        QVERIFY2(!m_broker->heard().contains("rufzeichen"), m_broker->heard());
    }

    void tellsOfACallFromItsBeginningToItsEnd()
    {
        m_broker->start();
        start("masking=none\n");
        waitFor("availability", "online");
        waitFor("connection", "ON");
        QVERIFY(objectOf(m_broker->last("homeassistant/binary_sensor/" + node() + "/connection/config"))
                    .contains(u"unique_id"_s));
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_broker->last(base + "line/732123/state")), u"ringing"_s, timeout);
        QCOMPARE(stateOf(m_broker->last(base + "last_caller")), u"01755290123"_s);
        m_box->sendLine("CONNECT;0;10;01755290123;");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_broker->last(base + "line/732123/state")), u"talking"_s, timeout);
        m_box->sendLine("DISCONNECT;0;7;");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_broker->last(base + "line/732123/state")), u"idle"_s, timeout);
        m_box->sendLine("CALL;1;10;732123;03023125222;SIP1;");
        m_box->sendLine("DISCONNECT;1;0;");
        m_box->sendLine("RING;0;01755290123;732123;SIP1;", QDateTime::currentDateTime().addSecs(-5));
        m_box->sendLine("DISCONNECT;0;0;");
        waitFor("missed", "1");
        waitFor("to_call_back", "1");
        const QStringList types {u"ring"_s,       u"connect"_s, u"disconnect"_s, u"call"_s,
                                 u"disconnect"_s, u"ring"_s,    u"missed"_s};
        QCOMPARE(typesOf(m_broker->payloads(base + "event")), types);
        QCOMPARE(typesOf(m_broker->payloads(base + "line/732123/event")), types);
        // Who comes later hears how things stand, and no event again.
        const auto kept = m_broker->kept();
        QCOMPARE(kept.value(base + "missed"), "1");
        QCOMPARE(stateOf(kept.value(base + "line/732123/state")), u"idle"_s);
        QVERIFY(!kept.contains(base + "event") && !kept.contains(base + "line/732123/event"));
    }

    void callsAtTheSameTimeStayApart()
    {
        m_broker->start();
        start("masking=none\n");
        waitFor("connection", "ON");
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        m_box->sendLine("RING;1;03023125222;732124;SIP1;");
        m_box->sendLine("RING;2;03023125333;732123;SIP1;");
        m_box->sendLine("CONNECT;1;10;03023125222;");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_broker->last(base + "line/732124/state")), u"talking"_s, timeout);
        QCOMPARE(stateOf(m_broker->last(base + "line/732123/state")), u"ringing"_s);
        QCOMPARE(objectOf(m_broker->last(base + "line/732123/state"))[u"calls"_s].toArray().size(), 2);
        m_box->sendLine("DISCONNECT;0;0;");
        QTRY_COMPARE_WITH_TIMEOUT(objectOf(m_broker->last(base + "line/732123/state"))[u"calls"_s].toArray().size(),
                                  1, timeout);
        QCOMPARE(stateOf(m_broker->last(base + "line/732123/state")), u"ringing"_s);
        QCOMPARE(stateOf(m_broker->last(base + "line/732124/state")), u"talking"_s);
        QCOMPARE(typesOf(m_broker->payloads(base + "line/732124/event")), (QStringList {u"ring"_s, u"connect"_s}));
    }

    void theBrokerTellsOfAProgramThatIsGone()
    {
        m_broker->start();
        start();
        waitFor("availability", "online");
        ::kill(static_cast<pid_t>(m_program->process.processId()), SIGKILL);
        waitFor("availability", "offline");
    }

    void aProgramThatEndsSaysSo()
    {
        m_broker->start();
        start();
        waitFor("availability", "online");
        m_program->process.terminate();
        QCOMPARE(m_program->finish(), 0);
        waitFor("availability", "offline");
        QCOMPARE(m_broker->kept().value(base + "availability"), "offline");
    }

    void theBrokerMayComeLaterAndGo()
    {
        start("masking=none\n");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->readErrors().contains("No MQTT broker answers"), timeout);
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        m_broker->start();
        waitFor("availability", "online");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_broker->last(base + "line/732123/state")), u"ringing"_s, timeout);
        QVERIFY(m_broker->payloads(base + "event").isEmpty()); // it would come late
        m_broker->stop();
        m_box->sendLine("CONNECT;0;10;01755290123;");
        m_broker->start(); // has lost all that it kept
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_broker->kept().value(base + "line/732123/state")), u"talking"_s, timeout);
        QCOMPARE(m_broker->kept().value(base + "availability"), "online");
        QVERIFY(m_broker->kept().contains("homeassistant/sensor/" + node() + "/line_732123/config"));
        m_program->process.terminate();
        QCOMPARE(m_program->finish(), 0);
        QCOMPARE(m_program->errors.count("No MQTT broker answers"), 1);
    }

    void aWrongPasswordIsToldOnce()
    {
        m_broker->setLogin("anna", "right1");
        m_broker->start();
        setPassword(u"wrong1"_s);
        start("user=anna\n");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->readErrors().contains("does not accept"), timeout);
        m_box->sendLine("RING;0;01755290123;732123;SIP1;"); // and calls are stored all the same
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_program->home.filePath(u"data/rufzeichen/calls.sqlite"_s)), timeout);
        QVERIFY(m_broker->payloads(base + "availability").isEmpty());
        QVERIFY(!m_program->readErrors().contains("wrong1"));
    }

    void logsInWithThePasswordOfTheEnvironment()
    {
        m_broker->setLogin("anna", "right1");
        m_broker->start();
        setPassword(u"right1"_s);
        start("user=anna\n");
        waitFor("availability", "online");
    }

    void homeAssistantThatStartsIsToldAll()
    {
        m_broker->start();
        start();
        waitFor("availability", "online");
        const QByteArray topic = "homeassistant/sensor/" + node() + "/missed/config";
        QCOMPARE(m_broker->payloads(topic).size(), 1);
        m_broker->publish(u"homeassistant/status"_s, "offline");
        m_broker->publish(u"homeassistant/status"_s, "online");
        QTRY_COMPARE_WITH_TIMEOUT(m_broker->payloads(topic).size(), 2, timeout);
    }

    void commandsNeedLeave()
    {
        m_broker->start();
        start();
        waitFor("connection", "ON");
        missACall();
        m_broker->publish(u"rufzeichen/127_0_0_1/command/mark_seen"_s, "PRESS");
        QTest::qWait(500);
        QCOMPARE(m_broker->last(base + "missed"), "1");
    }

    void aButtonMarksAllAsSeen()
    {
        m_broker->start();
        m_broker->publish(u"rufzeichen/127_0_0_1/command/mark_seen"_s, "PRESS", {u"-r"_s}); // no wish of now
        start("commands=true\n");
        waitFor("connection", "ON");
        missACall();
        m_broker->publish(u"rufzeichen/127_0_0_1/command/mark_seen"_s, "press");
        m_broker->publish(u"rufzeichen/127_0_0_1/command/mark_seen"_s, QByteArray(5000, 'P'));
        m_broker->publish(u"rufzeichen/127_0_0_1/command/mark_seen/x"_s, "PRESS");
        QTest::qWait(300);
        QCOMPARE(m_broker->last(base + "missed"), "1");
        m_broker->publish(u"rufzeichen/127_0_0_1/command/mark_seen"_s, "PRESS");
        waitFor("missed", "0");
    }

    // Whoever floods the program with wishes keeps it from nothing.
    void aFloodOfCommandsChangesNothing()
    {
        m_broker->start();
        start("commands=true\nmasking=none\n");
        waitFor("connection", "ON");
        m_broker->stopListening();
        QProcess flood;
        flood.start(u"sh"_s,
                    {u"-c"_s,
                     u"yes PRESS | head -n 50000 | mosquitto_pub -h 127.0.0.1 -p %1 -t "
                     "rufzeichen/127_0_0_1/command/mark_seen -l"_s.arg(m_broker->port())});
        QTest::qWait(300);
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        QTRY_COMPARE_WITH_TIMEOUT(callsOfHistory(), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(flood.state(), QProcess::NotRunning, timeout);
        QCOMPARE(m_program->process.state(), QProcess::Running);
        m_box->sendLine("CONNECT;0;10;01755290123;");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_broker->kept().value(base + "line/732123/state")), u"talking"_s, timeout);
        m_program->process.terminate();
        QCOMPARE(m_program->finish(), 0);
    }

    // By default nobody who reads at the broker learns a number.
    void hiddenNumbersAreNowhere_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::newRow("by default") << QByteArray();
        QTest::newRow("masked") << QByteArray("masking=masked\n");
        QTest::newRow("pseudonymous") << QByteArray("masking=pseudonymous\n");
    }
    void hiddenNumbersAreNowhere()
    {
        QFETCH(QByteArray, settings);
        m_broker->start();
        start(settings + "[lines]\nnames=732123=Annas Telefon\n");
        waitFor("connection", "ON");
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        m_box->sendLine("CONNECT;0;10;01755290123;");
        m_box->sendLine("DISCONNECT;0;7;");
        QTRY_COMPARE_WITH_TIMEOUT(m_broker->payloads(base + "event").size(), 3, timeout);
        m_program->process.terminate();
        QCOMPARE(m_program->finish(), 0);
        waitFor("availability", "offline");
        for (const char *secret : {"01755290123", "5290123", "732123", "Annas"}) {
            QVERIFY2(!m_broker->heard().contains(secret), m_broker->heard());
        }
    }

    void whatIsSwitchedOffIsWithdrawn()
    {
        m_broker->start();
        start("masking=none\n");
        waitFor("connection", "ON");
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_broker->last(base + "line/732123/state")), u"ringing"_s, timeout);
        write("enabled=false\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_broker->kept().size(), 0, timeout);
    }

    // What the broker has kept is no longer what may be told.
    void numbersThatAreHiddenFromNowOnAreTakenBack()
    {
        m_broker->start();
        start("masking=none\n");
        waitFor("connection", "ON");
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_broker->last(base + "line/732123/state")), u"ringing"_s, timeout);
        write("masking=masked\n");
        const auto tellsNumbers = [this] {
            const auto kept = m_broker->kept();
            return std::any_of(kept.keyBegin(), kept.keyEnd(), [&kept](const QByteArray &topic) {
                return topic.contains("732123") || kept.value(topic).contains("732123")
                    || kept.value(topic).contains("5290123");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(!tellsNumbers(), timeout);
        QCOMPARE(m_broker->kept().value(base + "availability"), "online");
    }

    void theTrayApplicationTellsTheSame()
    {
        m_broker->start();
        QProcess tray;
        write("masking=none\n");
        startTray(tray);
        waitFor("connection", "ON");
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_broker->last(base + "line/732123/state")), u"ringing"_s, timeout);
        write("enabled=false\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_broker->kept().size(), 0, timeout);
        write("masking=none\n");
        waitFor("availability", "online");
        tray.terminate();
        QVERIFY(tray.waitForFinished(timeout));
        waitFor("availability", "offline");
    }

    // Two programs of one user are one for the broker.
    void besideARecorderTheTrayApplicationIsSilent()
    {
        m_broker->start();
        QProcess tray;
        write("masking=none\n");
        startTray(tray);
        waitFor("connection", "ON");
        m_program->start(recorderWords());
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 2, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(m_broker->payloads(base + "availability").count("online"), 2, timeout);
        QTest::qWait(500); // the tray has heard of it
        m_box->sendLine("RING;0;01755290123;732123;SIP1;");
        QTRY_COMPARE_WITH_TIMEOUT(typesOf(m_broker->payloads(base + "event")), QStringList {u"ring"_s}, timeout);
        QTest::qWait(500);
        QCOMPARE(typesOf(m_broker->payloads(base + "event")), QStringList {u"ring"_s});
        QCOMPARE(m_broker->last(base + "availability"), "online");
        ::kill(static_cast<pid_t>(m_program->process.processId()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(m_broker->payloads(base + "availability").count("online"), 3, timeout);
        m_box->sendLine("CONNECT;0;10;01755290123;");
        QTRY_COMPARE_WITH_TIMEOUT(typesOf(m_broker->payloads(base + "event")),
                                  (QStringList {u"ring"_s, u"connect"_s}), timeout);
        QCOMPARE(m_broker->last(base + "availability"), "online");
        tray.terminate();
        QVERIFY(tray.waitForFinished(timeout));
    }

    void withoutEncryptionOnlyPrivateAddressesAreContacted()
    {
        start("host=192.0.2.1\n");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->readErrors().contains("out of the home network"), timeout);
    }

    void aCertificateThatTheSystemTrustsIsEnough_data()
    {
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("trusted") << true;
        QTest::newRow("anybody's") << false;
    }
    void aCertificateThatTheSystemTrustsIsEnough()
    {
        QFETCH(bool, isTrusted);
        const QString certificate = m_broker->setTls();
        m_broker->start();
        if (isTrusted) {
            setEnvironment(u"SSL_CERT_FILE"_s, certificate);
        }
        start("tls=true\n");
        if (isTrusted) {
            waitFor("availability", "online");
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_program->readErrors().contains("does not trust its certificate"), timeout);
        QVERIFY(m_broker->payloads(base + "availability").isEmpty());
    }

    void whatOffersNoEncryptionIsNotTrusted()
    {
        m_broker->start();
        start("tls=true\n");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->readErrors().contains("MQTT broker"), timeout);
        QVERIFY(m_broker->payloads(base + "availability").isEmpty());
    }

private:
    void setEnvironment(const QString &name, const QString &value)
    {
        QProcessEnvironment environment = m_program->process.processEnvironment();
        environment.insert(name, value);
        m_program->process.setProcessEnvironment(environment);
    }

    void setPassword(const QString &password) { setEnvironment(u"RUFZEICHEN_MQTT_PASSWORD"_s, password); }

    // A file that appears whole: whoever watches it never reads half of it.
    void write(const QByteArray &settings)
    {
        QDir().mkpath(m_program->home.filePath(u"config/rufzeichen"_s));
        QSaveFile file(m_program->home.filePath(u"config/rufzeichen/rufzeichen.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[notifications]\nholdMilliseconds=0\n[mqtt]\n");
        file.write(settings.contains("enabled=") ? "" : "enabled=true\n");
        file.write(settings.contains("host=") ? "" : "host=127.0.0.1\n");
        file.write("port=" + QByteArray::number(m_broker->port()) + '\n' + settings);
        QVERIFY(file.commit());
    }

    [[nodiscard]] QStringList recorderWords() const
    {
        return {u"record"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(m_box->port())};
    }

    void startTray(QProcess &tray)
    {
        QProcessEnvironment environment = m_program->process.processEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_program->home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        m_program->process.setProcessEnvironment(environment);
        tray.setProcessEnvironment(environment);
        tray.start(QStringLiteral(RUFZEICHEN_TRAY),
                   {u"--minimized"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(m_box->port())});
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
    }

    void start(const QByteArray &settings = {})
    {
        write(settings);
        m_program->start(recorderWords());
        QTRY_COMPARE_WITH_TIMEOUT(m_box->clientCount(), 1, timeout);
    }

    void waitFor(const QByteArray &topic, const QByteArray &payload)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_broker->last(base + topic), payload, timeout);
    }

    // As Home Assistant knows the box: only its host is known.
    [[nodiscard]] QByteArray node()
    {
        for (const QByteArray &line : m_broker->heard().split('\n')) {
            if (line.contains(" homeassistant/binary_sensor/")) {
                return line.split('/').at(2);
            }
        }
        return {};
    }

    void missACall()
    {
        m_box->sendLine("RING;0;01755290123;732123;SIP1;", QDateTime::currentDateTime().addSecs(-5));
        m_box->sendLine("DISCONNECT;0;0;");
        waitFor("missed", "1");
    }

    [[nodiscard]] int callsOfHistory() const
    {
        CallHistory history(m_program->home.filePath(u"data/rufzeichen/calls.sqlite"_s));
        return history.open(BrokenFile::Kept).failure.isEmpty()
            ? static_cast<int>(history.reader().count(CallQuery()).value_or(0))
            : 0;
    }

    std::unique_ptr<Simulator> m_box;
    std::unique_ptr<Mosquitto> m_broker;
    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestMqtt)
#include "tst_mqtt.moc"
