// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historyopening.h"
#include "core/calls/historyschema.h"
#include "core/calls/sqlstatement.h"

#include <QList>
#include <QString>
#include <QVariantList>
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <type_traits>
#include <utility>

namespace Rufzeichen {

class HistoryTransaction;

/**
 * One connection to the file of the call history: opens, makes and mends the file. For one thread. Several
 * connections, of several programs too, may exist at the same time. Outside of inTransaction() SQLite refuses to
 * write.
 */
class HistoryDatabase
{
public:
    /** How long to wait for another writer, at most: an open window must not freeze. */
    static constexpr std::chrono::milliseconds busyTimeout {100};

    explicit HistoryDatabase(QString path);
    ~HistoryDatabase();
    Q_DISABLE_COPY_MOVE(HistoryDatabase)

    /**
     * Makes the file where it is missing, and brings it up to date. Where that changes tables with calls,
     * @p beforeUpgrade is called before.
     */
    [[nodiscard]] HistoryOpening open(BrokenFile broken = BrokenFile::SetAside,
                                      const std::function<void()> &beforeUpgrade = {});

    /** Sets the file aside, which was found damaged while it was open, and opens a new one. */
    [[nodiscard]] HistoryOpening beginAnew();

    [[nodiscard]] bool isOpen() const { return m_connection && m_connection->isOpen(); }
    [[nodiscard]] const QString &path() const { return m_path; }

    /** Whether the file that is open is still the one at path(): not if somebody has removed or replaced it. */
    [[nodiscard]] bool isInPlace() const;

    /** Spends memory, and room on the disk for a while, on writing very much. */
    void prepareForMuch() const;

    /**
     * The only way to write: @p change gets a HistoryTransaction and returns an optional. Where that or this one is
     * nothing, nothing has changed; failure() tells why.
     */
    template <typename Change>
    [[nodiscard]] std::invoke_result_t<Change, HistoryTransaction &> inTransaction(const Change &change);

    /** Moves all of the journal into the file: what was deleted is then in neither. */
    void checkpoint() const;

    /** Gives each row that @p sql finds to @p take. False if they could not be read to the last one: see failure().
     */
    [[nodiscard]] bool visit(const QString &sql, const QVariantList &values,
                             const std::function<void(const SqlRow &)> &take) const;

    /** What @p read makes of each row; nothing if they could not be read to the last one. */
    template <typename Read>
    [[nodiscard]] auto rows(const QString &sql, const QVariantList &values, const Read &read) const
        -> std::optional<QList<std::invoke_result_t<Read, const SqlRow &>>>;

    /** The number in the first row, 0 where there is none; nothing if it could not be read. */
    [[nodiscard]] std::optional<qint64> number(const QString &sql, const QVariantList &values = {}) const;

    /** Why the last query failed, in the system's words. */
    [[nodiscard]] const QString &failure() const { return m_failure; }

    /** Whether that was because another program was writing. */
    [[nodiscard]] bool wasLocked() const { return m_wasLocked; }

    /** Changes whenever another connection has written. */
    [[nodiscard]] qint64 foreignVersion() const;

private:
    friend class HistoryTransaction;

    using FileIdentity = std::pair<quint64, quint64>; // device and inode; zeros: no file

    [[nodiscard]] static FileIdentity identityOf(const QString &path);
    bool run(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] SqlStatement::Step step(SqlStatement &statement) const;
    void noteFailure() const;
    [[nodiscard]] HistorySchema::Fitness attempt();
    [[nodiscard]] HistorySchema::Fitness replaceDamaged(BrokenFile broken, QString &newName);
    [[nodiscard]] HistorySchema::Fitness connectAndInspect();
    [[nodiscard]] HistorySchema::Fitness prepare(HistorySchema::Fitness found);
    void configure() const;
    [[nodiscard]] bool isSound() const;
    void close();
    void dropOrphanedJournal();

    const QString m_path;
    std::function<void()> m_beforeUpgrade; // may be empty
    std::optional<SqlConnection> m_connection;
    FileIdentity m_identity; // of the file that is open
    FileIdentity m_journal; // likewise
    std::map<QString, SqlStatement> m_statements; // by their text
    mutable QString m_failure;
    mutable QString m_logged; // the failure that is in the log, until a query works again
    mutable bool m_wasLocked = false;
};

/** Changes that happen together or not at all. Given by HistoryDatabase::inTransaction(), for as long as that runs.
 */
class HistoryTransaction
{
public:
    ~HistoryTransaction();
    Q_DISABLE_COPY_MOVE(HistoryTransaction)

    /** Runs one statement. Returns how many rows it has changed; nothing if it failed. */
    [[nodiscard]] std::optional<int> change(const QString &sql, const QVariantList &values = {});

    /** The same with a statement that is prepared once for each connection: for what is done very often. */
    [[nodiscard]] std::optional<int> changeOften(const QString &sql, const QVariantList &values);

    /** As HistoryDatabase::rows(), likewise. */
    template <typename Read>
    [[nodiscard]] auto rowsOften(const QString &sql, const QVariantList &values, const Read &read)
        -> std::optional<QList<std::invoke_result_t<Read, const SqlRow &>>>;

    /** A statement that is prepared once for each connection. Whoever does not read it to its end finishes it. */
    [[nodiscard]] SqlStatement &statement(const QString &sql);

    /** Takes such a statement to its next row. */
    [[nodiscard]] SqlStatement::Step step(SqlStatement &statement) { return m_database.step(statement); }

    /** Runs one that has no rows. */
    [[nodiscard]] bool run(SqlStatement &statement) { return step(statement) == SqlStatement::Step::Done; }

    /** The id of the row that was inserted last. */
    [[nodiscard]] qint64 lastId() const { return m_database.m_connection->lastId(); }

    /** For reading what is in the file now, with the changes so far. */
    [[nodiscard]] const HistoryDatabase &database() const { return m_database; }

private:
    friend class HistoryDatabase;

    [[nodiscard]] SqlStatement &bound(const QString &sql, const QVariantList &values);
    explicit HistoryTransaction(HistoryDatabase &database);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool commit();

    HistoryDatabase &m_database;
    bool m_open;
};

template <typename Read>
auto HistoryDatabase::rows(const QString &sql, const QVariantList &values, const Read &read) const
    -> std::optional<QList<std::invoke_result_t<Read, const SqlRow &>>>
{
    QList<std::invoke_result_t<Read, const SqlRow &>> found;
    const bool whole = visit(sql, values, [&](const SqlRow &row) { found.append(read(row)); });
    if (!whole) {
        return std::nullopt;
    }
    m_logged.clear();
    return found;
}

template <typename Read>
auto HistoryTransaction::rowsOften(const QString &sql, const QVariantList &values, const Read &read)
    -> std::optional<QList<std::invoke_result_t<Read, const SqlRow &>>>
{
    SqlStatement &statement = bound(sql, values);
    QList<std::invoke_result_t<Read, const SqlRow &>> found;
    SqlStatement::Step now = step(statement);
    while (now == SqlStatement::Step::Row) {
        found.append(read(statement.row()));
        now = step(statement);
    }
    return now == SqlStatement::Step::Done ? std::optional(std::move(found)) : std::nullopt;
}

template <typename Change>
std::invoke_result_t<Change, HistoryTransaction &> HistoryDatabase::inTransaction(const Change &change)
{
    HistoryTransaction transaction(*this);
    if (!transaction.isOpen()) {
        return std::nullopt;
    }
    auto result = change(transaction);
    return result && transaction.commit() ? std::move(result) : std::nullopt;
}

} // namespace Rufzeichen
