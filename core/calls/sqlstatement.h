// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <chrono>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace Rufzeichen {

class SqlStop;

/**
 * The present row of a statement. Valid until the statement goes on. Columns count from 0; a NULL is read as 0 or as
 * an empty text.
 */
class SqlRow
{
public:
    explicit SqlRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

    /** The same, with nothing for NULL. */
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/**
 * A prepared statement of SQLite's own interface: Qt's takes more than twice as long where hundreds of thousands of
 * rows are written or read. Must not outlive its connection. Parameters count from 1, as in `?1`. A null text is an
 * empty one; NULL is std::nullopt.
 */
class SqlStatement
{
public:
    SqlStatement() = default;
    explicit SqlStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    /** Whether it was prepared; what was not fails. */
    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }

    void bind(int parameter, std::nullopt_t none);
    void bind(int parameter, qint64 number);
    void bind(int parameter, int number) { bind(parameter, qint64 {number}); }
    void bind(int parameter, const QString &text);
    /** An integer, a text or bytes; an invalid one is NULL. */
    void bind(int parameter, const QVariant &value);
    template <typename Value> void bind(int parameter, const std::optional<Value> &value)
    {
        value ? bind(parameter, *value) : bind(parameter, std::nullopt);
    }

    enum class Step { Row, Done, Failed };

    /** Goes to the next row, at first to the first one. Afterwards the statement can run again. */
    [[nodiscard]] Step step();

    /** After Step::Row. */
    [[nodiscard]] SqlRow row() const { return SqlRow(m_statement.get()); }

    /** Leaves the rows that were not read, so that the statement can run again. */
    void finish();

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    void note(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    bool m_isBound = true; // all that was bound since it ran last
};

/** An open database file. For one thread. */
class SqlConnection
{
public:
    /** Opens the file, and makes it if need be. Who finds it locked waits for @p busyTimeout. */
    SqlConnection(const QString &path, std::chrono::milliseconds busyTimeout);

    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /** Lets @p stop end what is done here, unless it is null. Statements that run now and later then fail. */
    void stopBy(SqlStop *stop);

    /** Prepares a statement; invalid if that failed. */
    [[nodiscard]] SqlStatement prepare(const QString &sql) const;

    /** Runs a statement to its end. */
    [[nodiscard]] bool run(const QString &sql) const;

    /** SQLite's primary code for what happened last: SQLITE_OK, SQLITE_ROW or SQLITE_DONE if all is well. */
    [[nodiscard]] int code() const;

    /** The same in SQLite's words, those for a full disk wherever it is one. */
    [[nodiscard]] QString message() const;

    /** How many rows the last statement has changed. */
    [[nodiscard]] int changedRows() const;

    /** The id of the row that was inserted last. */
    [[nodiscard]] qint64 lastId() const;

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };

    std::unique_ptr<sqlite3, Close> m_database;
    bool m_isOpen = false;
    SqlStop *m_stop = nullptr; // null: nobody ends it
};

} // namespace Rufzeichen
