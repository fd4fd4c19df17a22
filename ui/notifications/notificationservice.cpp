// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationservice.h"

namespace Rufzeichen {

NotificationService::NotificationService(const QDBusConnection &bus, const SettingsStore &settings,
                                         const QuietState &quiet, const Actions &actions, NumberForms &numbers,
                                         QObject *parent)
    : QObject(parent)
    , m_desktop(bus, m_sound)
    , m_popups(m_sound)
    , m_doNotDisturb(bus)
    , m_alerts(settings, quiet, actions, numbers)
{
    connect(&m_desktop, &DesktopNotifier::availabilityChanged, this, &NotificationService::chooseNotifier);
    connect(&m_alerts, &CallAlerts::alertPrepared, &m_doNotDisturb, &DoNotDisturb::refresh);
    connect(&m_doNotDisturb, &DoNotDisturb::changed, &m_alerts, &CallAlerts::setDoNotDisturb);
    chooseNotifier();
}

NotificationService::~NotificationService()
{
    m_alerts.closeAll();
}

void NotificationService::closeAll()
{
    m_alerts.closeAll();
    m_desktop.settle();
}

void NotificationService::chooseNotifier()
{
    if (m_desktop.isAvailable()) {
        m_alerts.setNotifier(&m_desktop);
    } else {
        m_alerts.setNotifier(&m_popups);
    }
}

} // namespace Rufzeichen
