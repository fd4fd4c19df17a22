// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorline.h"
#include "core/calls/ownmachines.h"

#include <array>
#include <chrono>

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
    OpenTalking, ///< a call whose beginning was not seen is connected; one that is still open is lost
    Accept,
    Connect,
    Update, ///< connected again: by another device
    Close,
    Lose, ///< the line tells of another call, of which nothing else is known
};

/**
 * The other party of a line in the form in which two lines of one call agree: a number may lack its prefix or its
 * final `#` in one of them. Holds no memory of its own, so that millions can be compared.
 */
class CallParty
{
public:
    CallParty() = default;
    explicit CallParty(QByteArrayView number);
    explicit CallParty(QStringView number);

    [[nodiscard]] bool isKnown() const { return m_size > 0; }

    /** Whether both are known and can't be the same. */
    [[nodiscard]] bool contradicts(const CallParty &other) const;

    bool operator==(const CallParty &) const = default;

private:
    template <typename Text> void take(const Text &number);

    std::array<char, 20> m_last {}; // letters and digits, the last one first
    quint8 m_size = 0;
};

/** What is needed of an open call to judge the next line of its connection id. */
struct OpenCall {
    CallStep step = CallStep::Idle;
    CallMonitorEvent openedBy = CallMonitorEvent::Unknown;
    std::optional<BoxTime> openedAt {}; ///< the box's stamp of the line that opened it
    std::optional<BoxTime> acceptedAt {}; ///< the same of the CALL that accepted it
    CallParty party {};
    std::optional<int> device {}; ///< that dialled or was connected; a person's counts for more than a machine's
    bool doubtful = false; ///< the connection to the box broke since: its end may have been told meanwhile
};

/** So long a phone rings. Who rings longer by what was heard has probably gone … */
inline constexpr std::chrono::minutes longestRinging {2};
/** … and certainly after that. */
inline constexpr std::chrono::minutes ringingTimeout {10};

/**
 * What @p line does to @p call, whose last step was @p elapsed ago. A line that is told twice is ignored. A CONNECT
 * alone is evidence of a call only if it names a device. Where the end of the call may not have been told, a line
 * continues it only if it doesn't contradict it.
 */
[[nodiscard]] CallTransition callTransition(const OpenCall &call, const CallMonitorFacts &line,
                                            const CallParty &party, std::chrono::milliseconds elapsed);

/** The step after @p transition, which @p event has caused. */
[[nodiscard]] CallStep nextStep(CallStep step, CallTransition transition, CallMonitorEvent event);

/** The device of @p call after a line that names @p extension: whom a person has answered, no machine has. */
[[nodiscard]] std::optional<int> deviceAfter(const OpenCall &call, std::optional<int> extension,
                                             const OwnMachines &machines = {});

/**
 * How @p call, which @p end closes, went. CONNECT decides, never the duration: an answered call may last 0 s. Only
 * where the CONNECT may not have been heard does a duration prove it.
 */
[[nodiscard]] CallOutcome callOutcome(const OpenCall &call, CallDirection direction, const CallMonitorFacts &end,
                                      const OwnMachines &machines = {});

/** The direction of a call that @p event opens. */
[[nodiscard]] CallDirection callDirection(CallMonitorEvent event);

} // namespace Rufzeichen
