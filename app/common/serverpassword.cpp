// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/serverpassword.h"

namespace Rufzeichen {

ServerUser userOf(const MqttSettings &settings)
{
    return {.use = PasswordUse::Broker, .host = settings.host, .name = settings.user};
}

ServerUser userOf(const ShareSettings &settings)
{
    return {.use = PasswordUse::Sharing, .host = settings.host, .name = settings.user};
}

void ServerPassword::find(const ServerUser &user, QObject *context, const Found &found)
{
    if (const auto password = passwordOfEnvironment(user.use)) {
        found(*password);
    } else if (user.name.isEmpty() || m_user == user) {
        found(user.name.isEmpty() ? QString() : m_typed);
    } else {
        m_secrets.read(serverAccount(user.use, user.host, user.name), context,
                       [found](SecretError /*error*/, const QString &secret) { found(secret); });
    }
}

void ServerPassword::set(const ServerUser &user, const QString &password, QObject *context,
                         const SecretStore::Done &done)
{
    m_user = user;
    m_typed = password;
    m_secrets.write(serverAccount(user.use, user.host, user.name), password, context, done);
}

} // namespace Rufzeichen
