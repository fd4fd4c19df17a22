// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"
#include "core/calls/storedcall.h"

#include <QVariant>
#include <optional>

namespace Rufzeichen {

/** The columns of the list of calls, in their first order. */
enum class CallColumn : quint8 {
    Type,
    Date,
    Time,
    Number,
    Name,
    Place,
    Local,
    Device,
    Duration,
};

constexpr int callColumnCount = int(CallColumn::Duration) + 1;

/** What a column is sorted by; nothing if it can't be. */
[[nodiscard]] std::optional<CallSort> sortOf(CallColumn column);

/** The raw value behind a cell. */
[[nodiscard]] QVariant rawValue(const StoredCall &stored, CallColumn column);

/** When the call began, as far as that was seen, by the box's clock. */
[[nodiscard]] std::optional<BoxTime> beginning(const Call &call);

} // namespace Rufzeichen
