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

/** Whether a password is to be kept in the key store. */
enum class KeepPassword : quint8 {
    No,
    Yes,
};

} // namespace Rufzeichen
