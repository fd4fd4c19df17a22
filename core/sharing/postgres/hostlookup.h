// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharelink.h"

#include <QHostAddress>
#include <QList>
#include <chrono>
#include <optional>

namespace Rufzeichen {

class LinkSignal;

/** Until when something may take. */
using Deadline = std::chrono::steady_clock::time_point;

/** Milliseconds until then, as poll() takes them; 0 where it is over. */
[[nodiscard]] int remaining(Deadline until);

struct FoundHost {
    QList<QHostAddress> addresses {};
    std::optional<ShareFailure> failure {}; ///< where there are none
};

/**
 * Looks up the addresses of a host; at most as many as it makes sense to try. The system may wait for its name server
 * longer than until @p until or until @p abandoned is given: that goes on in a thread of its own, and nobody is told.
 */
[[nodiscard]] FoundHost findHost(const QString &host, Deadline until, const LinkSignal &abandoned);

} // namespace Rufzeichen
