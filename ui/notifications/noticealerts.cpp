// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/noticealerts.h"

#include "ui/notifications/shownnotifications.h"

namespace Rufzeichen {

namespace {

void perform(const Notice &notice, NotificationAction action)
{
    for (const auto &[offered, perform] : notice.buttons) {
        if (offered == action) {
            perform();
            return;
        }
    }
    notice.open();
}

} // namespace

NoticeAlerts::NoticeAlerts(ShownNotifications &shown, std::function<void(const Notification &)> present)
    : m_shown(shown)
    , m_present(std::move(present))
{
}

void NoticeAlerts::add(const Notice &notice)
{
    m_waiting.insert(notice.key, notice);
}

void NoticeAlerts::show()
{
    const QHash<QString, Notice> notices = std::exchange(m_waiting, {});
    for (const Notice &notice : notices) {
        m_notices.insert(notice.key, notice);
        Notification notification;
        notification.key = notice.key;
        notification.kind = NotificationKind::Notice;
        notification.occasion = notice.heading;
        notification.lines = {notice.text};
        notification.actions = {NotificationAction::Show};
        for (const auto &[action, perform] : notice.buttons) {
            notification.actions.append(action);
        }
        m_present(notification);
    }
}

void NoticeAlerts::withdraw(const QString &key)
{
    m_waiting.remove(key);
    m_notices.remove(key);
    m_shown.close(key);
}

bool NoticeAlerts::invoke(const QString &key, NotificationAction action)
{
    if (!m_notices.contains(key)) {
        return false;
    }
    perform(m_notices.take(key), action);
    return true;
}

} // namespace Rufzeichen
