// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/salvage.h"
#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

constexpr int calls = 1000;
constexpr qsizetype page = 4096;
const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

bool goOn(qint64 /*done*/, qint64 /*total*/)
{
    return true;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("can't write");
    }
}

// The pages of a kind, by the byte that says so, that have the text in them.
QList<qsizetype> pagesWith(const QByteArray &content, char kind, QByteArrayView text)
{
    QList<qsizetype> found;
    for (qsizetype place = page; place < content.size(); place += page) {
        if (content.at(place) == kind && QByteArrayView(content).sliced(place, page).contains(text)) {
            found.append(place);
        }
    }
    return found;
}

} // namespace

/** What can be read of a damaged history. */
class TestSalvage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // One file for all, since many calls are made.
    void initTestCase()
    {
        CallHistory history(m_folder.filePath(u"whole"_s));
        QCOMPARE(history.open(), HistoryOpening());
        QList<StoredCall> made;
        for (int number = 0; number < calls; ++number) {
            Call call = ended(ringing(u"abc%1x-%2"_s.arg(number % 7).arg(number), "16.06.20 12:25:42",
                                      u"0%1"_s.arg(1000 + number % 100)),
                              number % 3 == 0 ? CallOutcome::Answered : CallOutcome::Missed);
            made.append({.id = 0, .call = call, .source = CallSource::Live, .seen = number % 2 == 0, .party = {}});
        }
        QVERIFY(history.restore(made));
        QVERIFY(history.setParties({{u"01001"_s, {.name = u"Änne"_s, .place = u"Berlin"_s}}}));
        m_calls = history.reader().calls({}, calls).value();
        QCOMPARE(m_calls.size(), calls);
    }

    void init()
    {
        m_content = read(m_folder.filePath(u"whole"_s));
        m_journal.clear();
    }

    void aSoundFileIsReadWhole()
    {
        QCOMPARE(salvaged(), (Salvage {.saved = calls}));
        QCOMPARE(m_found, m_calls);
    }

    void whatIsInTheJournalIsReadFromThere()
    {
        const QString path = m_folder.filePath(u"journal"_s);
        write(path, m_content);
        CallHistory history(path);
        QCOMPARE(history.open(), HistoryOpening());
        history.store(missed(u"later-1"_s, "17.06.20 12:25:42", u"0999"_s), arrival);
        QVERIFY(history.remove({m_calls.constLast().id}));
        m_content = read(path);
        m_journal = read(path + u"-wal"_s);
        QVERIFY(!m_journal.isEmpty());
        QCOMPARE(salvaged(), (Salvage {.saved = calls}));
        QCOMPARE(m_found, history.reader().calls({}, calls).value());
        m_journal.chop(page / 2); // the last transaction is not whole
        QCOMPARE(salvaged().saved, calls + 1);
    }

    void withoutItsBeginningAFileHasAllCalls_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("the mark") << qsizetype(16);
        QTest::newRow("the header") << qsizetype(100);
        QTest::newRow("the list of tables") << page;
    }
    void withoutItsBeginningAFileHasAllCalls()
    {
        QFETCH(qsizetype, size);
        m_content.replace(0, size, QByteArray(size, '\x55'));
        QCOMPARE(salvaged(), (Salvage {.saved = calls}));
        QCOMPARE(m_found, m_calls);
    }

    void withoutTheInnerPagesAFileHasAllCalls()
    {
        constexpr char innerPage = 5;
        for (const qsizetype place : pagesWith(m_content, innerPage, "")) {
            m_content.replace(place, page, QByteArray(page, '\0'));
        }
        QCOMPARE(salvaged(), (Salvage {.saved = calls}));
        QCOMPARE(m_found, m_calls);
    }

    void callsWhoseRowsAreGoneAreReadFromIndexes()
    {
        constexpr char leafOfTable = 13;
        const QList<qsizetype> places = pagesWith(m_content, leafOfTable, "732123SIP1");
        QVERIFY(places.size() > 5);
        for (const qsizetype place : {places.at(1), places.at(3)}) {
            m_content.replace(place, page, QByteArray(page, '\x55'));
        }
        QCOMPARE(salvaged(), (Salvage {.saved = calls}));
        int differing = 0;
        for (qsizetype each = 0; each < calls; ++each) {
            const StoredCall &found = m_found.at(each);
            const StoredCall &wanted = m_calls.at(each);
            differing += found == wanted ? 0 : 1;
            QCOMPARE(found.id, wanted.id);
            QCOMPARE(found.call.key, wanted.call.key);
            QCOMPARE(found.call.remote, wanted.call.remote);
            QCOMPARE(found.call.local, wanted.call.local);
            QCOMPARE(found.call.moment, wanted.call.moment);
            QCOMPARE(found.call.outcome, wanted.call.outcome);
            QCOMPARE(found.call.duration, wanted.call.duration);
            QCOMPARE(found.party, wanted.party);
        }
        QVERIFY(differing > 20);
    }

    void numbersWhoseRowsAreGoneAreReadFromTheIndex()
    {
        constexpr char leafOfTable = 13;
        for (const qsizetype place : pagesWith(m_content, leafOfTable, "01001")) {
            m_content.replace(place, page, QByteArray(page, '\0'));
        }
        QCOMPARE(salvaged().saved, calls);
        for (qsizetype each = 0; each < calls; ++each) {
            QCOMPARE(m_found.at(each).call.remote, m_calls.at(each).call.remote);
            QCOMPARE(m_found.at(each).party.name, QString());
        }
    }

    void aFileThatIsCutOffHasWhatIsThere()
    {
        m_content.truncate(m_content.size() / 2 + 100);
        const Salvage salvage = salvaged();
        QVERIFY(salvage.saved > 100);
        QCOMPARE(salvage.failure, QString());
    }

    void whatIsNoHistoryHasNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a database").repeated(2000);
        QTest::newRow("NUL") << QByteArray(100000, '\0');
        QTest::newRow("one page of pointers")
            << QByteArray(100, 'x') + QByteArray("\x0d\0\0\xff\xff\0\0\0", 8) + QByteArray(20000, '\x01');
        QTest::newRow("all pages of pointers")
            << QByteArray("\x0d\0\0\x07\xff\0\0\0", 8).leftJustified(4096, '\x08').repeated(50);
    }
    void whatIsNoHistoryHasNothing()
    {
        QFETCH(QByteArray, content);
        m_content = content;
        QCOMPARE(salvaged(), Salvage());
    }

    void nothingInAFileDoesHarm()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 20; ++round) {
            m_content = read(m_folder.filePath(u"whole"_s));
            const int damages = 1 + random.bounded(400);
            for (int each = 0; each < damages; ++each) {
                m_content[random.bounded(m_content.size())] = static_cast<char>(random.bounded(256));
            }
            const Salvage salvage = salvaged();
            QCOMPARE(salvage.failure, QString());
            QCOMPARE(salvage.saved, m_found.size());
            QVERIFY(salvage.saved > calls / 2);
        }
    }

    void aCancelledOneSaysSo()
    {
        HistoryDatabase into(m_folder.filePath(u"cancelled"_s));
        QCOMPARE(into.open(), HistoryOpening());
        const Salvage salvage
            = salvageCalls(m_folder.filePath(u"whole"_s), into, [](qint64, qint64) { return false; });
        QVERIFY(salvage.isCancelled);
    }

private:
    Salvage salvaged()
    {
        const QTemporaryDir folder;
        const QString damaged = folder.filePath(u"damaged"_s);
        write(damaged, m_content);
        if (!m_journal.isEmpty()) {
            write(damaged + u"-wal"_s, m_journal);
        }
        HistoryDatabase into(folder.filePath(u"saved"_s));
        if (!into.open().failure.isEmpty()) {
            qFatal("can't open");
        }
        const Salvage salvage = salvageCalls(damaged, into, goOn);
        m_found = CallReader(into).calls({}, 2 * calls).value_or(QList<StoredCall>());
        if (read(damaged) != m_content) {
            qFatal("the damaged file has changed");
        }
        return salvage;
    }

    const QTemporaryDir m_folder;
    QByteArray m_content;
    QByteArray m_journal;
    QList<StoredCall> m_calls;
    QList<StoredCall> m_found;
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
