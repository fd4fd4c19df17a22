// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/runningalerts.h"

#include "core/timesinceboot.h"
#include "ui/notifications/notificationtext.h"

namespace Rufzeichen {

RunningAlerts::RunningAlerts(QObject *parent)
    : QObject(parent)
{
}

RunningAlerts::~RunningAlerts() = default;

RunningAlert &RunningAlerts::follow(const StoredCall &call)
{
    const QString key = NotificationText::key(call.call);
    std::unique_ptr<RunningAlert> &alert = m_alerts[key];
    if (!alert) {
        alert = std::make_unique<RunningAlert>(this);
        alert->late = call.call.started
            && m_boxClock.isLate(*call.call.started, QDateTime::currentDateTime(), timeSinceBoot());
        alert->timer.setSingleShot(true);
        alert->timer.setTimerType(Qt::PreciseTimer);
        connect(&alert->timer, &QTimer::timeout, this, [this, key] { Q_EMIT holdEnded(key); });
    }
    return *alert;
}

RunningAlert *RunningAlerts::find(const QString &key) const
{
    const auto alert = m_alerts.find(key);
    return alert == m_alerts.end() ? nullptr : alert->second.get();
}

} // namespace Rufzeichen
