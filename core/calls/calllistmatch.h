// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcall.h"
#include "core/calls/storedcall.h"

#include <QList>
#include <functional>
#include <optional>

/** Which entries of the box's call list are calls of the history. */
namespace Rufzeichen::CallListMatch {

/** The form in which two writings of one number are equal; empty for what is no number. */
using CanonicalNumber = std::function<QString(const QString &)>;

/** `number`, or its text where it is no number: to be compared with another. */
[[nodiscard]] QString comparable(const QString &number, const CanonicalNumber &canonical);

/**
 * For each of @p entries, the oldest first, the place in @p stored of the call that it is, or nothing. One to one:
 * the same number twice in a minute stays two calls. Both have the same direction, remote and, where both know it,
 * own number; the list's minute is at most one off, and so is its duration. Of several, the one that was connected
 * just like the entry counts, then the oldest. A stored call whose beginning was not heard may be either direction's,
 * and have begun earlier. Those that are an entry already, or have no time of their own, are passed over.
 */
[[nodiscard]] QList<std::optional<qsizetype>> match(const QList<BoxCall> &entries, const QList<StoredCall> &stored,
                                                    const CanonicalNumber &canonical);

/** Whether a stored call may be this entry, looked at for itself. */
[[nodiscard]] bool fits(const BoxCall &entry, const StoredCall &stored, const CanonicalNumber &canonical);

} // namespace Rufzeichen::CallListMatch
