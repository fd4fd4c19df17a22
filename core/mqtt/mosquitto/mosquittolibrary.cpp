// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mqtt/mosquitto/mosquittolibrary.h"

#include "core/mqtt/mosquitto/mosquittolink.h"

namespace Rufzeichen {

std::unique_ptr<MqttLink> MosquittoLibrary::open(const MqttBroker &broker, QObject *receiver,
                                                 const MqttEvents &events)
{
    return std::make_unique<MosquittoLink>(broker, receiver, events);
}

} // namespace Rufzeichen
