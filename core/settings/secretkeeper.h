// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>
#include <QtPlugin>
#include <functional>

namespace Rufzeichen {

/** Whether this computer has a key store, where a password can be kept. */
enum class KeyStore : quint8 {
    Available, ///< as far as is known
    Refusing, ///< it is locked, or the user does not allow it
    Missing,
};

/** Where a password is that is known. */
enum class PasswordPlace : quint8 {
    None, ///< none is known
    KeyStore,
    Memory, ///< until the program ends
    Environment, ///< in the variable that wins over the key store
};

/** How long a password is kept. */
enum class PasswordKeeping : quint8 {
    Kept, ///< in the key store, once the box has accepted it
    ForNow, ///< until the program ends
};

/** Why a secret was not read, kept or removed. */
enum class SecretError : quint8 {
    None,
    NotFound, ///< none is kept for the account
    NoStore, ///< nothing that keeps secrets can be reached, or the part of this program that knows them is missing
    Refused, ///< it is locked, or the user does not allow it
};

/**
 * What keeps secrets for the desktop. In a file of its own that is loaded when the first secret is asked for: with
 * all that it brings along it needs more memory than the programs that wait for calls. Answers come later, from the
 * event loop, and possibly after a person was asked.
 */
class SecretKeeper
{
public:
    using Done = std::function<void(SecretError error, const QString &secret)>;

    virtual ~SecretKeeper() = default;

    virtual void read(const QString &account, const Done &done) = 0;
    virtual void write(const QString &account, const QString &secret, const Done &done) = 0;
    virtual void remove(const QString &account, const Done &done) = 0;

protected:
    SecretKeeper() = default;
    Q_DISABLE_COPY_MOVE(SecretKeeper)
};

} // namespace Rufzeichen

#define RUFZEICHEN_SECRET_KEEPER "rufzeichen.SecretKeeper/1"
Q_DECLARE_INTERFACE(Rufzeichen::SecretKeeper, RUFZEICHEN_SECRET_KEEPER)
