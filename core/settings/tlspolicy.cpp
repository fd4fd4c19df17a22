// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/tlspolicy.h"

#include "core/settings/wordtable.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Word<TlsPolicy>, 3> policies {
    {{TlsPolicy::Required, "required"_L1}, {TlsPolicy::Preferred, "preferred"_L1}, {TlsPolicy::Off, "off"_L1}}};

} // namespace

QString toText(TlsPolicy policy)
{
    return wordFor(policies, policy);
}

std::optional<TlsPolicy> readTlsPolicy(const QString &text)
{
    return valueOf(policies, text);
}

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
