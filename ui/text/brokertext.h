// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mqtt/mqttstate.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** The connection to an MQTT broker in words for people, for the terminal and for windows alike. */
class BrokerText
{
    Q_DECLARE_TR_FUNCTIONS(BrokerText)
public:
    /** Whether it is connected, and why not, in whole sentences. Empty if it is off. */
    [[nodiscard]] static QString state(const MqttState &state);

private:
    [[nodiscard]] static QString failure(MqttFailure failure);
};

} // namespace Rufzeichen
