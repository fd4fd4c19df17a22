// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callcolumn.h"

namespace Rufzeichen {

std::optional<CallSort> sortOf(CallColumn column)
{
    switch (column) {
    case CallColumn::Type:
        return std::nullopt;
    case CallColumn::Date:
    case CallColumn::Time:
        return CallSort::Time;
    case CallColumn::Number:
        return CallSort::Number;
    case CallColumn::Name:
        return CallSort::Name;
    case CallColumn::Place:
        return CallSort::Place;
    case CallColumn::Local:
        return CallSort::Local;
    case CallColumn::Device:
        return CallSort::Extension;
    case CallColumn::Duration:
        break;
    }
    return CallSort::Duration;
}

QVariant rawValue(const StoredCall &stored, CallColumn column)
{
    const Call &call = stored.call;
    switch (column) {
    case CallColumn::Type:
        return int(call.outcome.value_or(CallOutcome::Answered));
    case CallColumn::Date:
    case CallColumn::Time:
        return QString::fromLatin1(beginning(call).value_or(BoxTime()).toIso());
    case CallColumn::Number:
        return call.remote.value_or(QString());
    case CallColumn::Name:
        return stored.party.name.isEmpty() ? call.remote.value_or(QString()) : stored.party.name;
    case CallColumn::Place:
        return stored.party.place;
    case CallColumn::Local:
        return call.local.value_or(QString());
    case CallColumn::Device:
        return call.extension.value_or(-1);
    case CallColumn::Duration:
        break;
    }
    return call.duration.value_or(-1);
}

std::optional<BoxTime> beginning(const Call &call)
{
    if (call.started) {
        return call.started;
    }
    return call.connected ? call.connected : call.ended;
}

} // namespace Rufzeichen
