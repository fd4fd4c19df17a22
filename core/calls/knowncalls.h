// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"
#include "core/calls/callcandidates.h"
#include "core/calls/callhalves.h"
#include "core/calls/historydatabase.h"
#include "core/calls/maskednumbers.h"
#include "core/calls/misplacedcalls.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <optional>
#include <utility>

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
    /** @p database must be open and outlive this. @p canonical compares numbers with those of lists. */
    KnownCalls(const HistoryDatabase &database, CallMatch::CanonicalNumber canonical);

    /** The next file begins: it may have the same calls as the last one. */
    void beginFile();

    /** A call of the history. */
    struct Known {
        qint64 id = 0; ///< 0: it is not there
        bool isPartial = false; ///< the history lacks its beginning or its end, or has a wrong one from halves
        bool isListed = false; ///< the history has it only from a list, in minutes
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

    /** What was taken and added since the last time is in the file of the history, or is not. */
    void commit();
    void rollBack();

private:
    /** The second and the direction of calls, and a hash of their numbers (MaskedNumbers). */
    using Key = std::pair<qint64, size_t>;

    /** Calls that were answered on a day, the day before or after, by the second of that and their phone. */
    struct AnsweredCalls {
        std::optional<qint64> day {}; ///< nothing: not read
        QMultiHash<std::pair<qint64, int>, CallCandidate> calls {};
    };

    /** Which of them. */
    enum class HeardFrom { Beginning, Connect };

    [[nodiscard]] bool loadDay(qint64 day);
    [[nodiscard]] bool loadAnswered(AnsweredCalls &answered, qint64 day, HeardFrom from) const;
    [[nodiscard]] Key keyOf(qint64 second, const std::optional<QString> &remote,
                            const std::optional<QString> &local) const;
    [[nodiscard]] std::optional<Known> takePlaced(const Call &call, const BoxTime &stamp, const BoxTime &moment);
    [[nodiscard]] std::optional<Known> takeBegun(const Call &call, const BoxTime &stamp, const BoxTime &moment);
    [[nodiscard]] std::optional<Known> takeListed(const Call &call, const BoxTime &moment);
    [[nodiscard]] bool loadListed(qint64 day);
    [[nodiscard]] std::optional<Known> takeMisplaced(const Call &call);
    [[nodiscard]] Known takeFrom(const Key &key, const Call &call);
    [[nodiscard]] std::optional<CallCandidate> takeAnswered(const Call &call, const BoxTime &moment, HeardFrom from);
    [[nodiscard]] Known known(const CallCandidate &candidate, const Call &call) const;

    const HistoryDatabase &m_database;
    const CallMatch::CanonicalNumber m_canonical;
    MaskedNumbers m_numbers;
    QSet<qint64> m_taken;
    QList<qint64> m_notCommitted; // of m_taken
    // What is left of the calls of one day: files are in the order of time.
    std::optional<qint64> m_day;
    QHash<Key, QList<CallCandidate>> m_candidates;
    AnsweredCalls m_wholes;
    AnsweredCalls m_halves;
    std::optional<qint64> m_listedDay; // nothing: not read
    CallCandidates m_listed; // calls of lists, of that day and some minutes around it
    std::optional<MisplacedCalls> m_misplaced; // nothing: not read
};

} // namespace Rufzeichen
