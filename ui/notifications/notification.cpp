// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notification.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QString Notification::summary() const
{
    return heading.isEmpty() ? occasion : u"%1: %2"_s.arg(occasion, heading);
}

StatusIcon statusIconOf(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::ActiveCall:
        return StatusIcon::Active;
    case NotificationKind::MissedCall:
        return StatusIcon::Missed;
    case NotificationKind::ConnectionLost:
    case NotificationKind::Notice:
        return StatusIcon::Offline;
    case NotificationKind::IncomingCall:
    case NotificationKind::Test:
        break;
    }
    return StatusIcon::Incoming;
}

} // namespace Rufzeichen
