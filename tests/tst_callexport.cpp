// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/callfilereader.h"
#include "ui/writers/callexport.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

StoredCall answered()
{
    StoredCall stored;
    stored.call.key = u"k-1"_s;
    stored.call.phase = CallPhase::Ended;
    stored.call.direction = CallDirection::Incoming;
    stored.call.outcome = CallOutcome::Answered;
    stored.call.remote = u"+4930123456"_s;
    stored.call.local = u"732123"_s;
    stored.call.trunk = u"SIP0"_s;
    stored.call.extension = 10;
    stored.call.started = BoxTime::parse("16.06.20 12:25:42");
    stored.call.connected = BoxTime::parse("16.06.20 12:25:50");
    stored.call.ended = BoxTime::parse("16.06.20 12:31:02");
    stored.call.duration = 312;
    stored.party = {.name = u"Erika Mustermann"_s, .place = u"Berlin"_s};
    return stored;
}

OwnNames names()
{
    return {.ofLine = [](const QString &number) { return number == "732123"_L1 ? u"=Praxis"_s : QString(); },
            .ofPhone = [](int extension) { return u"Küche; %1"_s.arg(extension); }};
}

QByteArray written(const QList<StoredCall> &calls, CallExport::Format format, const CallExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CallExport writer(buffer, format, options);
    writer.begin();
    for (const StoredCall &call : calls) {
        if (!writer.write(call)) {
            qFatal("not written");
        }
    }
    if (!writer.end()) {
        qFatal("not ended");
    }
    return buffer.data();
}

// The cell of the name in the only row.
QByteArray nameCell(const QString &name, const CallExportOptions &options = {})
{
    StoredCall call;
    call.party.name = name;
    QByteArray row = written({call}, CallExport::Format::Csv, options);
    row = row.sliced(row.indexOf("\r\n") + 2);
    const QByteArray separator(1, options.separator.toLatin1());
    const QByteArray before = separator + separator; // a call without a duration
    const QByteArray after = separator + separator + "true" + separator + "live" + separator + separator + separator
        + separator + "true" + separator + separator + separator + separator + separator + separator + "\r\n";
    if (!row.endsWith(after)) {
        qFatal("unexpected row: %s", row.constData());
    }
    row.chop(after.size());
    return row.sliced(row.lastIndexOf(before) + before.size());
}

} // namespace

class TestCallExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableForScripts()
    {
        QCOMPARE(written({answered()}, CallExport::Format::Csv),
                 "key,phase,direction,outcome,remote,local,trunk,extension,started,connected,ended,duration,name,"
                 "place,seen,source,device,moment,rang,settled,note,numberNote,reminder,claimant,localName,"
                 "extensionName\r\n"
                 "k-1,ended,incoming,answered,+4930123456,732123,SIP0,10,2020-06-16T12:25:42,2020-06-16T12:25:50,"
                 "2020-06-16T12:31:02,312,Erika Mustermann,Berlin,true,live,,,,true,,,,,,\r\n");
    }

    void tableForPeople()
    {
        CallExportOptions options;
        options.separator = u';';
        options.byteOrderMark = ByteOrderMark::With;
        options.columns = ExportColumns::People;
        StoredCall withheld;
        withheld.call.direction = CallDirection::Incoming;
        withheld.call.outcome = CallOutcome::Missed;
        withheld.call.remote = u""_s;
        withheld.call.started = BoxTime::parse("01.02.20 03:04:05");
        withheld.call.duration = 0;
        QCOMPARE(written({answered(), withheld}, CallExport::Format::Csv, options),
                 "\xef\xbb\xbfTime;Direction;Outcome;Name;Number;Place;Own number;Device;Duration;Note;Name of own "
                 "number\r\n"
                 "2020-06-16 12:25:42;incoming;answered;Erika Mustermann;\"\t+4930123456\";Berlin;\"\t732123\";"
                 "DECT 610;0:05:12;;\r\n"
                 "2020-02-01 03:04:05;incoming;missed;;number withheld;;;;0:00:00;;\r\n");
    }

    // In English and German: what people export they shall be able to import.
    void tablesForPeopleAreReadAgain_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }
    void tablesForPeopleAreReadAgain()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/rufzeichen_"_s + language));
        QCoreApplication::installTranslator(&translator);
        CallExportOptions options;
        options.separator = u';';
        options.byteOrderMark = ByteOrderMark::With;
        options.columns = ExportColumns::People;
        options.names = names();
        QList<StoredCall> calls;
        for (int outcome = 0; outcome <= int(CallOutcome::Lost); ++outcome) {
            calls.append(answered());
            calls.last().call.outcome = CallOutcome(outcome);
            calls.last().call.direction = CallDirection(outcome % 3);
        }
        calls.last().call.remote = u""_s;
        calls.last().party.name = u"=Anna; \"die\""_s;
        calls.last().note = u"=ruft wieder an;\nnach \"drei\""_s;
        const QByteArray table = written(calls, CallExport::Format::Csv, options);
        CallFileReader reader(callFileForm(table));
        QList<ListedCall> read;
        const auto take = [&read](const ListedCall &call) { read.append(call); };
        reader.feed(table, take);
        reader.finish(take);
        QCOMPARE(reader.unreadable(), 0);
        QCOMPARE(read.size(), calls.size());
        for (qsizetype each = 0; each < read.size(); ++each) {
            const StoredCall &wanted = calls[each];
            QCOMPARE(read[each].stored.call.outcome, wanted.call.outcome);
            QCOMPARE(read[each].stored.call.direction, wanted.call.direction);
            QCOMPARE(read[each].stored.call.remote, wanted.call.remote);
            QCOMPARE(read[each].stored.call.local, wanted.call.local);
            QCOMPARE(read[each].stored.call.started, wanted.call.started);
            QCOMPARE(read[each].stored.call.duration, wanted.call.duration);
            QCOMPARE(read[each].stored.party, wanted.party);
            QCOMPARE(read[each].stored.note, wanted.note);
            QCOMPARE(read[each].stored.source, CallSource::Import);
        }
    }

    // Also those that were written before there were names of own numbers, or notes.
    void earlierTablesForPeopleAreRead_data()
    {
        QTest::addColumn<int>("columns");
        QTest::newRow("with notes") << 10;
        QTest::newRow("without") << 9;
    }
    void earlierTablesForPeopleAreRead()
    {
        CallExportOptions options;
        options.columns = ExportColumns::People;
        QFETCH(const int, columns);
        QByteArray table;
        const QByteArrayList rows = written({answered()}, CallExport::Format::Csv, options).trimmed().split('\n');
        for (const QByteArray &row : rows) {
            table += row.trimmed().split(',').first(columns).join(',') + "\r\n";
        }
        CallFileReader reader(callFileForm(table));
        QList<ListedCall> read;
        const auto take = [&read](const ListedCall &call) { read.append(call); };
        reader.feed(table, take);
        reader.finish(take);
        QCOMPARE(reader.unreadable(), 0);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().stored.call.local, answered().call.local);
    }

    void namesOfLinesAndPhones()
    {
        CallExportOptions options {.anonymizer = {}, .names = names()};
        const QByteArray object = written({answered()}, CallExport::Format::JsonLines, options);
        QVERIFY2(object.contains("\"local\":\"732123\""), object.constData());
        QVERIFY2(object.endsWith(",\"localName\":\"=Praxis\",\"extensionName\":\"Küche; 10\"}\n"),
                 object.constData());
        const QByteArray table = written({answered()}, CallExport::Format::Csv, options);
        QVERIFY2(table.endsWith(",732123,SIP0,10,2020-06-16T12:25:42,2020-06-16T12:25:50,2020-06-16T12:31:02,312,"
                                "Erika Mustermann,Berlin,true,live,,,,true,,,,,'=Praxis,Küche; 10\r\n"),
                 table.constData());
        options.columns = ExportColumns::People;
        const QByteArray shown = written({answered()}, CallExport::Format::Csv, options);
        QVERIFY2(shown.endsWith(",\"\t732123\",Küche; 10,0:05:12,,'=Praxis\r\n"), shown.constData());
        options.names = {};
        StoredCall known = answered();
        known.device = u"Telefon Büro"_s; // as the box has it
        QVERIFY(written({known}, CallExport::Format::Csv, options).contains(",Telefon Büro,"));
    }

    void noCalls()
    {
        QVERIFY(written({}, CallExport::Format::Csv)
                    .endsWith("note,numberNote,reminder,claimant,localName,extensionName\r\n"));
        QCOMPARE(written({}, CallExport::Format::JsonLines), QByteArray());
        QVERIFY(QJsonDocument::fromJson(written({}, CallExport::Format::Json)).isArray());
    }

    void quotesAndGuards_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *title, const QString &name, const QByteArray &cell) {
            QTest::newRow(title) << name << cell;
        };
        row("empty", u""_s, "");
        row("plain", u"Erika"_s, "Erika");
        row("umlauts", u"Müller 📞"_s, "Müller 📞");
        row("separator", u"Muster, Erika"_s, "\"Muster, Erika\"");
        row("other separator", u"Muster; Erika"_s, "Muster; Erika");
        row("quotes", u"the \"boss\""_s, "\"the \"\"boss\"\"\"");
        row("only a quote", u"\""_s, "\"\"\"\"");
        row("line feed", u"a\nb"_s, "\"a\nb\"");
        row("carriage return", u"a\r\nb"_s, "\"a\r\nb\"");
        row("equals", u"=1+1"_s, "'=1+1");
        row("quoted too", u"=HYPERLINK(\"http://x\",\"y\")"_s, "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        row("plus", u"+49 Erika"_s, "'+49 Erika");
        row("minus", u"-2+3+cmd|' /C calc'!A0"_s, "'-2+3+cmd|' /C calc'!A0");
        row("at", u"@SUM(1)"_s, "'@SUM(1)");
        row("tab", u"\t=1"_s, "\"'\t=1\"");
        row("tab and text", u"\tErika"_s, "\"'\tErika\"");
        row("return first", u"\r=1"_s, "\"'\r=1\"");
        row("line feed first", u"\n=1"_s, "\"'\n=1\"");
        row("blank first", u"  =1"_s, "'  =1");
        row("hard blank first", u"\u00a0=1"_s, "'\u00a0=1");
        row("invisible first", u"\u200b=1"_s, "'\u200b=1");
        row("only blanks", u"  "_s, "  ");
        row("wide equals", u"\uff1d1+1"_s, "'\uff1d1+1");
        row("inside is sanitized", u"a=1"_s, "a=1");
        row("nul", u"a\0b"_s, QByteArray("\"a\0b\"", 5));
    }
    void quotesAndGuards()
    {
        QFETCH(QString, name);
        QTEST(nameCell(name), "cell");
    }

    void quotesTheChosenSeparator()
    {
        CallExportOptions options;
        options.separator = u';';
        QCOMPARE(nameCell(u"Muster; Erika"_s, options), "\"Muster; Erika\"");
        QCOMPARE(nameCell(u"Muster, Erika"_s, options), "Muster, Erika");
        options.separator = u'\t';
        QCOMPARE(nameCell(u"a\tb"_s, options), "\"a\tb\"");
    }

    void guardsNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("forScripts");
        QTest::addColumn<QString>("forPeople");
        QTest::newRow("national") << u"030123456"_s << u"030123456"_s << u"\"\t030123456\""_s;
        QTest::newRow("international") << u"+4930123456"_s << u"+4930123456"_s << u"\"\t+4930123456\""_s;
        QTest::newRow("internal") << u"**610"_s << u"**610"_s << u"\"\t**610\""_s;
        QTest::newRow("dialled") << u"952123#"_s << u"952123#"_s << u"\"\t952123#\""_s;
        QTest::newRow("masked") << u"+4930123xxx"_s << u"+4930123xxx"_s << u"\"\t+4930123xxx\""_s;
        QTest::newRow("sip") << u"anna@sip.example"_s << u"anna@sip.example"_s << u"anna@sip.example"_s;
        QTest::newRow("sum") << u"+1+cmd|'/C calc'!A0"_s << u"'+1+cmd|'/C calc'!A0"_s << u"'+1+cmd|'/C calc'!A0"_s;
        QTest::newRow("plus only") << u"+"_s << u"'+"_s << u"'+"_s;
        QTest::newRow("formula") << u"=1"_s << u"'=1"_s << u"'=1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s << u"'-1"_s;
    }
    void guardsNumbers()
    {
        QFETCH(QString, number);
        StoredCall stored;
        stored.call.local = number;
        CallExportOptions options;
        QFETCH(QString, forScripts);
        QVERIFY(written({stored}, CallExport::Format::Csv, options).contains(u",%1,"_s.arg(forScripts).toUtf8()));
        options.columns = ExportColumns::People;
        QFETCH(QString, forPeople);
        QVERIFY(written({stored}, CallExport::Format::Csv, options).contains(u",%1,"_s.arg(forPeople).toUtf8()));
    }

    void jsonObjects()
    {
        const QByteArray object
            = "{\"type\":\"call\",\"key\":\"k-1\",\"phase\":\"ended\",\"direction\":\"incoming\",\"outcome\":"
              "\"answered\",\"remote\":\"+4930123456\",\"local\":\"732123\",\"trunk\":\"SIP0\",\"extension\":10,"
              "\"started\":\"2020-06-16T12:25:42\",\"connected\":\"2020-06-16T12:25:50\",\"ended\":"
              "\"2020-06-16T12:31:02\",\"duration\":312,\"name\":\"Erika Mustermann\",\"place\":\"Berlin\","
              "\"seen\":true,\"source\":\"live\",\"device\":null,\"moment\":null,\"rang\":null,"
              "\"settled\":true,\"note\":null,\"numberNote\":null,\"reminder\":null,\"claimant\":null,\"localName\":"
              "null,"
              "\"extensionName\":null}";
        QCOMPARE(written({answered()}, CallExport::Format::JsonLines), object + "\n");
        QCOMPARE(written({answered(), answered()}, CallExport::Format::Json),
                 "[\n" + object + ",\n" + object + "\n]\n");
    }

    void jsonOfHostileNames()
    {
        StoredCall stored = answered();
        stored.party.name = u"=\"\\\n\u0000\u2028</script>"_s;
        stored.party.place.clear();
        stored.seen = false;
        stored.source = CallSource::Box;
        const QJsonArray array = QJsonDocument::fromJson(written({stored}, CallExport::Format::Json)).array();
        QCOMPARE(array.size(), 1);
        const QJsonObject object = array[0].toObject();
        QCOMPARE(object[u"name"_s].toString(), stored.party.name);
        QVERIFY(object[u"place"_s].isNull());
        QCOMPARE(object[u"seen"_s], QJsonValue(false));
        QCOMPARE(object[u"source"_s], QJsonValue(u"box"_s));
    }

    void hidesWhoItWas()
    {
        CallExportOptions options;
        options.anonymizer = Anonymizer(Masking::Masked);
        options.names = names();
        for (const auto format : {CallExport::Format::Csv, CallExport::Format::Json, CallExport::Format::JsonLines}) {
            const QByteArray text = written({answered()}, format, options);
            for (const char *secret : {"456", "2123", "Erika", "Berlin", "Praxis", "Küche"}) {
                QVERIFY2(!text.contains(secret), secret);
            }
            QVERIFY(text.contains("+4930123xxx"));
        }
    }

    void reportsAFullDisk()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly)) {
            QSKIP("needs /dev/full");
        }
        CallExport writer(full, CallExport::Format::Csv);
        writer.begin();
        bool written = true;
        for (int i = 0; i < 1000 && written; ++i) {
            written = writer.write(answered());
        }
        QVERIFY(!writer.end());
        QVERIFY(!full.errorString().isEmpty());
        QCOMPARE(full.error(), QFileDevice::ResourceError);
    }
};

QTEST_GUILESS_MAIN(TestCallExport)
#include "tst_callexport.moc"
