// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/calls/storedcall.h"

#include <QDate>
#include <QString>
#include <optional>

namespace Rufzeichen {

/**
 * A call that a file lists. Its source says how exact its times are: CallSource::Box counts in minutes. Its key may
 * be empty; the row, and what was found in the box's list, are not known.
 */
struct ListedCall {
    StoredCall stored {};
    bool tellsSeen = false; ///< whether StoredCall::seen is true of it: only our own files know
    QDate arrived {}; ///< when it came into the history that it is from; invalid: it comes into one now
    QString origin {}; ///< where the call comes from, if that is told besides the other party; may be empty

    bool operator==(const ListedCall &) const = default;
};

/** What is longer than this was made to do harm: such a call is not read, such a name is cut. */
namespace ListLimits {
inline constexpr qsizetype longestNumber = 128;
inline constexpr qsizetype longestName = 200;
inline constexpr int longestDuration = 30 * 24 * 3600; // seconds
} // namespace ListLimits

/** The call of an entry that has ended, as far as it keeps to ListLimits. */
[[nodiscard]] std::optional<ListedCall> listedCall(const BoxCall &entry);

/** A point in time as it is written in a list. */
struct ListedTime {
    BoxTime time {};
    bool hasSeconds = false;

    bool operator==(const ListedTime &) const = default;
};

/**
 * Reads `20.07.26 10:45`, `20.07.2026 10:45:12`, `2026-07-20 10:45` and `2026-07-20T10:45:12`: local times from 1970
 * to 2069. Nothing for anything else.
 */
[[nodiscard]] std::optional<ListedTime> readListedTime(const QString &text);

} // namespace Rufzeichen
