// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/configuration.h"

namespace Rufzeichen {

class CallHistory;

/** What becomes of a history that does not exist. */
enum class HistoryAbsence {
    IsEmpty, ///< it counts as one without calls, and no file is made
    IsMade,
};

/** Opens the history of a command. False if it can't be used; then standard error says why. */
[[nodiscard]] bool openOrSay(CallHistory &history, const Configuration &configuration, HistoryAbsence absence);

} // namespace Rufzeichen
