// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"

#include <QString>
#include <QStringView>

namespace Rufzeichen {

constexpr qsizetype shortestLocalNumber = 3; ///< digits
constexpr qsizetype longestWriting = 100; ///< characters, however it is written

/** An ASCII digit, and no other. */
[[nodiscard]] constexpr bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/**
 * The keys that one presses to dial the number in @p text: digits, `*`, `#`, and a `+` in front of a country code.
 * Without what is sent after somebody has answered (postDialStart()). Empty if there is anything else in the text, an
 * address for example, or more than any number has; for a `tel:` link with a code for the box.
 */
[[nodiscard]] QString dialKeys(QStringView text, const DialPlan &plan);

/** How many keys at the beginning say how to call, not whom: hide or show the own number, choose the own line or the
 * network, call without dialling rules or without knocking. 0 if that is all there is: a code for the box. */
[[nodiscard]] qsizetype selectionLength(QStringView keys);

/** How many digits at the beginning choose another carrier for this call (`01030`, in Germany). 0 if no number
 * follows.
 */
[[nodiscard]] qsizetype carrierLength(QStringView keys, const DialPlan &plan);

/**
 * Whether these keys are a code, behind all that says how to call: they change settings of the box or the line
 * (`*21*…#`), reach a device (`**610`), or go on with tones. A link must not dial that.
 */
[[nodiscard]] bool isBoxCode(QStringView keys, const DialPlan &plan);

/**
 * What dialString() leaves out, as it is written: pauses, digits after them, an extension. The user has to type it
 * once somebody has answered. Empty if there is nothing, or the text is no number.
 */
[[nodiscard]] QString sentAfterAnswer(QStringView text, const DialPlan &plan);

/**
 * What to dial for a number in any writing. Codes in front of it (`*31#`, `*121#`, `01030`) stay, since they say how
 * to call. Empty if it can't be dialled: no number at all, an address, one that stands for several. Of several
 * numbers in one text the first: see otherNumbers().
 */
[[nodiscard]] QString dialString(const QString &number, const DialPlan &plan);

/**
 * What stands behind the first of several numbers in one text, `030 123456 / 0171 2345678`, or behind the first of
 * several extensions, `030 23125-0/-22`, as it is written. Empty if there is one only, as in `030/123456`. Only
 * numbers that need no area code in front can be told from parts of one.
 */
[[nodiscard]] QString otherNumbers(QStringView text, const DialPlan &plan);

/** A canonical number as it is dialled in the plan's country: `0221555123`, `00442079460018`, `**610`. Empty for
 * a country code without a number. */
[[nodiscard]] QString nationalNumber(const QString &canonical, const DialPlan &plan);

} // namespace Rufzeichen
