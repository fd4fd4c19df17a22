// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callnotes.h"

#include "core/calls/callwriter.h"
#include "core/calls/searchtext.h"

#include <QVariant>

namespace Rufzeichen::CallNotes {

using namespace Qt::StringLiterals;

std::optional<int> write(HistoryTransaction &transaction, qint64 call, const QString &text)
{
    const QString note = text.trimmed().left(longestNote);
    const QVariant stored = note.isEmpty() ? QVariant() : QVariant(note);
    const QVariant words = note.isEmpty() ? QVariant() : QVariant(SearchText::folded(note));
    return transaction.change(u"UPDATE calls SET (note, words) = (?1, ?2) WHERE id = ?3 AND note IS NOT ?1"_s,
                              {stored, words, call});
}

std::optional<int> writeOfNumber(HistoryTransaction &transaction, const QString &remote, const QString &text)
{
    if (remote.isEmpty()) {
        return 0;
    }
    return CallWriter(transaction).writeNote(remote, text.trimmed().left(longestNote)) ? std::optional(1)
                                                                                       : std::nullopt;
}

} // namespace Rufzeichen::CallNotes
