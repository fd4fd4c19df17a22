// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <chrono>

namespace Rufzeichen {

/** Which calls the user wants to count as missed. */
struct MissedRule {
    bool machineIsMissed = true; ///< what the answering machine took, too
    std::chrono::milliseconds hold {0}; ///< who is gone within it was barred by the box; 0: nobody
    QStringList uncounted {}; ///< own numbers whose calls nobody misses: digits and keys of a telephone only

    bool operator==(const MissedRule &) const = default;
};

} // namespace Rufzeichen
