// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plaintext.h"
#include "ui/text/connectiontext.h"
#include "ui/text/plainwords.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const PlainText plain(PlainText::Colours::Off);

ConnectionEvidence evidence(std::optional<ConnectionFailure> failure = {})
{
    ConnectionEvidence result;
    result.address = {.host = u"fritz.box"_s, .port = 1012};
    result.contacted = QHostAddress(u"192.168.178.1"_s);
    result.failure = failure;
    return result;
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // An address is no place for another value, whatever it looks like.
    void namesAnAddressWithItsInterface()
    {
        const QString row = plain.row(CallMonitorState {.phase = CallMonitorState::Phase::Connecting},
                                      {.host = u"fe80::1%2"_s, .port = 1012}, QDateTime::currentDateTime());
        QVERIFY2(row.contains(u"fe80::1%2, port 1012 "_s), qPrintable(row));
    }

    void writesLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("row");
        QTest::newRow("ring") << QByteArray("16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;")
                              << u"2020-06-16 12:25:42  RING        01755290123 → 732123  SIP1\n"_s;
        QTest::newRow("withheld") << QByteArray("16.06.20 12:25:42;RING;0;;732123;;")
                                  << u"2020-06-16 12:25:42  RING        number withheld → 732123\n"_s;
        QTest::newRow("call") << QByteArray("16.06.20 12:25:42;CALL;1;11;732123;089#;SIP0;")
                              << u"2020-06-16 12:25:42  CALL        732123 → 089#  DECT 611  SIP0\n"_s;
        QTest::newRow("connect") << QByteArray("16.06.20 12:25:42;CONNECT;0;0;089;")
                                 << u"2020-06-16 12:25:42  CONNECT     089  FON 1\n"_s;
        QTest::newRow("disconnect") << QByteArray("16.06.20 12:25:42;DISCONNECT;0;3725;")
                                    << u"2020-06-16 12:25:42  DISCONNECT  1:02:05\n"_s;
        QTest::newRow("no time") << QByteArray("x;RING;0;1;2;SIP1;")
                                 << u"                     RING        1 → 2  SIP1\n"_s;
        // Nothing may steer the terminal.
        QTest::newRow("hostile") << QByteArray("\x1b]0;owned\x07\x1b[31m\xc2\x9b")
                                 << u"                     ?           �]0;owned��[31m�\n"_s;
    }
    void writesLines()
    {
        QFETCH(QByteArray, line);
        QTEST(plain.row(CallMonitorLine::parse(line)), "row");
    }

    void writesNumbersAsTold()
    {
        PlainText text(PlainText::Colours::Off);
        text.formatNumbers([](const QString &number) { return u"form of "_s + number; });
        QVERIFY(text.row(CallMonitorLine::parse("16.06.20 12:25:42;RING;0;0175;732123;SIP1;"))
                    .contains(u"form of 0175 → 732123"_s)); // not the own number
        QVERIFY(text.row(CallMonitorLine::parse("16.06.20 12:25:42;RING;0;;732123;SIP1;"))
                    .contains(u"number withheld → 732123"_s));
        Call call;
        call.phase = CallPhase::Ringing;
        call.remote = u"0175"_s;
        QVERIFY(text.row(call, {.name = u"Anna"_s, .place = {}, .kind = NumberKind::Mobile})
                    .contains(u"form of 0175 (Anna, mobile)"_s));
    }

    void namesDevices_data()
    {
        QTest::addColumn<int>("extension");
        QTest::addColumn<QString>("name");
        QTest::newRow("0") << 0 << u"FON 1"_s;
        QTest::newRow("2") << 2 << u"FON 3"_s;
        QTest::newRow("3") << 3 << u"call-through"_s;
        QTest::newRow("4") << 4 << u"ISDN"_s;
        QTest::newRow("5") << 5 << u"fax"_s;
        QTest::newRow("6") << 6 << u"answering machine"_s;
        QTest::newRow("10") << 10 << u"DECT 610"_s;
        QTest::newRow("23") << 23 << u"IP phone 623"_s;
        QTest::newRow("40") << 40 << u"answering machine"_s;
        QTest::newRow("7") << 7 << u"extension 7"_s;
        QTest::newRow("19") << 19 << u"DECT 619"_s;
        QTest::newRow("49") << 49 << u"answering machine"_s;
        QTest::newRow("32") << 32 << u"extension 32"_s;
        QTest::newRow("99") << 99 << u"extension 99"_s;
    }
    void namesDevices()
    {
        QFETCH(int, extension);
        QFETCH(QString, name);
        Call call;
        call.phase = CallPhase::Talking;
        call.remote = u"089"_s;
        call.extension = extension;
        QVERIFY2(plain.row(call, {}).contains(u"(%1)"_s.arg(name)), qPrintable(plain.row(call, {})));
    }

    void everyOutcomeHasWords()
    {
        QSet<QString> rows;
        for (const CallOutcome outcome :
             {CallOutcome::Answered, CallOutcome::Missed, CallOutcome::Rejected, CallOutcome::Machine,
              CallOutcome::Fax, CallOutcome::Unanswered, CallOutcome::Lost}) {
            Call call;
            call.phase = CallPhase::Ended;
            call.outcome = outcome;
            call.remote = u"089"_s;
            rows.insert(plain.row(call, {}));
        }
        QCOMPARE(rows.size(), 7);
    }

    void namesStandBesideTheNumber()
    {
        Call call;
        call.phase = CallPhase::Ringing;
        call.remote = u"0301234"_s;
        const Party anna {.name = u"Anna\x1b"_s, .place = u"Berlin"_s};
        const QString row = plain.row(call, anna);
        QVERIFY2(row.contains(u"0301234 (Anna"_s) && row.contains(u", Berlin) calls"_s), qPrintable(row));
        QVERIFY(!row.contains(u'\x1b'));
        QVERIFY(plain.row(call, {.name = {}, .place = u"Berlin"_s}).contains(u"0301234 (Berlin) calls"_s));
        call.phase = CallPhase::Ended;
        call.outcome = CallOutcome::Missed;
        QVERIFY(plain.row(call, anna).contains(u"missed call from 0301234 (Anna"_s));
    }

    void coloursAreOptional()
    {
        Call call;
        call.remote = u"\x1b[0m089"_s;
        QVERIFY(!plain.row(call, {}).contains(u'\x1b'));
        QCOMPARE(PlainText(PlainText::Colours::On).row(call, {}).count(u'\x1b'), 2);
    }

    void pastCallsAreColumns()
    {
        StoredCall stored;
        stored.call.phase = CallPhase::Ended;
        stored.call.direction = CallDirection::Incoming;
        stored.call.outcome = CallOutcome::Answered;
        stored.call.remote = u"089"_s;
        stored.call.duration = 65;
        stored.call.started = BoxTime::parse("16.06.20 12:25:42");
        QCOMPARE(plain.row(stored), u"2020-06-16 12:25:42  ←  answered               1:05  089\n"_s);
        stored.call.local = u"732"_s;
        stored.party = {.name = u"Anna\x1b"_s, .place = u"Köln"_s};
        const QString row = plain.row(stored);
        QVERIFY2(row.contains(u"089               732               Anna"_s), qPrintable(row));
        QVERIFY(row.endsWith(u", Köln\n"_s) && !row.contains(u'\x1b'));
    }

    void notesStandBelowTheCall()
    {
        StoredCall stored;
        QCOMPARE(PlainText::notes(stored), QString());
        stored.numberNote = u"Dachdecker\x1b[2J"_s;
        const QString number = u"                     About the number: Dachdecker\uFFFD[2J\n"_s;
        QCOMPARE(PlainText::notes(stored), number);
        stored.note = u"wants 10 %1 off\nuntil Friday"_s;
        QCOMPARE(PlainText::notes(stored),
                 u"                     Note: wants 10 %1 off\n                       until Friday\n"_s + number);
    }

    void tellsTheConnection()
    {
        CallMonitorState state;
        state.failure = ConnectionFailure::Refused;
        const QDateTime now(QDate(2026, 11, 23), QTime(10, 0));
        const CallMonitorAddress address {.host = u"fritz.box"_s, .port = 1012};
        const QString row = plain.row(state, address, now);
        QVERIFY2(row.startsWith(u"2026-11-23 10:00:00  Not connected to fritz.box"_s), qPrintable(row));
        QVERIFY(row.contains(u"#96*5*"_s));
    }

    void adviceDiffersAndIsOneLine()
    {
        QList<ConnectionEvidence> all {evidence(), evidence(ConnectionFailure::Refused),
                                       evidence(ConnectionFailure::Timeout)};
        ConnectionEvidence one = evidence();
        one.nameFound = false;
        all.append(one);
        one = evidence();
        one.contacted.reset();
        all.append(one);
        one = evidence(ConnectionFailure::Timeout);
        one.inOwnNetwork = false;
        all.append(one);
        one = evidence(ConnectionFailure::Refused);
        one.device = DeviceKind::Other;
        all.append(one);
        one.model = u"FRITZ!Repeater\n\x1b"_s;
        all.append(one);
        one = evidence();
        one.endedAtOnce = true;
        one.device = DeviceKind::FritzBox;
        all.append(one);
        QSet<QString> texts;
        for (const ConnectionEvidence &each : all) {
            const QString advice = ConnectionText::advice(each);
            QVERIFY2(!advice.contains(u'\n') && !advice.contains(u'\x1b'), qPrintable(advice));
            texts.insert(advice);
        }
        QCOMPARE(texts.size(), all.size());
        const QString refused = ConnectionText::advice(evidence(ConnectionFailure::Refused));
        QVERIFY(refused.contains(u"#96*5*"_s));
        QVERIFY(refused.contains(u"repeater"_s));
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
