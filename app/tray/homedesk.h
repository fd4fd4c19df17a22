// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/mqttpublisher.h"
#include "ui/settings/homeautomation.h"

namespace Rufzeichen {

/** Tells the broker of a home automation of calls, and shows the settings window how that goes. */
class HomeDesk : public HomeAutomation
{
    Q_OBJECT
public:
    explicit HomeDesk(const MqttSources &sources, QObject *parent = nullptr);
    ~HomeDesk() override;

    /** The history is open. */
    void start() { m_publisher.start(); }

    /** A call has begun, gone on or ended. */
    void takeCall(const StoredCall &call) { m_publisher.takeCall(call); }

    void setTurn(MqttTurn turn);

    [[nodiscard]] const HomeState &state() const override { return m_state; }
    void test() override;
    void setPassword(const QString &password) override;

private:
    void takeTrial(const MqttState &state);
    void update(const HomeState &state);

    const SettingsStore &m_settings;
    MqttPublisher m_publisher;
    MqttConnection m_trial;
    HomeState m_state;
};

} // namespace Rufzeichen
