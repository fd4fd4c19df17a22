// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/calls/calllistmerge.h"
#include "core/calls/historydatabase.h"

#include <QString>
#include <optional>

/** How far the call lists of boxes were merged, and the merge itself. */
namespace Rufzeichen::BoxListTable {

/** As CallHistory::boxListPosition(). */
[[nodiscard]] std::optional<BoxListPosition> position(const HistoryDatabase &database, const QString &udn);

/** Writes what CallListMerge has decided. Nothing if that can't be written. @p now is the computer's local time. */
[[nodiscard]] std::optional<MergeSummary> merge(HistoryTransaction &transaction, const QString &udn,
                                                const BoxCallList &list,
                                                const CallListMatch::CanonicalNumber &canonical, const BoxTime &now,
                                                const OwnMachines &machines);

} // namespace Rufzeichen::BoxListTable
