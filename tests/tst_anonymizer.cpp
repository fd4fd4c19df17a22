// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/anonymizer.h"
#include "core/callmonitor/callmonitorline.h"
#include "core/callmonitor/recordedreader.h"
#include "core/calls/call.h"
#include "tests/support/testdata.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

class TestAnonymizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masksNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("masked");

        QTest::newRow("plain") << u"01755290123"_s << u"01755290xxx"_s;
        QTest::newRow("three digits") << u"123"_s << u"xxx"_s;
        QTest::newRow("two digits") << u"62"_s << u"xxx"_s;
        QTest::newRow("one digit") << u"5"_s << u"xxx"_s;
        QTest::newRow("withheld") << u""_s << u""_s;
        QTest::newRow("international") << u"+4917512345"_s << u"+4917512xxx"_s;
        QTest::newRow("internal") << u"**610"_s << u"**xxx"_s;
        QTest::newRow("short internal") << u"**1"_s << u"**xxx"_s;
        QTest::newRow("final #") << u"0222222222#"_s << u"0222222xxx#"_s;
        QTest::newRow("prefix") << u"*31#01755290123"_s << u"*31#01755290xxx"_s;
        QTest::newRow("separators") << u"0171/123-45"_s << u"0xxx/12xxx"_s;
        QTest::newRow("two numbers") << u"01755290123 0895550123"_s << u"01755290xxx 0895550xxx"_s;
        QTest::newRow("SIP address") << u"0171234567@provider.example"_s << u"0171234xxx@provider.example"_s;
        QTest::newRow("SIP name") << u"anna@provider.example"_s << u"axxx@provider.example"_s;
        QTest::newRow("SIP name with a digit") << u"anna7@provider.example"_s << u"anxxx@provider.example"_s;
        QTest::newRow("short SIP name") << u"a@192.168.178.1"_s << u"xxx@192.168.178.1"_s;
        QTest::newRow("masked") << u"01755290xxx"_s << u"01755290xxx"_s;
        QTest::newRow("masked, longer") << u"0178xxxxxxx"_s << u"0178xxxxxxx"_s;
        QTest::newRow("masked, with a last digit") << u"0171xxxxxx9"_s << u"0171xxxxxx9"_s;
        QTest::newRow("masked, with #") << u"0222222xxx#"_s << u"0222222xxx#"_s;
        QTest::newRow("masked SIP address") << u"0171234xxx@provider.example"_s << u"0171234xxx@provider.example"_s;
        QTest::newRow("masked, with a tail") << u"0xxx, extension"_s << u"0xxx, extension"_s;
        QTest::newRow("xxx is no free pass") << u"xxx0171234567"_s << u"xxx0171234xxx"_s;
        QTest::newRow("xxx in a SIP name") << u"xxxfan0171234567@x.example"_s << u"xxxfan0171234xxx@x.example"_s;
        QTest::newRow("placeholder") << u"<calling number>"_s << u"<calling number>"_s;
    }
    void masksNumbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, masked);
        const Anonymizer anonymizer(Masking::Masked);
        QCOMPARE(anonymizer.number(number), masked);
        QCOMPARE(anonymizer.number(masked), masked); // a second time changes nothing
        QCOMPARE(Anonymizer().number(number), number);
    }

    void masksLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("masked");
        const QByteArray t = "16.06.20 12:25:42;";

        const auto row = [&t](const char *name, const char *line, const char *masked) {
            QTest::newRow(name) << t + line << t + masked;
        };
        row("ring", "RING;0;01755290123;732123;SIP1;", "RING;0;01755290xxx;732xxx;SIP1;");
        row("ring withheld", "RING;0;;732123;SIP1;", "RING;0;;732xxx;SIP1;");
        row("ring without ;", "RING;0;01755290123;732123", "RING;0;01755290xxx;732xxx");
        row("ring with short number", "RING;0;62;7;SIP1;", "RING;0;xxx;xxx;SIP1;");
        row("call", "CALL;1;13;732123;0222222222#;SIP1;", "CALL;1;13;732xxx;0222222xxx#;SIP1;");
        row("connect", "CONNECT;0;10;+491755290123;", "CONNECT;0;10;+491755290xxx;");
        row("disconnect", "DISCONNECT;0;109;", "DISCONNECT;0;109;");
        row("long call", "DISCONNECT;0;36000;", "DISCONNECT;0;36000;");
        row("masked already", "RING;0;01755290xxx;732xxx;SIP1;", "RING;0;01755290xxx;732xxx;SIP1;");
        row("number for trunk", "RING;0;1;123456789;987654321;SIP0", "RING;0;xxx;123456xxx;987654xxx;SIP0");
        row("number for extension", "CONNECT;0;0162834568;", "CONNECT;0;0162834xxx;");
        row("number for duration", "DISCONNECT;0;0162834568;", "DISCONNECT;0;0162834xxx;");
        row("short number for duration", "DISCONNECT;0;952123;", "DISCONNECT;0;952xxx;");
        row("local number for duration", "DISCONNECT;0;0952;", "DISCONNECT;0;0xxx;");
        row("surplus column", "DISCONNECT;0;12;04829401123;", "DISCONNECT;0;12;04829401xxx;");
        row("number for id", "RING;0162834568;1;2;SIP0;", "RING;0162834xxx;1;2;SIP0;");
        row("unknown event", "HOLD;0;3;01755290123;", "HOLD;0;3;01755290xxx;");
        row("number for event", "01755290123;0;1;2", "01755290xxx;0;1;2");
        row("malformed", "RING;0;0162834568;", "RING;0;0162834xxx;");
        row("malformed, numbers in text", "call 0175/5290123 or 732123xxx", "call 0xxx/5290xxx or 732123xxx");
        QTest::newRow("no time") << QByteArray("01755290123") << QByteArray("01755290xxx");
        QTest::newRow("unreadable time") << QByteArray("2026-11-23 10:00;RING;0;1234567;732123;")
                                         << QByteArray("2xxx-11-23 10:00;RING;0;1234xxx;732xxx;");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void masksLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, masked);
        const Anonymizer anonymizer(Masking::Masked);
        const CallMonitorLine result = anonymizer.line(CallMonitorLine::parse(line));
        QCOMPARE(result.raw, masked);
        QCOMPARE(anonymizer.line(result), result);
        QCOMPARE(result.event, CallMonitorLine::parse(line).event);
        // Nothing that stands beside raw can tell more than raw does.
        const CallMonitorLine readAgain = CallMonitorLine::parse(masked);
        QCOMPARE(result.extension, readAgain.extension);
        QCOMPARE(result.duration, readAgain.duration);
        QCOMPARE(result.id, readAgain.id);
    }

    void aHiddenConnectionIdKeepsTheEvent()
    {
        const auto line = CallMonitorLine::parse("16.06.20 12:25:42;RING;0162834568;01755290123;732123;SIP1;");
        const auto plain = CallMonitorLine::parse("16.06.20 12:25:42;RING;16283;01755290123;732123;SIP1;");
        QCOMPARE(line.event, CallMonitorEvent::Malformed); // too long to be an id
        const auto masked = Anonymizer(Masking::Masked).line(plain);
        QCOMPARE(masked.event, CallMonitorEvent::Ring);
        QVERIFY(!masked.id);
        QCOMPARE(masked.remote, u"01755290xxx"_s);
        QCOMPARE(masked.local, u"732xxx"_s);
        QCOMPARE(masked.raw, "16.06.20 12:25:42;RING;16xxx;01755290xxx;732xxx;SIP1;");
    }

    void keepsTheDefectOfABrokenLine()
    {
        const auto broken = CallMonitorLine::broken("16.06.20 12:25:42;RING;0;0175529012", LineDefect::CutOff);
        const auto masked = Anonymizer(Masking::Masked).line(broken);
        QCOMPARE(masked.defect, LineDefect::CutOff);
        QCOMPARE(masked.raw, "16.06.20 12:25:42;RING;0;0175529xxx");
    }

    // The promise of --anonymize, over every line that has ever been seen.
    void leaksNothingOfPublishedLines()
    {
        const Anonymizer anonymizer(Masking::Masked);
        static const QRegularExpression fourDigits(u"[0-9]{4}(?![0-9]*xxx)"_s);
        for (const QByteArray &row : testData(u"call-monitor-lines.txt"_s).split('\n')) {
            const auto recorded = recordedLine(row);
            if (!recorded) {
                continue;
            }
            const auto masked = anonymizer.line(CallMonitorLine::parse(*recorded));
            QVERIFY2(!fourDigits.match(QString::fromUtf8(masked.raw)).hasMatch(), masked.raw.constData());
        }
    }

    void pseudonymsAreStable()
    {
        const Anonymizer one(Masking::Pseudonymous, "secret");
        const Anonymizer same(Masking::Pseudonymous, "secret");
        const Anonymizer other(Masking::Pseudonymous, "another secret");
        const QString standIn = one.number(u"01755290123"_s);
        static const QRegularExpression form(u"^~[a-z]{10}$"_s);
        QVERIFY2(form.match(standIn).hasMatch(), qPrintable(standIn));
        QCOMPARE(same.number(u"01755290123"_s), standIn);
        QVERIFY(other.number(u"01755290123"_s) != standIn);
        QVERIFY(one.number(u"01755290124"_s) != standIn);
        QCOMPARE(one.number(standIn), standIn);
        QCOMPARE(one.number(u""_s), u""_s);
        QCOMPARE(one.number(u"01755290xxx"_s), u"01755290xxx"_s);
    }

    // A name in a SIP address may be in another character set than UTF-8.
    void aNumberHasOneStandInWhateverItsBytes()
    {
        const Anonymizer anonymizer(Masking::Pseudonymous, "secret");
        const CallMonitorLine line = CallMonitorLine::parse("16.06.20 12:25:42;RING;0;M\xfcller;732123;SIP1;");
        QCOMPARE(anonymizer.line(line).remote, anonymizer.number(*line.remote));
    }

    void pseudonymousLinesCanBeParsed()
    {
        const Anonymizer anonymizer(Masking::Pseudonymous, "secret");
        const auto line = CallMonitorLine::parse("16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;");
        const auto hidden = anonymizer.line(line);
        QCOMPARE(hidden.event, CallMonitorEvent::Ring);
        QCOMPARE(hidden.remote, anonymizer.number(u"01755290123"_s));
        QCOMPARE(hidden.local, anonymizer.number(u"732123"_s));
        QVERIFY(!hidden.raw.contains("5290"));
        QCOMPARE(anonymizer.line(hidden), hidden);
    }

    void masksCalls()
    {
        Call call;
        call.remote = u"01755290123"_s;
        call.local = u"732123"_s;
        call.trunk = u"987654321"_s;
        call.extension = 162834568;
        call.duration = 1755290;
        const Call masked = call.anonymized(Anonymizer(Masking::Masked));
        QCOMPARE(masked.remote, u"01755290xxx"_s);
        QCOMPARE(masked.local, u"732xxx"_s);
        QCOMPARE(masked.trunk, u"987654xxx"_s);
        QVERIFY(!masked.extension);
        QVERIFY(!masked.duration);
        QCOMPARE(call.anonymized(Anonymizer()), call);
    }
};

QTEST_GUILESS_MAIN(TestAnonymizer)
#include "tst_anonymizer.moc"
