// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historydatabase.h"

#include <QString>
#include <functional>

namespace Rufzeichen {

/** What could be read of a history. */
struct Salvage {
    qint64 saved = 0; ///< calls
    qint64 lost = 0; ///< calls of which there is a trace, but not enough; of others nobody knows
    QString failure {}; ///< the system's reason why it ended early; empty: it did not
    bool isCancelled = false;

    bool operator==(const Salvage &) const = default;
};

/**
 * Reads all calls that can be read from a file of the history, which may be damaged anywhere or of an earlier
 * version, into @p into, which must be open and empty. Of a call whose row can't be read there may be enough in an
 * index. The file is neither changed nor opened by SQLite. It may take some seconds; @p proceed is asked after each
 * piece, with how many of @p total pages are done, whether to go on.
 */
[[nodiscard]] Salvage salvageCalls(const QString &damaged, HistoryDatabase &into,
                                   const std::function<bool(qint64 done, qint64 total)> &proceed);

} // namespace Rufzeichen
