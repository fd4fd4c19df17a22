// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/calls/storedcall.h"

#include <QList>
#include <functional>
#include <optional>

/** Which entries of the box's call list are calls of the history. */
namespace Rufzeichen::CallListMatch {

/** The form in which two writings of one number are equal; empty for what is no number. */
using CanonicalNumber = std::function<QString(const QString &)>;

/**
 * The canonical form of a number, or the text itself where it is no number: for comparing. Empty for `0`, too, which
 * stands for a withheld number.
 */
[[nodiscard]] QString comparable(const QString &number, const CanonicalNumber &canonical);

/**
 * Finds for each of @p entries, which are sorted by time, the index in @p stored of the same call, or nothing. No
 * call is found twice: two calls of one number in one minute stay two. An entry and a call are the same if direction,
 * remote number and, where both know it, own number are equal, and if the minute and the duration differ by one
 * minute at most. Either number of an entry with two will do, and so does a call whose other party was not told. If
 * several calls fit, one that was connected as the entry was is preferred, then the oldest. A stored call whose
 * beginning was not heard fits both directions and may have begun earlier. Calls that belong to an entry already, or
 * have no time of their own, are skipped.
 */
[[nodiscard]] QList<std::optional<qsizetype>> match(const QList<BoxCall> &entries, const QList<StoredCall> &stored,
                                                    const CanonicalNumber &canonical);

/**
 * Whether two own numbers, as comparable() or canonical forms, may be the same: the box writes them with and without
 * the area code. One that is empty is not known, and may be any.
 */
[[nodiscard]] bool isSameLocal(const QString &one, const QString &other);

/** Whether the lines told of the other party: an empty number is a withheld one only where a call comes in. */
[[nodiscard]] bool namesRemote(const Call &call);

/** Whether a stored call and this entry may be the same, without a look at other calls and entries. */
[[nodiscard]] bool fits(const BoxCall &entry, const StoredCall &stored, const CanonicalNumber &canonical);

} // namespace Rufzeichen::CallListMatch
