// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/keystore.h"
#include "core/tr064/boxusers.h"
#include "core/tr064/tr064error.h"

#include <QStringList>

namespace Rufzeichen {

/** How far logging in to the box is. */
enum class LoginStage : quint8 {
    NotTried,
    Trying,
    Failed,
    LoggedIn,
};

/** What the settings window shows of the login to the box. The application knows it; nothing of it is a setting. */
struct LoginState {
    LoginForm form {}; ///< the box's users
    QStringList phones {}; ///< that can dial, by the box's names for them
    KeyStore store = KeyStore::Available;
    bool hasPassword = false; ///< one is in the key store; without a store: until the program ends
    LoginStage stage = LoginStage::NotTried;
    Tr064Error error = Tr064Error::None; ///< why it has Failed
    BoxRights rights {}; ///< of the user who is LoggedIn

    bool operator==(const LoginState &) const = default;
};

} // namespace Rufzeichen
