// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historyopening.h"
#include "core/calls/historyschema.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <chrono>

namespace Rufzeichen {

/**
 * One connection to the file of the call history: opens, makes and mends the file. For one thread. Several
 * connections, of several programs too, may exist at the same time.
 */
class HistoryDatabase
{
public:
    /** How long to wait for another writer, at most: an open window must not freeze. */
    static constexpr std::chrono::milliseconds patience {100};

    explicit HistoryDatabase(QString path);
    ~HistoryDatabase();
    Q_DISABLE_COPY_MOVE(HistoryDatabase)

    /** Makes the file where it is missing, and brings it up to date. */
    [[nodiscard]] HistoryOpening open(BrokenFile broken = BrokenFile::SetAside);

    [[nodiscard]] bool isOpen() const { return m_connection.isOpen(); }
    [[nodiscard]] const QString &path() const { return m_path; }

    /** Spends memory, and room on the disk for a while, on writing very much. */
    void prepareForMuch() const;

    /** A query with its values bound, not yet run. Must be gone before the database. */
    [[nodiscard]] QSqlQuery prepared(const QString &sql, const QVariantList &values = {}) const;

    /** Runs @p sql and returns the query, for its rows; a failure is logged and remembered. */
    QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;

    /** Runs a prepared query; a failure is logged and remembered. */
    bool run(QSqlQuery &query) const;

    /** Why the last query failed, in the system's words. */
    [[nodiscard]] const QString &failure() const { return m_failure; }

    /** Changes whenever another connection has written. */
    [[nodiscard]] qint64 foreignVersion() const;

private:
    [[nodiscard]] HistorySchema::Fitness attempt();
    [[nodiscard]] HistorySchema::Fitness replaceDamaged(BrokenFile broken, QString &newName);
    [[nodiscard]] HistorySchema::Fitness connectAndInspect();
    [[nodiscard]] HistorySchema::Fitness prepare(HistorySchema::Fitness found);
    void configure() const;
    [[nodiscard]] bool isSound() const;
    void close();

    const QString m_path;
    const QString m_name; // of the connection, for Qt
    QSqlDatabase m_connection;
    mutable QString m_failure;
};

/** Changes that happen together or not at all: rolled back unless committed. */
class HistoryTransaction
{
public:
    /** Takes the only write lock; isOpen() tells whether that worked. */
    explicit HistoryTransaction(const HistoryDatabase &database);
    ~HistoryTransaction();
    Q_DISABLE_COPY_MOVE(HistoryTransaction)

    [[nodiscard]] bool isOpen() const { return m_open; }

    /** False, and nothing has changed, if it can't be written. */
    [[nodiscard]] bool commit();

private:
    const HistoryDatabase &m_database;
    bool m_open;
};

} // namespace Rufzeichen
