// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Rufzeichen {

/** A password that nobody guesses, of letters and digits that are told apart on paper. */
[[nodiscard]] QString makeSharePassword();

/**
 * What a server of PostgreSQL keeps of a password (SCRAM-SHA-256, RFC 5803), so that it never hears the password
 * itself and none gets into its log. @p password is ASCII, @p salt random.
 */
[[nodiscard]] QByteArray scramSecret(const QByteArray &password, const QByteArray &salt);

} // namespace Rufzeichen
