// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxdownload.h"
#include "core/tr064/boxfaxes.h"
#include "tests/support/servedbox.h"

#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr auto recordingPath = "/data/tam/rec/rec.0.000"_L1;

} // namespace

/** What is asked of the box's answering machines. */
class TestBoxMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_served = std::make_unique<ServedBox>(); }

    void readsMessagesAndMarksThem()
    {
        QCOMPARE(machines().value,
                 (QList<AnsweringMachine> {{.index = 0, .name = u"Anrufbeantworter 1"_s, .enabled = true}}));
        QCOMPARE(messages().value.size(), 1);
        QVERIFY(first().isNew);
        QCOMPARE(first().remote, u"0221555123"_s);
        QVERIFY(mark(first(), MessageMark::Heard).isOk());
        QVERIFY(!first().isNew);
        QVERIFY(mark(first(), MessageMark::New).isOk());
        QVERIFY(first().isNew);
        TamMessage other = first();
        other.index = 77;
        QCOMPARE(mark(other, MessageMark::Heard).error, (Tr064Failure {Tr064Error::NoSuchEntry, 713}));
    }

    void findsFiles_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("path");
        const QString path = recordingPath;
        QTest::newRow("bare") << path << path;
        QTest::newRow("page") << u"/download.lua?path="_s + path << path;
        QTest::newRow("with a session") << u"/download.lua?sid=0011223344556677&path="_s + path << path;
        QTest::newRow("absolute") << u"https://192.168.178.1:49443/download.lua?path="_s + path << path;
        QTest::newRow("of another host") << u"http://box.example/download.lua?path="_s + path << path;
        QTest::newRow("with a blank") << u"/data/tam/rec/a b%"_s << u"/data/tam/rec/a%20b%25"_s;
        QTest::newRow("encoded") << u"/download.lua?path=/a%26sid%3D1"_s << u"/a%26sid%3D1"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("root") << u"/"_s << QString();
        QTest::newRow("no path") << u"/download.lua?sid=1"_s << QString();
        QTest::newRow("another page") << u"/calllist.lua?path=/x"_s << QString();
        QTest::newRow("another host's file") << u"http://192.0.2.1/data/rec"_s << QString();
        QTest::newRow("two slashes") << u"//192.0.2.1/data/rec"_s << QString();
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("no slash") << u"data/rec"_s << QString();
    }

    void findsFiles()
    {
        QFETCH(QString, address);
        QTEST(boxFilePath(address), "path");
    }

    void fetchesRecordings_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("lacksPage");
        const QString page = u"/download.lua?path="_s + recordingPath;
        for (const bool lacksPage : {false, true}) {
            const QByteArray box = lacksPage ? ", box without that page" : "";
            QTest::newRow("bare" + box) << QString(recordingPath) << lacksPage;
            QTest::newRow("page" + box) << page << lacksPage;
            QTest::newRow("absolute" + box) << u"https://box.example:49443"_s + page << lacksPage;
        }
    }

    void fetchesRecordings()
    {
        QFETCH(QString, address);
        QFETCH(bool, lacksPage);
        m_served->model().machines[0].messages[0].path = address;
        m_served->faults().lacksDownloadPage = lacksPage;
        QCOMPARE(recording(), boxValue(m_served->model().files.value(recordingPath)));
        QVERIFY(recording().value.startsWith("RIFF"));
    }

    void saysWhyThereIsNoRecording_data()
    {
        using Simulation::DownloadDefect;
        QTest::addColumn<DownloadDefect>("defect");
        QTest::addColumn<int>("error");
        QTest::newRow("redirection") << DownloadDefect::Redirection << int(Tr064Error::FileRefused);
        QTest::newRow("endless") << DownloadDefect::Endless << int(Tr064Error::TooLarge);
        QTest::newRow("cut off") << DownloadDefect::CutOff << int(Tr064Error::Network);
        QTest::newRow("web page") << DownloadDefect::LoginPage << int(Tr064Error::FileRefused);
    }

    void saysWhyThereIsNoRecording()
    {
        QFETCH(Simulation::DownloadDefect, defect);
        const TamMessage message = first();
        m_served->faults().download = defect;
        QTEST(int(Tr064Error(recording(message).error)), "error");
    }

    void boundsRecordings()
    {
        QByteArray &file = m_served->model().files[recordingPath];
        file = QByteArray(50'000'000, 'x');
        QCOMPARE(recording().value.size(), 50'000'000);
        file.append('x');
        QCOMPARE(recording().error, Tr064Error::TooLarge);
    }

    void saysThatARecordingIsGone()
    {
        m_served->model().files.clear();
        QCOMPARE(recording().error, (Tr064Failure {Tr064Error::NoSuchEntry, 404}));
        TamMessage message = first();
        message.path = u"http://192.0.2.1/x"_s;
        QCOMPARE(recording(message).error, Tr064Error::BadAnswer);
        const TamMessage before = first();
        m_served->faults().sessionsExpireAtOnce = true;
        QCOMPARE(recording(before).error, Tr064Error::FileRefused);
    }

    void deletesMessages()
    {
        const TamMessage message = first();
        QVERIFY(remove(message).isOk());
        QVERIFY(messages().value.isEmpty());
        QCOMPARE(remove(message).error, Tr064Error::NoSuchEntry);
        QCOMPARE(m_served->asked(u"DeleteMessage"_s), 1);
    }

    void neverDeletesAnotherMessage()
    {
        const TamMessage message = first();
        Simulation::VoiceMessage &other = m_served->model().machines[0].messages[0];
        other.caller = u"03023125222"_s;
        QCOMPARE(remove(message).error, Tr064Error::NoSuchEntry);
        other.caller = message.remote;
        other.date = other.date.addSecs(60);
        QCOMPARE(remove(message).error, Tr064Error::NoSuchEntry);
        QCOMPARE(m_served->asked(u"DeleteMessage"_s), 0);
        QCOMPARE(messages().value.size(), 1);
    }

    void looksWhetherADeletionArrived()
    {
        const TamMessage message = first();
        m_served->breakAfterNext(u"DeleteMessage"_s);
        QVERIFY(remove(message).isOk());
        m_served->model().machines[0].messages = {
            {.index = message.index, .caller = message.remote, .date = QDateTime(message.date->date(), QTime(8, 0))}};
        const TamMessage second = first();
        m_served->breakAfterNext(u"DeleteMessage"_s,
                                 [this, second] { m_served->model().machines[0].messages = m_put; });
        m_put = m_served->model().machines[0].messages;
        const BoxResult<Nothing> left = remove(second);
        QCOMPARE(left.error, Tr064Error::Network);
        QVERIFY(!left.maybeDone);
        QCOMPARE(m_served->asked(u"DeleteMessage"_s), 2);
    }

    void switchesMachines()
    {
        QVERIFY(switchTo(0, MachineState::Off).isOk());
        QVERIFY(!machines().value.first().enabled);
        QVERIFY(switchTo(0, MachineState::On).isOk());
        QVERIFY(machines().value.first().enabled);
        QCOMPARE(switchTo(9, MachineState::On).error, Tr064Error::NoSuchEntry);
    }

    void saysThatARightIsMissing()
    {
        const TamMessage message = first();
        m_served->setRights(Simulation::Right::Dial);
        const Tr064Failure missing {Tr064Error::RightMissing, 606};
        QCOMPARE(messages().error, missing);
        QCOMPARE(mark(message, MessageMark::Heard).error, missing);
        QCOMPARE(remove(message).error, missing);
        QCOMPARE(switchTo(0, MachineState::Off).error, missing);
    }

    void keepsFaxes()
    {
        for (const char *line : {"RING;0;0211555987;732125;SIP2;", "CONNECT;0;5;0211555987;", "DISCONNECT;0;31;"}) {
            m_served->callMonitor().sendLine(line);
        }
        const BoxResult<BoxCallList> list = answerTo<BoxCallList>(
            [this](QObject *context, const auto &done) { box().callList(std::nullopt, context, done); });
        QVERIFY(list.isOk());
        StoredCall call;
        call.call.direction = CallDirection::Incoming;
        call.call.outcome = CallOutcome::Fax;
        call.call.remote = u"+49211555987"_s;
        call.call.local = u"732125"_s;
        call.call.started = BoxTime::fromLocal(QDateTime::currentDateTime());
        const auto canonical = [](const QString &number) { return QString(number).replace(u"+49"_s, u"0"_s); };
        const auto entry = faxEntry(list.value, call, canonical);
        QVERIFY(entry.has_value());
        const auto fax = [this](const BoxCall &wanted) {
            return answerTo<QByteArray>(
                [&](QObject *context, const auto &done) { box().fax(wanted, context, done); });
        };
        QCOMPARE(faxEnding(fax(*entry).value), u".pdf"_s);
        BoxCall other = *entry;
        other.path = u"http://192.0.2.1/fax.pdf"_s;
        QCOMPARE(fax(other).error, Tr064Error::BadAnswer);
        other.path = u"/data/fax/none.pdf"_s;
        QCOMPARE(fax(other).error, (Tr064Failure {Tr064Error::NoSuchEntry, 404}));
        m_served->model().files[other.path] = QByteArray(20'000'001, ' ');
        QCOMPARE(fax(other).error, Tr064Error::TooLarge);

        call.call.started = BoxTime::fromLocal(QDateTime::currentDateTime().addSecs(-7200));
        QVERIFY(!faxEntry(list.value, call, canonical));
    }

    void knowsFaxesByTheirBytes()
    {
        QCOMPARE(faxEnding("%PDF-1.4\n"), u".pdf"_s);
        QCOMPARE(faxEnding(QByteArray("II*\0\x08", 5)), u".tif"_s);
        QCOMPARE(faxEnding(QByteArray("MM\0*\x08", 5)), u".tif"_s);
        for (const char *other : {"", "%PD", "II*", "#!/bin/sh\n%PDF-1.4", "<html>", "\x7f\x45LF"}) {
            QCOMPARE(faxEnding(other), QString());
        }
    }

    // The box's own number of the entry is surer than the minute.
    void tellsFaxesOfOneMinuteApart()
    {
        StoredCall call;
        call.call.direction = CallDirection::Incoming;
        call.call.outcome = CallOutcome::Fax;
        call.call.remote = u"0301"_s;
        call.call.started = BoxTime {2026, 3, 1, 12, 0, 30};
        BoxCallList list;
        for (const qint64 id : {7, 8, 9}) {
            list.calls.append({.id = id,
                               .remote = u"0301"_s,
                               .extension = 5,
                               .started = {2026, 3, 1, 12, 0, 0},
                               .minutes = 1,
                               .path = id == 9 ? QString() : u"/fax/%1"_s.arg(id)});
        }
        const auto same = [](const QString &number) { return number; };
        QCOMPARE(faxEntry(list, call, same)->id, 7);
        call.boxCall = {.box = 1, .id = 8};
        QCOMPARE(faxEntry(list, call, same)->id, 8);
    }

    void recordsWhatAMachineTook()
    {
        for (const char *line : {"RING;0;03023125222;732123;SIP1;", "CONNECT;0;40;03023125222;", "DISCONNECT;0;9;"}) {
            m_served->callMonitor().sendLine(line);
        }
        QCOMPARE(messages().value.size(), 2);
        QCOMPARE(first().remote, u"03023125222"_s);
        QVERIFY(first().isNew);
        QVERIFY(recording().isOk());
    }

private:
    [[nodiscard]] FritzBox &box() { return m_served->box(); }

    BoxResult<QList<AnsweringMachine>> machines()
    {
        return answerTo<QList<AnsweringMachine>>(
            [this](QObject *context, const auto &done) { box().answeringMachines(context, done); });
    }

    BoxResult<QList<TamMessage>> messages()
    {
        return answerTo<QList<TamMessage>>(
            [this](QObject *context, const auto &done) { box().messages(0, context, done); });
    }

    TamMessage first() { return messages().value.value(0); }

    BoxResult<QByteArray> recording(const std::optional<TamMessage> &message = std::nullopt)
    {
        const TamMessage wanted = message ? *message : first();
        return answerTo<QByteArray>(
            [&](QObject *context, const auto &done) { box().recording(wanted, context, done); });
    }

    BoxResult<Nothing> mark(const TamMessage &message, MessageMark mark)
    {
        return answerTo<Nothing>(
            [&](QObject *context, const auto &done) { box().markMessage(message, mark, context, done); });
    }

    BoxResult<Nothing> remove(const TamMessage &message)
    {
        return answerTo<Nothing>(
            [&](QObject *context, const auto &done) { box().deleteMessage(message, context, done); });
    }

    BoxResult<Nothing> switchTo(int machine, MachineState state)
    {
        return answerTo<Nothing>(
            [&](QObject *context, const auto &done) { box().switchMachine(machine, state, context, done); });
    }

    std::unique_ptr<ServedBox> m_served;
    QList<Simulation::VoiceMessage> m_put;
};

QTEST_GUILESS_MAIN(TestBoxMessages)
#include "tst_boxmessages.moc"
