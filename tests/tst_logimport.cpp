// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/callimport.h"
#include "core/calls/callhistory.h"
#include "core/calls/calltracker.h"
#include "tests/support/callwords.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 120000; // ms

const QByteArray missedCall = "16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;\n"
                              "16.06.20 12:25:46;DISCONNECT;0;0;\n";
const QByteArray answeredCall = "17.06.20 10:32:16;CALL;1;11;69123;952123#;SIP0;\n"
                                "17.06.20 10:32:23;CONNECT;1;11;952123;\n"
                                "17.06.20 10:37:34;DISCONNECT;1;312;\n";

} // namespace

/** Recorded lines into the history. */
class TestLogImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(path());
        QCOMPARE(m_history->open(), HistoryOpening());
    }
    void cleanup() { m_history.reset(); }

    void importsWholeCalls()
    {
        const QSignalSpy changed(m_history.get(), &CallHistory::changed);
        const CallImportResult result = import({file(missedCall + "# a comment\n\nrubbish\n" + answeredCall)});
        QCOMPARE(
            result,
            (CallImportResult {.lines = 6, .calls = 2, .added = 2, .known = 0, .failedFile = {}, .failure = {}}));
        const QList<StoredCall> calls = m_history->reader().calls({}, 10).value();
        QCOMPARE(inWords(calls.at(0).call), u"outgoing answered 312"_s);
        QCOMPARE(inWords(calls.at(1).call), u"incoming missed 0"_s);
        QCOMPARE(calls.at(1).source, CallSource::Import);
        QCOMPARE(calls.at(1).seen, true);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, timeout); // the history has noticed by itself
    }

    void oldCallsOutliveTheRetentionAtFirst()
    {
        import({file(missedCall)});
        QCOMPARE(m_history->expire(QDate::currentDate().addDays(2), 1), 0); // nothing tells that it is that late
        const QByteArray soon = QDate::currentDate().addDays(2).toString(u"dd.MM.yy"_s).toLatin1();
        hear(soon + " 12:25:42;RING;0;030;732123;SIP1;\n");
        QCOMPARE(m_history->expire(QDate::currentDate().addDays(1), 1), 0);
        QCOMPARE(m_history->expire(QDate::currentDate().addDays(2), 1), 1);
    }

    void aSecondImportAddsNothing()
    {
        const QString name = file(testData(u"annotated.log"_s));
        const CallImportResult first = import({name});
        QVERIFY(first.added > 5);
        const CallImportResult second = import({name, name});
        QCOMPARE(second.added, 0);
        QCOMPARE(second.known, 2 * first.calls);
        QCOMPARE(m_history->reader().count({}), first.added);
    }

    void callsHeardLiveAreKnown_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("known");
        QByteArray masked = missedCall;
        masked.replace("01755290123", "01755290xxx").replace("732123", "732xxx");
        QTest::newRow("the same") << missedCall + answeredCall << 2;
        QTest::newRow("masked") << masked << 1;
        QTest::newRow("another number") << QByteArray(missedCall).replace("0123", "0124") << 0;
        QTest::newRow("another own number") << QByteArray(missedCall).replace("732123", "732124") << 0;
        QTest::newRow("a second later") << QByteArray(missedCall).replace("25:42", "25:43") << 0;
        QTest::newRow("withheld") << QByteArray(missedCall).replace("01755290123", "") << 0;
        QTest::newRow("its beginning is missing") << answeredCall.mid(answeredCall.indexOf('\n') + 1) << 1;
        QTest::newRow("twice in that second") << missedCall + missedCall << 1;
    }
    void callsHeardLiveAreKnown()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, known);
        hear(missedCall + answeredCall);
        const CallImportResult result = import({file(lines)});
        QCOMPARE(result.known, known);
        QCOMPARE(m_history->reader().count({}), 2 + result.added);
        QCOMPARE(result.added + result.known, result.calls);
    }

    // Live, a call stands where it arrived if its stamp can't be true; the log has only the stamp.
    void callsThatStandElsewhereAreKnown_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("box without a clock") << QByteArray("01.01.70 01:00:05;RING;0;01755290123;732123;SIP1;\n"
                                                           "01.01.70 01:00:09;DISCONNECT;0;0;\n");
        QTest::newRow("answered, and the clock was set meanwhile")
            << QByteArray("01.01.70 01:00:05;RING;0;01755290123;732123;SIP1;\n"
                          "16.06.20 12:25:46;CONNECT;0;10;01755290123;\n16.06.20 12:26:46;DISCONNECT;0;60;\n");
        QTest::newRow("from its CONNECT on") << QByteArray("01.01.70 01:00:05;CONNECT;0;10;01755290123;\n"
                                                           "01.01.70 01:00:09;DISCONNECT;0;4;\n");
        QTest::newRow("an hour earlier") << QByteArray("25.10.26 02:05:00;RING;0;01755290123;732123;SIP1;\n"
                                                       "25.10.26 02:05:05;DISCONNECT;0;0;\n");
        QTest::newRow("without a stamp") << QByteArray("xx;RING;0;01755290123;732123;SIP1;\nxx;DISCONNECT;0;0;\n");
    }
    void callsThatStandElsewhereAreKnown()
    {
        QFETCH(QByteArray, lines);
        hear(lines, BoxTime::parse("25.10.26 02:50:05"));
        for (const QByteArray &before : {QByteArray(), QByteArray("25.10.26 02:50:00;RING;1;030;732123;SIP1;\n"),
                                         QByteArray("24.10.26 12:50:00;RING;1;030;732123;SIP1;\n")}) {
            const CallImportResult result = import({file(before + lines)});
            QCOMPARE(result.calls, 1);
            QCOMPARE(result.known, 1);
        }
    }

    void importedCallsThatStandElsewhereAreKnown()
    {
        const QByteArray night = "25.10.26 02:50:00;RING;0;030;732123;SIP1;\n25.10.26 02:50:05;DISCONNECT;0;0;\n"
                                 "25.10.26 02:05:00;RING;0;040;732123;SIP1;\n25.10.26 02:05:05;DISCONNECT;0;0;\n"
                                 "01.01.70 01:00:05;RING;0;050;732123;SIP1;\n01.01.70 01:00:09;DISCONNECT;0;0;\n"
                                 "xx;RING;0;060;732123;SIP1;\nxx;DISCONNECT;0;0;\n"
                                 "xx;RING;0;060;732123;SIP1;\nxx;DISCONNECT;0;0;\n";
        const QString name = file(night);
        QCOMPARE(import({name}).added, 5);
        QCOMPARE(import({name, name}).added, 0);
        const qsizetype half = night.indexOf("25.10.26 02:05:00");
        QCOMPARE(import({file(night.mid(half))}).added, 0);
        QCOMPARE(import({file(night.mid(night.indexOf("01.01.70")))}).added, 0);
        QCOMPARE(import({file(night + "xx;RING;0;060;732123;SIP1;\nxx;DISCONNECT;0;0;\n")}).added, 1);
    }

    // As they would live: an untrue stamp changes no order.
    void callsStandInTheOrderOfTheirLines()
    {
        const auto missed = [](const QByteArray &begin, const QByteArray &end, const QByteArray &number) {
            return begin + ";RING;0;" + number + ";732123;SIP1;\n" + end + ";DISCONNECT;0;0;\n";
        };
        import({file(missed("25.10.26 02:50:00", "25.10.26 02:50:05", "0301")
                     + missed("25.10.26 02:05:00", "25.10.26 02:05:05", "0302")
                     + missed("25.10.26 02:51:00", "25.10.26 02:51:05", "0303")
                     + missed("01.01.70 01:00:00", "01.01.70 01:00:05", "0304") + missed("xx", "xx", "0305")
                     + missed("25.10.26 03:00:00", "25.10.26 03:00:05", "0306"))});
        QStringList numbers;
        const QList<StoredCall> calls = m_history->reader().calls({}, 100).value();
        for (const StoredCall &stored : calls) {
            numbers.prepend(*stored.call.remote);
            QCOMPARE(stored.call.moment->date(), QDate(2026, 10, 25));
        }
        QCOMPARE(numbers, QStringList({u"0301"_s, u"0302"_s, u"0303"_s, u"0304"_s, u"0305"_s, u"0306"_s}));
    }

    // Records that were put together in the wrong order, or one file of several that overlap.
    void aStepBackByMuchIsAnotherRecord()
    {
        QCOMPARE(import({file(answeredCall + missedCall)}).added, 2);
        const QList<StoredCall> calls = m_history->reader().calls({}, 100).value();
        QCOMPARE(calls.at(1).call.moment, BoxTime::parse("16.06.20 12:25:42"));
    }

    void oneCallWhileTheClockIsSet_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("summer time") << QByteArray("29.03.26 01:59:50;RING;0;030;732123;SIP1;\n"
                                                   "29.03.26 03:00:05;CONNECT;0;10;0301;\n"
                                                   "29.03.26 03:02:05;DISCONNECT;0;120;\n");
        QTest::newRow("from 1970") << QByteArray("01.01.70 01:00:05;RING;0;030;732123;SIP1;\n"
                                                 "29.03.26 03:00:05;CONNECT;0;10;0301;\n"
                                                 "29.03.26 03:02:05;DISCONNECT;0;120;\n");
    }
    void oneCallWhileTheClockIsSet()
    {
        QFETCH(QByteArray, lines);
        QCOMPARE(import({file(lines)}).added, 1);
        QCOMPARE(outcomes(), QStringList {u"incoming answered 120"_s});
    }

    void callsOfTheBoxsListAreKnown()
    {
        const BoxCall listed {.id = 1,
                              .type = BoxCallType::Missed,
                              .remote = u"01755290123"_s,
                              .local = u"732123"_s,
                              .started = *BoxTime::parse("16.06.20 12:25:00")};
        const auto asItIs = [](const QString &number) { return number; };
        QCOMPARE(m_history->merge(u"uuid:box"_s, {.timestamp = u"1"_s, .calls = {listed}}, asItIs)->added, 1);
        const CallImportResult result = import({file(missedCall + missedCall + answeredCall)});
        QCOMPARE(result.known, 1);
        QCOMPARE(result.added, 2);
    }

    void aMaskedCallGetsItsNumbers()
    {
        const QString masked = file(QByteArray(missedCall).replace("0123", "0xxx").replace("732123", "732xxx"));
        const QString half = file(QByteArray(missedCall).replace("732123", "732xxx"));
        for (const QString &name : {masked, half, file(missedCall), half, masked}) {
            import({name});
        }
        const QList<StoredCall> calls = m_history->reader().calls({}, 100).value();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.constFirst().call.remote, u"01755290123"_s);
        QCOMPARE(calls.constFirst().call.local, u"732123"_s);
    }

    void aMaskedEndLeavesTheNumbers()
    {
        const qsizetype half = missedCall.indexOf('\n') + 1;
        import({oldFile(missedCall.left(half))});
        QCOMPARE(outcomes(), QStringList {u"incoming lost"_s});
        import({file(QByteArray(missedCall).replace("0123", "0xxx"))});
        QCOMPARE(outcomes(), QStringList {u"incoming missed 0"_s});
        QCOMPARE(m_history->reader().calls({}, 1)->constFirst().call.remote, u"01755290123"_s);
    }

    void theExactCallIsPreferred()
    {
        const QByteArray masked = QByteArray(missedCall).replace("0123", "0xxx");
        import({file(masked + missedCall)});
        QCOMPARE(m_history->reader().count({}), 2);
        QCOMPARE(import({file(missedCall + masked)}).added, 0);
    }

    void twoCallsInOneSecondStayTwo()
    {
        QCOMPARE(import({file(missedCall + missedCall)}).added, 2);
        QCOMPARE(import({file(missedCall + missedCall)}).added, 0);
        QCOMPARE(import({file(missedCall + missedCall + missedCall)}).added, 1);
    }

    void aCallMayEndInTheNextFile()
    {
        const qsizetype half = missedCall.indexOf('\n') + 1;
        const QString first = file(missedCall.left(half));
        QCOMPARE(import({first}).calls, 0);
        QCOMPARE(import({first, file(missedCall.mid(half))}).added, 1);
    }

    // Daily logs, one by one and in any order: the call over midnight is whole in the end.
    void aCallMayEndInAFileThatIsImportedLater_data()
    {
        QTest::addColumn<QByteArrayList>("files");
        const QByteArray ring = "16.06.20 23:59:40;RING;0;01755290123;732123;SIP1;\n";
        const QByteArray connect = "16.06.20 23:59:50;CONNECT;0;10;01755290123;\n";
        const QByteArray end = "17.06.20 00:05:00;DISCONNECT;0;310;\n17.06.20 08:00:00;RING;0;030;732123;SIP1;\n"
                               "17.06.20 08:00:01;DISCONNECT;0;0;\n";
        const QByteArray day = "16.06.20 08:00:00;RING;0;040;732123;SIP1;\n16.06.20 08:00:01;DISCONNECT;0;0;\n";
        QTest::newRow("in order") << QByteArrayList {day + ring + connect, end};
        QTest::newRow("newest first") << QByteArrayList {end, day + ring + connect};
        QTest::newRow("answered after midnight") << QByteArrayList {day + ring, connect + end};
        QTest::newRow("answered after midnight, newest first") << QByteArrayList {connect + end, day + ring};
    }
    void aCallMayEndInAFileThatIsImportedLater()
    {
        QFETCH(QByteArrayList, files);
        for (const bool isOld : {false, true}) {
            QStringList names;
            for (const QByteArray &content : files) {
                names.append(isOld ? oldFile(content) : file(content));
                import({names.last()});
            }
            QCOMPARE(outcomes(),
                     QStringList({u"incoming missed 0"_s, u"incoming answered 310"_s, u"incoming missed 0"_s}));
            for (const QString &name : names) { // and once more: all is known
                QCOMPARE(import({name}).added, 0);
            }
            QCOMPARE(outcomes().size(), 3);
            cleanup();
            init();
        }
    }

    void filesAreReadInTheOrderOfTheirTimes()
    {
        const qsizetype half = missedCall.indexOf('\n') + 1;
        QCOMPARE(import({file(missedCall.mid(half)), file(missedCall.left(half))}).added, 1);
        QCOMPARE(outcomes(), QStringList {u"incoming missed 0"_s});
    }

    void aCaptureFromTheMiddleBecomesTheWholeCall()
    {
        const QByteArray whole = "16.06.20 12:00:00;RING;0;01755290123;732123;SIP1;\n"
                                 "16.06.20 12:00:09;CONNECT;0;10;01755290123;\n16.06.20 12:01:00;DISCONNECT;0;51;\n";
        import({file(whole.mid(whole.indexOf('\n') + 1))});
        QCOMPARE(outcomes(), QStringList {u"unknown answered 51"_s});
        QCOMPARE(import({file(whole)}).known, 1);
        QCOMPARE(outcomes(), QStringList {u"incoming answered 51"_s});
        QCOMPARE(m_history->reader().calls({}, 1)->constFirst().call.started, BoxTime::parse("16.06.20 12:00:00"));
    }

    void aLostCallStaysLostWhenItsIdIsUsedAgain()
    {
        import({oldFile("16.06.20 23:59:40;RING;0;01755290123;732123;SIP1;\n")});
        import({oldFile("17.06.20 00:05:00;RING;0;030;732123;SIP1;\n17.06.20 00:05:03;DISCONNECT;0;0;\n")});
        QCOMPARE(outcomes(), QStringList({u"incoming missed 0"_s, u"incoming lost"_s}));
    }

    // Parts of a record, each a file of its own, in an order that gives the first halves another meaning.
    void filesThatAreImportedLaterPutCallsRight_data()
    {
        QTest::addColumn<QList<int>>("order"); // of lines; negative: the same file goes on
        QTest::addColumn<QStringList>("wanted");
        const QStringList all {u"incoming missed 0"_s, u"incoming missed 0"_s, u"incoming answered 300"_s,
                               u"incoming answered 120"_s};
        QTest::newRow("two talks") << QList<int> {4, -5, 1, -2, 3, 6} << all.sliced(2);
        QTest::newRow("two talks, the second one first") << QList<int> {6, 3, -4, -5, 1, -2} << all.sliced(2);
        QTest::newRow("an end that seems to fit") << QList<int> {7, 10, 8, -9} << all.first(2);
        QTest::newRow("a later call on the id of one that goes on")
            << QList<int> {1, -2, 7, -8, 3, 9, -10} << QStringList {all.at(0), all.at(1), all.at(3)};
        QTest::newRow("a beginning that a whole call explains") << QList<int> {9, 7, -8, -9, -10, 10} << all.first(2);
    }
    void filesThatAreImportedLaterPutCallsRight()
    {
        const QByteArrayList lines {
            "16.06.20 08:00:00;RING;0;0301;732123;SIP1;", "16.06.20 08:00:05;CONNECT;0;10;0301;",
            "16.06.20 08:02:05;DISCONNECT;0;120;",        "16.06.20 15:00:00;RING;0;0302;732123;SIP1;",
            "16.06.20 15:00:05;CONNECT;0;10;0302;",       "16.06.20 15:05:05;DISCONNECT;0;300;",
            "16.06.20 16:00:00;RING;0;0303;732123;SIP1;", "16.06.20 16:00:10;DISCONNECT;0;0;",
            "16.06.20 16:00:20;RING;0;0304;732123;SIP1;", "16.06.20 16:00:50;DISCONNECT;0;0;"};
        QFETCH(QList<int>, order);
        QByteArrayList contents;
        for (const int line : order) {
            const QByteArray bytes = lines.at(std::abs(line) - 1) + '\n';
            if (line < 0) {
                contents.last() += bytes;
            } else {
                contents.append(bytes);
            }
        }
        for (const QByteArray &content : contents) {
            import({file(content)});
        }
        QTEST(outcomes(), "wanted");
        const QList<StoredCall> calls = m_history->reader().calls({}, 100).value();
        for (const StoredCall &stored : calls) {
            if (stored.call.remote == u"0303"_s) {
                QCOMPARE(stored.call.ended, BoxTime::parse("16.06.20 16:00:10"));
            }
        }
        for (const QByteArray &content : contents) {
            QCOMPARE(import({file(content)}).added, 0);
        }
        QCOMPARE(import({file(lines.join('\n'))}).added, 4 - calls.size());
    }

    void whatIsRememberedIsForgottenWithANumber()
    {
        import({file(missedCall + "16.06.20 23:59:40;RING;0;01755290123;732123;SIP1;\n")});
        QCOMPARE(m_history->forgetNumbers({u"01755290123"_s}), 1);
        import({file("17.06.20 00:00:10;DISCONNECT;0;0;\n")});
        QCOMPARE(outcomes(), QStringList());
    }

    // Half calls of more ids than any box has: memory is bounded, and what is whole is imported.
    void manyHalfCallsAreNotRemembered()
    {
        QByteArray lines;
        for (int id = 0; id < 5000; ++id) {
            lines += "16.06.20 12:25:42;DISCONNECT;" + QByteArray::number(id) + ";0;\n";
        }
        QCOMPARE(import({file(lines + missedCall)}).added, 1);
        HistoryDatabase database(path());
        QVERIFY(database.open().failure.isEmpty());
        QCOMPARE(database.number(u"SELECT count(*) FROM fragments"_s), 1000);
    }

    void whatCanNotBeReadIsNotReplaced()
    {
        import({file("16.06.20 23:59:40;RING;0;01755290123;732123;SIP1;\n")});
        {
            const QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            QSqlDatabase opened = other;
            opened.setDatabaseName(path());
            QVERIFY(opened.open());
            QVERIFY(opened.exec(u"ALTER TABLE fragments RENAME COLUMN moment TO hidden"_s).isActive());
            import({file(missedCall)});
            QVERIFY(opened.exec(u"ALTER TABLE fragments RENAME COLUMN hidden TO moment"_s).isActive());
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        import({file("17.06.20 00:00:10;DISCONNECT;0;0;\n")});
        QCOMPARE(outcomes().size(), 2);
    }

    void aFileThatIsNoLogIsNamed()
    {
        const QString name = file("[Desktop Entry]\nName=x\n");
        const CallImportResult result = import({name, file(missedCall), file({})});
        QCOMPARE(result.unknownFiles, QStringList {name});
        QCOMPARE(result.added, 1);
    }

    void openCallsOfOldFilesAreLost()
    {
        const QString name = oldFile(missedCall.left(missedCall.indexOf('\n') + 1));
        QCOMPARE(import({name}).added, 1);
        QCOMPARE(m_history->reader().calls({}, 1).value().constFirst().call.outcome, CallOutcome::Lost);
        QCOMPARE(import({name}).known, 1);
    }

    void aMissingFileStopsAll()
    {
        const CallImportResult result = import({file(missedCall), u"/no/such/file"_s});
        QCOMPARE(result.failedFile, u"/no/such/file"_s);
        QVERIFY(!result.failure.isEmpty());
        QCOMPARE(result.lines, 0);
        QCOMPARE(m_history->reader().count({}), 0);
        QCOMPARE(import({u"/"_s}).failedFile, u"/"_s);
    }

    void cancellingKeepsWholeCalls()
    {
        QByteArray lines;
        for (int i = 0; i < 20000; ++i) {
            lines += missedCall;
        }
        const QString name = file(lines);
        CallImport import(path(), {});
        QSignalSpy finished(&import, &CallImport::finished);
        connect(&import, &CallImport::progress, &import, [&import](qint64 done, qint64 total) {
            QVERIFY(done <= total);
            import.cancel();
        });
        import.start({name});
        QVERIFY(finished.wait(timeout));
        const auto result = finished.first().first().value<CallImportResult>();
        QCOMPARE(result.cancelled, true);
        QVERIFY(result.lines < 40000);
        QCOMPARE(m_history->reader().count({}), result.added);
        QCOMPARE(this->import({name}).added, 20000 - result.added);
    }

    void awkwardFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<qint64>("lines");
        QTest::addColumn<qint64>("calls");
        QTest::newRow("empty") << QByteArray() << 0LL << 0LL;
        QTest::newRow("byte order mark, CRLF, no last end")
            << "\xef\xbb\xbf" + QByteArray(missedCall).replace("\n", "\r\n").chopped(2) << 2LL << 1LL;
        QTest::newRow("NUL") << QByteArray(1000, '\0') + '\n' + missedCall << 3LL << 1LL;
        QTest::newRow("CR") << QByteArray(missedCall).replace('\n', '\r') << 2LL << 1LL;
        QTest::newRow("a long line") << QByteArray(100000, 'x') + '\n' + missedCall << 3LL << 1LL;
        QTest::newRow("no time") << QByteArray(missedCall).replace("16.06.20 12:25:4", "99.99.99 99:99:9") << 2LL
                                 << 1LL;
    }
    void awkwardFiles()
    {
        QFETCH(QByteArray, content);
        const CallImportResult result = import({file(content)});
        QTEST(result.lines, "lines");
        QTEST(result.calls, "calls");
        QCOMPARE(result.failure, QString());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"calls.sqlite"_s); }

    QString file(const QByteArray &content)
    {
        QFile file(m_folder->filePath(QString::number(++m_files) + u".log"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("can't write");
        }
        return file.fileName();
    }

    // Nobody has written it for two days.
    QString oldFile(const QByteArray &content)
    {
        QFile old(file(content));
        if (!old.open(QIODevice::ReadWrite)
            || !old.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime)) {
            qFatal("can't make a file old");
        }
        return old.fileName();
    }

    // Of all calls, the newest first.
    QStringList outcomes()
    {
        QStringList words;
        const QList<StoredCall> calls = m_history->reader().calls({}, 100).value();
        for (const StoredCall &stored : calls) {
            words.append(inWords(stored.call));
        }
        return words;
    }

    CallImportResult import(const QStringList &files)
    {
        CallImport import(path(), {});
        QSignalSpy finished(&import, &CallImport::finished);
        import.start(files);
        if (!finished.wait(timeout)) {
            qFatal("the import has no end");
        }
        return finished.first().first().value<CallImportResult>();
    }

    void hear(const QByteArray &lines, const std::optional<BoxTime> &moment = {})
    {
        CallTracker tracker;
        for (const QByteArray &bytes : lines.split('\n')) {
            CallMonitorLine line = CallMonitorLine::parse(bytes);
            line.moment = moment;
            for (const Call &call : tracker.process(line, std::chrono::milliseconds(0))) {
                m_history->store(call, QDateTime::currentDateTime());
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestLogImport)
#include "tst_logimport.moc"
