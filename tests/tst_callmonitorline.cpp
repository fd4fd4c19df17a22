// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/callmonitorline.h"
#include "core/callmonitor/recordedreader.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

using Event = CallMonitorEvent;
using Text = std::optional<QString>;
using Number = std::optional<int>;

namespace {

const QByteArray stamp = "16.06.20 12:25:42;";

CallMonitorLine well(Event event, int id)
{
    CallMonitorLine line;
    line.event = event;
    line.time = BoxTime::parse("16.06.20 12:25:42");
    line.id = id;
    return line;
}

} // namespace

class TestCallMonitorLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("rest"); // after the time stamp
        QTest::addColumn<CallMonitorLine>("expected"); // without raw

        const auto ring = [](const char *name, const char *rest, int id, Text remote, Text local, Text trunk) {
            CallMonitorLine line = well(Event::Ring, id);
            line.remote = std::move(remote);
            line.local = std::move(local);
            line.trunk = std::move(trunk);
            QTest::newRow(name) << QByteArray(rest) << line;
        };
        ring("ring", "RING;0;01755290123;732123;SIP1;", 0, u"01755290123"_s, u"732123"_s, u"SIP1"_s);
        ring("ring without final ;", "RING;0;01755290123;732123;SIP1", 0, u"01755290123"_s, u"732123"_s, u"SIP1"_s);
        ring("ring without trunk", "RING;2;01755290123;732123;", 2, u"01755290123"_s, u"732123"_s, {});
        ring("ring without trunk and ;", "RING;2;01755290123;732123", 2, u"01755290123"_s, u"732123"_s, {});
        ring("ring with empty trunk", "RING;2;01755290123;732123;;", 2, u"01755290123"_s, u"732123"_s, {});
        ring("ring withheld", "RING;0;;732123;SIP4;", 0, u""_s, u"732123"_s, u"SIP4"_s);
        ring("ring without own number", "RING;0;01755290123;;POTS;", 0, u"01755290123"_s, {}, u"POTS"_s);
        ring("ring with all empty", "RING;0;;;", 0, u""_s, {}, {});
        ring("ring with surplus columns", "RING;0;1;123456789;987654321;SIP0", 0, u"1"_s, u"123456789"_s,
             u"987654321"_s);
        const QByteArray endless(3900, '1');
        const QString longest(128, u'1');
        const QByteArray flood = QByteArray("RING;0;") + endless + ';' + endless + ';' + endless + ';';
        ring("ring with endless numbers", flood.constData(), 0, longest, longest, longest);
        ring("ring with many columns", "RING;0;1;2;SIP0;a;b;c;d;e;f;g", 0, u"1"_s, u"2"_s, u"SIP0"_s);
        ring("ring international", "RING;12;+49123456789;004955142019123;SIP12;", 12, u"+49123456789"_s,
             u"004955142019123"_s, u"SIP12"_s);
        ring("ring SIP address", "RING;0;anna@sip.example;732123;GSM;", 0, u"anna@sip.example"_s, u"732123"_s,
             u"GSM"_s);
        ring("ring UTF-8", "RING;0;\xc3\xbc;732123;SIP1;", 0, u"ü"_s, u"732123"_s, u"SIP1"_s);
        ring("ring Latin-1", "RING;0;\xfc\xff;732123;SIP1;", 0, u"üÿ"_s, u"732123"_s, u"SIP1"_s);
        ring("ring with blanks", " RING ; 0 ;01755290123;732123;SIP1;", 0, u"01755290123"_s, u"732123"_s, u"SIP1"_s);

        const auto call
            = [](const char *name, const char *rest, Number extension, Text local, Text remote, Text trunk) {
                  CallMonitorLine line = well(Event::Call, 1);
                  line.extension = extension;
                  line.local = std::move(local);
                  line.remote = std::move(remote);
                  line.trunk = std::move(trunk);
                  QTest::newRow(name) << QByteArray(rest) << line;
              };
        call("call", "CALL;1;13;732123;01755290123;SIP1;", 13, u"732123"_s, u"01755290123"_s, u"SIP1"_s);
        call("call with #", "CALL;1;20;732123;0222222222#;SIP0;", 20, u"732123"_s, u"0222222222#"_s, u"SIP0"_s);
        call("call internal", "CALL;1;4;732123;**610;ISDN", 4, u"732123"_s, u"**610"_s, u"ISDN"_s);
        call("call without trunk", "CALL;1;13;732123;01755290123;", 13, u"732123"_s, u"01755290123"_s, {});
        call("call with bad extension", "CALL;1;x;732123;01755290123;SIP1;", {}, u"732123"_s, u"01755290123"_s,
             u"SIP1"_s);
        call("call with empty columns", "CALL;1;;;;;", {}, {}, u""_s, {});

        const auto connect = [](const char *name, const char *rest, Number extension, Text remote) {
            CallMonitorLine line = well(Event::Connect, 0);
            line.extension = extension;
            line.remote = std::move(remote);
            QTest::newRow(name) << QByteArray(rest) << line;
        };
        connect("connect", "CONNECT;0;10;01755290123;", 10, u"01755290123"_s);
        connect("connect without final ;", "CONNECT;0;10;01755290123", 10, u"01755290123"_s);
        connect("connect without number", "CONNECT;0;10;", 10, {});
        connect("connect without number and ;", "CONNECT;0;10", 10, {});
        connect("connect withheld", "CONNECT;0;10;;", 10, u""_s);
        connect("connect with bad extension", "CONNECT;0;abc;012345678901;", {}, u"012345678901"_s);
        connect("connect with a number for extension", "CONNECT;0;0162834568;", {}, {});

        const auto disconnect = [](const char *name, const char *rest, Number duration) {
            CallMonitorLine line = well(Event::Disconnect, 0);
            line.duration = duration;
            QTest::newRow(name) << QByteArray(rest) << line;
        };
        disconnect("disconnect", "DISCONNECT;0;109;", 109);
        disconnect("disconnect without final ;", "DISCONNECT;0;109", 109);
        disconnect("disconnect with bad duration", "DISCONNECT;0;abc;", {});
        disconnect("disconnect with negative duration", "DISCONNECT;0;-5;", {});
        disconnect("disconnect with empty duration", "DISCONNECT;0;;", {});
        disconnect("disconnect with leading zeros", "DISCONNECT;0;007;", 7);
        disconnect("disconnect with a local number", "DISCONNECT;0;0952;", {});
        disconnect("disconnect with surplus", "DISCONNECT;0;12;04829401123;", 12);
        disconnect("disconnect with huge duration", "DISCONNECT;0;99999999999999999999;", {});

        QTest::newRow("unknown") << QByteArray("HOLD;3;1;2;") << well(Event::Unknown, 3);
        QTest::newRow("unknown, lower case") << QByteArray("ring;3;1;2;") << well(Event::Unknown, 3);
        QTest::newRow("unknown, empty event") << QByteArray(";3;1;2;") << well(Event::Unknown, 3);

        const auto malformed = [](const char *name, const char *rest, LineDefect defect, Number id) {
            CallMonitorLine line = well(Event::Malformed, 0);
            line.id = id;
            line.defect = defect;
            QTest::newRow(name) << QByteArray(rest) << line;
        };
        malformed("nothing", "", LineDefect::TooFewColumns, {});
        malformed("event only", "RING", LineDefect::TooFewColumns, {});
        malformed("no id", "RING;", LineDefect::TooFewColumns, {});
        malformed("short ring", "RING;0;0162834568;", LineDefect::TooFewColumns, 0);
        malformed("short call", "CALL;1;12;0123456789", LineDefect::TooFewColumns, 1);
        malformed("short connect", "CONNECT;1;", LineDefect::TooFewColumns, 1);
        malformed("short disconnect", "DISCONNECT;4;", LineDefect::TooFewColumns, 4);
        malformed("short unknown", "HOLD;3;", LineDefect::TooFewColumns, 3);
        malformed("id of letters", "RING;abc;012345678901;9876543;SIP0;", LineDefect::BadConnectionId, {});
        malformed("negative id", "RING;-1;012345678901;9876543;SIP0;", LineDefect::BadConnectionId, {});
        malformed("signed id", "RING;+1;012345678901;9876543;SIP0;", LineDefect::BadConnectionId, {});
        malformed("empty id", "RING;;012345678901;9876543;SIP0;", LineDefect::BadConnectionId, {});
        malformed("fraction as id", "RING;1.5;012345678901;9876543;SIP0;", LineDefect::BadConnectionId, {});
        malformed("id beyond 32 bits", "RING;4294967296;012345678901;9876543;SIP0;", LineDefect::BadConnectionId, {});
        malformed("columns of nothing", ";;;;;;;;", LineDefect::BadConnectionId, {});
    }
    void parses()
    {
        QFETCH(QByteArray, rest);
        QFETCH(CallMonitorLine, expected);
        expected.raw = stamp + rest;
        QCOMPARE(CallMonitorLine::parse(expected.raw), expected);
    }

    void keepsALineWithUnreadableTime()
    {
        const auto line = CallMonitorLine::parse("99.99.99 99:99:99;RING;2;012345678901;9876543;SIP0;");
        QCOMPARE(line.event, Event::Ring);
        QVERIFY(!line.time);
        QCOMPARE(line.remote, u"012345678901"_s);
    }

    void surviveEveryTruncation()
    {
        const QByteArray whole = stamp + "CALL;1;13;732123;01755290123;SIP1;";
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            // An own buffer of just this length: AddressSanitizer sees any look beyond it.
            const QByteArray part(whole.constData(), length);
            const CallMonitorLine line = CallMonitorLine::parse(part);
            const bool complete = length >= whole.indexOf("01755290123") + 1;
            QCOMPARE(line.event, complete ? Event::Call : Event::Malformed);
            QCOMPARE(line.raw, part);
        }
    }

    void brokenLinesTellWhatCanBeRead()
    {
        const auto line = CallMonitorLine::broken(stamp + "RING;7;01755290123;732123", LineDefect::CutOff);
        QCOMPARE(line.event, Event::Malformed);
        QCOMPARE(line.defect, LineDefect::CutOff);
        QCOMPARE(line.id, 7);
        QVERIFY(line.time);
        QVERIFY(!line.remote);
    }

    // Every line that has been seen anywhere: real ones and invented ones parse, broken ones do no harm.
    void knowsEveryPublishedLine()
    {
        QByteArray kind;
        QList<QByteArray> expectedEvents;
        int real = 0;
        for (const QByteArray &row : testData(u"call-monitor-lines.txt"_s).split('\n')) {
            if (row.startsWith("# kind:")) {
                kind = row.mid(7).trimmed();
            }
            if (row.startsWith("# events:")) {
                expectedEvents = row.mid(9).trimmed().split(',');
            }
            const auto recorded = recordedLine(row);
            if (!recorded || kind == "chunk") {
                continue;
            }
            const Event event = CallMonitorLine::parse(*recorded).event;
            if (kind == "malformed") {
                QVERIFY2(!expectedEvents.isEmpty(), row.constData());
                const QByteArray expected = expectedEvents.takeFirst().trimmed();
                QCOMPARE(event == Event::Malformed, expected == "malformed");
            } else {
                ++real;
                QVERIFY2(event != Event::Malformed && event != Event::Unknown, row.constData());
            }
        }
        QCOMPARE_GE(real, 150);
    }
};

QTEST_GUILESS_MAIN(TestCallMonitorLine)
#include "tst_callmonitorline.moc"
