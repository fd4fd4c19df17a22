// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/calllistmatch.h"
#include "core/calls/storedcall.h"

#include <QList>
#include <QString>
#include <optional>

/**
 * Whether two calls that are known from different sources are one, and what both together know of it. A call of
 * CallSource::Box counts in minutes. Who is asked first makes no difference.
 */
namespace Rufzeichen::CallMatch {

using CallListMatch::CanonicalNumber;

/** What is compared of a call, in the form in which it is comparable. */
struct Facts {
    std::optional<qint64> stamp {}; ///< CallRow::stamp() in seconds; nothing is the same as a call without one
    bool countsMinutes = false;
    CallDirection direction = CallDirection::Unknown;
    std::optional<QString> remote {}; ///< comparable; nothing: not told
    QString origin {}; ///< likewise; empty: none but remote
    QString local {}; ///< likewise; empty: not told
    QString writtenRemote {}; ///< for masked numbers
    QString writtenLocal {};
    std::optional<qint64> connected {}; ///< in seconds
    std::optional<qint64> ended {};
    std::optional<int> duration {};
    std::optional<int> extension {};
    bool wasTaken = false;

    /** In minutes. */
    [[nodiscard]] qint64 minute() const;
};

/** @p origin is ListedCall::origin. */
[[nodiscard]] Facts factsOf(const StoredCall &stored, const QString &origin, const CanonicalNumber &canonical);

/** How much of two calls must agree: the nearest are to find each other first. */
enum class Nearness {
    Alike, ///< all that is known of both
    SameTime, ///< the second, or the minute of what counts in minutes
    Near, ///< the clocks of call list and call monitor may differ by a minute
};

[[nodiscard]] bool isSame(const Facts &one, const Facts &other, Nearness nearness);

/** The known call with what @p other, which is the same call, knows better. All but its name; and not whether it was
 * seen. */
[[nodiscard]] StoredCall combined(StoredCall known, const StoredCall &other);

/** Minutes between two calls that may still be the same. */
inline constexpr qint64 farthest = 10;

} // namespace Rufzeichen::CallMatch
