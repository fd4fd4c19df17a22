// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/listxml.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

QByteArray listOf(const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root><timestamp>1790003600</timestamp>" + content
        + "</root>";
}

QByteArray callOf(const QByteArray &content)
{
    return listOf("<Call><Id>7</Id><Type>1</Type><Date>22.09.26 18:04</Date>" + content + "</Call>");
}

constexpr BoxTime evening {.year = 2026, .month = 9, .day = 22, .hour = 18, .minute = 4};

} // namespace

class TestCallListXml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWholeList()
    {
        const auto list = readCallList(testData(u"calllist.xml"_s));
        QVERIFY(list);
        QCOMPARE(list->timestamp, u"1790003600"_s);
        QList<qint64> ids;
        for (const BoxCall &call : list->calls) {
            ids.append(call.id);
        }
        // 2014 has an unknown type, 2013 no date.
        QCOMPARE(ids, (QList<qint64> {2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015}));
    }

    void readsColumns_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::addColumn<BoxCall>("call");
        QTest::newRow("runs, outgoing") << qint64 {2026}
                                        << BoxCall {.id = 2026,
                                                    .type = BoxCallType::ActiveOutgoing,
                                                    .remote = u"01713920001"_s,
                                                    .local = u"23125100"_s,
                                                    .name = u"Öztürk, Jürgen"_s,
                                                    .device = u"Wohnzimmer"_s,
                                                    .extension = 10,
                                                    .started = evening};
        QTest::newRow("on the answering machine")
            << qint64 {2022}
            << BoxCall {.id = 2022,
                        .type = BoxCallType::Incoming,
                        .remote = u"017604069001"_s,
                        .local = u"23125100"_s,
                        .device = u"Anrufbeantworter 1"_s,
                        .extension = 40,
                        .started = {.year = 2026, .month = 9, .day = 22, .hour = 16, .minute = 58},
                        .minutes = 1,
                        .path = u"/download.lua?path=/data/tam/rec/rec.0.004"_s};
        QTest::newRow("rejected") << qint64 {2021}
                                  << BoxCall {.id = 2021,
                                              .type = BoxCallType::Rejected,
                                              .remote = u"08999998666"_s,
                                              .local = u"23125100"_s,
                                              .name = u"SPAM Gewinnspiel"_s,
                                              .started
                                              = {.year = 2026, .month = 9, .day = 22, .hour = 11, .minute = 20}};
        QTest::newRow("escaped, over an hour")
            << qint64 {2019}
            << BoxCall {.id = 2019,
                        .type = BoxCallType::Outgoing,
                        .remote = u"+442079460018"_s,
                        .local = u"23125200"_s,
                        .name = u"Tante Ursel (UK)"_s,
                        .device = u"Büro-Apparat"_s,
                        .extension = 20,
                        .started = {.year = 2026, .month = 9, .day = 21, .hour = 20, .minute = 15},
                        .minutes = 65};
        // 29 March, 03:00: the hour before that does not exist, which is nobody's business here.
        QTest::newRow("empty columns") << qint64 {2015}
                                       << BoxCall {.id = 2015,
                                                   .type = BoxCallType::Missed,
                                                   .remote = u"1713920099"_s,
                                                   .local = u"23125200"_s,
                                                   .started = {.year = 2026, .month = 3, .day = 29, .hour = 3}};
    }

    void readsColumns()
    {
        QFETCH(qint64, id);
        QFETCH(BoxCall, call);
        const QList<BoxCall> calls = readCallList(testData(u"calllist.xml"_s)).value_or(BoxCallList()).calls;
        const auto found
            = std::find_if(calls.begin(), calls.end(), [id](const BoxCall &one) { return one.id == id; });
        QVERIFY(found != calls.end());
        QCOMPARE(*found, call);
    }

    void survives_data()
    {
        const BoxCall plain {.id = 7, .type = BoxCallType::Incoming, .started = evening};
        BoxCall named = plain;
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<BoxCall>("call");
        QTest::newRow("nothing else") << callOf("") << plain;
        const auto calling = [&plain](const QString &remote, const QString &origin) {
            BoxCall call = plain;
            call.remote = remote;
            call.origin = origin;
            return call;
        };
        QTest::newRow("two numbers") << callOf("<Caller>0800123456 (021134567)</Caller>")
                                     << calling(u"0800123456"_s, u"021134567"_s);
        QTest::newRow("withheld, its origin known")
            << callOf("<Caller>0 (021134567)</Caller>") << calling(u"021134567"_s, {});
        QTest::newRow("millions of digits")
            << callOf("<Caller>" + QByteArray(3'000'000, '1') + "</Caller><Name>" + QByteArray(3000, 'x') + "</Name>")
            << plain;
        QTest::newRow("withheld as zero") << callOf("<Caller>0</Caller>") << plain;
        QTest::newRow("half a bracket") << callOf("<Caller>0800 (0211</Caller>") << calling(u"0800 (0211"_s, {});
        QTest::newRow("unknown columns") << callOf("<Count/><New a='1'><deep>x</deep></New>") << plain;
        named.name = u"Bär"_s;
        QTest::newRow("Latin-1") << callOf("<Name>B\xE4r</Name>") << named;
        QTest::newRow("cut within a character") << callOf("<Name>B\xC3\xA4r\xC3</Name>") << named;
        QTest::newRow("forbidden character") << callOf("<Name>B\x01är</Name>") << named;
        named.name = u"Zuerst"_s;
        QTest::newRow("twice the same column") << callOf("<Name>Zuerst</Name><Name>Dann</Name>") << named;
        BoxCall local = plain;
        local.local = u"23125100"_s;
        QTest::newRow("own number only in the line") << callOf("<Called>SIP: 23125100</Called>") << local;
        QTest::newRow("own number without its network") << callOf("<Called>23125100</Called>") << local;
        QTest::newRow("wild numbers") << callOf("<Port>99999999999</Port><Duration>1:99</Duration>") << plain;
        QTest::newRow("negative numbers") << callOf("<Port>-1</Port><Duration>-1:00</Duration>") << plain;
        QTest::newRow("words for numbers") << callOf("<Port>x</Port><Duration>x:y</Duration>") << plain;
    }

    void survives()
    {
        QFETCH(QByteArray, document);
        QFETCH(BoxCall, call);
        const auto list = readCallList(document);
        QVERIFY(list);
        QCOMPARE(list->calls, QList<BoxCall> {call});
    }

    void leavesOut_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::newRow("no id") << QByteArray("<Call><Type>1</Type><Date>22.09.26 18:04</Date></Call>");
        QTest::newRow("negative id") << QByteArray(
            "<Call><Id>-4</Id><Type>1</Type><Date>22.09.26 18:04</Date></Call>");
        QTest::newRow("unknown type") << QByteArray(
            "<Call><Id>4</Id><Type>4</Type><Date>22.09.26 18:04</Date></Call>");
        QTest::newRow("type that would fit into a byte")
            << QByteArray("<Call><Id>4</Id><Type>257</Type><Date>22.09.26 18:04</Date></Call>");
        QTest::newRow("no day") << QByteArray("<Call><Id>4</Id><Type>1</Type><Date>31.02.26 18:04</Date></Call>");
        QTest::newRow("elsewhere") << QByteArray(
            "<Old><Call><Id>4</Id><Type>1</Type><Date>22.09.26 18:04</Date></Call></Old>");
    }

    void leavesOut()
    {
        QFETCH(QByteArray, call);
        const auto list = readCallList(listOf(call));
        QVERIFY(list);
        QCOMPARE(list->calls, QList<BoxCall>());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("503 Service Unavailable");
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>FRITZ!Box</body></html>");
        QTest::newRow("web page of XML") << QByteArray("<html><body/></html>");
        QTest::newRow("phone book") << testData(u"phonebook.xml"_s);
        // The calls after the break would be lost for ever if the others were taken.
        QTest::newRow("cut off") << callOf("<Name>Bär</Name>").chopped(9);
        QTest::newRow("damaged") << listOf("<Call><Id>1</Call>");
        QTest::newRow("bomb") << QByteArray("<!DOCTYPE root [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>")
                + callOf("<Name>&b;</Name>");
        QTest::newRow("too large") << listOf(QByteArray(maximumListSize, ' '));
    }

    void refuses()
    {
        QFETCH(QByteArray, document);
        QVERIFY(!readCallList(document));
    }

    void boundsTheNumberOfCalls()
    {
        const QByteArray call = "<Call><Id>1</Id><Type>1</Type><Date>22.09.26 18:04</Date></Call>";
        const auto list = readCallList(listOf(call.repeated(20'000)));
        QVERIFY(list);
        QCOMPARE(list->calls.size(), 10'000);
    }

    void hasNoTimestampWhereItIsNone()
    {
        const auto list = readCallList("<root><timestamp>&lt;&amp;sid=</timestamp></root>");
        QVERIFY(list);
        QCOMPARE(list->timestamp, QString());
    }
};

QTEST_GUILESS_MAIN(TestCallListXml)
#include "tst_calllistxml.moc"
