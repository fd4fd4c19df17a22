// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/numberkind.h"

#include <QString>

namespace Rufzeichen {

/** What can be told about a number. */
struct NumberFacts {
    QString display; ///< as people write it: `030 123456`, `+44 20 7946 0018`
    QString place; ///< of a land line, abroad the country too, in the user's language; empty if not known
    NumberKind kind = NumberKind::Unknown;

    bool operator==(const NumberFacts &) const = default;
};

} // namespace Rufzeichen
