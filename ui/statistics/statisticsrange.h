// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callstatistics.h"

namespace Rufzeichen {

/** The days that people mostly ask for. */
enum class StatisticsRange : quint8 {
    LastMonth, ///< 30 days up to today
    LastYear, ///< twelve months up to today
    ThisYear,
    All,
    Custom, ///< the user's own
};

/** A query for these days, @p today among them, and all own numbers. StatisticsRange::Custom is the same as All. */
[[nodiscard]] StatisticsQuery queryOf(StatisticsRange range, QDate today);

} // namespace Rufzeichen
