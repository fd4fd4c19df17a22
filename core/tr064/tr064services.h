// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace Rufzeichen {

// The box's services that more than one operation asks: the ends of their types.
inline constexpr QLatin1StringView telephonyService("X_AVM-DE_OnTel:1"); ///< phone books, calls, barring, deflections
inline constexpr QLatin1StringView voipService("X_VoIP:1"); ///< dialling, the box's own numbers

} // namespace Rufzeichen
