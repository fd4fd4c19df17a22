// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"

#include <QString>
#include <QStringView>

namespace Rufzeichen {

/**
 * The one form in which two writings of the same number are equal; empty where there is no number in @p text.
 * - `+4930123456` for everything that the dial plan makes a whole number of, however it is written or was dialled;
 * - the bare digits of emergency, service and short numbers, and of local ones where no area code is known;
 * - codes (`**610`, `*21*…#`, `#31#`) as they are, addresses (`user@provider.example`) in small letters without
 * `sip:`;
 * - a `*` at the end stays: such an entry of a phone book stands for all numbers that begin like that.
 * Pauses, extensions and digits that are sent after somebody has answered belong to no number.
 * Never fails and never guesses: what has letters or other characters in it is no number.
 */
[[nodiscard]] QString canonicalNumber(QStringView text, const DialPlan &plan);

/**
 * The number in the user part of an address, for a second try where the address itself is not known:
 * `4930123456@provider.example` becomes `+4930123456`. Empty where that part is no whole number.
 */
[[nodiscard]] QString canonicalUserPart(QStringView address, const DialPlan &plan);

/** Whether a canonical form is one that stands for all numbers beginning with it, without the `*`. */
[[nodiscard]] bool isWildcard(QStringView canonical);

} // namespace Rufzeichen
