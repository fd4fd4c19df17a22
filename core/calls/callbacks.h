// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callmatch.h"
#include "core/calls/historydatabase.h"

#include <QDateTime>
#include <QList>
#include <optional>

/**
 * Which missed calls are still to be called back. One is settled when somebody has called its number since, from any
 * phone; when it has called again and was answered; or when the user says so. Those of withheld numbers, and those
 * that came into the history as old ones, always are.
 *
 * All return how many calls have changed; nothing if that can't be written.
 */
namespace Rufzeichen::CallBacks {

/** A call that is still to be called back, and when the user wants to be reminded of it. */
struct OpenCall {
    qint64 id = 0;
    std::optional<QDateTime> reminder {};

    bool operator==(const OpenCall &) const = default;
};

/** Those of @p calls that are still to be called back, for restore(). Nothing if that can't be read. */
[[nodiscard]] std::optional<QList<OpenCall>> openAmong(const HistoryDatabase &database, const QList<qint64> &calls);

/** Says that these are done with. Nobody is reminded of them any more. */
[[nodiscard]] std::optional<int> settle(HistoryTransaction &transaction, const QList<qint64> &calls);

/** Undoes settle(): they are as openAmong() has found them before. */
[[nodiscard]] std::optional<int> restore(HistoryTransaction &transaction, const QList<OpenCall> &calls);

/** Says that these missed calls are still to be called back. */
[[nodiscard]] std::optional<int> reopen(HistoryTransaction &transaction, const QList<qint64> &calls);

/**
 * Settles what @p call does: the earlier ones of the same number. @p canonical gives the form in which two writings
 * of one number are equal, empty for what is no number.
 */
[[nodiscard]] std::optional<int> settleBy(HistoryTransaction &transaction, const Call &call,
                                          const CallMatch::CanonicalNumber &canonical);

/** The same with all calls of the history: some may have come into it later than they were. */
[[nodiscard]] std::optional<int> settleByAll(HistoryTransaction &transaction,
                                             const CallMatch::CanonicalNumber &canonical);

/** When to remind the user of a call; nothing: not any more. */
[[nodiscard]] std::optional<int> remind(HistoryTransaction &transaction, qint64 call,
                                        const std::optional<QDateTime> &due);

} // namespace Rufzeichen::CallBacks
