// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/callimport.h"
#include "core/calls/callhistory.h"
#include "core/calls/callwriter.h"
#include "core/calls/historydatabase.h"
#include "core/calls/historyschema.h"
#include "tests/support/callmaker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <functional>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

// The disk fails after so many reads, and works again after so many failures.
int readsUntilFailure = -1;
int failures = 0;

bool fails()
{
    if (readsUntilFailure > 0) {
        --readsUntilFailure;
    } else if (readsUntilFailure == 0 && failures > 0) {
        --failures;
        errno = EIO;
        return true;
    }
    return false;
}

} // namespace

// What others do while somebody waits for so long.
std::chrono::nanoseconds untilWoken {};
std::function<void()> wake;

// That many reads fail, of files that SQLite does not read.
int failingReads = 0;

// Being in the program itself, these come before those of the C library.
extern "C" ssize_t read(int file, void *buffer, size_t size)
{
    if (failingReads > 0) {
        --failingReads;
        errno = EIO;
        return -1;
    }
    return fails() ? -1 : ::syscall(SYS_read, file, buffer, size);
}
extern "C" ssize_t pread64(int file, void *buffer, size_t size, off64_t offset)
{
    return fails() ? -1 : ::syscall(SYS_pread64, file, buffer, size, offset);
}

// After so many unlocks one fails.
int unlocksUntilFailure = -1;

// What SQLite locks with.
extern "C" int fcntl64(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    const bool isUnlock = command == F_SETLK && static_cast<const struct flock *>(argument)->l_type == F_UNLCK;
    if (isUnlock && unlocksUntilFailure >= 0 && unlocksUntilFailure-- == 0) {
        errno = ENOLCK;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fcntl, file, command, argument));
}

// SQLite sleeps so between two looks at a lock.
extern "C" int nanosleep(const timespec *time, timespec *rest)
{
    if (wake) {
        untilWoken -= std::chrono::seconds(time->tv_sec) + std::chrono::nanoseconds(time->tv_nsec);
        if (untilWoken <= std::chrono::nanoseconds(0)) {
            std::exchange(wake, nullptr)();
        }
        return 0;
    }
    return static_cast<int>(::syscall(SYS_nanosleep, time, rest));
}
extern "C" int usleep(useconds_t time)
{
    const timespec wanted {.tv_sec = time / 1000000, .tv_nsec = 1000L * (time % 1000000)};
    return ::nanosleep(&wanted, nullptr);
}

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 30000; // ms
const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

Call numbered(int number)
{
    return missed(QString::number(number), "16.06.20 12:25:42", u"0%1"_s.arg(number % 50));
}

// Stores calls for ever and says which ones are stored.
int writeForEver(const QString &path)
{
    CallHistory history(path);
    if (!history.open().failure.isEmpty()) {
        return 1;
    }
    for (int number = static_cast<int>(history.reader().count({}).value());; ++number) {
        if (history.store(numbered(number), arrival).id > 0) {
            std::printf("%d\n", number);
            std::fflush(stdout);
        }
    }
}

// Another program that uses the file.
class Other
{
public:
    explicit Other(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        if (!database.open()) {
            qFatal("can't open");
        }
    }
    ~Other() { QSqlDatabase::removeDatabase(u"other"_s); }
    Q_DISABLE_COPY_MOVE(Other)

    static QVariant run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(u"other"_s));
        if (!query.exec(sql)) {
            qFatal("%s", qPrintable(sql));
        }
        return query.next() ? query.value(0) : QVariant();
    }
};

void setLargestFile(rlim_t size)
{
    rlimit limit {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = size;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

/** What may happen to the file of the history. */
class TestHistoryFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        failures = 0;
    }

    void isItsUsersAlone()
    {
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        history.store(numbered(1), arrival);
        const QFile::Permissions user = QFile::ReadUser | QFile::WriteUser;
        for (const QString &name : {path(), path() + u"-wal"_s, path() + u"-shm"_s}) {
            QCOMPARE(QFileInfo(name).permissions() & ~user, QFile::ReadOwner | QFile::WriteOwner);
        }
        QCOMPARE(QFileInfo(QFileInfo(path()).absolutePath()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void staysAfterAKill()
    {
        int told = 0;
        for (int round = 0; round < 20; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path()});
            QByteArray output;
            QTRY_VERIFY_WITH_TIMEOUT((output += writer.readAllStandardOutput()).count('\n') > round * 3, timeout);
            writer.kill();
            QVERIFY(writer.waitForFinished(timeout));
            output += writer.readAllStandardOutput();
            const QByteArray whole = output.left(output.lastIndexOf('\n'));
            told = whole.mid(whole.lastIndexOf('\n') + 1).toInt();
            const Other other(path());
            QCOMPARE(Other::run(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
            QVERIFY(Other::run(u"SELECT count(*) FROM calls"_s).toInt() > told);
        }
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        QVERIFY(history.reader().count({}) > told);
    }

    void callsWaitForALockedFile()
    {
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        const Other other(path());
        Other::run(u"BEGIN EXCLUSIVE"_s);
        const QSignalSpy failed(&history, &CallHistory::failed);
        const QSignalSpy stored(&history, &CallHistory::callStored);
        const QSignalSpy changed(&history, &CallHistory::changed);
        QSignalSpy resumed(&history, &CallHistory::resumed);
        QElapsedTimer clock;
        clock.start();
        const StoredCall ring = history.store(ringing(u"a"_s, "16.06.20 12:25:42", u"030"_s), arrival);
        history.store(missed(u"a"_s, "16.06.20 12:25:42", u"030"_s), arrival);
        history.store(missed(u"b"_s, "16.06.20 12:25:43", u"030"_s), arrival);
        QVERIFY(clock.elapsed() < 1000); // a freeze of five seconds was Qt's default
        QCOMPARE(ring.id, 0);
        QCOMPARE(stored.size(), 3);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QCOMPARE(history.purge(QDate(2030, 1, 1)), std::nullopt);
        Other::run(u"COMMIT"_s);
        QVERIFY(resumed.wait(timeout));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(history.reader().count({}), 2);
        QCOMPARE(history.reader().unseenCount({}), 2);
        QVERIFY(history.store(numbered(1), arrival).id > 0);
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(failed.size(), 1);
    }

    // The lock is held for as long as BEGIN waits, and gone when the next statement does.
    void nothingChangesIfTheFileWasLocked_data()
    {
        using Change = std::function<bool(CallHistory &)>; // returns whether it says that it was done
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("mark all as seen", [](CallHistory &history) { return history.markAllSeen().has_value(); });
        row("mark one as seen", [](CallHistory &history) { return history.markSeen({1}).has_value(); });
        row("name", [](CallHistory &history) {
            return history.setParties({{u"01"_s, {.name = u"Anna"_s, .place = {}}}}).has_value();
        });
        row("remove", [](CallHistory &history) { return history.remove({1, 2}).has_value(); });
        row("purge", [](CallHistory &history) { return history.purge(QDate(2030, 1, 1)).has_value(); });
        row("expire", [](CallHistory &history) { return history.expire(QDate(2020, 7, 1), 1).has_value(); });
        row("forget", [](CallHistory &history) { return history.forgetNumbers({u"01"_s}).has_value(); });
    }
    void nothingChangesIfTheFileWasLocked()
    {
        using Change = std::function<bool(CallHistory &)>;
        QFETCH(Change, change);
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        history.beginOutage(at("16.06.20 10:00:00"));
        history.endOutage(at("16.06.20 10:05:00"));
        history.store(numbered(1), arrival);
        history.store(numbered(2), arrival);
        history.store(missed(u"newest"_s, "01.07.20 12:00:00", u"030"_s), arrival);
        const QList<StoredCall> before = history.reader().calls({}, 10).value();
        const Other other(path());
        Other::run(u"BEGIN EXCLUSIVE"_s);
        untilWoken = std::chrono::milliseconds(101);
        wake = [] { Other::run(u"COMMIT"_s); };
        QVERIFY(!change(history));
        if (std::exchange(wake, nullptr)) {
            Other::run(u"COMMIT"_s);
        }
        QCOMPARE(history.reader().calls({}, 10).value(), before);
        QCOMPARE(history.reader().outages(QDate(2020, 6, 16), QDate(2020, 6, 16)).value().size(), 1);
        QVERIFY(change(history));
    }

    void aRestoreIsWholeOrNot()
    {
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        history.store(numbered(1), arrival);
        const QList<StoredCall> removed = history.remove({1}).value();
        const Other other(path());
        Other::run(u"BEGIN EXCLUSIVE"_s);
        QVERIFY(!history.restore(removed));
        Other::run(u"COMMIT"_s);
        QCOMPARE(history.reader().count({}), 0);
        QVERIFY(history.restore(removed));
        QCOMPARE(history.reader().calls({}, 10).value(), removed);
    }

    void writingOutsideOfATransactionIsRefused()
    {
        HistoryDatabase database(path());
        QCOMPARE(database.open(), HistoryOpening());
        const auto add = u"INSERT INTO outages (since, filled) VALUES (1, 0)"_s;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"readonly"_s));
        QCOMPARE(database.number(add), std::nullopt);
        const auto written
            = database.inTransaction([&](HistoryTransaction &transaction) { return transaction.change(add); });
        QCOMPARE(written, 1);
        const auto given = database.inTransaction([&](HistoryTransaction &transaction) -> std::optional<int> {
            static_cast<void>(transaction.change(add));
            return std::nullopt;
        });
        QCOMPARE(given, std::nullopt);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"readonly"_s));
        QCOMPARE(database.number(u"DELETE FROM outages"_s), std::nullopt);
        QCOMPARE(Other(path()).run(u"SELECT count(*) FROM outages"_s), 1);
    }

    // A trouble that lasts meets each query.
    void oneTroubleIsLoggedOnce()
    {
        HistoryDatabase database(path());
        QCOMPARE(database.open(), HistoryOpening());
        const Other other(path());
        const QRegularExpression missing(u"no such table"_s);
        const QString count = u"SELECT count(*) FROM calls"_s;
        QTest::failOnWarning(missing);
        for (int trouble = 0; trouble < 2; ++trouble) {
            Other::run(u"ALTER TABLE calls RENAME TO hidden"_s);
            QTest::ignoreMessage(QtWarningMsg, missing);
            QCOMPARE(database.number(count), std::nullopt);
            QCOMPARE(database.number(count), std::nullopt);
            QVERIFY(!database.failure().isEmpty());
            Other::run(u"ALTER TABLE hidden RENAME TO calls"_s);
            QCOMPARE(database.number(count), 0);
        }
    }

    void whatCanNotBeReadHasNotExpired()
    {
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        history.store(numbered(1), arrival);
        const Other other(path());
        Other::run(u"ALTER TABLE calls RENAME TO hidden"_s);
        QCOMPARE(history.reader().newestDay(), std::nullopt);
        QCOMPARE(history.reader().expired(QDate(2030, 1, 1), 1), std::nullopt);
        QCOMPARE(history.expire(QDate(2030, 1, 1), 1), std::nullopt);
    }

    void manyCallsAreRemovedInSlices_data()
    {
        using Remove = std::function<std::optional<int>(CallHistory &, int)>;
        QTest::addColumn<Remove>("remove");
        const auto row = [](const char *name, const Remove &remove) { QTest::newRow(name) << remove; };
        row("purge", [](CallHistory &history, int atMost) { return history.purge(QDate(2020, 6, 17), atMost); });
        row("expire", [](CallHistory &history, int atMost) { return history.expire(QDate(2020, 7, 1), 1, atMost); });
        row("forget", [](CallHistory &history, int atMost) {
            return history.forgetNumbers({u"00"_s, u"01"_s, u"02"_s}, atMost);
        });
    }
    void manyCallsAreRemovedInSlices()
    {
        using Remove = std::function<std::optional<int>(CallHistory &, int)>;
        QFETCH(Remove, remove);
        auto history = std::make_unique<CallHistory>(path());
        QCOMPARE(history->open(), HistoryOpening());
        fill(1800);
        history->store(missed(u"newest"_s, "01.07.20 12:00:00", u"030"_s), arrival);
        const auto removeSome = [&remove, file = history.get()](int atMost) { return remove(*file, atMost); };
        const auto count = [&] { return history->reader().count({}).value(); };
        std::optional<Removal> removal;
        const auto take = [&removal](const Removal &told) { removal = told; };
        history->removeInSlices(removeSome, this, take);
        QVERIFY(count() > 1 && count() < 1801);
        {
            const Other other(path());
            Other::run(u"BEGIN EXCLUSIVE"_s);
            QTRY_VERIFY(removal);
            Other::run(u"COMMIT"_s);
        }
        QCOMPARE(*removal, (Removal {.calls = static_cast<int>(1801 - count()), .isComplete = false}));
        const int left = static_cast<int>(count()) - 1;
        history->removeInSlices(removeSome, this, take);
        QTRY_COMPARE(*removal, (Removal {.calls = left, .isComplete = true}));
        QCOMPARE(history->reader().remotes(), QStringList {u"030"_s});
        fill(1800);
        history->removeInSlices(removeSome, std::make_unique<QObject>().get(), take);
        history.reset(); // in the middle of it
        QCOMPARE(*removal, (Removal {.calls = left, .isComplete = true}));
        const Other other(path());
        QCOMPARE(Other::run(u"SELECT count(*) FROM calls"_s), 1);
    }

    void outagesWaitForALockedFile()
    {
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        history.beginOutage(at("16.06.20 12:00:00"));
        const Other other(path());
        Other::run(u"BEGIN EXCLUSIVE"_s);
        const QSignalSpy failed(&history, &CallHistory::failed);
        QSignalSpy resumed(&history, &CallHistory::resumed);
        history.endOutage(at("16.06.20 12:10:00"));
        history.endOutage(at("16.06.20 12:11:00"));
        history.beginOutage(at("16.06.20 12:20:00"));
        QCOMPARE(failed.size(), 1);
        Other::run(u"COMMIT"_s);
        QVERIFY(resumed.wait(timeout));
        const QList<Outage> expected {
            Outage {.from = at("16.06.20 12:00:00"), .until = at("16.06.20 12:10:00"), .filled = false},
            Outage {.from = at("16.06.20 12:20:00")},
        };
        QCOMPARE(history.reader().outages(QDate(2020, 6, 16), QDate(2020, 6, 16)).value(), expected);
    }

    void callsWaitForAFullDisk()
    {
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        const QSignalSpy failed(&history, &CallHistory::failed);
        QSignalSpy resumed(&history, &CallHistory::resumed);
        std::signal(SIGXFSZ, SIG_IGN);
        setLargestFile(static_cast<rlim_t>(QFileInfo(path() + u"-wal"_s).size()) + 40000);
        for (int number = 0; number < 30; ++number) {
            history.store(numbered(number), arrival);
        }
        setLargestFile(RLIM_INFINITY);
        QCOMPARE(failed.size(), 1);
        QVERIFY(history.reader().count({}) < 30);
        QVERIFY(resumed.wait(timeout));
        QCOMPARE(history.reader().count({}), 30);
        const Other other(path());
        QCOMPARE(Other::run(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void waitingCallsAreWrittenAtTheEnd()
    {
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            const Other other(path());
            Other::run(u"BEGIN EXCLUSIVE"_s);
            history.store(numbered(1), arrival);
            Other::run(u"COMMIT"_s);
        }
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        QCOMPARE(history.reader().count({}), 1);
    }

    void aBrokenFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("not a database");
        QTest::newRow("long text") << QByteArray("not a database").repeated(10000);
        QTest::newRow("only a header") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x');
        QTest::newRow("nothing but NUL") << QByteArray(100000, '\0');
    }
    void aBrokenFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        write(path(), content);
        write(path() + u"-wal"_s, "journal");
        write(path() + u".broken-1"_s, "an older one");
        {
            CallHistory history(path());
            const HistoryOpening kept = history.open(BrokenFile::Kept);
            QVERIFY(kept.isBroken);
            QVERIFY(!kept.failure.isEmpty());
            QCOMPARE(read(path()), content);
        }
        CallHistory history(path());
        const HistoryOpening opening = history.open();
        QCOMPARE(opening.setAside, path() + u".broken-2"_s);
        QCOMPARE(opening.failure, QString());
        QCOMPARE(read(opening.setAside), content);
        QCOMPARE(read(path() + u".broken-1"_s), QByteArray("an older one"));
        QVERIFY(history.store(numbered(1), arrival).id > 0);
    }

    void damageInsideIsFound()
    {
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            for (int number = 0; number < 200; ++number) {
                history.store(numbered(number), arrival);
            }
        }
        QByteArray content = read(path());
        QVERIFY(content.size() > 20000);
        for (qsizetype i = 4096 * 2; i < content.size(); i += 512) {
            content.replace(i, 200, QByteArray(200, '\x55'));
        }
        write(path(), content);
        CallHistory history(path());
        QCOMPARE(history.open().setAside, path() + u".broken-1"_s);
        QCOMPARE(history.reader().count({}), 0);
    }

    void aForeignDatabaseStays_data()
    {
        QTest::addColumn<BrokenFile>("broken");
        QTest::newRow("usual place") << BrokenFile::SetAside;
        QTest::newRow("named") << BrokenFile::SetAsideIfOurs;
        QTest::newRow("only looked at") << BrokenFile::Kept;
    }
    void aForeignDatabaseStays()
    {
        QFETCH(BrokenFile, broken);
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        {
            const Other other(path());
            Other::run(u"CREATE TABLE bookmarks (title TEXT)"_s);
        }
        const QByteArray before = read(path());
        CallHistory history(path());
        const HistoryOpening opening = history.open(broken);
        QVERIFY(opening.isBroken);
        QVERIFY(!opening.failure.isEmpty());
        QCOMPARE(opening.setAside, QString());
        QCOMPARE(read(path()), before);
    }

    void nothingThatStandsInAFileRuns()
    {
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            history.store(numbered(1), arrival);
        }
        {
            const Other other(path());
            Other::run(u"CREATE TABLE booty (text TEXT)"_s);
            for (const QString &change : {u"INSERT ON calls"_s, u"UPDATE ON calls"_s, u"INSERT ON numbers"_s}) {
                Other::run(u"CREATE TRIGGER \"%1\" AFTER %1 BEGIN INSERT INTO booty SELECT remote FROM numbers; "
                           "END"_s.arg(change));
            }
        }
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            history.store(numbered(2), arrival);
            history.store(ended(numbered(2), CallOutcome::Answered), arrival);
            QCOMPARE(history.reader().count({}), 2);
        }
        const Other other(path());
        QCOMPARE(Other::run(u"SELECT count(*) FROM booty"_s).toInt(), 0);
    }

    // A view in the place of a table is none: what it selects could be anything.
    void aFileWithoutItsTablesIsSetAside()
    {
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            history.store(numbered(1), arrival);
        }
        {
            const Other other(path());
            Other::run(u"ALTER TABLE outages RENAME TO others"_s);
            Other::run(u"CREATE VIEW outages AS SELECT * FROM others"_s);
        }
        CallHistory history(path());
        const HistoryOpening opening = history.open();
        QCOMPARE(opening.setAside, path() + u".broken-1"_s);
        QCOMPARE(opening.failure, QString());
        history.store(numbered(2), arrival);
        QCOMPARE(history.reader().count({}), 1);
    }

    void aNamedFileIsSetAsideOnlyIfItIsOurs()
    {
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            history.store(numbered(1), arrival);
        }
        const QByteArray ours = read(path());
        write(path(), "a letter");
        QCOMPARE(CallHistory(path()).open(BrokenFile::SetAsideIfOurs).setAside, QString());
        QCOMPARE(read(path()), QByteArray("a letter"));
        write(path(), ours.first(4096) + QByteArray(ours.size() - 4096, 'x'));
        QCOMPARE(CallHistory(path()).open(BrokenFile::SetAsideIfOurs).setAside, path() + u".broken-1"_s);
    }

    void aReadErrorIsNoDamage_data()
    {
        QTest::addColumn<int>("errors");
        QTest::newRow("passing") << 1;
        QTest::newRow("lasting") << 1000000;
    }
    void aReadErrorIsNoDamage()
    {
        QFETCH(int, errors);
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            for (int number = 0; number < 200; ++number) {
                history.store(numbered(number), arrival);
            }
        }
        const QByteArray before = read(path());
        int tries = 0;
        for (failures = 0; failures == 0 && tries < 1000; ++tries) {
            CallHistory history(path());
            failures = errors;
            readsUntilFailure = tries;
            const HistoryOpening opening = history.open();
            const bool hasFailed = failures < errors;
            readsUntilFailure = -1;
            failures = hasFailed ? 0 : 1; // the last one: all reads were done before
            QCOMPARE(opening.setAside, QString());
            QCOMPARE(history.open(), HistoryOpening());
            QCOMPARE(history.reader().count({}), 200);
            if (opening.failure.isEmpty() && hasFailed && errors > 1) {
                QFAIL("opened in spite of all errors");
            }
        }
        QVERIFY(tries > 5);
        QCOMPARE(read(path()), before);
    }

    // SQLite would believe for ever that it holds the lock.
    void anUnlockThatFailsOnceCostsNothing()
    {
        int tries = 0;
        for (bool hasFailed = true; hasFailed; ++tries) {
            CallHistory history(m_folder->filePath(u"%1.sqlite"_s.arg(tries)));
            const QSignalSpy failed(&history, &CallHistory::failed);
            unlocksUntilFailure = tries;
            QCOMPARE(history.open(), HistoryOpening());
            for (int number = 0; number < 3; ++number) {
                history.store(numbered(number), arrival);
                QCOMPARE(history.reader().count({}), number + 1);
            }
            hasFailed = std::exchange(unlocksUntilFailure, -1) < 0;
            QCOMPARE(failed.size(), 0);
        }
        QVERIFY(tries > 20);
    }

    void whatCanNotBeReadThroughIsNotSetAside()
    {
        write(path(), QByteArray(100000, 'x'));
        CallHistory history(path());
        failingReads = 1; // the first block
        QVERIFY(!history.open().failure.isEmpty());
        QCOMPARE(failingReads, 0);
        QCOMPARE(read(path()), QByteArray(100000, 'x'));
        QVERIFY(!history.open().setAside.isEmpty());
    }

    // An error in the middle is not the end of the answer.
    void aReadErrorIsNoAnswer_data()
    {
        using Question = std::function<std::optional<qsizetype>(const CallReader &)>;
        QTest::addColumn<Question>("question");
        const auto row = [](const char *name, const Question &question) { QTest::newRow(name) << question; };
        const auto sizeOf = [](const auto &list) { return list ? std::optional(list->size()) : std::nullopt; };
        CallQuery named;
        named.sort = CallSort::Name;
        row("ids", [=](const CallReader &reader) { return sizeOf(reader.ids(named)); });
        row("days", [=](const CallReader &reader) { return sizeOf(reader.days({})); });
        row("calls", [=](const CallReader &reader) { return sizeOf(reader.calls({}, 1000)); });
        row("calls of a day",
            [=](const CallReader &reader) { return sizeOf(reader.callsOfDay({}, QDate(2020, 6, 16), 0, 1000)); });
        row("calls with ids", [=](const CallReader &reader) { return sizeOf(reader.calls({1, 500})); });
        row("around", [=](const CallReader &reader) { return sizeOf(reader.around({at("16.06.20 12:25:42")})); });
        row("count", [](const CallReader &reader) -> std::optional<qsizetype> { return reader.count({}); });
        row("remotes", [=](const CallReader &reader) { return sizeOf(reader.remotes()); });
        row("locals", [=](const CallReader &reader) { return sizeOf(reader.locals()); });
    }
    void aReadErrorIsNoAnswer()
    {
        using Question = std::function<std::optional<qsizetype>(const CallReader &)>;
        QFETCH(Question, question);
        {
            HistoryDatabase database(path());
            QCOMPARE(database.open(), HistoryOpening());
            QCOMPARE(database.inTransaction([](HistoryTransaction &transaction) {
                CallWriter writer(transaction);
                std::optional<qint64> id;
                for (int number = 0; number < 500; ++number) {
                    id = writer.add(numbered(number), arrival);
                }
                return id;
            }),
                     500);
        }
        std::optional<qsizetype> whole;
        int failed = 0;
        for (int tries = 0; failures == 0; ++tries) {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            HistoryDatabase fresh(path());
            QCOMPARE(fresh.open(), HistoryOpening());
            QVERIFY(fresh.number(u"PRAGMA shrink_memory"_s)); // forgets what its check has read
            readsUntilFailure = tries;
            failures = 1;
            const std::optional<qsizetype> answer = question(CallReader(fresh));
            readsUntilFailure = -1;
            if (failures == 0) {
                QCOMPARE(answer, std::nullopt);
                ++failed;
            }
            whole = question(history.reader());
            QVERIFY(whole > 0);
        }
        failures = 0;
        QVERIFY(failed > 0);
    }

    void anImportSetsNothingAside()
    {
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            history.store(numbered(1), arrival);
        }
        QByteArray damaged = read(path());
        damaged.replace(4096, damaged.size() - 4096, QByteArray(damaged.size() - 4096, 'x'));
        write(path(), damaged);
        write(m_folder->filePath(u"log"_s), "16.06.20 12:25:42;RING;0;030;732123;SIP1;\n");
        CallImport import(path(), {});
        QSignalSpy finished(&import, &CallImport::finished);
        import.start({m_folder->filePath(u"log"_s)});
        QVERIFY(finished.wait(timeout));
        QVERIFY(!finished.first().first().value<CallImportResult>().failure.isEmpty());
        QCOMPARE(read(path()), damaged);
    }

    void aNewerFileIsLeftAlone()
    {
        {
            CallHistory history(path());
            QCOMPARE(history.open(), HistoryOpening());
            history.store(numbered(1), arrival);
        }
        {
            const Other other(path());
            Other::run(u"PRAGMA user_version = %1"_s.arg(HistorySchema::version() + 1));
        }
        const QByteArray before = read(path());
        CallHistory history(path());
        const HistoryOpening opening = history.open();
        QVERIFY(opening.isNewer);
        QVERIFY(!opening.failure.isEmpty());
        QCOMPARE(opening.setAside, QString());
        QCOMPARE(read(path()), before);
        // What is called meanwhile waits, asking finds nothing, nothing crashes.
        const QSignalSpy failed(&history, &CallHistory::failed);
        QCOMPARE(history.store(numbered(2), arrival).id, 0);
        QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
        QCOMPARE(history.reader().calls({}, 10), std::nullopt);
        QCOMPARE(history.reader().count({}), std::nullopt);
        QCOMPARE(history.remove({1}), std::nullopt);
        QCOMPARE(history.markAllSeen(), std::nullopt);
    }

    void aFolderThatCanNotBeMadeIsAFailure()
    {
        write(m_folder->filePath(u"file"_s), "x");
        CallHistory history(m_folder->filePath(u"file/calls.sqlite"_s));
        QVERIFY(!history.open().failure.isEmpty());
    }

    void aRemovedFileIsMadeAnew_data()
    {
        QTest::addColumn<QStringList>("suffixes");
        QTest::newRow("all") << QStringList {u""_s, u"-wal"_s, u"-shm"_s};
        QTest::newRow("its journal stays") << QStringList {u""_s};
    }
    void aRemovedFileIsMadeAnew()
    {
        QFETCH(QStringList, suffixes);
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        history.store(numbered(1), arrival);
        const Call running = ringing(u"runs"_s, "16.06.20 12:25:42", u"030"_s);
        history.store(running, arrival);
        const QSignalSpy replaced(&history, &CallHistory::replaced);
        const QSignalSpy failed(&history, &CallHistory::failed);
        for (const QString &suffix : suffixes) {
            QVERIFY(QFile::remove(path() + suffix));
        }
        history.store(ended(running, CallOutcome::Missed), arrival);
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(replaced.first().first().toString(), QString());
        QCOMPARE(failed.size(), 0);
        history.store(numbered(2), arrival);
        QCOMPARE(replaced.size(), 1);
        CallHistory reopened(path());
        QCOMPARE(reopened.open(), HistoryOpening());
        QCOMPARE(reopened.reader().count({}), 2);
        QCOMPARE(history.reader().count({}), 2);
    }

    void theRemovalIsToldWithoutACall()
    {
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        history.store(numbered(1), arrival);
        QSignalSpy replaced(&history, &CallHistory::replaced);
        QVERIFY(QDir(QFileInfo(path()).absolutePath()).removeRecursively());
        QVERIFY(replaced.wait(timeout));
        QVERIFY(QFileInfo::exists(path()));
        QCOMPARE(history.reader().count({}), 0);
    }

    void whatWaitsOutlivesTheFile()
    {
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        {
            const Other other(path());
            Other::run(u"BEGIN EXCLUSIVE"_s);
            history.store(numbered(1), arrival);
            Other::run(u"COMMIT"_s);
        }
        QSignalSpy resumed(&history, &CallHistory::resumed);
        const QSignalSpy replaced(&history, &CallHistory::replaced);
        QVERIFY(QDir(QFileInfo(path()).absolutePath()).removeRecursively());
        QVERIFY(resumed.wait(timeout));
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(history.reader().count({}), 1);
    }

    void aFileThatComesInItsPlaceIsUsed()
    {
        const QString backup = m_folder->filePath(u"backup"_s);
        {
            CallHistory other(backup);
            QCOMPARE(other.open(), HistoryOpening());
            other.store(numbered(1), arrival);
            other.store(numbered(2), arrival);
        }
        CallHistory history(path());
        QCOMPARE(history.open(), HistoryOpening());
        QSignalSpy replaced(&history, &CallHistory::replaced);
        QVERIFY(QFile::remove(path()) && QFile::rename(backup, path()));
        QVERIFY(replaced.wait(timeout));
        QCOMPARE(history.reader().count({}), 2);
    }

    void anotherProgramIsNoticed()
    {
        CallHistory mine(path());
        CallHistory theirs(path());
        QCOMPARE(mine.open(), HistoryOpening());
        QCOMPARE(theirs.open(), HistoryOpening());
        QSignalSpy changed(&mine, &CallHistory::changed);
        const QSignalSpy stored(&mine, &CallHistory::callStored);
        theirs.store(numbered(1), arrival);
        QVERIFY(changed.wait(timeout));
        QCOMPARE(mine.reader().count({}), 1);
        QCOMPARE(stored.size(), 0);
        QCOMPARE(theirs.purge(QDate(2030, 1, 1)), 1);
        QVERIFY(changed.wait(timeout));
        QCOMPARE(mine.reader().count({}), 0);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/calls.sqlite"_s); }

    void fill(int calls) const
    {
        HistoryDatabase database(path());
        QCOMPARE(database.open(), HistoryOpening());
        const auto last = database.inTransaction([calls](HistoryTransaction &transaction) {
            CallWriter writer(transaction);
            std::optional<qint64> id = 0;
            for (int number = 0; id && number < calls; ++number) {
                id = writer.add(missed(u"many %1"_s.arg(number), "16.06.20 12:25:42", u"0%1"_s.arg(number % 3)),
                                QDateTime(QDate(2020, 6, 16), QTime(12, 26)));
            }
            return id;
        });
        QVERIFY(last);
    }

    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        if (!QDir().mkpath(QFileInfo(name).absolutePath()) || !file.open(QIODevice::WriteOnly)
            || file.write(content) != content.size()) {
            qFatal("can't write");
        }
    }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1) == "--write"_L1) {
        return writeForEver(arguments.value(2));
    }
    TestHistoryFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historyfile.moc"
