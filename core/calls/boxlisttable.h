// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/calls/calllistmerge.h"
#include "core/calls/callwriter.h"
#include "core/calls/historydatabase.h"
#include "core/calls/outagetable.h"

#include <QString>
#include <optional>

namespace Rufzeichen {

/** How far the call lists of boxes were merged, and the merge itself. The caller opens and commits the transaction.
 */
class BoxListTable
{
public:
    /** @p database must outlive this. */
    explicit BoxListTable(const HistoryDatabase &database);

    /** As CallHistory::boxListPosition(). */
    [[nodiscard]] std::optional<BoxListPosition> position(const QString &udn) const;

    /** Carries out what CallListMerge plans. Nothing if that can't be written. @p now is the computer's local time.
     */
    [[nodiscard]] std::optional<MergeSummary> merge(const QString &udn, const BoxCallList &list,
                                                    const CallListMatch::CanonicalNumber &canonical,
                                                    CallWriter &writer, const BoxTime &now) const;

private:
    [[nodiscard]] std::optional<CallListMerge::ListState> find(const QString &udn) const;
    [[nodiscard]] std::optional<CallListMerge::ListState> make(const QString &udn) const;
    [[nodiscard]] bool write(const CallListMerge::ListState &state) const;

    const HistoryDatabase &m_database;
    const OutageTable m_outages;
};

} // namespace Rufzeichen
