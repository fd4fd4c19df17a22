// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wordtable.h"

#include <QString>
#include <optional>

namespace Rufzeichen {

/** Whether what the box is asked goes through TLS. */
enum class TlsPolicy {
    Required, ///< whatever needs a login
    Preferred, ///< plain HTTP only where the box offers no TLS at all
    Off, ///< plain HTTP; the password itself is never sent, but everything else can be read
};

template <>
inline constexpr std::array<Word<TlsPolicy>, 3> settingWords<TlsPolicy> {
    {{TlsPolicy::Required, "required"_L1}, {TlsPolicy::Preferred, "preferred"_L1}, {TlsPolicy::Off, "off"_L1}}};

/** What is the matter with a certificate. */
enum class CertificateTrouble : quint8 {
    Unknown, ///< none was accepted yet
    Changed, ///< another one was accepted
};

/**
 * The SHA-256 of a certificate as 64 hexadecimal digits in lower case, of one that a person may have written with
 * colons or blanks in between; nothing if it is none.
 */
[[nodiscard]] std::optional<QString> readFingerprint(const QString &text);

} // namespace Rufzeichen
