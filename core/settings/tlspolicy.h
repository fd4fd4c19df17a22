// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace Rufzeichen {

/** Whether what the box is asked goes through TLS. */
enum class TlsPolicy {
    Required, ///< whatever needs a login
    Preferred, ///< plain HTTP only where the box offers no TLS at all
    Off, ///< plain HTTP; the password itself is never sent, but everything else can be read
};

/** `required`, `preferred` or `off`: on the command line and in the settings file. */
[[nodiscard]] QString toText(TlsPolicy policy);
[[nodiscard]] std::optional<TlsPolicy> readTlsPolicy(const QString &text);

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
