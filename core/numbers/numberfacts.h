// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
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

/** What can be told about a number. */
struct NumberFacts {
    QString display; ///< as people write it: `030 123456`, `+44 20 7946 0018`
    QString place; ///< of a land line, abroad the country too, in the user's language; empty if not known
    NumberKind kind = NumberKind::Unknown;

    bool operator==(const NumberFacts &) const = default;
};

} // namespace Rufzeichen
