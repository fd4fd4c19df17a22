// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/tlspolicy.h"

#include <algorithm>

namespace Rufzeichen {

std::optional<QString> readFingerprint(const QString &text)
{
    constexpr qsizetype digits = 64;
    QString fingerprint = text.toLower();
    fingerprint.removeIf([](QChar character) { return character == u':' || character.isSpace(); });
    const bool isHex = std::all_of(fingerprint.cbegin(), fingerprint.cend(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f');
    });
    return isHex && fingerprint.size() == digits ? std::optional(fingerprint) : std::nullopt;
}

} // namespace Rufzeichen
