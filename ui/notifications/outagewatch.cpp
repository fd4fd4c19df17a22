// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/outagewatch.h"

namespace Rufzeichen {

OutageWatch::OutageWatch(std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_delay(delay)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_failure) {
            Q_EMIT lasting(*m_failure);
        }
    });
}

OutageWatch::~OutageWatch() = default;

void OutageWatch::follow(const CallMonitorState &state)
{
    const bool connected = state.phase == CallMonitorState::Phase::Connected;
    const bool stopped = state.phase == CallMonitorState::Phase::Disconnected && !state.failure;
    if (connected || stopped) {
        m_wasConnected = connected;
        m_timer.stop();
        if (m_failure) {
            m_failure.reset();
            Q_EMIT over();
        }
        return;
    }
    if (!m_wasConnected || !state.failure || m_failure == state.failure) {
        return;
    }
    const bool begins = !m_failure;
    m_failure = state.failure;
    if (begins) {
        m_timer.start(m_delay);
    } else if (!m_timer.isActive()) {
        Q_EMIT reasonChanged(*m_failure);
    }
}

} // namespace Rufzeichen
