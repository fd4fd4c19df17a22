// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** What a line of the call monitor reports (docs/protocol.md). */
enum class CallMonitorEvent : quint8 {
    Ring, ///< somebody calls
    Call, ///< somebody here dials
    Connect, ///< the call is answered
    Disconnect, ///< the call is over
    Unknown, ///< a whole line with an event that is none of the four
    Malformed, ///< not a line of the call monitor
};

/** Why a line is malformed. */
enum class LineDefect : quint8 {
    None,
    TooFewColumns, ///< fewer columns than the event needs
    BadConnectionId, ///< the id is no non-negative integer of at most nine digits
    TooLong, ///< longer than LineFramer::maximumLength
    CutOff, ///< the connection ended before the line did
};

/** What a line says besides its texts. An unreadable value is absent, the line still counts. */
struct CallMonitorFacts {
    CallMonitorEvent event = CallMonitorEvent::Malformed;
    LineDefect defect = LineDefect::None;
    std::optional<BoxTime> time; ///< the box's own clock
    std::optional<int> id; ///< connection id, names a call only while that call is open
    std::optional<int> extension; ///< the device, see docs/protocol.md
    std::optional<int> duration; ///< seconds, as the box counts them

    bool operator==(const CallMonitorFacts &) const = default;
};

/**
 * A line read in place: its texts point into the bytes that were parsed and live no longer than those.
 * For counting millions of lines; whoever keeps a line makes a CallMonitorLine of it.
 */
struct CallMonitorLineView : CallMonitorFacts {
    std::optional<QByteArrayView> remote; ///< absent: no such column; empty: withheld
    QByteArrayView local;
    QByteArrayView trunk;

    /** Parses one line without its line end. Any bytes are allowed; nothing outside @p line is ever read. */
    [[nodiscard]] static CallMonitorLineView parse(QByteArrayView line);
};

/** One line of the call monitor as a value: what it says and the bytes that said it. Not yet a call. */
struct CallMonitorLine : CallMonitorFacts {
    std::optional<QString> remote; ///< the other party's number as it was sent; empty where it is withheld
    std::optional<QString> local; ///< the own number (MSN); absent where it is empty
    std::optional<QString> trunk; ///< SIP0, ISDN, POTS …; absent where it is empty
    std::optional<BoxTime> moment {}; ///< its place in time: see LineTimes; absent: its stamp
    QByteArray raw; ///< the line without its line end, at most LineFramer::maximumLength bytes

    /** Parses one line without its line end. Never fails: what is no line of the call monitor is Malformed. */
    [[nodiscard]] static CallMonitorLine parse(QByteArrayView line);

    /** A line that the framing found broken (@p defect); id and time are read where they can be. */
    [[nodiscard]] static CallMonitorLine broken(QByteArrayView line, LineDefect defect);

    bool operator==(const CallMonitorLine &) const = default;
};

/** Text of bytes from the box: UTF-8 where they are valid UTF-8, else Latin-1, so that no byte can fail. */
[[nodiscard]] QString textFromBox(QByteArrayView bytes);

} // namespace Rufzeichen
