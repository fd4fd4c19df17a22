// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sound/recording.h"
#include "tests/support/boxprogram.h"
#include "tests/support/boxwords.h"
#include "tests/support/pseudoterminal.h"

#include <QDir>
#include <QTcpSocket>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

// As people compare it.
QByteArray grouped(const QString &fingerprint)
{
    return QByteArray::fromHex(fingerprint.toLatin1()).toHex(':').toUpper();
}

} // namespace

/** The commands of the real program that ask a box, against the contract of docs/command-line.md. */
class TestCliBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dials()
    {
        BoxProgram home;
        home.box.setDialTiming({.untilAnswered = std::chrono::hours(1), .talk = std::chrono::hours(1)});
        QTcpSocket listener;
        listener.connectToHost(QHostAddress(QHostAddress::LocalHost), home.box.callMonitor().port());
        QTRY_COMPARE(home.box.callMonitor().clientCount(), 1);
        QCOMPARE(home.run(json({u"dial"_s, u"030 23125-222"_s})), 0);
        QCOMPARE(home.program.output,
                 QByteArray("{\"type\":\"dial\",\"number\":\"030 23125-222\",\"dialled\":\"03023125222\","
                            "\"notDialled\":null}\n"));
        QByteArray heard;
        QTRY_VERIFY((heard += listener.readAll()).contains(";CALL;"));
        QVERIFY(heard.contains(";03023125222"));
        QCOMPARE(home.run(json({u"hangup"_s})), 0);
        QCOMPARE(home.program.output, QByteArray("{\"type\":\"hangup\"}\n"));
        QTRY_VERIFY((heard += listener.readAll()).contains(";DISCONNECT;"));
        QCOMPARE(home.run({u"dial"_s, u"*31#112"_s}), 0);
        QVERIFY(home.program.output.startsWith("The box is to dial *31#112."));
        QTRY_VERIFY((heard += listener.readAll()).contains(";*31#112;"));
        QCOMPARE(home.run({u"hangup"_s}), 0); // the box has one call at a time
        QCOMPARE(home.run(json({u"dial"_s, u"+49 030 23125-222,,45#"_s})), 0);
        QVERIFY(home.program.output.contains("\"dialled\":\"03023125222\",\"notDialled\":\",,45#\""));
        QCOMPARE(home.run({u"dial"_s, u"112"_s}), 1);
        QVERIFY2(home.program.errors.contains("Hang up, then try again. (501)"), home.program.errors);
        QCOMPARE(home.run({u"hangup"_s}), 0);
        QCOMPARE(home.run({u"dial"_s, u"030 23125222 / 0171 3920701"_s}), 0);
        QVERIFY(home.program.output.startsWith("The box is to dial 03023125222, the first of these numbers."));
        QCOMPARE(home.run({u"hangup"_s}), 0);
        QCOMPARE(home.run(json({u"dial"_s, u"030 23125222 / 0171 3920701"_s})), 0);
        QVERIFY(home.program.output.contains("\"dialled\":\"03023125222\",\"notDialled\":\"0171 3920701\""));
    }

    void dialsNothingElse_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number :
             {"hello", "", "user@provider.example", "0221*", "030 1234x", "tel:*21%23", "*21*030,1#"}) {
            QTest::newRow(number) << QString::fromLatin1(number);
        }
    }
    void dialsNothingElse()
    {
        QFETCH(QString, number);
        BoxProgram home;
        QCOMPARE(home.run({u"dial"_s, number}), 1);
        QVERIFY(isOneLine(home.program.errors));
        QVERIFY(home.program.output.isEmpty());
    }

    void saysThatClickToDialIsOff()
    {
        BoxProgram home;
        home.box.model().dialPort.clear();
        QCOMPARE(home.run({u"dial"_s, u"112"_s}), 1);
        QVERIFY(isOneLine(home.program.errors));
        QVERIFY(home.program.errors.contains("Click to Dial"));
    }

    void blocksAndUnblocks()
    {
        BoxProgram home;
        const auto &barring = home.box.model().books.barring.entries;
        const qsizetype before = barring.size();
        QCOMPARE(home.run(json({u"block"_s, u"030 5556677"_s, u"--name"_s, u"Werbung"_s})), 0);
        QCOMPARE(home.program.output,
                 QByteArray("{\"type\":\"barring\",\"number\":\"030 5556677\",\"canonical\":\"+49305556677\","
                            "\"barred\":true,\"changed\":true}\n"));
        QCOMPARE(barring.size(), before + 1);
        QCOMPARE(barring.last().name(), u"Werbung"_s);
        QCOMPARE(home.run(json({u"block"_s, u"+4930/5556677"_s})), 0);
        QVERIFY(home.program.output.contains("\"barred\":true,\"changed\":false"));
        QCOMPARE(barring.size(), before + 1);
        QCOMPARE(home.run(json({u"unblock"_s, u"0049 30 555-6677"_s})), 0);
        QVERIFY(home.program.output.contains("\"barred\":false,\"changed\":true"));
        QCOMPARE(barring.size(), before);
        QCOMPARE(home.run(json({u"unblock"_s, u"0305556677"_s})), 0);
        QVERIFY(home.program.output.contains("\"barred\":false,\"changed\":false"));
        QCOMPARE(home.run({u"unblock"_s, u"08999998661"_s}), 1); // an entry with * bars it
        QVERIFY(isOneLine(home.program.errors));
        QCOMPARE(home.run({u"block"_s, u"hello"_s}), 1);
        QVERIFY(isOneLine(home.program.errors));
    }

    void listsAndMarksMessages()
    {
        BoxProgram home;
        auto &messages = home.box.model().machines[0].messages;
        messages = {{.index = 4,
                     .caller = u"0221555123"_s,
                     .name = u"Said <the> box"_s,
                     .date = QDateTime(QDate(2026, 3, 1), QTime(8, 5)),
                     .minutes = 2,
                     .path = messages.constFirst().path},
                    {.index = 7, .date = QDateTime(QDate(2026, 3, 2), QTime(9, 0)), .isNew = false}};
        QCOMPARE(home.run(json({u"messages"_s, u"list"_s})), 0);
        QCOMPARE(home.program.output,
                 QByteArray("{\"type\":\"message\",\"id\":\"0-7\",\"machine\":0,\"time\":\"2026-03-02T09:00:00\","
                            "\"duration\":60,\"remote\":\"\",\"name\":null,\"new\":false}\n"
                            "{\"type\":\"message\",\"id\":\"0-4\",\"machine\":0,\"time\":\"2026-03-01T08:05:00\","
                            "\"duration\":120,\"remote\":\"0221555123\",\"name\":\"Said <the> box\","
                            "\"new\":true}\n"));
        QCOMPARE(home.run(json({u"messages"_s, u"mark"_s, u"0-4"_s})), 0);
        QVERIFY(home.program.output.contains("\"new\":false"));
        QVERIFY(!messages.constFirst().isNew);
        QCOMPARE(home.run({u"messages"_s, u"mark"_s, u"0-4"_s, u"--new"_s}), 0);
        QVERIFY(messages.constFirst().isNew);
        QCOMPARE(home.run({u"messages"_s, u"list"_s, u"--anonymize"_s}), 0);
        QVERIFY2(home.program.output.contains("0-4    2026-03-01 08:05  new    022155"), home.program.output);
        QVERIFY(!home.program.output.contains("0221555123") && !home.program.output.contains("Said"));
        for (const QString &id : {u"0-5"_s, u"1-4"_s, u"4"_s, u""_s, u"x"_s}) {
            QCOMPARE(home.run({u"messages"_s, u"mark"_s, u"--"_s, id}) != 0, true);
            QVERIFY(!home.program.errors.isEmpty());
        }
    }

    void savesAndDeletesMessages()
    {
        BoxProgram home;
        auto &messages = home.box.model().machines[0].messages;
        const QByteArray recording = home.box.model().files.value(u"/data/tam/rec/rec.0.000"_s);
        const QString file = home.program.home.filePath(u"message.wav"_s);
        QCOMPARE(home.run({u"messages"_s, u"save"_s, u"0-0"_s, file}), 0);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto read = readWav(saved.readAll());
        QVERIFY(read && read == readWav(recording));
        QCOMPARE(home.run({u"messages"_s, u"save"_s, u"0-0"_s, u"-"_s}), 0);
        QCOMPARE(home.program.output, wavFile(*read));
        home.box.model().files[u"/data/tam/rec/rec.0.000"_s] = "something else";
        QCOMPARE(home.run({u"messages"_s, u"save"_s, u"0-0"_s, file}), 1);
        QVERIFY(isOneLine(home.program.errors));
        QCOMPARE(home.run(json({u"messages"_s, u"delete"_s, u"0-0"_s})), 0);
        QVERIFY(home.program.output.startsWith("{\"type\":\"message\",\"id\":\"0-0\""));
        QVERIFY(messages.isEmpty());
        QCOMPARE(home.run({u"messages"_s, u"delete"_s, u"0-0"_s}), 1);
        QVERIFY(isOneLine(home.program.errors));
        QCOMPARE(home.run({u"messages"_s, u"list"_s}), 0);
        QVERIFY(home.program.output.isEmpty());
    }

    void switchesMachines()
    {
        BoxProgram home;
        const auto &machine = home.box.model().machines.constFirst();
        QCOMPARE(home.run(json({u"messages"_s, u"machine"_s, u"anrufbeantworter 1"_s, u"off"_s})), 0);
        QCOMPARE(
            home.program.output,
            QByteArray("{\"type\":\"machine\",\"machine\":0,\"name\":\"Anrufbeantworter 1\",\"enabled\":false}\n"));
        QVERIFY(!machine.enabled);
        QCOMPARE(home.run({u"messages"_s, u"machine"_s, u"0"_s, u"on"_s}), 0);
        QVERIFY(machine.enabled);
        QCOMPARE(home.run({u"messages"_s, u"machine"_s}), 0);
        QCOMPARE(home.program.output, QByteArray("0  on  Anrufbeantworter 1\n"));
        QCOMPARE(home.run({u"messages"_s, u"machine"_s, u"9"_s, u"on"_s}), 1);
        QVERIFY(isOneLine(home.program.errors));
        home.box.model().users.first().rights = Simulation::Right::Dial;
        QCOMPARE(home.run({u"messages"_s, u"machine"_s, u"0"_s, u"on"_s}), 1);
        QVERIFY2(home.program.errors.contains("(606)"), home.program.errors);
    }

    void syncsTheHistory()
    {
        BoxProgram home;
        QCOMPARE(home.run(json({u"history"_s, u"sync"_s})), 0);
        const QJsonObject first = home.program.objects("sync").constFirst();
        QCOMPARE(first[u"entries"_s].toInt(), 7);
        QCOMPARE(first[u"new"_s].toInt(), 7);
        QCOMPARE(home.run(json({u"history"_s, u"sync"_s})), 0);
        QCOMPARE(home.program.objects("sync").constFirst()[u"new"_s].toInt(), 0);
        QCOMPARE(home.program.objects("sync").constFirst()[u"merged"_s].toInt(), 0);
        QCOMPARE(home.runAnywhere(json({u"history"_s, u"list"_s})), 0);
        const QList<QJsonObject> calls = home.program.objects("call");
        QCOMPARE(calls.size(), 7);
        QCOMPARE(calls.constFirst()[u"source"_s].toString(), u"box"_s);
        QCOMPARE(home.run({u"history"_s, u"sync"_s}), 0);
        QVERIFY(home.program.output.contains("New: 0\n"));
        home.box.faults().callListDisabled = true;
        QCOMPARE(home.run({u"history"_s, u"sync"_s}), 1);
        QVERIFY(isOneLine(home.program.errors));
    }

    void knowsPhonesThatAreMachines()
    {
        BoxProgram home;
        home.box.model().calls = {};
        home.box.model().calls.append({.type = Simulation::CallType::Incoming,
                                       .remote = u"03023125701"_s,
                                       .own = u"732123"_s,
                                       .port = 20,
                                       .start = QDateTime::currentDateTime().addSecs(-600),
                                       .seconds = 60});
        QFile settings(home.program.home.filePath(u"my.ini"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[lines]\nmachines=20\n");
        settings.close();
        QCOMPARE(home.run(json({u"history"_s, u"sync"_s, u"--config"_s, settings.fileName()})), 0);
        QCOMPARE(home.runAnywhere(json({u"history"_s, u"list"_s})), 0);
        QCOMPARE(home.program.objects("call").constFirst()[u"outcome"_s].toString(), u"machine"_s);
    }

    void discovers()
    {
        BoxProgram home;
        const QStringList discover
            = json({u"discover"_s, u"--port"_s, QString::number(home.box.callMonitor().port())}) + home.place();
        QCOMPARE(home.runAnywhere(discover), 0);
        QCOMPARE(home.program.output,
                 QByteArray("{\"type\":\"box\",\"address\":\"127.0.0.1\",\"model\":\"FRITZ!Box 7590\",\"name\":"
                            "\"Simulated FRITZ!Box\",\"version\":\"8.02\",\"udn\":\"uuid:739f2409-bccb-40e7-8e6c-"
                            "020000ABCDEF\",\"callMonitor\":true}\n"));
        home.box.callMonitor().refuse();
        QCOMPARE(home.runAnywhere(discover), 0);
        QVERIFY(home.program.output.contains("\"callMonitor\":false"));
        QCOMPARE(home.runAnywhere({u"discover"_s, u"--host"_s, u"127.0.0.1"_s, u"--tr064-port"_s, u"1"_s}), 1);
        QVERIFY(isOneLine(home.program.errors));
    }

    void saysWhatIsWrong_data()
    {
        using Fault = std::function<void(BoxProgram &)>;
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("wrong password") << Fault([](BoxProgram &home) { home.setPassword(u"falsch"_s); })
                                        << QByteArray("RUFZEICHEN_PASSWORD");
        QTest::newRow("no password") << Fault([](BoxProgram &home) { home.setPassword({}); })
                                     << QByteArray("RUFZEICHEN_PASSWORD");
        QTest::newRow("wrong password at an old box") << Fault([](BoxProgram &home) {
            home.box.faults().lacksCurrentUser = true;
            home.setPassword(u"falsch"_s);
        }) << QByteArray("RUFZEICHEN_PASSWORD");
        QTest::newRow("right missing") << Fault([](BoxProgram &home) { home.box.model().users.first().rights = {}; })
                                       << QByteArray(". (606)\n");
        QTest::newRow("busy") << Fault([](BoxProgram &home) { home.box.faults().busy = true; })
                              << QByteArray(". (503)\n");
        QTest::newRow("TLS 1.0") << Fault([](BoxProgram &home) { home.box.faults().tlsTooOld = true; })
                                 << QByteArray("use --tls off, which sends login, names and numbers unencrypted");
        QTest::newRow("applications off")
            << Fault([](BoxProgram &home) { home.box.faults().applicationsOff = true; })
            << QByteArray("Allow access for applications in the box, under Home Network › Network › "
                          "Network Settings. (401)");
        QTest::newRow("no TLS") << Fault([](BoxProgram &home) { home.box.faults().lacksTls = true; })
                                << QByteArray("--tls off");
        QTest::newRow("closed port for TLS")
            << Fault([](BoxProgram &home) { home.box.faults().tlsPortClosed = true; }) << QByteArray("use --tls off");
        QTest::newRow("another certificate")
            << Fault([](BoxProgram &home) { home.box.tr064().setCertificate(Simulation::BoxCertificate::Changed); })
            << QByteArray("--trust-certificate");
    }
    void saysWhatIsWrong()
    {
        QFETCH(std::function<void(BoxProgram &)>, fault);
        QFETCH(QByteArray, word);
        BoxProgram home;
        const QStringList trust {u"--trust-certificate"_s, home.fingerprint()};
        fault(home);
        for (const QStringList &words : {addition,
                                         {u"phonebook"_s, u"list"_s},
                                         {u"dial"_s, u"112"_s},
                                         {u"block"_s, u"030123"_s},
                                         {u"history"_s, u"sync"_s}}) {
            QCOMPARE(home.runAnywhere(words + home.place() + trust), 1);
            QVERIFY2(isOneLine(home.program.errors), home.program.errors.constData());
            QVERIFY2(home.program.errors.contains(word), home.program.errors.constData());
            // What is to be dialled is told before the box is asked.
            const bool isTold = words.constFirst() == "dial"_L1 && home.program.output == "The box is to dial 112.\n";
            QVERIFY2(home.program.output.isEmpty() || isTold, home.program.output.constData());
        }
        QCOMPARE(home.box.model().books.local.at(1).entries.size(), 2);
    }

    // As `--tls preferred` promises, and as the text for an old encryption proposes.
    void asksWithoutTls_data()
    {
        using Fault = std::function<void(Simulation::BoxFaults &)>;
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("tls");
        const auto row
            = [](const char *name, const QString &tls, const Fault &fault) { QTest::newRow(name) << fault << tls; };
        row("no port", u"preferred"_s, [](Simulation::BoxFaults &faults) { faults.lacksTls = true; });
        row("unknown port", u"preferred"_s, [](Simulation::BoxFaults &faults) { faults.lacksSecurityPort = true; });
        row("closed port", u"preferred"_s, [](Simulation::BoxFaults &faults) { faults.tlsPortClosed = true; });
        row("TLS 1.0", u"preferred"_s, [](Simulation::BoxFaults &faults) { faults.tlsTooOld = true; });
        row("TLS 1.0, off", u"off"_s, [](Simulation::BoxFaults &faults) { faults.tlsTooOld = true; });
    }
    void asksWithoutTls()
    {
        QFETCH(std::function<void(Simulation::BoxFaults &)>, fault);
        QFETCH(QString, tls);
        BoxProgram home;
        fault(home.box.faults());
        QCOMPARE(home.runAnywhere(QStringList {u"phonebook"_s, u"list"_s, u"--tls"_s, tls} + home.place()), 0);
        QVERIFY(home.program.output.contains("Telefonbuch"));
        const bool isChosen = tls == "off"_L1;
        QCOMPARE(home.program.errors.contains("go unencrypted"), !isChosen);
        QVERIFY2(isChosen ? home.program.errors.isEmpty() : isOneLine(home.program.errors),
                 home.program.errors.constData());
    }

    // What is in force already is no advice, nor what does not help where a certificate was accepted.
    void offersOnlyAPolicyThatHelps()
    {
        for (bool Simulation::BoxFaults::*fault :
             {&Simulation::BoxFaults::lacksTls, &Simulation::BoxFaults::tlsPortClosed}) {
            BoxProgram home;
            home.box.faults().*fault = true;
            for (const QString &tls : {u"required"_s, u"preferred"_s}) {
                home.program.errors.clear();
                QCOMPARE(home.run({u"phonebook"_s, u"list"_s, u"--tls"_s, tls}), 1);
                QVERIFY2(home.program.errors.contains("use --tls off"), home.program.errors);
                QVERIFY2(!home.program.errors.contains("--tls preferred"), home.program.errors);
            }
            QCOMPARE(home.runAnywhere(QStringList {u"phonebook"_s, u"list"_s} + home.place()), 1);
            QVERIFY2(home.program.errors.contains("use --tls preferred"), home.program.errors);
        }
    }

    void namesTheCertificateWhereNobodyCanBeAsked()
    {
        BoxProgram home;
        QCOMPARE(home.runAnywhere(QStringList {u"phonebook"_s, u"list"_s} + home.place()), 1);
        QVERIFY(isOneLine(home.program.errors));
        QVERIFY(home.program.errors.contains("--trust-certificate " + home.fingerprint().toLatin1()));
        QCOMPARE(home.runAnywhere(QStringList {u"phonebook"_s, u"list"_s} + home.place()
                                  + QStringList {u"--tls"_s, u"off"_s}),
                 0);
    }

    void asksOnATerminal()
    {
        BoxProgram home;
        PseudoTerminal terminal;
        home.setPassword({});
        home.program.process.setStandardInputFile(terminal.file());
        const QStringList list = QStringList {u"phonebook"_s, u"list"_s} + home.place();
        home.program.start(list);
        QVERIFY(home.waitForError("Accept it?"));
        QVERIFY(home.program.errors.contains(grouped(home.fingerprint())));
        QVERIFY(terminal.echoes());
        terminal.type("y\n");
        QVERIFY(home.waitForError("Password of “fritz1234”"));
        QVERIFY(!terminal.echoes());
        home.program.errors.clear();
        terminal.type("falsch\n");
        QVERIFY(home.waitForError("Password of"));
        QVERIFY(home.program.errors.contains("does not accept"));
        terminal.type("geheim1!\n");
        QCOMPARE(home.finish(), 0);
        QVERIFY(home.program.output.contains("Telefonbuch"));
        QVERIFY(terminal.echo().startsWith("y\r\n"));
        QVERIFY(!terminal.echo().contains("geheim1!") && !terminal.echo().contains("falsch"));
        QVERIFY(terminal.echoes());

        // What was accepted stays so.
        home.setPassword(u"geheim1!"_s);
        home.program.errors.clear();
        home.program.start(list);
        QCOMPARE(home.finish(), 0);
        QVERIFY(home.program.errors.isEmpty());

        // Another one is asked about again, and only a yes is one.
        home.box.tr064().setCertificate(Simulation::BoxCertificate::Changed);
        home.program.start(list);
        QVERIFY(home.waitForError("another certificate"));
        QVERIFY(home.waitForError("Accept it?"));
        terminal.type("\n");
        QCOMPARE(home.finish(), 1);
        QVERIFY(home.program.errors.contains("nothing was sent"));
    }

    void keepsAnAcceptedCertificateWithTheBox()
    {
        BoxProgram home;
        PseudoTerminal terminal;
        const QString file = home.program.home.filePath(u"my.ini"_s);
        QFile settings(file);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        const QByteArray own = "[fritzbox]\nhost=127.0.0.1\ntr064Port=" + QByteArray::number(home.box.tr064().port())
            + "\n[other]\nkey=1\n";
        settings.write(own);
        settings.close();
        home.program.process.setStandardInputFile(terminal.file());
        home.program.start({u"phonebook"_s, u"list"_s, u"--config"_s, file, u"--user"_s, u"fritz1234"_s});
        QVERIFY(home.waitForError("Accept it?"));
        terminal.type("yes\n");
        QCOMPARE(home.finish(), 0);
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QCOMPARE(settings.readAll(), own); // asking the box writes no settings
        QFile boxes(home.program.home.filePath(u"data/rufzeichen/boxes/boxes.ini"_s));
        QVERIFY(boxes.open(QIODevice::ReadOnly));
        const QByteArray text = boxes.readAll();
        QVERIFY(text.contains("certificate=" + home.fingerprint().toLatin1()));
        QVERIFY(!text.contains("fritz1234") && !text.contains("geheim1!"));
        home.program.process.setStandardInputFile(QProcess::nullDevice());
        home.program.errors.clear();
        home.program.start({u"hangup"_s, u"--config"_s, file});
        QCOMPARE(home.finish(), 0);
    }

    void leavesTheTerminalAsItWas()
    {
        BoxProgram home;
        PseudoTerminal terminal;
        home.setPassword({});
        home.program.process.setStandardInputFile(terminal.file());
        home.program.start(QStringList {u"hangup"_s, u"--trust-certificate"_s, home.fingerprint()} + home.place());
        QVERIFY(home.waitForError("Password of"));
        QVERIFY(!terminal.echoes());
        home.program.process.terminate();
        QCOMPARE(home.finish(), 1);
        QVERIFY(terminal.echoes());
    }

    void waitsForAConfirmation()
    {
        BoxProgram home;
        home.box.faults().secondFactor = {u"SetPhonebookEntryUID"_s};
        QCOMPARE(home.run(json(addition)), 0);
        QVERIFY(isOneLine(home.program.errors));
        QVERIFY(home.program.errors.contains("*14"));
        QCOMPARE(names(home.program.objects("contact")), QStringList(u"Neue Frau"_s));
    }

    void leavesNothingForOthersToRead()
    {
        BoxProgram home;
        QCOMPARE(home.run({u"phonebook"_s, u"list"_s}), 0);
        QDir folder(home.program.home.filePath(u"data/rufzeichen/boxes"_s));
        QVERIFY(folder.exists(u"boxes.ini"_s));
        QFile file(folder.filePath(u"boxes.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim1!"));
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(folder.path()).permissions() & others, QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestCliBox)
#include "tst_cli_box.moc"
