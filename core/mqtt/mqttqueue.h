// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mqtt/mqttlink.h"

#include <QList>
#include <optional>

namespace Rufzeichen {

/**
 * Messages that wait for a broker. Of each retained topic only the latest waits, at the place of the one before.
 * Where too many wait, the oldest is left out.
 */
class MqttQueue
{
public:
    static constexpr qsizetype most = 500;

    void add(const MqttMessage &message);

    /** The oldest, which waits no longer; nothing if there is none. */
    [[nodiscard]] std::optional<MqttMessage> take();

    [[nodiscard]] bool isEmpty() const { return m_messages.isEmpty(); }

private:
    QList<MqttMessage> m_messages;
};

} // namespace Rufzeichen
