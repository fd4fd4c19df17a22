// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen {

/** The name of a person in the fourth field of an account (`Anna Meier,,,`), else @p login, which an `&` stands for.
 */
[[nodiscard]] QString fullName(const QString &comment, const QString &login);

/** How the system calls the user of this program: the full name, else that of the account. May be empty. */
[[nodiscard]] QString accountName();

} // namespace Rufzeichen
