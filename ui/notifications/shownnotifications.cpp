// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/shownnotifications.h"

namespace Rufzeichen {

void ShownNotifications::setNotifier(Notifier *notifier)
{
    if (notifier == m_notifier) {
        return;
    }
    const QList<Notification> shown = m_shown.values();
    if (m_notifier) {
        disconnect(m_notifier, nullptr, this, nullptr);
        for (const Notification &each : shown) {
            m_notifier->close(each.key);
        }
    }
    m_notifier = notifier;
    if (!m_notifier) {
        m_shown.clear();
        return;
    }
    connect(m_notifier, &Notifier::actionInvoked, this, &ShownNotifications::tellAction);
    connect(m_notifier, &Notifier::closed, this, &ShownNotifications::forget);
    for (Notification each : shown) {
        each.sound = false;
        m_notifier->show(each);
    }
}

void ShownNotifications::show(const Notification &notification)
{
    const std::optional<Notification> before = find(notification.key);
    if (!m_notifier || notification == before) {
        return;
    }
    m_shown.insert(notification.key, notification);
    Notification now = notification;
    now.sound = now.sound && !(before && before->kind == now.kind);
    m_notifier->show(now);
}

void ShownNotifications::close(const QString &key)
{
    if (m_shown.remove(key) && m_notifier) {
        m_notifier->close(key);
    }
}

void ShownNotifications::closeAll()
{
    const QStringList keys = m_shown.keys();
    for (const QString &key : keys) {
        close(key);
    }
}

std::optional<Notification> ShownNotifications::find(const QString &key) const
{
    const auto found = m_shown.constFind(key);
    return found == m_shown.cend() ? std::nullopt : std::optional(*found);
}

void ShownNotifications::tellAction(const QString &key, NotificationAction action)
{
    const std::optional<Notification> notification = find(key);
    if (notification && notification->actions.contains(action)) {
        Q_EMIT actionInvoked(*notification, action);
    }
}

void ShownNotifications::forget(const QString &key, NotificationEnd end)
{
    const std::optional<Notification> notification = find(key);
    if (notification) {
        m_shown.remove(key);
        Q_EMIT closed(*notification, end);
    }
}

} // namespace Rufzeichen
