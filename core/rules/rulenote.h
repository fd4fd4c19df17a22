// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"

#include <QString>

namespace Rufzeichen {

class CallHistory;

/**
 * Writes what a rule says about a call below what somebody has noted of it already; what stands there stays, and is
 * not written twice. False: the history has no such call.
 */
[[nodiscard]] bool writeRuleNote(CallHistory &history, const StoredCall &call, const QString &text);

} // namespace Rufzeichen
