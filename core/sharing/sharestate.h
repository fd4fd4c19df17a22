// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharelink.h"

#include <QDateTime>
#include <optional>

namespace Rufzeichen {

/** How things stand with the history that is shared with others. */
struct ShareState {
    enum class Phase : quint8 {
        Off,
        Connecting,
        Sending, ///< what was collected before goes there, or what others have collected comes from there
        InStep, ///< what happens here is there at once, and the other way round
        Waiting, ///< for the server, because of the failure; it is tried again
    };

    Phase phase = Phase::Off;
    std::optional<ShareFailure> failure {}; ///< the last one, until things go well again
    qint64 done = 0; ///< while Sending: changes of
    qint64 total = 0; ///< so many; 0: nobody knows yet
    qint64 waiting = 0; ///< changes that the server has not got yet
    QDateTime lastContact {}; ///< when the server has last answered; invalid: not since the program began

    bool operator==(const ShareState &) const = default;
};

} // namespace Rufzeichen
