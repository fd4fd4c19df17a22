// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"
#include "tests/support/controls.h"
#include "ui/export/callprinter.h"
#include "ui/export/printing.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

// One call of each of @p days days from the first of June on.
QList<StoredCall> calls(int days, int perDay)
{
    QList<StoredCall> result;
    for (int i = 0; i < days * perDay; ++i) {
        StoredCall stored;
        stored.call = CallMaker::missed(QString::number(i), "01.06.20 12:25:42", u"030123456"_s);
        stored.call.started = BoxTime::fromLocal(QDate(2020, 6, 1).addDays(i / perDay).startOfDay());
        stored.party.name = u"Erika <b>Mustermann</b> with a name that is much too long for its column"_s;
        result.append(stored);
    }
    return result;
}

} // namespace

class TestCallPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void describesQueries_data()
    {
        QTest::addColumn<CallQuery>("query");
        QTest::addColumn<QString>("words");
        CallQuery query;
        QTest::newRow("all") << query << u"All calls"_s;
        query.since = QDate(2020, 6, 1);
        QTest::newRow("since") << query << u"from 1 Jun 2020"_s;
        query.until = QDate(2020, 6, 30);
        QTest::newRow("days") << query << u"1 Jun 2020 to 30 Jun 2020"_s;
        query.since.reset();
        query.filter = CallFilter::Missed;
        QTest::newRow("until, missed") << query << u"until 30 Jun 2020 · missed"_s;
        query.until.reset();
        query.local = u"732123"_s;
        query.remote = u"030\u202e1"_s;
        query.text = u"erika"_s;
        query.filter = CallFilter::Outgoing;
        QTest::newRow("the rest") << query << u"own number 732123 · number 030\ufffd1 · with “erika” · outgoing"_s;
    }
    void describesQueries()
    {
        QFETCH(CallQuery, query);
        QTEST(CallPrinter::describe(query), "words");
    }

    // What is painted is not to be read in a PDF, whose letters are pictures: the device listens.
    void namesOwnNumbers()
    {
        CallQuery query;
        query.local = u"732123"_s;
        const OwnNames names {.ofLine = [](const QString &) { return u"Praxis"_s; }};
        QCOMPARE(CallPrinter::describe(query, names), u"own number 732123 (Praxis)"_s);
        const auto pdf = [](const OwnNames &used) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QPdfWriter writer(&buffer);
            CallPrinter printer(writer, {}, used);
            const bool isPrinted = printer.begin() && printer.add(calls(1, 1)) && printer.end();
            return isPrinted ? buffer.data().size() : -1;
        };
        QVERIFY(pdf(names) > pdf({})); // has more letters
    }

    void fillsPages_data()
    {
        QTest::addColumn<QList<StoredCall>>("list");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << QList<StoredCall>() << 1 << 1;
        QTest::newRow("one") << calls(1, 1) << 1 << 1;
        QTest::newRow("a page") << calls(1, 35) << 1 << 1;
        QTest::newRow("many of one day") << calls(1, 500) << 6 << 12;
        QTest::newRow("many days") << calls(200, 1) << 6 << 15;
    }
    void fillsPages()
    {
        QFETCH(QList<StoredCall>, list);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter pdf(&buffer);
        CallPrinter printer(pdf, u"All calls"_s);
        QVERIFY(printer.begin());
        QVERIFY(printer.add(list));
        QVERIFY(printer.end());
        QFETCH(int, fewest);
        QFETCH(int, most);
        QVERIFY2(printer.pages() >= fewest && printer.pages() <= most, qPrintable(QString::number(printer.pages())));
        QVERIFY(buffer.data().startsWith("%PDF-"));
        QCOMPARE(buffer.data().count("/Type /Page\n"), printer.pages());
    }

    void callsWithoutAnything()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter pdf(&buffer);
        CallPrinter printer(pdf, {});
        QVERIFY(printer.begin());
        QVERIFY(printer.add({StoredCall(), StoredCall()}));
        QVERIFY(printer.end());
    }

    void printsTheHistory()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.db"_s));
        QCOMPARE(history.open().failure, QString());
        for (const StoredCall &each : calls(30, 2)) {
            history.store(each.call, {});
        }
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"calls.pdf"_s));
        QVERIFY(paintCalls({.reader = history.reader()}, printer));
        QFile file(folder.filePath(u"calls.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().count("/Type /Page\n") > 1);
    }

    void eventsGoOnWhileManyArePrinted()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.db"_s));
        QCOMPARE(history.open().failure, QString());
        QVERIFY(history.restore(calls(100, 50)));
        const QString file = folder.filePath(u"calls.pdf"_s);
        int turns = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&turns] { ++turns; });
        other.start(0);
        QPointer<PrintJob> job = printTo(file, history);
        QSignalSpy finished(job, &QDialog::finished);
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(job->value() > 0, 30000);
        QVERIFY(job->maximum() == 5000 && job->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
        QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));
        QVERIFY(turns >= 10);
        QTRY_VERIFY(!job);
        QFile printed(file);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.readAll().count("/Type /Page\n") > 50);
    }

    void cancellingLeavesNoFile()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.db"_s));
        QCOMPARE(history.open().failure, QString());
        QVERIFY(history.restore(calls(100, 50)));
        const QString file = folder.filePath(u"calls.pdf"_s);
        QPointer<PrintJob> job = printTo(file, history);
        const QSignalSpy failed(job, &PrintJob::failed);
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(job->value() > 0, 30000);
        click(job->findChild<QPushButton *>());
        QTRY_VERIFY(!job);
        QCOMPARE(failed.size(), 0);
        QVERIFY(!QFile::exists(file));
    }

    void aPrinterThatIsGoneIsToldOf()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.db"_s));
        QPointer<PrintJob> job = printTo(u"/nonexistent/calls.pdf"_s, history);
        const QSignalSpy failed(job, &PrintJob::failed);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
        job->start();
        QCOMPARE(failed.size(), 1);
        QTRY_VERIFY(!job);
    }

    void saysThatItCanNotPrint()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.db"_s));
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(u"/nonexistent/calls.pdf"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
        QVERIFY(!paintCalls({.reader = history.reader()}, printer));
    }

private:
    static PrintJob *printTo(const QString &file, const CallHistory &history)
    {
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        return new PrintJob({.reader = history.reader()}, std::move(printer));
    }
};

QTEST_MAIN(TestCallPrinter)
#include "tst_callprinter.moc"
