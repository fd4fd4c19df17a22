// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorline.h"

namespace Rufzeichen {

/** Who began a call. */
enum class CallDirection : quint8 {
    Incoming,
    Outgoing,
    Unknown, ///< its beginning was not seen
};

/** How a call ended. */
enum class CallOutcome : quint8 {
    Answered,
    Missed, ///< nobody took it; a rejected or barred call looks the same on the line
    Rejected, ///< known only from the box's call list
    Machine, ///< taken by an answering machine
    Fax,
    Unanswered, ///< outgoing, nobody took it
    Lost, ///< its end was not seen
};

/** Where the call of one connection id stands. */
enum class CallStep : quint8 {
    Idle, ///< no call
    Ringing,
    Accepted, ///< ringing, and a device has taken it, but is not yet connected
    Dialling,
    Talking,
};

/** What a line does to the call of its connection id (docs/protocol.md has the table). */
enum class CallTransition : quint8 {
    Ignore,
    Open, ///< a call begins; one that is still open is lost
    OpenTalking, ///< a call whose beginning was not seen is connected
    Accept,
    Connect,
    Update, ///< connected again: by another device
    Close,
};

/**
 * The transition that @p line makes from @p step. A CONNECT alone is evidence of a call only if it names a device.
 */
[[nodiscard]] CallTransition callTransition(CallStep step, const CallMonitorFacts &line);

/** The step after @p transition, which @p event has caused. */
[[nodiscard]] CallStep nextStep(CallStep step, CallTransition transition, CallMonitorEvent event);

/** How an orderly ended call went. @p extension is the device that took it, or the one that dialled. */
[[nodiscard]] CallOutcome callOutcome(CallDirection direction, CallStep step, std::optional<int> extension);

/** The direction of a call that @p event opens. */
[[nodiscard]] CallDirection callDirection(CallMonitorEvent event);

} // namespace Rufzeichen
