// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Rufzeichen {

/** What came of blocking or unblocking a number. */
enum class BarringChange : quint8 {
    Made,
    NotNeeded, ///< it was so before
    BarredByPattern, ///< unblocked, but an entry for all numbers that begin like this still bars it
};

} // namespace Rufzeichen
