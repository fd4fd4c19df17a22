// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifications/notification.h"

#include <QObject>

namespace Rufzeichen {

/** A way to show notifications. Decides nothing about which. */
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Shows @p notification at once, in place of the one with the same key. */
    virtual void show(const Notification &notification) = 0;

    /** Takes the notification away. Nothing happens if there is none with this key. */
    virtual void close(const QString &key) = 0;

Q_SIGNALS:
    /** The user wants something. */
    void actionInvoked(const QString &key, Rufzeichen::NotificationAction action);

    /** A notification is gone, but not by close(). */
    void closed(const QString &key, Rufzeichen::NotificationEnd end);
};

} // namespace Rufzeichen
