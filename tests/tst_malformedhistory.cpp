// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/historyschema.h"
#include "tests/support/historyuse.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int callsInFile = 600;
constexpr int callsBeforeJournal = 550;
constexpr qsizetype pageSize = 4096;

// The same on every machine, other than the standard library's distributions.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }
    qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_random() % static_cast<quint32>(limit)); }
    char byte() { return static_cast<char>(m_random()); }

private:
    std::mt19937 m_random;
};

void scribble(QByteArray &bytes, qsizetype from, qsizetype size, Dice &dice)
{
    for (qsizetype place = from; place < std::min(from + size, bytes.size()); ++place) {
        bytes[place] = dice.byte();
    }
}

void swapPages(QByteArray &bytes, qsizetype one, qsizetype other)
{
    const QByteArray kept = bytes.mid(one, pageSize);
    bytes.replace(one, pageSize, bytes.mid(other, pageSize));
    bytes.replace(other, pageSize, kept);
}

// One kind of damage for each of the first numbers, with its place at random.
void damage(QByteArray &bytes, int kind, Dice &dice)
{
    const qsizetype pages = bytes.size() / pageSize;
    const qsizetype page = dice.below(pages) * pageSize;
    switch (kind) {
    case 0: // a byte
        bytes[dice.below(bytes.size())] = dice.byte();
        return;
    case 1: // the head of a page, where its kind and its cells stand
        scribble(bytes, page + dice.below(40), 1 + dice.below(8), dice);
        return;
    case 2:
        scribble(bytes, page, pageSize, dice);
        return;
    case 3: // as after a power cut
        bytes.replace(page, pageSize, QByteArray(pageSize, '\0'));
        return;
    case 4:
        swapPages(bytes, page, dice.below(pages) * pageSize);
        return;
    case 5: // a sector
        bytes.replace(page + dice.below(8) * 512, 512, QByteArray(512, '\0'));
        return;
    case 6: // one page is what another was
        bytes.replace(page, pageSize, bytes.mid(dice.below(pages) * pageSize, pageSize));
        return;
    case 7: // the head of the file
        scribble(bytes, dice.below(100), 1 + dice.below(4), dice);
        return;
    case 8:
        bytes.truncate(dice.below(bytes.size()));
        return;
    default: // here and there
        for (int place = 0; place < 40; ++place) {
            bytes[dice.below(bytes.size())] = dice.byte();
        }
    }
}
constexpr int kindsOfDamage = 10;

} // namespace

/**
 * Files of the history that a disk has damaged. A program lives, comes to an end, and says so wherever it could not
 * read all calls.
 */
class TestMalformedHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"rufzeichen.history=false"_s);
        QVERIFY(m_folder.isValid());
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            for (int number = 0; number < callsBeforeJournal; ++number) {
                store(history, number);
            }
            fillOtherTables(history);
        }
        m_sound = read(path());
        QVERIFY(!QFileInfo::exists(path() + u"-wal"_s));
        QVERIFY(m_sound.size() > 40 * pageSize);
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            for (int number = callsBeforeJournal; number < callsInFile; ++number) {
                store(history, number);
            }
            m_withJournal = read(path());
            m_journal = read(path() + u"-wal"_s);
        }
        m_whole = read(path());
        QVERIFY(m_journal.size() > 10 * pageSize);
    }

    void init()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QVERIFY(QFile::remove(m_folder.filePath(name)));
        }
    }

    void aSoundFileIsReadWhole()
    {
        write(path(), m_whole);
        const HistoryUse use = HistoryUser::use(path(), BrokenFile::SetAside);
        QCOMPARE(use.opening, HistoryOpening());
        QCOMPARE(use.byDay.value().size(), callsInFile);
        QCOMPARE(use.inOrder.value().size(), callsInFile);
        QVERIFY(use.isStored);
    }

    void damageIsTold_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < kindsOfDamage; ++kind) {
            QTest::addRow("%d", kind) << kind;
        }
    }
    void damageIsTold()
    {
        QFETCH(int, kind);
        constexpr unsigned variants = 45;
        for (unsigned seed = 0; seed < variants; ++seed) {
            init();
            Dice dice(seed + 1000 * static_cast<unsigned>(kind));
            QByteArray bytes = m_whole;
            damage(bytes, kind, dice);
            write(path(), bytes);
            const BrokenFile broken = seed % 2 == 0 ? BrokenFile::SetAside : BrokenFile::Kept;
            const HistoryUse use = HistoryUser::use(path(), broken);
            const QByteArray name = QByteArray::number(seed);
            verifyTold(use, bytes, name);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    // SQLite takes what comes before the first damaged piece of a journal: a power cut leaves such ones.
    void aDamagedJournalCostsOnlyItself_data() { damageIsTold_data(); }
    void aDamagedJournalCostsOnlyItself()
    {
        QFETCH(int, kind);
        constexpr unsigned variants = 20;
        for (unsigned seed = 0; seed < variants; ++seed) {
            init();
            Dice dice(seed + 1000 * static_cast<unsigned>(kind));
            QByteArray journal = m_journal;
            damage(journal, kind, dice);
            write(path(), m_withJournal);
            write(path() + u"-wal"_s, journal);
            const HistoryUse use = HistoryUser::use(path(), BrokenFile::Kept);
            const QByteArray name = QByteArray::number(seed);
            QVERIFY2(!use.byDay || use.byDay->size() >= callsBeforeJournal, name);
            QVERIFY2(!use.count || use.count >= callsBeforeJournal, name);
            QVERIFY2(use.isStored || use.isToldOfFailure, name);
        }
    }

    void whatLiesBesideTheFileDoesNoHarm_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("bytes");
        Dice dice(1);
        QByteArray noise(3 * pageSize, '\0');
        scribble(noise, 0, noise.size(), dice);
        const QByteArray rollback = QByteArray::fromHex("d9d505f920a163d7");
        for (const auto suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
            QTest::addRow("noise %s", suffix.data()) << QString(suffix) << noise;
            QTest::addRow("nothing %s", suffix.data()) << QString(suffix) << QByteArray();
            QTest::addRow("another database %s", suffix.data()) << QString(suffix) << m_sound;
            QTest::addRow("a rollback of nothing %s", suffix.data())
                << QString(suffix) << rollback + QByteArray(504, '\0');
            QTest::addRow("a rollback of noise %s", suffix.data())
                << QString(suffix) << rollback + QByteArray(4, '\xff') + noise;
        }
    }
    void whatLiesBesideTheFileDoesNoHarm()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, bytes);
        write(path(), m_whole);
        write(path() + suffix, bytes);
        const HistoryUse use = HistoryUser::use(path(), BrokenFile::Kept);
        QVERIFY(!use.byDay || use.byDay->size() == callsInFile);
        QVERIFY(!use.inOrder || use.inOrder->size() == callsInFile);
        QVERIFY(use.isStored || use.isToldOfFailure);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"calls.sqlite"_s); }

    // All calls, or a word that it is not so.
    void verifyTold(const HistoryUse &use, const QByteArray &bytes, const QByteArray &name) const
    {
        if (!use.opening.setAside.isEmpty()) {
            QVERIFY2(read(use.opening.setAside) == bytes, name);
            QVERIFY2(use.isStored, name);
            return;
        }
        if (bytes.isEmpty()) {
            return; // a new file
        }
        QVERIFY2(!use.byDay || use.byDay->size() >= callsInFile, name);
        QVERIFY2(!use.inOrder || use.inOrder->size() >= callsInFile, name);
        QVERIFY2(!use.count || use.count >= callsInFile, name);
        QVERIFY2(use.isStored || use.isToldOfFailure, name);
        QVERIFY2(use.opening.failure.isEmpty() || read(path()) == bytes, name);
    }

    static void store(CallHistory &history, int number)
    {
        const QDateTime arrival(QDate(2020, 6, 1).addDays(number / 10), QTime(12, number % 60));
        const QByteArray stamp = BoxTime::fromLocal(arrival).toWire();
        const QString remote = u"0%1"_s.arg(number % 90);
        Call call = CallMaker::missed(u"key of call %1"_s.arg(number), stamp.constData(), remote);
        call.local = QString::number(732120 + number % 3);
        history.store(call, arrival);
    }

    static void fillOtherTables(CallHistory &history)
    {
        QList<std::pair<QString, Party>> parties;
        for (int number = 0; number < 90; ++number) {
            parties.append(
                {u"0%1"_s.arg(number), {.name = u"Anna Beispiel der %1."_s.arg(number), .place = u"Bonn"_s}});
        }
        QVERIFY(history.setParties(parties));
        history.beginOutage(CallMaker::at("16.06.20 10:00:00"));
        history.endOutage(CallMaker::at("16.06.20 11:00:00"));
        QVERIFY(history.merge(u"uuid:box"_s, {.timestamp = u"1"_s, .calls = {}},
                              [](const QString &remote) { return remote; }));
    }

    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("can't write");
        }
    }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

    QTemporaryDir m_folder;
    QByteArray m_sound; // without a journal, and without the latest calls
    QByteArray m_withJournal; // the same, or more
    QByteArray m_journal; // and the calls that are not in there
    QByteArray m_whole; // all calls
};

QTEST_GUILESS_MAIN(TestMalformedHistory)
#include "tst_malformedhistory.moc"
