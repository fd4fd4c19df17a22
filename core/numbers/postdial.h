// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Rufzeichen {

/**
 * Where in @p text begins what is to be sent once somebody has answered: pauses and the digits after them, an
 * extension (`,,45#`, `;45`, `p45`, `w45`, `x12`, `ext. 12`, `;ext=12`). The size of the text if there is nothing of
 * the kind. What has other letters in it is none.
 */
[[nodiscard]] qsizetype postDialStart(QStringView text);

} // namespace Rufzeichen
