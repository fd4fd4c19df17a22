// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace Rufzeichen {

/** Whether this text is a link with a number, by its scheme alone. */
[[nodiscard]] bool isTelLink(QStringView text);

/**
 * The number in a `tel:` link (RFC 3966) as people dial it: percent signs decoded, visual separators left out, the
 * country or area that `phone-context` tells in front of it. An extension, a subaddress and pauses stay behind it, as
 * `;45`. Nothing if it is no such link, holds anything else, or has a number that counts only within the domain that
 * `phone-context` names. It may be a code for the box: see isBoxCode().
 */
[[nodiscard]] std::optional<QString> numberOfTelLink(const QString &link);

} // namespace Rufzeichen
