// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/brokerpassword.h"

namespace Rufzeichen {

void BrokerPassword::find(const MqttSettings &settings, QObject *context, const Found &found)
{
    const QString account = brokerAccount(settings.host, settings.user);
    if (const auto password = passwordOfEnvironment(PasswordUse::Broker)) {
        found(*password);
    } else if (settings.user.isEmpty() || m_account == account) {
        found(settings.user.isEmpty() ? QString() : m_typed);
    } else {
        m_secrets.read(account, context, [found](SecretError /*error*/, const QString &secret) { found(secret); });
    }
}

void BrokerPassword::set(const MqttSettings &settings, const QString &password, QObject *context,
                         const SecretStore::Done &done)
{
    m_account = brokerAccount(settings.host, settings.user);
    m_typed = password;
    m_secrets.write(m_account, password, context, done);
}

} // namespace Rufzeichen
