// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/reconnectbackoff.h"
#include "core/mqtt/mqttlink.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>

namespace Rufzeichen {

/**
 * Keeps connected with a broker: looks up its address, loads what talks to it, and tries again after each failure,
 * ever more seldom. Never waits. Without TLS it contacts private addresses only.
 */
class MqttConnection : public QObject
{
    Q_OBJECT
public:
    /** @p library is the file that talks to brokers; empty: the installed one. */
    explicit MqttConnection(QString library = {}, QObject *parent = nullptr);
    ~MqttConnection() override;

    /** From now on this broker, and no other. */
    void start(const MqttBroker &broker);

    /** Ends the connection. What was published is still sent, as far as that is possible within a second. */
    void stop();

    /** Sends a message if it is connected; else nobody gets it. */
    void publish(const MqttMessage &message);

    [[nodiscard]] const MqttState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const MqttState &state);

    /** A message with one of the subscribed topics. The broker may be hostile: it may say anything. */
    void received(const MqttMessage &message);

private:
    void tryNow();
    void open(const QString &host);
    void takeConnected();
    void takeEnd(MqttFailure failure);
    void setState(const MqttState &state);

    QString m_library;
    MqttBroker m_broker;
    MqttState m_state;
    std::unique_ptr<QObject> m_attempt; // context of what is looked up
    std::unique_ptr<MqttLink> m_link;
    ReconnectBackoff m_backoff;
    QElapsedTimer m_clock;
    QTimer m_again;
};

} // namespace Rufzeichen
