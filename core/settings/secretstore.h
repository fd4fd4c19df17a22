// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/secretkeeper.h"

#include <QObject>
#include <QString>
#include <functional>
#include <optional>

namespace Rufzeichen {

/** Under which name the password of a user of a box is kept. @p box is its UDN, or its host where that is not known.
 */
[[nodiscard]] QString secretAccount(const QString &box, const QString &user);

/** What a password opens. */
enum class PasswordUse : quint8 {
    Box,
    Broker, ///< of MQTT
    Sharing, ///< the history that an office shares, on PostgreSQL
};

/** As secretAccount() for a user of the server on @p host, which is no box. */
[[nodiscard]] QString serverAccount(PasswordUse use, const QString &host, const QString &user);

/**
 * The password in the environment variable, `RUFZEICHEN_PASSWORD` for the box, `RUFZEICHEN_MQTT_PASSWORD` for the
 * broker and `RUFZEICHEN_SHARE_PASSWORD` for the shared history, or given by the service manager. It wins over a kept
 * one.
 */
[[nodiscard]] std::optional<QString> passwordOfEnvironment(PasswordUse use = PasswordUse::Box);

/** Takes the passwords out of the environment, so that no other program inherits them. passwordOfEnvironment() keeps
 * them. */
void takePasswordsFromEnvironment();

/**
 * Keeps passwords where the desktop keeps them: GNOME's keyring, KDE's wallet. Nowhere else: without one of them all
 * is NoStore, and the user has to be asked each time. Answers come always later, once, and never after the question's
 * context is gone.
 */
class SecretStore
{
public:
    using Done = std::function<void(SecretError error)>;
    using ReadDone = std::function<void(SecretError error, const QString &secret)>;

    /** @p library is the file that knows the desktop's stores; empty: the installed one. Loaded when first needed. */
    explicit SecretStore(QString library = {});

    /** NotFound if none is kept. */
    void read(const QString &account, QObject *context, const ReadDone &done);

    /** Keeps it instead of what was kept. */
    void write(const QString &account, const QString &secret, QObject *context, const Done &done);

    /** To remove what is not there is no error. */
    void remove(const QString &account, QObject *context, const Done &done);

private:
    /** Null if it can't be loaded; then @p done is told so. */
    SecretKeeper *keeper(QObject *context, const Done &done);

    QString m_library;
};

} // namespace Rufzeichen
