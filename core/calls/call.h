// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/anonymizer.h"
#include "core/callmonitor/boxtime.h"
#include "core/calls/calltransition.h"

#include <QString>
#include <optional>

namespace Rufzeichen {

/** How far a call has come, as people see it. */
enum class CallPhase {
    Ringing,
    Dialling,
    Talking,
    Ended,
};

/** What a person means by a call: one or several lines of the call monitor taken together. */
struct Call {
    QString key; ///< unique for ever, unlike the connection id
    CallPhase phase = CallPhase::Ringing;
    CallDirection direction = CallDirection::Unknown;
    std::optional<CallOutcome> outcome; ///< once it has ended
    std::optional<QString> remote; ///< the other party as it was sent; empty: withheld; absent: not known
    std::optional<QString> local; ///< the own number (MSN)
    std::optional<QString> trunk; ///< SIP0, ISDN, POTS …
    std::optional<int> extension; ///< the device that dialled or took the call
    std::optional<BoxTime> started; ///< the box's time of RING or CALL
    std::optional<BoxTime> connected;
    std::optional<BoxTime> ended;
    std::optional<int> duration; ///< seconds, the box's figure: up to 3 s off the difference of the times

    /** The same call with its numbers hidden. */
    [[nodiscard]] Call anonymized(const Anonymizer &anonymizer) const;

    bool operator==(const Call &) const = default;
};

} // namespace Rufzeichen
