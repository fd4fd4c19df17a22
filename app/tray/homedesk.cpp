// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/homedesk.h"

#include "core/settings/settingsstore.h"

#include <utility>

namespace Rufzeichen {

HomeDesk::HomeDesk(const MqttSources &sources, QObject *parent)
    : HomeAutomation(parent)
    , m_settings(sources.settings)
    , m_publisher(sources)
{
    connect(&m_publisher, &MqttPublisher::stateChanged, this, [this](const MqttState &state) {
        HomeState now = m_state;
        now.connection = state;
        update(now);
    });
    // What was tried holds no longer.
    connect(&m_settings, &SettingsStore::changed, this, [this](const Settings &before, const Settings &after) {
        if (before.mqtt != after.mqtt) {
            m_trial.stop();
            HomeState now = m_state;
            now.trial = {};
            update(now);
        }
    });
    connect(&m_trial, &MqttConnection::stateChanged, this, &HomeDesk::takeTrial);
}

HomeDesk::~HomeDesk()
{
    m_publisher.disconnect(this);
    m_trial.disconnect(this);
}

void HomeDesk::setTurn(MqttTurn turn)
{
    m_publisher.setTurn(turn);
    HomeState now = m_state;
    now.isRecorders = turn == MqttTurn::Others;
    update(now);
}

void HomeDesk::test()
{
    m_trial.stop();
    const MqttSettings settings = m_settings.inForce().mqtt;
    m_publisher.password().find(userOf(settings), this, [this, settings](const QString &password) {
        m_trial.start(brokerOf(settings, password));
    });
}

void HomeDesk::setPassword(const QString &password)
{
    m_publisher.password().set(userOf(m_settings.inForce().mqtt), password, this, [this](SecretError error) {
        HomeState now = m_state;
        now.isPasswordKept = error == SecretError::None;
        update(now);
    });
    m_publisher.restart();
}

// One try is enough, whichever way it ends; what it has shown stays.
void HomeDesk::takeTrial(const MqttState &state)
{
    if (state.phase == MqttState::Phase::Off) {
        return;
    }
    HomeState now = m_state;
    now.trial = state;
    if (state.phase == MqttState::Phase::Connected || state.failure != MqttFailure::None) {
        QMetaObject::invokeMethod(&m_trial, &MqttConnection::stop, Qt::QueuedConnection);
    }
    update(now);
}

void HomeDesk::update(const HomeState &state)
{
    if (std::exchange(m_state, state) != state) {
        Q_EMIT changed();
    }
}

} // namespace Rufzeichen
