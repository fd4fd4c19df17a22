// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/anonymizer.h"
#include "core/callmonitor/boxtime.h"
#include "core/calls/calltransition.h"

#include <QString>
#include <QtGlobal>
#include <chrono>
#include <optional>

namespace Rufzeichen {

/** What kind of device an extension is. */
enum class ExtensionKind : quint8 {
    Analogue, ///< FON 1 to 3 are 0 to 2
    CallThrough, ///< passed on: call-through, deflection
    Isdn, ///< all phones on the bus
    Fax, ///< the box's own fax
    AnsweringMachine,
    Cordless, ///< DECT: **610 to **619 are 10 to 19
    IpPhone, ///< **620 to **629 are 20 to 29
    Other,
};

/** The kind of @p extension, as CALL and CONNECT name it (docs/protocol.md). */
[[nodiscard]] ExtensionKind extensionKind(int extension);

/**
 * The same where phones in @p machines are answering machines: the one place that decides that, for what is heard and
 * for the box's list. The box's own fax and its call-through stay what they are.
 */
[[nodiscard]] ExtensionKind extensionKind(int extension, const OwnMachines &machines);

/** How far a call has come, as people see it. */
enum class CallPhase {
    Ringing,
    Dialling,
    Talking,
    Ended,
};

/** What a person means by a call: one or several lines of the call monitor taken together. */
struct Call {
    QString key {}; ///< unique for ever
    std::optional<int> connectionId {}; ///< the box's; names the call only while it runs
    CallPhase phase = CallPhase::Ringing;
    CallDirection direction = CallDirection::Unknown;
    std::optional<CallOutcome> outcome {}; ///< once it has ended
    std::optional<QString> remote {}; ///< the other party as it was sent; empty: withheld; absent: not known
    std::optional<QString> local {}; ///< the own number (MSN)
    std::optional<QString> trunk {}; ///< SIP0, ISDN, POTS …
    std::optional<int> extension {}; ///< the device that dialled or took the call
    std::optional<BoxTime> moment {}; ///< its place in time: the first stamp, or the arrival where that can't be true
    std::optional<BoxTime> started {}; ///< the box's time of RING or CALL
    std::optional<BoxTime> connected {};
    std::optional<BoxTime> ended {};
    std::optional<int> duration {}; ///< seconds, the box's figure: up to 3 s off the difference of the times
    std::optional<std::chrono::milliseconds> rang {}; ///< of a missed call: until its end, at least as its stamps say

    /** The same call with its numbers hidden. */
    [[nodiscard]] Call anonymized(const Anonymizer &anonymizer) const;

    bool operator==(const Call &) const = default;
};

/** What keys of calls begin with: 64 random bits, since those of other runs and computers must not be the same. */
[[nodiscard]] QString randomKeyPrefix();

} // namespace Rufzeichen
