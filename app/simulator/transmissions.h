// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"

#include <QByteArray>
#include <functional>

/**
 * Long transmissions of the simulator. Each function returns a source: called again and again, it gives the next
 * piece, and an empty one at the end.
 */
namespace Rufzeichen::Transmissions {

using Source = std::function<QByteArray()>;

/** @p lines whole lines: missed calls, each from another number. */
[[nodiscard]] Source burst(qint64 lines, BoxTime time);

/** @p size random bytes, always the same, and a line end. */
[[nodiscard]] Source garbage(qint64 size);

/** @p size bytes without a line end. */
[[nodiscard]] Source endless(qint64 size);

/** @p bytes, one in each piece. */
[[nodiscard]] Source bytewise(const QByteArray &bytes);

} // namespace Rufzeichen::Transmissions
