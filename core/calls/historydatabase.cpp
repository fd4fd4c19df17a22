// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/historydatabase.h"

#include "core/calls/historyschema.h"
#include "core/calls/outboxtable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <sqlite3.h>
#include <sys/stat.h>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(historyLog, "rufzeichen.history", QtWarningMsg)

// Bytes that are checked at each start, which takes some hundredths of a second: the largest history of which also
// the order of the indexes is, some twenty thousand calls, and the largest of which anything is.
constexpr qint64 whollyChecked = 4 << 20;
constexpr qint64 quicklyChecked = 16 << 20;

// Where it is missing. Returns the system's reason if that failed.
QString makePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return file.errorString();
    }
    return {};
}

// Reads all of a file. Returns the system's reason if that failed. No connection of this program to it may be open:
// to close the file here would drop its locks.
QString readThrough(const QString &path, QByteArray &beginning)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return file.exists() ? file.errorString() : QString();
    }
    beginning = file.read(HistorySchema::headerSize);
    QByteArray piece(1 << 16, Qt::Uninitialized);
    qint64 size = beginning.size();
    while (size > 0) {
        size = file.read(piece.data(), piece.size());
    }
    return file.error() == QFile::NoError ? QString() : file.errorString();
}

// Returns the new name, empty if that failed. A journal goes along: it belongs to that file and no other.
QString setAside(const QString &path)
{
    QString name;
    for (int number = 1; name.isEmpty() || QFileInfo::exists(name); ++number) {
        name = path + u".broken-%1"_s.arg(number);
    }
    if (!QFile::rename(path, name)) {
        return {};
    }
    for (const auto suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        QFile::rename(path + suffix, name + suffix);
    }
    return name;
}

} // namespace

HistoryDatabase::HistoryDatabase(QString path)
    : m_path(std::move(path))
{
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

HistoryOpening HistoryDatabase::open(BrokenFile broken, const std::function<void()> &beforeUpgrade)
{
    using HistorySchema::Fitness;
    m_beforeUpgrade = beforeUpgrade;
    HistoryOpening opening;
    Fitness fitness = attempt();
    if (fitness == Fitness::Damaged) {
        fitness = attempt(); // SQLite takes an error of the disk for damage, and that may have passed
    }
    if (fitness == Fitness::Damaged && broken != BrokenFile::Kept) {
        fitness = replaceDamaged(broken, opening.setAside);
    }
    opening.isBroken = fitness == Fitness::Foreign || fitness == Fitness::Damaged;
    opening.isNewer = fitness == Fitness::Newer;
    if (fitness != Fitness::Ready) {
        // SQLite itself has nothing against a file of another program or version.
        const QString owner = fitness == Fitness::Foreign ? u"a file of another program"_s : u"not of this version"_s;
        opening.failure = m_failure.isEmpty() ? owner : m_failure;
    }
    m_failure = opening.failure;
    return opening;
}

HistoryOpening HistoryDatabase::beginAnew()
{
    close();
    const QString newName = setAside(m_path);
    HistoryOpening opening = open(BrokenFile::Kept);
    opening.setAside = newName;
    return opening;
}

// Only a file that can be read to its end is damaged. Else the disk has failed, perhaps for a moment.
HistorySchema::Fitness HistoryDatabase::replaceDamaged(BrokenFile broken, QString &newName)
{
    using HistorySchema::Fitness;
    QByteArray ofJournal;
    QByteArray header;
    for (const QString &failure : {readThrough(m_path + u"-wal"_s, ofJournal), readThrough(m_path, header)}) {
        if (!failure.isEmpty()) {
            m_failure = failure;
            return Fitness::Unreadable;
        }
    }
    if (broken == BrokenFile::SetAside || HistorySchema::isOurs(header)) {
        newName = setAside(m_path);
    }
    return newName.isEmpty() ? Fitness::Damaged : attempt();
}

HistorySchema::Fitness HistoryDatabase::attempt()
{
    using HistorySchema::Fitness;
    close();
    m_failure = makePrivateFile(m_path);
    if (!m_failure.isEmpty()) {
        return Fitness::Unreadable;
    }
    Fitness fitness = connectAndInspect();
    if (fitness == Fitness::Ready || fitness == Fitness::Outdated) {
        fitness = prepare(fitness);
    }
    if (fitness == Fitness::Ready) {
        m_identity = identityOf(m_path);
        m_journal = identityOf(m_path + u"-wal"_s);
        run(u"PRAGMA query_only = ON"_s);
    } else {
        close();
    }
    return fitness;
}

HistorySchema::Fitness HistoryDatabase::connectAndInspect()
{
    if (QFileInfo(m_path).size() == 1) { // SQLite takes that for an empty file, and would overwrite it
        m_failure = u"file is not a database"_s;
        return HistorySchema::Fitness::Damaged;
    }
    m_connection.emplace(m_path, busyTimeout);
    if (!m_connection->isOpen()) {
        m_failure = m_connection->message();
        return HistorySchema::Fitness::Unreadable;
    }
    const HistorySchema::Inspection found = HistorySchema::inspect(*m_connection);
    m_failure = found.failure;
    return found.fitness;
}

HistorySchema::Fitness HistoryDatabase::prepare(HistorySchema::Fitness found)
{
    // It is ours, so its permissions are our business. SQLite gives its other files the same.
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    configure();
    if (!isSound()) {
        return HistorySchema::Fitness::Damaged;
    }
    if (found == HistorySchema::Fitness::Outdated) {
        if (m_beforeUpgrade && number(u"SELECT count(*) FROM sqlite_schema"_s) > 0) {
            m_beforeUpgrade();
        }
        m_failure = HistorySchema::upgrade(*m_connection);
        if (!m_failure.isEmpty()) {
            return HistorySchema::Fitness::Unreadable;
        }
    }
    if (!OutboxTable::watchChanges(*m_connection)) {
        m_failure = m_connection->message();
        return HistorySchema::Fitness::Unreadable;
    }
    return HistorySchema::Fitness::Ready;
}

HistoryDatabase::FileIdentity HistoryDatabase::identityOf(const QString &path)
{
    struct stat found {
    };
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? FileIdentity(found.st_dev, found.st_ino)
                                                                    : FileIdentity();
}

bool HistoryDatabase::isInPlace() const
{
    return m_identity == identityOf(m_path);
}

// SQLite need not wait for the disk at each call, since CallHistory has the journal brought there (DiskSync). Where
// there can't be such a journal, for want of shared memory, it does.
void HistoryDatabase::configure() const
{
    SqlStatement journal = m_connection->prepare(u"PRAGMA journal_mode = WAL"_s);
    const bool isAhead = step(journal) == SqlStatement::Step::Row && journal.row().text(0) == "wal"_L1;
    journal.finish();
    for (const auto pragma : {isAhead ? "synchronous = NORMAL"_L1 : "synchronous = FULL"_L1, "foreign_keys = ON"_L1,
                              "secure_delete = ON"_L1, "temp_store = MEMORY"_L1, "journal_size_limit = 4194304"_L1}) {
        run(u"PRAGMA "_s + pragma);
    }
}

void HistoryDatabase::prepareForMuch() const
{
    run(u"PRAGMA cache_size = -65536"_s); // 64 MiB
    run(u"PRAGMA wal_autocheckpoint = 16384"_s); // pages, as much again
}

// A check of a large file would hold up the start; those are found broken when they are used.
bool HistoryDatabase::isSound() const
{
    const qint64 size = QFileInfo(m_path).size();
    if (size > quicklyChecked) {
        return true;
    }
    // Through an index whose pages are damaged in a way that the quick check misses, calls are not found.
    SqlStatement check
        = m_connection->prepare(size > whollyChecked ? u"PRAGMA quick_check(1)"_s : u"PRAGMA integrity_check(1)"_s);
    return step(check) == SqlStatement::Step::Row ? check.row().text(0) == "ok"_L1
                                                  : !HistorySchema::meansDamage(m_connection->code());
}

void HistoryDatabase::close()
{
    if (m_connection) {
        m_statements.clear();
        m_connection.reset();
        dropOrphanedJournal();
    }
}

void HistoryDatabase::checkpoint() const
{
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

// SQLite would take the journal of a file that is gone for that of the one in its place.
void HistoryDatabase::dropOrphanedJournal()
{
    const bool isOrphan = m_identity != FileIdentity() && !isInPlace() && m_journal == identityOf(m_path + u"-wal"_s);
    for (const auto suffix : {"-wal"_L1, "-shm"_L1}) {
        if (isOrphan) {
            QFile::remove(m_path + suffix);
        }
    }
    m_identity = {};
}

bool HistoryDatabase::run(const QString &sql, const QVariantList &values) const
{
    return visit(sql, values, [](const SqlRow &) {});
}

SqlStatement::Step HistoryDatabase::step(SqlStatement &statement) const
{
    const SqlStatement::Step step = statement.step();
    m_wasLocked = false;
    if (step == SqlStatement::Step::Failed) {
        noteFailure();
    }
    return step;
}

void HistoryDatabase::noteFailure() const
{
    m_failure = m_connection->message();
    m_wasLocked = m_connection->code() == SQLITE_BUSY;
    const bool isNew = m_failure != m_logged; // one trouble meets each query
    if (!m_wasLocked && isNew) { // locks are normal, and whoever writes deals with them
        m_logged = m_failure;
        qCWarning(historyLog, "The call history: %s", qPrintable(m_failure));
    }
}

bool HistoryDatabase::visit(const QString &sql, const QVariantList &values,
                            const std::function<void(const SqlRow &)> &take) const
{
    if (!isOpen()) { // the failure of open() stands
        return false;
    }
    SqlStatement statement = m_connection->prepare(sql);
    for (int each = 0; each < values.size(); ++each) {
        statement.bind(each + 1, values.at(each));
    }
    SqlStatement::Step now = step(statement);
    while (now == SqlStatement::Step::Row) {
        take(statement.row());
        now = step(statement);
    }
    return now == SqlStatement::Step::Done;
}

std::optional<qint64> HistoryDatabase::number(const QString &sql, const QVariantList &values) const
{
    const auto found = rows(sql, values, [](const SqlRow &row) { return row.integer(0); });
    return found ? std::optional(found->value(0)) : std::nullopt;
}

qint64 HistoryDatabase::foreignVersion() const
{
    return number(u"PRAGMA data_version"_s).value_or(0);
}

HistoryTransaction::HistoryTransaction(HistoryDatabase &database)
    : m_database(database)
    , m_open(database.run(u"PRAGMA query_only = OFF"_s) && database.run(u"BEGIN IMMEDIATE"_s))
{
}

HistoryTransaction::~HistoryTransaction()
{
    if (!m_database.isOpen()) {
        return;
    }
    if (m_open) {
        static_cast<void>(m_database.m_connection->run(u"ROLLBACK"_s)); // SQLite may have done it by itself
    }
    static_cast<void>(m_database.m_connection->run(u"PRAGMA query_only = ON"_s));
}

bool HistoryTransaction::commit()
{
    m_open = !m_database.run(u"COMMIT"_s);
    if (!m_open) {
        m_database.m_logged.clear();
    }
    return !m_open;
}

std::optional<int> HistoryTransaction::change(const QString &sql, const QVariantList &values)
{
    return m_database.run(sql, values) ? std::optional(m_database.m_connection->changedRows()) : std::nullopt;
}

std::optional<int> HistoryTransaction::changeOften(const QString &sql, const QVariantList &values)
{
    return run(bound(sql, values)) ? std::optional(m_database.m_connection->changedRows()) : std::nullopt;
}

SqlStatement &HistoryTransaction::bound(const QString &sql, const QVariantList &values)
{
    SqlStatement &known = statement(sql);
    for (int each = 0; each < values.size(); ++each) {
        known.bind(each + 1, values.at(each));
    }
    return known;
}

SqlStatement &HistoryTransaction::statement(const QString &sql)
{
    SqlStatement &known = m_database.m_statements[sql];
    if (!known.isValid()) { // new, or it could not be prepared the last time
        known = m_database.m_connection->prepare(sql);
    }
    return known;
}

} // namespace Rufzeichen
