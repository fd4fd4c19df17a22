// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/sqlstatement.h"

#include "core/calls/sqlstop.h"

#include <QFile>
#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sqlite3.h>
#include <utility>

namespace Rufzeichen {

namespace {

using ChangeLock = int (*)(int file, int command, ...);

// What SQLite itself calls. Known once the first connection is opened.
ChangeLock systemsChangeLock = nullptr;

// A lock that could not be given back counts as held in SQLite as long as any connection of this program to the file
// is open: each query would then wait ten seconds for it, and fail. What makes that fail passes, so it is tried
// again.
int changeLock(int file, int command, ...)
{
    constexpr int attempts = 5;
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    const bool isUnlock = command == F_SETLK && static_cast<const struct flock *>(argument)->l_type == F_UNLCK;
    int result = systemsChangeLock(file, command, argument);
    for (int attempt = 1; isUnlock && result != 0 && attempt < attempts; ++attempt) {
        result = systemsChangeLock(file, command, argument);
    }
    return result;
}

// For all connections from now on.
bool repeatUnlocks()
{
    constexpr auto name = "fcntl";
    sqlite3_vfs *files = sqlite3_vfs_find(nullptr);
    systemsChangeLock = reinterpret_cast<ChangeLock>(files->xGetSystemCall(files, name));
    return files->xSetSystemCall(files, name, reinterpret_cast<sqlite3_syscall_ptr>(&changeLock)) == SQLITE_OK;
}

// A file may come from elsewhere: no statement that stands in it runs, and nothing in it may be larger than the
// largest that is ever bound, the ids of millions of calls.
void distrustFile(sqlite3 *database)
{
    constexpr int largest = 64 << 20; // bytes
    for (const auto &[option, value] : {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1),
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0}}) {
        sqlite3_db_config(database, option, value, nullptr);
    }
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, largest);
    sqlite3_exec(database, "PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
}

} // namespace

bool SqlRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqlRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqlRow::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray SqlRow::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

std::optional<qint64> SqlRow::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> SqlRow::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

void SqlStatement::bind(int parameter, std::nullopt_t /*none*/)
{
    note(sqlite3_bind_null(m_statement.get(), parameter));
}

void SqlStatement::bind(int parameter, qint64 number)
{
    note(sqlite3_bind_int64(m_statement.get(), parameter, number));
}

void SqlStatement::bind(int parameter, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    note(sqlite3_bind_text64(m_statement.get(), parameter, bytes.constData(),
                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqlStatement::bind(int parameter, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        bind(parameter, std::nullopt);
        return;
    case QMetaType::QString:
        bind(parameter, value.toString());
        return;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        note(sqlite3_bind_blob64(m_statement.get(), parameter, bytes.constData(),
                                 static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
        return;
    }
    default:
        bind(parameter, value.toLongLong());
    }
}

// What was not bound would be written as NULL.
void SqlStatement::note(int code)
{
    m_isBound = m_isBound && code == SQLITE_OK;
}

SqlStatement::Step SqlStatement::step()
{
    if (!m_statement || !m_isBound) {
        finish();
        return Step::Failed;
    }
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) {
        return Step::Row;
    }
    finish();
    return code == SQLITE_DONE ? Step::Done : Step::Failed;
}

void SqlStatement::finish()
{
    sqlite3_reset(m_statement.get()); // its code is that of the last step
    m_isBound = true;
}

void SqlStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqlConnection::SqlConnection(const QString &path, std::chrono::milliseconds busyTimeout)
{
    [[maybe_unused]] static const bool unlocksAreRepeated = repeatUnlocks();
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_database.reset(database); // also where it could not be opened: it knows why
    m_isOpen = code == SQLITE_OK;
    if (m_isOpen) {
        sqlite3_busy_timeout(database, static_cast<int>(busyTimeout.count()));
        distrustFile(database);
    }
}

SqlConnection::~SqlConnection()
{
    if (m_stop != nullptr) {
        m_stop->take(nullptr);
    }
}

void SqlConnection::stopBy(SqlStop *stop)
{
    m_stop = stop;
    if (m_stop != nullptr) {
        m_stop->take(m_database.get());
    }
}

SqlStatement SqlConnection::prepare(const QString &sql) const
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (m_isOpen && (m_stop == nullptr || !m_stop->isStopped())) {
        sqlite3_prepare_v2(m_database.get(), text.constData(), static_cast<int>(text.size()), &statement, nullptr);
    }
    return SqlStatement(statement);
}

bool SqlConnection::run(const QString &sql) const
{
    SqlStatement statement = prepare(sql);
    SqlStatement::Step step = SqlStatement::Step::Row;
    while (step == SqlStatement::Step::Row) {
        step = statement.step();
    }
    return step == SqlStatement::Step::Done;
}

int SqlConnection::code() const
{
    constexpr int primary = 0xff; // higher bits tell more
    return m_database ? sqlite3_errcode(m_database.get()) & primary : SQLITE_NOMEM;
}

// What SQLite says of a full disk only where it meets that in the file itself: else it is an error of the disk to it.
QString SqlConnection::message() const
{
    const int system = sqlite3_system_errno(m_database.get());
    const bool isOfDisk = code() == SQLITE_IOERR || code() == SQLITE_CANTOPEN;
    const bool isFull = isOfDisk && (system == ENOSPC || system == EDQUOT || system == EFBIG);
    return QString::fromUtf8(isFull ? sqlite3_errstr(SQLITE_FULL) : sqlite3_errmsg(m_database.get()));
}

int SqlConnection::changedRows() const
{
    return sqlite3_changes(m_database.get());
}

qint64 SqlConnection::lastId() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

void SqlConnection::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

} // namespace Rufzeichen
