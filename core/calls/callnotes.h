// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historydatabase.h"

#include <QString>
#include <optional>

/** What the user writes about calls and numbers. A text longer than longestNote is cut off. */
namespace Rufzeichen::CallNotes {

/** About a call. Empty: nothing. Returns how many calls have changed; nothing if that can't be written. */
[[nodiscard]] std::optional<int> write(HistoryTransaction &transaction, qint64 call, const QString &text);

/** About a number, as it was sent; the withheld one has none. Returns how many have changed; nothing likewise. */
[[nodiscard]] std::optional<int> writeOfNumber(HistoryTransaction &transaction, const QString &remote,
                                               const QString &text);

} // namespace Rufzeichen::CallNotes
