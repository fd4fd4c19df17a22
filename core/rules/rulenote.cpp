// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulenote.h"

#include "core/calls/callhistory.h"
#include "core/calls/callnotes.h"

namespace Rufzeichen {

bool writeRuleNote(CallHistory &history, const StoredCall &call, const QString &text)
{
    const std::optional<StoredCall> known = history.reader().call(call.id);
    if (!known || known->note.contains(text)) {
        return known.has_value();
    }
    const QString note = known->note.isEmpty() ? text : known->note + u'\n' + text;
    static_cast<void>(history.change(
        [&](HistoryTransaction &transaction) { return CallNotes::write(transaction, call.id, note); }));
    return true;
}

} // namespace Rufzeichen
