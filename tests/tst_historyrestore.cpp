// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/historyrestore.h"
#include "core/calls/callhistory.h"
#include "core/calls/historybackups.h"
#include "tests/support/callmaker.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 30000; // ms
const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

} // namespace

/** Calls that come back. */
class TestHistoryRestore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(path());
        QCOMPARE(m_history->open(), HistoryOpening());
        for (int number = 0; number < 200; ++number) {
            m_history->store(missed(u"heard-%1"_s.arg(number), "16.06.20 12:25:42", u"0%1"_s.arg(number)), arrival);
        }
        QVERIFY(m_history->setParties({{u"017"_s, {.name = u"Anna"_s, .place = u"Berlin"_s}}}));
        m_before = m_history->reader().calls({}, 1000).value();
        const HistoryBackups backups(path());
        QCOMPARE(backups.make(BackupKind::Nightly, QDateTime(QDate(2026, 11, 30), QTime(3, 0))), QString());
        m_backup = backups.path(backups.all().constFirst());
    }
    void cleanup() { m_history.reset(); }

    void whatIsThereIsNotTakenTwice()
    {
        const Restoration result = bringBack(m_backup, BeforeRestore::Nothing);
        QCOMPARE(result.added, 0);
        QCOMPARE(result.known, 200);
        QCOMPARE(m_history->reader().calls({}, 1000).value(), m_before);
    }

    void whatIsMissingComesAndWhatIsNewerStays()
    {
        m_history->store(missed(u"later-1"_s, "18.06.20 12:25:42", u"0999"_s), arrival);
        QVERIFY(m_history->remove({1, 2, 3, 18}));
        QCOMPARE(m_history->forgetNumbers({u"050"_s, u"017"_s}), 1); // the calls of the other one are gone already
        QSignalSpy changed(m_history.get(), &CallHistory::changed);
        const Restoration result = bringBack(m_backup, BeforeRestore::Copy);
        QCOMPARE(result.failure, QString());
        QCOMPARE(result.added, 5);
        QVERIFY(changed.size() > 0 || changed.wait(timeout));
        QCOMPARE(m_history->reader().count({}), 201);
        QCOMPARE(m_history->reader().party(u"017"_s).value().name, u"Anna"_s);
        QCOMPARE(callsOf(u"017"_s).constFirst().call, callsIn(m_before, u"017"_s).constFirst().call);
        const QList<Backup> backups = HistoryBackups(path()).all();
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.constFirst().kind, BackupKind::BeforeRestore);
        QCOMPARE(callsInBackup(HistoryBackups(path()).path(backups.constFirst())), 196);
        QCOMPARE(QDir(m_folder->path()).entryList({u"restoring*"_s}, QDir::Dirs), QStringList());
    }

    void aCallThatCameAgainInAnotherWayStaysOne()
    {
        QVERIFY(m_history->remove({1}));
        StoredCall listed = m_before.constLast();
        for (const StoredCall &call : m_before) {
            listed = call.id == 1 ? call : listed;
        }
        listed.id = 0;
        listed.call.key = u"fetched-1"_s;
        listed.source = CallSource::Box;
        QVERIFY(m_history->restore({listed}));
        QCOMPARE(bringBack(m_backup, BeforeRestore::Nothing).added, 0);
        QCOMPARE(m_history->reader().count({}), 200);
    }

    void aCallThatRanIsLost()
    {
        m_history->store(ringing(u"rings"_s, "18.06.20 12:25:42", u"0999"_s), arrival);
        const HistoryBackups backups(path());
        QCOMPARE(backups.make(BackupKind::Nightly, QDateTime(QDate(2026, 12, 1), QTime(3, 0))), QString());
        m_history->store(missed(u"rings"_s, "18.06.20 12:25:42", u"0999"_s), arrival);
        const QString running = backups.path(backups.all().constFirst());
        QCOMPARE(bringBack(running, BeforeRestore::Nothing).added, 0);
        QCOMPARE(callsOf(u"0999"_s).constFirst().call.outcome, CallOutcome::Missed);
        QCOMPARE(m_history->forgetNumbers({u"0999"_s}), 1);
        QCOMPARE(bringBack(running, BeforeRestore::Nothing).added, 1);
        QCOMPARE(callsOf(u"0999"_s).constFirst().call.outcome, CallOutcome::Lost);
    }

    void keepsTheDayOfArrival()
    {
        QVERIFY(m_history->remove({1}));
        QCOMPARE(bringBack(m_backup, BeforeRestore::Nothing).added, 1);
        // Else it would be kept for longer than the user wants.
        QCOMPARE(m_history->expire(QDate(2020, 7, 1), 1), 0); // it arrived in 2024, like the others
        QCOMPARE(m_history->purge(QDate(2020, 6, 17)), 200);
        const SqlConnection file(m_backup, std::chrono::milliseconds(0));
        SqlStatement days = file.prepare(u"SELECT count(DISTINCT arrived) FROM calls"_s);
        QVERIFY(days.step() == SqlStatement::Step::Row && days.row().integer(0) == 1);
    }

    void aDamagedFileGivesWhatItHas()
    {
        m_history.reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(4096, '\x55')) == 4096);
        file.close();
        m_history = std::make_unique<CallHistory>(path());
        const HistoryOpening opening = m_history->open();
        QVERIFY(!opening.setAside.isEmpty());
        m_history->store(missed(u"later-1"_s, "18.06.20 12:25:42", u"0999"_s), arrival);
        const Restoration result = bringBack(opening.setAside, BeforeRestore::Nothing);
        QCOMPARE(result.added, 200);
        QCOMPARE(result.read.lost, 0);
        QCOMPARE(m_history->reader().count({}), 201);
    }

    void whatIsNotThereIsToldOf()
    {
        QVERIFY(!bringBack(m_folder->filePath(u"nothing"_s), BeforeRestore::Nothing).failure.isEmpty());
        QCOMPARE(m_history->reader().count({}), 200);
    }

    void withoutACopyNothingIsChanged()
    {
        QVERIFY(m_history->remove({1}));
        const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
        QVERIFY(QFile::copy(m_backup, elsewhere));
        QDir folder(HistoryBackups(path()).folder());
        QVERIFY(folder.removeRecursively());
        QFile inTheWay(folder.path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Restoration result = bringBack(elsewhere, BeforeRestore::Copy);
        QVERIFY(!result.failure.isEmpty());
        QVERIFY(!result.isCancelled);
        QCOMPARE(m_history->reader().count({}), 199);
        QCOMPARE(bringBack(elsewhere, BeforeRestore::Nothing).added, 1);
    }

    void aCancelledOneCanBeCompleted_data()
    {
        QTest::addColumn<BeforeRestore>("before");
        QTest::newRow("while it copies") << BeforeRestore::Copy;
        QTest::newRow("while it reads") << BeforeRestore::Nothing;
    }
    void aCancelledOneCanBeCompleted()
    {
        QFETCH(BeforeRestore, before);
        QVERIFY(m_history->remove({1}));
        HistoryRestore restore(path(), DialPlan());
        std::optional<Restoration> result;
        connect(&restore, &HistoryRestore::finished, &restore, [&](const Restoration &told) { result = told; });
        restore.cancel();
        restore.start(m_backup, before);
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), timeout);
        QVERIFY(result->isCancelled);
        QCOMPARE(m_history->reader().count({}), 199);
        QCOMPARE(HistoryBackups(path()).all().size(), 1); // none that is half
        QCOMPARE(QDir(m_folder->path()).entryList({u"restoring*"_s}, QDir::Dirs), QStringList());
        QCOMPARE(bringBack(m_backup, before).added, 1);
    }

    void whatCanNotBeWrittenToStaysAsItIs()
    {
        m_history.reset();
        const QByteArray other = QByteArray("no history ").repeated(1000);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(other), other.size());
        file.close();
        QVERIFY(!bringBack(m_backup, BeforeRestore::Nothing).failure.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), other);
        file.close();
        QVERIFY(file.remove());
        QVERIFY(QDir().mkpath(path() + u"/folder"_s));
        QVERIFY(!bringBack(m_backup, BeforeRestore::Nothing).failure.isEmpty());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"calls.sqlite"_s); }

    [[nodiscard]] Restoration bringBack(const QString &file, BeforeRestore before) const
    {
        HistoryRestore restore(path(), DialPlan());
        std::optional<Restoration> result;
        connect(&restore, &HistoryRestore::finished, &restore, [&](const Restoration &told) { result = told; });
        restore.start(file, before);
        return QTest::qWaitFor([&] { return result.has_value(); }, timeout) ? *result : Restoration();
    }

    static QList<StoredCall> callsIn(QList<StoredCall> calls, const QString &remote)
    {
        calls.removeIf([&](const StoredCall &call) { return call.call.remote != remote; });
        return calls;
    }

    [[nodiscard]] QList<StoredCall> callsOf(const QString &remote) const
    {
        return callsIn(m_history->reader().calls({}, 1000).value(), remote);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    QList<StoredCall> m_before;
    QString m_backup;
};

QTEST_GUILESS_MAIN(TestHistoryRestore)
#include "tst_historyrestore.moc"
