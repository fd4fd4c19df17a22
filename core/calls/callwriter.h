// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historydatabase.h"
#include "core/calls/storedcall.h"

#include <QDateTime>
#include <optional>

namespace Rufzeichen {

/** Writes calls and numbers. If one of them fails, the transaction must return nothing. */
class CallWriter
{
public:
    /** @p transaction must outlive the writer. */
    explicit CallWriter(HistoryTransaction &transaction);

    /**
     * Writes a call that is heard in its present state: adds it if its key is new, else updates the call with that
     * key, which keeps its source and its place in time. It is unseen if it is missed; @p hold is that of MissedRule.
     * Returns it with what the history knows: id, seen and party; nothing if it can't be written. @p arrival is the
     * computer's time, for a call without one.
     */
    [[nodiscard]] std::optional<StoredCall> write(const Call &call, std::chrono::milliseconds hold,
                                                  const QDateTime &arrival);

    /** Writes an imported call that is new. Returns its id; nothing if it can't be written. */
    [[nodiscard]] std::optional<qint64> add(const Call &call, const QDateTime &arrival);

    /** Writes what an import knows more of the call with this @p id. False if it can't be written. */
    [[nodiscard]] bool complete(qint64 id, const Call &call);

    /** Writes the numbers of @p call to the call with this @p id, which has them masked. False if that failed. */
    [[nodiscard]] bool unmask(qint64 id, const Call &call);

    /** Puts a call back just as it was, id and all; leaves one that is there. False if it can't be written. */
    [[nodiscard]] bool restore(const StoredCall &call, const QDateTime &arrival);

    /** Writes all of a call that is there, by its id. False if it can't be written. */
    [[nodiscard]] bool update(const StoredCall &call);

    /**
     * Writes all of a call that is there, by its id, whatever has changed; its party as far as nothing is known of
     * its number. False if it can't be written.
     */
    [[nodiscard]] bool replace(const StoredCall &call);

    /** Writes what is known of a number. Returns whether that is something else than before; nothing if it failed. */
    [[nodiscard]] std::optional<bool> writeParty(const QString &remote, const Party &party);

    /** Writes the name that a box's list has for a number. It is shown where writeParty() knows none. */
    [[nodiscard]] bool writeListedName(const QString &remote, const QString &name);

    /** Writes what a list says of a number, as far as nothing is known of it so far. */
    [[nodiscard]] bool fillParty(const QString &remote, const Party &party);

    /** Writes what the user has written about a number; empty: nothing. False if it can't be written. */
    [[nodiscard]] bool writeNote(const QString &remote, const QString &note);

private:
    struct Number {
        qint64 id = 0;
        Party party {};
        QString listed {}; ///< the name in a box's list
        QString note {};
    };

    [[nodiscard]] bool writePlans(const StoredCall &call);
    [[nodiscard]] bool freeConnection(const Call &call);
    [[nodiscard]] std::optional<Number> numberOf(const QString &remote);
    [[nodiscard]] bool write(const QString &remote, const Number &number);
    static void bind(SqlStatement &statement, const StoredCall &call, std::optional<qint64> number,
                     const QDateTime &arrival);

    HistoryTransaction &m_transaction;
    SqlStatement &m_findNumber;
    SqlStatement &m_addNumber;
    SqlStatement &m_nameNumber;
    SqlStatement &m_freeConnection;
    SqlStatement &m_writeCall;
    SqlStatement &m_findCall;
    SqlStatement &m_addCall;
    SqlStatement &m_updateCall;
    SqlStatement &m_markCall;
    SqlStatement &m_completeCall;
};

} // namespace Rufzeichen
