// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/calls/historybackups.h"
#include "tests/support/callmaker.h"
#include "tests/support/olderhistory.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 30000; // ms
const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));
const QDateTime tonight(QDate(2026, 11, 30), QTime(3, 0));
const QString secret = u"0301234567"_s;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setLargestFile(rlim_t size)
{
    rlimit limit {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = size;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

// Forgets a number and is gone, or does what was noted and is gone right before that is forgotten.
int forgetAndDie(const QString &path)
{
    CallHistory history(path);
    const bool forgotten = history.open().failure.isEmpty() && history.forgetNumbers({secret}) > 0;
    ::raise(forgotten ? SIGKILL : SIGTERM);
    return 1;
}

} // namespace

/** The copies of the history. */
class TestHistoryBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(path());
        QCOMPARE(m_history->open(), HistoryOpening());
        m_backups = std::make_unique<HistoryBackups>(path());
        QVERIFY(!m_backups->mayExist());
    }
    void cleanup() { m_history.reset(); }

    void isAWholeCopyForItsUserAlone()
    {
        fill(300);
        QCOMPARE(m_backups->make(BackupKind::Nightly, tonight), QString());
        QCOMPARE(names(), QStringList {u"history-2026-11-30.db"_s});
        QCOMPARE(m_backups->all().size(), 1);
        const QString copy = m_backups->path(m_backups->all().constFirst());
        QCOMPARE(callsInBackup(copy), 300);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(copy).permissions() & (others | QFile::ExeOwner), QFile::Permissions());
        QCOMPARE(QFileInfo(m_backups->folder()).permissions() & others, QFile::Permissions());
        CallHistory opened(copy);
        QCOMPARE(opened.open(BrokenFile::Kept), HistoryOpening());
        QCOMPARE(opened.reader().calls({}, 300).value(), m_history->reader().calls({}, 300).value());
    }

    void eachHistoryHasItsOwn()
    {
        CallHistory other(QFileInfo(path()).absolutePath() + u"/other.sqlite"_s);
        QCOMPARE(other.open(), HistoryOpening());
        storeSecret();
        makeOfEachKind();
        other.store(missed(u"other"_s, "16.06.20 12:25:42", u"030"_s), arrival);
        const HistoryBackups backups(other.path());
        QCOMPARE(backups.make(BackupKind::Nightly, tonight), QString());
        QCOMPARE(backups.all().size(), 1);
        QCOMPARE(other.purge(QDate(9999, 12, 31)), 1);
        HistoryDatabase database(other.path());
        QCOMPARE(database.open(), HistoryOpening());
        QCOMPARE(backups.applyRemovals(database), QString());
        QCOMPARE(callsInBackup(m_backups->path(m_backups->all().constFirst())), 1);
        QCOMPARE(callsInBackup(backups.path(backups.all().constFirst())), 0);
    }

    void knowsWhetherThereIsSomethingNew()
    {
        fill(1);
        QVERIFY(!m_backups->state(QDateTime::currentDateTime()).copied);
        QCOMPARE(m_backups->make(BackupKind::Nightly, tonight), QString());
        QVERIFY(m_backups->state(QDateTime::currentDateTime()).copied
                >= m_backups->state(QDateTime::currentDateTime()).changed);
        setTime(path() + u"-wal"_s, QDateTime::currentDateTime().addSecs(10));
        QVERIFY(m_backups->state(QDateTime::currentDateTime()).copied
                < m_backups->state(QDateTime::currentDateTime()).changed);
    }

    void isOneADayAndSevenAltogether()
    {
        for (int night = 0; night < 9; ++night) {
            fill(1);
            QCOMPARE(m_backups->make(BackupKind::Nightly, tonight.addDays(night)), QString());
            QCOMPARE(m_backups->make(BackupKind::Nightly, tonight.addDays(night)), QString());
        }
        QCOMPARE(names().size(), 7);
        QCOMPARE(names().constFirst(), u"history-2026-12-02.db"_s);
        QCOMPARE(callsInBackup(m_backups->path(m_backups->all().constFirst())), 9);
    }

    void aFullDiskLeavesTheOthers()
    {
        fill(300);
        QCOMPARE(m_backups->make(BackupKind::Nightly, tonight), QString());
        const QByteArray before = read(m_backups->path(m_backups->all().constFirst()));
        std::signal(SIGXFSZ, SIG_IGN);
        for (const rlim_t size : {0, 20000, 60000}) {
            setLargestFile(size);
            const QString failure = m_backups->make(BackupKind::Nightly, tonight.addDays(1));
            const QString again = m_backups->make(BackupKind::Nightly, tonight);
            setLargestFile(RLIM_INFINITY);
            QVERIFY(!failure.isEmpty() && !again.isEmpty());
            QCOMPARE(names(), QStringList {u"history-2026-11-30.db"_s});
            QCOMPARE(read(m_backups->path(m_backups->all().constFirst())), before);
        }
        QCOMPARE(m_backups->make(BackupKind::Nightly, tonight.addDays(1)), QString());
        QCOMPARE(names().size(), 2);
    }

    void damageIsNotCopied()
    {
        fill(300);
        QCOMPARE(m_backups->make(BackupKind::Nightly, tonight), QString());
        m_history.reset();
        QByteArray content = read(path());
        for (qsizetype place = 4096 * 3; place < content.size(); place += 4096) {
            content.replace(place, 200, QByteArray(200, '\x55'));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QVERIFY(!m_backups->make(BackupKind::Nightly, tonight).isEmpty());
        QCOMPARE(names(), QStringList {u"history-2026-11-30.db"_s});
        QCOMPARE(callsInBackup(m_backups->path(m_backups->all().constFirst())), 300);
    }

    void whatIsStoppedLeavesNothing()
    {
        fill(300);
        SqlStop stop;
        stop.stop();
        QVERIFY(!m_backups->make(BackupKind::Nightly, tonight, &stop).isEmpty());
        QCOMPARE(names(), QStringList());
    }

    void whatIsForgottenIsInNoByte_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("in order") << false;
        QTest::newRow("killed before the backups were reached") << true;
    }
    void whatIsForgottenIsInNoByte()
    {
        QFETCH(bool, killed);
        fill(300);
        storeSecret();
        makeOfEachKind();
        // A copy that was cut off has it, too.
        QVERIFY(
            QFile::copy(m_backups->path(m_backups->all().constFirst()), m_backups->folder() + u"/history.part"_s));
        QCOMPARE(filesWith(secret).size(), 5); // with the history or its journal
        if (killed) {
            m_history.reset();
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(), {u"--forget"_s, path()});
            QVERIFY(program.waitForFinished(timeout));
            QCOMPARE(program.exitCode(), SIGKILL);
        } else {
            QCOMPARE(m_history->forgetNumbers({secret}), 1);
        }
        QVERIFY(!filesWith(secret).isEmpty());
        applyRemovals();
        QCOMPARE(filesWith(secret), QStringList());
        QCOMPARE(names().size(), 3);
        for (const Backup &backup : m_backups->all()) {
            QCOMPARE(callsInBackup(m_backups->path(backup)), 300);
        }
    }

    void aNumberWhoseCallsWereRemovedIsForgottenThereToo()
    {
        const qint64 id = storeSecret();
        makeOfEachKind();
        QVERIFY(m_history->remove({id}));
        QCOMPARE(m_history->forgetNumbers({secret}), 0);
        applyRemovals();
        QCOMPARE(filesWith(secret), QStringList());
    }

    void whatHasExpiredGoesFromBackups()
    {
        m_history->store(missed(u"old"_s, "16.06.10 12:25:42", secret), QDateTime(QDate(2010, 6, 16), QTime(12, 0)));
        fill(2);
        makeOfEachKind();
        QCOMPARE(m_history->expire(QDate(2026, 11, 30), 3000), 1);
        applyRemovals();
        QCOMPARE(callsInBackup(m_backups->path(m_backups->all().constFirst())), 2);
        QCOMPARE(filesWith(secret), QStringList());
        QCOMPARE(m_history->purge(QDate(9999, 12, 31)), 2);
        applyRemovals();
        for (const Backup &backup : m_backups->all()) {
            QCOMPARE(callsInBackup(m_backups->path(backup)), 0);
        }
    }

    void aBackupThatCanNotBeClearedGoes()
    {
        storeSecret();
        makeOfEachKind();
        const QString damaged = m_backups->path(m_backups->all().constFirst());
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("nothing") > 0);
        file.close();
        QCOMPARE(m_history->forgetNumbers({secret}), 1);
        applyRemovals();
        QVERIFY(!QFileInfo::exists(damaged));
        QCOMPARE(names().size(), 2);
        QCOMPARE(filesWith(secret), QStringList());
    }

    void clearingIsNoNewState()
    {
        storeSecret();
        QCOMPARE(m_backups->make(BackupKind::Nightly, tonight), QString());
        const auto copied = m_backups->state(QDateTime::currentDateTime()).copied;
        QCOMPARE(m_history->forgetNumbers({secret}), 1);
        applyRemovals();
        QCOMPARE(m_backups->state(QDateTime::currentDateTime()).copied, copied);
    }

    void whereTheBackupsAreGoneNothingIsOwed()
    {
        storeSecret();
        makeOfEachKind();
        QCOMPARE(m_history->forgetNumbers({secret}), 1);
        QVERIFY(QDir(m_backups->folder()).removeRecursively());
        applyRemovals();
        QCOMPARE(m_history->reader().owesRemovals(), false);
        QCOMPARE(filesWith(secret), QStringList());
    }

    void oneOfTheFutureDoesNotCount()
    {
        fill(1);
        QCOMPARE(m_backups->make(BackupKind::Nightly, tonight.addYears(10)), QString());
        setTime(m_backups->path(m_backups->all().constFirst()), QDateTime::currentDateTime().addYears(10));
        QVERIFY(!m_backups->state(QDateTime::currentDateTime()).copied);
        QCOMPARE(m_backups->make(BackupKind::Nightly, tonight), QString());
        QVERIFY(m_backups->state(QDateTime::currentDateTime()).copied);
    }

    void withoutBackupsNothingIsNoted()
    {
        storeSecret();
        QCOMPARE(m_history->forgetNumbers({secret}), 1);
        QCOMPARE(filesWith(secret), QStringList());
    }

    void theTablesAreCopiedBeforeTheyChange()
    {
        fill(3);
        m_history.reset();
        {
            const SqlConnection old(path(), std::chrono::milliseconds(0));
            for (const QString &sql : backToVersion5()) {
                QVERIFY2(old.run(sql), qPrintable(old.message()));
            }
        }
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        QCOMPARE(m_backups->all().size(), 1);
        QCOMPARE(m_backups->all().constFirst().kind, BackupKind::BeforeUpdate);
        const QString copy = m_backups->path(m_backups->all().constFirst());
        QCOMPARE(callsInBackup(copy), 3);
        const SqlConnection old(copy, std::chrono::milliseconds(0));
        SqlStatement version = old.prepare(u"PRAGMA user_version"_s);
        QVERIFY(version.step() == SqlStatement::Step::Row && version.row().integer(0) == 5);
    }

    void withoutRoomForThatTheHistoryIsUsedAndItIsTold()
    {
        fill(3);
        m_history.reset();
        {
            const SqlConnection old(path(), std::chrono::milliseconds(0));
            for (const QString &sql : backToVersion5()) {
                QVERIFY2(old.run(sql), qPrintable(old.message()));
            }
        }
        QFile inTheWay(m_backups->folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        CallHistory history(path());
        const HistoryOpening opening = history.open();
        QCOMPARE(opening.failure, QString());
        QVERIFY(!opening.backupFailure.isEmpty());
        QCOMPARE(history.reader().count({}), 3);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/it's/calls.sqlite"_s); }

    void fill(int calls)
    {
        for (int each = 0; each < calls; ++each) {
            const int number = m_calls++;
            m_history->store(missed(QString::number(number), "16.06.20 12:25:42", u"0%1"_s.arg(number % 50)),
                             arrival);
        }
    }

    qint64 storeSecret()
    {
        const qint64 id = m_history->store(missed(u"secret"_s, "16.06.20 12:25:42", secret), arrival).id;
        return m_history->setParties({{secret, {.name = u"Anna"_s, .place = {}}}}) ? id : 0;
    }

    void makeOfEachKind() const
    {
        for (const BackupKind kind : {BackupKind::Nightly, BackupKind::BeforeUpdate, BackupKind::BeforeRestore}) {
            QCOMPARE(m_backups->make(kind, tonight), QString());
        }
    }

    void applyRemovals() const
    {
        HistoryDatabase database(path());
        QCOMPARE(database.open(), HistoryOpening());
        QCOMPARE(m_backups->applyRemovals(database), QString());
    }

    static void setTime(const QString &name, const QDateTime &time)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFile::FileModificationTime));
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names = QDir(m_backups->folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeAll(u"lock"_s);
        return names;
    }

    [[nodiscard]] QStringList filesWith(const QString &digits) const
    {
        QStringList found;
        for (const QString &folder : {QFileInfo(path()).absolutePath(), m_backups->folder()}) {
            for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
                if (read(file.filePath()).contains(digits.toLatin1())) {
                    found.append(file.fileName());
                }
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<HistoryBackups> m_backups;
    int m_calls = 0;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1) == "--forget"_L1) {
        return forgetAndDie(arguments.value(2));
    }
    TestHistoryBackups test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historybackups.moc"
