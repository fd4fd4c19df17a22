// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mqtt/mqttstate.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QtPlugin>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Rufzeichen {

/** Whether a broker keeps a message for those who come later. */
enum class MqttRetain : quint8 { No, Yes };

/** What is told to a broker, or comes from there. */
struct MqttMessage {
    QByteArray topic {};
    QByteArray payload {};
    MqttRetain retain = MqttRetain::No;

    bool operator==(const MqttMessage &) const = default;
};

/** Whether the connection to a broker is encrypted, and the broker has to prove who it is. */
enum class MqttTls : quint8 { Off, On };

/** Where a broker is, and how to log in there. */
struct MqttBroker {
    QString host {};
    quint16 port = 1883;
    MqttTls tls = MqttTls::Off;
    QString user {}; ///< empty: nobody logs in
    QString password {};
    MqttMessage will {}; ///< what the broker tells when the connection breaks
    QByteArrayList subscriptions {}; ///< topics without wildcards: nothing else is received

    bool operator==(const MqttBroker &) const = default;
};

/** The longest payload that is received; what is longer is dropped. */
constexpr qsizetype longestMqttPayload = 1024;

/**
 * One connection to a broker, from the first try to its end, with a thread of its own. Its end goes on in that thread
 * for a second at most, so that what waits is still sent.
 */
class MqttLink
{
public:
    virtual ~MqttLink() = default;

    /** Sends a message, as soon as that is possible; see MqttQueue for what is left out if there are too many. */
    virtual void publish(const MqttMessage &message) = 0;

protected:
    MqttLink() = default;
    Q_DISABLE_COPY_MOVE(MqttLink)
};

/** What becomes of a connection, told in the thread of the receiver and never after the link is gone. */
struct MqttEvents {
    std::function<void()> connected;
    std::function<void(MqttFailure failure)> ended; ///< once; the link is of no use any more
    std::function<void(const MqttMessage &message)> received;
};

/** What talks to brokers. In a file of its own, loaded when that is switched on. */
class MqttLibrary
{
public:
    virtual ~MqttLibrary() = default;

    /** Begins to connect. @p receiver lives longer than the link. */
    [[nodiscard]] virtual std::unique_ptr<MqttLink> open(const MqttBroker &broker, QObject *receiver,
                                                         const MqttEvents &events)
        = 0;

protected:
    MqttLibrary() = default;
    Q_DISABLE_COPY_MOVE(MqttLibrary)
};

} // namespace Rufzeichen

#define RUFZEICHEN_MQTT_LIBRARY "rufzeichen.MqttLibrary/1"
Q_DECLARE_INTERFACE(Rufzeichen::MqttLibrary, RUFZEICHEN_MQTT_LIBRARY)
