// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/callfilereader.h"
#include "core/callfiles/formulaguard.h"
#include "core/calls/callwords.h"
#include "tests/support/testdata.h"

#include <QDirIterator>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

struct FileContent {
    QStringList calls {}; ///< in words
    qint64 rows = 0;
    qint64 unreadable = 0;
    bool isUsable = false;
};

QString inWords(const ListedCall &listed)
{
    const Call &call = listed.stored.call;
    const auto number = [](const std::optional<QString> &each) { return each.value_or(u"?"_s); };
    const QStringList words {
        wordFor(CallWords::directionWords, call.direction),
        wordFor(CallWords::outcomeWords, *call.outcome),
        number(call.remote) + (listed.origin.isEmpty() ? QString() : u'/' + listed.origin),
        number(call.local),
        QString::fromLatin1(call.started->toIso()),
        call.duration ? QString::number(*call.duration) : u"?"_s,
        listed.stored.party.name,
        listed.stored.device,
    };
    return words.join(u'|');
}

FileContent read(const QByteArray &bytes, qsizetype piece = 1 << 18)
{
    CallFileReader reader(callFileForm(bytes));
    FileContent content;
    const auto take = [&content](const ListedCall &call) { content.calls.append(inWords(call)); };
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), take);
    }
    reader.finish(take);
    content.rows = reader.rows();
    content.unreadable = reader.unreadable();
    content.isUsable = reader.isUsable();
    return content;
}

QByteArray list(const QByteArray &name)
{
    return testData(u"calllists/"_s + QString::fromLatin1(name));
}

const QByteArray heads = "sep=;\r\nTyp;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\r\n";

const QByteArray entry = "2;25.12.12 17:45;;022147100;;23125100;0:00\n";

} // namespace

/** Files with calls: of the box, of other programs and our own. */
class TestCallFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTables_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("calls");
        const QStringList newer {
            u"incoming|answered|03023125222|23125100|2026-07-20T10:45:00|600|Jürgen Öztürk|ISDN Gerät"_s,
            u"incoming|missed|022147100|23125100|2026-07-20T14:37:00|0||"_s,
            u"incoming|rejected|08999998666|23125100|2026-07-20T15:00:00|0|SPAM Gewinnspiel|"_s,
            u"outgoing|answered|08999998102|23125100|2026-07-21T09:08:00|240||ISDN Gerät"_s,
            u"outgoing|unanswered|08999998102|23125100|2026-07-21T09:30:00|0||ISDN Gerät"_s,
            u"incoming|machine|01713920001|23125200|2026-07-21T20:11:00|3900||Anrufbeantworter 1"_s,
        };
        for (const char *name : {"box8_cp1252.csv", "box8_utf8.csv", "box8_bom.csv", "box8_utf16le.csv",
                                 "box8_utf16be.csv", "box8_quoted.csv"}) {
            QTest::newRow(name) << list(name) << newer;
        }
        QTest::newRow("seven columns") << list("box7.csv")
                                       << QStringList {
                                              u"incoming|missed|022147100|23125100|2012-12-25T17:45:00|0||"_s,
                                              u"outgoing|answered|08999998102|23125100|2012-12-06T19:27:00|60||"
                                              "FRITZ!App Fon"_s,
                                              u"incoming|rejected|08999998666|23125100|2012-12-05T08:00:00|0||"_s};
        QTest::newRow("English") << list("box7_english.csv")
                                 << QStringList {
                                        u"incoming|answered|022147100|23125100|2012-12-25T17:45:00|120|Erika|FON 1"_s,
                                        u"outgoing|unanswered|08999998102|23125100|2012-12-06T19:27:00|0||FON 1"_s};
        QTest::newRow("English, older")
            << list("box7_callerid.csv")
            << QStringList {u"outgoing|answered|08999998102|23125100|2010-12-06T19:27:00|420||FON 1"_s};
        QTest::newRow("six columns")
            << list("box6.csv")
            << QStringList {u"outgoing|answered|01713920001|23125100|2009-09-04T13:13:00|120||ISDN Gerät"_s,
                            u"outgoing|unanswered|01713920001|23125100|2009-09-04T13:12:00|0||"_s,
                            u"incoming|answered|022147100|23125100|2009-09-03T08:00:00|60||FON 1"_s};
        QTest::newRow("six columns of a mail")
            << list("box6_mail.csv")
            << QStringList {u"outgoing|answered|01713920001|23125100|2009-09-04T13:13:00|120||FON 1"_s,
                            u"incoming|answered|022147100|23125100|2009-09-03T08:00:00|60||FON 1"_s,
                            u"incoming|missed|022147100|23125100|2009-09-02T08:00:00|0||"_s};
        QTest::newRow("JFritz")
            << list("jfritz.csv")
            << QStringList {
                   u"incoming|answered|+4922147100|23125100|2012-12-25T17:45:00|120|Erika; \"die\" Gute|FON 1"_s,
                   u"incoming|missed||23125100|2012-12-24T18:00:00|0||"_s,
                   u"outgoing|answered|+498999998102|23125200|2009-09-02T20:09:00|240||ISDN"_s,
                   u"incoming|rejected|+498999998666|23125200|2009-09-01T20:09:00|0||"_s};
        QTest::newRow("jAnrufmonitor")
            << list("janrufmonitor.csv")
            << QStringList {u"incoming|missed|+491713920001|23125100|2009-08-20T12:28:00|0|Anna|"_s,
                            u"incoming|answered|+4922147100|23125100|2009-08-20T12:30:00|1620||"_s,
                            u"outgoing|answered|+498999998102|23125100|2009-08-21T08:00:00|3900||"_s,
                            u"incoming|rejected||23125100|2009-08-21T09:00:00|0||"_s};
        QTest::newRow("jAnrufmonitor without heads")
            << list("janrufmonitor_bare.csv")
            << QStringList {u"incoming|lost|+4922147100|?|2012-12-25T17:45:00|?||"_s,
                            u"incoming|lost|+491713920001|?|2012-12-25T17:46:00|?||"_s};
    }
    void readsTables()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(callFileForm(file).kind, CallFileKind::Table);
        for (const qsizetype piece : {1 << 18, 7, 1}) {
            const FileContent content = read(file, piece);
            QTEST(content.calls, "calls");
            QCOMPARE(content.rows, content.calls.size());
            QCOMPARE(content.unreadable, 0);
            QVERIFY(content.isUsable);
        }
    }

    void readsTheBoxsXml()
    {
        const QByteArray file = testData(u"calllist.xml"_s);
        QCOMPARE(callFileForm(file).kind, CallFileKind::Xml);
        const FileContent content = read(file, 1000);
        QCOMPARE(content.rows, 12); // two run
        QCOMPARE(content.unreadable, 2);
        QVERIFY(content.isUsable);
        QCOMPARE(content.calls.at(2),
                 u"incoming|machine|017604069001|23125100|2026-09-22T16:58:00|60||Anrufbeantworter 1"_s);
        QVERIFY(!read(file.chopped(20)).isUsable);
        QVERIFY(!read("<?xml version=\"1.0\"?><phonebooks/>").isUsable);
    }

    // Not by its name.
    void aBareAmpersandCostsNoList()
    {
        const QByteArray call = "<Call><Id>1</Id><Type>2</Type><Caller>030</Caller><Name>%1</Name>"
                                "<Date>22.09.26 18:04</Date></Call>";
        const QByteArray file = "<root>" + QByteArray(call).replace("%1", "Meier & S&ouml;hne")
            + QByteArray(call).replace("%1", "A&amp;B <3") + "</root>";
        const FileContent content = read(file);
        QVERIFY(content.isUsable);
        QCOMPARE(content.calls.size(), 2);
        QVERIFY2(content.calls[0].contains(u"|Meier & Söhne|"_s), qPrintable(content.calls[0]));
        QVERIFY2(content.calls[1].contains(u"|A&B <3|"_s), qPrintable(content.calls[1]));
        QVERIFY(!read(file.chopped(5)).isUsable);
    }

    void theBoxsXmlIsBoundBySizeAlone()
    {
        const QByteArray call
            = "<Call><Id>1</Id><Type>2</Type><Caller>030</Caller><Date>22.09.26 18:04</Date></Call>";
        const FileContent content = read("<root>" + call.repeated(20'000) + "</root>");
        QVERIFY(content.isUsable);
        QCOMPARE(content.calls.size(), 20'000);
    }

    void theContentTellsWhatAFileIs_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<CallFileKind>("kind");
        QTest::newRow("nothing") << QByteArray() << CallFileKind::Lines;
        QTest::newRow("lines") << QByteArray("16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;\n")
                               << CallFileKind::Lines;
        QTest::newRow("a system's log") << QByteArray("<30>Jun 16 [7] 16.06.20 12:25:42;RING;0;030;69;SIP1;\n")
                                        << CallFileKind::Lines;
        QTest::newRow("a log in brackets")
            << QByteArray("[16.06.2020] 16.06.20 12:25:42;RING;0;030;69;SIP1;\n") << CallFileKind::Lines;
        QTest::newRow("another table") << QByteArray("sep=;\nVorname;Nachname;Rufnummer\n") << CallFileKind::Lines;
        QTest::newRow("heads alone") << heads << CallFileKind::Table;
        QTest::newRow("blank lines first") << "\r\n\n" + heads << CallFileKind::Table;
        QTest::newRow("heads in capitals") << heads.toUpper() << CallFileKind::Table;
        QTest::newRow("XML") << QByteArray(" <?xml version=\"1.0\"?><root>") << CallFileKind::Xml;
        QTest::newRow("array") << QByteArray("[\n{\"type\":\"call\"}]") << CallFileKind::Json;
        QTest::newRow("empty array") << QByteArray("[\n]\n") << CallFileKind::Json;
        QTest::newRow("objects") << QByteArray("{\"type\":\"call\"}\n{") << CallFileKind::Json;
    }
    void theContentTellsWhatAFileIs()
    {
        QFETCH(QByteArray, head);
        QTEST(callFileForm(head).kind, "kind");
    }

    void aDamagedRowCostsOnlyItself_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no day") << QByteArray("2;31.02.12 17:45;;022147100;;23125100;0:00");
        QTest::newRow("no time") << QByteArray("2;;;022147100;;23125100;0:00");
        QTest::newRow("unknown type") << QByteArray("77;25.12.12 17:45;;022147100;;23125100;0:00");
        QTest::newRow("no type") << QByteArray(";25.12.12 17:45;;022147100;;23125100;0:00");
        QTest::newRow("cut") << QByteArray("2;25.12.12 17:45");
        QTest::newRow("cut in the number") << QByteArray("1;25.12.12 17:45;Anna;030");
        QTest::newRow("cut in the own number") << QByteArray("1;25.12.12 17:45;;022147100;FON 1;23125100");
        QTest::newRow("quote is not closed") << QByteArray("2;25.12.12 17:45;\"Anna;022147100;;23125100;0:00");
        QTest::newRow("quote in the middle") << QByteArray("2;25.12.12 17:45;\"An\"na;022147100;;23125100;0:00");
        QTest::newRow("long number") << "2;25.12.12 17:45;;" + QByteArray(500, '1') + ";;23125100;0:00";
        QTest::newRow("long row") << "2;25.12.12 17:45;" + QByteArray(100'000, 'x') + ";022147100;;23125100;0:00";
        QTest::newRow("many cells") << QByteArray(1000, ';');
    }
    void aDamagedRowCostsOnlyItself()
    {
        QFETCH(QByteArray, row);
        for (const QByteArray &file : {heads + entry + row + '\n' + entry, heads + entry + entry + row}) {
            for (const qsizetype piece : {1 << 18, 10}) {
                const FileContent content = read(file, piece);
                QCOMPARE(content.calls.size(), 2);
                QCOMPARE(content.rows, 3);
                QCOMPARE(content.unreadable, 1);
                QVERIFY(content.isUsable);
            }
        }
    }

    // Heads with a separator at the end, or none at all, have a width, too.
    void aRowThatIsShorterThanTheHeadsIsDamaged()
    {
        const FileContent old = read("Typ;Datum;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\n"
                                     "3;04.09.09 13:12;01713920001;;23125100;0:00\n"
                                     "1;03.09.09 08:00;0221");
        QCOMPARE(old.calls.size(), 1);
        QCOMPARE(old.unreadable, 1);
        const FileContent ended = read("Status;Datum;Rufnummer;Name;eigene Rufnummer (MSN);Dauer;\n"
                                       "away;20.08.2009 12:28;030;;23125100;;\n"
                                       "away;20.08.2009 12:29;030;;23125100;\n"
                                       "away;20.08.2009 12:30;030;;231");
        QCOMPARE(ended.calls.size(), 2);
        QCOMPARE(ended.unreadable, 1);
        const FileContent bare = read("2012-12-25 17:45;+49;221;47100;Anna;\n2012-12-25 17:46;+49;221;47");
        QCOMPARE(bare.calls.size(), 1);
        QCOMPARE(bare.unreadable, 1);
    }

    void toleratesWhatPeopleAndBoxesDo_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("call");
        const QString call = u"incoming|missed|022147100|23125100|2012-12-25T17:45:00|0|%1|"_s;
        QTest::newRow("semicolon in a name")
            << QByteArray("2;25.12.12 17:45;Meier; Anna;022147100;;23125100;0:00") << call.arg(u"Meier; Anna"_s);
        QTest::newRow("blank cells at the end")
            << QByteArray("2;25.12.12 17:45;;022147100;;23125100;0:00;;") << call.arg(u""_s);
        QTest::newRow("year with century")
            << QByteArray("2;25.12.2012 17:45;;022147100;;23125100;0:00") << call.arg(u""_s);
        QTest::newRow("duration is empty") << QByteArray("2;25.12.12 17:45;;022147100;;23125100;") << call.arg(u""_s);
        QTest::newRow("name is the number")
            << QByteArray("2;25.12.12 17:45;022147100;022147100;;23125100;0:00") << call.arg(u""_s);
        QTest::newRow("rejected, as in the list")
            << QByteArray("10;25.12.12 17:45;;022147100;;23125100;0:00")
            << u"incoming|rejected|022147100|23125100|2012-12-25T17:45:00|0||"_s;
        QTest::newRow("two numbers") << QByteArray("2;25.12.12 17:45;;0800123456 (022147100);;23125100;0:00")
                                     << u"incoming|missed|0800123456/022147100|23125100|2012-12-25T17:45:00|0||"_s;
    }
    void toleratesWhatPeopleAndBoxesDo()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, call);
        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r"), QByteArray()}) {
            QCOMPARE(read(heads + row + end).calls, QStringList {call});
        }
    }

    void callsThatRunAreLeftOut()
    {
        const FileContent content = read(heads + "9;25.12.12 17:45;;022147100;;23125100;0:00\n" + entry);
        QCOMPARE(content.calls.size(), 1);
        QCOMPARE(content.rows, 1);
    }

    void whatIsNoListIsNotUsable()
    {
        QVERIFY(!read(heads + "x;y\n").isUsable);
        QVERIFY(!read("[{\"type\":\"contact\"}]").isUsable);
        QVERIFY(read(heads).isUsable);
        QVERIFY(read("[\n]\n").isUsable);
    }

    void exportsInJsonAreReadInAnyShape_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray call
            = R"({"type":"call","key":"k-1","phase":"ended","direction":"incoming","outcome":"missed",)"
              R"("remote":"022147100","local":"23125100","started":"2012-12-25T17:45:00","duration":0})";
        QTest::newRow("array") << "[\n" + call + ",\n" + call + "\n]\n";
        QTest::newRow("lines") << call + '\n' + call + '\n';
        QTest::newRow("wide") << "[ " + QByteArray(call).replace(",", " ,\n  ") + ',' + call + ']';
        QTest::newRow("damaged one") << "[\n" + call + ",\n{\"type\":\"call\"},\n" + call + "\n]\n";
        QTest::newRow("long one") << call + "{\"type\":\"" + QByteArray(50'000, 'x') + "\"}" + call;
        QTest::newRow("cut one") << call + call + call.chopped(5);
    }
    void exportsInJsonAreReadInAnyShape()
    {
        QFETCH(QByteArray, file);
        const QString call = u"incoming|missed|022147100|23125100|2012-12-25T17:45:00|0||"_s;
        QCOMPARE(read(file).calls, (QStringList {call, call}));
        QCOMPARE(read(file, 3).calls, (QStringList {call, call}));
    }

    // Exports are files like others: somebody may have changed them.
    void exportedValuesAreBounded_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("remote") << "\"remote\":\"" + QByteArray(500, '1') + '"';
        QTest::newRow("local") << "\"local\":\"" + QByteArray(500, '1') + '"';
        QTest::newRow("extension of words") << QByteArray(R"("extension":"two")");
        QTest::newRow("extension below zero") << QByteArray(R"("extension":"-1")");
        QTest::newRow("extension too large") << QByteArray(R"("extension":"10001")");
        QTest::newRow("duration beyond all numbers") << QByteArray(R"("duration":"99999999999999999999")");
        QTest::newRow("no day") << QByteArray(R"("started":"2012-02-31T17:45:00")");
        QTest::newRow("no time") << QByteArray(R"("ended":"later")");
        QTest::newRow("unknown outcome") << QByteArray(R"("outcome":"exploded")");
        QTest::newRow("unknown source") << QByteArray(R"("source":"hearsay")");
        QTest::newRow("unknown phase") << QByteArray(R"("phase":"dreaming")");
        QTest::newRow("no direction") << QByteArray(R"("direction":"")");
        QTest::newRow("unknown direction") << QByteArray(R"("direction":"sideways")");
    }
    void exportedValuesAreBounded()
    {
        QFETCH(QByteArray, value);
        const QByteArray start = R"({"type":"call",)";
        QByteArray usual;
        for (const QByteArray &each :
             {QByteArray(R"("phase":"ended")"), QByteArray(R"("direction":"incoming")"),
              QByteArray(R"("outcome":"missed")"), QByteArray(R"("remote":"022147100")"),
              QByteArray(R"("started":"2012-12-25T17:45:00")"), QByteArray(R"("duration":"0")")}) {
            if (!value.startsWith(each.first(each.indexOf(':')))) {
                usual += each + ',';
            }
        }
        const QByteArray good = start + R"("phase":"ended","direction":"incoming","outcome":"missed"})" + '\n';
        const FileContent content = read(good + start + usual + value + "}\n" + good);
        QVERIFY(content.isUsable);
        QCOMPARE(content.unreadable, 1);
        QCOMPARE(content.rows, 3);
    }

    void anArrayThatBreaksOffIsNotUsable()
    {
        const QByteArray call
            = "{\"type\":\"call\",\"phase\":\"ended\",\"direction\":\"incoming\",\"remote\":\"030]\"}";
        const QByteArray file = "[\n" + call + ",\n" + call + "\n]\n";
        QVERIFY(read(file).isUsable);
        for (qsizetype size = file.size() - 2; size > 3; --size) {
            QVERIFY2(!read(file.first(size)).isUsable, file.first(size));
        }
        QVERIFY(!read(file.first(file.size() - 2), 5).isUsable);
    }

    void aGuardedTextComesBack()
    {
        for (const QString &text : {u""_s, u"Anna"_s, u"=1+1"_s, u"'=1"_s, u"''+x"_s, u"'n Abend"_s, u"\t-"_s, u"'"_s,
                                    u"\uff1dx"_s, u"-"_s, u"' @"_s}) {
            QCOMPARE(unguarded(guarded(text)), text);
        }
        QCOMPARE(guarded(u" =1"_s), u"' =1"_s);
        QCOMPARE(guarded(u"'n Abend"_s), u"'n Abend"_s);
    }

    // With time that grows as the square of the size each of them takes until the test is ended.
    void hostileTablesTakeNoLongerThanOthers_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"\"\n", ";\"\n", "\"\"\n", "\"\"\"\n", ";\"x\"\"\n", "\"a;\"b\n", "\r", "\"", ";"}) {
            QTest::newRow(QByteArray(line).toPercentEncoding()) << QByteArray(line);
        }
    }
    void hostileTablesTakeNoLongerThanOthers()
    {
        QFETCH(QByteArray, line);
        QVERIFY(read(heads + line.repeated(400'000 / line.size())).calls.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallFiles)
#include "tst_callfiles.moc"
