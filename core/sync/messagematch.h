// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"
#include "core/calls/calllistmatch.h"
#include "core/calls/storedcall.h"
#include "core/tr064/boxanswers.h"

namespace Rufzeichen {

class CallReader;

/**
 * Whether the caller has left @p message in @p call: number and time agree. The box tells its time to the minute, and
 * may mean the begin of the call or of the recording. @p canonical gives the form in which two writings of a number
 * are equal.
 */
[[nodiscard]] bool isLeftIn(const TamMessage &message, const Call &call,
                            const CallListMatch::CanonicalNumber &canonical);

/**
 * The one of @p calls that isLeftIn() is true of. Of several the last one that an answering machine has taken, or, if
 * none has, the last one.
 */
[[nodiscard]] std::optional<StoredCall> callWithMessage(const TamMessage &message, const QList<StoredCall> &calls,
                                                        const CallListMatch::CanonicalNumber &canonical);

/** As much of the call with @p message as is known: the one in the history, or one that nobody has heard. */
[[nodiscard]] StoredCall callOfMessage(const TamMessage &message, const CallReader &calls,
                                       const CallListMatch::CanonicalNumber &canonical);

} // namespace Rufzeichen
