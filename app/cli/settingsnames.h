// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/text/ownnames.h"

namespace Rufzeichen {

/** What the user calls own numbers and phones. The box is never asked for what it calls them. */
[[nodiscard]] OwnNames namesOfSettings(const Settings &settings);

} // namespace Rufzeichen
