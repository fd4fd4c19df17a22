// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/mqttsettings.h"
#include "core/settings/secretstore.h"

#include <QString>
#include <functional>

namespace Rufzeichen {

/** Knows the password for an MQTT broker: of the environment, else as it was typed, else of the key store. */
class BrokerPassword
{
public:
    using Found = std::function<void(const QString &password)>;

    /** Tells it at once or later; empty: there is none. Nobody is told once @p context is gone. */
    void find(const MqttSettings &settings, QObject *context, const Found &found);

    /** Keeps a password, in the key store if there is one, else until the program ends. @p done as SecretStore. */
    void set(const MqttSettings &settings, const QString &password, QObject *context, const SecretStore::Done &done);

private:
    SecretStore m_secrets;
    QString m_account; // which m_typed is for
    QString m_typed;
};

} // namespace Rufzeichen
