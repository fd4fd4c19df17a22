// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"
#include "core/calls/calltransition.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** What the box's list says of a call, with its own numbers. */
enum class BoxCallType : quint8 {
    Incoming = 1, ///< taken, by an answering machine too
    Missed = 2,
    Outgoing = 3,
    ActiveIncoming = 9, ///< still runs, and comes again as another type when it has ended
    Rejected = 10, ///< barred, or turned away
    ActiveOutgoing = 11,
};

/** An entry of the box's own call list. It knows what became of a call, but counts in minutes. */
struct BoxCall {
    qint64 id = 0; ///< unique and rising within one list
    BoxCallType type = BoxCallType::Incoming;
    QString remote {}; ///< the other party, as it wants to be called back; empty: withheld
    QString origin {}; ///< where the call comes from, if the box tells both numbers; empty: the same
    QString local {}; ///< the own number; empty: not known
    QString name {}; ///< of the other party, as the box knew it then; may be empty
    QString device {}; ///< the name of the phone; may be empty
    std::optional<int> extension {}; ///< the device, as on the call monitor; nothing for -1 or none
    BoxTime started {}; ///< the minute, with no seconds
    int minutes = 0; ///< how long it took, rounded up
    QString path {}; ///< where the box has its message or fax; may be empty

    [[nodiscard]] CallDirection direction() const;

    /** How it ended; nothing while it runs. A call that was never connected took no minutes. */
    [[nodiscard]] std::optional<CallOutcome> outcome(const OwnMachines &machines = {}) const;

    bool operator==(const BoxCall &) const = default;
};

/** The box's call list, or what was asked for of it: everything, or what came after a BoxListPosition. */
struct BoxCallList {
    QString timestamp {}; ///< identifies the list: a new one counts its entries anew
    QList<BoxCall> calls {}; ///< in any order

    bool operator==(const BoxCallList &) const = default;
};

/** How far a box's call list is known: ask for what comes after that. */
struct BoxListPosition {
    QString timestamp {}; ///< of the list
    qint64 id = 0; ///< of an entry

    bool operator==(const BoxListPosition &) const = default;
};

/** What a merge with the box's call list has brought. */
struct MergeSummary {
    int entries = 0; ///< of the list, running calls among them
    int added = 0; ///< calls that nobody had heard
    int matched = 0; ///< calls that were heard too, completed by what the list knew better
    int missed = 0; ///< of those that were added: missed, and not yet seen
    std::optional<BoxTime> missedSince {}; ///< when the first of these came
    QStringList over {}; ///< keys of calls that run here and have ended there

    bool operator==(const MergeSummary &) const = default;
};

} // namespace Rufzeichen
