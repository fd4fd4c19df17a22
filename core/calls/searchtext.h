// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"

#include <QString>
#include <QStringList>

/**
 * What people search calls by, and what they type for that, brought into one form: accents, case and the many ways to
 * write a phone number don't count.
 */
namespace Rufzeichen::SearchText {

/** Without accents and case: `Müller` and `MULLER` become `muller`, `Straße` becomes `strasse`. */
[[nodiscard]] QString folded(const QString &text);

/**
 * A number, or a part of one, as digits: `+49 (175) 5290-1` becomes `01755290 1` without the blank, `+43…` becomes
 * `0043…`; `*` and `#` stay. Empty where @p text holds anything that belongs to no number.
 */
[[nodiscard]] QString digits(const QString &text);

/** What a number with what is known of it, and a note about it, is found by. The name comes first, then the place. */
[[nodiscard]] QString of(const QString &remote, const Party &party, const QString &note = {});

/** The words of @p text, folded: at most a dozen. */
[[nodiscard]] QStringList words(const QString &text);

} // namespace Rufzeichen::SearchText
