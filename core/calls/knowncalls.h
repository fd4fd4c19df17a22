// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/anonymizer.h"
#include "core/calls/call.h"
#include "core/calls/callhalves.h"
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
 *
 * The stamps decide, not the place in time: who heard a call live may have put it elsewhere (LineTimes).
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
        bool isPartial = false; ///< the history lacks its beginning or its end, or has a wrong one from halves
        bool isMasked = false; ///< the history has a number masked that the other call has not
        std::optional<QString> remote {}; ///< what the other call has, unless that is masked and the history knows it
        std::optional<QString> local {};
    };

    /** The call that @p call is, which is then taken. Nothing if the history can't be read. */
    [[nodiscard]] std::optional<Known> take(const Call &call);

    /** Whether the history has all of the call that @p half is of, by its connection id. Nothing if that fails. */
    [[nodiscard]] std::optional<bool> hasWhole(const CallHalf &half) const;

    /** @p call of this file, which was new, has become @p id. */
    void add(qint64 id, const Call &call);

private:
    struct Candidate {
        qint64 id = 0;
        std::optional<QString> remote;
        std::optional<QString> local;
        bool isLost = false;
        bool isImported = false;
        std::optional<qint64> ended;
    };

    /** A call of which somebody heard only from CONNECT on. */
    struct Partial {
        qint64 id = 0;
        std::optional<int> extension;
        std::optional<QString> remote;
    };

    /** A call that stands elsewhere than its stamps say, or has none. */
    struct Misplaced {
        Candidate candidate;
        CallDirection direction = CallDirection::Unknown;
        std::optional<qint64> started;
        std::optional<qint64> connected;
        std::optional<qint64> extension;
        std::optional<qint64> duration;

        [[nodiscard]] static Misplaced of(const Call &call);
        [[nodiscard]] qint64 stamp() const; ///< the first one; negative: none
    };

    [[nodiscard]] bool loadDay(qint64 day);
    [[nodiscard]] bool loadMisplaced();
    static void insert(QMultiHash<qint64, Misplaced> &calls, const Misplaced &call);
    [[nodiscard]] std::optional<Known> takePlaced(const Call &call, const BoxTime &stamp, const BoxTime &moment);
    [[nodiscard]] std::optional<Known> takeBegun(const Call &call, const BoxTime &stamp, const BoxTime &moment);
    [[nodiscard]] std::optional<Known> takeMisplaced(const Call &call);
    [[nodiscard]] bool fits(const Misplaced &known, const Misplaced &call) const;
    [[nodiscard]] Known takeFrom(qint64 key, const Call &call);
    [[nodiscard]] std::optional<qint64> findConnected(const Call &call, const BoxTime &moment,
                                                      const QString &condition);
    [[nodiscard]] Known known(const Candidate &candidate, const Call &call) const;
    [[nodiscard]] bool isSame(const std::optional<QString> &one, const std::optional<QString> &other) const;

    const HistoryDatabase &m_database;
    const Anonymizer m_mask {Masking::Masked};
    QSet<qint64> m_taken;
    // What is left of the calls of one day, by their second and direction: files are in the order of time. Those that
    // only the box's call list has are by their minute.
    std::optional<qint64> m_day;
    QHash<qint64, QList<Candidate>> m_candidates;
    QHash<qint64, Partial> m_partials; // of that day, by the second of their CONNECT
    std::optional<QMultiHash<qint64, Misplaced>> m_misplaced; // by the seconds of their stamps; nothing: not read
    QMultiHash<qint64, Misplaced> m_misplacedTaken; // not among them until the next file
};

} // namespace Rufzeichen
