// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <optional>

namespace Rufzeichen {

/** What the user may choose when it shall be quiet. */
enum class QuietChoice : quint8 {
    Hour,
    UntilMorning,
    On,
    Off,
};

/** When the night ends for QuietChoice::UntilMorning, local time. */
[[nodiscard]] QTime quietMorning();

/** When a choice made at @p now, local time, ends by itself. Nothing: not before another choice. */
[[nodiscard]] std::optional<QDateTime> quietEnd(QuietChoice choice, const QDateTime &now);

} // namespace Rufzeichen
