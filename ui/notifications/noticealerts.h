// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifications/notification.h"

#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <utility>

namespace Rufzeichen {

class ShownNotifications;

/** Something that needs the user's attention, apart from calls. */
struct Notice {
    QString key; ///< the next one with the same key takes its place
    QString heading; ///< plain text
    QString text; ///< plain text
    std::function<void()> open {}; ///< what a click does
    QList<std::pair<NotificationAction, std::function<void()>>> buttons {}; ///< what else can be done
};

/** The notices that wait until they may disturb, and what those on the screen do when they are clicked. */
class NoticeAlerts
{
public:
    /** @p shown must outlive it. @p present puts a notification on the screen. */
    NoticeAlerts(ShownNotifications &shown, std::function<void(const Notification &)> present);

    /** One more, which waits. */
    void add(const Notice &notice);

    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }

    /** Shows those that wait. */
    void show();

    /** Takes the notice with this key away, which has become void. */
    void withdraw(const QString &key);

    /** Does what the notice with this key says of the action, and forgets it. False: there is none. */
    [[nodiscard]] bool invoke(const QString &key, NotificationAction action);

private:
    ShownNotifications &m_shown;
    const std::function<void(const Notification &)> m_present;
    QHash<QString, Notice> m_waiting; // by their keys
    QHash<QString, Notice> m_notices; // that were shown, by their keys
};

} // namespace Rufzeichen
