// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/anonymizer.h"
#include "core/calls/call.h"
#include "core/calls/historydatabase.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <optional>

namespace Rufzeichen {

/**
 * Finds out whether the history has a call that is read from a recorded file: heard live, imported before, or from
 * the box's call list. Either of the two may have the last digits of its numbers masked. Each call of the history
 * counts once, so that two calls of one file never become one.
 */
class KnownCalls
{
public:
    /** @p database must be open and outlive this. */
    explicit KnownCalls(const HistoryDatabase &database);

    /** The next file begins: it may have the same calls as the last one. */
    void beginFile();

    /** A call of the history. */
    struct Known {
        qint64 id = 0; ///< 0: it is not there
        bool isPartial = false; ///< the history lacks its beginning or its end, which the other call has
    };

    /** The call that @p call is, which is then taken. Nothing if the history can't be read. */
    [[nodiscard]] std::optional<Known> take(const Call &call);

    /** A call of this file that was new has become @p id. */
    void add(qint64 id) { m_taken.insert(id); }

private:
    struct Candidate {
        qint64 id = 0;
        std::optional<QString> remote;
        std::optional<QString> local;
        bool isLost = false;
    };

    /** A call of which somebody heard only from CONNECT on. */
    struct Partial {
        qint64 id = 0;
        std::optional<int> extension;
    };

    [[nodiscard]] bool loadDay(qint64 day);
    [[nodiscard]] std::optional<Known> takeBegun(const Call &call, const BoxTime &moment);
    [[nodiscard]] Known takeFrom(qint64 key, const Call &call);
    [[nodiscard]] std::optional<qint64> findConnected(const Call &call, const BoxTime &connected,
                                                      const QString &condition);
    [[nodiscard]] bool isSame(const std::optional<QString> &one, const std::optional<QString> &other) const;

    const HistoryDatabase &m_database;
    const Anonymizer m_mask {Masking::Masked};
    QSet<qint64> m_taken;
    // What is left of the calls of one day, by their second and direction: files are in the order of time. Those that
    // only the box's call list has are by their minute.
    std::optional<qint64> m_day;
    QHash<qint64, QList<Candidate>> m_candidates;
    QHash<qint64, Partial> m_partials; // of that day, by the second of their CONNECT
};

} // namespace Rufzeichen
