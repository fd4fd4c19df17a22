// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Rufzeichen {

/** Whether this computer has a key store, where a password can be kept. */
enum class KeyStore : quint8 {
    Available,
    Missing,
};

/** How long a password is kept. */
enum class PasswordKeeping : quint8 {
    Kept, ///< in the key store, once the box has accepted it
    ForNow, ///< until the program ends
};

} // namespace Rufzeichen
