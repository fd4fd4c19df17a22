// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharelink.h"

namespace Rufzeichen {

/**
 * What talks to servers of shared histories, loaded from @p file, else from where the program is installed. Null
 * where there is none. It stays loaded until the program ends.
 */
[[nodiscard]] ShareLibrary *loadShareLibrary(const QString &file = {});

} // namespace Rufzeichen
