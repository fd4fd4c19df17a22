// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/outboxtable.h"
#include "core/calls/storedcall.h"

#include <QString>

namespace Rufzeichen {

/** Whether a call is there, or was removed: of that one only its key is known. */
enum class CallPresence : quint8 { There, Removed };

/**
 * A call as a shared history has it, or one of here in the same form. Of `stored` counts what is shared: neither its
 * id, nor what is known of its number, nor a reminder, which belong to this desk.
 */
struct SharedCall {
    CallPresence presence = CallPresence::There;
    StoredCall stored {};
    QString box {}; ///< the UDN of the box whose list has the call; empty: none
    qint64 sequence = 0; ///< of the change in the shared history that made it so; 0: it isn't there
};

/** Whether both say the same to others. The claim is the server's, and so is the sequence. */
[[nodiscard]] bool areAlike(const SharedCall &one, const SharedCall &other);

/**
 * What becomes of a call that is known here and to the shared history. Who does this for the same two, on whatever
 * desk and in whatever order, comes to the same; the rules:
 *
 * - Who was the only one to change something since @p base prevails: seen, called back, the note, removed or not.
 * - Where both did, or nothing is known of before: removed, seen and called back prevail, and of two notes both are
 *   kept.
 * - Of what the call was, whatever is known to either. What the shared history has stays, unless the other is more
 *   exact: seconds of a live line instead of the list's minutes; an outcome that says more; the phone that took it by
 *   a call that was found in the box's list.
 * - The claim is the shared history's.
 */
[[nodiscard]] SharedCall merged(const CommonBase &base, const SharedCall &mine, const SharedCall &theirs);

/** The same for the note about a number. */
[[nodiscard]] QString mergedNote(const CommonBase &base, const QString &mine, const QString &theirs);

/**
 * Which of two keys a call keeps that was found twice: of calls with seconds rather than minutes, heard from their
 * beginning on, else the one that comes first by its letters. Who is asked first makes no difference.
 */
[[nodiscard]] QString keptKey(const SharedCall &one, const SharedCall &other);

/** What both know now. */
[[nodiscard]] CommonBase baseOf(const SharedCall &theirs);

} // namespace Rufzeichen
