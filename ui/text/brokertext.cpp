// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/brokertext.h"

namespace Rufzeichen {

QString BrokerText::state(const MqttState &state)
{
    switch (state.phase) {
    case MqttState::Phase::Off:
        break;
    case MqttState::Phase::Connecting:
        return state.failure == MqttFailure::None ? tr("Connecting to the MQTT broker…") : failure(state.failure);
    case MqttState::Phase::Connected:
        return tr("Connected to the MQTT broker.");
    }
    return {};
}

QString BrokerText::failure(MqttFailure failure)
{
    switch (failure) {
    case MqttFailure::None:
        break;
    case MqttFailure::NoLibrary:
        return tr("This installation of Rufzeichen can't talk to MQTT brokers: its part rufzeichen-mqtt is missing.");
    case MqttFailure::HostNotFound:
        return tr("The MQTT broker is not found. Check its address.");
    case MqttFailure::NotPrivate:
        return tr("The address of the MQTT broker leads out of the home network, so nothing was sent. Switch on "
                  "encryption to use it.");
    case MqttFailure::Refused:
        return tr("No MQTT broker answers at this address and port.");
    case MqttFailure::Timeout:
        return tr("What is at this address and port does not answer as an MQTT broker.");
    case MqttFailure::Untrusted:
        return tr("The MQTT broker can't prove who it is: this computer does not trust its certificate, or it offers "
                  "no encryption at this port.");
    case MqttFailure::WrongLogin:
        return tr("The MQTT broker does not accept the user or the password.");
    case MqttFailure::Network:
        return tr("The connection to the MQTT broker is broken.");
    }
    return {};
}

} // namespace Rufzeichen
