// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/anonymizer.h"

#include <QString>
#include <optional>

namespace Rufzeichen {

/** How calls are told to the MQTT broker of a home automation. The password is no setting: see SecretStore. */
struct MqttSettings {
    bool enabled = false;
    QString host = QStringLiteral("homeassistant.local");
    quint16 port = 1883;
    bool tls = false; ///< else the broker has to be in a private network
    QString user {}; ///< empty: nobody logs in
    QString prefix = QStringLiteral("rufzeichen"); ///< what all topics begin with
    QString discoveryPrefix = QStringLiteral("homeassistant"); ///< where Home Assistant looks for what is new
    Masking masking = Masking::Masked; ///< of all numbers; names are told only where nothing is hidden
    bool commands = false; ///< whoever may write to the broker may do what buttons do

    bool operator==(const MqttSettings &) const = default;
};

/** What topics begin with: parts of letters, digits, `_` and `-`, with `/` between them; 64 characters at most. */
[[nodiscard]] std::optional<QString> readTopicPrefix(const QString &text);

} // namespace Rufzeichen
