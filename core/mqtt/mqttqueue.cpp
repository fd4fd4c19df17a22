// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mqtt/mqttqueue.h"

#include <algorithm>

namespace Rufzeichen {

void MqttQueue::add(const MqttMessage &message)
{
    if (message.retain == MqttRetain::Yes) {
        const auto former = std::find_if(m_messages.begin(), m_messages.end(), [&message](const MqttMessage &each) {
            return each.retain == MqttRetain::Yes && each.topic == message.topic;
        });
        if (former != m_messages.end()) {
            former->payload = message.payload;
            return;
        }
    }
    if (m_messages.size() >= most) {
        m_messages.removeFirst();
    }
    m_messages.append(message);
}

std::optional<MqttMessage> MqttQueue::take()
{
    return m_messages.isEmpty() ? std::nullopt : std::optional(m_messages.takeFirst());
}

} // namespace Rufzeichen
