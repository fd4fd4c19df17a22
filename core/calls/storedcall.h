// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"
#include "core/numbers/numberfacts.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** How a call came into the history. */
enum class CallSource : quint8 {
    Live, ///< heard on the call monitor
    Import, ///< from recorded lines
    Box, ///< from the box's own call list
};

/** What is known of a remote number besides itself. All of it may be empty. */
struct Party {
    QString name;
    QString place; ///< of a land line
    NumberKind kind = NumberKind::Unknown;

    bool operator==(const Party &) const = default;
};

/** Characters of a note about a call or a number, at most. */
constexpr qsizetype longestNote = 4000;

/** Names an entry of a box's call list. */
struct BoxCallId {
    qint64 box = 0; ///< the row of the box
    qint64 id = 0; ///< BoxCall::id

    bool operator==(const BoxCallId &) const = default;
};

/** A call of the history. */
struct StoredCall {
    qint64 id = 0; ///< its row: names the call for all actions, never used again; 0 while the file can't be written
    Call call;
    CallSource source = CallSource::Live;
    bool seen = true; ///< false: missed, and the user has not seen that yet
    Party party {}; ///< of call.remote
    QString device {}; ///< the phone's name as the box has it; empty: not known
    std::optional<BoxCallId> boxCall {}; ///< this call in the box's list, once it was found there
    bool settled = true; ///< false: missed, and nobody has called back yet
    QString note {}; ///< what the user has written about the call
    QString numberNote {}; ///< what the user has written about its number
    std::optional<QDateTime> reminder {}; ///< when the user wants to be reminded of the call
    QString claimant {}; ///< who of an office has said to call back; only the shared history says so

    /** The same call with its numbers hidden, and without what is known of them and written about them: that would
     * tell who it was. */
    [[nodiscard]] StoredCall anonymized(const Anonymizer &anonymizer) const;

    bool operator==(const StoredCall &) const = default;
};

} // namespace Rufzeichen
