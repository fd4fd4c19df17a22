// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/shownnotifications.h"

namespace Rufzeichen {

namespace {

/** What an action from a list of the desktop needs: no picture, which would stay in memory until somebody looks. */
Notification stubOf(const Notification &notification)
{
    Notification stub;
    stub.key = notification.key;
    stub.kind = notification.kind;
    stub.actions = notification.actions;
    return stub;
}

} // namespace

void ShownNotifications::setNotifier(Notifier *notifier)
{
    if (notifier == m_notifier) {
        return;
    }
    const QList<Notification> shown = m_shown.values();
    if (m_notifier) {
        disconnect(m_notifier, nullptr, this, nullptr);
        for (const QString &key : m_shown.keys() + m_expired.keys()) {
            m_notifier->close(key);
        }
    }
    m_notifier = notifier;
    m_expired.clear();
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
    m_expired.remove(notification.key);
    m_shown.insert(notification.key, notification);
    Notification now = notification;
    now.sound = now.sound && !(before && before->kind == now.kind);
    m_notifier->show(now);
}

void ShownNotifications::close(const QString &key)
{
    const bool isKnown = m_shown.remove(key) || m_expired.remove(key);
    if (isKnown && m_notifier) {
        m_notifier->close(key);
    }
}

void ShownNotifications::closeAll()
{
    const QStringList keys = m_shown.keys() + m_expired.keys();
    for (const QString &key : keys) {
        close(key);
    }
}

std::optional<Notification> ShownNotifications::find(const QString &key) const
{
    const auto found = m_shown.constFind(key);
    return found == m_shown.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Notification> ShownNotifications::findWithExpired(const QString &key) const
{
    const auto found = m_expired.constFind(key);
    return found == m_expired.cend() ? find(key) : std::optional(*found);
}

void ShownNotifications::tellAction(const QString &key, NotificationAction action)
{
    const std::optional<Notification> notification = findWithExpired(key);
    if (notification && notification->actions.contains(action)) {
        Q_EMIT actionInvoked(*notification, action);
    }
}

void ShownNotifications::forget(const QString &key, NotificationEnd end)
{
    const std::optional<Notification> notification = findWithExpired(key);
    if (notification) {
        m_shown.remove(key);
        m_expired.remove(key);
        if (end == NotificationEnd::Expired) {
            m_expired.insert(key, stubOf(*notification));
        }
        Q_EMIT closed(*notification, end);
    }
}

} // namespace Rufzeichen
