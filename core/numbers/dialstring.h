// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"

#include <QString>

namespace Rufzeichen {

/**
 * What to dial for a number in any writing. Codes in front of it (`*31#`, `*121#`, `01030`) stay, since they say how
 * to call. Empty if it can't be dialled: no number at all, an address, one that stands for several.
 */
[[nodiscard]] QString dialString(const QString &number, const DialPlan &plan);

/** A canonical number as it is dialled in the plan's country: `0221555123`, `00442079460018`, `**610`. */
[[nodiscard]] QString nationalNumber(const QString &canonical, const DialPlan &plan);

} // namespace Rufzeichen
