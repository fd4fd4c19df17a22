// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/calls/calllistmatch.h"
#include "core/calls/storedcall.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <utility>

/** Decides what the box's call list changes in the history. */
namespace Rufzeichen::CallListMerge {

/** How far a box's list was merged. */
struct ListState {
    qint64 box = 0; ///< its row, for BoxCallId
    QString timestamp {}; ///< null: never merged
    qint64 last = 0; ///< the highest id
    QList<qint64> unfinished {}; ///< ids up to it that have to come again: their calls had not ended
    BoxTime reach {}; ///< from then on it tells of all calls
    BoxTime toldUntil {}; ///< what began until then was told: whatever the history lacks of it was removed

    /** What to ask for next: nothing that has not ended is left behind. */
    [[nodiscard]] BoxListPosition position() const;

    bool operator==(const ListState &) const = default;
};

/** What is known before the merge. */
struct Known {
    ListState state {};
    QList<StoredCall> stored {}; ///< all calls around the times of the list
    QStringList locals {}; ///< the own numbers as calls have them
    std::optional<BoxTime> lastOutage {}; ///< when it began
    QString keyPrefix {}; ///< for Call::key of new ones: never used before
    BoxTime now {}; ///< the computer's local time
    OwnMachines machines {};
};

/** What is to be written. */
struct Changes {
    ListState state {};
    QList<StoredCall> changed {};
    QList<StoredCall> added {}; ///< without id
    QList<std::pair<QString, QString>> names {}; ///< numbers and the names that the list has for them
    MergeSummary summary {};
};

/**
 * Each entry is one call: known by its id, found among the stored ones, or new. The list wins where it knows better:
 * what was rejected, the device, what a machine took; seconds are kept from what was heard. Calls that run, there or
 * here, come again later.
 */
[[nodiscard]] Changes changesOf(const BoxCallList &list, const Known &known,
                                const CallListMatch::CanonicalNumber &canonical);

} // namespace Rufzeichen::CallListMerge
