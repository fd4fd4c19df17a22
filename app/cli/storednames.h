// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/text/ownnames.h"

namespace Rufzeichen {

/**
 * What own numbers and phones are called: by the user, else by the box as it has last told. @p boxes: where it is
 * stored what was learned of boxes. Never asks the box.
 */
[[nodiscard]] OwnNames storedNames(const Settings &settings, const QString &boxes);

} // namespace Rufzeichen
