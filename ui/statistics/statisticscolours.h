// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/statistics/statisticstext.h"

#include <QColor>
#include <QPalette>

namespace Rufzeichen {

/** The colour of a kind of calls, told apart also by people who see few colours, on the window of @p palette. */
[[nodiscard]] QColor colourOf(CallKind kind, const QPalette &palette);

/** A colour between two, @p share of the way from @p from to @p to. */
[[nodiscard]] QColor colourBetween(const QColor &from, const QColor &to, double share);

} // namespace Rufzeichen
