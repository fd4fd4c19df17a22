// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace Rufzeichen {

/**
 * The number in a `tel:` link (RFC 3966) as people dial it: percent signs decoded, parameters and visual separators
 * left out. Nothing if it is no such link or holds anything but digits, `*`, `#` and a leading `+`.
 */
[[nodiscard]] std::optional<QString> numberOfTelLink(const QString &link);

} // namespace Rufzeichen
