// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mqtt/mqttlink.h"

#include <memory>
#include <thread>

namespace Rufzeichen {

struct LinkDesk;

/** A connection by libmosquitto. All of that library is used in one thread only. */
class MosquittoLink : public MqttLink
{
public:
    MosquittoLink(const MqttBroker &broker, QObject *receiver, const MqttEvents &events);
    ~MosquittoLink() override;
    Q_DISABLE_COPY_MOVE(MosquittoLink)

    void publish(const MqttMessage &message) override;

private:
    std::shared_ptr<LinkDesk> m_desk;
    std::thread m_thread;
};

} // namespace Rufzeichen
