// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen {

/** What becomes of a damaged file. One of another program's database stays in any case, and there is no history. */
enum class BrokenFile {
    SetAside, ///< it gets another name, and a new one takes its place: for the file that only this program uses
    SetAsideIfOurs, ///< the same, if this program has made it: for a file that somebody has named
    Kept, ///< it stays, and there is no history
};

/** What opening the database brought. */
struct HistoryOpening {
    QString setAside {}; ///< where a damaged file went; empty if there was none
    QString
        backupFailure {}; ///< why there is no backup of the tables before they were changed; empty if none is needed
    QString failure {}; ///< the system's reason why there is no database; empty if there is one
    bool isBroken = false; ///< there is none because the file is damaged or foreign, and was kept
    bool isNewer = false; ///< there is none because a newer version of this program made the file, which was kept

    bool operator==(const HistoryOpening &) const = default;
};

} // namespace Rufzeichen
