// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Rufzeichen {

/** Whether the program starts when its user logs in. The desktop keeps this, not the settings file. */
enum class StartAtLogin : quint8 {
    No,
    Yes,
};

} // namespace Rufzeichen
