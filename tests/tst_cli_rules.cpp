// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "tests/support/program.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int timeout = Program::timeout;

const QByteArray lines = "16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;\n"
                         "16.06.20 12:25:46;DISCONNECT;0;0;\n"
                         "17.06.20 10:32:16;CALL;1;11;69123;952123#;SIP0;\n"
                         "17.06.20 10:32:23;CONNECT;1;11;952123;\n"
                         "17.06.20 10:37:34;DISCONNECT;1;312;\n";

const QByteArray rules = "[rule-1]\nname=Mobiles\non=missed\ncaller=0175*\nmute=yes\n\n"
                         "[rule-2]\nname=Out\nenabled=no\non=answered\ndirection=outgoing\npause=yes\n\n"
                         "[rule-3]\nname=Bad\non=missed\nexec=/bin/rm\n";

QString writeRules(const Program &program, const QByteArray &content)
{
    QFile file(program.home.filePath(u"my.ini"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("can't write settings");
    }
    return file.fileName();
}

} // namespace

/** Rules of the real program, against the contract of docs/command-line.md. */
class TestCliRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsRulesAndNamesThoseThatAreLeftOut()
    {
        Program program;
        const QString settings = writeRules(program, rules);
        QCOMPARE(program.run({u"rules"_s, u"list"_s, u"--config"_s, settings, u"--format"_s, u"json"_s}), 0);
        QCOMPARE(program.output,
                 QByteArray("{\"type\":\"rule\",\"name\":\"Mobiles\",\"on\":\"missed\",\"enabled\":true}\n"
                            "{\"type\":\"rule\",\"name\":\"Out\",\"on\":\"answered\",\"enabled\":false}\n"));
        QVERIFY(program.errors.contains("[rule-3] Bad: There is no key “exec”. The keys are name, on,"));
        QCOMPARE(content(settings), rules);
    }

    void triesRulesOnPastCalls()
    {
        Program program;
        const QString settings = writeRules(program, rules);
        QCOMPARE(program.run({u"history"_s, u"import"_s, u"-"_s}, lines), 0);
        const QStringList words {u"rules"_s, u"try"_s, u"--config"_s, settings, u"--format"_s, u"json"_s};
        QCOMPARE(program.run(words), 0);
        QCOMPARE(program.objects("match").size(), 1);
        const QJsonObject match = program.objects("match").constFirst();
        QCOMPARE(match[u"rule"_s].toString(), u"Mobiles"_s);
        QCOMPARE(match[u"on"_s].toString(), u"missed"_s);
        QCOMPARE(match[u"remote"_s].toString(), u"01755290123"_s);
        QCOMPARE(match[u"time"_s].toString(), u"2020-06-16T12:25:42"_s);
        QCOMPARE(program.run(words + QStringList {u"--rule"_s, u"Out"_s}), 0);
        QCOMPARE(program.objects("match").size(), 1);
        QCOMPARE(program.objects("match").constFirst()[u"remote"_s].toString(), u"952123#"_s);
        QCOMPARE(program.run(words + QStringList {u"--until"_s, u"2019-01-01"_s}), 0);
        QCOMPARE(program.output, QByteArray());
        QCOMPARE(program.run(words + QStringList {u"--rule"_s, u"Bad"_s}), 1);
    }

    void aCallerThatTheUserHasChosenIsImportant()
    {
        Program program;
        const QByteArray rule = "[rule-1]\nname=Important\non=missed\nvip=yes\nmute=yes\n";
        const QString settings = writeRules(program, "[notifications]\nimportant=0175-5290123\n" + rule);
        QCOMPARE(program.run({u"history"_s, u"import"_s, u"-"_s}, lines), 0);
        const QStringList words {u"rules"_s, u"try"_s, u"--config"_s, settings, u"--format"_s, u"json"_s};
        QCOMPARE(program.run(words), 0);
        QCOMPARE(program.objects("match").size(), 0); // what is no number is nobody's
        writeRules(program, "[notifications]\nimportant=+491755290123\n[numbers]\ncountryCode=49\n" + rule);
        QCOMPARE(program.run(words), 0);
        QCOMPARE(program.objects("match").size(), 1);
        QCOMPARE(program.objects("match").constFirst()[u"remote"_s].toString(), u"01755290123"_s);
    }

    void onlyCommandsThatGoByRulesTellOfThem()
    {
        Program program;
        const QString settings = writeRules(program, rules);
        QCOMPARE(program.run({u"history"_s, u"import"_s, u"-"_s, u"--config"_s, settings}, lines), 0);
        QCOMPARE(program.run({u"history"_s, u"list"_s, u"--config"_s, settings}), 0);
        QVERIFY(!program.errors.contains("Bad"));
        QCOMPARE(program.run({u"rules"_s, u"try"_s, u"--config"_s, settings}), 0);
        QVERIFY(program.errors.contains("[rule-3] Bad: There is no key “exec”."));
    }

    void saysThatAMessagesRuleCantBeTried()
    {
        Program program;
        const QString settings = writeRules(program, "[rule-1]\nname=Message\non=voicemail\nnote=n\n");
        QCOMPARE(program.run({u"history"_s, u"import"_s, u"-"_s}, lines), 0);
        QCOMPARE(program.run({u"rules"_s, u"try"_s, u"--config"_s, settings, u"--rule"_s, u"Message"_s}), 1);
        QVERIFY(program.errors.contains("can't be tried"));
        QCOMPARE(program.run({u"rules"_s, u"try"_s, u"--config"_s, settings}), 0);
    }

    void saysThatThereIsNoHistory()
    {
        Program program;
        QCOMPARE(program.run({u"rules"_s, u"try"_s, u"--config"_s, writeRules(program, rules)}), 1);
        QVERIFY(program.errors.contains("calls.sqlite"));
    }

    void monitorDoesThemIfItIsToldTo_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("with --rules") << true;
        QTest::newRow("without") << false;
    }
    void monitorDoesThemIfItIsToldTo()
    {
        QFETCH(bool, isTold);
        Program program;
        const QString file = program.home.filePath(u"told"_s);
        const QString settings
            = writeRules(program,
                         "[rule-1]\nname=Tell\non=missed\nrun=/bin/sh\narguments=-c, \"cat > \\\"$0\\\"; "
                         "echo \\\"$CALL_NUMBER $CALL_EVENT\\\" >> \\\"$0\\\"; echo said >&2\", "
                             + file.toUtf8() + "\n");
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        program.start(QStringList {u"monitor"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                                   QString::number(box.port()), u"--config"_s, settings, u"--format"_s, u"json"_s}
                      + (isTold ? QStringList {u"--rules"_s} : QStringList()));
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        box.sendBytes(QByteArray(lines).replace("\n", "\r\n"));
        QTRY_COMPARE_WITH_TIMEOUT(program.objects("call").size(), 5, timeout);
        if (isTold) {
            QTRY_VERIFY_WITH_TIMEOUT(program.readErrors().contains("said"), timeout);
            const QList<QByteArray> told = content(file).split('\n');
            QVERIFY(told.constFirst().startsWith("{\"type\":\"call\""));
            QVERIFY(told.constFirst().contains("\"outcome\":\"missed\""));
            QCOMPARE(told.value(1), QByteArray("01755290123 missed"));
        }
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
        QCOMPARE(QFile::exists(file), isTold);
    }

    void monitorNoticesRulesThatAreWrittenByHand()
    {
        Program program;
        const QString file = program.home.filePath(u"told"_s);
        const QString settings = writeRules(program, "[log]\nmode=off\n");
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        program.start({u"monitor"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(box.port()),
                       u"--config"_s, settings, u"--rules"_s});
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        QVERIFY(QFile::remove(settings)); // as editors do
        writeRules(program,
                   "[rule-1]\nname=Bad\non=rings\nexec=x\n[rule-2]\nname=Tell\non=missed\nrun=/bin/touch\n"
                   "arguments="
                       + file.toUtf8() + "\n");
        QTRY_VERIFY_WITH_TIMEOUT(program.readErrors().contains("Bad: There is no key “exec”."), timeout);
        box.sendBytes(QByteArray(lines).replace("\n", "\r\n"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
    }

    // Both: what is printed of calls, and what rules do about them.
    void monitorNoticesPhonesThatBecomeMachines()
    {
        Program program;
        const QString file = program.home.filePath(u"told"_s);
        const QByteArray rule = "[rule-1]\nname=Tell\non=answered\nrun=/bin/sh\n"
                                "arguments=-c, \"echo $CALL_NUMBER >> \\\"$0\\\"\", "
            + file.toUtf8() + "\n[rule-2]\nname=Bad\non=";
        const QString settings = writeRules(program, rule);
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        program.start({u"monitor"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(box.port()),
                       u"--config"_s, settings, u"--rules"_s, u"--format"_s, u"json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        const auto answered = [&box](const QByteArray &number) {
            box.sendBytes("16.06.20 12:25:42;RING;0;" + number + ";732123;SIP1;\r\n16.06.20 12:25:44;CONNECT;0;20;"
                          + number + ";\r\n16.06.20 12:25:50;DISCONNECT;0;6;\r\n");
        };
        answered("030121");
        QTRY_VERIFY_WITH_TIMEOUT(program.readOutput().contains("\"outcome\":\"answered\""), timeout);
        QTRY_VERIFY_WITH_TIMEOUT(content(file).contains("030121"), timeout);
        program.readErrors();
        program.errors.clear();
        QVERIFY(QFile::remove(settings)); // as editors do
        writeRules(program, rule + "what\n[lines]\nmachines=20\n");
        QTRY_VERIFY_WITH_TIMEOUT(program.readErrors().contains("Bad"), timeout); // it was read
        answered("030122");
        QTRY_VERIFY_WITH_TIMEOUT(program.readOutput().contains("\"outcome\":\"machine\""), timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
        QCOMPARE(content(file), QByteArray("030121\n"));
    }

    void monitorTakesNoLateRingForACall()
    {
        Program program;
        const QString file = program.home.filePath(u"told"_s);
        const QString settings = writeRules(program,
                                            "[notifications]\nholdMilliseconds=0\n[rule-1]\nname=Tell\non=rings\n"
                                            "run=/bin/sh\narguments=-c, \"echo $CALL_NUMBER >> \\\"$0\\\"\", "
                                                + file.toUtf8() + "\n");
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        program.start({u"monitor"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(box.port()),
                       u"--config"_s, settings, u"--rules"_s});
        QTRY_COMPARE_WITH_TIMEOUT(box.clientCount(), 1, timeout);
        const auto ring = [&box](int id, std::chrono::seconds age) {
            const QDateTime time = QDateTime::currentDateTime().addSecs(-age.count());
            box.sendBytes(time.toString(u"dd.MM.yy HH:mm:ss"_s).toLatin1() + ";RING;" + QByteArray::number(id)
                          + ";03012" + QByteArray::number(id) + ";732123;SIP1;\r\n");
        };
        ring(1, 0s);
        ring(2, 300s);
        ring(3, 0s);
        QTRY_VERIFY_WITH_TIMEOUT(content(file).contains("030123"), timeout);
        QTRY_VERIFY_WITH_TIMEOUT(content(file).contains("030121"), timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
        QVERIFY(!content(file).contains("030122"));
    }
};

QTEST_GUILESS_MAIN(TestCliRules)
#include "tst_cli_rules.moc"
