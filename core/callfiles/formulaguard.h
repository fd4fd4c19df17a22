// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen {

/**
 * A text for a cell of a table, with an apostrophe in front where a spreadsheet might run it as a formula: its first
 * visible character is one of = + - @ (or their wide forms), or it begins with a control character. So has a text
 * that looks like one with such an apostrophe, so that unguarded() gives back every text.
 */
[[nodiscard]] QString guarded(const QString &text);

/** The text that guarded() was given. */
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace Rufzeichen
