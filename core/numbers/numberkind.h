// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Rufzeichen {

/** What sort of line a number belongs to. */
enum class NumberKind : quint8 {
    Fixed,
    Mobile,
    Freephone,
    Premium, ///< costs more than a plain call, shared-cost numbers among them
    Internal, ///< a device at the same box: `**610`
    Service, ///< emergency and short numbers, codes for the box or the network
    Withheld, ///< there is no number
    Unknown,
};

} // namespace Rufzeichen
