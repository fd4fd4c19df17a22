// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifications/notifier.h"

#include <QMap>
#include <QStringList>

namespace Rufzeichen {

/** Writes down what it is told, and what is on its screen. What has expired stays in a list, as on Plasma. */
class FakeNotifier : public Notifier
{
public:
    void show(const Notification &notification) override
    {
        listed.removeAll(notification.key);
        onScreen.insert(notification.key, notification);
        log.append(QStringLiteral("show ") + notification.summary());
        last = notification;
    }
    void close(const QString &key) override
    {
        listed.removeAll(key);
        log.append(QStringLiteral("close ") + onScreen.take(key).summary());
    }
    void expire(const QString &key)
    {
        onScreen.remove(key);
        listed.append(key);
        Q_EMIT closed(key, NotificationEnd::Expired);
    }
    [[nodiscard]] QStringList summaries() const
    {
        QStringList result;
        for (const Notification &notification : onScreen) {
            result.append(notification.summary());
        }
        return result;
    }

    QMap<QString, Notification> onScreen;
    QStringList listed; ///< the keys of those
    QStringList log;
    Notification last;
};

} // namespace Rufzeichen
