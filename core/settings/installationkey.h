// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Rufzeichen {

/**
 * The secret key in the file @p path, 32 random bytes; made, readable by its user only, where there is none.
 * Nothing if it can neither be read nor made: a key that is not kept would give other pseudonyms at each start.
 */
[[nodiscard]] std::optional<QByteArray> installationKey(const QString &path);

/** A key that is kept nowhere: for pseudonyms that need not outlive the program. */
[[nodiscard]] QByteArray randomKey();

} // namespace Rufzeichen
