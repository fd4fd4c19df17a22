// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/callimport.h"
#include "core/calls/callhistory.h"
#include "core/calls/callwords.h"
#include "core/calls/logimporter.h"
#include "core/numbers/canonicalnumber.h"
#include "core/tr064/listxml.h"
#include "tests/support/testdata.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 120'000; // ms

const DialPlan plan {.areaCode = u"30"_s};

const QByteArray heads = "sep=;\nTyp;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\n";

QByteArray list(const QByteArray &rows)
{
    return heads + rows;
}

QByteArray xml(const QByteArray &calls)
{
    return "<?xml version=\"1.0\"?><root><timestamp>1</timestamp>" + calls + "</root>";
}

// What people see of a call, without what names it.
QString inWords(const StoredCall &stored)
{
    const Call &call = stored.call;
    const auto time
        = [](const std::optional<BoxTime> &each) { return each ? QString::fromLatin1(each->toIso()) : u"-"_s; };
    return QStringList {time(call.started),
                        wordFor(CallWords::directionWords, call.direction),
                        wordFor(CallWords::outcomeWords, *call.outcome),
                        call.remote.value_or(u"?"_s),
                        call.local.value_or(u"?"_s),
                        call.duration ? QString::number(*call.duration) : u"?"_s,
                        call.extension ? QString::number(*call.extension) : u"?"_s,
                        time(call.connected),
                        stored.device,
                        stored.party.name,
                        wordFor(CallWords::sourceWords, stored.source)}
        .join(u'|');
}

} // namespace

/** Lists of calls into the history, where the same calls may be known from elsewhere. */
class TestCallListImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_history.reset(); }

    void aListIsImportedOnce()
    {
        const QByteArray file = testData(u"calllists/box8_utf8.csv"_s);
        QCOMPARE(import({file}), (CallImportResult {.lines = 6, .calls = 6, .added = 6}));
        const QStringList once = calls();
        QCOMPARE(once.size(), 6);
        QCOMPARE(
            once.at(5),
            u"2026-07-20T10:45:00|incoming|answered|03023125222|23125100|600|?|-|ISDN Gerät|Jürgen Öztürk|box"_s);
        QCOMPARE(m_history->reader().unseenCount({}), 0);
        QCOMPARE(import({file, testData(u"calllists/box8_utf16le.csv"_s)}),
                 (CallImportResult {.lines = 12, .calls = 12, .known = 12}));
        QCOMPARE(calls(), once);
    }

    // Whatever comes first: the call has its seconds from the lines, its name and end from the list.
    void filesOfOneCallGiveOneCall_data()
    {
        QTest::addColumn<QList<QByteArray>>("files");
        QTest::addColumn<QStringList>("wanted");
        const QByteArray lines = "20.07.26 10:44:58;RING;0;03023125222;23125100;SIP0;\n"
                                 "20.07.26 10:45:10;CONNECT;0;10;03023125222;\n"
                                 "20.07.26 10:54:40;DISCONNECT;0;570;\n";
        const QByteArray csv = list("1;20.07.26 10:45;Anna;+493023125222;Wohnzimmer;Internet: 23125100;0:10\n");
        const QByteArray jfritz
            = "\"CallType\";\"Date\";\"Time\";\"Number\";\"Route\";\"Port\";\"Duration\";\"Name\"\n"
              "\"Incoming\";\"20.07.26\";\"10:45\";\"+493023125222\";\"23125100\";\"\";\"600\";\"\"\n";
        const QByteArray bare = "2026-07-20 10:45;+49;30;23125222\n";
        const QByteArray calllist
            = xml("<Call><Id>7</Id><Type>1</Type><Caller>23125222</Caller><CalledNumber>23125100</CalledNumber>"
                  "<Name>Anna</Name><Device>Wohnzimmer</Device><Port>10</Port><Date>20.07.26 10:45</Date>"
                  "<Duration>0:10</Duration></Call>");
        QTest::newRow("lines and lists")
            << QList<QByteArray> {lines, csv, calllist, jfritz, bare}
            << QStringList {u"2026-07-20T10:44:58|incoming|answered|03023125222|23125100|"
                            "570|10|2026-07-20T10:45:10|Wohnzimmer|Anna|import"_s};
        const QByteArray rejected = "20.07.26 11:00:30;RING;0;08999998666;23125100;SIP0;\n"
                                    "20.07.26 11:00:31;DISCONNECT;0;0;\n";
        QTest::newRow("rejected")
            << QList<QByteArray> {rejected, list("2;20.07.26 11:00;;08999998666;;23125100;0:00\n"),
                                  xml("<Call><Id>7</Id><Type>10</Type><Caller>08999998666</Caller>"
                                      "<CalledNumber>23125100</CalledNumber><Port>-1</Port>"
                                      "<Date>20.07.26 11:00</Date><Duration>0:00</Duration></Call>")}
            << QStringList {u"2026-07-20T11:00:30|incoming|rejected|08999998666|23125100|0|?|-|||import"_s};
        const QByteArray machine = "20.07.26 12:00:01;RING;0;01713920001;23125100;SIP0;\n"
                                   "20.07.26 12:00:21;CONNECT;0;40;01713920001;\n"
                                   "20.07.26 12:00:51;DISCONNECT;0;30;\n";
        QTest::newRow("machine")
            << QList<QByteArray> {machine, list("1;20.07.26 12:00;;01713920001;AB Flur;23125100;0:01\n")}
            << QStringList {u"2026-07-20T12:00:01|incoming|machine|01713920001|23125100|30|40|2026-07-20T12:00:21|"
                            "AB Flur||import"_s};
    }
    void filesOfOneCallGiveOneCall()
    {
        QFETCH(QList<QByteArray>, files);
        QFETCH(QStringList, wanted);
        std::sort(files.begin(), files.end());
        do {
            begin();
            for (const QByteArray &file : files) {
                import({file});
            }
            QCOMPARE(calls(), wanted);
        } while (std::next_permutation(files.begin(), files.end()));
    }

    void severalCallsOfOneMinuteStaySeveral()
    {
        const QByteArray row = "2;20.07.26 10:45;;022147100;;23125100;0:00\n";
        const QByteArray file = list(row + row + "1;20.07.26 10:45;;022147100;;23125100;0:02\n");
        import({file});
        QCOMPARE(calls().size(), 3);
        import({file});
        QCOMPARE(calls().size(), 3);
        import({"20.07.26 10:45:01;RING;0;022147100;23125100;SIP0;\n20.07.26 10:45:09;DISCONNECT;0;0;\n"
                "20.07.26 10:45:21;RING;0;022147100;23125100;SIP0;\n20.07.26 10:45:29;DISCONNECT;0;0;\n"
                "20.07.26 10:45:31;RING;0;022147100;23125100;SIP0;\n20.07.26 10:45:32;CONNECT;0;1;022147100;\n"
                "20.07.26 10:46:40;DISCONNECT;0;68;\n"});
        QCOMPARE(calls().size(), 3);
    }

    // Those in the overlap must find each other, not a neighbour.
    void listsThatOverlapGiveEachCallOnce()
    {
        QList<QByteArray> rows;
        for (int minute = 59; minute >= 0; --minute) {
            const QByteArray time = QByteArray::number(minute).rightJustified(2, '0');
            rows.append("2;20.07.26 10:" + time + ";;022147100;;23125100;0:00\n");
        }
        const QByteArray newer = list(rows.first(40).join());
        const QByteArray older = list(rows.last(40).join());
        for (const QList<QByteArray> &files : {QList {newer, older}, QList {older, newer}}) {
            begin();
            import({files.first()});
            import({files.last()});
            QCOMPARE(calls().size(), 60);
        }
    }

    void theBoxsListAndItsFilesAreOne()
    {
        const QByteArray document = testData(u"calllist.xml"_s);
        const auto canonical = [](const QString &number) { return canonicalNumber(number, plan); };
        QVERIFY(m_history->merge(u"uuid:box"_s, *readCallList(document), canonical));
        const QStringList synced = calls();
        const CallImportResult result = import({document});
        QCOMPARE(result.added, 0);
        QCOMPARE(result.unreadable, 2);
        QCOMPARE(calls(), synced);
        begin();
        import({document});
        QVERIFY(m_history->merge(u"uuid:box"_s, *readCallList(document), canonical));
        QCOMPARE(calls(), synced);
    }

    void whatRunsIsLeftAlone()
    {
        Call call;
        call.key = u"k-1"_s;
        call.direction = CallDirection::Incoming;
        call.remote = u"022147100"_s;
        call.started = BoxTime::parse("20.07.26 10:45:10");
        m_history->store(call, QDateTime::currentDateTime());
        QCOMPARE(import({list("2;20.07.26 10:45;;022147100;;23125100;0:00\n")}).known, 1);
        QCOMPARE(m_history->reader().calls({}, 1).value().first().call.phase, CallPhase::Ringing);
    }

    void missedCallsStayUnseen()
    {
        Call call;
        call.key = u"k-1"_s;
        call.phase = CallPhase::Ended;
        call.direction = CallDirection::Incoming;
        call.outcome = CallOutcome::Missed;
        call.remote = u"022147100"_s;
        call.started = BoxTime::parse("20.07.26 10:45:10");
        m_history->store(call, QDateTime::currentDateTime());
        import({list("2;20.07.26 10:45;Anna;022147100;;23125100;0:00\n")});
        QCOMPARE(calls().size(), 1);
        QCOMPARE(m_history->reader().unseenCount({}), 1);
    }

    void aNameThatIsKnownStays()
    {
        QVERIFY(m_history->setParties({{u"022147100"_s, {.name = u"Aus dem Telefonbuch"_s}}}));
        import({list("2;21.07.26 10:45;Neu;030231;;23125100;0:00\n2;20.07.26 10:45;Alt;030231;;23125100;0:00\n"
                     "2;20.07.26 10:45;Liste;022147100;;23125100;0:00\n")});
        QVERIFY(calls().filter(u"Aus dem Telefonbuch"_s).size() == 1);
        QVERIFY(calls().filter(u"Neu"_s).size() == 2);
    }

    void aFileIsImportedWholeOrNotAtAll()
    {
        QByteArray rows;
        for (int each = 0; each < 30'000; ++each) {
            const QDateTime time = QDateTime(QDate(2026, 7, 20), QTime(0, 0)).addSecs(-600LL * each);
            rows += "2;" + time.toString(u"dd.MM.yy HH:mm"_s).toLatin1() + ";;022147100;;23125100;0:00\n";
        }
        CallImport import(path(), plan);
        QSignalSpy finished(&import, &CallImport::finished);
        connect(&import, &CallImport::progress, &import, [&import] { import.cancel(); });
        import.start({file(list(rows))});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeout);
        QVERIFY(finished.first().first().value<CallImportResult>().cancelled);
        QCOMPARE(calls().size(), 0);
    }

    void whatIsNoListIsTold()
    {
        const CallImportResult result
            = import({xml("<Call><Id>7</Id></Call>").chopped(9), "<phonebooks></phonebooks>", list("x\ny\n"),
                      "Name;Nummer\nAnna;030\n", list("2;20.07.26 10:45;;022147100;;23125100;0:00\nx\n")});
        QCOMPARE(result.unknownFiles.size(), 4);
        QCOMPARE(result.added, 1);
        QCOMPARE(result.unreadable, 1);
    }

    void aFileThatIsTooLargeIsTold()
    {
        const CallImportResult result
            = import({xml(QByteArray(maximumListSize, ' ')), list("2;20.07.26 10:45;;022147100;;23125100;0:00\n")});
        QCOMPARE(result.largeFiles.size(), 1);
        QCOMPARE(result.unknownFiles.size(), 0);
        QCOMPARE(result.added, 1);
    }

    void ownNumbersAreSpelledAsBefore()
    {
        import({"19.07.26 10:45:01;RING;0;022147100;03023125100;SIP0;\n19.07.26 10:45:09;DISCONNECT;0;0;\n"});
        import({list("2;20.07.26 10:45;;022147100;;23125100;0:00\n")});
        QVERIFY(calls().constFirst().contains(u"|03023125100|"_s));
    }

    void manyRowsAreOneImport()
    {
        QByteArray rows;
        for (int each = 0; each < 20'000; ++each) {
            const QDateTime time = QDateTime(QDate(2026, 7, 20), QTime(0, 0)).addSecs(-600LL * each);
            rows += "2;" + time.toString(u"dd.MM.yy HH:mm"_s).toLatin1() + ";;0221" + QByteArray::number(each % 500)
                + ";;23125100;0:00\n";
        }
        const QByteArray content = list(rows);
        for (const int added : {20'000, 0}) {
            QCOMPARE(import({content}).added, added);
        }
    }

private:
    void begin()
    {
        m_history.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(path());
        if (m_history->open() != HistoryOpening()) {
            qFatal("no history");
        }
    }

    [[nodiscard]] QString path() const { return m_folder->filePath(u"calls.sqlite"_s); }

    QString file(const QByteArray &content)
    {
        QFile file(m_folder->filePath(u"file%1"_s.arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("can't write a file");
        }
        return file.fileName();
    }

    CallImportResult import(const QList<QByteArray> &contents)
    {
        QStringList names;
        for (const QByteArray &content : contents) {
            names.append(file(content));
        }
        CallImport import(path(), plan);
        QSignalSpy finished(&import, &CallImport::finished);
        import.start(names);
        if (finished.isEmpty() && !finished.wait(timeout)) {
            qFatal("no end");
        }
        return finished.first().first().value<CallImportResult>();
    }

    // The newest first.
    QStringList calls()
    {
        QStringList words;
        const QList<StoredCall> stored = m_history->reader().calls({}, 1000).value();
        for (const StoredCall &each : stored) {
            words.append(inWords(each));
        }
        return words;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestCallListImport)
#include "tst_calllistimport.moc"
