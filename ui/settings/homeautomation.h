// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mqtt/mqttstate.h"

#include <QObject>
#include <QString>

namespace Rufzeichen {

/** What the settings window shows of the connection to an MQTT broker. The application knows it. */
struct HomeState {
    MqttState connection {};
    MqttState trial {}; ///< of test(), until something is tried anew
    bool isRecorders = false; ///< a recorder beside this program talks to the broker
    bool isPasswordKept = true; ///< false: the key store did not take the one that was typed

    bool operator==(const HomeState &) const = default;
};

/** The connection to a broker, as the settings show and try it. */
class HomeAutomation : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const HomeState &state() const = 0;

    /** Logs in to the broker of the settings once, and looks whether that works. Nothing is told there. */
    virtual void test() = 0;

    /** Keeps the password for the broker and the user of the settings. */
    virtual void setPassword(const QString &password) = 0;

Q_SIGNALS:
    /** state() is another one. */
    void changed();
};

} // namespace Rufzeichen
