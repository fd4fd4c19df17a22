// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/sharesettings.h"
#include "core/sharing/sharelink.h"

namespace Rufzeichen {

/** Where the history of the settings is, for somebody with this password. */
[[nodiscard]] ShareAddress shareAddressOf(const ShareSettings &settings, const QString &password);

} // namespace Rufzeichen
