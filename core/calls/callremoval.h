// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historydatabase.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** Calls of days that are removed for good. */
struct DayRemoval {
    enum class Rule : quint8 {
        Ended, ///< all before the day that have ended
        Expired, ///< those of them that also came into the history before the day
    };

    QDate day; ///< the first one that stays
    Rule rule = Rule::Ended;

    bool operator==(const DayRemoval &) const = default;
};

/** What was removed for good from the history, and has to go from its backups too. */
struct PendingRemovals {
    qint64 last = 0; ///< names these and no later ones
    QStringList numbers;
    QList<DayRemoval> days;

    [[nodiscard]] bool isEmpty() const { return numbers.isEmpty() && days.isEmpty(); }
};

/** Removes calls for good. If one of these fails, the transaction must return nothing. */
namespace CallRemoval {

/** What went. */
struct Count {
    int calls = 0;
    int numbers = 0;
};

/** Forgets numbers, their calls and all that is known of them; of the calls @p atMost. */
[[nodiscard]] std::optional<Count> forget(HistoryTransaction &transaction, const QStringList &remotes, int atMost);

/** Removes calls of days, @p atMost; with the last of them, outages and numbers that no call has any more. */
[[nodiscard]] std::optional<int> remove(HistoryTransaction &transaction, const DayRemoval &days, int atMost);

/** Notes what was removed, for backups. False if that can't be written. */
[[nodiscard]] bool note(HistoryTransaction &transaction, const QStringList &remotes);
[[nodiscard]] bool note(HistoryTransaction &transaction, const DayRemoval &days);

/** All that was noted and is still to be done; nothing if that can't be read. */
[[nodiscard]] std::optional<PendingRemovals> pending(const HistoryDatabase &database);

/** Does all of it in the database of a backup, which keeps no note of it. False if that can't be written. */
[[nodiscard]] bool apply(HistoryTransaction &backup, const PendingRemovals &removals);

/** It was done in all backups: none of it is noted any more. False if that can't be written. */
[[nodiscard]] bool clear(HistoryTransaction &transaction, const PendingRemovals &removals);

} // namespace CallRemoval

} // namespace Rufzeichen
