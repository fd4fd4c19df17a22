// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <optional>

namespace Rufzeichen {

/**
 * The line of the call monitor in a line of a recorded file, which people annotate: nothing where that is blank or
 * starts with `#`. A comment after a line starts at a `#` that follows `;` and white space, because a number may end
 * in `#`. The result points into @p line.
 */
[[nodiscard]] std::optional<QByteArrayView> recordedLine(QByteArrayView line);

} // namespace Rufzeichen
