// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifications/notifier.h"

#include <QHash>
#include <QPointer>

namespace Rufzeichen {

/**
 * The notifications on the screen now. What is shown already is not shown again, and a change is not heard again.
 * Those that have expired are remembered: some desktops keep them in a list until they are closed.
 */
class ShownNotifications : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Shows by @p notifier from now on, which may be null. What is on the screen moves there. */
    void setNotifier(Notifier *notifier);

    /** Shows it in place of the one with the same key; does nothing without a notifier. */
    void show(const Notification &notification);

    /** Takes it from the screen, or from the desktop's list. */
    void close(const QString &key);
    void closeAll();

    /** The notification with this key on the screen, as it was asked for. */
    [[nodiscard]] std::optional<Notification> find(const QString &key) const;

Q_SIGNALS:
    /** The user wants something from a notification. Of one that has expired, key, kind and actions are known. */
    void actionInvoked(const Rufzeichen::Notification &notification, Rufzeichen::NotificationAction action);

    /** The user or the desktop has closed a notification. */
    void closed(const Rufzeichen::Notification &notification, Rufzeichen::NotificationEnd end);

private:
    [[nodiscard]] std::optional<Notification> findWithExpired(const QString &key) const;
    void tellAction(const QString &key, NotificationAction action);
    void forget(const QString &key, NotificationEnd end);

    QPointer<Notifier> m_notifier;
    QHash<QString, Notification> m_shown; // by key
    QHash<QString, Notification> m_expired; // by key, none of those that are shown; without pictures and texts
};

} // namespace Rufzeichen
