// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"

#include <QString>

namespace Rufzeichen {

/**
 * The phone number in a text that somebody has copied, as it is written there, or as a `tel:` link means it: the
 * first that has the prefix of an area or a country, else the first that may be one. Empty if there is none. Dates,
 * account numbers and codes for the box are none. Only the beginning of a long text counts.
 */
[[nodiscard]] QString numberInText(const QString &text, const DialPlan &plan);

} // namespace Rufzeichen
