// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historydatabase.h"
#include "core/calls/storedcall.h"

#include <QDateTime>
#include <optional>

namespace Rufzeichen {

/** Writes calls and numbers, with statements prepared once. The caller opens and commits the transaction. */
class CallWriter
{
public:
    /** @p database must be open and outlive the writer. */
    explicit CallWriter(const HistoryDatabase &database);

    /**
     * Writes a call in its present state: new for a new key, else in place of the one with that key, which keeps its
     * source and its place in time. Fills in what the history knows: id, seen and party. Nothing if it can't be
     * written. @p arrival is the computer's time, for a call without one.
     */
    [[nodiscard]] std::optional<StoredCall> write(const Call &call, CallSource source, const QDateTime &arrival);

    /** Writes a call that is new, and takes less time for that. Returns its id; nothing if it can't be written. */
    [[nodiscard]] std::optional<qint64> add(const Call &call, CallSource source, const QDateTime &arrival);

    /** Puts a call back just as it was, id and all; leaves one that is there. False if it can't be written. */
    [[nodiscard]] bool restore(const StoredCall &call, const QDateTime &arrival);

    /** Writes what is known of a number. False if it can't be written. */
    [[nodiscard]] bool writeParty(const QString &remote, const Party &party);

private:
    struct Number {
        qint64 id = 0;
        Party party;
    };

    [[nodiscard]] std::optional<Number> numberOf(const QString &remote);
    void bind(QSqlQuery &query, const Call &call, std::optional<qint64> number, const QDateTime &arrival) const;

    const HistoryDatabase &m_database;
    QSqlQuery m_findNumber;
    QSqlQuery m_addNumber;
    QSqlQuery m_nameNumber;
    QSqlQuery m_writeCall;
    QSqlQuery m_addCall;
};

} // namespace Rufzeichen
