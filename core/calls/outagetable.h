// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historydatabase.h"
#include "core/calls/outage.h"

#include <QDate>
#include <QList>
#include <optional>

/** The outages in the file: CallHistory tells more of each. */
namespace Rufzeichen::OutageTable {

/**
 * Returns how many rows have changed; nothing if that failed. A beginning where an outage lasts already changes
 * nothing.
 */
[[nodiscard]] std::optional<int> write(HistoryTransaction &transaction, const OutageEdge &edge);

/** Those that began at @p reach or later and have ended are filled. False if that can't be written. */
[[nodiscard]] bool fill(HistoryTransaction &transaction, const BoxTime &reach);

/** Forgets what ended before @p day. False if that can't be written. */
[[nodiscard]] bool purge(HistoryTransaction &transaction, QDate day);

/** When the latest one began: one time, or none. Nothing if that could not be read. */
[[nodiscard]] std::optional<QList<BoxTime>> lastBegin(const HistoryDatabase &database);

} // namespace Rufzeichen::OutageTable
