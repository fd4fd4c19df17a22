// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen {

/** What becomes of a file that is damaged or belongs to another program. */
enum class BrokenFile {
    SetAside, ///< it gets another name, and a new one takes its place
    Kept, ///< it stays, and there is no history
};

/** What opening the database brought. */
struct HistoryOpening {
    QString setAside; ///< where a damaged or foreign file went; empty if there was none
    QString failure; ///< the system's reason why there is no database; empty if there is one
    bool isBroken = false; ///< there is none because the file is damaged or foreign, and was kept
    bool isNewer = false; ///< there is none because a newer version of this program made the file, which was kept

    bool operator==(const HistoryOpening &) const = default;
};

} // namespace Rufzeichen
