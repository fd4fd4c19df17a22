// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"
#include "core/missedrule.h"

#include <QString>

namespace Rufzeichen {

/**
 * Whether somebody wanted something and got nobody, as badge, icon, notifications, filter and statistics count it.
 * The end of a call that was never connected may be unknown. Who was gone within the hold was barred by the box and
 * is not missed.
 */
[[nodiscard]] bool isMissed(const Call &call, const MissedRule &rule);

/** The same as a condition on the columns of `calls`; it is true or false, never NULL. The hold is 3 s at most. */
[[nodiscard]] QString missedCondition(const MissedRule &rule);

/** Likewise, for those of them that nobody has called back yet. */
[[nodiscard]] QString unsettledCondition(const MissedRule &rule);

} // namespace Rufzeichen
