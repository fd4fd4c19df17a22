// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/mqttsettings.h"
#include "core/settings/secretstore.h"
#include "core/settings/sharesettings.h"

#include <QString>
#include <functional>

namespace Rufzeichen {

/** A user of a server who has a password. */
struct ServerUser {
    PasswordUse use = PasswordUse::Broker;
    QString host {};
    QString name {}; ///< empty: nobody logs in

    bool operator==(const ServerUser &) const = default;
};

/** Who logs in to the broker, or to the server of the shared history. */
[[nodiscard]] ServerUser userOf(const MqttSettings &settings);
[[nodiscard]] ServerUser userOf(const ShareSettings &settings);

/** Knows the password for a server: of the environment, else as it was typed, else of the key store. */
class ServerPassword
{
public:
    using Found = std::function<void(const QString &password)>;

    /** Tells it at once or later; empty: there is none. Nobody is told once @p context is gone. */
    void find(const ServerUser &user, QObject *context, const Found &found);

    /** Keeps a password, in the key store if there is one, else until the program ends. @p done as SecretStore. */
    void set(const ServerUser &user, const QString &password, QObject *context, const SecretStore::Done &done);

private:
    SecretStore m_secrets;
    ServerUser m_user; // whom m_typed is for
    QString m_typed;
};

} // namespace Rufzeichen
