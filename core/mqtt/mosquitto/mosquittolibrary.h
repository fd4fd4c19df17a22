// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mqtt/mqttlink.h"

#include <QObject>

namespace Rufzeichen {

/** Talks to brokers by libmosquitto: the root of the file that is loaded. */
class MosquittoLibrary : public QObject, public MqttLibrary
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RUFZEICHEN_MQTT_LIBRARY)
    Q_INTERFACES(Rufzeichen::MqttLibrary)
public:
    [[nodiscard]] std::unique_ptr<MqttLink> open(const MqttBroker &broker, QObject *receiver,
                                                 const MqttEvents &events) override;
};

} // namespace Rufzeichen
