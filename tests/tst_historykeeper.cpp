// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/historykeeper.h"
#include "tests/support/callmaker.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int timeout = 30000; // ms
const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

} // namespace

/** What is done for the history while the program runs. */
class TestHistoryKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_later = 0s;
        m_calls = 0;
        m_history = std::make_unique<CallHistory>(path());
        QCOMPARE(m_history->open(), HistoryOpening());
    }
    void cleanup()
    {
        m_keeper.reset();
        m_history.reset();
    }

    void copiesAHistoryThatHasCalls()
    {
        store(1);
        start();
        QSignalSpy backedUp(m_keeper.get(), &HistoryKeeper::backedUp);
        QVERIFY(backedUp.wait(timeout));
        const QList<Backup> backups = HistoryBackups(path()).all();
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.constFirst().time.date(), now().date());
    }

    void copiesNothingWhereThereAreNone()
    {
        start();
        QTRY_VERIFY(m_history->reader().lastCheck().value_or(QDate()).isValid()); // that is done afterwards
        QVERIFY(HistoryBackups(path()).all().isEmpty());
    }

    void copiesAgainInTheNightAfterAChange()
    {
        store(1);
        start();
        QSignalSpy backedUp(m_keeper.get(), &HistoryKeeper::backedUp);
        QVERIFY(backedUp.wait(timeout));
        QTRY_VERIFY(m_history->reader().lastCheck().value_or(QDate()).isValid());
        m_later += 24h;
        store(1); // the first occasion
        QVERIFY(backedUp.wait(timeout));
        QCOMPARE(HistoryBackups(path()).all().size(), 2);
    }

    void aFailureIsToldOnce()
    {
        store(1);
        QFile inTheWay(HistoryBackups(path()).folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        start();
        QSignalSpy failed(m_keeper.get(), &HistoryKeeper::backupFailed);
        QSignalSpy backedUp(m_keeper.get(), &HistoryKeeper::backedUp);
        QVERIFY(failed.wait(timeout));
        QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
        inTheWay.close();
        QVERIFY(inTheWay.remove());
        m_later += 61min;
        store(1);
        QVERIFY(backedUp.wait(timeout));
        QCOMPARE(failed.size(), 1);
    }

    void whatIsForgottenGoesFromTheBackups()
    {
        store(3);
        start();
        QSignalSpy backedUp(m_keeper.get(), &HistoryKeeper::backedUp);
        QVERIFY(backedUp.wait(timeout));
        const HistoryBackups backups(path());
        const QString copy = backups.path(backups.all().constFirst());
        QCOMPARE(m_history->forgetNumbers({u"01"_s}), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_history->reader().owesRemovals(), false, timeout);
        QCOMPARE(callsInBackup(copy), 2);
    }

    void whatWasForgottenBeforeAKillGoesAtTheNextStart()
    {
        store(3);
        const HistoryBackups backups(path());
        QCOMPARE(backups.make(BackupKind::Nightly, now()), QString());
        QCOMPARE(m_history->forgetNumbers({u"01"_s}), 1);
        QCOMPARE(m_history->reader().owesRemovals(), true);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_history->reader().owesRemovals(), false, timeout);
        QCOMPARE(callsInBackup(backups.path(backups.all().constFirst())), 2);
    }

    void damageIsFoundAndCanBeMended()
    {
        store(300);
        m_history.reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        qsizetype place = 4096; // an index that has lost an entry: nothing reads that at the start
        while (content.at(place) != 10 || !content.mid(place, 4096).contains("732123")) {
            place += 4096;
        }
        content[place + 4] = static_cast<char>(content.at(place + 4) - 1);
        content.append(QByteArray((17 << 20) - content.size(), '\0')); // too large for the check at the start
        QVERIFY(file.seek(0) && file.write(content) == content.size());
        file.close();
        m_history = std::make_unique<CallHistory>(path());
        QCOMPARE(m_history->open(), HistoryOpening());
        start();
        QSignalSpy damaged(m_keeper.get(), &HistoryKeeper::damageFound);
        QVERIFY(damaged.wait(timeout));
        QSignalSpy replaced(m_history.get(), &CallHistory::replaced);
        const HistoryOpening opening = m_history->beginAnew();
        QCOMPARE(opening.failure, QString());
        QVERIFY(QFile::exists(opening.setAside));
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(m_history->reader().count({}), 0);
        store(1);
        QCOMPARE(m_history->reader().count({}), 1);
    }

    void endsInTheMiddleOfIt()
    {
        store(50);
        for (int round = 0; round < 10; ++round) {
            start();
            QCoreApplication::processEvents();
            m_keeper.reset();
        }
        for (const Backup &backup : HistoryBackups(path()).all()) {
            QCOMPARE(callsInBackup(HistoryBackups(path()).path(backup)), 50);
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"calls.sqlite"_s); }

    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTime().addSecs(m_later.count()); }

    void start()
    {
        m_keeper = std::make_unique<HistoryKeeper>(*m_history, [this] { return now(); });
        m_keeper->start(0ms);
    }

    void store(int calls)
    {
        for (int each = 0; each < calls; ++each) {
            const int number = m_calls++;
            m_history->store(missed(QString::number(number), "16.06.20 12:25:42", u"0%1"_s.arg(number)), arrival);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<HistoryKeeper> m_keeper;
    std::chrono::seconds m_later {0}; // than it is
    int m_calls = 0;
};

QTEST_GUILESS_MAIN(TestHistoryKeeper)
#include "tst_historykeeper.moc"
